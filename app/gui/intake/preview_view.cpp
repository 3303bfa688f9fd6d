// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt's header moves sections when dragged; here a drag carries the column's number away instead.
#include "app/gui/intake/preview_view.h"

#include "app/gui/intake/severity_delegate.h"
#include "app/gui/theme.h"
#include "app/models/field_list.h"
#include "app/models/roles.h"

#include <QApplication>
#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace aallokko::gui {

namespace {

bool hasField(const QDropEvent* event) {
    return event->mimeData()->hasFormat(models::fieldMime);
}

int fieldOf(const QDropEvent* event) {
    return event->mimeData()->data(models::fieldMime).toInt();
}

} // namespace

PreviewHeader::PreviewHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setObjectName(QStringLiteral("previewHeader"));
    setAcceptDrops(true);
    setSectionsClickable(true);
    setHighlightSections(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setCursor(Qt::OpenHandCursor);
}

QSize PreviewHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), 2 * fontMetrics().height() + 10};
}

// Qt shortens a text of two lines as if it were one.
void PreviewHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const {
    QHeaderView::initStyleOptionForIndex(option, section);
    constexpr int margins = 10;
    QStringList lines = option->text.split(u'\n');
    for (QString& line : lines) {
        line = fontMetrics().elidedText(line, Qt::ElideRight, sectionSize(section) - margins);
    }
    option->text = lines.join(u'\n');
}

void PreviewHeader::mousePressEvent(QMouseEvent* event) {
    QHeaderView::mousePressEvent(event);
    // Near an edge the section is resized.
    const bool isResize = cursor().shape() == Qt::SplitHCursor;
    m_pressed = event->position().toPoint();
    m_pressedSection =
        event->button() == Qt::LeftButton && !isResize ? logicalIndexAt(m_pressed) : -1;
}

void PreviewHeader::mouseMoveEvent(QMouseEvent* event) {
    const QPoint way = event->position().toPoint() - m_pressed;
    if (m_pressedSection < 0 || !(event->buttons() & Qt::LeftButton) ||
        way.manhattanLength() < QApplication::startDragDistance()) {
        QHeaderView::mouseMoveEvent(event);
        return;
    }
    const int column = std::exchange(m_pressedSection, -1);
    auto* mime = new QMimeData;
    mime->setData(models::columnMime, QByteArray::number(column));
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    const QString text =
        model()->headerData(column, Qt::Horizontal).toString().section(u'\n', 0, 0);
    const QSize size = fontMetrics().size(0, text) + QSize(16, 8);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(palette().color(QPalette::Highlight));
    QPainter painter(&picture);
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    painter.end();
    drag->setPixmap(picture);
    drag->exec(Qt::LinkAction);
}

void PreviewHeader::mouseReleaseEvent(QMouseEvent* event) {
    m_pressedSection = -1;
    QHeaderView::mouseReleaseEvent(event);
}

void PreviewHeader::showTarget(int section) {
    m_target = section;
    viewport()->update();
}

void PreviewHeader::dragEnterEvent(QDragEnterEvent* event) {
    if (hasField(event)) {
        event->acceptProposedAction();
    }
}

void PreviewHeader::dragMoveEvent(QDragMoveEvent* event) {
    const int section = logicalIndexAt(event->position().toPoint());
    showTarget(hasField(event) ? section : -1);
    if (m_target >= 0) {
        event->acceptProposedAction();
    } else {
        event->ignore();
    }
}

void PreviewHeader::dragLeaveEvent(QDragLeaveEvent* event) {
    showTarget(-1);
    QHeaderView::dragLeaveEvent(event);
}

void PreviewHeader::dropEvent(QDropEvent* event) {
    showTarget(-1);
    const int section = logicalIndexAt(event->position().toPoint());
    if (hasField(event) && section >= 0) {
        event->acceptProposedAction();
        Q_EMIT fieldDropped(section, fieldOf(event));
    }
}

void PreviewHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    const int severity = model()->headerData(section, Qt::Horizontal, models::SeverityRole).toInt();
    if (severity >= 0) {
        const int size = 16;
        const QRect place(rect.right() - size - 3, rect.bottom() - size - 3, size, size);
        painter->fillRect(place, palette().color(QPalette::Button));
        markIcon(Mark::Warning, palette()).paint(painter, place);
    }
    if (section == m_target) {
        painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

void PreviewDelegate::initStyleOption(QStyleOptionViewItem* option,
                                      const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const int severity = index.data(models::SeverityRole).toInt();
    if (severity >= static_cast<int>(model::Severity::Warning)) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = severityIcon(severity, option->palette);
        option->decorationSize = QSize(16, 16);
    }
    if (index.data(models::IsGroupRole).toBool()) {
        option->backgroundBrush = option->palette.color(QPalette::Button);
    }
    if (index.data(models::StateRole).toBool()) {
        option->palette.setColor(QPalette::Text, secondaryText(option->palette));
    }
}

PreviewView::PreviewView(QWidget* parent) : QTableView(parent) {
    setObjectName(QStringLiteral("preview"));
    auto* header = new PreviewHeader(this);
    setHorizontalHeader(header);
    setItemDelegate(new PreviewDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAcceptDrops(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    header->setResizeContentsPrecision(40);
    connect(header, &PreviewHeader::fieldDropped, this, &PreviewView::fieldDropped);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        setCurrentIndex(model()->index(std::max(0, currentIndex().row()), column));
        Q_EMIT chooseRequested();
    });
    connect(this, &QTableView::doubleClicked, this, &PreviewView::chooseRequested);
}

void PreviewView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chooseRequested();
        return;
    case Qt::Key_Delete:
        Q_EMIT leaveOutRequested();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void PreviewView::dragEnterEvent(QDragEnterEvent* event) {
    if (hasField(event)) {
        event->acceptProposedAction();
    } else {
        event->ignore();
    }
}

void PreviewView::dragMoveEvent(QDragMoveEvent* event) {
    if (hasField(event) && columnAt(event->position().toPoint().x()) >= 0) {
        event->acceptProposedAction();
    } else {
        event->ignore();
    }
}

void PreviewView::dropEvent(QDropEvent* event) {
    const int column = columnAt(event->position().toPoint().x());
    if (hasField(event) && column >= 0) {
        event->acceptProposedAction();
        Q_EMIT fieldDropped(column, fieldOf(event));
    }
}

} // namespace aallokko::gui
