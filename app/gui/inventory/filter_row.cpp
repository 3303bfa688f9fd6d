// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chips are ordinary buttons: they are reached by Tab and say what they remove or add.
#include "app/gui/inventory/filter_row.h"

#include "app/gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aallokko::gui {

FilterRow::FilterRow(QWidget* parent) : QWidget(parent) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    m_box = new QLineEdit(this);
    m_box->setObjectName(QStringLiteral("filterBox"));
    m_box->setClearButtonEnabled(true);
    m_hits = new QLabel(this);
    m_hits->setObjectName(QStringLiteral("filterHits"));
    top->addWidget(m_box, 1);
    top->addWidget(m_hits);
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(6);
    rows->addLayout(top);
    rows->addLayout(m_chips);
    connect(m_box, &QLineEdit::textChanged, this, &FilterRow::textChanged);
}

QString FilterRow::text() const {
    return m_box->text();
}

void FilterRow::setText(const QString& text) {
    m_box->setText(text);
}

void FilterRow::setHits(const QString& text) {
    m_hits->setText(text);
}

void FilterRow::focusBox() {
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void FilterRow::setBoxName(const QString& name, const QString& hint) {
    m_box->setAccessibleName(name);
    m_box->setPlaceholderText(hint);
}

void FilterRow::setTerms(const QStringList& terms) {
    m_terms = terms;
    rebuildChips();
}

void FilterRow::setOffers(const QList<FilterOffer>& offers) {
    m_offers = offers;
    rebuildChips();
}

void FilterRow::rebuildChips() {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (QWidget* chip = item->widget()) {
            chip->hide();
            chip->deleteLater();
        }
        delete item;
    }
    for (int i = 0; i < m_terms.size(); ++i) {
        auto* chip = new QPushButton(icon(QStringLiteral("close"), palette()), m_terms[i], this);
        chip->setAccessibleName(tr("Remove the filter %1").arg(m_terms[i]));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QPushButton::clicked, this, [this, i] { Q_EMIT termRemoved(i); });
        m_chips->addWidget(chip);
    }
    for (const FilterOffer& offer : m_offers) {
        if (m_terms.contains(offer.term)) {
            continue;
        }
        auto* chip = new QPushButton(offer.label, this);
        chip->setFlat(true);
        chip->setAccessibleName(tr("Add the filter %1").arg(offer.label));
        chip->setToolTip(offer.term);
        connect(chip, &QPushButton::clicked, this,
                [this, term = offer.term] { setText((text().trimmed() + u' ' + term).trimmed()); });
        m_chips->addWidget(chip);
    }
    m_chips->addStretch(1);
}

} // namespace aallokko::gui
