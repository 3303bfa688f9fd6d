// SPDX-License-Identifier: GPL-3.0-or-later
//
// The changes of the audit trail that pass the filter, newest first. The filter walks the log in
// portions between events, so that a trail of a hundred thousand changes never stops the window.
#pragma once

#ifndef Q_MOC_RUN
#include "app/session/audit_log.h"
#endif

#include <QAbstractTableModel>
#include <QDate>
#include <QTimer>

namespace aallokko::models {

/// What is shown; empty parts let everything through. `from` and `to` are local days, inclusive.
struct AuditFilter {
    QString words;
    QString person;
    std::string kind;
    int field = -1;
    QDate from;
    QDate to;
    model::InstallationId system;

    bool operator==(const AuditFilter&) const = default;
};

class AuditTable : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { When, Who, Step, Record, What, Before, After, Source, Why, ColumnCount };

    explicit AuditTable(QObject* parent = nullptr);

    /// The log must live until the next call.
    void show(const session::AuditLog* log);
    void setFilter(const AuditFilter& filter);
    [[nodiscard]] const AuditFilter& filter() const { return m_filter; }
    /// True while the walk goes on and more rows may come.
    [[nodiscard]] bool isFiltering() const { return m_next < m_end; }
    [[nodiscard]] const std::vector<int>& shown() const { return m_shown; }
    [[nodiscard]] const session::AuditChange& change(int row) const;
    [[nodiscard]] const session::AuditStep& step(int row) const;
    /// Cells with titles as spreadsheets take them.
    [[nodiscard]] QString copied(const QList<int>& rows) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  Q_SIGNALS:
    /// The walk has ended; the number of rows is final.
    void filtered();

  private:
    void restart();
    void walk();
    [[nodiscard]] bool passes(const session::AuditChange& change) const;
    [[nodiscard]] QString cell(int row, int column) const;

    const session::AuditLog* m_log = nullptr;
    AuditFilter m_filter;
    std::vector<std::string> m_words; ///< folded
    std::vector<char> m_stepPasses;
    std::vector<std::string> m_stepWords; ///< folded title, person and reason
    std::vector<QString> m_stepTimes;
    std::vector<int> m_shown;
    QStringList m_titles;
    int m_next = 0;
    int m_end = 0;
    QTimer m_timer;
};

} // namespace aallokko::models
