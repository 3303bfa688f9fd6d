// SPDX-License-Identifier: GPL-3.0-or-later
//
// Column widths follow the texts; reasons take what is left and wrap into their tool tip.
#include "app/gui/roadmap/card_panel.h"

#include "app/gui/inventory/cell_delegate.h"
#include "app/gui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace aallokko::gui {

CardPanel::CardPanel(models::Workbench& workbench, QWidget* parent)
    : QFrame(parent), m_card(workbench) {
    setObjectName(QStringLiteral("cardPanel"));
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("cardTitle"));
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("cardClose"));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &CardPanel::closed);
    m_view = new QTableView(this);
    m_view->setObjectName(QStringLiteral("goLiveCard"));
    m_view->setModel(&m_card);
    m_view->setItemDelegateForColumn(
        models::GoLiveCard::Value,
        new CellDelegate(m_view, [&workbench]() -> const model::FieldCatalogue* {
            return workbench.session() == nullptr ? nullptr
                                                  : &workbench.session()->catalogues().fields;
        }));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, &CardPanel::closed);
    addAction(escape);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_view, 1);
    connect(&m_card, &QAbstractItemModel::modelReset, this, &CardPanel::refresh);
    retranslate();
    restyle();
}

void CardPanel::refresh() {
    const bool isEmpty = m_card.rowCount() == 0;
    m_title->setText(m_card.title());
    m_hint->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    m_view->resizeColumnToContents(models::GoLiveCard::What);
    const int widest = fontMetrics().averageCharWidth() * 30;
    m_view->resizeColumnToContents(models::GoLiveCard::Value);
    if (m_view->columnWidth(models::GoLiveCard::Value) > widest) {
        m_view->setColumnWidth(models::GoLiveCard::Value, widest);
    }
}

void CardPanel::focusTable() {
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_card.index(0, models::GoLiveCard::Value));
    }
}

void CardPanel::retranslate() {
    m_hint->setText(tr("Select a system: here stand its day and slot, how long it may be down, "
                       "what people fall back on, and all dates counted back."));
    m_close->setAccessibleName(tr("Close the go-live card"));
    m_close->setToolTip(m_close->accessibleName());
    m_view->setAccessibleName(tr("Go-live card of the selected system"));
    m_view->setAccessibleDescription(tr("F2 edits a value that the inventory holds."));
    refresh();
}

void CardPanel::restyle() {
    m_close->setIcon(icon(QStringLiteral("close"), palette()));
}

} // namespace aallokko::gui
