// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines are drawn here, not made of labels: one focus, one name, one target to press.
#include "app/gui/overview/figure_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace aallokko::gui {

namespace {

constexpr int padding = 4;
constexpr int markSize = 16;

} // namespace

FigureLine::FigureLine(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureLine::setFigure(const Figure& figure) {
    m_figure = figure.figure;
    m_words = figure.words;
    m_mark = figure.mark;
    m_share = figure.share;
    const QString all = (m_figure + u' ' + m_words).trimmed();
    setAccessibleName(all);
    setAccessibleDescription(figure.hint);
    setToolTip(figure.hint.isEmpty() ? all : all + u'\n' + figure.hint);
    setEnabled(figure.open != nullptr);
    setCursor(figure.open ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QFont FigureLine::boldFont() const {
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize FigureLine::sizeHint() const {
    const int width = QFontMetrics(boldFont()).horizontalAdvance(m_figure + u' ') +
                      fontMetrics().horizontalAdvance(m_words) + (m_mark ? markSize + 6 : 0) +
                      (m_share ? fontMetrics().averageCharWidth() * 14 : 0);
    return {width + 2 * padding, fontMetrics().height() + 2 * padding};
}

// What is left of a line for its words.
QRect FigureLine::wordsArea(const QRect& area) const {
    const int figure = QFontMetrics(boldFont()).horizontalAdvance(m_figure);
    const int left = (m_mark ? markSize + 6 : 0) + figure + (m_figure.isEmpty() ? 0 : 8);
    const int right = m_share ? fontMetrics().averageCharWidth() * 12 + 8 : 0;
    return area.adjusted(padding + left, padding, -padding - right, -padding);
}

// Two lines at most; what is longer still stands in the tool tip.
int FigureLine::heightForWidth(int width) const {
    const QRect space = wordsArea(QRect(0, 0, width, 1000));
    const bool isLong = fontMetrics().horizontalAdvance(m_words) > space.width();
    return fontMetrics().lineSpacing() * (isLong ? 2 : 1) + 2 * padding;
}

QSize FigureLine::minimumSizeHint() const {
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 24),
            sizeHint().height()};
}

void FigureLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (underMouse() && isEnabled()) {
        painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    }
    const int line = fontMetrics().lineSpacing();
    QRect first(padding, padding, width() - 2 * padding, line); // the first line of text
    if (m_mark) {
        markIcon(*m_mark, palette())
            .paint(&painter,
                   QRect(first.left(), first.center().y() - markSize / 2, markSize, markSize));
        first.setLeft(first.left() + markSize + 6);
    }
    const QPalette::ColorRole role = QPalette::WindowText;
    painter.setPen(palette().color(QPalette::Active, isEnabled() ? QPalette::Link : role));
    QFont bold = boldFont();
    bold.setUnderline(underMouse() && isEnabled());
    painter.setFont(bold);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    const QRect space = wordsArea(rect());
    if (m_share) {
        const int full = fontMetrics().averageCharWidth() * 12;
        QRect bar(space.right() + 8, first.top() + 2, full, line - 4);
        painter.setPen(secondaryText(palette()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0, 0, -1, -1));
        bar.setWidth(static_cast<int>(bar.width() * std::clamp(*m_share, 0.0, 1.0)));
        painter.fillRect(bar, markColor(Mark::Information, isDark(palette())));
    }
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Active, role));
    painter.drawText(space, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_words);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

// Enter opens, as it does on a link; the button itself knows Space only.
void FigureLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void FigureLine::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void FigureLine::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void FigureLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

Card::Card(const char* name, QWidget* parent) : QFrame(parent) {
    setObjectName(QLatin1String(name));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_title = new QLabel(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.12);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_headline = new QLabel(this);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_headline->setFont(large);
    m_headline->setWordWrap(true);
    m_headline->setObjectName(QLatin1String(name) + QStringLiteral("Headline"));
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setObjectName(QLatin1String(name) + QStringLiteral("Text"));
    m_headline->hide();
    m_text->hide();
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(10, 8, 10, 10);
    m_layout->setSpacing(5);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_headline);
    m_layout->addWidget(m_text);
    m_layout->addLayout(m_lines);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setHeadline(const QString& text) {
    m_headline->setText(text);
    m_headline->setVisible(!text.isEmpty());
}

void Card::setText(const QString& text) {
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void Card::addWidget(QWidget* widget) {
    m_layout->addWidget(widget);
}

FigureLine* Card::line(int position) const {
    return position < m_shown ? m_rows[static_cast<std::size_t>(position)].line : nullptr;
}

QToolButton* Card::side(int position) const {
    return position < m_shown ? m_rows[static_cast<std::size_t>(position)].side : nullptr;
}

void Card::addRow() {
    const std::size_t place = m_rows.size();
    Row row;
    row.box = new QWidget(this);
    row.line = new FigureLine(row.box);
    row.line->setObjectName(objectName() + QStringLiteral("Line%1").arg(place));
    row.side = new QToolButton(row.box);
    row.side->setAutoRaise(true);
    row.side->setFocusPolicy(Qt::StrongFocus);
    row.side->setObjectName(objectName() + QStringLiteral("Side%1").arg(place));
    auto* layout = new QHBoxLayout(row.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(row.line, 1);
    layout->addWidget(row.side);
    m_lines->addWidget(row.box);
    connect(row.line, &QAbstractButton::clicked, this, [this, place] {
        if (const auto open = m_rows[place].open) {
            open();
        }
    });
    connect(row.side, &QAbstractButton::clicked, this, [this, place] {
        if (const auto open = m_rows[place].sideOpen) {
            open();
        }
    });
    m_rows.push_back(std::move(row));
}

void Card::setFigures(const std::vector<Figure>& figures) {
    while (m_rows.size() < figures.size()) {
        addRow();
    }
    m_shown = static_cast<int>(figures.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        row.box->setVisible(i < figures.size());
        if (i >= figures.size()) {
            continue;
        }
        const Figure& figure = figures[i];
        row.line->setFigure(figure);
        row.open = figure.open;
        row.sideOpen = figure.sideOpen;
        row.side->setVisible(figure.sideOpen != nullptr);
        row.side->setText(figure.side);
        row.side->setAccessibleName(figure.sideName);
        row.side->setToolTip(figure.sideName);
    }
}

} // namespace aallokko::gui
