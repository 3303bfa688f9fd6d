// SPDX-License-Identifier: GPL-3.0-or-later
//
// What aallokko-desktop understands on its command line. The options for screenshots drive the real
// program: nothing is drawn that a user would not see.
#pragma once

#include "core/model/local_text.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace aallokko::gui {

/// `page`: a page by its name in English, as --page takes it. `grab`: the window is saved there
/// once it is idle, or `grabAfter` seconds after the start if that is set, and the program ends.
/// `importFiles` are shown in the Import page, `tab` is its tab. `ask` is the question of the Graph
/// page. `isWhyShown` opens the reasons (F9).
struct StartOptions {
    QString file;
    QString language;
    QString theme;
    QString page;
    QString filter;
    QString select;
    QString ask;
    QString grab;
    QStringList importFiles;
    QSize size;
    double planSeconds = 0;
    double grabAfter = 0;
    int tab = 0;
    bool isWhyShown = false;
    bool isExample = false;
    bool isFresh = false;
};

/// The language of --help and of wrong options: --language, else that of the last start, else the
/// system's.
[[nodiscard]] model::Language languageOfStart(const QStringList& arguments);

/// Reads the arguments; --help and --version answer and end the program.
[[nodiscard]] StartOptions readStartOptions(const QStringList& arguments);

} // namespace aallokko::gui
