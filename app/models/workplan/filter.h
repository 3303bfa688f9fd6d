// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filter and order of a list of the work plan: words, status and person. The draft of a new row is
// always shown, and last.
#pragma once

#include "app/models/workplan/table.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <string>
#include <vector>

namespace aallokko::models {

/// Statuses that are no code of a record.
inline const QString statusNotClosed = QStringLiteral("*open");
inline const QString statusOverdue = QStringLiteral("*overdue");

class WorkFilter : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit WorkFilter(WorkTable& table, QObject* parent = nullptr);

    /// Rows with all these words, å ä ö and case apart.
    void setWords(const QString& text);
    [[nodiscard]] const QStringList& words() const { return m_typed; }
    /// A code, "*open" (all that are not closed) or "*overdue"; "" = all.
    void setStatus(const QString& status);
    [[nodiscard]] const QString& status() const { return m_status; }
    /// Responsible, group or body; "" = all.
    void setPerson(const QString& person);
    [[nodiscard]] const QString& person() const { return m_person; }

    /// The record of a row of this proxy; null for the draft.
    [[nodiscard]] const WorkRow* row(int position) const;
    /// Numbers of the records in the order shown.
    [[nodiscard]] std::vector<std::int64_t> shown() const;

  protected:
    [[nodiscard]] bool filterAcceptsRow(int position, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& a, const QModelIndex& b) const override;

  private:
    WorkTable& m_table;
    QStringList m_typed;
    std::vector<std::string> m_words;
    QString m_status;
    QString m_person;
    QCollator m_collator;
};

} // namespace aallokko::models
