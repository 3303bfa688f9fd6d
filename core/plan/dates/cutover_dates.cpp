// SPDX-License-Identifier: GPL-3.0-or-later
//
// Candidate days by category, slots by party, order of work inside the quarter.
#include "core/plan/dates/cutover_dates.h"

#include "core/base/text.h"
#include "core/calendar/slot_assignment.h"
#include "core/model/text_marks.h"
#include "core/plan/explain_names.h"

#include <algorithm>

namespace aallokko::plan {

using base::Date;
using calendar::DayUse;

namespace {

using Order = std::vector<std::pair<int, int>>;

bool leadsTo(const Order& order, int from, int to) {
    std::vector<int> open{from};
    std::set<int> seen{from};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (at == to) {
            return true;
        }
        for (const auto& [before, after] : order) {
            if (before == at && seen.insert(after).second) {
                open.push_back(after);
            }
        }
    }
    return false;
}

// Pairs by position. Systems that wait for each other in a circle share the quarter by decision of
// the problem (they became a group); on days the circle cannot be kept and is left out.
Order orderOf(const PlanProblem& problem, const std::map<ItemIndex, int>& positions) {
    Order all;
    for (const auto& [item, position] : positions) {
        for (const PrecedenceEnd& after : problem.afterOf(item)) {
            const auto it = positions.find(after.other);
            if (it != positions.end()) {
                all.emplace_back(position, it->second);
            }
        }
    }
    Order kept;
    std::copy_if(all.begin(), all.end(), std::back_inserter(kept),
                 [&all](const auto& pair) { return !leadsTo(all, pair.second, pair.first); });
    return kept;
}

} // namespace

CutoverDates::CutoverDates(const Dating& dating) : m_dating(dating) {
    std::map<Wave, std::vector<ItemIndex>> byWave;
    for (ItemIndex i = 0; i < dating.problem.problem.itemCount(); ++i) {
        const ItemInfo& info = dating.info(i);
        const Wave wave = dating.plan.of(i);
        if (info.phase != "cut_over" || !dating.isPlaced(wave)) {
            continue;
        }
        CutoverDate& date = m_dates[i];
        m_parties[i] = partiesOf(i);
        if (wave < dating.problem.firstOpen) {
            date.status = EventStatus::Done;
            date.reasons = {{"date",
                             "date.cut_over.done",
                             {quarterArgument(dating.problem, wave)},
                             std::nullopt}};
        } else if (goesWithLegalStart(i)) {
            date.day = dating.legalStart;
            date.isLegalStart = true;
            date.reasons = {{"date", "date.cut_over.legal_start", {}, std::nullopt}};
        } else {
            byWave[wave].push_back(i);
        }
    }
    for (const auto& [wave, items] : byWave) {
        assignQuarter(wave, items);
    }
    // Reasons name the days of others, so all days stand first.
    for (const auto& [wave, items] : byWave) {
        for (const ItemIndex item : items) {
            explain(item, m_dates[item]);
        }
    }
}

std::vector<std::string> CutoverDates::partiesOf(ItemIndex item) const {
    const ItemInfo& info = m_dating.info(item);
    std::vector<std::string> parties;
    if (const SystemInfo* system = m_dating.problem.find(info.installation)) {
        const DateFacts& facts = system->dates;
        if (!facts.vendorKey.empty()) {
            parties.push_back("s" + facts.vendorKey);
        }
        for (const model::OrganisationId organisation : facts.organisations) {
            parties.push_back("o" + std::to_string(organisation.value()));
        }
        for (const std::string& service : facts.services) {
            parties.push_back("n" + service);
        }
    } else {
        // A regional solution is a cut-over of the new organisation itself.
        parties.push_back("oregion");
        const model::RegionalTarget* target = targetOf(item);
        if (target != nullptr && !target->vendor.empty()) {
            parties.push_back("s" + base::folded(target->vendor));
        }
    }
    std::sort(parties.begin(), parties.end());
    parties.erase(std::unique(parties.begin(), parties.end()), parties.end());
    return parties;
}

std::string CutoverDates::categoryOf(ItemIndex item) const {
    const ItemInfo& info = m_dating.info(item);
    if (const SystemInfo* system = m_dating.problem.find(info.installation)) {
        return system->category;
    }
    const model::RegionalTarget* target = targetOf(item);
    return target == nullptr || target->categories.empty() ? std::string()
                                                           : target->categories.front();
}

const model::RegionalTarget* CutoverDates::targetOf(ItemIndex item) const {
    const auto& targets = m_dating.policy.targets;
    const auto it = std::find_if(targets.begin(), targets.end(), [&](const auto& target) {
        return target.name == m_dating.info(item).title;
    });
    return it == targets.end() ? nullptr : &*it;
}

// What is due in the quarter of the legal start and stands in it goes live with the start itself,
// freezes or not: a later day would leave the new organisation without it.
bool CutoverDates::goesWithLegalStart(ItemIndex item) const {
    const PlanningProblem& problem = m_dating.problem;
    if (m_dating.plan.of(item) != problem.legalStart) {
        return false;
    }
    const SystemInfo* system = problem.find(m_dating.info(item).installation);
    return system == nullptr ? problem.problem.latest(item) == problem.legalStart
                             : system->due == problem.legalStart && system->anchor == item;
}

int CutoverDates::slotsOf(const std::string& party) const {
    const model::CalendarPolicy& policy = m_dating.policy.calendar;
    return party.front() == 's'   ? policy.supplierSlots
           : party.front() == 'o' ? policy.organisationSlots
                                  : policy.serviceSlots;
}

