// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the plan rules. Wave 1 is 2018Q1, the legal start 1.1.2020 is in wave 9.
#include "tests/core/rules/rule_cases.h"

namespace aallokko::support {

namespace {

// Another system that must come after (or before) the sound one.
model::InstallationId pairWith(RuleRegion& r, bool isBefore) {
    const auto other = r.system(r.city, "Arkisto");
    r.ordering.push_back(isBefore ? rules::OrderingPair{other, r.payroll, {"plan.yaml", "", 5, 0}}
                                  : rules::OrderingPair{r.payroll, other, {"plan.yaml", "", 4, 0}});
    return other;
}

void cutOverOn(RuleRegion& r, base::Date day) {
    model::FreezeRule freeze;
    freeze.id = "YEAR_END";
    freeze.from = 1215;
    freeze.to = 115;
    freeze.categories = {"payroll"};
    r.policy.freezes = {freeze};
    r.planned(r.payroll).consolidation = 9;
    r.planned(r.payroll).cutOver = day;
}

void load(RuleRegion& r, std::int64_t used) {
    r.plan.loads = {{"core", 9, used, 100}};
}

void replacedIn(RuleRegion& r, int wave) {
    r.setText(r.payroll, FieldKey::Disposition, "replace_new");
    r.planned(r.payroll).consolidation = wave;
}

void noticePassed(RuleRegion& r, const char* disposition) {
    r.set(r.payroll, FieldKey::ContractEnd, base::makeDate(2018, 8, 31));
    r.set(r.payroll, FieldKey::NoticeMonths, std::int64_t{6});
    r.setText(r.payroll, FieldKey::Disposition, disposition);
}

void ceasesBefore(RuleRegion& r, bool hasTakeover) {
    model::PlanDate end;
    end.fixed = base::makeDate(2022, 12, 31);
    r.organisationOf(r.payroll).ceasesOn = end;
    r.planned(r.payroll).consolidation = 21; // 2023Q1
    if (hasTakeover) {
        r.planned(r.payroll).takeover = 9;
    }
}

void nationalDeadline(RuleRegion& r, int wave) {
    model::NationalService service;
    service.id = "tulorekisteri";
    service.name.fi = "Tulorekisteri";
    service.constrains = {"payroll"};
    service.deadline = base::makeDate(2019, 1, 1);
    r.functions.nationalServices = {service};
    r.planned(r.payroll).consolidation = wave;
}

void hrMilestones(RuleRegion& r, base::Date data) {
    auto& delivery = r.inventory.all<model::Milestone>()["HR_DATA"];
    delivery.id = "HR_DATA";
    delivery.date.fixed = data;
    auto& salary = r.inventory.all<model::Milestone>()["FIRST_SALARY"];
    salary.id = "FIRST_SALARY";
    salary.date.fixed = base::makeDate(2020, 1, 15);
    r.planned(r.payroll).consolidation = 8;
}

void measure(RuleRegion& r, const char* title) {
    r.planned(r.payroll).consolidation = 9;
    const model::MeasureId id(1);
    r.inventory.all<model::Measure>()[id] = {id, title, "", {}, "", {r.payroll}};
}

void changedPlan(RuleRegion& r, bool hasDecision) {
    r.plan.scenario = "base";
    r.plan.isApproved = r.plan.isChangedAfterApproval = true;
    if (hasDecision) {
        const model::DecisionId id(1);
        r.inventory.all<model::Decision>()[id] = {id,     "Johtoryhmä", base::makeDate(2018, 5, 2),
                                                  "12 §", "base",       {}};
    }
}

std::vector<RuleCase> orderCases() {
    return {
        {"Q37",
         [](RuleRegion& r) {
             r.setText(r.payroll, FieldKey::DayOne, "D1_new");
             r.planned(r.payroll).consolidation = 10;
         },
         "function:A05",
         [](RuleRegion& r) { // late, but another system of the region continues as is
             r.setText(r.payroll, FieldKey::DayOne, "D1_new");
             r.planned(r.payroll).consolidation = 10;
             r.system(r.organisation("182", "Kunta"), "Toinen");
         }},
        {"Q38",
         [](RuleRegion& r) {
             pairWith(r, false);
             r.ordering.push_back({model::InstallationId(2), r.payroll, {"plan.yaml", "", 6, 0}});
         },
         "installation:1", [](RuleRegion& r) { pairWith(r, false); }},
        {"Q39",
         [](RuleRegion& r) {
             r.planned(pairWith(r, true)).consolidation = 10;
             r.planned(r.payroll).consolidation = 9;
         },
         "installation:1",
         [](RuleRegion& r) {
             r.planned(pairWith(r, true)).consolidation = 9;
             r.planned(r.payroll).consolidation = 9;
         }},
        {"Q40", [](RuleRegion& r) { cutOverOn(r, base::makeDate(2020, 1, 10)); }, "installation:1",
         [](RuleRegion& r) { cutOverOn(r, base::makeDate(2020, 1, 16)); }},
        {"Q41", [](RuleRegion& r) { load(r, 91); }, "resource:core:9",
         [](RuleRegion& r) { load(r, 90); }},
        {"Q42", [](RuleRegion& r) { replacedIn(r, 7); }, "installation:1",
         [](RuleRegion& r) { replacedIn(r, 8); }},
        {"Q43", [](RuleRegion& r) { noticePassed(r, "undecided"); }, "installation:1",
         [](RuleRegion& r) { noticePassed(r, "retire"); }},
    };
}

} // namespace

std::vector<RuleCase> planCases() {
    std::vector<RuleCase> cases = orderCases();
    const std::vector<RuleCase> more{
        {"Q44", [](RuleRegion& r) { ceasesBefore(r, false); }, "installation:1",
         [](RuleRegion& r) { ceasesBefore(r, true); }},
        {"Q45",
         [](RuleRegion& r) {
             r.set(r.payroll, FieldKey::Functions, std::vector<std::string>{"H01"});
             r.setText(r.payroll, FieldKey::Disposition, "stay");
         },
         "installation:1",
         [](RuleRegion& r) { r.setText(r.payroll, FieldKey::Disposition, "stay"); }},
        {"Q46",
         [](RuleRegion& r) {
             r.setText(r.payroll, FieldKey::ContractTransferable, "split");
             r.planned(r.payroll).takeover = 6; // 2019Q2
         },
         "installation:1",
         [](RuleRegion& r) {
             r.setText(r.payroll, FieldKey::ContractTransferable, "split");
             r.planned(r.payroll).takeover = 7;
         }},
        {"Q47", [](RuleRegion& r) { nationalDeadline(r, 5); }, "installation:1",
         [](RuleRegion& r) { nationalDeadline(r, 4); }},
        {"Q48", [](RuleRegion& r) { hrMilestones(r, base::makeDate(2019, 4, 16)); },
         "installation:1", [](RuleRegion& r) { hrMilestones(r, base::makeDate(2019, 4, 15)); }},
        {"Q49", [](RuleRegion& r) { measure(r, "Palvelinten asennus"); }, "wave:9",
         [](RuleRegion& r) { measure(r, "Henkilöstön viestintä"); }},
        {"Q50", [](RuleRegion& r) { changedPlan(r, false); }, "scenario:base",
         [](RuleRegion& r) { changedPlan(r, true); }},
    };
    cases.insert(cases.end(), more.begin(), more.end());
    return cases;
}

} // namespace aallokko::support
