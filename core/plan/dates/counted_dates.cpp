// SPDX-License-Identifier: GPL-3.0-or-later
//
// Forward from the quarters of the phases, backward from closing and preparation.
#include "core/plan/dates/counted_dates.h"

#include "core/calendar/finnish_holidays.h"
#include "core/model/text_marks.h"
#include "core/plan/explain_names.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

using base::Date;
using calendar::workingDayFrom;
using calendar::workingDayUntil;
using model::markedDate;

// The last day from which so many months end on `target` at the latest. Month ends count as such:
// six months before 30 September is 31 March.
Date lastDayBefore(Date target, int months) {
    Date day = base::addMonths(target, -months);
    while (base::addMonths(base::addDays(day, 1), months) <= target) {
        day = base::addDays(day, 1);
    }
    return day;
}

class SystemDating {
  public:
    SystemDating(const Dating& dating, const SystemInfo& system, const CutoverDate* cutOver,
                 std::vector<GoLiveEvent>& events)
        : m_dating(dating), m_system(system), m_cutOver(cutOver), m_events(events) {}

    void add() {
        addPhases();
        const std::optional<Date> end = addEnd();
        addNotice(end);
        addTender();
    }

  private:
    GoLiveEvent& event(EventKind kind, Date day, std::string code,
                       std::vector<std::string> arguments) {
        GoLiveEvent made;
        made.installation = m_system.id;
        made.system = m_system.name;
        made.organisation = m_system.organisation;
        made.kind = kind;
        made.date = day;
        made.wave = m_dating.problem.grid.waveOf(day);
        made.reasons.push_back(
            {"date", "date." + std::move(code), std::move(arguments), std::nullopt});
        m_events.push_back(std::move(made));
        return m_events.back();
    }

    // First slice of the phase when it still lies ahead; -1 = none.
    [[nodiscard]] ItemIndex openItem(std::string_view phase) const {
        for (const ItemIndex item : m_system.items) {
            const Wave wave = m_dating.plan.of(item);
            if (m_dating.info(item).phase == phase && m_dating.isPlaced(wave) &&
                wave >= m_dating.problem.firstOpen) {
                return item;
            }
        }
        return -1;
    }
    [[nodiscard]] Date startOf(ItemIndex item) const {
        return workingDayFrom(base::firstDayOf(m_dating.quarterOf(m_dating.plan.of(item))));
    }

    void addPhases() {
        constexpr std::pair<const char*, EventKind> kinds[]{
            {"decide_procure", EventKind::Decide},
            {"prepare", EventKind::Prepare},
            {"migrate_test", EventKind::MigrateTest}};
        for (const auto& [phase, kind] : kinds) {
            if (const ItemIndex item = openItem(phase); item >= 0) {
                event(kind, startOf(item), "phase",
                      {phaseArgument(m_dating.problem, item),
                       quarterArgument(m_dating.problem, m_dating.plan.of(item))});
            }
        }
    }

    [[nodiscard]] bool isClosingDay(Date day) const {
        const auto* freeze = m_dating.days.freezeOn(day, m_system.category);
        return calendar::isWorkingDay(day) && (freeze == nullptr || !freeze->isHard);
    }

    // Last day of the quarter on which the category may end, but not before `least`; hard freezes
    // keep their hands off a closing too, slots do not count.
    [[nodiscard]] Date closingDay(Wave wave, Date least) const {
        const base::Quarter quarter = m_dating.quarterOf(wave);
        const Date first = std::max(least, base::firstDayOf(quarter));
        std::optional<Date> soft;
        for (Date day = base::lastDayOf(quarter); day >= first; day = base::addDays(day, -1)) {
            if (!isClosingDay(day)) {
                continue;
            }
            if (m_dating.days.freezeOn(day, m_system.category) == nullptr) {
                return day;
            }
            soft = soft.value_or(day);
        }
        if (soft) {
            return *soft;
        }
        constexpr int farthest = 366;
        for (int ahead = 1; ahead < farthest; ++ahead) {
            const Date day = base::addDays(base::lastDayOf(quarter), ahead);
            if (isClosingDay(day)) {
                return day;
            }
        }
        return workingDayFrom(base::lastDayOf(quarter));
    }

    // The day on which the source ends, or the part that leaves; nullopt = stays or lies behind.
    std::optional<Date> addEnd() {
        if (m_system.ending < 0 || m_system.dates.sharePercent == 0) {
            return std::nullopt;
        }
        const Wave wave = m_dating.plan.of(m_system.ending);
        if (!m_dating.isPlaced(wave) || wave < m_dating.problem.firstOpen ||
            (m_cutOver != nullptr && !m_cutOver->day && m_cutOver->status != EventStatus::Done)) {
            return std::nullopt;
        }
        const bool ends = m_system.dates.sharePercent >= 100;
        const int weeks = m_dating.policy.calendar.readingWeeks;
        const bool wasCutOver = m_cutOver != nullptr && m_cutOver->day;
        const Date reading = wasCutOver ? workingDayFrom(base::addDays(*m_cutOver->day, 7 * weeks))
                                        : base::firstDayOf(m_dating.quarterOf(wave));
        const bool hasPhase = m_dating.info(m_system.ending).phase == "close_archive";
        if (wasCutOver && ends && hasPhase) {
            event(EventKind::ReadOnly, reading, "read_only",
                  {markedDate(*m_cutOver->day), std::to_string(weeks)});
        }
        if (!hasPhase && !wasCutOver) {
            return std::nullopt;
        }
        const Date day = hasPhase ? std::max(closingDay(wave, reading), reading) : reading;
        event(EventKind::CloseArchive, day,
              !ends      ? "close.part"
              : hasPhase ? "close.phase"
                         : "close.after_reading",
              {base::toString(base::quarterOf(day))});
        return day;
    }

