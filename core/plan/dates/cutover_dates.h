// SPDX-License-Identifier: GPL-3.0-or-later
//
// The days of all cut-overs of a plan, quarter by quarter, with the reason of each. Internal to
// this folder.
#pragma once

#include "core/calendar/cutover_days.h"
#include "core/plan/dates/go_live.h"

#include <map>
#include <set>
#include <unordered_map>

namespace aallokko::plan {

/// What every step of the dating reads.
struct Dating {
    const PlanningProblem& problem;
    const WavePlan& plan;
    const model::Policy& policy;
    base::Date legalStart;
    std::optional<base::Date> asOf;
    calendar::CutoverDays days;

    [[nodiscard]] base::Quarter quarterOf(Wave wave) const {
        return problem.grid.quarterOfWave(wave);
    }
    [[nodiscard]] bool isPlaced(Wave wave) const {
        return wave >= 1 && wave <= problem.problem.waves();
    }
    [[nodiscard]] const ItemInfo& info(ItemIndex item) const {
        return problem.items[static_cast<std::size_t>(item)];
    }
};

/// The day of one cut-over item and what GoLiveEvent says of it.
struct CutoverDate {
    std::optional<base::Date> day;
    EventStatus status = EventStatus::Planned;
    bool isLegalStart = false; ///< goes live with the legal start: takes no slot
    std::vector<Reason> reasons;
    std::vector<std::string> occupiedBy;
    std::optional<base::Date> nearest;
};

class CutoverDates {
  public:
    explicit CutoverDates(const Dating& dating);

    /// Cut-over items that are not staying, in item order.
    [[nodiscard]] const std::map<ItemIndex, CutoverDate>& all() const { return m_dates; }
    [[nodiscard]] bool isProven() const { return m_isProven; }
    /// Suppliers, organisations and national services that take a slot on its day, as keys; the
    /// first letter is the family: s, o, n.
    [[nodiscard]] std::vector<std::string> partiesOf(ItemIndex item) const;

  private:
    void assignQuarter(Wave wave, const std::vector<ItemIndex>& items);
    void explain(ItemIndex item, CutoverDate& date) const;
    void explainLaterDays(ItemIndex item, CutoverDate& date) const;
    void explainMissing(ItemIndex item, CutoverDate& date) const;
    [[nodiscard]] std::string categoryOf(ItemIndex item) const;
    /// The regional target that a solution's item sets up.
    [[nodiscard]] const model::RegionalTarget* targetOf(ItemIndex item) const;
    [[nodiscard]] bool goesWithLegalStart(ItemIndex item) const;
    [[nodiscard]] int slotsOf(const std::string& party) const;
    [[nodiscard]] std::set<ItemIndex> occupantsOf(ItemIndex item, base::Date day) const;
    [[nodiscard]] bool hasRoom(ItemIndex item, base::Date day) const;
    [[nodiscard]] bool keepsOrder(ItemIndex item, base::Date day) const;
    [[nodiscard]] std::optional<base::Date> nearestDay(ItemIndex item) const;
    [[nodiscard]] std::vector<std::string> namesOf(const std::set<ItemIndex>& items) const;

    const Dating& m_dating;
    std::map<ItemIndex, CutoverDate> m_dates;
    std::unordered_map<ItemIndex, std::vector<std::string>> m_parties;
    std::map<std::pair<std::string, base::Date>, std::vector<ItemIndex>> m_taken;
    bool m_isProven = true;
};

} // namespace aallokko::plan
