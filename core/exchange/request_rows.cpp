// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values as people would type them: what stands in the form must come back as the same value.
#include "core/exchange/request_rows.h"

#include "core/exchange/request_texts.h"
#include "core/model/form_format.h"
#include "core/text/display.h"

#include <algorithm>

namespace aallokko::exchange {

namespace {

using model::FieldKey;
using model::FieldState;
using model::FieldType;
using model::FieldValue;

AnswerKind kindOf(FieldKey key, const model::FieldDefinition* field) {
    const bool isMoney = field != nullptr && field->unit.starts_with("EUR");
    switch (model::typeOf(key)) {
    case FieldType::Integer:
        return key == FieldKey::InUseYear ? AnswerKind::Year : AnswerKind::Number;
    case FieldType::Decimal:
        return isMoney ? AnswerKind::Money : AnswerKind::Number;
    case FieldType::Date:
        return AnswerKind::Date;
    case FieldType::Code:
        return AnswerKind::Choice;
    case FieldType::CodeList:
    case FieldType::TextList:
        return AnswerKind::Several;
    case FieldType::YesNo:
        return AnswerKind::YesNo;
    case FieldType::Text:
        break;
    }
    return key == FieldKey::Category ? AnswerKind::Choice : AnswerKind::Text;
}

template <class List>
QStringList namesOf(const List& list, model::Language language) {
    QStringList names;
    for (const auto& each : list) {
        names << text::qstring(each.name, language);
    }
    return names;
}

// The names that the catalogues know for a field.
QStringList knownNames(const ExportContext& context, FieldKey key) {
    if (key == FieldKey::Functions) {
        return namesOf(context.functions.functions, context.language);
    }
    if (key == FieldKey::Category) {
        return namesOf(context.functions.categories, context.language);
    }
    if (key == FieldKey::NationalServices) {
        return namesOf(context.functions.nationalServices, context.language);
    }
    QStringList labels;
    const auto list = context.fields.codeLists.find(std::string(model::codeListOf(key)));
    if (list != context.fields.codeLists.end()) {
        for (const model::CodeDefinition& code : list->second) {
            labels << text::qstring(code.label, context.language);
        }
    }
    return labels;
}

FormColumn columnOf(const ExportContext& context, FieldKey key, bool isInterface) {
    const model::FieldDefinition* field = nullptr;
    const auto& list = isInterface ? context.fields.interfaceFields : context.fields.systemFields;
    for (const model::FieldDefinition& each : list) {
        field = each.key == key ? &each : field;
    }
    FormColumn column;
    column.key = key;
    column.storedName = std::string(model::storedNameOf(key));
    column.kind = kindOf(key, field);
    const auto must = model::mustFields();
    const bool isEnd = key == FieldKey::SourceSystem || key == FieldKey::TargetEnd;
    column.isMust = isInterface ? isEnd : std::find(must.begin(), must.end(), key) != must.end();
    column.header = field == nullptr ? text::qstring(model::nameOf(key))
                                     : text::qstring(field->label, context.language);
    if (column.isMust) {
        column.header += QStringLiteral(" *");
    }
    column.explanation = fieldHelp(key, isInterface, context.language);
    const QStringList names = knownNames(context, key);
    (column.kind == AnswerKind::Choice ? column.choices : column.examples) = names;
    if (column.kind == AnswerKind::YesNo) {
        for (const bool answer : {true, false}) {
            const FieldValue value{FieldState::Value, answer, {}};
            column.choices << text::fieldText(key, value, context.fields, context.language);
        }
    }
    if (!column.choices.isEmpty()) {
        for (const FieldState state :
             {FieldState::No, FieldState::Unknown, FieldState::NotApplicable}) {
            column.choices << text::stateWord(state, context.language);
        }
    }
    return column;
}

struct CellText {
    const ExportContext& context;
    const FormColumn& column;
    const FieldValue& value;

    Cell operator()(std::int64_t number) const { return number; }
    Cell operator()(base::Date date) const { return date; }
    Cell operator()(model::Decimal number) const {
        if (column.kind == AnswerKind::Money) {
            const std::int64_t half = number.hundredths < 0 ? -50 : 50;
            return (number.hundredths + half) / 100;
        }
        return static_cast<double>(number.hundredths) / 100.0;
    }
    template <class T>
    Cell operator()(const T&) const {
        return text::fieldText(column.key, value, context.fields, context.language,
                               &context.functions);
    }
};

Cell cellOf(const ExportContext& context, const FormColumn& column, const FieldValue& value) {
    if (value.state == FieldState::Empty) {
        return {};
    }
    if (!value.hasValue()) {
        return text::stateWord(value.state, context.language);
    }
    return std::visit(CellText{context, column, value}, value.data);
}

QString endText(const ExportContext& context, const model::InterfaceEnd& end) {
    if (const model::SystemView* system = context.systems.find(end.installation)) {
        return text::qstring(system->name());
    }
    const auto* service = context.functions.findNationalService(end.nationalService);
    return service == nullptr ? text::qstring(end.written)
                              : text::qstring(service->name, context.language);
}

std::string codeOf(const ExportContext& context) {
    const auto* found = context.systems.inventory().find<model::Organisation>(context.organisation);
    return found == nullptr ? std::string() : found->code;
}

} // namespace

FormTable systemsForm(const ExportContext& context) {
    FormTable table{formWord(FormWord::Systems, context.language),
                    text::qstring(model::form::systemsTable),
                    {},
                    {}};
    for (const bool musts : {true, false}) {
        for (int i = 0; i < model::systemFieldCount; ++i) {
            const auto key = static_cast<FieldKey>(i);
            FormColumn column = columnOf(context, key, false);
            if (key != FieldKey::Organisation && column.isMust == musts) {
                table.columns.push_back(std::move(column));
            }
        }
    }
    const std::string code = codeOf(context);
    const std::string project = model::form::projectKey(context.systems.inventory());
    for (const model::SystemView& system : context.systems.systems()) {
        if (!isWanted(context, system)) {
            continue;
        }
        FormRow row{text::qstring(model::form::rowKey(project, code, system.id())), {}};
        for (const FormColumn& column : table.columns) {
            row.cells.push_back(cellOf(context, column, system.field(column.key)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

FormTable interfacesForm(const ExportContext& context) {
    FormTable table{formWord(FormWord::Interfaces, context.language),
                    text::qstring(model::form::interfacesTable),
                    {},
                    {}};
    for (const FieldKey key : model::interfaceFields()) {
        table.columns.push_back(columnOf(context, key, true));
    }
    const std::string code = codeOf(context);
    const std::string project = model::form::projectKey(context.systems.inventory());
    for (const auto& [id, interface] : context.systems.inventory().all<model::Interface>()) {
        const model::SystemView* source = context.systems.find(interface.source.installation);
        const model::SystemView* target = context.systems.find(interface.target.installation);
        if ((source == nullptr || !isWanted(context, *source)) &&
            (target == nullptr || !isWanted(context, *target))) {
            continue;
        }
        FormRow row{text::qstring(model::form::rowKey(project, code, id)), {}};
        for (const FormColumn& column : table.columns) {
            if (column.key == FieldKey::SourceSystem) {
                row.cells.emplace_back(endText(context, interface.source));
                continue;
            }
            if (column.key == FieldKey::TargetEnd) {
                row.cells.emplace_back(endText(context, interface.target));
                continue;
            }
            const FieldValue* value = interface.fields.find(column.key);
            row.cells.push_back(
                cellOf(context, column, value == nullptr ? model::emptyField() : *value));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace aallokko::exchange
