// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates of a plan against dates that do not wait: Q23, Q37, Q40, Q42, Q44, Q47, Q48.
#include "core/base/text.h"
#include "core/calendar/cutover_days.h"
#include "core/rules/registry.h"

#include <algorithm>
#include <cmath>

namespace aallokko::rules {

using model::FieldKey;

namespace {

int monthsOf(const RuleFacts& facts, const char* name, int fallback) {
    return static_cast<int>(std::lround(facts.context.settings.threshold(name, fallback)));
}

// A freeze has no name of its own: people know it by what it stops.
std::string frozenNames(const RuleFacts& facts, const model::FreezeRule& freeze) {
    constexpr std::size_t shown = 3;
    std::string names;
    for (std::size_t i = 0; i < std::min(shown, freeze.categories.size()); ++i) {
        const std::string& id = freeze.categories[i];
        const auto* category = facts.context.functions.findCategory(id);
        names += (i == 0 ? "" : ", ") + (category != nullptr ? model::markedName(category->name)
                                         : id == "*"         ? std::string("@rule.every_category")
                                                             : id);
    }
    return freeze.categories.size() > shown
               ? names + " +" + std::to_string(freeze.categories.size() - shown)
               : names;
}

// The first day of the wave a source wishes for: a named phase by id, number or name, a quarter or
// a year.
std::optional<base::Date> wishedStart(const RuleFacts& facts, const std::string& text) {
    const std::string words = base::foldedWords(text);
    if (words.empty()) {
        return std::nullopt;
    }
    for (const auto& [id, phase] : facts.context.index.inventory().all<model::NamedPhase>()) {
        const std::string key = base::foldedWords(id);
        if (words == key || "w" + words == key || words == "aalto " + key.substr(key.size() - 1) ||
            words == base::foldedWords(phase.name.fi) ||
            words == base::foldedWords(phase.name.sv) ||
            words == base::foldedWords(phase.name.en)) {
            return phase.start;
        }
    }
    if (const auto quarter = base::findQuarter(text)) {
        return base::firstDayOf(*quarter);
    }
    return base::findIsoDate(text);
}

} // namespace

// With a plan its consolidation counts; without one the wave that the row itself wishes for.
void checkQ23(const RuleFacts& facts, Findings& out) {
    const PlanView* plan = facts.context.plan;
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        const auto end = dateOf(system, FieldKey::EndOfLife);
        const auto move = plan != nullptr ? plan->consolidationDay(system.id())
                                          : wishedStart(facts, system.field(FieldKey::Wave).text());
        if (end && move && *end < *move) {
            out.push_back(systemFinding(system, FieldKey::EndOfLife,
                                        {model::markedDate(*end), model::markedDate(*move)}));
        }
    });
}

// Day-one duty is the region's (M2): a function is late when no system that serves it is taken
// over at the legal start, consolidated by it, continues as is or has a minimum solution. One
// finding per function; systems that stay behind do not serve it.
void checkQ37(const RuleFacts& facts, Findings& out) {
    if (!facts.goLive) {
        return;
    }
    const int startWave = facts.context.plan->grid.waveOf(*facts.goLive);
    std::map<std::string, std::vector<std::size_t>> serving;
    facts.eachSystem([&](const model::SystemView&, std::size_t position) {
        for (const std::string& id : facts.servedFunctions(position)) {
            serving[id].push_back(position);
        }
    });
    for (const model::Function& function : facts.context.functions.functions) {
        const auto it = serving.find(function.id);
        if (it == serving.end() || !function.dayOne.starts_with("D1") ||
            facts.transferOf(function) == "stays") {
            continue;
        }
        Finding finding;
        bool isMet = false;
        for (const std::size_t position : it->second) {
            const model::SystemView& system = facts.systems()[position];
            const PlannedSystem* planned = facts.context.plan->find(system.id());
            const auto standing = facts.context.plan->consolidationDay(system.id());
            isMet = isMet || hasCode(system, FieldKey::DayOne, {"D1_asis", "D1_minimum"}) ||
                    (planned != nullptr && planned->takeover && *planned->takeover <= startWave) ||
                    (standing && *standing <= *facts.goLive);
            addSource(finding, system.sourceOf(FieldKey::DayOne));
            finding.installations.push_back(system.id());
        }
        if (!isMet) {
            finding.subject = "function:" + function.id;
            finding.arguments = {model::markedName(function.name),
                                 std::to_string(it->second.size()),
                                 model::markedDate(*facts.goLive)};
            out.push_back(std::move(finding));
        }
    }
}

