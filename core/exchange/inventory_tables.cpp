// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row per installation, one column per field that the audience may see.
#include "core/exchange/inventory_tables.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <algorithm>

namespace aallokko::exchange {

namespace {

using model::FieldKey;
using model::FieldValue;

QString qs(std::string_view text) {
    return text::qstring(text);
}

struct CellOf {
    const ExportContext& context;
    FieldKey key;
    const FieldValue& value;
    bool isMoney;

    Cell operator()(std::int64_t number) const { return number; }
    Cell operator()(bool flag) const { return flag; }
    Cell operator()(base::Date date) const { return date; }
    Cell operator()(model::Decimal number) const {
        if (isMoney) {
            const std::int64_t half = number.hundredths < 0 ? -50 : 50;
            return (number.hundredths + half) / 100;
        }
        return static_cast<double>(number.hundredths) / 100.0;
    }
    template <class T>
    Cell operator()(const T&) const {
        return text::fieldText(key, value, context.fields, context.language, &context.functions);
    }
};

std::vector<FieldKey> visibleFields(const ExportContext& context) {
    std::vector<FieldKey> keys;
    for (int i = 0; i < model::systemFieldCount; ++i) {
        const auto key = static_cast<FieldKey>(i);
        if (key != FieldKey::Organisation && !isHidden(context.audience, key)) {
            keys.push_back(key);
        }
    }
    return keys;
}

Table systemsTable(const ExportContext& context) {
    Table table{QStringLiteral("systems"), text::sentence("export.sheet_systems", {}), {}, {}};
    const auto keys = visibleFields(context);
    table.columns = {
        {QStringLiteral("id"), text::sentence("export.column_id", {}), 8, false},
        fieldColumn(context, FieldKey::Organisation),
        {QStringLiteral("source"), text::sentence("export.column_source", {}), 30, false}};
    for (const FieldKey key : keys) {
        table.columns.push_back(fieldColumn(context, key));
    }
    for (const model::SystemView& system : context.systems.systems()) {
        if (!isWanted(context, system)) {
            continue;
        }
        std::vector<Cell> row{system.id().value(), organisationName(context, system),
                              text::place(system.installation->row)};
        for (std::size_t i = 0; i < keys.size(); ++i) {
            row.push_back(fieldCell(context, table.columns[i + 3], keys[i], system.field(keys[i])));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString endText(const ExportContext& context, const model::InterfaceEnd& end) {
    if (const model::SystemView* system = context.systems.find(end.installation)) {
        return qs(system->name());
    }
    const auto* service = context.functions.findNationalService(end.nationalService);
    return service == nullptr ? qs(end.written) : qs(service->name.in(context.language));
}

Cell idOf(const model::InterfaceEnd& end) {
    return end.installation.isValid() ? Cell(end.installation.value()) : Cell();
}

Table interfacesTable(const ExportContext& context) {
    Table table{
        QStringLiteral("interfaces"), text::sentence("export.sheet_interfaces", {}), {}, {}};
    std::vector<FieldKey> keys{FieldKey::Direction,      FieldKey::DataContent,
                               FieldKey::TransferMethod, FieldKey::Frequency,
                               FieldKey::Platform,       FieldKey::PersonalData,
                               FieldKey::Criticality,    FieldKey::Strength,
                               FieldKey::Responsible,    FieldKey::LegalBasis};
    std::erase_if(keys, [&](FieldKey key) { return isHidden(context.audience, key); });
    table.columns = {
        {QStringLiteral("id"), text::sentence("export.column_id", {}), 8, false},
        {QStringLiteral("source_id"), text::sentence("export.column_source_id", {}), 8, false},
        fieldColumn(context, FieldKey::SourceSystem),
        {QStringLiteral("target_id"), text::sentence("export.column_target_id", {}), 8, false},
        fieldColumn(context, FieldKey::TargetEnd),
        {QStringLiteral("reported_in"), text::sentence("export.column_source", {}), 30, false}};
    for (const FieldKey key : keys) {
        table.columns.push_back(fieldColumn(context, key));
    }
    for (const auto& [id, interface] : context.systems.inventory().all<model::Interface>()) {
        const model::SystemView* source = context.systems.find(interface.source.installation);
        const model::SystemView* target = context.systems.find(interface.target.installation);
        const bool isIn = !context.organisation.isValid() ||
                          (source != nullptr && isWanted(context, *source)) ||
                          (target != nullptr && isWanted(context, *target));
        if (!isIn) {
            continue;
        }
        QStringList places;
        for (const model::InterfaceMention& mention : interface.mentions) {
            places << text::place(mention.source);
        }
        std::vector<Cell> row{id.value(),
                              idOf(interface.source),
                              endText(context, interface.source),
                              idOf(interface.target),
                              endText(context, interface.target),
                              places.join(QStringLiteral("; "))};
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const FieldValue* value = interface.fields.find(keys[i]);
            row.push_back(fieldCell(context, table.columns[i + 6], keys[i],
                                    value == nullptr ? model::emptyField() : *value));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table sourcesTable(const ExportContext& context) {
    Table table{QStringLiteral("sources"), text::sentence("export.sheet_sources", {}), {}, {}};
    table.columns = {
        {QStringLiteral("id"), text::sentence("export.column_id", {}), 8, false},
        {QStringLiteral("field"), text::sentence("export.column_field", {}), 22, false},
        {QStringLiteral("source"), text::sentence("export.column_source", {}), 36, false},
        {QStringLiteral("rule"), text::sentence("export.column_rule", {}), 22, false}};
    // A cell may hold more than the field taken from it; who typed a value is a person.
    const bool isWhole = !isHidden(context.audience, FieldKey::Owner);
    if (isWhole) {
        table.columns.insert(
            table.columns.begin() + 3,
            {QStringLiteral("raw"), text::sentence("export.column_raw", {}), 36, false});
        table.columns.push_back(
            {QStringLiteral("user"), text::sentence("export.column_user", {}), 14, false});
    }
    const auto keys = visibleFields(context);
    for (const model::SystemView& system : context.systems.systems()) {
        if (!isWanted(context, system)) {
            continue;
        }
        for (const FieldKey key : keys) {
            const FieldValue& value = system.field(key);
            const model::Origin& origin = value.origin;
            // Plain copies of cells need no line: the systems sheet names the row. What was
            // interpreted or typed does.
            if (origin.rule.empty() && origin.user.empty()) {
                continue;
            }
            std::vector<Cell> row{system.id().value(),
                                  text::fieldLabel(key, context.fields, context.language),
                                  text::place(origin.source), qs(origin.rule)};
            if (isWhole) {
                row.insert(row.begin() + 3, qs(origin.raw));
                row.push_back(qs(origin.user));
            }
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace

Column fieldColumn(const ExportContext& context, FieldKey key) {
    const model::FieldDefinition* field = context.fields.find(key);
    const bool isMoney = field != nullptr && field->unit.starts_with("EUR");
    return {qs(nameOf(key)), text::fieldLabel(key, context.fields, context.language), 18, isMoney};
}

Cell fieldCell(const ExportContext& context, const Column& column, FieldKey key,
               const FieldValue& value) {
    if (value.state == model::FieldState::Empty) {
        return {};
    }
    if (!value.hasValue()) {
        return text::stateWord(value.state, context.language);
    }
    return std::visit(CellOf{context, key, value, column.isMoney}, value.data);
}

QString organisationName(const ExportContext& context, const model::SystemView& system) {
    return system.organisation == nullptr ? QString()
                                          : qs(system.organisation->name.in(context.language));
}

bool isWanted(const ExportContext& context, const model::SystemView& system) {
    return !context.organisation.isValid() ||
           system.installation->responsible == context.organisation;
}

std::vector<QString> commonNotes(const ExportContext& context) {
    const model::Inventory& inventory = context.systems.inventory();
    std::vector<QString> notes;
    if (inventory.isSynthetic()) {
        notes.push_back(text::sentence("export.note_synthetic", {}));
    }
    notes.push_back(
        text::sentence("export.note_version", {std::to_string(inventory.version),
                                               std::to_string(context.systems.systems().size())}));
    QStringList hidden;
    for (const FieldKey key : hiddenFields(context.audience)) {
        hidden << text::fieldLabel(key, context.fields, context.language);
    }
    if (!hidden.isEmpty()) {
        notes.push_back(text::sentence("export.note_redacted",
                                       {hidden.join(QStringLiteral(", ")).toStdString()}));
    }
    return notes;
}

Workbook inventoryWorkbook(const ExportContext& context) {
    Workbook workbook{text::sentence("export.title_inventory", {}),
                      context.systems.inventory().isSynthetic(),
                      commonNotes(context),
                      {}};
    workbook.tables = {systemsTable(context), interfacesTable(context), sourcesTable(context)};
    return workbook;
}

} // namespace aallokko::exchange
