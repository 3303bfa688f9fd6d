// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tick puts a column last; order is changed in the list beside, by dragging or Alt with an arrow.
#include "app/gui/inventory/column_dialog.h"

#include "app/models/system_columns.h"
#include "core/base/text.h"

#include <QAbstractItemModel>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace aallokko::gui {

namespace {

constexpr int columnRole = Qt::UserRole;

int columnOf(const QTreeWidgetItem& item) {
    return item.data(0, columnRole).toInt();
}

} // namespace

ColumnDialog::ColumnDialog(const models::SystemTable& table, const QList<int>& shown,
                           QWidget* parent)
    : QDialog(parent), m_table(table) {
    setWindowTitle(tr("Columns of the inventory"));
    auto* sides = new QHBoxLayout;
    sides->addWidget(makeAll(), 3);
    sides->addWidget(makeShown(), 2);
    auto* buttons = new QDialogButtonBox(this);
    auto* standard = buttons->addButton(tr("Standard columns"), QDialogButtonBox::ResetRole);
    standard->setObjectName(QStringLiteral("standardColumns"));
    connect(standard, &QPushButton::clicked, this, [this] {
        show(models::standardColumns());
        tell();
    });
    standard->setAutoDefault(false); // Enter in the search box must not throw the choice away
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(sides, 1);
    layout->addWidget(buttons);
    fillAll();
    show(shown);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 96, fontMetrics().height() * 30);
    m_words->setFocus();
}

QWidget* ColumnDialog::makeAll() {
    auto* side = new QWidget(this);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    m_words = new QLineEdit(side);
    m_words->setObjectName(QStringLiteral("columnWords"));
    m_words->setPlaceholderText(tr("Find a field"));
    m_words->setAccessibleName(tr("Find a field"));
    m_words->setClearButtonEnabled(true);
    m_all = new QTreeWidget(side);
    m_all->setObjectName(QStringLiteral("allColumns"));
    m_all->setAccessibleName(tr("All fields; a tick shows the column"));
    m_all->setHeaderHidden(true);
    m_all->setTabKeyNavigation(false);
    auto* title = new QLabel(tr("&All fields"), side);
    title->setBuddy(m_all);
    rows->addWidget(title);
    rows->addWidget(m_words);
    rows->addWidget(m_all, 1);
    connect(m_words, &QLineEdit::textChanged, this, &ColumnDialog::find);
    connect(m_all, &QTreeWidget::itemChanged, this, &ColumnDialog::toggled);
    return side;
}

QWidget* ColumnDialog::makeShown() {
    auto* side = new QWidget(this);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    m_shown = new QListWidget(side);
    m_shown->setObjectName(QStringLiteral("shownColumns"));
    m_shown->setAccessibleName(tr("Columns in view, from left to right"));
    m_shown->setAccessibleDescription(tr("Alt with an arrow moves a column, Delete hides it."));
    m_shown->setDragDropMode(QAbstractItemView::InternalMove);
    m_shown->installEventFilter(this);
    connect(m_shown->model(), &QAbstractItemModel::rowsMoved, this, &ColumnDialog::tell);
    m_count = new QLabel(side);
    m_count->setBuddy(m_shown);
    auto* moves = new QHBoxLayout;
    const auto button = [&](const QString& text, int step) {
        auto* made = new QPushButton(text, side);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, [this, step] { move(step); });
        moves->addWidget(made);
    };
    button(tr("&Earlier"), -1);
    button(tr("&Later"), 1);
    rows->addWidget(m_count);
    rows->addWidget(m_shown, 1);
    rows->addLayout(moves);
    return side;
}

void ColumnDialog::fillAll() {
    m_isFilling = true;
    for (const models::ColumnGroup& group : models::columnGroups(m_table)) {
        auto* heading = new QTreeWidgetItem(m_all, {group.title});
        heading->setData(0, columnRole, -1);
        heading->setFlags(Qt::ItemIsEnabled);
        QFont font = m_all->font();
        font.setBold(true);
        heading->setFont(0, font);
        for (const int column : group.columns) {
            auto* item = new QTreeWidgetItem(heading, {models::columnTitle(m_table, column)});
            item->setData(0, columnRole, column);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setToolTip(
                0, m_table.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
        heading->setExpanded(true);
    }
    m_isFilling = false;
}

QList<int> ColumnDialog::columns() const {
    QList<int> columns;
    for (int row = 0; row < m_shown->count(); ++row) {
        columns << m_shown->item(row)->data(columnRole).toInt();
    }
    return columns;
}

void ColumnDialog::show(const QList<int>& columns) {
    m_isFilling = true;
    const int row = m_shown->currentRow();
    m_shown->clear();
    for (const int column : columns) {
        auto* item = new QListWidgetItem(models::columnTitle(m_table, column), m_shown);
        item->setData(columnRole, column);
    }
    m_shown->setCurrentRow(std::min(std::max(row, 0), m_shown->count() - 1));
    for (int i = 0; i < m_all->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* heading = m_all->topLevelItem(i);
        for (int j = 0; j < heading->childCount(); ++j) {
            const bool isShown = columns.contains(columnOf(*heading->child(j)));
            heading->child(j)->setCheckState(0, isShown ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_isFilling = false;
    m_count->setText(tr("&In view: %1").arg(columns.size()));
}

// Fields whose name, or whose group's, has all words; "a" finds "ä".
void ColumnDialog::find(const QString& words) {
    const auto wanted = base::splitTrimmed(base::folded(words.toStdString()), ' ');
    for (int i = 0; i < m_all->topLevelItemCount(); ++i) {
        QTreeWidgetItem* heading = m_all->topLevelItem(i);
        bool isAny = false;
        for (int j = 0; j < heading->childCount(); ++j) {
            const std::string text =
                base::folded((heading->text(0) + u' ' + heading->child(j)->text(0)).toStdString());
            const bool isHit =
                std::all_of(wanted.begin(), wanted.end(), [&text](const std::string& word) {
                    return text.find(word) != std::string::npos;
                });
            heading->child(j)->setHidden(!isHit);
            isAny = isAny || isHit;
        }
        heading->setHidden(!isAny);
    }
}

void ColumnDialog::toggled(QTreeWidgetItem* item) {
    const int column = columnOf(*item);
    if (m_isFilling || column < 0) {
        return;
    }
    QList<int> now = columns();
    if (item->checkState(0) == Qt::Checked && !now.contains(column)) {
        now << column;
    } else if (item->checkState(0) != Qt::Checked && now.size() > 1) {
        now.removeAll(column);
    }
    show(now); // the last column stays: a table without any shows nothing to bring it back
    tell();
}

void ColumnDialog::move(int step) {
    const int from = m_shown->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_shown->count()) {
        return;
    }
    QList<int> now = columns();
    now.move(from, to);
    show(now);
    m_shown->setCurrentRow(to);
    tell();
}

void ColumnDialog::tell() {
    Q_EMIT columnsChanged(columns());
}

bool ColumnDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isAlt = key->modifiers() == Qt::AltModifier;
    if (isAlt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete && m_shown->count() > 1 && m_shown->currentRow() >= 0) {
        QList<int> now = columns();
        now.removeAt(m_shown->currentRow());
        show(now);
        tell();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace aallokko::gui
