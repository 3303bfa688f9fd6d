// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of system names is offered for the part behind the last semicolon.
#include "app/gui/workplan/work_delegate.h"

#include "app/gui/theme.h"
#include "app/session/work_subjects.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace aallokko::gui {

using models::WorkCell;
using models::WorkList;

namespace {

/// Completes the last of several names between semicolons.
class LastNameCompleter : public QCompleter {
  public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString& path) const override {
        return {path.mid(path.lastIndexOf(u';') + 1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override {
        const QString name = QCompleter::pathFromIndex(index);
        const auto* line = qobject_cast<QLineEdit*>(widget());
        const QString text = line == nullptr ? QString() : line->text();
        const qsizetype at = text.lastIndexOf(u';');
        return at < 0 ? name : text.left(at) + QStringLiteral("; ") + name;
    }
};

} // namespace

WorkDelegate::WorkDelegate(models::Workbench& workbench, models::WorkTable& table,
                           const models::WorkFilter& filter, QObject* parent)
    : QStyledItemDelegate(parent), m_workbench(workbench), m_table(table), m_filter(filter) {}

void WorkDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const models::WorkRow* row = m_filter.row(index.row());
    const WorkList list = m_table.list();
    if (row == nullptr) {
        if (option->text.isEmpty() && index.column() == models::workMainColumn(list)) {
            option->text = tr("Write here…");
            option->palette.setColor(QPalette::Text, secondaryText(option->palette));
        }
        return;
    }
    const bool isDue = list == WorkList::Measures && index.column() == models::MeasureDue;
    if (isDue && row->isOverdue) {
        option->text += QStringLiteral(" · ") + text::sentence("work.overdue", {});
        option->icon = markIcon(Mark::Warning, option->palette);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->font.setBold(true);
    }
    if (list == WorkList::Positions && index.column() == models::PositionDissent &&
        row->isDissent) {
        option->icon = markIcon(Mark::Warning, option->palette);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->font.setBold(true);
    }
    if (row->isClosed && !(option->state & QStyle::State_Selected)) {
        option->palette.setColor(QPalette::Text, secondaryText(option->palette));
    }
}

QStringList WorkDelegate::offersFor(WorkCell kind, int column) const {
    QStringList offers;
    if (kind == WorkCell::Subject && m_workbench.session() != nullptr) {
        offers = session::subjectOffers(*m_workbench.session(), m_workbench.selection());
    }
    if (kind == WorkCell::Systems && m_workbench.session() != nullptr) {
        for (const model::SystemView& system : m_workbench.session()->systems().systems()) {
            offers << text::qstring(system.name());
        }
    } else {
        for (const models::WorkRow& row : m_table.rows()) {
            offers << row.cells.value(column);
        }
    }
    offers.removeAll(QString());
    offers.removeDuplicates();
    offers.sort(Qt::CaseInsensitive);
    return offers;
}

void WorkDelegate::offerSystems(QLineEdit& line) const {
    auto* completer = new LastNameCompleter(offersFor(WorkCell::Systems, 0), &line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line.setCompleter(completer);
}

QWidget* WorkDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    const WorkCell kind = models::workCellKind(m_table.list(), index.column());
    const QString name =
        m_table.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (kind == WorkCell::Fixed) {
        return nullptr;
    }
    if (kind == WorkCell::Choice) {
        auto* box = new QComboBox(parent);
        box->addItems(models::workChoices(m_table.list(), index.column()));
        box->setAccessibleName(name);
        return box;
    }
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    line->setAutoFillBackground(true);
    line->setAccessibleName(name);
    if (kind == WorkCell::Systems) {
        offerSystems(*line);
        line->setPlaceholderText(tr("Names between semicolons"));
    } else if (kind == WorkCell::Offered || kind == WorkCell::Subject) {
        auto* completer = new QCompleter(offersFor(kind, index.column()), line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    } else if (kind == WorkCell::Date) {
        line->setPlaceholderText(tr("31.12.2019"));
    }
    return line;
}

void WorkDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        // A status that somebody wrote otherwise stays one of the choices.
        if (box->findText(text) < 0 && !text.isEmpty()) {
            box->addItem(text);
        }
        box->setCurrentText(text);
        return;
    }
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

void WorkDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const {
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentText(), Qt::EditRole);
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

} // namespace aallokko::gui
