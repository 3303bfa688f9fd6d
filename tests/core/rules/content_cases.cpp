// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rules on life cycle, cost, security and age.
#include "tests/core/rules/rule_cases.h"

namespace aallokko::support {

namespace {

Change text(FieldKey key, const char* code) {
    return [key, code](RuleRegion& r) { r.setText(r.payroll, key, code); };
}

Change both(Change first, Change second) {
    return [first = std::move(first), second = std::move(second)](RuleRegion& r) {
        first(r);
        second(r);
    };
}

Change state(FieldKey key, FieldState value) {
    return [key, value](RuleRegion& r) { r.setState(r.payroll, key, value); };
}

void makeCareSystem(RuleRegion& r) {
    r.set(r.payroll, FieldKey::Functions, std::vector<std::string>{"H01"});
    r.setText(r.payroll, FieldKey::Category, "ehr_phc");
}

// Eight like systems at 9 500 to 10 900 euros, then the sound one at `euros`.
void costAmongPeers(RuleRegion& r, std::int64_t euros) {
    for (int i = 0; i < 8; ++i) {
        const auto peer = r.system(r.city, std::string(1, static_cast<char>('a' + i)) + "-ohjelma");
        r.set(peer, FieldKey::AnnualCost, model::Decimal{(9500 + 200 * i) * 100});
    }
    r.set(r.payroll, FieldKey::AnnualCost, model::Decimal{euros * 100});
}

void staffOfForty(RuleRegion& r) {
    r.organisationOf(r.payroll).figures.push_back({"staff", 40, {}, "", {}});
}

void startIn2022(RuleRegion& r) {
    makeCareSystem(r);
    r.setState(r.payroll, FieldKey::CertificationClass, FieldState::Empty);
    r.inventory.all<model::Milestone>()["GO_LIVE"].date.fixed = base::makeDate(2022, 1, 1);
}

std::vector<RuleCase> lifeCycleCases() {
    return {
        {"Q23",
         [](RuleRegion& r) {
             r.set(r.payroll, FieldKey::EndOfLife, base::makeDate(2019, 12, 31));
             r.planned(r.payroll).consolidation = 9; // 2020Q1
         },
         "installation:1",
         [](RuleRegion& r) {
             r.set(r.payroll, FieldKey::EndOfLife, base::makeDate(2020, 3, 31));
             r.planned(r.payroll).consolidation = 9;
         }},
        {"Q24",
         [](RuleRegion& r) {
             r.setText(r.payroll, FieldKey::Lifecycle, "phasing_out");
             r.setText(r.payroll, FieldKey::Disposition, "merge");
             r.setText(r.system(r.city, "Arkisto"), FieldKey::TargetSystem, "KUURA palkat");
         },
         "installation:1",
         [](RuleRegion& r) { // phased out, but nobody's target
             r.setText(r.payroll, FieldKey::Lifecycle, "phasing_out");
             r.setText(r.payroll, FieldKey::Disposition, "merge");
         }},
        {"Q25", [](RuleRegion& r) { costAmongPeers(r, 10); }, "installation:1",
         [](RuleRegion& r) { costAmongPeers(r, 1000); }},
        {"Q26", staffOfForty, "installation:1",
         [](RuleRegion& r) {
             staffOfForty(r);
             r.set(r.payroll, FieldKey::Audience, std::vector<std::string>{"admin", "citizen"});
         }},
        {"Q29",
         [](RuleRegion& r) { r.set(r.payroll, FieldKey::RecordDate, base::makeDate(2017, 5, 31)); },
         "installation:1",
         [](RuleRegion& r) { r.set(r.payroll, FieldKey::RecordDate, base::makeDate(2017, 6, 1)); }},
        {"Q30",
         [](RuleRegion& r) {
             auto& fields = r.inventory.all<model::Installation>()[r.payroll].fields;
             auto value = *fields.find(FieldKey::AnnualCost);
             value.origin.rule = "number.thousands";
             fields.set(FieldKey::AnnualCost, value);
         },
         "installation:1",
         [](RuleRegion& r) { // typed by a person over an interpreted value
             auto& fields = r.inventory.all<model::Installation>()[r.payroll].fields;
             auto value = *fields.find(FieldKey::AnnualCost);
             value.origin.rule = "number.thousands";
             value.origin.user = "a planner";
             fields.set(FieldKey::AnnualCost, value);
         }},
    };
}

std::vector<RuleCase> securityCases() {
    const Change patient = text(FieldKey::PersonalData, "patient");
    const Change saas = text(FieldKey::HostingModel, "saas");
    return {
        {"Q27", both(patient, text(FieldKey::Publicity, "public")), "installation:1",
         both(patient, text(FieldKey::Publicity, "discretionary"))},
        {"Q28", both(makeCareSystem, text(FieldKey::PersonalData, "none")), "installation:1",
         text(FieldKey::PersonalData, "none")},
        {"Q31", both(patient, [](RuleRegion& r) { r.set(r.payroll, FieldKey::GdprRecord, false); }),
         "installation:1",
         both(patient,
              [](RuleRegion& r) { r.setText(r.payroll, FieldKey::GdprRecord, "Dnro 12/2018"); })},
        {"Q32", both(patient, text(FieldKey::Authentication, "shared")), "installation:1",
         text(FieldKey::Authentication, "shared")},
        {"Q33",
         both(text(FieldKey::Criticality, "3"), state(FieldKey::RecoveryPlan, FieldState::Empty)),
         "installation:1",
         both(text(FieldKey::Criticality, "2"), state(FieldKey::RecoveryPlan, FieldState::Empty))},
        {"Q34", startIn2022, "installation:1",
         both(makeCareSystem, state(FieldKey::CertificationClass, FieldState::Empty))},
        {"Q35",
         both(text(FieldKey::Disposition, "archive"),
              state(FieldKey::Retention, FieldState::Empty)),
         "installation:1",
         both(text(FieldKey::Disposition, "merge"), state(FieldKey::Retention, FieldState::Empty))},
        {"Q36", both(both(patient, saas), state(FieldKey::HostingProvider, FieldState::Unknown)),
         "installation:1",
         both(both(patient, text(FieldKey::HostingModel, "onprem")),
              state(FieldKey::HostingProvider, FieldState::Unknown))},
    };
}

} // namespace

std::vector<RuleCase> contentCases() {
    std::vector<RuleCase> cases = lifeCycleCases();
    const std::vector<RuleCase> more = securityCases();
    cases.insert(cases.end(), more.begin(), more.end());
    return cases;
}

} // namespace aallokko::support
