// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads fields.yaml. The 59 + 12 keys are fixed in the program; the file gives everything else.
#include "importers/settings/catalogue_reader.h"
#include "importers/tree/yaml_values.h"

#include <algorithm>

namespace aallokko::importers {

namespace {

void append(std::vector<std::string>& list, std::vector<std::string> more) {
    for (std::string& text : more) {
        if (!text.empty()) {
            list.push_back(std::move(text));
        }
    }
}

// Lists under fi, sv and en, one after the other.
std::vector<std::string> allLanguages(const YAML::Node& node) {
    std::vector<std::string> list;
    for (const char* language : {"fi", "sv", "en"}) {
        append(list, yamlList(node, language));
    }
    return list;
}

std::map<std::string, std::string> textMap(const YAML::Node& node) {
    std::map<std::string, std::string> result;
    for (const auto& entry : node) {
        if (entry.first.IsScalar() && entry.second.IsScalar()) {
            result[entry.first.Scalar()] = entry.second.Scalar();
        }
    }
    return result;
}

model::MatchingWords readWords(const YAML::Node& root) {
    const YAML::Node matching = yamlChild(root, "matching");
    model::MatchingWords words;
    words.empty = yamlList(matching, "empty");
    words.unknown = yamlList(matching, "unknown");
    words.none = yamlList(matching, "none");
    words.notApplicable = yamlList(matching, "not_applicable_tokens");
    words.yes = yamlList(matching, "true_tokens");
    words.no = yamlList(matching, "false_tokens");
    words.skipRows = yamlList(matching, "skip_rows");
    append(words.skipRows, yamlList(root, "total_words"));
    words.unitsInHeader = textMap(yamlChild(matching, "units_in_header"));
    words.vatInHeader = textMap(yamlChild(matching, "vat_in_header"));
    words.vatInHeader.merge(textMap(yamlChild(root, "header_vat")));
    for (const auto& entry : yamlChild(matching, "ambiguous_headers")) {
        for (const YAML::Node& candidate : entry.second) {
            words.ambiguousHeaders[entry.first.Scalar()].push_back(candidate.Scalar());
        }
    }
    const YAML::Node interfaces = yamlChild(root, "interfaces_in_files");
    words.interfaceSheets = allLanguages(yamlChild(yamlChild(interfaces, "sheet"), "names"));
    const YAML::Node directions = yamlChild(yamlChild(interfaces, "cell"), "direction_words");
    words.outWords = allLanguages(yamlChild(directions, "out"));
    words.inWords = allLanguages(yamlChild(directions, "in"));
    words.bothWords = allLanguages(yamlChild(directions, "both"));
    return words;
}

model::FieldDefinition readField(const YAML::Node& node, model::FieldKey key) {
    model::FieldDefinition field;
    field.key = key;
    field.group = yamlText(node, "group");
    const std::string level = yamlText(node, "level");
    field.level = level == "must"     ? model::FieldLevel::Must
                  : level == "should" ? model::FieldLevel::Should
                                      : model::FieldLevel::May;
    field.type = yamlText(node, "type");
    field.unit = yamlText(node, "unit");
    field.meaning = yamlText(node, "meaning");
    field.label = yamlLocalText(yamlChild(node, "label"));
    append(field.synonyms, {field.label.fi, field.label.sv, field.label.en});
    append(field.synonyms, allLanguages(yamlChild(node, "synonyms")));
    return field;
}

void addError(std::optional<base::Error>& error, const char* code, std::string key) {
    base::Error next{base::ErrorKind::Refused, code, {std::move(key)}, std::nullopt, {}};
    if (error) {
        error->also.push_back(std::move(next));
    } else {
        error = std::move(next);
    }
}

// Words of other languages and of programs' exports stand apart from the fields.
void addHeaderWords(const YAML::Node& root, model::FieldCatalogue& catalogue,
                    std::optional<base::Error>& error) {
    for (const auto& entry : yamlChild(root, "header_words")) {
        const std::string name = entry.first.IsScalar() ? entry.first.Scalar() : "";
        const auto key = model::findSystemField(name);
        const auto field =
            std::find_if(catalogue.systemFields.begin(), catalogue.systemFields.end(),
                         [&](const auto& each) { return each.key == key; });
        if (!key || field == catalogue.systemFields.end()) {
            addError(error, "catalogue.unknown_field", name);
            continue;
        }
        for (const YAML::Node& word : entry.second) {
            if (word.IsScalar() && !word.Scalar().empty()) {
                field->synonyms.push_back(word.Scalar());
            }
        }
    }
}

void readCodeLists(const YAML::Node& root, model::FieldCatalogue& catalogue) {
    for (const auto& entry : yamlChild(root, "codelists")) {
        auto& list = catalogue.codeLists[entry.first.Scalar()];
        for (const YAML::Node& node : entry.second) {
            list.push_back({yamlText(node, "code"), yamlLocalText(node), yamlList(node, "also")});
        }
    }
}

using FindKey = std::optional<model::FieldKey> (*)(std::string_view);

void readFields(const YAML::Node& list, FindKey findKey, std::vector<model::FieldDefinition>& out,
                std::optional<base::Error>& error) {
    for (const YAML::Node& node : list) {
        const std::string name = yamlText(node, "key");
        if (const auto key = findKey(name)) {
            out.push_back(readField(node, *key));
        } else {
            addError(error, "catalogue.unknown_field", name);
        }
    }
}

} // namespace

base::Result<model::FieldCatalogue> readFieldCatalogue(const std::string& yaml) {
    model::FieldCatalogue catalogue;
    std::optional<base::Error> error;
    auto parsed = readYaml(yaml, "fields", [&](const YAML::Node& root) {
        catalogue.words = readWords(root);
        readFields(yamlChild(root, "fields"), model::findSystemField, catalogue.systemFields,
                   error);
        readFields(yamlChild(root, "interface_fields"), model::findInterfaceField,
                   catalogue.interfaceFields, error);
        addHeaderWords(root, catalogue, error);
        readCodeLists(root, catalogue);
    });
    if (!parsed) {
        return tl::unexpected<base::Error>(parsed.error());
    }
    for (int i = 0; i < model::fieldKeyCount; ++i) {
        const auto key = static_cast<model::FieldKey>(i);
        if (catalogue.find(key) == nullptr) {
            addError(error, "catalogue.field_missing", std::string(model::storedNameOf(key)));
        }
    }
    if (error) {
        return tl::unexpected<base::Error>(*error);
    }
    return catalogue;
}

} // namespace aallokko::importers
