// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks at the first hundred bytes, the header of the SQLite file format.
#include "core/store/project_file.h"

#include "core/store/dialect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <array>

namespace aallokko::store {

namespace {

using base::ErrorKind;

constexpr qint64 headerSize = 100;
constexpr qsizetype applicationIdOffset = 68;

const std::array<QLatin1String, 3>& companions() {
    static const std::array names{QLatin1String("-wal"), QLatin1String("-shm"),
                                  QLatin1String("-journal")};
    return names;
}

tl::unexpected<base::Error> io(const char* code, const QString& path) {
    return base::fail(ErrorKind::Io, code, {path.toStdString()});
}

} // namespace

base::Result<void> checkProjectFile(const QString& path, Access access) {
    const QFileInfo info(path);
    if (info.isDir()) {
        return io("store.is_directory", path);
    }
    if (!info.exists()) {
        return io("store.not_found", path);
    }
    if (!info.isFile()) { // a pipe or device would block the reader
        return io("store.not_a_project", path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return io("store.not_readable", path);
    }
    const QByteArray header = file.read(headerSize);
    const bool isOurs =
        header.size() == headerSize && header.startsWith(QByteArray("SQLite format 3\0", 16)) &&
        qFromBigEndian<qint32>(header.constData() + applicationIdOffset) == applicationId;
    if (!isOurs) {
        return io("store.not_a_project", path);
    }
    const bool isWritable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    if (access == Access::ReadWrite && !isWritable) {
        return io("store.read_only", path);
    }
    return {};
}

bool needsImmutable(const QString& path) {
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

bool isNetworkFileSystem(const QByteArray& type) {
    static const std::array names{"nfs",  "nfs4", "cifs",  "smb3",       "smbfs", "afs",
                                  "ceph", "9p",   "ncpfs", "fuse.sshfs", "davfs", "fuse.rclone"};
    for (const char* name : names) {
        if (type == name) {
            return true;
        }
    }
    return false;
}

base::Result<void> checkNothingThere(const QString& path) {
    const QFileInfo info(path);
    // A link that leads nowhere does not "exist", yet writing through it would.
    if (info.exists() || info.isSymLink()) {
        return base::fail(ErrorKind::Usage, "store.exists", {path.toStdString()});
    }
    for (const QLatin1String suffix : companions()) {
        if (QFileInfo::exists(path + suffix)) {
            return base::fail(ErrorKind::Usage, "store.exists", {(path + suffix).toStdString()});
        }
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return io("store.no_folder", info.absolutePath());
    }
    return {};
}

base::Result<void> moveIntoPlace(const QString& from, const QString& to) {
    if (auto nothing = checkNothingThere(to); !nothing) {
        return nothing;
    }
    // QFile::rename never replaces an existing file.
    if (!QFile::rename(from, to)) {
        return io("store.cannot_write", to);
    }
    return {};
}

void removeDatabaseFiles(const QString& path) {
    QFile::remove(path);
    for (const QLatin1String suffix : companions()) {
        QFile::remove(path + suffix);
    }
}

} // namespace aallokko::store
