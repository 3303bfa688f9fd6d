// SPDX-License-Identifier: GPL-3.0-or-later
//
// The count stands right-aligned in the row and is part of what a screen reader says.
#include "app/gui/navigation.h"

#include "app/gui/theme.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace aallokko::gui {

namespace {

constexpr int countRole = Qt::UserRole + 1;

class NavigationDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + 18);
        return size;
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText)
                                   : secondaryText(option.palette));
        painter->drawText(option.rect.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(countRole).toString());
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(const QList<Page*>& pages, QWidget* parent)
    : QListWidget(parent), m_pages(pages) {
    setObjectName(QStringLiteral("navigation"));
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(22, 22));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (Page* page : m_pages) {
        addItem(new QListWidgetItem);
        connect(page, &Page::countChanged, this, &Navigation::refresh);
    }
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            Q_EMIT chosen(m_pages[row]->id());
        }
    });
    refresh();
}

void Navigation::showPage(models::PageId id) {
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages[row]->id() == id) {
            setCurrentRow(row);
        }
    }
}

void Navigation::refresh() {
    int widest = 0;
    for (int row = 0; row < m_pages.size(); ++row) {
        const Page& page = *m_pages[row];
        const QString count =
            page.count() < 0 ? QString() : text::number(page.count(), text::currentLanguage());
        QListWidgetItem* line = item(row);
        line->setText(page.title());
        line->setIcon(icon(page.iconName(), palette()));
        line->setData(countRole, count);
        line->setData(Qt::AccessibleTextRole, QString(page.title() + u' ' + count).trimmed());
        widest = qMax(widest, fontMetrics().horizontalAdvance(page.title() + count));
    }
    setFixedWidth(widest + 22 + 64);
    setAccessibleName(tr("Pages"));
}

void Navigation::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QListWidget::changeEvent(event);
}

} // namespace aallokko::gui
