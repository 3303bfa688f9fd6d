// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quality findings as a tree of two levels: groups by rule or by organisation, findings below them.
#pragma once

#include "app/models/workbench.h"
#ifndef Q_MOC_RUN
#include "core/rules/check.h"
#endif

#include <QAbstractItemModel>
#include <QStringList>
#include <vector>

namespace aallokko::models {

class FindingTree : public QAbstractItemModel {
    Q_OBJECT

  public:
    enum Column { TextColumn, OtherColumn, PlaceColumn, ColumnCount };
    enum class Grouping { Rule, Organisation };
    enum class Accepted { Hidden, Only };

    explicit FindingTree(Workbench& workbench, QObject* parent = nullptr);

    /// The findings live until the next call; null = none.
    void show(const std::vector<rules::Finding>* findings);
    void setGrouping(Grouping grouping);
    /// This severity only; -1 = all.
    void setSeverity(int severity);
    void setAccepted(Accepted accepted);
    /// Findings with all these words in sentence, rule, organisation or place.
    void setWords(const QString& text);
    /// Sentences in the language in use.
    void retranslate();

    /// Findings that the filters leave.
    [[nodiscard]] int shown() const { return m_shown; }
    /// Findings that are not accepted, whatever the filters.
    [[nodiscard]] int open() const;
    /// Null for a group.
    [[nodiscard]] const rules::Finding* findingAt(const QModelIndex& index) const;
    [[nodiscard]] QString sentenceAt(const QModelIndex& index) const;
    /// The index of a finding by rule and subject; invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(const std::string& rule, const std::string& subject) const;

    /// The finding at a row, or the last before it, of the first group that holds the rule.
    [[nodiscard]] QModelIndex placeInRule(const std::string& rule, int row) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    struct Line {
        const rules::Finding* finding = nullptr;
        QString text;
        QString rule;
        QString organisation;
        QString place;
        QString folded; ///< all of them, for the filter
    };
    struct Group {
        QString title;
        int severity = 0;
        std::vector<int> lines;
    };

    void makeLines();
    void rebuild();
    void sortGroups(std::vector<Group>& groups) const;
    [[nodiscard]] bool isShown(const Line& line) const;
    [[nodiscard]] QString textOf(const Line& line, int column) const;
    [[nodiscard]] const Line* lineAt(const QModelIndex& index) const;

    Workbench& m_workbench;
    const std::vector<rules::Finding>* m_findings = nullptr;
    std::vector<Line> m_lines;
    std::vector<Group> m_groups;
    Grouping m_grouping = Grouping::Rule;
    Accepted m_accepted = Accepted::Hidden;
    int m_severity = -1;
    int m_shown = 0;
    QStringList m_words;
};

/// "Q04 Owner missing" in the language in use.
[[nodiscard]] QString ruleTitle(const session::Session& session, const std::string& rule);
/// Name of the organisation in the language in use, else "the region".
[[nodiscard]] QString organisationTitle(const session::Session& session, model::OrganisationId id);

} // namespace aallokko::models
