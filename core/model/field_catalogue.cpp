// SPDX-License-Identifier: GPL-3.0-or-later
//
// Look-ups in the field catalogue.
#include "core/model/field_catalogue.h"

namespace aallokko::model {

const FieldDefinition* FieldCatalogue::find(FieldKey key) const {
    for (const auto* list : {&systemFields, &interfaceFields}) {
        for (const FieldDefinition& field : *list) {
            if (field.key == key) {
                return &field;
            }
        }
    }
    return nullptr;
}

const CodeDefinition* FieldCatalogue::findCode(std::string_view list, std::string_view code) const {
    const auto it = codeLists.find(std::string(list));
    if (it == codeLists.end()) {
        return nullptr;
    }
    for (const CodeDefinition& definition : it->second) {
        if (definition.code == code) {
            return &definition;
        }
    }
    return nullptr;
}

} // namespace aallokko::model
