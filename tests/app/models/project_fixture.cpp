// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files are those of the bundled example: what users see first is what is tested.
#include "tests/app/models/project_fixture.h"

#include "core/text/messages.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace aallokko::models {

ProjectFixture::ProjectFixture() {
    workbench.setLanguage(model::Language::En);
    QObject::connect(&workbench, &Workbench::errorShown, &workbench,
                     [this](const QString& text) { lastError = text; });
}

ProjectFixture::~ProjectFixture() {
    workbench.close();
}

QString ProjectFixture::inventory(const QString& name) {
    return QStringLiteral(AALLOKKO_SOURCE_DIR "/data/examples/keski-suomi/inventories/") + name;
}

void ProjectFixture::fill() {
    session::NewProject settings;
    settings.region = "keski-suomi";
    ASSERT_TRUE(workbench.create(folder.filePath(QStringLiteral("p.aallokko")), settings))
        << lastError.toStdString();
    const auto input =
        session().importInput({inventory(QStringLiteral("Laukaan tietojärjestelmät 2018.csv")),
                               inventory(QStringLiteral("Uurainen_system_sv.xlsx"))},
                              {});
    const auto review = session::Session::reviewImport(input, {}, {});
    ASSERT_FALSE(review.refused) << text::sentence(*review.refused).toStdString();
    ASSERT_TRUE(session().acceptImport(review));
    ASSERT_EQ(session().systems().systems().size(), 53U);
}

void ProjectFixture::makePlan() {
    session::PlanRequest request;
    request.timeLimitSeconds = 0;
    request.iterations = 3000;
    const auto input = session().planInput(request);
    ASSERT_TRUE(input);
    auto run = session::runPlanner(*input, {}, {});
    ASSERT_TRUE(run) << text::sentence(run.error()).toStdString();
    ASSERT_TRUE(run->outcome.plan);
    ASSERT_TRUE(session().storePlan(*run));
    plan.adopt(std::make_shared<const plan::PlanningProblem>(std::move(run->problem)));
    ASSERT_NE(plan.load(), nullptr);
}

bool ProjectFixture::waitFor(const std::function<bool()>& isDone) {
    constexpr int limitMilliseconds = 10000;
    QElapsedTimer clock;
    clock.start();
    while (!isDone() && clock.elapsed() < limitMilliseconds) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    return isDone();
}

model::InstallationId ProjectFixture::idOf(const std::string& name) {
    for (const model::SystemView& system : session().systems().systems()) {
        if (system.name() == name) {
            return system.id();
        }
    }
    return {};
}

} // namespace aallokko::models