    // The last day of the term that runs on `day`.
    [[nodiscard]] Date termEnd(Date day) const {
        Date end = *m_system.dates.contractEnd;
        const int months = std::max(1, m_system.dates.termMonths);
        for (int term = 1; end < day; ++term) {
            end = base::addMonths(*m_system.dates.contractEnd, term * months);
        }
        return end;
    }

    void addNotice(const std::optional<Date>& end) {
        const DateFacts& facts = m_system.dates;
        if (!end || (facts.vendorKey.empty() && !facts.contractEnd && !facts.isNoticeStated)) {
            return; // nobody to give notice to
        }
        std::string code = "notice.open_ended";
        Date target = *end;
        std::vector<std::string> arguments;
        if (facts.contractEnd) {
            const Date term = termEnd(*end);
            const bool sameQuarter = base::quarterOf(term) == base::quarterOf(*end);
            code = sameQuarter ? "notice.term_end" : "notice.mid_term";
            target = sameQuarter ? term : *end;
            arguments = {markedDate(term)};
        }
        arguments.insert(arguments.begin(),
                         {facts.vendor.empty() ? std::string("@date.old_supplier") : facts.vendor,
                          markedDate(target), std::to_string(facts.noticeMonths)});
        const bool isLate =
            m_dating.asOf && base::addMonths(*m_dating.asOf, facts.noticeMonths) > target;
        Date day = workingDayUntil(lastDayBefore(target, facts.noticeMonths));
        if (m_dating.asOf && !isLate) {
            day =
                std::max(day, *m_dating.asOf); // the working day has passed, the notice period not
        }
        GoLiveEvent& made = event(EventKind::Notice, day, code, std::move(arguments));
        if (!facts.isNoticeStated) {
            made.reasons.push_back({"date", "date.notice.assumed", {}, std::nullopt});
        }
        if (facts.sharePercent < 100) {
            made.reasons.push_back({"date", "date.notice.part", {}, std::nullopt});
        }
        if (isLate) {
            tellLateNotice(made, target);
        }
    }

    // Given today, the notice ends the contract later than the system: pay until then, or close
    // then.
    void tellLateNotice(GoLiveEvent& made, Date target) const {
        const Date possible = base::addMonths(*m_dating.asOf, m_system.dates.noticeMonths);
        int months = 0;
        while (base::addMonths(target, months) < possible) {
            ++months;
        }
        const std::int64_t cents =
            m_system.annualCostCents * m_system.dates.sharePercent / 100 * months / 12;
        made.status = EventStatus::TooLate;
        made.reasons.push_back({"date",
                                "date.notice.too_late",
                                {markedDate(*m_dating.asOf), markedDate(possible),
                                 base::toString(base::quarterOf(possible)), euroArgument(cents)},
                                cents});
    }

    [[nodiscard]] int tenderMonths() const {
        const auto& months = m_dating.policy.calendar.procurementMonths;
        const auto find = [&months](const std::string& key) {
            const auto it = months.find(key);
            return it == months.end() ? 0 : it->second;
        };
        return find(m_system.dates.procurement) +
               (m_dating.policy.work.assumeAppeal ? find("market_court_delay") : 0);
    }

    void addTender() {
        if (!m_system.dates.needsTender) {
            return;
        }
        // What needs the contract: the preparation, or the whole work of a small system.
        ItemIndex needs = openItem("prepare");
        needs = needs < 0 ? openItem("migrate_test") : needs;
        std::optional<Date> start;
        if (needs >= 0) {
            start = startOf(needs);
        } else if (m_cutOver != nullptr) {
            needs = m_system.anchor;
            start = m_cutOver->day;
        }
        if (!start) {
            return;
        }
        const int months = tenderMonths();
        Date day = workingDayUntil(lastDayBefore(*start, months));
        // The plan leaves the lag of the class in quarters: enough, though months may say a day
        // less.
        const ItemIndex decide = openItem("decide_procure");
        if (decide >= 0) {
            day = std::max(day, startOf(decide));
        }
        GoLiveEvent& made =
            event(EventKind::Tender, day, "tender",
                  {"@date.procurement." + m_system.dates.procurement, std::to_string(months),
                   phaseArgument(m_dating.problem, needs), markedDate(*start)});
        if (m_dating.asOf && day < *m_dating.asOf) {
            const Date ready = base::addMonths(*m_dating.asOf, months);
            made.status = EventStatus::TooLate;
            made.reasons.push_back({"date",
                                    "date.tender.too_late",
                                    {markedDate(*m_dating.asOf), markedDate(ready),
                                     base::toString(base::quarterOf(ready))},
                                    std::nullopt});
        }
    }

    const Dating& m_dating;
    const SystemInfo& m_system;
    const CutoverDate* m_cutOver;
    std::vector<GoLiveEvent>& m_events;
};

} // namespace

void addCountedEvents(const Dating& dating, const SystemInfo& system, const CutoverDate* cutOver,
                      std::vector<GoLiveEvent>& events) {
    SystemDating(dating, system, cutOver, events).add();
}

} // namespace aallokko::plan
