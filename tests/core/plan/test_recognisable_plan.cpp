// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a head of ICT expects of a plan at first sight, on the bundled example with its policy and
// with the built-in one: the common systems of day one stand before the legal start, patient
// systems come late and spread, takeover and consolidation are two events, schools stay out. Held
// after few search steps, so it must follow from the model and not from a long search.
#include "app/session/session.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <memory>
#include <set>

namespace aallokko::session {
namespace {

const QString exampleFolder = QStringLiteral(AALLOKKO_SOURCE_DIR "/data/examples/keski-suomi/");

std::unique_ptr<Session> importedExample(const QString& path) {
    NewProject settings;
    settings.region = "keski-suomi";
    auto made = Session::create(path, settings);
    EXPECT_TRUE(made);
    QStringList files;
    const QDir inventories(exampleFolder + QStringLiteral("inventories"));
    for (const QString& name : inventories.entryList(QDir::Files, QDir::Name)) {
        files << inventories.filePath(name);
    }
    const auto review = Session::reviewImport((*made)->importInput(files, {}), {});
    EXPECT_TRUE((*made)->acceptImport(review));
    return std::move(*made);
}

/// The example planned under one policy; made once for all tests.
struct PlannedExample {
    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    std::unique_ptr<PlanRun> run;
};

std::unique_ptr<PlannedExample> planExample(bool withItsPolicy) {
    auto example = std::make_unique<PlannedExample>();
    example->session = importedExample(example->folder.filePath(QStringLiteral("p.aallokko")));
    if (withItsPolicy) {
        QFile file(exampleFolder + QStringLiteral("plan.yaml"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(example->session->setPolicy(file.readAll().toStdString(), "test"));
    }
    PlanRequest request;
    request.timeLimitSeconds = 0;
    request.iterations = 3'000'000;
    const auto input = example->session->planInput(request);
    EXPECT_TRUE(input);
    auto run = runPlanner(*input, {}, nullptr);
    EXPECT_TRUE(run);
    example->run = std::make_unique<PlanRun>(std::move(*run));
    return example;
}

/// The parameter: with the example's plan.yaml, else with the built-in policy.
class RecognisablePlan : public testing::TestWithParam<bool> {
  protected:
    void SetUp() override {
        auto& example = examples[GetParam() ? 1 : 0];
        if (!example) {
            example = planExample(GetParam());
        }
        m_session = example->session.get();
        m_run = example->run.get();
        ASSERT_TRUE(m_run->outcome.plan);
    }
    static void TearDownTestSuite() {
        for (auto& example : examples) {
            example.reset();
        }
    }

    [[nodiscard]] const plan::PlanningProblem& problem() const { return m_run->problem; }
    [[nodiscard]] plan::Wave waveOf(plan::ItemIndex i) const { return m_run->outcome.plan->of(i); }

    /// Quarter in which the solution of this name goes live; 0 = the plan has none.
    [[nodiscard]] plan::Wave goLiveOf(const std::string& title) const {
        for (std::size_t i = 0; i < problem().items.size(); ++i) {
            const plan::ItemInfo& item = problem().items[i];
            if (item.kind == plan::ItemKind::Solution && item.phase == "cut_over" &&
                item.title == title) {
                return waveOf(static_cast<plan::ItemIndex>(i));
            }
        }
        return 0;
    }

    /// Cut-overs of the categories that are carried out, sorted.
    [[nodiscard]] std::vector<plan::Wave> cutOvers(const std::set<std::string>& categories) const {
        std::vector<plan::Wave> waves;
        for (const plan::SystemInfo& system : problem().systems) {
            if (categories.contains(system.category) && system.anchor >= 0 &&
                waveOf(system.anchor) <= problem().problem.waves()) {
                waves.push_back(waveOf(system.anchor));
            }
        }
        std::sort(waves.begin(), waves.end());
        return waves;
    }

    static inline std::array<std::unique_ptr<PlannedExample>, 2> examples;
    Session* m_session = nullptr;
    PlanRun* m_run = nullptr;
};

TEST_P(RecognisablePlan, IdentityHrPayrollAndLedgerStandBeforeTheLegalStart) {
    for (const char* title :
         {"Maakunnan käyttövaltuushallinta (kohde)", "Maakunnan henkilöstöjärjestelmä (kohde)",
          "Maakunnan palkkajärjestelmä (kohde)", "Maakunnan talousjärjestelmä (kohde)"}) {
        EXPECT_GT(goLiveOf(title), 0) << title;
        EXPECT_LT(goLiveOf(title), problem().legalStart) << title;
    }
}

TEST_P(RecognisablePlan, PatientSystemsComeLateAndSpread) {
    const std::vector<plan::Wave> waves =
        cutOvers({"ehr_phc", "ehr_spec", "dental", "lis", "ris_pacs"});
    ASSERT_GT(waves.size(), 15u);
    EXPECT_GE(waves.front(), problem().legalStart - 1) << "none before it is taken over";
    EXPECT_GE(waves[waves.size() / 2], problem().legalStart + 4) << "most a year later at least";
    EXPECT_GE(std::set<plan::Wave>(waves.begin(), waves.end()).size(), 8u);
    for (const plan::Wave wave : waves) {
        EXPECT_LE(std::count(waves.begin(), waves.end(), wave), 6) << "quarter " << wave;
    }
}

TEST_P(RecognisablePlan, TakeoverAndConsolidationAreTwoEvents) {
    int both = 0;
    int later = 0;
    for (const plan::SystemInfo& system : problem().systems) {
        if (system.takeover < 0) {
            continue;
        }
        EXPECT_GE(waveOf(system.takeover), problem().legalStart - 1) << system.name;
        EXPECT_LE(waveOf(system.takeover), problem().legalStart) << system.name;
        if (system.anchor >= 0) {
            ++both;
            later += waveOf(system.anchor) > waveOf(system.takeover) ? 1 : 0;
        }
    }
    EXPECT_GT(both, 300);
    EXPECT_GT(later, both * 3 / 4);
}

TEST_P(RecognisablePlan, SchoolsStayOutWithTheReason) {
    const std::set<std::string> schools{"school_admin", "ecec", "lms"};
    for (const plan::SystemInfo& system : problem().systems) {
        EXPECT_FALSE(schools.contains(system.category)) << system.name;
    }
    int stays = 0;
    for (const model::ExcludedSystem& excluded : problem().excluded) {
        const auto* view = m_session->systems().find(excluded.installation);
        ASSERT_NE(view, nullptr);
        if (schools.contains(view->field(model::FieldKey::Category).text())) {
            EXPECT_EQ(excluded.reason, "scope.stays") << view->name();
            ++stays;
        }
    }
    EXPECT_GE(stays, 5);
}

INSTANTIATE_TEST_SUITE_P(Example, RecognisablePlan, testing::Bool(), [](const auto& param) {
    return param.param ? "WithItsPolicy" : "WithTheBuiltInPolicy";
});

} // namespace
} // namespace aallokko::session
