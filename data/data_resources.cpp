// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks for the example beside an installed program first, then in the build's source tree.
#include "data/data_resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QString>

namespace aallokko::data {

QString exampleFolder() {
    const QString example = QStringLiteral("examples/keski-suomi");
    const QDir program(QCoreApplication::applicationDirPath());
    const QStringList folders{program.filePath(QStringLiteral("../share/aallokko/")),
                              program.filePath(QStringLiteral("data/")),
                              QString::fromUtf8(AALLOKKO_DATA_DIR "/")};
    for (const QString& folder : folders) {
        if (QDir(folder + example + QStringLiteral("/inventories")).exists()) {
            return QDir::cleanPath(folder + example);
        }
    }
    return {};
}

} // namespace aallokko::data
