// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quarters of the plan become spans; its calendar days, or the ends of the quarters, become marks.
#include "app/models/roadmap/rows.h"

#include "core/base/text.h"
#include "core/plan/dates/freeze_periods.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace aallokko::models {

namespace {

using model::FieldKey;
using plan::EventKind;
using plan::EventStatus;

RoadPhase phaseOf(std::string_view phase) {
    const std::string_view name = phase.substr(0, phase.find('#'));
    return name == "decide_procure"  ? RoadPhase::Decide
           : name == "prepare"       ? RoadPhase::Prepare
           : name == "migrate_test"  ? RoadPhase::Migrate
           : name == "cut_over"      ? RoadPhase::CutOver
           : name == "close_archive" ? RoadPhase::Close
                                     : RoadPhase::Whole;
}

std::optional<RoadMark> markOf(EventKind kind) {
    switch (kind) {
    case EventKind::Notice:
        return RoadMark::Notice;
    case EventKind::Tender:
        return RoadMark::Tender;
    case EventKind::Takeover:
        return RoadMark::Takeover;
    case EventKind::CutOver:
        return RoadMark::CutOver;
    case EventKind::ReadOnly:
        return RoadMark::ReadOnly;
    case EventKind::CloseArchive:
        return RoadMark::Close;
    case EventKind::Decide:
    case EventKind::Prepare:
    case EventKind::MigrateTest:
        break; // the spans begin there
    }
    return std::nullopt;
}

class RowMaker {
  public:
    explicit RowMaker(const RowBasis& basis) : m_basis(basis) {
        if (basis.days != nullptr) {
            for (const plan::GoLiveEvent& event : basis.days->events) {
                if (event.installation.isValid()) {
                    m_events[event.installation].push_back(event);
                }
            }
        }
    }

    [[nodiscard]] RoadRow make(const model::SystemView& system) {
        RoadRow row;
        row.id = system.id();
        describe(system, row);
        const Placement& place = m_basis.places.of(row.id);
        row.excluded = place.excluded;
        row.spans = spansOf(place);
        row.events = std::move(m_events[row.id]);
        row.standing = standingOf(place);
        row.phase = m_basis.places.phaseOf(place.consolidation);
        if (m_basis.days != nullptr) {
            addExactPoints(row);
        } else {
            row.points = roughPoints(place);
        }
        addContract(system, row);
        const Placement& before = m_basis.behind.of(row.id);
        if (m_basis.behind.hasPlan()) {
            row.before = spansOf(before);
            row.pointsBefore = roughPoints(before);
        }
        std::stable_sort(row.points.begin(), row.points.end(),
                         [](const auto& a, const auto& b) { return a.day < b.day; });
        return row;
    }

  private:
    void describe(const model::SystemView& system, RoadRow& row) const {
        row.name = system.name();
        if (system.organisation != nullptr) {
            row.code = system.organisation->code;
            row.organisation = system.organisation->name;
        }
        row.product = system.product != nullptr ? system.product->name
                                                : system.field(FieldKey::Product).text();
        row.supplier = system.field(FieldKey::Vendor).text();
        row.haystack =
            base::folded(row.name + ' ' + row.organisation.fi + ' ' + row.organisation.sv + ' ' +
                         row.product + ' ' + row.supplier + ' ' + std::to_string(row.id.value()));
        const std::string& category = system.field(FieldKey::Category).text();
        const auto& freezes = m_basis.map.freezes;
        for (std::size_t i = 0; i < std::min<std::size_t>(freezes.size(), 64); ++i) {
            if (plan::holdsFor(freezes[i].rule, category)) {
                row.freezes |= std::uint64_t{1} << i;
            }
        }
    }

    [[nodiscard]] RoadStanding standingOf(const Placement& place) const {
        const int stays = m_basis.map.grid.stays();
        if (place.consolidation >= 1 && place.consolidation < stays) {
            return RoadStanding::Planned;
        }
        if (!place.excluded.empty()) {
            return RoadStanding::Excluded;
        }
        if (place.takeover >= 1 && place.takeover < stays) {
            return RoadStanding::TakenOver;
        }
        return place.consolidation == stays ? RoadStanding::Stays : RoadStanding::Unplanned;
    }

