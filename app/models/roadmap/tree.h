// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of the roadmap in two levels: first the dates of the whole programme (milestones,
// national services, freezes), then the systems by phase, organisation or product. The drawing is
// the last column of this very tree, so that keyboard and screen reader have all that the eye has.
#pragma once

#include "app/models/roadmap/data.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace aallokko::models {

enum class RoadGrouping { Phase, Organisation, Product };

enum class RoadEntryKind { None, Group, System, Milestone, Service, Freeze };

/// What stands in a row: `position` in the list of its kind in the Roadmap, or of the group.
struct RoadEntry {
    RoadEntryKind kind = RoadEntryKind::None;
    int position = -1;
};

/// `perQuarter`: cut-overs by quarter of the grid; `from` and `to` enclose all work.
struct RoadGroup {
    QString key;
    bool isProgramme = false;
    std::vector<RoadEntry> entries;
    Day from = 0;
    Day to = 0;
    std::vector<int> perQuarter;
    int findings = 0;
};

class RoadmapTree : public QAbstractItemModel {
    Q_OBJECT

  public:
    enum Column { Name, Takeover, CutOver, Timeline, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// Null empties the tree.
    void setMap(std::shared_ptr<const Roadmap> map);
    void setGrouping(RoadGrouping grouping);
    /// Only systems with all these words (accents and case do not matter), and, when asked, only
    /// those with a finding.
    void setFilter(const QString& words, bool onlyFindings);
    void retranslate();

    [[nodiscard]] const Roadmap* map() const { return m_map.get(); }
    [[nodiscard]] std::shared_ptr<const Roadmap> sharedMap() const { return m_map; }
    [[nodiscard]] RoadGrouping grouping() const { return m_grouping; }
    [[nodiscard]] const std::vector<RoadGroup>& groups() const { return m_groups; }
    [[nodiscard]] RoadEntry entryOf(const QModelIndex& index) const;
    [[nodiscard]] const RoadRow* rowOf(const QModelIndex& index) const;
    [[nodiscard]] const RoadMilestone* milestoneOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(model::InstallationId id) const;
    [[nodiscard]] QModelIndex indexOfMilestone(const std::string& id) const;
    [[nodiscard]] QString groupTitle(const RoadGroup& group) const;
    /// Systems shown.
    [[nodiscard]] int shownCount() const { return m_shown; }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    void rebuild();
    void addProgramme();
    void addSystem(std::vector<RoadGroup>& groups, int position) const;
    [[nodiscard]] QString keyOf(const RoadRow& row) const;
    [[nodiscard]] QVariant systemData(const RoadRow& row, int column, int role) const;
    [[nodiscard]] QVariant programmeData(const RoadEntry& entry, int column, int role) const;
    [[nodiscard]] QVariant groupData(const RoadGroup& group, int column, int role) const;

    std::shared_ptr<const Roadmap> m_map;
    RoadGrouping m_grouping = RoadGrouping::Phase;
    QStringList m_words;
    bool m_onlyFindings = false;
    std::vector<RoadGroup> m_groups;
    int m_shown = 0;
};

} // namespace aallokko::models
