// SPDX-License-Identifier: GPL-3.0-or-later
//
// One patient record system worked out by hand: 220 users, 250 000 euros a year of which 100 000
// licence, contract to 2020Q4 then terms of 8 quarters, 400 days, due 2022Q4. r = 37 500, h = 4
// 000. Every number of the table is compared, in cents.
#include "core/plan/inventory/capacity.h"
#include "core/plan/inventory/cost_terms.h"
#include "core/plan/objective.h"
#include "synthetic_region.h"

#include <gtest/gtest.h>

namespace aallokko::plan {
namespace {

using test::itemOf;
using test::Row;

constexpr std::int64_t eur = 100;

class WorkedExample : public testing::Test {
  protected:
    void SetUp() override {
        m_policy = test::smallPolicy();
        m_policy.costs.termQuarters = 8;
        model::DueRule due;
        due.categories = {"ehr_phc"};
        due.quarter = base::Quarter{2022, 4};
        m_policy.due = {due};
        model::RegionalTarget target;
        target.id = "T1";
        target.name = "Alueen potilastiedot";
        target.categories = {"ehr_phc"};
        target.fixedCents = 900'000 * eur;
        target.perQuarterCents = 110'000 * eur;
        m_policy.targets = {target};
        const auto peurunkyla = m_region.organisation("410", "Peurunkylä", 18950);
        m_ehr = m_region.system(peurunkyla,
                                {"Kertomus", "ehr_phc", "merge", 250'000, 100'000, 400, 220,
                                 "2020-12-31", "Toimittaja Oy", "Aino / Eero",
                                 "Alueen potilastiedot", "full", "card", "kanta_pta", "by_law"});
        m_lab =
            m_region.system(peurunkyla, {"Laboratorio", "lis", "merge", 20'000, -1, 100, 80, "open",
                                         "Toimittaja Oy", "", "", "full", "", "", "by_law"});
        m_billing = m_region.system(peurunkyla,
                                    {"Laskutus", "catering", "merge", 12'000, -1, 50, 15, "open",
                                     "Toimittaja Oy", "", "", "full", "", "", "by_law"});
        m_home = m_region.system(peurunkyla, {"Kotihoito", "homecare", "merge", 30'000, -1, 50, 80,
                                              "open", "Muu Oy", "", "", "full", "", "", ""});
        const auto archive = m_region.system(
            peurunkyla, {"Arkisto", "archive", "merge", 10'000, -1, 50, 10, "open", "Kolmas Oy"});
        static_cast<void>(archive);
        m_region.interface(m_ehr, m_lab, "message", "hard");
        m_region.interface(m_ehr, m_billing, "file", "hard");
        m_region.interface(m_ehr, m_home, "api", "soft");
        for (auto& [id, interface] : m_region.inventory().all<model::Interface>()) {
            interface.fields.set(model::FieldKey::PersonalData,
                                 {model::FieldState::Value, std::string("patient"), {}});
        }
        make();
    }

    void make() {
        auto made = m_region.problem(m_policy);
        ASSERT_TRUE(made) << made.error().code;
        m_problem = std::make_unique<PlanningProblem>(std::move(*made));
    }

    [[nodiscard]] ItemIndex phase(const std::string& id) const {
        return itemOf(*m_problem, "i" + std::to_string(m_ehr.value()) + ":" + id);
    }

    [[nodiscard]] std::int64_t term(ItemIndex item, CostTerm which, Wave w) const {
        for (const TermSeries& series : m_problem->items[static_cast<std::size_t>(item)].terms) {
            if (series.term == which) {
                return series.cost[static_cast<std::size_t>(w - 1)];
            }
        }
        return 0;
    }

    // The tightest order with the neighbours of the example; all other items stay.
    [[nodiscard]] TermSums termsAt(Wave cutOver) const {
        std::vector<Wave> waves(m_problem->items.size(), m_problem->problem.stays());
        const auto put = [&](ItemIndex item, Wave w) { waves[static_cast<std::size_t>(item)] = w; };
        put(phase("prepare"), cutOver - 2);
        put(phase("migrate_test"), cutOver - 1);
        put(phase("cut_over"), cutOver);
        put(phase("close_archive"), cutOver + 1);
        put(m_problem->find(m_lab)->anchor, 19);
        put(m_problem->find(m_billing)->anchor, 19);
        put(m_problem->find(m_home)->anchor, 16);
        TermSums sums = computeTerms(*m_problem, waves);
        // Waiting of this system only.
        sums[CostTerm::Waiting] = 3 * 4'000 * eur;
        return sums;
    }

    [[nodiscard]] std::int64_t useOf(const std::string& resource, ItemIndex item) const {
        for (const ItemUse& use : m_problem->problem.usesOf(item)) {
            const auto rows = m_problem->problem.resources();
            if (rows[static_cast<std::size_t>(use.resource)].name == resource) {
                return use.amount;
            }
        }
        return 0;
    }

    [[nodiscard]] std::vector<std::int64_t> usesOf(const std::string& resource) const {
        return {useOf(resource, phase("prepare")), useOf(resource, phase("migrate_test")),
                useOf(resource, phase("cut_over")), useOf(resource, phase("close_archive"))};
    }

    [[nodiscard]] bool hasPrecedence(ItemIndex before, ItemIndex after, Wave lag) const {
        for (const PrecedenceEnd& row : m_problem->problem.beforeOf(after)) {
            if (row.other == before && row.lag == lag) {
                return true;
            }
        }
        return false;
    }

    test::Region m_region;
    model::Policy m_policy;
    std::unique_ptr<PlanningProblem> m_problem;
    model::InstallationId m_ehr;
    model::InstallationId m_lab;
    model::InstallationId m_billing;
    model::InstallationId m_home;
};

using Amounts = std::vector<std::int64_t>;

TEST_F(WorkedExample, phasesShareTheEffort) {
    Amounts days;
    for (const char* id : {"prepare", "migrate_test", "cut_over", "close_archive"}) {
        days.push_back(m_problem->items[static_cast<std::size_t>(phase(id))].effortHundredths);
    }
    EXPECT_EQ(days, (Amounts{8000, 18000, 10000, 4000}));
}

TEST_F(WorkedExample, termsOfTheClosingPhase) {
    const ItemIndex close = phase("close_archive");
    const Wave waves[] = {19, 20, 22};
    const std::int64_t dual[] = {412'500, 450'000, 525'000};
    const std::int64_t renewed[] = {200'000, 200'000, 400'000};
    const std::int64_t fee[] = {18'750, 0, 112'500};
    const std::int64_t saved[] = {-78'000, -72'000, -60'000};
    for (std::size_t k = 0; k < 3; ++k) {
        EXPECT_EQ(term(close, CostTerm::DualRunning, waves[k]), dual[k] * eur) << waves[k];
        EXPECT_EQ(term(close, CostTerm::Renewals, waves[k]), renewed[k] * eur) << waves[k];
        EXPECT_EQ(term(close, CostTerm::Termination, waves[k]), fee[k] * eur) << waves[k];
        EXPECT_EQ(term(close, CostTerm::Savings, waves[k]), saved[k] * eur) << waves[k];
    }
}

TEST_F(WorkedExample, closingCostsAStaircase) {
    const ItemIndex close = phase("close_archive");
    EXPECT_EQ(m_problem->problem.cost(close, 19), 58125000);
    EXPECT_EQ(m_problem->problem.cost(close, 20), 606'000 * eur);
    EXPECT_EQ(m_problem->problem.cost(close, 21), 980'750 * eur);
    EXPECT_EQ(m_problem->problem.cost(close, 22), 1'005'500 * eur);
}

TEST_F(WorkedExample, latenessIsOnTheCutOver) {
    const ItemIndex cut = phase("cut_over");
    EXPECT_EQ(term(cut, CostTerm::Lateness, 18), 0);
    EXPECT_EQ(term(cut, CostTerm::Lateness, 20), 0);
    EXPECT_EQ(term(cut, CostTerm::Lateness, 21), 70'000 * eur);
}

TEST_F(WorkedExample, stayingIsPricedAndDearerThanTheLastQuarter) {
    const ItemIndex close = phase("close_archive");
    const ItemIndex cut = phase("cut_over");
    EXPECT_EQ(term(close, CostTerm::DualRunning, 33), 900'000 * eur);
    EXPECT_EQ(term(close, CostTerm::Renewals, 33), 600'000 * eur);
    EXPECT_EQ(term(close, CostTerm::Staying, 33), 937'500 * eur);
    EXPECT_EQ(m_problem->problem.cost(close, 33), 2'437'500 * eur);
    EXPECT_EQ(term(cut, CostTerm::Lateness, 33), (50'000 + 20'000 * 13) * eur);
    EXPECT_EQ(term(cut, CostTerm::Staying, 33), 560'000 * eur);
    EXPECT_EQ(m_problem->problem.cost(cut, 33), 870'000 * eur);
    const std::int64_t last = m_problem->problem.cost(close, 32) +
                              m_problem->problem.cost(cut, 31) +
                              m_problem->problem.cost(phase("prepare"), 29) +
                              m_problem->problem.cost(phase("migrate_test"), 30);
    EXPECT_EQ(last, 2'125'000 * eur);
}

TEST_F(WorkedExample, bridgesAndWaiting) {
    EXPECT_EQ(termsAt(18)[CostTerm::Bridges], 12'600 * eur);
    EXPECT_EQ(termsAt(19)[CostTerm::Bridges], 5'400 * eur);
    EXPECT_EQ(termsAt(21)[CostTerm::Bridges], 27'000 * eur);
    std::int64_t waiting = 0;
    for (std::size_t k = 0; k < m_problem->linkTerms.size(); ++k) {
        const Link& link = m_problem->problem.links()[k];
        if (m_problem->linkTerms[k] == CostTerm::Waiting &&
            m_problem->items[static_cast<std::size_t>(link.a)].installation == m_ehr) {
            EXPECT_EQ(link.cost, 4'000 * eur);
            waiting += link.cost;
        }
    }
    EXPECT_EQ(waiting, 12'000 * eur);
}

TEST_F(WorkedExample, sumsOfTheTable) {
    const Wave cuts[] = {18, 19, 21};
    const std::int64_t sums[] = {857'850, 875'400, 1'366'500};
    for (std::size_t k = 0; k < 3; ++k) {
        std::int64_t own = 0;
        Wave wave = cuts[k] - 2;
        for (const char* id : {"prepare", "migrate_test", "cut_over", "close_archive"}) {
            own += m_problem->problem.cost(phase(id), wave++);
        }
        const TermSums terms = termsAt(cuts[k]);
        EXPECT_EQ(own + terms[CostTerm::Bridges] + terms[CostTerm::Waiting], sums[k] * eur);
    }
}

TEST_F(WorkedExample, targetIsDearWhenItOpens) {
    const Target* target = nullptr;
    for (const Target& candidate : m_problem->problem.targets()) {
        target = candidate.name == "Alueen potilastiedot" ? &candidate : target;
    }
    ASSERT_NE(target, nullptr);
    EXPECT_EQ(openCost(*target, 17, 32), 2'660'000 * eur);
    EXPECT_EQ(openCost(*target, 20, 32), 2'330'000 * eur);
    EXPECT_EQ(target->members, std::vector<ItemIndex>{phase("migrate_test")});
}

TEST_F(WorkedExample, takeoverIsOneBatchOfSeventeenDays) {
    const ItemIndex batch = m_problem->find(m_ehr)->takeover;
    ASSERT_GE(batch, 0);
    // Contract by law 5 + 2 registers * 5 + 3 rows * 0.5 = 16.5.
    EXPECT_EQ(m_problem->items[static_cast<std::size_t>(batch)].effortHundredths, 1700);
    EXPECT_EQ(m_problem->items[static_cast<std::size_t>(batch)].covers.size(), 3u);
    EXPECT_EQ(m_problem->problem.earliest(batch), 8);
    EXPECT_EQ(m_problem->problem.latest(batch), 9);
}

TEST_F(WorkedExample, amountsOfTheRows) {
    // Rows that never bind are left out; small capacities bring them all in.
    m_policy.capacity.organisationDays["410"] = 45;
    m_policy.capacity.supplierParallel = 1;
    m_policy.capacity.slotDefault = 0;
    m_policy.capacity.trainingUsersPerWeek = 20;
    m_policy.capacity.decisionsPerMeeting = 0;
    make();
    EXPECT_EQ(usesOf("core team"), (Amounts{3200, 7200, 4000, 1600}));
    EXPECT_EQ(usesOf("organisation Peurunkylä"), (Amounts{2000, 4500, 2500, 1000}));
    EXPECT_EQ(usesOf("supplier Toimittaja Oy"), (Amounts{0, 1, 1, 0}));
    EXPECT_EQ(usesOf("key person Peurunkylä, aino / eero"), (Amounts{800, 1800, 1000, 400}));
    EXPECT_EQ(usesOf("national service kanta_pta"), (Amounts{0, 0, 1, 0}));
    EXPECT_EQ(usesOf("training"), (Amounts{0, 0, 220, 0}));
    EXPECT_EQ(usesOf("steering group"), (Amounts{1, 0, 0, 0}));
    EXPECT_EQ(usesOf("change load Peurunkylä, clinical"), (Amounts{0, 0, 1, 0}));
}

TEST_F(WorkedExample, capacities) {
    EXPECT_EQ(coreDays(m_policy.capacity), 1350);
    // 18 950 residents, staff 1 137, 9.096 FTE.
    EXPECT_EQ(organisationDaysOf(m_policy.capacity, 1137), 102);
    EXPECT_EQ(organisationDaysOf(m_policy.capacity, 45), 4);
}

TEST_F(WorkedExample, ordersBetweenThePhases) {
    const ItemIndex cut = phase("cut_over");
    EXPECT_TRUE(hasPrecedence(m_problem->find(m_ehr)->takeover, cut, 0));
    EXPECT_TRUE(hasPrecedence(phase("prepare"), phase("migrate_test"), 1));
    EXPECT_TRUE(hasPrecedence(phase("migrate_test"), cut, 1));
    EXPECT_TRUE(hasPrecedence(cut, phase("close_archive"), 1));
    EXPECT_TRUE(
        hasPrecedence(itemOf(*m_problem, "task:organisation_codes"), phase("migrate_test"), 0));
    EXPECT_TRUE(hasPrecedence(itemOf(*m_problem, "i5:cut_over"), phase("close_archive"), 0));
}

} // namespace
} // namespace aallokko::plan
