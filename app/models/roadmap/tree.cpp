// SPDX-License-Identifier: GPL-3.0-or-later
//
// The internal id of an index is 0 for a group and 1 + the row of its group for a row in it.
#include "app/models/roadmap/tree.h"

#include "app/models/roadmap/words.h"
#include "app/models/roles.h"
#include "core/base/text.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCollator>
#include <algorithm>

namespace aallokko::models {

namespace {

constexpr int widthOfPhaseNumber = 3;

QString phaseKey(int phase) {
    return QStringLiteral("phase:%1").arg(phase, widthOfPhaseNumber, 10, QLatin1Char('0'));
}

// Groups of systems that have no phase follow the phases, in this order.
QString standingKey(RoadStanding standing) {
    return QStringLiteral("standing:%1").arg(static_cast<int>(standing));
}

} // namespace

void RoadmapTree::setMap(std::shared_ptr<const Roadmap> map) {
    beginResetModel();
    m_map = std::move(map);
    rebuild();
    endResetModel();
}

void RoadmapTree::setGrouping(RoadGrouping grouping) {
    if (grouping != m_grouping) {
        beginResetModel();
        m_grouping = grouping;
        rebuild();
        endResetModel();
    }
}

void RoadmapTree::setFilter(const QString& words, bool onlyFindings) {
    const QStringList split =
        text::qstring(base::folded(words.toStdString())).split(u' ', Qt::SkipEmptyParts);
    if (split != m_words || onlyFindings != m_onlyFindings) {
        beginResetModel();
        m_words = split;
        m_onlyFindings = onlyFindings;
        rebuild();
        endResetModel();
    }
}

void RoadmapTree::retranslate() {
    beginResetModel();
    rebuild();
    endResetModel();
}

QString RoadmapTree::keyOf(const RoadRow& row) const {
    switch (m_grouping) {
    case RoadGrouping::Phase:
        break;
    case RoadGrouping::Organisation:
        return QStringLiteral("organisation:") + text::qstring(row.code);
    case RoadGrouping::Product:
        return QStringLiteral("product:") + text::qstring(base::folded(row.product));
    }
    if (row.standing == RoadStanding::Planned) {
        return row.phase >= 0 ? phaseKey(row.phase) : QStringLiteral("phase:between");
    }
    return standingKey(row.standing);
}

void RoadmapTree::addProgramme() {
    RoadGroup group{QStringLiteral("programme"), true, {}, m_map->first, m_map->last, {}, 0};
    const auto add = [&group](RoadEntryKind kind, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            group.entries.push_back({kind, static_cast<int>(i)});
        }
    };
    add(RoadEntryKind::Milestone, m_map->milestones.size());
    add(RoadEntryKind::Service, m_map->services.size());
    add(RoadEntryKind::Freeze, m_map->freezes.size());
    m_groups.push_back(std::move(group));
}

void RoadmapTree::addSystem(std::vector<RoadGroup>& groups, int position) const {
    const RoadRow& row = m_map->rows[static_cast<std::size_t>(position)];
    const QString key = keyOf(row);
    auto it = std::find_if(groups.begin(), groups.end(),
                           [&key](const RoadGroup& one) { return one.key == key; });
    if (it == groups.end()) {
        RoadGroup group;
        group.key = key;
        group.perQuarter.assign(static_cast<std::size_t>(m_map->grid.count), 0);
        it = groups.insert(groups.end(), std::move(group));
    }
    it->entries.push_back({RoadEntryKind::System, position});
    it->findings += row.hasFinding() ? 1 : 0;
    for (const RoadSpan& span : row.spans) {
        it->from = it->from == 0 ? span.from : std::min(it->from, span.from);
        it->to = std::max(it->to, span.to);
    }
    if (const RoadPoint* cutOver = row.find(RoadMark::CutOver)) {
        const int wave = m_map->grid.waveOf(dateOf(cutOver->day));
        if (wave >= 1 && wave <= m_map->grid.count) {
            ++it->perQuarter[static_cast<std::size_t>(wave - 1)];
        }
    }
}

