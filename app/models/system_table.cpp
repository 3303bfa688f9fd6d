// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values are formatted when a view asks for them: only what is on the screen costs time.
#include "app/models/system_table.h"

#include "app/models/origin_text.h"
#include "app/models/roles.h"
#include "core/base/text.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QFont>
#include <algorithm>
#include <array>
#include <set>

namespace aallokko::models {

namespace {

using model::FieldKey;
using model::InstallationId;

constexpr std::array keyFields{FieldKey::Product,     FieldKey::AnnualCost, FieldKey::ContractEnd,
                               FieldKey::Lifecycle,   FieldKey::UserCount,  FieldKey::Disposition,
                               FieldKey::TargetSystem};
constexpr int planColumns = 2;

// Fields by column; the plan's two columns stand after the key fields.
const std::vector<FieldKey>& fieldColumns() {
    static const std::vector<FieldKey> columns = [] {
        std::vector<FieldKey> keys(model::mustFields().begin(), model::mustFields().end());
        keys.insert(keys.end(), keyFields.begin(), keyFields.end());
        for (int i = 0; i < model::systemFieldCount; ++i) {
            const auto key = static_cast<FieldKey>(i);
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
                keys.push_back(key);
            }
        }
        return keys;
    }();
    return columns;
}

int firstPlanColumn() {
    return static_cast<int>(model::mustFields().size() + keyFields.size());
}

} // namespace

SystemTable::SystemTable(Workbench& workbench, PlanState& plan, QObject* parent)
    : QAbstractTableModel(parent), m_workbench(workbench), m_plan(plan) {
    connect(&workbench, &Workbench::sessionAboutToChange, this, [this] {
        beginResetModel();
        m_ids.clear();
        m_faults.clear();
        m_haystacks.clear();
        endResetModel();
    });
    connect(&workbench, &Workbench::sessionChanged, this, &SystemTable::reload);
    connect(&workbench, &Workbench::edited, this, &SystemTable::applyEdits);
    connect(&workbench, &Workbench::languageChanged, this, [this] {
        m_haystacks.clear(); // labels of codes are words of a language
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    });
    connect(&plan, &PlanState::changed, this, [this] {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, firstPlanColumn()),
                               index(rowCount() - 1, firstPlanColumn() + planColumns - 1));
        }
    });
    reload();
}

int SystemTable::columnOf(FieldKey key) {
    const auto& columns = fieldColumns();
    const int position =
        static_cast<int>(std::find(columns.begin(), columns.end(), key) - columns.begin());
    return position < firstPlanColumn() ? position : position + planColumns;
}

bool SystemTable::isNumeric(FieldKey key) {
    const model::FieldType type = model::typeOf(key);
    return type == model::FieldType::Integer || type == model::FieldType::Decimal;
}

bool SystemTable::isPlanColumn(int column) {
    return column >= firstPlanColumn() && column < firstPlanColumn() + planColumns;
}

FieldKey SystemTable::keyOf(int column) {
    const int position = column < firstPlanColumn() ? column : column - planColumns;
    return fieldColumns()[static_cast<std::size_t>(std::max(0, position))];
}

int SystemTable::defaultColumns() {
    return firstPlanColumn() + planColumns;
}

int SystemTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int SystemTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : model::systemFieldCount + planColumns;
}

void SystemTable::reload() {
    beginResetModel();
    m_ids.clear();
    m_faults.clear();
    m_haystacks.clear();
    m_todayVersion = -1;
    if (const session::Session* session = m_workbench.session()) {
        for (const model::SystemView& system : session->systems().systems()) {
            m_ids.push_back(system.id());
        }
    }
    endResetModel();
}

void SystemTable::applyEdits(const edit::EditSet& set) {
    updateRows();
    std::set<InstallationId> changed;
    const model::Inventory& inventory = m_workbench.session()->inventory();
    bool isWide = set.edits.size() > 2000;
    for (std::size_t i = 0; i < set.edits.size() && !isWide; ++i) {
        const InstallationId id = installationOf(inventory, {{}, {}, {set.edits[i]}});
        // An organisation, use or contract as a whole may show in many rows.
        isWide = !id.isValid() && !std::holds_alternative<edit::SetField>(set.edits[i]);
        changed.insert(id);
    }
    if (isWide) {
        m_haystacks.clear();
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    for (const InstallationId id : changed) {
        rowChanged(id);
    }
}

// Removes and inserts runs of rows until m_ids equals the inventory; both lists are in id order.
void SystemTable::updateRows() {
    const auto& systems = m_workbench.session()->systems();
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (systems.positionOf(idAt(last)) >= 0) {
            continue;
        }
        int first = last;
        while (first > 0 && systems.positionOf(idAt(first - 1)) < 0) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    const auto& all = systems.systems();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i < m_ids.size() && m_ids[i] == all[i].id()) {
            continue;
        }
        std::vector<InstallationId> run;
        for (std::size_t j = i; j < all.size() && (i >= m_ids.size() || all[j].id() < m_ids[i]);
             ++j) {
            run.push_back(all[j].id());
        }
        const int first = static_cast<int>(i);
        beginInsertRows({}, first, first + static_cast<int>(run.size()) - 1);
        m_ids.insert(m_ids.begin() + first, run.begin(), run.end());
        endInsertRows();
    }
}

