// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the cells of the roadmap say, to the eye and to the screen reader.
#include "app/models/roadmap/tree.h"
#include "app/models/roadmap/words.h"
#include "app/models/roles.h"
#include "core/model/issue.h"
#include "core/text/display.h"
#include "core/text/messages.h"

namespace aallokko::models {

namespace {

bool isText(int role) {
    return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
}

} // namespace

QVariant RoadmapTree::data(const QModelIndex& index, int role) const {
    const RoadEntry entry = entryOf(index);
    switch (entry.kind) {
    case RoadEntryKind::None:
        return {};
    case RoadEntryKind::Group:
        return groupData(m_groups[static_cast<std::size_t>(entry.position)], index.column(), role);
    case RoadEntryKind::System:
        return systemData(m_map->rows[static_cast<std::size_t>(entry.position)], index.column(),
                          role);
    case RoadEntryKind::Milestone:
    case RoadEntryKind::Service:
    case RoadEntryKind::Freeze:
        break;
    }
    return programmeData(entry, index.column(), role);
}

QVariant RoadmapTree::groupData(const RoadGroup& group, int column, int role) const {
    if (role == IsGroupRole) {
        return true;
    }
    if (!isText(role)) {
        return {};
    }
    const QString title =
        QStringLiteral("%1 (%2)").arg(groupTitle(group)).arg(group.entries.size());
    if (column == Name) {
        return title;
    }
    if (column != Timeline || group.isProgramme || role == Qt::DisplayRole) {
        return QString();
    }
    QStringList parts;
    if (group.to > group.from) {
        parts << tr("Work from %1 to %2.").arg(dayText(group.from), dayText(group.to - 1));
    }
    for (std::size_t i = 0; i < group.perQuarter.size(); ++i) {
        if (group.perQuarter[i] > 0) {
            parts << tr("%1: %n cut-over(s).", nullptr, group.perQuarter[i])
                         .arg(text::quarter(m_map->grid.quarterOfWave(static_cast<int>(i) + 1)));
        }
    }
    if (group.findings > 0) {
        parts << tr("%n system(s) with findings.", nullptr, group.findings);
    }
    return parts.join(u' ');
}

QVariant RoadmapTree::systemData(const RoadRow& row, int column, int role) const {
    switch (role) {
    case SystemIdRole:
        return static_cast<qlonglong>(row.id.value());
    case IsGroupRole:
        return false;
    case SeverityRole:
        return row.hasFinding() ? static_cast<int>(model::Severity::Warning) : -1;
    default:
        break;
    }
    if (!isText(role)) {
        return {};
    }
    const QString name = text::qstring(row.name);
    const QString organisation = text::qstring(row.organisation, text::currentLanguage());
    const auto dayOfMark = [&, this](RoadMark mark) {
        const RoadPoint* point = row.find(mark);
        const QString day = point == nullptr ? QString() : pointText(*point);
        return role != Qt::AccessibleTextRole || day.isEmpty()
                   ? day
                   : headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() +
                         QStringLiteral(": ") + day;
    };
    switch (column) {
    case Name:
        if (role == Qt::DisplayRole) {
            return m_grouping == RoadGrouping::Organisation || organisation.isEmpty()
                       ? name
                       : QStringLiteral("%1 · %2").arg(name, organisation);
        }
        return QStringLiteral("%1, %2").arg(name, organisation);
    case Takeover:
        return dayOfMark(RoadMark::Takeover);
    case CutOver:
        return dayOfMark(RoadMark::CutOver);
    default:
        return role == Qt::DisplayRole ? QString() : rowText(*m_map, row);
    }
}

QVariant RoadmapTree::programmeData(const RoadEntry& entry, int column, int role) const {
    if (role == IsGroupRole) {
        return false;
    }
    if (!isText(role)) {
        return {};
    }
    const auto position = static_cast<std::size_t>(entry.position);
    QString name;
    QString whole;
    QString day;
    if (entry.kind == RoadEntryKind::Milestone) {
        const RoadMilestone& milestone = m_map->milestones[position];
        name = milestoneName(milestone);
        whole = milestoneText(*m_map, milestone);
        day = dayText(milestone.day);
    } else if (entry.kind == RoadEntryKind::Service) {
        const RoadService& service = m_map->services[position];
        name = text::qstring(service.name, text::currentLanguage());
        whole = serviceText(service);
        day = dayText(service.day);
    } else {
        const RoadFreeze& freeze = m_map->freezes[position];
        name = freezeName(freeze);
        whole = freezeText(freeze);
    }
    if (column == Name) {
        return role != Qt::ToolTipRole && !day.isEmpty() ? QStringLiteral("%1 · %2").arg(name, day)
                                                         : name;
    }
    return column == Timeline && role != Qt::DisplayRole ? whole : QString();
}

} // namespace aallokko::models
