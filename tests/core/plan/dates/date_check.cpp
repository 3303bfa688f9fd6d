// SPDX-License-Identifier: GPL-3.0-or-later
//
// Freezes and slots counted afresh. Holidays are those of core/calendar, which has its own tests.
#include "date_check.h"

#include "core/calendar/finnish_holidays.h"

#include <algorithm>
#include <map>
#include <set>

namespace aallokko::plan::test {

namespace {

using base::Date;

int monthDay(Date day) {
    return static_cast<int>(static_cast<unsigned>(day.month()) * 100 +
                            static_cast<unsigned>(day.day()));
}

bool isFrozen(const model::Policy& policy, const std::string& category, Date day, bool hard) {
    return std::any_of(policy.freezes.begin(), policy.freezes.end(), [&](const auto& freeze) {
        const auto& names = freeze.categories;
        const int at = monthDay(day);
        const bool inside = freeze.from <= freeze.to ? freeze.from <= at && at <= freeze.to
                                                     : at >= freeze.from || at <= freeze.to;
        return freeze.isHard == hard && inside &&
               std::any_of(names.begin(), names.end(),
                           [&](const auto& name) { return name == "*" || name == category; });
    });
}

class Check {
  public:
    Check(const PlanningProblem& problem, const WavePlan& plan, const model::Policy& policy,
          const GoLive& dates)
        : m_problem(problem), m_plan(plan), m_policy(policy), m_dates(dates) {}

    std::vector<std::string> run() {
        checkEvents();
        checkCutOvers();
        checkSlots();
        checkOrder();
        return std::move(m_faults);
    }

  private:
    void fault(const GoLiveEvent& event, const std::string& text) {
        m_faults.push_back(event.system + ", " + std::string(nameOf(event.kind)) + " " +
                           (event.date ? base::toIso(*event.date) : std::string("-")) + ": " +
                           text);
    }

    void checkEvents() {
        const GoLiveEvent* before = nullptr;
        for (const GoLiveEvent& event : m_dates.events) {
            const bool mayLack =
                event.status == EventStatus::NoDay || event.status == EventStatus::Done;
            if (!event.date && !mayLack) {
                fault(event, "has no day and does not say why");
            }
            if (event.date && event.wave != m_problem.grid.waveOf(*event.date)) {
                fault(event, "lies outside its quarter");
            }
            if (event.reasons.empty()) {
                fault(event, "has no reason");
            }
            if (before != nullptr && before->date && event.date && *event.date < *before->date) {
                fault(event, "is out of order");
            }
            before = &event;
        }
    }

    // Every cut-over of the plan once, in its own quarter, on a day that its category may have.
    void checkCutOvers() {
        std::multiset<std::pair<std::string, Wave>> planned;
        for (ItemIndex i = 0; i < m_problem.problem.itemCount(); ++i) {
            const ItemInfo& info = m_problem.items[static_cast<std::size_t>(i)];
            if (info.phase == "cut_over" && m_plan.of(i) <= m_problem.problem.waves()) {
                const SystemInfo* system = m_problem.find(info.installation);
                planned.emplace(system == nullptr ? info.title : system->name, m_plan.of(i));
            }
        }
        for (const GoLiveEvent& event : m_dates.events) {
            if (event.kind != EventKind::CutOver) {
                continue;
            }
            const auto it = planned.find({event.system, event.wave});
            if (it == planned.end()) {
                fault(event, "is not in the plan");
                continue;
            }
            planned.erase(it);
            const SystemInfo* system = m_problem.find(event.installation);
            if (system != nullptr && event.date && *event.date != m_dates.legalStart) {
                checkDay(event, *system);
            }
        }
        for (const auto& [name, wave] : planned) {
            m_faults.push_back(name + " has no cut-over in quarter " + std::to_string(wave));
        }
    }

    void checkDay(const GoLiveEvent& event, const SystemInfo& system) {
        const auto& weekend = m_policy.calendar.weekendCategories;
        const bool isWeekend =
            std::find(weekend.begin(), weekend.end(), system.category) != weekend.end();
        const unsigned weekday = calendar::weekdayOf(*event.date);
        if (isWeekend ? weekday != 6 : weekday > 5) {
            fault(event, "on a wrong weekday");
        }
        if (calendar::isHoliday(*event.date)) {
            fault(event, "on a holiday");
        }
        if (isFrozen(m_policy, system.category, *event.date, true)) {
            fault(event, "under a hard freeze");
        }
        const bool isSoft = isFrozen(m_policy, system.category, *event.date, false);
        if (isSoft != (event.status == EventStatus::SoftFreeze)) {
            fault(event, "does not tell of its soft freeze");
        }
    }

    void checkSlots() {
        std::map<std::pair<std::string, Date>, int> used;
        for (const GoLiveEvent& event : m_dates.events) {
            const SystemInfo* system = m_problem.find(event.installation);
            if (event.kind != EventKind::CutOver || !event.date || system == nullptr ||
                *event.date == m_dates.legalStart) {
                continue;
            }
            std::set<std::string> parties{"supplier " + system->dates.vendorKey};
            for (const auto id : system->dates.organisations) {
                parties.insert("organisation " + std::to_string(id.value()));
            }
            for (const std::string& service : system->dates.services) {
                parties.insert("service " + service);
            }
            for (const std::string& party : parties) {
                const int most = party.starts_with("supplier") ? m_policy.calendar.supplierSlots
                                 : party.starts_with("organ")  ? m_policy.calendar.organisationSlots
                                                               : m_policy.calendar.serviceSlots;
                if (party != "supplier " && ++used[{party, *event.date}] > most) {
                    fault(event, party + " has too many cut-overs that day");
                }
            }
        }
    }

    void checkOrder() {
        std::map<model::InstallationId, Date> cutOver;
        for (const GoLiveEvent& event : m_dates.events) {
            if (event.kind == EventKind::CutOver && event.date && event.installation.isValid()) {
                Date& day = cutOver.emplace(event.installation, *event.date).first->second;
                day = std::max(day, *event.date);
            }
            const auto own = cutOver.find(event.installation);
            if (event.kind == EventKind::CloseArchive && own != cutOver.end() &&
                event.date <= own->second) {
                fault(event, "closes before it is cut over");
            }
        }
        for (const Precedence& row : m_problem.problem.precedences()) {
            const auto dayOf = [&](ItemIndex item) -> std::optional<Date> {
                const ItemInfo& info = m_problem.items[static_cast<std::size_t>(item)];
                const SystemInfo* system = m_problem.find(info.installation);
                const auto it = cutOver.find(info.installation);
                return system != nullptr && system->anchor == item && info.phase == "cut_over" &&
                               it != cutOver.end()
                           ? std::optional(it->second)
                           : std::nullopt;
            };
            const auto before = dayOf(row.before);
            const auto after = dayOf(row.after);
            if (before && after && *before > *after) {
                m_faults.push_back(m_problem.problem.id(row.before) + " is dated after " +
                                   m_problem.problem.id(row.after));
            }
        }
    }

    const PlanningProblem& m_problem;
    const WavePlan& m_plan;
    const model::Policy& m_policy;
    const GoLive& m_dates;
    std::vector<std::string> m_faults;
};

} // namespace

std::vector<std::string> faultsOf(const PlanningProblem& problem, const WavePlan& plan,
                                  const model::Policy& policy, const GoLive& dates) {
    return Check(problem, plan, policy, dates).run();
}

} // namespace aallokko::plan::test
