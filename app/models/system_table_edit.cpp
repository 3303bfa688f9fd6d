// SPDX-License-Identifier: GPL-3.0-or-later
//
// The writing half of the table: headers, flags, and texts of people turned into edits.
#include "app/models/roles.h"
#include "app/models/system_table.h"
#include "core/text/display.h"
#include "core/text/messages.h"

namespace aallokko::models {

namespace {

using model::FieldKey;

bool isEditable(FieldKey key) {
    // The organisation is a record of its own that an import links; its name is not free text.
    return key != FieldKey::Organisation && key != FieldKey::UsingOrganisations;
}

} // namespace

QVariant SystemTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (isPlanColumn(section)) {
        const bool isTakeover = isPlanColumn(section + 1);
        if (role == Qt::DisplayRole) {
            return isTakeover ? tr("Takeover") : tr("Consolidation");
        }
        if (role == Qt::ToolTipRole) {
            return isTakeover ? tr("Quarter in which the new organisation becomes responsible")
                              : tr("Quarter in which the system is merged, moved or closed");
        }
        return {};
    }
    const session::Session* session = m_workbench.session();
    const FieldKey key = keyOf(section);
    if (role == Qt::TextAlignmentRole) {
        return int((isNumeric(key) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (session == nullptr) {
        return role == Qt::DisplayRole ? QVariant(text::qstring(model::nameOf(key))) : QVariant();
    }
    const model::FieldCatalogue& catalogue = session->catalogues().fields;
    if (role == Qt::DisplayRole) {
        return text::fieldLabel(key, catalogue, text::currentLanguage());
    }
    if (role == Qt::ToolTipRole) {
        const model::FieldDefinition* field = catalogue.find(key);
        return field == nullptr ? QVariant() : QVariant(text::qstring(field->meaning));
    }
    return {};
}

Qt::ItemFlags SystemTable::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !isPlanColumn(index.column()) && isEditable(keyOf(index.column()))) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool SystemTable::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const QString text = value.toString();
    // Leaving a cell without changing it must not turn "not known" into "empty".
    if (text == data(index, Qt::EditRole).toString()) {
        return true;
    }
    return writeTexts({{idAt(index.row()), keyOf(index.column()), text}}) == 0;
}

int SystemTable::writeTexts(const std::vector<CellText>& cells) {
    session::Session* session = m_workbench.session();
    std::vector<edit::Edit> edits;
    int faults = 0;
    for (const CellText& cell : cells) {
        const TypedValue typed = readTyped(cell.key, cell.text, session->catalogues().fields);
        m_faults.erase({cell.id, cell.key});
        if (typed.fault != TypedFault::None) {
            m_faults[{cell.id, cell.key}] = {cell.text, typed.fault};
            ++faults;
            rowChanged(cell.id);
            continue;
        }
        const model::SystemView* system = session->systems().find(cell.id);
        if (!isEditable(cell.key) || system == nullptr ||
            system->field(cell.key).sameMeaning(typed.value)) {
            rowChanged(cell.id);
            continue;
        }
        model::FieldValue value = typed.value;
        value.origin.user = session->userName();
        value.origin.time = session->now();
        auto made = edit::makeSetField(session->inventory(), cell.id, cell.key, std::move(value));
        if (!made) {
            m_workbench.showError(made.error());
            continue;
        }
        edits.push_back(std::move(*made));
    }
    commit(std::move(edits), cells.size());
    return faults;
}

void SystemTable::writeState(const QModelIndexList& cells, model::FieldState state) {
    session::Session* session = m_workbench.session();
    std::vector<edit::Edit> edits;
    for (const QModelIndex& index : cells) {
        if (!(flags(index) & Qt::ItemIsEditable)) {
            continue;
        }
        const FieldKey key = keyOf(index.column());
        m_faults.erase({idAt(index.row()), key});
        model::FieldValue value;
        value.state = state;
        value.origin.user = session->userName();
        value.origin.time = session->now();
        auto made =
            edit::makeSetField(session->inventory(), idAt(index.row()), key, std::move(value));
        if (made) {
            edits.push_back(std::move(*made));
        }
    }
    const std::size_t count = edits.size();
    commit(std::move(edits), count);
}

bool SystemTable::commit(std::vector<edit::Edit> edits, std::size_t cells) {
    if (edits.empty()) {
        return true;
    }
    edit::EditSet set;
    set.title = cells == 1 ? "edit.field" : "edit.cells";
    set.titleArguments = {std::to_string(edits.size())};
    set.edits = std::move(edits);
    return m_workbench.accept(m_workbench.session()->edit(std::move(set), {}));
}

base::Date SystemTable::today() const {
    const session::Session* session = m_workbench.session();
    if (session != nullptr && m_todayVersion != session->inventory().version) {
        const auto policy = session->policy();
        m_today = policy && policy->asOf ? *policy->asOf : base::Date();
        m_todayVersion = session->inventory().version;
    }
    return m_today;
}

void SystemTable::dropFault(const QModelIndex& index) {
    const model::InstallationId id = idAt(index.row());
    if (m_faults.erase({id, keyOf(index.column())}) > 0) {
        rowChanged(id);
    }
}

} // namespace aallokko::models
