// SPDX-License-Identifier: GPL-3.0-or-later
//
// aallokko-desktop: the window on one project.
#include "app/gui/main_window.h"
#include "app/gui/start.h"
#include "app/gui/start_options.h"
#include "app/gui/theme.h"
#include "app/gui/windows.h"
#include "core/text/messages.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLayout>
#include <cstdio>
#include <exception>

using namespace aallokko;

namespace {

// Without a runtime folder (root, a service account) Qt complains at every start and takes one
// under the temporary folder; this gives it such a folder first.
void ensureRuntimeFolder() {
#ifdef Q_OS_LINUX
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        return;
    }
    const QString folder = QDir::tempPath() + QStringLiteral("/aallokko-runtime-") +
                           qEnvironmentVariable("USER", QStringLiteral("user"));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, owner)) {
        qputenv("XDG_RUNTIME_DIR", folder.toUtf8());
    }
#endif
}

int run(int argc, char** argv) {
    ensureRuntimeFolder();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Aallokko"));
    QApplication::setApplicationName(QStringLiteral("aallokko-desktop"));
    QApplication::setApplicationVersion(QStringLiteral(AALLOKKO_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/aallokko.svg")));
    // --help and wrong options end the program before its window speaks.
    text::setLanguage(gui::languageOfStart(QApplication::arguments()));
    const gui::StartOptions options = gui::readStartOptions(QApplication::arguments());
    gui::Preferences preferences(!options.isFresh);
    const model::Language language =
        options.language.isEmpty() ? preferences.language() : gui::languageOf(options.language);
    const gui::Theme theme = options.theme == QStringLiteral("dark")    ? gui::Theme::Dark
                             : options.theme == QStringLiteral("light") ? gui::Theme::Light
                                                                        : preferences.theme();
    gui::applyTheme(theme);
    gui::Windows windows(preferences);
    gui::MainWindow& window = windows.open();
    window.setLanguage(language);
    window.setTheme(theme);
    if (options.size.isValid()) {
        window.resize(options.size);
    }
    if (QGuiApplication::platformName() == QStringLiteral("offscreen")) {
        // This platform has no size hints and would say so at every start.
        window.layout()->setSizeConstraint(QLayout::SetNoConstraint);
    }
    window.show();
    auto* start = new gui::Start(window, options); // the window owns it
    start->run();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "aallokko-desktop: %s\n", error.what());
        return 70;
    }
}
