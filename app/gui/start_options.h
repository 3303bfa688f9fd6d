// SPDX-License-Identifier: GPL-3.0-or-later
//
// What aallokko-desktop understands on its command line. The options for screenshots drive the real
// program: nothing is drawn that a user would not see.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace aallokko::gui {

/// `page`: inventory, import or waves. `grab`: the window is saved there once it is idle, and the
/// program ends. `importFiles` are shown in the Import page.
struct StartOptions {
    QString file;
    QString language;
    QString theme;
    QString page;
    QString filter;
    QString select;
    QString grab;
    QStringList importFiles;
    QSize size;
    double planSeconds = 0;
    bool isFresh = false;
};

/// Reads the arguments; --help and --version answer and end the program.
[[nodiscard]] StartOptions readStartOptions(const QStringList& arguments);

} // namespace aallokko::gui
