// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cases of the rules on completeness, identity and interfaces. The sound system is
// installation:1 of organisation:1.
#include "tests/core/rules/rule_cases.h"

namespace aallokko::support {

namespace {

Change emptied(FieldKey key) {
    return [key](RuleRegion& r) { r.setState(r.payroll, key, FieldState::Empty); };
}

Change unknown(FieldKey key) {
    return [key](RuleRegion& r) { r.setState(r.payroll, key, FieldState::Unknown); };
}

RuleCase emptyCase(const std::string& rule, FieldKey key) {
    return {rule, emptied(key), "installation:1", unknown(key)};
}

void twoSystems(RuleRegion& r, const std::string& name, const std::string& function) {
    const auto other = r.system(r.city, name);
    r.set(other, FieldKey::Functions, std::vector<std::string>{function});
}

void sharedProduct(RuleRegion& r, bool isStatedShared) {
    const auto parish = r.organisation("182", "Kunta");
    const auto other = r.system(parish, "Toinen");
    r.inventory.all<model::Product>()[model::ProductId(4)] = {model::ProductId(4), "Kuura", "", {}};
    r.inventory.all<model::Installation>()[r.payroll].product = model::ProductId(4);
    r.inventory.all<model::Installation>()[other].product = model::ProductId(4);
    if (isStatedShared) {
        r.inventory.all<model::Use>()[model::UseId(9)] = {
            model::UseId(9), r.payroll, parish, false, {}};
    }
}

// A second system of another organisation; the interface is named by the first end only. The
// other organisation has reported another interface, so it has been asked.
void oneSided(RuleRegion& r, bool bothEnds) {
    const auto parish = r.organisation("182", "Kunta");
    const auto other = r.system(parish, "Toinen");
    auto& interface = r.interface(r.payroll, other);
    if (!bothEnds) {
        interface.mentions.pop_back();
    }
    r.interface(other, r.system(parish, "Kolmas"));
}

std::vector<RuleCase> coverageCases() {
    return {
        {"Q15", [](RuleRegion& r) { r.organisation("182", "Kunta"); }, "organisation:2",
         [](RuleRegion& r) {
             const auto id = r.organisation("KELA", "Kela");
             r.inventory.all<model::Organisation>()[id].inScope = false;
         }},
        {"Q16",
         [](RuleRegion& r) {
             r.set(r.payroll, FieldKey::Functions, std::vector<std::string>{"H01"});
         },
         "function:A05",
         [](RuleRegion& r) { // another organisation's system serves the region
             r.set(r.payroll, FieldKey::Functions, std::vector<std::string>{"H01"});
             r.system(r.organisation("182", "Kunta"), "Toinen");
         }},
    };
}

std::vector<RuleCase> identityCases() {
    return {
        {"Q17",
         [](RuleRegion& r) { r.setText(r.system(r.city, "Arkisto"), FieldKey::SystemId, " T1 "); },
         "installation:1",
         [](RuleRegion& r) {
             r.setText(r.system(r.organisation("182", "Kunta"), "Arkisto"), FieldKey::SystemId,
                       "T1");
         }},
        {"Q18", [](RuleRegion& r) { twoSystems(r, "Kuura palkka", "A05"); }, "installation:2",
         [](RuleRegion& r) { twoSystems(r, "Kuura palkka", "H01"); }},
        {"Q19", [](RuleRegion& r) { sharedProduct(r, false); }, "product:4",
         [](RuleRegion& r) { sharedProduct(r, true); }},
        {"Q20",
         [](RuleRegion& r) {
             r.interface(r.payroll, r.payroll).target = {"Vanha", model::EndState::Unknown, {}, ""};
         },
         "interface:1",
         [](RuleRegion& r) {
             r.interface(r.payroll, r.payroll).target = {
                 "VTJ", model::EndState::National, {}, "vtj"};
         }},
        {"Q21", [](RuleRegion& r) { oneSided(r, false); }, "interface:1",
         [](RuleRegion& r) { oneSided(r, true); }},
        {"Q22",
         [](RuleRegion& r) {
             r.set(r.payroll, FieldKey::ContractEnd, base::makeDate(2018, 3, 31));
         },
         "installation:1",
         [](RuleRegion& r) { // the contract ended, but the system is no longer in use
             r.set(r.payroll, FieldKey::ContractEnd, base::makeDate(2018, 3, 31));
             r.setText(r.payroll, FieldKey::Lifecycle, "retired");
         }},
    };
}

} // namespace

std::vector<RuleCase> inventoryCases() {
    std::vector<RuleCase> cases{
        emptyCase("Q01", FieldKey::Name),
        {"Q02",
         [](RuleRegion& r) { r.inventory.all<model::Installation>()[r.payroll].responsible = {}; },
         "installation:1", emptied(FieldKey::Organisation)},
        {"Q03",
         [](RuleRegion& r) {
             emptied(FieldKey::Purpose)(r);
             emptied(FieldKey::Functions)(r);
         },
         "installation:1", emptied(FieldKey::Purpose)},
        emptyCase("Q04", FieldKey::Owner),
        emptyCase("Q05", FieldKey::Functions),
        emptyCase("Q06", FieldKey::Criticality),
        emptyCase("Q07", FieldKey::PersonalData),
        {"Q08",
         [](RuleRegion& r) {
             r.setText(r.payroll, FieldKey::Criticality, "3");
             r.removeColumn(r.payroll, FieldKey::Interfaces);
         },
         "installation:1",
         [](RuleRegion& r) { // the cell is empty, but an interface list names the system
             r.setText(r.payroll, FieldKey::Criticality, "4");
             r.setState(r.payroll, FieldKey::Interfaces, FieldState::Empty);
             r.interface(r.payroll, r.system(r.city, "Arkisto"));
         }},
        {"Q09",
         [](RuleRegion& r) {
             r.interface(r.payroll, r.payroll).fields.erase(FieldKey::TransferMethod);
         },
         "interface:1",
         [](RuleRegion& r) {
             r.interface(r.payroll, r.payroll)
                 .fields.set(FieldKey::TransferMethod, {FieldState::Unknown, {}, {}});
         }},
        emptyCase("Q10", FieldKey::Vendor),
        {"Q11", emptied(FieldKey::ContractEnd), "installation:1",
         [](RuleRegion& r) {
             emptied(FieldKey::ContractEnd)(r);
             r.setText(r.payroll, FieldKey::TransferScope, "stays");
         }},
        emptyCase("Q12", FieldKey::AnnualCost),
        emptyCase("Q13", FieldKey::UserCount),
        {"Q14", [](RuleRegion& r) { r.setText(r.payroll, FieldKey::TransferScope, "undecided"); },
         "installation:1",
         [](RuleRegion& r) { r.setText(r.payroll, FieldKey::TransferScope, "stays"); }},
    };
    for (auto& part : {coverageCases(), identityCases()}) {
        cases.insert(cases.end(), part.begin(), part.end());
    }
    return cases;
}

} // namespace aallokko::support
