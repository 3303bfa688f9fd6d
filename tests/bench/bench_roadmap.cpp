// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the Roadmap page holds the main thread: its first show, a frame of a pan and of a zoom,
// folding, filtering. Runs the real window offscreen on a project with a plan:
//
//   bench_roadmap PROJECT [FOLDER for pictures]
#include "app/gui/main_window.h"
#include "app/gui/roadmap/page.h"
#include "app/gui/roadmap/view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

using namespace aallokko;

void report(const char* what, std::vector<double> milliseconds) {
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("| %-28s | %4zu | %7.1f | %7.1f | %7.1f |\n", what, milliseconds.size(),
                milliseconds[milliseconds.size() / 2], milliseconds[milliseconds.size() * 95 / 100],
                milliseconds.back());
}

void measure(const char* what, int runs, const std::function<void(int)>& step) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer clock;
        clock.start();
        step(i);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    report(what, std::move(times));
}

// The longest step of the event loop while the page is opened and its data come.
void measureOpening(gui::MainWindow& window, gui::RoadmapPage& page) {
    QElapsedTimer whole;
    whole.start();
    std::vector<double> steps;
    const auto step = [&steps](const std::function<void()>& work) {
        QElapsedTimer clock;
        clock.start();
        work();
        steps.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    };
    step([&] { window.showPage(models::PageId::Roadmap); });
    std::printf("first call %.1f ms\n", steps.back());
    while (!page.state().isCurrent()) {
        step([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 5); });
    }
    step([] { QCoreApplication::processEvents(); });
    std::printf("opened in %lld ms; longest step of the main thread %.1f ms\n",
                static_cast<long long>(whole.elapsed()),
                *std::max_element(steps.begin(), steps.end()));
}

void takePictures(gui::MainWindow& window, gui::RoadmapPage& page, const QString& folder) {
    const auto grab = [&](const char* name) {
        QCoreApplication::processEvents();
        window.grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    };
    page.view().fit();
    page.setGrouping(models::RoadGrouping::Organisation);
    grab("organisations");
    page.setGrouping(models::RoadGrouping::Phase);
    page.view().setVisibleDays(120);
    page.view().showDay(models::dayOf(base::makeDate(2020, 1, 1)));
    page.view().expand(page.tree().index(0, 0));
    grab("weeks");
    page.view().setVisibleDays(365);
    page.moveMilestone("GO_LIVE", models::dayOf(base::makeDate(2021, 1, 1)));
    while (page.state().isJudging()) {
        QCoreApplication::processEvents();
    }
    grab("move");
    page.state().leaveMove();
    page.view().fit();
    window.workbench().select(model::InstallationId(12));
    page.showCard(true);
    grab("card");
    page.writeTo(folder + QStringLiteral("/roadmap.pdf"));
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) {
        std::puts("usage: bench_roadmap PROJECT [FOLDER]");
        return 2;
    }
    gui::Preferences preferences(false);
    gui::applyTheme(gui::Theme::Light);
    gui::MainWindow window(preferences);
    window.resize(1440, 900);
    window.show();
    window.setLanguage(model::Language::Fi);
    if (!window.workbench().open(QString::fromLocal8Bit(argv[1]))) {
        return 1;
    }
    QElapsedTimer rest;
    rest.start();
    while (rest.elapsed() < 3000) { // the page before is done
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    auto& page = *window.findChild<gui::RoadmapPage*>();
    measureOpening(window, page);
    gui::RoadmapView& view = page.view();
    constexpr int frames = 60;
    std::puts("| main thread, ms               | runs |  median |    95 % |   worst |");
    measure("frame, all years in view", frames, [&](int) { (void)view.grab(); });
    measure("pan, a frame", frames, [&](int i) {
        view.setVisibleDays(500);
        view.panBy(i % 20 < 10 ? 40 : -40);
        (void)view.grab();
    });
    measure("zoom, a frame", frames, [&](int i) {
        view.zoomBy(i % 20 < 10 ? 1.25 : 0.8);
        (void)view.grab();
    });
    measure("scroll of rows, a frame", frames, [&](int i) {
        view.scrollTo(page.tree().index(i % 3, 0, page.tree().index(4, 0)));
        (void)view.grab();
    });
    measure("filter, a key", frames, [&](int i) {
        page.setFilter(i % 2 == 0 ? QStringLiteral("jy") : QStringLiteral("j"));
    });
    page.setFilter(QString());
    measure("other grouping", 20,
            [&](int i) { page.setGrouping(static_cast<models::RoadGrouping>(i % 3)); });
    if (argc > 2) {
        takePictures(window, page, QString::fromLocal8Bit(argv[2]));
    }
    return 0;
}
