// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ten answers of `explain` on the example, one a system and of several kinds: the project's policy
// or pin is changed in just what the reason names, and the reason is gone. The plan stays as it is
// where the change leaves its pieces of work as they were.
#include "app/session/plan_answers.h"
#include "app/session/session.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>
#include <iostream>
#include <set>

namespace aallokko::session {
namespace {

const QString exampleFolder = QStringLiteral(AALLOKKO_SOURCE_DIR "/data/examples/keski-suomi/");

QString planYaml() {
    QFile file(exampleFolder + QStringLiteral("plan.yaml"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The policy with one line of its text changed.
QString changed(const QString& from, const QString& to) {
    QString yaml = planYaml();
    EXPECT_EQ(yaml.count(from), 1) << from.toStdString();
    return yaml.replace(from, to);
}

bool has(const std::vector<plan::Reason>& reasons, const plan::Reason& wanted) {
    for (const plan::Reason& reason : reasons) {
        // Occupants and amounts may differ; what is full and when is the reason.
        if (reason.code == wanted.code && reason.arguments.size() == wanted.arguments.size() &&
            std::equal(reason.arguments.begin(),
                       reason.arguments.begin() + std::min<long>(3, reason.arguments.size()),
                       wanted.arguments.begin())) {
            return true;
        }
    }
    return false;
}

/// A changed policy, and the reasons that it relaxes: their kind and the start of the first
/// argument.
struct Relaxation {
    const char* what;
    const char* kind;
    const char* argument;
    QString yaml;
};

class RelaxedReasons : public testing::Test {
  protected:
    void SetUp() override {
        NewProject settings;
        settings.region = "keski-suomi";
        auto made = Session::create(folder.filePath(QStringLiteral("p.aallokko")), settings);
        ASSERT_TRUE(made);
        session = std::move(*made);
        QStringList files;
        const QDir inventories(exampleFolder + QStringLiteral("inventories"));
        for (const QString& name : inventories.entryList(QDir::Files, QDir::Name)) {
            files << inventories.filePath(name);
        }
        const auto review = Session::reviewImport(session->importInput(files, {}), {});
        ASSERT_TRUE(session->acceptImport(review));
        ASSERT_TRUE(session->setPolicy(planYaml().toStdString(), "test"));
        plan();
    }

    void plan() const {
        PlanRequest request;
        request.iterations = 20000;
        request.threads = 1;
        const auto input = session->planInput(request);
        ASSERT_TRUE(input);
        const auto run = runPlanner(*input, {}, nullptr);
        ASSERT_TRUE(run);
        ASSERT_TRUE(session->storePlan(*run));
    }

    /// About the plan as it is; about a new one where the change cuts the work into other pieces.
    PlanAnswers answers() const {
        auto made = PlanAnswers::of(*session, {});
        if (!made) {
            EXPECT_EQ(made.error().code, "cli.stale_plan");
            plan();
            made = PlanAnswers::of(*session, {});
        }
        EXPECT_TRUE(made);
        return std::move(*made);
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
};

std::vector<Relaxation> relaxations() {
    return {
        {"a larger core team", "capacity", "@plan.resource.core_team",
         changed(QStringLiteral("core_fte: 30 "), QStringLiteral("core_fte: 90 "))
             .replace(QStringLiteral("{2018Q3: 450, 2018Q4: 900}"), QStringLiteral("{}"))},
        {"more training", "capacity", "@plan.resource.training",
         changed(QStringLiteral("training_users_per_week: 400"),
                 QStringLiteral("training_users_per_week: 40000"))},
        {"suppliers that do more at once", "capacity", "@plan.resource.supplier",
         changed(QStringLiteral("supplier_parallel: 3 "), QStringLiteral("supplier_parallel: 60 "))
             .replace(QStringLiteral("Suvantosoft Oy: 5, Nordlind Ohjelmistot Oy: 4, "
                                     "Koivulehtotek Oy: 4"),
                      QStringLiteral("Suvantosoft Oy: 60, Nordlind Ohjelmistot Oy: 60, "
                                     "Koivulehtotek Oy: 60"))},
        {"staff that takes more changes", "capacity", "@plan.resource.change_load",
         changed(QStringLiteral("change_counts_from_days: 10 "),
                 QStringLiteral("change_counts_from_days: 100000 "))},
        {"more days of key persons", "capacity", "@plan.resource.key_person",
         changed(QStringLiteral("key_person_days: 15 "), QStringLiteral("key_person_days: 66 "))},
        {"more days of organisations", "capacity", "@plan.resource.organisation",
         changed(QStringLiteral("change_time_percent: 25 "),
                 QStringLiteral("change_time_percent: 100 "))
             .replace(QStringLiteral("ict_per_mille_of_staff: 8 "),
                      QStringLiteral("ict_per_mille_of_staff: 800 "))
             .replace(QStringLiteral("ict_least_fte_percent: 30 "),
                      QStringLiteral("ict_least_fte_percent: 3000 "))},
        {"an earlier day of the inventory", "window", "",
         changed(QStringLiteral("as_of: 2018-06-30 "), QStringLiteral("as_of: 2017-12-31 "))},
        {"late cut-overs that cost nothing", "term", "@plan.term.lateness",
         changed(QStringLiteral("late_lump_percent: 20 "), QStringLiteral("late_lump_percent: 0 "))
             .replace(QStringLiteral("late_per_quarter_percent: 8 "),
                      QStringLiteral("late_per_quarter_percent: 0 "))},
        {"nothing carried out yet", "pin", "",
         changed(QStringLiteral("- {system: Rauvika Lihas (KSSHP), quarter: 2018Q1}"), QString())
             .replace(QStringLiteral("- {system: Norjalto Urologia (KSSHP), phase: prepare, "
                                     "quarter: 2018Q2}"),
                      QString())},
    };
}

/// A system, and why it is where it is (wave 0) or not in another wave.
struct Found {
    model::InstallationId id;
    plan::Wave wave;
    plan::Reason reason;
};

bool names(const plan::Reason& reason, const Relaxation& relaxation) {
    return reason.kind == relaxation.kind && reason.code != "plan.reason.forbidden" &&
           reason.arguments.front().starts_with(relaxation.argument);
}

std::optional<Found> findReason(const PlanAnswers& answers, model::InstallationId id,
                                const Relaxation& relaxation) {
    const auto explained = answers.explain(id);
    if (!explained) {
        return std::nullopt;
    }
    for (const plan::Reason& reason : explained->reasons) {
        if (names(reason, relaxation)) {
            return Found{id, 0, reason};
        }
    }
    for (const plan::Alternative& other : explained->alternatives) {
        for (const plan::Reason& reason : other.blockedBy) {
            if (names(reason, relaxation)) {
                return Found{id, other.wave, reason};
            }
        }
    }
    return std::nullopt;
}

/// The reasons of the same question after the change.
std::vector<plan::Reason> reasonsNow(const PlanAnswers& answers, const Found& found) {
    if (found.wave == 0) {
        const auto explained = answers.explain(found.id);
        EXPECT_TRUE(explained);
        return explained->reasons;
    }
    const auto other = plan::explainWave(answers.problem(), answers.plan(), found.id, found.wave);
    EXPECT_TRUE(other);
    return other->blockedBy;
}

TEST_F(RelaxedReasons, TheAnswerChanges) {
    const PlanAnswers before = answers();
    std::set<std::int64_t> used;
    for (const Relaxation& relaxation : relaxations()) {
        std::vector<Found> found;
        for (const plan::SystemInfo& system : before.problem().systems) {
            if (found.size() < 2 && system.anchor >= 0 && !used.contains(system.id.value())) {
                if (auto one = findReason(before, system.id, relaxation)) {
                    found.push_back(std::move(*one));
                    used.insert(system.id.value());
                }
            }
        }
        EXPECT_FALSE(found.empty()) << "no answer names what is relaxed by " << relaxation.what;
        ASSERT_TRUE(session->setPolicy(relaxation.yaml.toStdString(), relaxation.what));
        const PlanAnswers after = answers();
        for (const Found& one : found) {
            const std::string name = session->systems().find(one.id)->name();
            EXPECT_FALSE(has(reasonsNow(after, one), one.reason))
                << relaxation.what << ": " << name << " (wave " << one.wave << ") still has "
                << one.reason.code;
            std::cout << relaxation.what << ": " << name << ", wave " << one.wave << ", "
                      << one.reason.code << "\n";
        }
        ASSERT_TRUE(session->setPolicy(planYaml().toStdString(), "test"));
    }
    EXPECT_GE(used.size(), 10U);
}

} // namespace
} // namespace aallokko::session
