// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins takeovers, cut-overs and what is counted from them, in the order of the calendar.
#include "core/plan/dates/go_live.h"

#include "core/calendar/finnish_holidays.h"
#include "core/model/text_marks.h"
#include "core/plan/dates/counted_dates.h"
#include "core/plan/dates/cutover_dates.h"
#include "core/plan/explain_names.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace aallokko::plan {

namespace {

using base::Date;

Reason reasonOf(std::string code, std::vector<std::string> arguments) {
    return {"date", "date." + std::move(code), std::move(arguments), std::nullopt};
}

GoLiveEvent eventOf(const SystemInfo* system, const std::string& title, EventKind kind) {
    GoLiveEvent event;
    event.kind = kind;
    event.system = title;
    if (system != nullptr) {
        event.installation = system->id;
        event.system = system->name;
        event.organisation = system->organisation;
    }
    return event;
}

// Responsibility moves with the legal start, whichever quarter the work on the batch lies in. Where
// the organisation is gone by then, it moves on the last working day of the batch's quarter.
void addTakeovers(const Dating& dating, ItemIndex item, std::vector<GoLiveEvent>& events) {
    const PlanningProblem& problem = dating.problem;
    const ItemInfo& info = dating.info(item);
    const Wave wave = dating.plan.of(item);
    const bool isGone = problem.problem.latest(item) < problem.legalStart;
    const Date day = isGone ? calendar::workingDayUntil(base::lastDayOf(dating.quarterOf(wave)))
                            : dating.legalStart;
    for (const model::InstallationId id : info.covers) {
        GoLiveEvent event = eventOf(problem.find(id), info.title, EventKind::Takeover);
        event.date = day;
        event.wave = problem.grid.waveOf(day);
        event.reasons.push_back(reasonOf(isGone ? "takeover.ceases" : "takeover.legal_start",
                                         {info.title, std::to_string(info.covers.size())}));
        if (!isGone && wave != event.wave) {
            event.reasons.push_back(
                reasonOf("takeover.prepared", {quarterArgument(problem, wave)}));
        }
        if (dating.asOf && day <= *dating.asOf) {
            event.status = EventStatus::Done;
        }
        events.push_back(std::move(event));
    }
}

void addCutOver(const Dating& dating, ItemIndex item, const CutoverDate& date,
                std::vector<GoLiveEvent>& events) {
    const ItemInfo& info = dating.info(item);
    GoLiveEvent event =
        eventOf(dating.problem.find(info.installation), info.title, EventKind::CutOver);
    event.date = date.day;
    event.wave = dating.plan.of(item);
    event.status = date.status;
    event.reasons = date.reasons;
    event.occupiedBy = date.occupiedBy;
    event.nearest = date.nearest;
    if (info.slices > 1) {
        event.reasons.insert(
            event.reasons.begin(),
            reasonOf("cut_over.slice", {std::to_string(info.slice), std::to_string(info.slices)}));
    }
    // The plan may consolidate before the start; until then the old organisation answers for it.
    const SystemInfo* system = dating.problem.find(info.installation);
    if (system != nullptr && system->takeover >= 0 && date.day && *date.day < dating.legalStart) {
        event.reasons.push_back(
            reasonOf("cut_over.before_start", {model::markedDate(dating.legalStart)}));
    }
    events.push_back(std::move(event));
}

Date sortDay(const Dating& dating, const GoLiveEvent& event) {
    return event.date ? *event.date : base::lastDayOf(dating.quarterOf(event.wave));
}

} // namespace

std::string_view nameOf(EventKind kind) {
    static constexpr std::array<std::string_view, eventKindCount> names{
        "notice",   "tender",   "decide",    "prepare", "migrate_test",
        "takeover", "cut_over", "read_only", "close"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view nameOf(EventStatus status) {
    static constexpr std::array<std::string_view, 5> names{"planned", "soft_freeze", "done",
                                                           "too_late", "no_day"};
    return names[static_cast<std::size_t>(status)];
}

const GoLiveEvent* GoLive::cutOverOf(model::InstallationId id) const {
    const auto it = std::find_if(events.rbegin(), events.rend(), [id](const GoLiveEvent& event) {
        return event.installation == id && event.kind == EventKind::CutOver;
    });
    return it == events.rend() ? nullptr : &*it;
}

base::Result<GoLive> makeGoLive(const PlanningProblem& problem, const WavePlan& plan,
                                const model::Policy& policy, const model::Inventory& inventory) {
    const std::optional<Date> start =
        policy.legalStartDate ? policy.legalStartDate : inventory.dayOfMilestone(policy.legalStart);
    if (!start) {
        return base::fail(base::ErrorKind::Usage, "plan.no_legal_start", {policy.legalStart});
    }
    const Dating dating{problem, plan, policy, *start, policy.asOf, calendar::CutoverDays(policy)};
    const CutoverDates cutOvers(dating);
    GoLive answer{*start, policy.asOf, {}, cutOvers.isProven()};
    for (ItemIndex i = 0; i < problem.problem.itemCount(); ++i) {
        if (dating.info(i).kind == ItemKind::Takeover && dating.isPlaced(plan.of(i))) {
            addTakeovers(dating, i, answer.events);
        }
    }
    for (const auto& [item, date] : cutOvers.all()) {
        addCutOver(dating, item, date, answer.events);
    }
    for (const SystemInfo& system : problem.systems) {
        const auto it = cutOvers.all().find(system.anchor);
        addCountedEvents(dating, system, it == cutOvers.all().end() ? nullptr : &it->second,
                         answer.events);
    }
    std::stable_sort(answer.events.begin(), answer.events.end(),
                     [&dating](const GoLiveEvent& a, const GoLiveEvent& b) {
                         return std::tuple(sortDay(dating, a), a.kind, a.system, a.installation) <
                                std::tuple(sortDay(dating, b), b.kind, b.system, b.installation);
                     });
    return answer;
}

} // namespace aallokko::plan
