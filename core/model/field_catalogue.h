// SPDX-License-Identifier: GPL-3.0-or-later
//
// data/catalogues/fields.yaml as core values: labels, header synonyms, code lists and the words for
// absence. Read by importers/catalogue_reader; used by mapping, forms, models and exports.
#pragma once

#include "core/model/field_key.h"
#include "core/model/local_text.h"

#include <map>
#include <string>
#include <vector>

namespace aallokko::model {

enum class FieldLevel : std::uint8_t { Must, Should, May };

struct FieldDefinition {
    FieldKey key = FieldKey::Name;
    std::string group;
    FieldLevel level = FieldLevel::May;
    std::string type;
    std::string unit;
    std::string meaning;
    LocalText label;
    /// Header texts in all languages, labels included.
    std::vector<std::string> synonyms;
};

/// One code of a code list with its labels and the other words seen for it.
struct CodeDefinition {
    std::string code;
    LocalText label;
    std::vector<std::string> also;
};

/// Words and units by which cells and headers are understood (`matching` of the file).
struct MatchingWords {
    std::vector<std::string> empty;
    std::vector<std::string> unknown;
    std::vector<std::string> none;
    std::vector<std::string> notApplicable;
    std::vector<std::string> yes;
    std::vector<std::string> no;
    std::vector<std::string> skipRows;
    std::map<std::string, std::string> unitsInHeader;
    std::map<std::string, std::string> vatInHeader;
    /// Header -> candidate field names; never mapped without asking.
    std::map<std::string, std::vector<std::string>> ambiguousHeaders;
    std::vector<std::string> interfaceSheets;
    std::vector<std::string> outWords;
    std::vector<std::string> inWords;
    std::vector<std::string> bothWords;
};

struct FieldCatalogue {
    std::vector<FieldDefinition> systemFields;
    std::vector<FieldDefinition> interfaceFields;
    std::map<std::string, std::vector<CodeDefinition>> codeLists;
    MatchingWords words;

    [[nodiscard]] const FieldDefinition* find(FieldKey key) const;
    [[nodiscard]] const CodeDefinition* findCode(std::string_view list,
                                                 std::string_view code) const;
};

} // namespace aallokko::model