void CutoverDates::assignQuarter(Wave wave, const std::vector<ItemIndex>& items) {
    const base::Quarter quarter = m_dating.quarterOf(wave);
    const Date first = base::firstDayOf(quarter);
    calendar::SlotProblem slots;
    std::map<std::string, int> parties;
    std::map<ItemIndex, int> positions;
    for (const ItemIndex item : items) {
        calendar::SlotTask task;
        for (const std::string& party : m_parties[item]) {
            const auto [it, isNew] = parties.emplace(party, static_cast<int>(parties.size()));
            if (isNew) {
                slots.capacity.push_back(slotsOf(party));
            }
            task.parties.push_back(it->second);
        }
        const auto add = [&](std::vector<int>& days, DayUse use) {
            for (const Date day : m_dating.days.daysOf(quarter, categoryOf(item), use)) {
                if (keepsOrder(item, day)) {
                    days.push_back(base::daysBetween(first, day));
                }
            }
        };
        add(task.days, DayUse::Free);
        add(task.softDays, DayUse::Soft);
        positions.emplace(item, static_cast<int>(slots.tasks.size()));
        slots.tasks.push_back(std::move(task));
    }
    slots.order = orderOf(m_dating.problem.problem, positions);
    const calendar::SlotAnswer answer = calendar::assignSlots(slots);
    m_isProven = m_isProven && answer.isProven;
    for (std::size_t k = 0; k < items.size(); ++k) {
        CutoverDate& date = m_dates[items[k]];
        if (answer.day[k] < 0) {
            date.status = EventStatus::NoDay;
            continue;
        }
        date.day = base::addDays(first, answer.day[k]);
        if (m_dating.days.useOf(*date.day, categoryOf(items[k])) == DayUse::Soft) {
            date.status = EventStatus::SoftFreeze;
        }
        for (const std::string& party : m_parties[items[k]]) {
            m_taken[{party, *date.day}].push_back(items[k]);
        }
    }
}

// Against what has a day already: takeovers and what goes live with the legal start.
bool CutoverDates::keepsOrder(ItemIndex item, Date day) const {
    const PlanProblem& problem = m_dating.problem.problem;
    const Wave wave = m_dating.problem.grid.waveOf(day);
    const auto dayOf = [this](ItemIndex other) -> std::optional<Date> {
        const auto it = m_dates.find(other);
        if (it != m_dates.end()) {
            return it->second.day;
        }
        const bool isTakeover = m_dating.info(other).kind == ItemKind::Takeover;
        return isTakeover && m_dating.plan.of(other) == m_dating.problem.legalStart
                   ? std::optional(m_dating.legalStart)
                   : std::nullopt;
    };
    for (const PrecedenceEnd& before : problem.beforeOf(item)) {
        const auto other = dayOf(before.other);
        if (m_dating.plan.of(before.other) + before.lag > wave || (other && *other > day)) {
            return false;
        }
    }
    for (const PrecedenceEnd& after : problem.afterOf(item)) {
        const auto other = dayOf(after.other);
        if (wave + after.lag > m_dating.plan.of(after.other) || (other && *other < day)) {
            return false;
        }
    }
    return true;
}

std::set<ItemIndex> CutoverDates::occupantsOf(ItemIndex item, Date day) const {
    std::set<ItemIndex> occupants;
    for (const std::string& party : m_parties.at(item)) {
        const auto it = m_taken.find({party, day});
        if (it != m_taken.end() && static_cast<int>(it->second.size()) >= slotsOf(party)) {
            occupants.insert(it->second.begin(), it->second.end());
        }
    }
    occupants.erase(item);
    return occupants;
}

bool CutoverDates::hasRoom(ItemIndex item, Date day) const {
    const auto& parties = m_parties.at(item);
    return std::all_of(parties.begin(), parties.end(), [&](const std::string& party) {
        const auto it = m_taken.find({party, day});
        const int used = it == m_taken.end() ? 0 : static_cast<int>(it->second.size());
        return used < slotsOf(party);
    });
}

std::vector<std::string> CutoverDates::namesOf(const std::set<ItemIndex>& items) const {
    std::vector<std::string> names;
    for (const ItemIndex item : items) {
        names.push_back(itemName(m_dating.problem, item));
    }
    return names;
}

// A year on either side; in between the order of the plan and the windows hold.
std::optional<Date> CutoverDates::nearestDay(ItemIndex item) const {
    constexpr int farthest = 366;
    const base::Quarter quarter = m_dating.quarterOf(m_dating.plan.of(item));
    const std::string category = categoryOf(item);
    const auto isPossible = [&](Date day) {
        const Wave wave = m_dating.problem.grid.waveOf(day);
        return m_dating.isPlaced(wave) && wave >= m_dating.problem.problem.earliest(item) &&
               wave <= m_dating.problem.problem.latest(item) &&
               wave >= m_dating.problem.firstOpen &&
               m_dating.days.useOf(day, category) == DayUse::Free && hasRoom(item, day) &&
               keepsOrder(item, day);
    };
    for (int distance = 1; distance <= farthest; ++distance) {
        const Date later = base::addDays(base::lastDayOf(quarter), distance);
        if (isPossible(later)) {
            return later;
        }
        const Date earlier = base::addDays(base::firstDayOf(quarter), -distance);
        if (isPossible(earlier)) {
            return earlier;
        }
    }
    return std::nullopt;
}

} // namespace aallokko::plan
