// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts are made when a cell is drawn: a change set of a whole region has more lines than a screen.
#include "app/models/change_table.h"

#include "app/models/roles.h"
#include "app/models/text_table.h"
#include "app/session/session.h"
#include "core/text/display.h"
#include "core/text/messages.h"

namespace aallokko::models {

using importers::ChangeKind;
using importers::RowChange;
using importers::Take;

ChangeSort sortOf(const RowChange& change) {
    if (change.isConflict) {
        return ChangeSort::Conflict;
    }
    switch (change.kind) {
    case ChangeKind::New:
        return ChangeSort::New;
    case ChangeKind::Changed:
        return ChangeSort::Changed;
    case ChangeKind::Missing:
        return ChangeSort::Missing;
    case ChangeKind::Returned:
        break;
    }
    return ChangeSort::Returned;
}

void ChangeTable::show(const importers::ImportReview* review,
                       const session::Catalogues* catalogues) {
    beginResetModel();
    m_lines.clear();
    m_catalogues = catalogues;
    int position = 0;
    if (review != nullptr) {
        for (const importers::FileReview& file : review->files) {
            for (const auto* lines : {&file.changes, &file.interfaceChanges}) {
                for (const RowChange& change : *lines) {
                    m_lines.push_back({change, position, Take::Theirs, {}});
                }
            }
            ++position;
        }
    }
    endResetModel();
    retranslate();
}

void ChangeTable::showSelection(const importers::Selection& selection) {
    for (Line& line : m_lines) {
        line.take = takeOf(selection, line.change);
    }
    if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, TakeColumn), index(rowCount() - 1, TakeColumn));
    }
}

void ChangeTable::retranslate() {
    for (Line& line : m_lines) {
        line.field = line.change.field && m_catalogues != nullptr
                         ? text::fieldLabel(*line.change.field, m_catalogues->fields,
                                            text::currentLanguage())
                         : QString();
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

QString ChangeTable::sortName(ChangeSort sort) {
    switch (sort) {
    case ChangeSort::New:
        return tr("new");
    case ChangeSort::Changed:
        return tr("changed");
    case ChangeSort::Missing:
        return tr("missing from the file");
    case ChangeSort::Returned:
        return tr("back in the file");
    case ChangeSort::Conflict:
        break;
    }
    return tr("conflict");
}

QString ChangeTable::takeName(Take take, bool isConflict) {
    if (!isConflict) {
        return take == Take::Theirs ? tr("take") : tr("leave");
    }
    return take == Take::Theirs ? tr("the file's") : take == Take::Ours ? tr("ours") : tr("later");
}

QString ChangeTable::kindText(const RowChange& change) {
    const QString kind = sortName(sortOf(change));
    return change.isReinterpreted ? tr("%1, same text read otherwise").arg(kind)
           : change.losesValue    ? tr("%1, empties the value").arg(kind)
                                  : kind;
}

QString ChangeTable::textOf(const Line& line, int column) const {
    const RowChange& change = line.change;
    switch (column) {
    case TakeColumn:
        return takeName(line.take, change.isConflict);
    case KindColumn:
        return kindText(change);
    case NameColumn:
        return text::qstring(change.name);
    case FieldColumn:
        return line.field;
    case BaseColumn:
        return text::qstring(change.base);
    case OursColumn:
        return text::qstring(change.before);
    case TheirsColumn:
        return text::qstring(change.after);
    case TypedColumn:
        return change.typedBy.empty() ? QString()
                                      : tr("%1, %2").arg(text::qstring(change.typedBy),
                                                         text::qstring(change.typedAt).left(10));
    default:
        return text::place(change.source);
    }
}

QVariant ChangeTable::sortKey(const Line& line, int column) {
    if (column == TakeColumn) {
        return static_cast<int>(line.take);
    }
    if (column == KindColumn) {
        return static_cast<int>(sortOf(line.change));
    }
    const base::SourceRef& source = line.change.source;
    return QStringLiteral("%1|%2|%3")
        .arg(line.file, 4, 10, QLatin1Char('0'))
        .arg(source.row, 8, 10, QLatin1Char('0'))
        .arg(source.column, 5, 10, QLatin1Char('0'));
}

int ChangeTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChangeTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ChangeTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(line, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), textOf(line, column));
    case Qt::CheckStateRole:
        return column == TakeColumn
                   ? QVariant(line.take == Take::Theirs ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case TextTable::sortRole:
        return column == TakeColumn || column == KindColumn || column == SourceColumn
                   ? sortKey(line, column)
                   : textOf(line, column);
    case SeverityRole:
        return line.change.isConflict ? static_cast<int>(model::Severity::Warning) : -1;
    case SystemIdRole:
        return QVariant::fromValue<qlonglong>(line.change.installation.value());
    default:
        return {};
    }
}

QVariant ChangeTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TakeColumn:
        return tr("Take");
    case KindColumn:
        return tr("Change");
    case NameColumn:
        return tr("System or interface");
    case FieldColumn:
        return tr("Field");
    case BaseColumn:
        return tr("File said last time");
    case OursColumn:
        return tr("Project has");
    case TheirsColumn:
        return tr("File says now");
    case TypedColumn:
        return tr("Typed by");
    case SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

Qt::ItemFlags ChangeTable::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == TakeColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ChangeTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || index.column() != TakeColumn || role != Qt::CheckStateRole) {
        return false;
    }
    Q_EMIT ticked(index.row(), value.toInt() == Qt::Checked ? Take::Theirs : Take::Later);
    return true;
}

} // namespace aallokko::models
