// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns: the named phases, then what lies between phases, what stays, what takes no wave. They
// are made anew only when the phases themselves change; otherwise their cards are replaced.
#include "app/models/board.h"

#include "app/models/column_loads.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCollator>
#include <algorithm>
#include <numeric>

namespace aallokko::models {

namespace {

using model::Language;

std::int64_t effortOf(const model::SystemView& system, const plan::PlanningProblem* problem) {
    const plan::SystemInfo* info = problem == nullptr ? nullptr : problem->find(system.id());
    if (info != nullptr) {
        return info->effortHundredths;
    }
    const auto* stated =
        std::get_if<model::Decimal>(&system.field(model::FieldKey::MigrationEffort).data);
    return stated == nullptr ? 0 : stated->hundredths;
}

QString days(std::int64_t hundredths) {
    return Board::tr("%1 d").arg(text::number((hundredths + 50) / 100, text::currentLanguage()));
}

// Takeover markers stand apart at the start, then cards by quarter and name.
void sortCards(std::vector<Card>& cards, const QCollator& collator) {
    std::stable_sort(cards.begin(), cards.end(), [&](const Card& a, const Card& b) {
        if (a.kind != b.kind) {
            return a.kind == CardKind::Takeover;
        }
        if (a.wave != b.wave) {
            return a.wave < b.wave;
        }
        // Excluded systems stand together by their reason.
        const int reason = a.note == b.note ? 0 : collator.compare(a.note, b.note);
        return reason != 0 ? reason < 0 : collator.compare(a.name, b.name) < 0;
    });
}

} // namespace

Board::Board(Workbench& workbench, PlanState& plan, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_plan(plan) {
    connect(&plan, &PlanState::changed, this, &Board::refresh);
    connect(&workbench, &Workbench::languageChanged, this, &Board::refresh);
    makeColumns();
    refresh();
}

void Board::makeColumns() {
    m_columns.clear();
    m_phaseIds.clear();
    const auto& phases = m_plan.placements().phases();
    const auto add = [this](ColumnKind kind, int phase) {
        m_columns.push_back(std::make_unique<BoardColumn>());
        m_columns.back()->kind = kind;
        m_columns.back()->phase = phase;
    };
    for (std::size_t i = 0; i < phases.size(); ++i) {
        add(ColumnKind::Phase, static_cast<int>(i));
        m_phaseIds.push_back(phases[i].id);
    }
    add(ColumnKind::BetweenPhases, -1);
    add(ColumnKind::Stays, -1);
    add(ColumnKind::Excluded, -1);
    Q_EMIT columnsChanged();
}

std::vector<int> Board::waves(const BoardColumn& column) const {
    const Placements& placements = m_plan.placements();
    std::vector<int> waves;
    if (column.kind == ColumnKind::Phase &&
        column.phase < static_cast<int>(placements.phases().size())) {
        for (const base::Quarter quarter :
             placements.phases()[static_cast<std::size_t>(column.phase)].quarters) {
            const int wave = placements.grid().waveOf(quarter);
            if (wave >= 1 && wave <= placements.grid().count) {
                waves.push_back(wave);
            }
        }
    } else if (column.kind == ColumnKind::BetweenPhases) {
        for (int wave = 1; wave <= placements.grid().count; ++wave) {
            if (placements.phaseOf(wave) < 0) {
                waves.push_back(wave);
            }
        }
    }
    return waves;
}

int Board::firstWave(const BoardColumn& column) const {
    const std::vector<int> all = waves(column);
    return column.kind != ColumnKind::Phase || all.empty()
               ? 0
               : *std::min_element(all.begin(), all.end());
}

std::size_t Board::positionOf(int wave) const {
    const Placements& placements = m_plan.placements();
    const std::size_t phases = m_phaseIds.size();
    if (wave > placements.grid().count) {
        return phases + 1;
    }
    const int phase = placements.phaseOf(wave);
    return phase < 0 ? phases : static_cast<std::size_t>(phase);
}

Card Board::cardOf(const model::SystemView& system, CardKind kind, int wave) const {
    const Language language = text::currentLanguage();
    const Placement& placement = m_plan.placements().of(system.id());
    Card card;
    card.id = system.id();
    card.kind = kind;
    card.name = text::qstring(system.name());
    if (system.organisation != nullptr) {
        card.organisation = text::qstring(system.organisation->name, language);
    }
    card.wave = wave;
    card.quarter = text::wave(m_plan.placements().grid(), wave, language);
    card.isPinned = placement.pin > 0;
    if (kind == CardKind::Excluded) {
        card.note = text::sentence("excluded." + placement.excluded, {});
    } else if (kind == CardKind::Consolidation) {
        card.effortHundredths = effortOf(system, m_plan.problem().get());
        card.effort = card.effortHundredths > 0 ? days(card.effortHundredths) : QString();
    }
    return card;
}

void Board::fill(std::vector<std::vector<Card>>& cards) {
    m_continuing = 0;
    const Placements& placements = m_plan.placements();
    for (const model::SystemView& system : m_workbench.session()->systems().systems()) {
        const Placement& placement = placements.of(system.id());
        if (!placement.excluded.empty()) {
            cards.back().push_back(cardOf(system, CardKind::Excluded, 0));
            continue;
        }
        if (placement.takeover > 0) {
            cards[positionOf(placement.takeover)].push_back(
                cardOf(system, CardKind::Takeover, placement.takeover));
            m_continuing += placement.consolidation == 0 ? 1 : 0;
        }
        if (placement.consolidation > 0) {
            cards[positionOf(placement.consolidation)].push_back(
                cardOf(system, CardKind::Consolidation, placement.consolidation));
        }
    }
}

void Board::refresh() {
    std::vector<std::string> ids;
    for (const model::NamedPhase& phase : m_plan.placements().phases()) {
        ids.push_back(phase.id);
    }
    if (ids != m_phaseIds) {
        makeColumns();
    }
    std::vector<std::vector<Card>> cards(m_columns.size());
    const model::Scenario* scenario = m_plan.scenario();
    const bool hasPlan = scenario != nullptr && scenario->plan.has_value();
    if (m_workbench.session() != nullptr && hasPlan) {
        fill(cards);
    }
    const auto problem = m_plan.problem();
    std::vector<int> placed =
        problem && hasPlan ? itemWaves(*problem, *scenario->plan) : std::vector<int>();
    m_pinShift =
        hasPlan ? shiftToPins(m_plan, m_workbench.session()->systems(), placed) : PinShift();
    QCollator collator(text::localeOf(Language::Fi));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        BoardColumn& column = *m_columns[i];
        column.loads = problem && hasPlan ? loadsOf(*problem, placed, waves(column))
                                          : std::vector<ColumnLoad>();
        writeHeader(column, cards[i]);
        sortCards(cards[i], collator);
        column.setCards(std::move(cards[i]));
    }
    Q_EMIT refreshed();
}

void Board::writeHeader(BoardColumn& column, const std::vector<Card>& cards) const {
    const Language language = text::currentLanguage();
    column.title = column.kind == ColumnKind::BetweenPhases ? tr("Between phases")
                   : column.kind == ColumnKind::Stays       ? tr("Not in time")
                   : column.kind == ColumnKind::Excluded    ? tr("No wave needed")
                                                            : QString();
    column.dates.clear();
    if (column.kind == ColumnKind::Phase) {
        const model::NamedPhase& phase =
            m_plan.placements().phases()[static_cast<std::size_t>(column.phase)];
        column.title = text::qstring(phase.name, language);
        column.dates =
            tr("%1 – %2").arg(text::date(phase.start, language), text::date(phase.end, language));
    }
    std::int64_t effort = 0;
    int systems = 0;
    column.takeovers = 0;
    for (const Card& card : cards) {
        effort += card.effortHundredths;
        systems += card.kind == CardKind::Takeover ? 0 : 1;
        column.takeovers += card.kind == CardKind::Takeover ? 1 : 0;
    }
    column.count = systems;
    if (column.kind == ColumnKind::Phase) {
        // Both events of M1, always in the same two lines.
        column.summary = tr("%n taken over", nullptr, column.takeovers) + u'\n' +
                         tr("%n consolidated, %1", nullptr, systems).arg(days(effort));
        return;
    }
    column.summary = effort > 0 ? tr("%n system(s), %1", nullptr, systems).arg(days(effort))
                                : tr("%n system(s)", nullptr, systems);
}

BoardColumn* Board::columnOf(model::InstallationId id) const {
    BoardColumn* takeover = nullptr;
    for (const auto& column : m_columns) {
        const int row = column->rowOf(id);
        if (row < 0) {
            continue;
        }
        // A takeover marker and the later card of one system may share a column.
        const Placement& placement = m_plan.placements().of(id);
        const bool isHome = placement.consolidation == 0 ||
                            m_columns[positionOf(placement.consolidation)].get() == column.get();
        if (isHome) {
            return column.get();
        }
        takeover = column.get();
    }
    return takeover;
}

} // namespace aallokko::models
