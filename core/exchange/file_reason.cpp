// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks at the file system after the failure: Qt gives the cause only as a text.
#include "core/exchange/file_reason.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace aallokko::exchange {

std::string whyNotRead(const QFileDevice& file) {
    const QFileInfo info(file.fileName());
    if (!info.exists()) {
        return "@file.why.missing";
    }
    if (info.isDir()) {
        return "@file.why.folder";
    }
    return info.isReadable() ? file.errorString().toStdString() : "@file.why.no_right";
}

std::string whyNotWritten(const QFileDevice& file) {
    const QFileInfo info(file.fileName());
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir()) {
        return "@file.why.no_folder";
    }
    if (info.isDir()) {
        return "@file.why.folder";
    }
    if (!folder.isWritable() || (info.exists() && !info.isWritable())) {
        return "@file.why.no_right";
    }
    const QStorageInfo disk(folder.absoluteFilePath());
    return disk.isValid() && disk.bytesAvailable() == 0 ? "@file.why.full"
                                                        : file.errorString().toStdString();
}

} // namespace aallokko::exchange