// Needs the calendar day of the cut-over and the freezes of a policy.
void checkQ40(const RuleFacts& facts, Findings& out) {
    if (facts.context.policy == nullptr) {
        return;
    }
    const calendar::CutoverDays days(*facts.context.policy);
    facts.eachSystem([&](const model::SystemView& system, std::size_t position) {
        const PlannedSystem* planned = facts.context.plan->find(system.id());
        if (planned == nullptr || !planned->cutOver) {
            return;
        }
        const model::SystemCategory* category = facts.categories[position];
        const auto* freeze =
            days.freezeOn(*planned->cutOver, category == nullptr ? "" : category->id);
        if (freeze != nullptr) {
            out.push_back(
                systemFinding(system, FieldKey::Category,
                              {model::markedDate(*planned->cutOver), frozenNames(facts, *freeze)}));
        }
    });
}

// Lead time of the tender plus half a year of migration ("migration_months").
void checkQ42(const RuleFacts& facts, Findings& out) {
    const int needed =
        monthsOf(facts, "tender_lead_months", 12) + monthsOf(facts, "migration_months", 6);
    const base::Date earliest = base::addMonths(facts.context.asOf, needed);
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        const auto move = facts.context.plan->consolidationDay(system.id());
        if (move && *move < earliest && hasCode(system, FieldKey::Disposition, {"replace_new"})) {
            out.push_back(systemFinding(system, FieldKey::Disposition,
                                        {model::markedDate(*move), std::to_string(needed)}));
        }
    });
}

// With a plan its consolidation counts, and a takeover before the end settles the transfer of
// contract and controller. Without a plan the wave that the row itself wishes for counts.
void checkQ44(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t) {
        if (system.organisation == nullptr || !system.organisation->ceasesOn) {
            return;
        }
        const auto end = facts.context.index.inventory().dayOf(*system.organisation->ceasesOn);
        const PlanView* plan = facts.context.plan;
        const PlannedSystem* planned = plan == nullptr ? nullptr : plan->find(system.id());
        std::optional<base::Date> start;
        if (plan == nullptr) {
            start = wishedStart(facts, system.field(FieldKey::Wave).text());
        } else if (planned != nullptr && planned->consolidation) {
            start = plan->firstDayOf(*planned->consolidation);
        }
        const bool isTakenOver = planned != nullptr && planned->takeover && end &&
                                 plan->firstDayOf(*planned->takeover) <= *end;
        if (end && start && *end < *start && !isTakenOver) {
            out.push_back(systemFinding(system, FieldKey::Wave,
                                        {model::markedDate(*end), model::markedDate(*start)}));
        }
    });
}

// A system to be replaced by a national service moves before the service opens, or a system that
// the service binds is consolidated only after the service's deadline.
void checkQ47(const RuleFacts& facts, Findings& out) {
    facts.eachSystem([&](const model::SystemView& system, std::size_t position) {
        const auto move = facts.context.plan->consolidationDay(system.id());
        if (!move) {
            return;
        }
        for (const model::NationalService& service : facts.context.functions.nationalServices) {
            const model::SystemCategory* category = facts.categories[position];
            const bool isBound = category != nullptr &&
                                 std::find(service.constrains.begin(), service.constrains.end(),
                                           category->id) != service.constrains.end();
            const bool isReplaced =
                hasCode(system, FieldKey::Disposition, {"replace_national"}) &&
                base::foldedWords(system.field(FieldKey::TargetSystem).text()) ==
                    base::foldedWords(service.name.fi);
            const bool isEarly = isReplaced && service.opens && *move < *service.opens;
            const bool isLate = isBound && service.deadline && *move > *service.deadline &&
                                *service.deadline > facts.context.asOf;
            if (isEarly || isLate) {
                const base::Date date = isEarly ? *service.opens : *service.deadline;
                out.push_back(systemFinding(system, FieldKey::NationalServices,
                                            {model::markedName(service.name),
                                             model::markedDate(date), model::markedDate(*move)}));
            }
        }
    });
}

// From the milestone HR_DATA to the first salary paid by the new system: the milestone
// FIRST_SALARY, or the cut-over when it is later.
void checkQ48(const RuleFacts& facts, Findings& out) {
    const auto data = facts.context.index.inventory().dayOfMilestone("HR_DATA");
    const auto salary = facts.context.index.inventory().dayOfMilestone("FIRST_SALARY");
    if (!data || !salary) {
        return;
    }
    const int needed = monthsOf(facts, "hr_data_lead_months", 9);
    facts.eachSystem([&](const model::SystemView& system, std::size_t position) {
        const model::SystemCategory* category = facts.categories[position];
        const auto move = facts.context.plan->consolidationDay(system.id());
        if (category == nullptr || !move ||
            (category->id != "payroll" && category->id != "hr_master")) {
            return;
        }
        const base::Date first = std::max(*salary, *move);
        if (first < base::addMonths(*data, needed)) {
            out.push_back(systemFinding(
                system, FieldKey::Category,
                {model::markedDate(*data), model::markedDate(first), std::to_string(needed)}));
        }
    });
}

} // namespace aallokko::rules
