// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filter and order of a TextTable: words anywhere in the row, and a severity.
#pragma once

#include <QSortFilterProxyModel>

namespace aallokko::models {

class TextFilter : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    explicit TextFilter(QObject* parent = nullptr);

    /// Rows of this severity only; -1 = all.
    void setSeverity(int severity);
    /// Rows with all these words, in any column and any case.
    void setWords(const QString& text);

  protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    int m_severity = -1;
    QStringList m_words;
};

} // namespace aallokko::models
