// SPDX-License-Identifier: GPL-3.0-or-later
//
// Only the bars paint themselves; everything else is made of ordinary widgets that a screen reader
// knows.
#include "app/gui/waves/column_view.h"

#include "app/gui/theme.h"
#include "app/gui/waves/card_delegate.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {

constexpr std::size_t shownBars = 3;
constexpr int unfoldedLetters = 36;
constexpr int barHeight = 6;

} // namespace

void CardList::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(models::cardMimeType())) {
        event->acceptProposedAction();
        Q_EMIT hovered(models::cardsOf(event->mimeData()));
    }
}

void CardList::dragMoveEvent(QDragMoveEvent* event) {
    if (event->mimeData()->hasFormat(models::cardMimeType())) {
        event->acceptProposedAction();
    }
}

void CardList::dragLeaveEvent(QDragLeaveEvent*) {
    Q_EMIT left();
}

// Load bars come a moment later than the cards and take height: the selected card stays in view.
void CardList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (currentIndex().isValid()) {
        scrollTo(currentIndex());
    }
}

void CardList::dropEvent(QDropEvent* event) {
    Q_EMIT left();
    if (event->mimeData()->hasFormat(models::cardMimeType())) {
        event->acceptProposedAction();
        Q_EMIT dropped(models::cardsOf(event->mimeData()));
    }
}

void LoadBars::setLoads(std::vector<models::ColumnLoad> loads) {
    QStringList lines;
    for (const models::ColumnLoad& load : loads) {
        lines << load.text;
    }
    setAccessibleName(tr("Load against capacity"));
    setAccessibleDescription(lines.join(u'\n'));
    m_loads = std::move(loads);
    updateGeometry();
    update();
}

int LoadBars::rowHeight() const {
    return fontMetrics().height() + barHeight + 5;
}

QSize LoadBars::sizeHint() const {
    const auto rows = static_cast<int>(std::min(m_loads.size(), shownBars));
    return {100, rows * rowHeight()};
}

// The bar under the mouse explains itself first, then the families that have no bar.
QString LoadBars::toolTipAt(int y) const {
    const auto row = static_cast<std::size_t>(std::max(0, y / rowHeight()));
    if (row >= m_loads.size()) {
        return {};
    }
    QStringList lines{m_loads[row].text};
    for (std::size_t i = shownBars; i < m_loads.size(); ++i) {
        lines << QStringLiteral("%1: %2").arg(m_loads[i].name, m_loads[i].brief);
    }
    return lines.join(u'\n');
}

bool LoadBars::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos().y()), this);
        return true;
    }
    return QWidget::event(event);
}

void LoadBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    for (std::size_t i = 0; i < std::min(m_loads.size(), shownBars); ++i) {
        const models::ColumnLoad& load = m_loads[i];
        const QRect words(0, static_cast<int>(i) * rowHeight(), width(), line);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, load.brief);
        const int size = fontMetrics().ascent();
        const int briefWidth = fontMetrics().horizontalAdvance(load.brief);
        if (load.full > 0 || load.isOver) {
            const QRect mark(width() - briefWidth - size - 3, words.center().y() - size / 2, size,
                             size);
            markIcon(load.isOver ? Mark::Error : Mark::Warning, palette()).paint(&painter, mark);
        }
        painter.drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            fontMetrics().elidedText(load.name, Qt::ElideRight, width() - briefWidth - size - 8));
        paintBar(painter, QRectF(0.5, words.bottom() + 1.5, width() - 1.0, barHeight), load.share);
    }
}

void LoadBars::paintBar(QPainter& painter, const QRectF& bar, double share) const {
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(bar);
    const bool isOver = share > 1.0001;
    QRectF filled = bar;
    filled.setWidth(bar.width() * std::min(1.0, share));
    const QColor color = markColor(isOver ? Mark::Error : Mark::Information, isDark(palette()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRect(filled);
    if (isOver) {
        painter.fillRect(filled, QBrush(palette().color(QPalette::WindowText), Qt::BDiagPattern));
    }
}

ColumnView::ColumnView(models::BoardColumn& column, QWidget* parent)
    : QFrame(parent), m_column(column) {
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(3);
    m_fold = new QToolButton(this);
    m_fold->setAutoRaise(true);
    m_title = new QLabel(this);
    m_title->setWordWrap(true);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_fold, 0, Qt::AlignTop);
    m_dates = new QLabel(this);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_bars = new LoadBars(this);
    m_advice = new QLabel(this);
    m_advice->setWordWrap(true);
    m_list = new CardList(this);
    m_list->setModel(&column);
    m_list->setItemDelegate(new CardDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(200);
    m_list->setDragEnabled(true);
    m_list->setAcceptDrops(true);
    m_list->setDropIndicatorShown(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    layout->addLayout(head);
    for (QWidget* widget : {static_cast<QWidget*>(m_dates), static_cast<QWidget*>(m_summary),
                            static_cast<QWidget*>(m_bars), static_cast<QWidget*>(m_advice)}) {
        layout->addWidget(widget);
    }
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_isFolded); });
    showAdvice({}, true);
    setFolded(column.kind != models::ColumnKind::Phase);
    refresh();
}

void ColumnView::setFolded(bool isFolded) {
    m_isFolded = isFolded;
    const int letters = isFolded ? 16 : unfoldedLetters;
    setFixedWidth(fontMetrics().averageCharWidth() * letters);
    m_list->setVisible(!isFolded);
    m_bars->setVisible(!isFolded && m_column.kind == models::ColumnKind::Phase);
    m_dates->setVisible(!isFolded && !m_column.dates.isEmpty());
    m_fold->setArrowType(isFolded ? Qt::RightArrow : Qt::LeftArrow);
    refresh();
}

void ColumnView::refresh() {
    m_title->setText(m_column.title);
    m_dates->setText(m_column.dates);
    m_dates->setVisible(!m_isFolded && !m_column.dates.isEmpty());
    m_summary->setText(m_column.summary);
    m_bars->setLoads(m_column.loads);
    m_list->setAccessibleDescription(m_column.summary + u'\n' + m_bars->accessibleDescription());
    m_list->setAccessibleName(tr("Systems in %1").arg(m_column.title));
    m_fold->setAccessibleName(m_isFolded ? tr("Open the column %1").arg(m_column.title)
                                         : tr("Fold the column %1").arg(m_column.title));
    m_fold->setToolTip(m_fold->accessibleName());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, secondaryText(palette()));
    m_dates->setPalette(quiet);
}

void ColumnView::showAdvice(const QString& text, bool isGood) {
    m_advice->setText(isGood ? text : QStringLiteral("⚠ ") + text);
    m_advice->setVisible(!text.isEmpty());
}

} // namespace aallokko::gui
