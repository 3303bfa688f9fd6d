// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ranges stand before the gap (M14).
#include "app/models/scenario_table.h"

#include "core/plan/wave_plan.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <algorithm>

namespace aallokko::models {

QString standingOf(const session::ScenarioInfo& info) {
    if (!info.fit) {
        return text::sentence("scenario.without_plan", {});
    }
    if (!info.fit->fits()) {
        return text::sentence("scenario.misfit",
                              {std::to_string(info.fit->missing + info.fit->superfluous),
                               std::to_string(info.fit->broken)});
    }
    return text::sentence(info.isStale ? "scenario.stale" : "scenario.fresh", {});
}

namespace {

QString rangeOf(const model::StoredPlan& plan) {
    const model::Language language = text::currentLanguage();
    return plan.costCents ? QStringLiteral("%1\u2009–\u2009%2")
                                .arg(text::shortEuros(plan.costLowCents, language),
                                     text::shortEuros(plan.costHighCents, language))
                          : QString();
}

// "227 M€, at least 195 M€ (14 %)"
QString qualityOf(const model::StoredPlan& plan) {
    const model::Language language = text::currentLanguage();
    if (!plan.costCents || !plan.lowerBoundCents) {
        return {};
    }
    return QStringLiteral("%1 ≥ %2 (%3)")
        .arg(text::shortEuros(*plan.costCents, language),
             text::shortEuros(*plan.lowerBoundCents, language),
             text::percent(plan::gapPercent(*plan.costCents, *plan.lowerBoundCents), language));
}

TextRow planRow(const session::ScenarioInfo& info, const model::TimeGrid& grid, bool isInView) {
    const model::Language language = text::currentLanguage();
    const model::Scenario& scenario = *info.scenario;
    QString name = text::qstring(scenario.name);
    if (scenario.isApproved) {
        name += QStringLiteral(" · ") + text::sentence("scenario.is_approved", {});
    }
    if (isInView) {
        name += QStringLiteral(" · ") + ScenarioTable::tr("in use");
    }
    TextRow row;
    row.cells << name;
    if (!scenario.plan) {
        row.cells << QString() << QString() << QString() << standingOf(info) << QString()
                  << QString();
        return row;
    }
    const model::StoredPlan& plan = *scenario.plan;
    QString peak;
    if (info.peak && info.peak->capacity > 0) {
        peak =
            QStringLiteral("%1 %2").arg(text::percent(100.0 * static_cast<double>(info.peak->used) /
                                                          static_cast<double>(info.peak->capacity),
                                                      language),
                                        text::wave(grid, info.peak->wave, language));
    }
    row.cells << rangeOf(plan) << qualityOf(plan) << peak << standingOf(info)
              << text::number(plan.inventoryVersion, language)
              << text::number(static_cast<std::int64_t>(plan.seed), language);
    return row;
}

} // namespace

void ScenarioTable::show(const ScenarioAnswer* answer, const std::string& planInView) {
    std::vector<TextRow> rows;
    m_ids.clear();
    if (answer != nullptr) {
        const model::TimeGrid grid = answer->snapshot->inventory.grid();
        for (const session::ScenarioInfo& info : answer->list) {
            rows.push_back(planRow(info, grid, info.scenario->id == planInView));
            m_ids.push_back(info.scenario->id);
        }
    }
    std::erase_if(m_ticked, [this](const std::string& id) { return rowOf(id) < 0; });
    setRows(std::move(rows));
}

void ScenarioTable::retranslate() {
    setTitles({tr("Plan"), tr("Cost, from – to"), tr("Cost and proven bound (gap)"),
               tr("Fullest quarter of the core team"), tr("Against the inventory"),
               tr("Inventory version"), tr("Seed")},
              {Version, Seed});
}

std::string ScenarioTable::idAt(int row) const {
    return row < 0 || row >= std::ssize(m_ids) ? std::string()
                                               : m_ids[static_cast<std::size_t>(row)];
}

int ScenarioTable::rowOf(const std::string& id) const {
    const auto it = std::find(m_ids.begin(), m_ids.end(), id);
    return it == m_ids.end() ? -1 : static_cast<int>(it - m_ids.begin());
}

void ScenarioTable::tick(const std::string& id, bool isOn) {
    std::erase(m_ticked, id);
    if (isOn) {
        constexpr std::size_t most = 2;
        if (m_ticked.size() == most) {
            m_ticked.erase(m_ticked.begin());
        }
        m_ticked.push_back(id);
    }
    Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

QVariant ScenarioTable::data(const QModelIndex& index, int role) const {
    if (role == Qt::CheckStateRole && index.isValid() && index.column() == Name) {
        const bool isOn =
            std::find(m_ticked.begin(), m_ticked.end(), idAt(index.row())) != m_ticked.end();
        return isOn ? Qt::Checked : Qt::Unchecked;
    }
    return TextTable::data(index, role);
}

bool ScenarioTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Name) {
        return false;
    }
    tick(idAt(index.row()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ScenarioTable::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = TextTable::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace aallokko::models
