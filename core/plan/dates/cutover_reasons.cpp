// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a cut-over has its day: what closes the later days of the quarter, and, where no day is left,
// what closes all of them.
#include "core/plan/dates/cutover_dates.h"

#include "core/model/text_marks.h"
#include "core/plan/explain_names.h"

#include <algorithm>
#include <array>

namespace aallokko::plan {

namespace {

using base::Date;
using calendar::DayUse;

// The freezes that the program ships have words in all languages; others show what the policy says.
std::string freezeArgument(const model::FreezeRule& freeze) {
    static constexpr std::array known{"YEAR_END",     "CLOSING", "JULY",    "XMAS",
                                      "SCHOOL_START", "PAYDAY",  "ELECTION"};
    if (std::find(known.begin(), known.end(), freeze.id) == known.end()) {
        return freeze.reason.empty() ? freeze.id : freeze.reason;
    }
    std::string word = "@date.freeze." + freeze.id;
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return word;
}

Reason reasonOf(std::string code, std::vector<std::string> arguments) {
    return {"date", "date." + std::move(code), std::move(arguments), std::nullopt};
}

/// One freeze with the first and last day that it closes.
struct ClosedDays {
    const model::FreezeRule* freeze = nullptr;
    Date from;
    Date to;
};

void note(std::vector<ClosedDays>& closed, const model::FreezeRule* freeze, Date day) {
    const auto it = std::find_if(closed.begin(), closed.end(),
                                 [freeze](const ClosedDays& one) { return one.freeze == freeze; });
    if (it == closed.end()) {
        closed.push_back({freeze, day, day});
        return;
    }
    it->from = std::min(it->from, day);
    it->to = std::max(it->to, day);
}

void tell(const std::vector<ClosedDays>& closed, std::vector<Reason>& reasons) {
    for (const ClosedDays& one : closed) {
        reasons.push_back(reasonOf(
            one.freeze->isHard ? "closed" : "half_pace",
            {freezeArgument(*one.freeze), model::markedDate(one.from), model::markedDate(one.to)}));
    }
}

} // namespace

void CutoverDates::explain(ItemIndex item, CutoverDate& date) const {
    if (!date.day) {
        explainMissing(item, date);
        return;
    }
    const std::string category = categoryOf(item);
    const bool isWeekend = m_dating.days.isWeekendCategory(category);
    const std::string quarter = base::toString(base::quarterOf(*date.day));
    date.reasons.push_back(
        reasonOf(isWeekend ? "cut_over.weekend" : "cut_over.working_day", {quarter}));
    explainLaterDays(item, date);
    if (date.status == EventStatus::SoftFreeze) {
        const model::FreezeRule* freeze = m_dating.days.freezeOn(*date.day, category);
        date.reasons.push_back(reasonOf("cut_over.soft", {freezeArgument(*freeze)}));
    }
}

// Each later day of its weekday is closed by a freeze, taken, or too late for what waits for it.
void CutoverDates::explainLaterDays(ItemIndex item, CutoverDate& date) const {
    const std::string category = categoryOf(item);
    std::vector<ClosedDays> closed;
    std::set<ItemIndex> occupants;
    std::set<ItemIndex> waiting;
    const Date last = base::lastDayOf(base::quarterOf(*date.day));
    for (Date day = base::addDays(*date.day, 1); day <= last; day = base::addDays(day, 1)) {
        if (!m_dating.days.isCutoverWeekday(day, category)) {
            continue;
        }
        const model::FreezeRule* freeze = m_dating.days.freezeOn(day, category);
        if (freeze != nullptr && (freeze->isHard || date.status != EventStatus::SoftFreeze)) {
            note(closed, freeze, day);
            continue;
        }
        const std::set<ItemIndex> others = occupantsOf(item, day);
        occupants.insert(others.begin(), others.end());
        for (const PrecedenceEnd& after : m_dating.problem.problem.afterOf(item)) {
            const auto it = m_dates.find(after.other);
            if (it != m_dates.end() && it->second.day && *it->second.day < day) {
                waiting.insert(after.other);
            }
        }
    }
    tell(closed, date.reasons);
    if (!occupants.empty()) {
        date.reasons.push_back(reasonOf("cut_over.taken", {listArgument(namesOf(occupants))}));
    }
    if (!waiting.empty()) {
        date.reasons.push_back(reasonOf("cut_over.before", {listArgument(namesOf(waiting))}));
    }
}

void CutoverDates::explainMissing(ItemIndex item, CutoverDate& date) const {
    const std::string category = categoryOf(item);
    const base::Quarter quarter = m_dating.quarterOf(m_dating.plan.of(item));
    std::vector<ClosedDays> closed;
    std::set<ItemIndex> occupants;
    const Date last = base::lastDayOf(quarter);
    for (Date day = base::firstDayOf(quarter); day <= last; day = base::addDays(day, 1)) {
        if (m_dating.days.useOf(day, category) != DayUse::No) {
            const std::set<ItemIndex> others = occupantsOf(item, day);
            occupants.insert(others.begin(), others.end());
        } else if (m_dating.days.isCutoverWeekday(day, category)) {
            note(closed, m_dating.days.freezeOn(day, category), day);
        }
    }
    date.occupiedBy = namesOf(occupants);
    date.nearest = nearestDay(item);
    date.reasons.push_back(reasonOf("cut_over.none", {base::toString(quarter)}));
    tell(closed, date.reasons);
    if (!occupants.empty()) {
        date.reasons.push_back(reasonOf("cut_over.taken_all", {listArgument(date.occupiedBy)}));
    }
    date.reasons.push_back(date.nearest
                               ? reasonOf("cut_over.nearest", {model::markedDate(*date.nearest)})
                               : reasonOf("cut_over.no_nearest", {}));
}

} // namespace aallokko::plan
