// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be said about a project file without opening its database: does it exist, may it be read
// and written, is it ours, does it stand on a network share.
#pragma once

#include "core/base/result.h"
#include "core/store/access.h"

#include <QByteArray>
#include <QString>

namespace aallokko::store {

/// Errors (Io) as listed at Database::open.
[[nodiscard]] base::Result<void> checkProjectFile(const QString& path, Access access);

/// True when the folder cannot be written, so that a write-ahead log cannot be opened.
[[nodiscard]] bool needsImmutable(const QString& path);

/// Names as in /proc/mounts: nfs4, cifs, fuse.sshfs and their like.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& type);

/// Error Usage "store.exists" when something stands at the path or a left-over write-ahead log of
/// an earlier project does (SQLite would take it for the new file's); Io "store.no_folder" when
/// the folder does not exist.
[[nodiscard]] base::Result<void> checkNothingThere(const QString& path);

/// Gives the finished file its name; never replaces another. Errors as checkNothingThere, or Io
/// "store.cannot_write".
[[nodiscard]] base::Result<void> moveIntoPlace(const QString& from, const QString& to);

/// Removes a database with its log files; silent when there is none.
void removeDatabaseFiles(const QString& path);

} // namespace aallokko::store
