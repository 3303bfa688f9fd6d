// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a user waits for the desktop: the real main window on the example region and on copies
// of it, 20 runs of each step, wall clock, offscreen or, with QT_QPA_PLATFORM=xcb, on a display.
//
//   bench_desktop [SYSTEMS [FOLDER]]     one size (default 850); keeps the project in FOLDER
//   bench_desktop --start PROJECT        a start of its own, for the first row
//
// docs/measurements.md keeps the table; the goals are those of the design.
#include "app/gui/graph/canvas.h"
#include "app/gui/graph/page.h"
#include "app/gui/inventory/page.h"
#include "app/gui/main_window.h"
#include "app/gui/waves/column_view.h"
#include "app/gui/waves/page.h"
#include "tests/bench/example_project.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <unistd.h>

namespace {

using namespace aallokko;
using models::PageId;

constexpr int runs = 20;

double since(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

// Until nothing is left that the event loop could do at once: what was asked for is painted.
void settle() {
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void rest(int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

bool waitFor(const std::function<bool()>& isDone, int milliseconds = 120'000) {
    QElapsedTimer clock;
    clock.start();
    while (!isDone() && clock.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    return isDone();
}

void report(const QString& what, std::vector<double> times, const char* goal) {
    if (times.empty()) {
        std::printf("| %s | – | – | – | %s |\n", qPrintable(what), goal);
        return;
    }
    std::sort(times.begin(), times.end());
    std::printf("| %s | %.1f | %.1f | %.1f | %s |\n", qPrintable(what), times[times.size() / 2],
                times[(times.size() * 95 - 1) / 100], times.back(), goal);
    std::fflush(stdout);
}

void measure(const QString& what, const char* goal, const std::function<void(int)>& step,
             const std::function<void(int)>& before = {}) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        if (before) {
            before(i);
        }
        settle();
        QElapsedTimer clock;
        clock.start();
        step(i);
        settle();
        times.push_back(since(clock));
    }
    report(what, std::move(times), goal);
}

/// Milliseconds since the kernel made this process; in steps of 10.
double sinceProcessStart() {
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly)) {
        return -1;
    }
    // After the name, which ends with the last bracket, the start is the twentieth value.
    const QByteArray all = file.readAll();
    const auto values = all.mid(all.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 -
            values.value(19).toDouble() / ticks) *
           1e3;
}

struct Goals {
    const char *start, *key, *sort, *edit, *page, *drop, *loop;
};

Goals goalsOf(int systems) {
    return systems < 50'000 ? Goals{"1 000", "16", "16", "50", "100", "100", "50"}
                            : Goals{"5 000", "50", "300", "100", "200", "500", "100"};
}

class Desktop {
  public:
    explicit Desktop(const QString& path) : m_path(path) {
        window.layout()->setSizeConstraint(QLayout::SetNoConstraint);
        window.resize(1440, 900);
        window.show();
        window.setLanguage(model::Language::Fi);
        window.showPage(PageId::Inventory);
    }
    bool open() {
        const bool isOpen = window.workbench().open(m_path);
        settle();
        return isOpen;
    }
    QTableView& systems() { return *window.findChild<QTableView*>(QStringLiteral("systems")); }
    template <class T>
    T& page() {
        return *window.findChild<T*>();
    }

  private:
    QString m_path;
    gui::Preferences m_preferences{false};

  public:
    gui::MainWindow window{m_preferences};
};

int startOnly(const QString& path) {
    Desktop desktop(path);
    if (!desktop.open()) {
        return 1;
    }
    std::printf("%.0f\n", sinceProcessStart());
    std::fflush(stdout);
    _exit(0); // the end of the program is not part of its start
}

void measureStart(const QString& path, const Goals& goals) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start"), path});
        process.waitForFinished(-1);
        times.push_back(process.readAllStandardOutput().trimmed().toDouble());
    }
    report(QStringLiteral("start until usable, project loaded"), times, goals.start);
}