    [[nodiscard]] Tick quarter(int wave) const {
        const base::Quarter quarter = m_basis.map.grid.quarterOfWave(wave);
        return {dayOf(base::firstDayOf(quarter)), dayOf(base::lastDayOf(quarter)) + 1};
    }

    // Slices of one phase in quarters that touch are one span.
    [[nodiscard]] std::vector<RoadSpan> spansOf(const Placement& place) const {
        std::vector<RoadSpan> spans;
        for (const model::PlannedItem& item : place.steps) {
            const bool isTakeover = std::string_view(item.phase).starts_with("takeover");
            if (isTakeover || item.wave < 1 || item.wave > m_basis.map.grid.count) {
                continue;
            }
            const Tick days = quarter(item.wave);
            spans.push_back({phaseOf(item.phase), days.from, days.to});
        }
        std::stable_sort(spans.begin(), spans.end(), [](const RoadSpan& a, const RoadSpan& b) {
            return std::tuple(a.phase, a.from) < std::tuple(b.phase, b.from);
        });
        std::vector<RoadSpan> joined;
        for (const RoadSpan& span : spans) {
            if (!joined.empty() && joined.back().phase == span.phase &&
                span.from <= joined.back().to) {
                joined.back().to = std::max(joined.back().to, span.to);
            } else {
                joined.push_back(span);
            }
        }
        return joined;
    }

    void addExactPoints(RoadRow& row) const {
        for (const plan::GoLiveEvent& event : row.events) {
            const auto mark = markOf(event.kind);
            const bool isBad =
                event.status == EventStatus::TooLate || event.status == EventStatus::NoDay;
            if (mark && event.date) {
                row.points.push_back({*mark, dayOf(*event.date), true, isBad});
            } else if (mark && event.wave >= 1 && event.wave <= m_basis.map.grid.count) {
                row.points.push_back({*mark, quarter(event.wave).to - 1, false, isBad});
            }
        }
    }

    [[nodiscard]] std::vector<RoadPoint> roughPoints(const Placement& place) const {
        std::vector<RoadPoint> points;
        const int last = m_basis.map.grid.count;
        if (place.takeover >= 1 && place.takeover <= last) {
            const Tick days = quarter(place.takeover);
            const Day start = m_basis.legalStart ? dayOf(*m_basis.legalStart) : days.to - 1;
            points.push_back({RoadMark::Takeover, start, m_basis.legalStart.has_value(), false});
        }
        if (place.consolidation >= 1 && place.consolidation <= last) {
            points.push_back(
                {RoadMark::CutOver, quarter(place.consolidation).to - 1, false, false});
        }
        return points;
    }

    // The contract's own day, and the notice for it where the plan names none.
    void addContract(const model::SystemView& system, RoadRow& row) const {
        const auto* end = std::get_if<base::Date>(&system.field(FieldKey::ContractEnd).data);
        const auto* option = std::get_if<base::Date>(&system.field(FieldKey::OptionEnd).data);
        if (end == nullptr) {
            return;
        }
        const base::Date last = option != nullptr && *option > *end ? *option : *end;
        const RoadPoint* cutOver = row.find(RoadMark::CutOver);
        const bool isPassed = cutOver != nullptr && row.standing == RoadStanding::Planned &&
                              dayOf(last) < cutOver->day;
        const bool hasNotice = row.find(RoadMark::Notice) != nullptr;
        row.points.push_back({RoadMark::ContractEnd, dayOf(last), true, isPassed});
        const auto* months = std::get_if<std::int64_t>(&system.field(FieldKey::NoticeMonths).data);
        if (months != nullptr && !hasNotice) {
            const Day day = dayOf(base::addMonths(last, -static_cast<int>(*months)));
            row.points.push_back({RoadMark::Notice, day, true, false});
        }
    }

    const RowBasis& m_basis;
    std::map<model::InstallationId, std::vector<plan::GoLiveEvent>> m_events;
};

} // namespace

std::vector<RoadRow> makeRows(const RowBasis& basis) {
    RowMaker maker(basis);
    std::vector<RoadRow> rows;
    rows.reserve(basis.snapshot.systems.systems().size());
    for (const model::SystemView& system : basis.snapshot.systems.systems()) {
        rows.push_back(maker.make(system));
    }
    return rows;
}

} // namespace aallokko::models
