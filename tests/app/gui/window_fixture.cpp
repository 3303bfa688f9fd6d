// SPDX-License-Identifier: GPL-3.0-or-later
//
// Waiting runs the event loop, as it runs for a user.
#include "tests/app/gui/window_fixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLayout>

namespace aallokko::gui {

WindowFixture::WindowFixture() {
    window.layout()->setSizeConstraint(QLayout::SetNoConstraint);
    window.setLanguage(model::Language::En);
    QObject::connect(&window.workbench(), &models::Workbench::errorShown, &window,
                     [this](const QString& text) { errors << text; });
    window.show();
    QCoreApplication::processEvents();
}

WindowFixture::~WindowFixture() {
    EXPECT_TRUE(errors.isEmpty()) << errors.join(u'\n').toStdString();
}

QString WindowFixture::inventory(const QString& name) {
    return QStringLiteral(AALLOKKO_SOURCE_DIR "/data/examples/keski-suomi/inventories/") + name;
}

void WindowFixture::makeProject() {
    session::NewProject settings;
    settings.region = "keski-suomi";
    ASSERT_TRUE(window.workbench().create(folder.filePath(QStringLiteral("p.aallokko")), settings));
}

void WindowFixture::importTwo() {
    makeProject();
    window.verbs().importFiles({inventory(QStringLiteral("Laukaan tietojärjestelmät 2018.csv")),
                                inventory(QStringLiteral("Uurainen_system_sv.xlsx"))});
    ASSERT_TRUE(waitFor([this] { return window.import().review() != nullptr; }));
    ASSERT_TRUE(window.import().accept());
    ASSERT_EQ(session().systems().systems().size(), 53U);
}

void WindowFixture::makePlan() {
    window.planner().start(1.0, 1);
    ASSERT_TRUE(window.planner().isRunning());
    ASSERT_TRUE(waitFor([this] { return !window.planner().isRunning(); }));
    ASSERT_TRUE(window.plan().placements().hasPlan());
    ASSERT_TRUE(waitFor([this] { return window.plan().load() != nullptr; }));
}

bool WindowFixture::waitFor(const std::function<bool()>& isDone, int limitMilliseconds) {
    QElapsedTimer clock;
    clock.start();
    while (!isDone() && clock.elapsed() < limitMilliseconds) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    return isDone();
}

} // namespace aallokko::gui
