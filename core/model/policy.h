// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every parameter of planning: what makes an inventory a planning problem. Defaults are those of
// data/catalogues/planning_rules.yaml, overridden by a project's plan.yaml. All values without a
// source there are assumptions. Percentages and permille are whole numbers: costs stay exact.
#pragma once

#include "core/model/calendar_policy.h"
#include "core/model/policy_rules.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace aallokko::model {

/// Money and shares of the unary costs; symbols as in the user guide's cost chapter.
struct CostPolicy {
    int dayRateEur = 700;             ///< d
    int licenceSharePercent = 40;     ///< L of A when not stated
    int termQuarters = 4;             ///< P
    int partialSharePercent = 50;     ///< sigma of a partial transfer
    int terminationPercent = 50;      ///< phi, of the rest of the term
    int terminationOpenPercent = 100; ///< phi of an open-ended contract, within notice
    int lateLumpPercent = 20;         ///< lambda 0, of A
    int latePerQuarterPercent = 8;    ///< lambda 1, of A
    int savingPermille = 24;          ///< s, of A per quarter
    int stayYears = 3;                ///< Y
    int stayRiskPercent = 125;        ///< kappa
    int dutyStatutory = 2;            ///< mu
    int dutyOther = 1;
    int dutyOptional = 0;
    int waitingEurPerDay = 10;       ///< h, per person-day of the system and quarter
    int extendedSupportPercent = 10; ///< of A per quarter after end of life
    int changePermille = 10;         ///< of A per quarter away from the approved plan
    std::map<std::string, int> bridgeEur{{"api", 3000}, {"message", 4500},    {"file", 1500},
                                         {"db", 6000},  {"servicebus", 3000}, {"viewing", 1000},
                                         {"link", 500}, {"manual", 2500},     {"unknown", 3000}};
    std::map<std::string, int> strengthPercent{
        {"hard", 100}, {"soft", 40}, {"info", 0}, {"missing", 70}};
    int sensitiveDataPercent = 150; ///< client or patient data over a bridge
    /// Person-days to rebuild an interface whose other end never moves.
    std::map<std::string, int> rebuildDays{{"api", 8},  {"message", 10},   {"file", 5},
                                           {"db", 15},  {"servicebus", 8}, {"viewing", 3},
                                           {"link", 3}, {"manual", 3},     {"unknown", 8}};
    /// Default target costs in per cent of the category's large annual cost: new, existing host.
    int newTargetFixedPercent = 40;
    int newTargetQuarterPercent = 5;
    int hostFixedPercent = 8;
    int hostQuarterPercent = 1;
};

/// Capacities a quarter and the shares of a phase's effort that each party does.
struct CapacityPolicy {
    int coreFte = 30;
    int netDaysPerFteMonth = 15;
    int coreSharePercent = 40;
    int organisationSharePercent = 25;
    int staffPerMilleOfPopulation = 60;
    int jointStaffPerMille = 20; ///< of the members' residents, joint organisations
    int staffUnknown = 40;
    int ictPerMilleOfStaff = 8;
    int ictLeastFtePercent = 30; ///< 0.3 FTE
    int changeTimePercent = 25;  ///< of ICT time
    int supplierParallel = 3;
    int supplierStaffPerMille = 20; ///< floor(staff * 0.10 / 5)
    int keyPersonDays = 15;
    int keyPersonSharePercent = 10;
    int usersPerKeyPerson = 500; ///< a larger system has more of them than its row names
    int slotDefault = 4;
    int trainingUsersPerWeek = 400;
    int trainingWeeks = 11;
    int decisionsPerMeeting = 15;
    std::array<int, 4> meetings{3, 3, 2, 3};
    int changeCountsFromDays = 10;
    int largeCutoversRegion = 3;
    int largeCutoverUsers = 1000;
    std::array<int, 4> cutoversByResidents{1, 2, 3, 5}; ///< < 5000, < 20000, < 50000, else
    int cutoversJoint = 3;
    std::map<std::string, int> nationalSlots; ///< by service id
    std::map<std::string, int> cutoversByStaffGroup{
        {"clinical", 1}, {"social", 1}, {"rescue", 1}, {"administration", 2}, {"education", 1}};
    std::map<std::string, int> supplierSlots;     ///< by supplier name: overrides the default
    std::map<std::string, int> organisationDays;  ///< by organisation code: person-days a quarter
    std::map<std::string, int> coreDaysByQuarter; ///< by quarter ("2020Q1"): person-days
};

/// Work of the takeover at the legal start, per contract batch (M8).
struct TakeoverPolicy {
    std::map<std::string, int> contractDays{
        {"by_law", 5}, {"consent", 10}, {"split", 15}, {"not_transferable", 15}, {"unknown", 10}};
    int daysPerRegister = 5;
    int hundredthsPerRow = 50;
    int coreSharePercent = 40;
    /// Contracts and registers are handled by the organisations' administration, not by the change
    /// share of their ICT; 0 keeps takeovers out of the organisations' rows.
    int organisationSharePercent = 0;
};

/// Phases, procurement and effort.
struct WorkPolicy {
    int collapseBelowDays = 40;
    int sliceAboveDays = 300;
    std::map<std::string, DispositionRule> dispositions;
    std::map<std::string, int> procurementLag{{"small", 1},
                                              {"national", 2},
                                              {"eu_open", 3},
                                              {"negotiated_large", 5},
                                              {"market_court_delay", 3}};
    std::int64_t nationalThresholdEur = 60000;
    std::int64_t euThresholdEur = 221000;
    std::int64_t negotiatedFromEur = 2'000'000;
    bool assumeAppeal = false;       ///< scenario: every tender is appealed
    int solutionEffortPercent = 100; ///< of the category's large effort: set-up of a new solution
    int reusePercent = 60;     ///< of rebuildDays, saved where an integration was built before
    int reuseMostPercent = 25; ///< of a system's effort: no more is saved by integrations
};

struct Policy {
    std::optional<base::Date> asOf;
    std::string legalStart = "GO_LIVE"; ///< milestone, overridden by `legalStartDate`
    std::optional<base::Date> legalStartDate;
    CostPolicy costs;
    CapacityPolicy capacity;
    TakeoverPolicy takeover;
    WorkPolicy work;
    CalendarPolicy calendar;
    std::vector<FreezeRule> freezes;
    int hardFreezePercent = 100;
    int softFreezePercent = 50;
    std::vector<OrderingRule> ordering;
    std::vector<PlanningTask> tasks;
    std::vector<RegionalTarget> targets;
    std::vector<DueRule> due;
    std::vector<NamedPrecedence> before;
    std::vector<std::vector<std::string>> sameQuarter;
    std::vector<ForbiddenQuarter> forbidden;
    std::vector<CarriedOutPhase> carriedOut;
    std::vector<OrganisationEvent> organisationEvents;
};

/// The built-in due dates by domain, used where neither catalogue nor plan.yaml states any.
[[nodiscard]] std::vector<DueRule> defaultDueRules();

} // namespace aallokko::model