void measureInventory(Desktop& desktop, const Goals& goals) {
    desktop.window.showPage(PageId::Inventory);
    auto& box = *desktop.window.findChild<QLineEdit*>(QStringLiteral("filterBox"));
    const QString word = QStringLiteral("tyoaikalei");
    measure(
        QStringLiteral("filter, a key"), goals.key,
        [&](int i) { box.setText(word.left(1 + i % word.size())); },
        [&](int i) { i % word.size() == 0 ? box.clear() : static_cast<void>(0); });
    box.clear();
    settle();
    measure(QStringLiteral("sort by a column"), goals.sort, [&](int i) {
        desktop.systems().sortByColumn(i / 2 % 6,
                                       i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    QAbstractItemModel& model = *desktop.systems().model();
    // By owner, a column that is not the sorted one.
    const int owner = models::SystemTable::columnOf(model::FieldKey::Owner);
    measure(QStringLiteral("edit of a cell"), goals.edit, [&](int i) {
        model.setData(model.index(i, owner), QStringLiteral("Owner %1").arg(i), Qt::EditRole);
    });
    measure(QStringLiteral("undo"), goals.edit,
            [&](int) { desktop.window.verbActions().undo->trigger(); });
    measure(QStringLiteral("redo"), goals.edit,
            [&](int) { desktop.window.verbActions().redo->trigger(); });
}

// First with nothing shown there before, then again and again.
void measurePages(Desktop& desktop, const Goals& goals) {
    for (const gui::Page* page : desktop.window.pages()) {
        const PageId other = page->id() == PageId::Inventory ? PageId::Audit : PageId::Inventory;
        desktop.window.showPage(other);
        rest(400);
        QElapsedTimer clock;
        clock.start();
        desktop.window.showPage(page->id());
        settle();
        const double first = since(clock);
        rest(1500);
        measure(
            QStringLiteral("page %1 (first time %2)").arg(page->iconName()).arg(first, 0, 'f', 0),
            goals.page, [&](int) { desktop.window.showPage(page->id()); },
            [&](int) { desktop.window.showPage(other); });
    }
}

// The loop turns by a timer of 0 ms: the longest gap while every page comes with all it computes.
void measureLoop(Desktop& desktop, const Goals& goals) {
    std::vector<double> longest;
    for (int i = 0; i < runs; ++i) {
        const auto& pages = desktop.window.pages();
        QElapsedTimer clock;
        double most = 0;
        QTimer beat;
        beat.setInterval(0);
        QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
            most = std::max(most, since(clock));
            clock.restart();
        });
        clock.start();
        beat.start();
        desktop.window.showPage(pages[i % pages.size()]->id());
        rest(500);
        longest.push_back(most);
    }
    report(QStringLiteral("longest block of the loop, over all pages"), longest, goals.loop);
}

void measureGraph(Desktop& desktop) {
    desktop.window.showPage(PageId::Graph);
    auto& page = desktop.page<gui::GraphPage>();
    rest(2500);
    measure(QStringLiteral("graph, frame of a zoom"), "33", [&](int i) {
        page.canvas().zoomBy(i % 10 < 5 ? 1.2 : 1 / 1.2);
        page.canvas().repaint();
    });
    measure(QStringLiteral("graph, frame of a pan"), "33", [&](int i) {
        const QPointF at(300 + 10 * i, 300);
        const auto send = [&](QEvent::Type type, QPointF place) {
            QMouseEvent event(type, place, page.canvas().mapToGlobal(place), Qt::LeftButton,
                              Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&page.canvas(), &event);
        };
        send(QEvent::MouseButtonPress, at);
        send(QEvent::MouseMove, at + QPointF(15, 8));
        page.canvas().repaint();
        send(QEvent::MouseButtonRelease, at + QPointF(15, 8));
    });
}

void measureBoard(Desktop& desktop, const Goals& goals) {
    desktop.window.showPage(PageId::Waves);
    auto& page = desktop.page<gui::WavesPage>();
    std::vector<gui::ColumnView*> phases;
    for (gui::ColumnView* view : page.columns()) {
        if (view->column().kind == models::ColumnKind::Phase) {
            phases.push_back(view);
        }
    }
    waitFor([&] { return desktop.window.plan().load() != nullptr; });
    rest(1500);
    std::vector<model::InstallationId> cards;
    for (const gui::ColumnView* view : phases) {
        for (int row = 0; row < view->column().rowCount(); ++row) {
            if (view->column().card(row).kind == models::CardKind::Consolidation) {
                cards.push_back(view->column().card(row).id);
            }
        }
    }
    if (cards.empty()) {
        report(QStringLiteral("drop on the board"), {}, goals.drop);
        return;
    }
    measure(QStringLiteral("drop on the board"), goals.drop, [&](int i) {
        const auto place = static_cast<std::size_t>(i);
        page.pinTo({cards[place % cards.size()]}, phases[(place + 1) % phases.size()]->column());
    });
}

void measureCancel(Desktop& desktop) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        desktop.window.planner().start(300.0, 1);
        rest(600);
        QElapsedTimer clock;
        clock.start();
        desktop.window.planner().cancel();
        if (waitFor([&] { return !desktop.window.planner().isRunning(); })) {
            times.push_back(since(clock));
        }
    }
    report(QStringLiteral("cancel of the planner, best plan stored"), times, "200");
}

void measureAll(const QString& path, int systems) {
    const Goals goals = goalsOf(systems);
    std::printf("%d systems\n| What | median, ms | 95 %% | worst | goal |\n"
                "| --- | ---: | ---: | ---: | ---: |\n",
                systems);
    measureStart(path, goals);
    Desktop desktop(path);
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        desktop.window.workbench().close();
        settle();
        QElapsedTimer clock;
        clock.start();
        desktop.open();
        times.push_back(since(clock));
    }
    report(QStringLiteral("open a project in the window"), times, goals.start);
    rest(4000);
    measureInventory(desktop, goals);
    measurePages(desktop, goals);
    desktop.window.showPage(PageId::Inventory);
    measure(QStringLiteral("other language"), goals.page,
            [&](int i) { desktop.window.setLanguage(static_cast<model::Language>(i % 3)); });
    measureLoop(desktop, goals);
    measureGraph(desktop);
    measureBoard(desktop, goals);
    measureCancel(desktop);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    gui::applyTheme(gui::Theme::Light);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--start")) {
        return startOnly(arguments.value(2));
    }
    const int systems = arguments.size() > 1 ? arguments[1].toInt() : 850;
    const QTemporaryDir temporary;
    const QString folder = arguments.size() > 2 ? arguments[2] : temporary.path();
    const QString path = QStringLiteral("%1/%2.aallokko").arg(folder).arg(systems);
    if (!QFile::exists(path) && !bench::makeProjectOf(systems, path, systems < 50'000)) {
        std::puts("the project could not be made");
        return 2;
    }
    measureAll(path, systems);
    return 0;
}
