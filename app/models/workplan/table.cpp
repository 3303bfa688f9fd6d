// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both the old and the new rows stand in the order of their numbers: one walk along both finds what
// went, came and changed.
#include "app/models/workplan/table.h"

#include "app/models/roles.h"
#include "app/session/work_fields.h"
#include "core/text/messages.h"

#include <QFont>
#include <algorithm>

namespace aallokko::models {

WorkTable::WorkTable(Workbench& workbench, WorkList list, QObject* parent)
    : QAbstractTableModel(parent), m_workbench(workbench), m_list(list),
      m_titles(workTitles(list)) {
    connect(&workbench, &Workbench::sessionAboutToChange, this, [this] {
        beginResetModel();
        m_rows.clear();
        m_draft.reset();
        endResetModel();
    });
    connect(&workbench, &Workbench::sessionChanged, this, &WorkTable::reload);
    connect(&workbench, &Workbench::edited, this, &WorkTable::update);
    connect(&workbench, &Workbench::languageChanged, this, [this] {
        m_titles = workTitles(m_list);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        update();
    });
    reload();
}

void WorkTable::reload() {
    beginResetModel();
    const session::Session* session = m_workbench.session();
    m_rows = session == nullptr ? std::vector<WorkRow>() : workRows(*session, m_list);
    m_draft.reset();
    endResetModel();
    Q_EMIT refreshed();
}

void WorkTable::update() {
    if (const session::Session* session = m_workbench.session()) {
        adopt(workRows(*session, m_list));
    }
    Q_EMIT refreshed();
}

void WorkTable::adopt(std::vector<WorkRow> rows) {
    std::size_t at = 0;
    for (WorkRow& row : rows) {
        while (at < m_rows.size() && m_rows[at].id < row.id) {
            beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(at));
            endRemoveRows();
        }
        const int position = static_cast<int>(at);
        if (m_isBecoming && at == m_rows.size()) {
            // The editor of the draft is still open: its row stays and holds the record from now
            // on.
            m_rows.push_back(std::move(row));
            m_draft.reset();
            m_isBecoming = false;
            Q_EMIT dataChanged(index(position, 0), index(position, columnCount() - 1));
        } else if (at == m_rows.size() || m_rows[at].id > row.id) {
            beginInsertRows({}, position, position);
            m_rows.insert(m_rows.begin() + position, std::move(row));
            endInsertRows();
        } else if (!(m_rows[at] == row)) {
            m_rows[at] = std::move(row);
            Q_EMIT dataChanged(index(position, 0), index(position, columnCount() - 1));
        }
        ++at;
    }
    while (m_rows.size() > at) {
        const int last = static_cast<int>(m_rows.size()) - 1;
        beginRemoveRows({}, last, last);
        m_rows.pop_back();
        endRemoveRows();
    }
}

const WorkRow* WorkTable::row(int position) const {
    return position < 0 || position >= static_cast<int>(m_rows.size())
               ? nullptr
               : &m_rows[static_cast<std::size_t>(position)];
}

int WorkTable::positionOf(std::int64_t id) const {
    const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                     [](const WorkRow& row, std::int64_t n) { return row.id < n; });
    return it == m_rows.end() || it->id != id ? -1 : static_cast<int>(it - m_rows.begin());
}

bool WorkTable::isDraft(int position) const {
    return m_draft.has_value() && position == static_cast<int>(m_rows.size());
}

QModelIndex WorkTable::beginDraft() {
    if (m_workbench.session() == nullptr) {
        return {};
    }
    const int position = static_cast<int>(m_rows.size());
    if (!m_draft) {
        beginInsertRows({}, position, position);
        m_draft.emplace();
        endInsertRows();
    }
    return index(position, workMainColumn(m_list));
}

void WorkTable::dropDraft() {
    if (m_draft) {
        const int position = static_cast<int>(m_rows.size());
        beginRemoveRows({}, position, position);
        m_draft.reset();
        endRemoveRows();
    }
}

void WorkTable::dropEmptyDraft() {
    if (m_draft && std::all_of(m_draft->begin(), m_draft->end(),
                               [](const QString& text) { return text.trimmed().isEmpty(); })) {
        dropDraft();
    }
}

int WorkTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + (m_draft ? 1 : 0);
}

int WorkTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QString WorkTable::cell(const QModelIndex& index) const {
    if (isDraft(index.row())) {
        return m_draft->value(index.column());
    }
    const WorkRow* one = row(index.row());
    return one == nullptr ? QString() : one->cells.value(index.column());
}

// What a screen reader says: the title, the text and the mark that others see.
QString WorkTable::spoken(const QModelIndex& index) const {
    const WorkRow* one = row(index.row());
    QString text = m_titles.value(index.column()) + QStringLiteral(": ") + cell(index);
    const bool isDue = m_list == WorkList::Measures && index.column() == MeasureDue;
    if (one != nullptr && one->isOverdue && isDue) {
        text += QStringLiteral(", ") + text::sentence("work.overdue", {});
    }
    return text;
}

QVariant WorkTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const WorkRow* one = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(index);
    case Qt::ToolTipRole:
        return isDraft(index.row()) ? tr("A new row: it is stored when \"%1\" has been written.")
                                          .arg(m_titles.value(workMainColumn(m_list)))
                                    : cell(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case sortRole: {
        const QVariant key = one == nullptr ? QVariant() : one->keys.value(index.column());
        return key.isValid() ? key : QVariant(cell(index));
    }
    case SystemIdRole:
        return QVariant::fromValue<qlonglong>(
            one == nullptr || one->systems.empty() ? 0 : one->systems.front().value());
    case Qt::FontRole:
        if (one != nullptr && one->isClosed) {
            QFont font;
            font.setStrikeOut(index.column() == workMainColumn(m_list));
            return font;
        }
        return {};
    default:
        return {};
    }
}

bool WorkTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    session::Session* session = m_workbench.session();
    if (role != Qt::EditRole || session == nullptr || !index.isValid()) {
        return false;
    }
    const QString text = value.toString();
    if (isDraft(index.row())) {
        return setDraftCell(index.column(), text);
    }
    const WorkRow* one = row(index.row());
    return one != nullptr && text != cell(index) &&
           m_workbench.accept(session::setWorkFields(*session, m_list, one->id,
                                                     {{workKey(m_list, index.column()), text}}));
}

bool WorkTable::setDraftCell(int column, const QString& text) {
    QMap<int, QString> cells = *m_draft;
    cells[column] = text;
    if (cells.value(workMainColumn(m_list)).trimmed().isEmpty()) {
        m_draft = cells;
        const int position = static_cast<int>(m_rows.size());
        Q_EMIT dataChanged(index(position, column), index(position, column));
        return true;
    }
    session::WorkFields fields;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        fields[workKey(m_list, cell.key())] = cell.value();
    }
    m_isBecoming = true;
    const auto id = session::addWorkRecord(*m_workbench.session(), m_list, fields);
    m_isBecoming = false;
    if (!id) {
        m_workbench.showError(id.error());
        return false;
    }
    Q_EMIT added(*id);
    return true;
}

Qt::ItemFlags WorkTable::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (workCellKind(m_list, index.column()) != WorkCell::Fixed) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QVariant WorkTable::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_titles.value(section)
                                                                    : QVariant();
}

} // namespace aallokko::models
