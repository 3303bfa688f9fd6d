// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of the page Duplicates: clusters to judge with what was decided about them. The matcher
// runs as a job on a copy of the inventory, after each change of the project; until it has
// finished, the list of the last run stays.
#pragma once

#ifndef Q_MOC_RUN
#include "app/models/text_table.h"
#include "app/models/workbench.h"
#include "app/session/consolidation.h"
#include "app/session/merging.h"
#include "app/session/proposals.h"
#endif

#include <QObject>
#include <QString>
#include <optional>
#include <vector>

namespace aallokko::models {

/// What of the list is shown. Empty optionals show all; `words` are looked for, all of them, in
/// names and organisations.
struct DuplicatesFilter {
    std::optional<model::VerdictSubject> subject;
    /// nullopt = all; else the undecided (inner nullopt) or those with this verdict.
    std::optional<std::optional<model::VerdictKind>> verdict;
    QString words;
};

class Duplicates : public QObject {
    Q_OBJECT

  public:
    explicit Duplicates(Workbench& workbench, QObject* parent = nullptr);
    ~Duplicates() override;

    /// Rows of the list: system, verdict, score, kind, rows, organisations. Undecided ones first,
    /// then by kind and score.
    [[nodiscard]] TextTable& table() { return m_table; }
    void setFilter(const DuplicatesFilter& filter);

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// True once the matcher has answered for the open project.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] int total() const { return static_cast<int>(m_proposals.size()); }
    [[nodiscard]] int undecided() const;

    /// The chosen proposal, or null; `row` is its place in the table, -1 = none.
    [[nodiscard]] const session::Proposal* current() const;
    [[nodiscard]] int currentRow() const { return m_row; }
    void setCurrentRow(int row);
    /// The next undecided one after the current, from the start again; stays when there is none.
    void goToNext();

    /// Stores the verdict on the current proposal and goes to the next undecided one.
    void decide(model::VerdictKind kind, const QString& reason = {});
    /// Merges as told; one undo step. False when it was refused (the user has been told why).
    bool merge(const session::SystemMerge& merge);
    /// Stores what becomes of the systems; one undo step. False when it was refused.
    bool consolidate(const session::Consolidation& wanted);

    /// "same product" and the like; "same, Anna 3.2.2019: one contract" or "" when undecided.
    [[nodiscard]] static QString kindText(model::VerdictSubject subject);
    [[nodiscard]] static QString verdictText(const session::Proposal& proposal);
    [[nodiscard]] static QString reasonsText(const session::Proposal& proposal);

  Q_SIGNALS:
    /// The list, or whether it is being made, has changed.
    void changed();
    void currentChanged();

  private:
    void drop();
    void run();
    void receive(std::vector<session::Proposal> proposals);
    void fill();
    void retranslate();
    [[nodiscard]] TextRow rowOf(const session::Proposal& proposal) const;
    [[nodiscard]] bool isShown(const session::Proposal& proposal) const;
    [[nodiscard]] const session::Proposal* shown(int row) const;

    Workbench& m_workbench;
    TextTable m_table;
    DuplicatesFilter m_filter;
    std::vector<session::Proposal> m_proposals;
    std::vector<std::size_t> m_rows; ///< table row -> proposal
    int m_row = -1;
    std::vector<model::InstallationId> m_wanted; ///< members to choose when the list comes
    session::JobBase* m_job = nullptr;
    bool m_isKnown = false;
    bool m_isStale = false;
};

} // namespace aallokko::models
