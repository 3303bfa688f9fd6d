// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real main window on the example under a user by chance, for scripts/soak.sh:
//
//   soak_desktop [--seed N] [--actions N] [--limit MS] [--log FILE]
//
// Ends with 1 when the loop was blocked for longer than the limit (0 = not looked at), when the
// project is not what its audit trail says, or when Qt complained. A crash or a report of a
// sanitizer ends it as it does any program; the log then names the last action.
#include "core/store/project_store.h"
#include "data/data_resources.h"
#include "tests/soak/dialog_user.h"
#include "tests/soak/random_user.h"
#include "tests/soak/watch.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QLayout>
#include <QTemporaryDir>
#include <cstdio>
#include <set>

namespace {

using namespace aallokko;

std::map<QString, int>& complaints() {
    static std::map<QString, int> all;
    return all;
}

void hear(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type != QtDebugMsg && type != QtInfoMsg) {
        ++complaints()[text];
    }
    if (type == QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qPrintable(text));
    }
}

bool makeExample(gui::MainWindow& window, const QString& path, const QStringList& files) {
    session::NewProject settings;
    settings.region = "keski-suomi";
    if (!window.workbench().create(path, settings)) {
        return false;
    }
    window.import().start(files, models::ImportRun::Then::Accept);
    while (window.import().isRunning()) {
        soak::turnFor(20);
    }
    window.planner().start(1.0, 1);
    while (window.planner().isRunning()) {
        soak::turnFor(20);
    }
    return !window.workbench().session()->systems().systems().empty();
}

/// The project in memory, its file and the replay of its audit trail are one.
bool isAsItsTrailSays(gui::MainWindow& window) {
    session::Session* session = window.workbench().session();
    if (session == nullptr) {
        std::puts("no project is open");
        return false;
    }
    const auto chain = session->verifyAudit();
    const auto replayed = session->projectStore().replay();
    const auto loaded = session->projectStore().load();
    const bool isReplayed = replayed && *replayed == session->inventory();
    const bool isLoaded = loaded && *loaded == session->inventory();
    std::printf("audit chain %s, replay %s, file %s, version %lld\n", chain ? "good" : "BROKEN",
                isReplayed ? "equal" : "DIFFERS", isLoaded ? "equal" : "DIFFERS",
                static_cast<long long>(session->inventory().version));
    return chain && isReplayed && isLoaded;
}

struct Options {
    std::uint64_t seed = 1;
    int actions = 2000;
    double limit = 0;
    QString log;
};

Options readOptions(const QApplication& application) {
    QCommandLineParser parser;
    parser.addHelpOption();
    for (const char* name : {"seed", "actions", "limit", "log"}) {
        parser.addOption({QLatin1String(name), QString(), QLatin1String(name)});
    }
    parser.process(application);
    const auto number = [&parser](const char* name, int otherwise) {
        const QString text = parser.value(QLatin1String(name));
        return text.isEmpty() ? otherwise : text.toInt();
    };
    Options options;
    options.seed = static_cast<std::uint64_t>(number("seed", 1));
    options.actions = number("actions", 2000);
    options.limit = number("limit", 0);
    options.log = parser.value(QStringLiteral("log"));
    return options;
}

bool report(const soak::LoopWatch& watch, const Options& options) {
    std::puts("| action | longest block of the loop, ms of the processor | at |");
    for (const auto& [kind, block] : watch.byKind()) {
        std::printf("| %s | %.0f | %s |\n", qPrintable(kind), block.milliseconds,
                    qPrintable(block.action));
    }
    for (const auto& [text, count] : complaints()) {
        std::printf("Qt said %d times: %s\n", count, qPrintable(text));
    }
    const bool isQuick = options.limit <= 0 || watch.longest().milliseconds <= options.limit;
    std::printf("longest block %.0f ms in \"%s\", limit %s\n", watch.longest().milliseconds,
                qPrintable(watch.longest().action),
                options.limit <= 0 ? "none" : qPrintable(QString::number(options.limit)));
    return isQuick && complaints().empty();
}

bool soakWindow(gui::MainWindow& window, const Options& options, const QStringList& files,
                const QString& path) {
    std::FILE* log = options.log.isEmpty() ? nullptr : std::fopen(qPrintable(options.log), "w");
    base::Rng rng(options.seed);
    soak::DialogUser dialogs(rng);
    soak::RandomUser user(window, rng, files, path);
    soak::LoopWatch watch;
    bool isGood = true;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < options.actions; ++i) {
        const QString action = user.choose();
        if (log != nullptr) {
            std::fprintf(log, "%d %s\n", i, qPrintable(action));
            std::fflush(log);
        }
        watch.begin(action);
        user.act();
        soak::turnFor(2);
        constexpr int checkEvery = 500;
        if ((i + 1) % checkEvery == 0) {
            user.rest();
            watch.begin(QStringLiteral("check"));
            isGood = isAsItsTrailSays(window) && isGood;
            watch.begin(QStringLiteral("check"));
        }
    }
    user.rest();
    isGood = isAsItsTrailSays(window) && isGood;
    std::printf("%d actions, seed %llu, %lld s, %d dialogs\n", options.actions,
                static_cast<unsigned long long>(options.seed),
                static_cast<long long>(clock.elapsed() / 1000), dialogs.seen());
    if (log != nullptr) {
        std::fclose(log);
    }
    return report(watch, options) && isGood;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    // "New from example" writes into the user's data: not into those of whoever runs this.
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"}) {
        qputenv(name, folder.path().toLocal8Bit());
    }
    QApplication application(argc, argv);
    const Options options = readOptions(application);
    qInstallMessageHandler(hear);
    const QDir inventories(QDir(data::exampleFolder()).filePath(QStringLiteral("inventories")));
    QStringList files;
    for (const QString& name : inventories.entryList(QDir::Files, QDir::Name)) {
        files << inventories.filePath(name);
    }
    gui::Preferences preferences(false);
    gui::applyTheme(gui::Theme::Light);
    gui::MainWindow window(preferences);
    window.layout()->setSizeConstraint(QLayout::SetNoConstraint);
    window.resize(1440, 900);
    window.show();
    window.setLanguage(model::Language::Fi);
    QApplication::setActiveWindow(&window);
    const QString path = folder.filePath(QStringLiteral("soak.aallokko"));
    if (files.isEmpty() || !makeExample(window, path, files)) {
        std::puts("the example could not be made");
        return 2;
    }
    return soakWindow(window, options, files, path) ? 0 : 1;
}