void RoadmapTree::rebuild() {
    m_groups.clear();
    m_shown = 0;
    if (m_map == nullptr) {
        return;
    }
    std::vector<std::string> words;
    for (const QString& word : m_words) {
        words.push_back(word.toStdString());
    }
    std::vector<RoadGroup> groups;
    for (std::size_t i = 0; i < m_map->rows.size(); ++i) {
        const RoadRow& row = m_map->rows[i];
        const bool hasWords =
            std::all_of(words.begin(), words.end(), [&row](const std::string& word) {
                return row.haystack.find(word) != std::string::npos;
            });
        if (hasWords && (!m_onlyFindings || row.hasFinding())) {
            addSystem(groups, static_cast<int>(i));
            ++m_shown;
        }
    }
    if (m_grouping == RoadGrouping::Phase) {
        std::stable_sort(groups.begin(), groups.end(),
                         [](const RoadGroup& a, const RoadGroup& b) { return a.key < b.key; });
    } else {
        QCollator collator(text::localeOf(model::Language::Fi));
        const auto isUnnamed = [](const RoadGroup& one) { return one.key.endsWith(u':'); };
        std::stable_sort(groups.begin(), groups.end(), [&](const RoadGroup& a, const RoadGroup& b) {
            if (isUnnamed(a) != isUnnamed(b)) {
                return isUnnamed(b);
            }
            return collator.compare(groupTitle(a), groupTitle(b)) < 0;
        });
    }
    if (words.empty() && !m_onlyFindings) {
        addProgramme();
    }
    std::move(groups.begin(), groups.end(), std::back_inserter(m_groups));
}

QString RoadmapTree::groupTitle(const RoadGroup& group) const {
    if (group.isProgramme) {
        return tr("Dates of the whole programme");
    }
    const RoadRow& row = m_map->rows[static_cast<std::size_t>(group.entries.front().position)];
    const model::Language language = text::currentLanguage();
    switch (m_grouping) {
    case RoadGrouping::Organisation:
        return row.code.empty() ? tr("No organisation told")
                                : text::qstring(row.organisation, language);
    case RoadGrouping::Product:
        return row.product.empty() ? tr("No product told") : text::qstring(row.product);
    case RoadGrouping::Phase:
        break;
    }
    switch (row.standing) {
    case RoadStanding::Planned:
        return row.phase >= 0
                   ? text::qstring(m_map->phases[static_cast<std::size_t>(row.phase)].name,
                                   language)
                   : tr("Between the phases");
    case RoadStanding::TakenOver:
        return tr("Taken over, continue as they are");
    case RoadStanding::Stays:
        return tr("Stay until the end of the plan");
    case RoadStanding::Excluded:
        return tr("Take no wave");
    case RoadStanding::Unplanned:
        break;
    }
    return m_map->scenario.empty() ? tr("Not planned yet") : tr("Not in the plan");
}

RoadEntry RoadmapTree::entryOf(const QModelIndex& index) const {
    if (!index.isValid() || index.model() != this) {
        return {};
    }
    if (index.internalId() == 0) {
        return {RoadEntryKind::Group, index.row()};
    }
    return m_groups[index.internalId() - 1].entries[static_cast<std::size_t>(index.row())];
}

const RoadRow* RoadmapTree::rowOf(const QModelIndex& index) const {
    const RoadEntry entry = entryOf(index);
    return entry.kind == RoadEntryKind::System
               ? &m_map->rows[static_cast<std::size_t>(entry.position)]
               : nullptr;
}

const RoadMilestone* RoadmapTree::milestoneOf(const QModelIndex& index) const {
    const RoadEntry entry = entryOf(index);
    return entry.kind == RoadEntryKind::Milestone
               ? &m_map->milestones[static_cast<std::size_t>(entry.position)]
               : nullptr;
}

QModelIndex RoadmapTree::indexOf(model::InstallationId id) const {
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto& entries = m_groups[group].entries;
        for (std::size_t row = 0; row < entries.size(); ++row) {
            if (entries[row].kind == RoadEntryKind::System &&
                m_map->rows[static_cast<std::size_t>(entries[row].position)].id == id) {
                return createIndex(static_cast<int>(row), 0, group + 1);
            }
        }
    }
    return {};
}

QModelIndex RoadmapTree::indexOfMilestone(const std::string& id) const {
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto& entries = m_groups[group].entries;
        for (std::size_t row = 0; row < entries.size(); ++row) {
            if (entries[row].kind == RoadEntryKind::Milestone &&
                m_map->milestones[static_cast<std::size_t>(entries[row].position)].id == id) {
                return createIndex(static_cast<int>(row), 0, group + 1);
            }
        }
    }
    return {};
}

QModelIndex RoadmapTree::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, static_cast<quintptr>(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex RoadmapTree::parent(const QModelIndex& child) const {
    const quintptr id = child.isValid() ? child.internalId() : 0;
    return id == 0 ? QModelIndex() : createIndex(static_cast<int>(id) - 1, 0, quintptr{0});
}

int RoadmapTree::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    return parent.internalId() == 0 && parent.column() == 0
               ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].entries.size())
               : 0;
}

int RoadmapTree::columnCount(const QModelIndex& /*parent*/) const {
    return ColumnCount;
}

QVariant RoadmapTree::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("System");
    case Takeover:
        return tr("Takeover");
    case CutOver:
        return tr("Cut-over");
    default:
        return tr("Timeline");
    }
}

} // namespace aallokko::models