void SystemTable::rowChanged(InstallationId id) {
    const int row = rowOf(id);
    if (row >= 0) {
        m_haystacks.erase(id);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

const model::SystemView* SystemTable::systemAt(int row) const {
    const session::Session* session = m_workbench.session();
    return session == nullptr ? nullptr : session->systems().find(idAt(row));
}

InstallationId SystemTable::idAt(int row) const {
    return row < 0 || row >= rowCount() ? InstallationId() : m_ids[static_cast<std::size_t>(row)];
}

int SystemTable::rowOf(InstallationId id) const {
    const auto it = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    return it == m_ids.end() || *it != id ? -1 : static_cast<int>(it - m_ids.begin());
}

session::SystemCounts SystemTable::counts() const {
    const session::Session* session = m_workbench.session();
    return session == nullptr ? session::SystemCounts() : session::countSystems(session->systems());
}

const std::string& SystemTable::haystack(int row) const {
    const auto [it, isNew] = m_haystacks.try_emplace(idAt(row));
    const model::SystemView* system = systemAt(row);
    if (isNew && system != nullptr) {
        std::string text;
        for (int i = 0; i < model::systemFieldCount; ++i) {
            const auto key = static_cast<FieldKey>(i);
            if (system->field(key).hasValue() || key == FieldKey::Organisation) {
                text += cellText(*system, key).toStdString() + '\n';
            }
        }
        it->second = base::folded(text);
    }
    return it->second;
}

const SystemTable::Fault* SystemTable::faultOf(InstallationId id, FieldKey key) const {
    const auto it = m_faults.find({id, key});
    return it == m_faults.end() ? nullptr : &it->second;
}

QString SystemTable::cellText(const model::SystemView& system, FieldKey key) const {
    const model::Language language = text::currentLanguage();
    if (key == FieldKey::Organisation && system.organisation != nullptr) {
        return text::qstring(system.organisation->name, language);
    }
    const session::Catalogues& catalogues = m_workbench.session()->catalogues();
    return text::fieldText(key, system.field(key), catalogues.fields, language,
                           &catalogues.functions);
}

QString SystemTable::toolTip(const model::SystemView& system, FieldKey key) const {
    if (const Fault* fault = faultOf(system.id(), key)) {
        return faultText(fault->reason);
    }
    const model::FieldValue& value = system.field(key);
    QStringList lines{cellText(system, key)};
    if (!value.origin.user.empty()) {
        lines << tr("Typed by %1, %2")
                     .arg(text::qstring(value.origin.user), text::qstring(value.origin.time));
        if (const QString says = fileSays(value); !says.isEmpty()) {
            lines << says;
        }
        return lines.join(u'\n');
    }
    if (const QString place = text::place(system.sourceOf(key)); !place.isEmpty()) {
        lines << tr("From %1").arg(place);
    }
    if (!value.origin.rule.empty()) {
        lines << tr("Read from the text \"%1\"").arg(text::qstring(value.origin.raw));
    }
    return lines.join(u'\n');
}

QVariant SystemTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == SystemIdRole) {
        return QVariant::fromValue<qlonglong>(idAt(index.row()).value());
    }
    return isPlanColumn(index.column()) ? planData(index, role) : fieldData(index, role);
}

QVariant SystemTable::fieldData(const QModelIndex& index, int role) const {
    const FieldKey key = keyOf(index.column());
    if (role == FieldKeyRole) {
        return static_cast<int>(key);
    }
    if (role == Qt::TextAlignmentRole) {
        return int((isNumeric(key) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const model::SystemView* system = systemAt(index.row());
    if (system == nullptr) {
        return {};
    }
    const Fault* fault = faultOf(system->id(), key);
    const bool isNamedOrganisation = key == FieldKey::Organisation && system->organisation;
    const model::FieldState state =
        isNamedOrganisation ? model::FieldState::Value : system->field(key).state;
    switch (role) {
    case Qt::DisplayRole:
        return fault != nullptr ? fault->text : cellText(*system, key);
    case Qt::EditRole:
        return fault != nullptr                    ? fault->text
               : state == model::FieldState::Value ? cellText(*system, key)
                                                   : QString();
    case Qt::ToolTipRole:
        return toolTip(*system, key);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            fault != nullptr ? fault->text : cellText(*system, key));
    case StateRole:
        return static_cast<int>(fault != nullptr ? model::FieldState::Value : state);
    case FaultRole:
        return fault == nullptr ? QString() : faultText(fault->reason);
    case Qt::FontRole: {
        QFont font;
        font.setItalic(state != model::FieldState::Value && fault == nullptr);
        return font.italic() ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant SystemTable::planData(const QModelIndex& index, int role) const {
    const Placement& placement = m_plan.placements().of(idAt(index.row()));
    const bool isTakeover = index.column() == firstPlanColumn();
    if (role == FieldKeyRole || role == StateRole) {
        return -1;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const int wave = isTakeover ? placement.takeover : placement.consolidation;
    // What takes no wave says why in place of a quarter.
    const QString text =
        !isTakeover && !placement.excluded.empty()
            ? text::sentence("excluded." + placement.excluded, {})
            : text::wave(m_plan.placements().grid(), wave, text::currentLanguage());
    if (role == Qt::AccessibleTextRole) {
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    }
    return text;
}

} // namespace aallokko::models
