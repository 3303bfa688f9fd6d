// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter of a page: one box, the number of hits beside it, a chip for each term in use and
// chips that offer useful ones.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace aallokko::gui {

/// An offered chip: what it says and the term it adds.
struct FilterOffer {
    QString label;
    QString term;
};

class FilterRow : public QWidget {
    Q_OBJECT

  public:
    explicit FilterRow(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void setHits(const QString& text);
    /// Terms in use; each becomes a chip that removes it.
    void setTerms(const QStringList& terms);
    void setOffers(const QList<FilterOffer>& offers);
    void focusBox();
    void setBoxName(const QString& name, const QString& hint);

  Q_SIGNALS:
    void textChanged(const QString& text);
    /// The chip of the term at this position was removed.
    void termRemoved(int position);

  private:
    void rebuildChips();

    QLineEdit* m_box = nullptr;
    QLabel* m_hits = nullptr;
    QHBoxLayout* m_chips = nullptr;
    QStringList m_terms;
    QList<FilterOffer> m_offers;
};

} // namespace aallokko::gui
