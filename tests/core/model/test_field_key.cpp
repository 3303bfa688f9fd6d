// SPDX-License-Identifier: GPL-3.0-or-later
//
// The field names of the program against data/catalogues/fields.yaml, read here as plain lines so
// that no reader of the program can hide a difference.
#include "core/model/field_key.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace aallokko::model;

struct CatalogueField {
    std::string key;
    std::string level;
    std::string type;
};

std::vector<CatalogueField> fieldsUnder(const std::string& section) {
    std::ifstream file(std::string(AALLOKKO_SOURCE_DIR) + "/data/catalogues/fields.yaml");
    std::vector<CatalogueField> fields;
    const std::regex entry("^- \\{key: ([a-z_]+),(.*)");
    const std::regex level("level: ([a-z]+),");
    const std::regex type(" type: ([a-z_]+(\\([^ ]*\\))?),");
    std::string current;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line.front() != ' ' && line.front() != '-' && line.front() != '#') {
            current = line.substr(0, line.find(':'));
        }
        std::smatch match;
        if (current == section && std::regex_search(line, match, entry)) {
            CatalogueField field{match[1], "", ""};
            const std::string rest = match[2];
            std::smatch inner;
            field.level = std::regex_search(rest, inner, level) ? inner[1].str() : "";
            field.type = std::regex_search(rest, inner, type) ? inner[1].str() : "";
            fields.push_back(field);
        }
    }
    return fields;
}

TEST(FieldKeys, systemFieldsAreThoseOfTheCatalogueInItsOrder) {
    const auto fields = fieldsUnder("fields");
    ASSERT_EQ(fields.size(), static_cast<std::size_t>(systemFieldCount));
    for (std::size_t i = 0; i < fields.size(); ++i) {
        EXPECT_EQ(nameOf(static_cast<FieldKey>(i)), fields[i].key) << "position " << i;
        EXPECT_EQ(findSystemField(fields[i].key), static_cast<FieldKey>(i));
    }
}

TEST(FieldKeys, interfaceFieldsAreThoseOfTheCatalogueInItsOrder) {
    const auto fields = fieldsUnder("interface_fields");
    ASSERT_EQ(fields.size(), interfaceFields().size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        EXPECT_EQ(nameOf(interfaceFields()[i]), fields[i].key) << "position " << i;
        EXPECT_EQ(findInterfaceField(fields[i].key), interfaceFields()[i]);
    }
}

TEST(FieldKeys, mustFieldsAreThoseOfTheCatalogue) {
    std::set<std::string> expected;
    for (const CatalogueField& field : fieldsUnder("fields")) {
        if (field.level == "must") {
            expected.insert(field.key);
        }
    }
    std::set<std::string> found;
    for (const FieldKey key : mustFields()) {
        found.insert(std::string(nameOf(key)));
    }
    EXPECT_EQ(found, expected);
}

TEST(FieldKeys, codeFieldsNameTheirList) {
    for (const CatalogueField& field : fieldsUnder("fields")) {
        const FieldKey key = *findSystemField(field.key);
        std::smatch match;
        const std::regex pattern("enum\\(([a-z_]+)\\)");
        const bool isCode = std::regex_search(field.type, match, pattern);
        EXPECT_EQ(codeListOf(key), isCode ? match[1].str() : std::string()) << field.key;
        const FieldType type = typeOf(key);
        EXPECT_EQ(type == FieldType::Code || type == FieldType::CodeList, isCode) << field.key;
    }
}

TEST(FieldKeys, storedNamesAreUniqueAndGoRound) {
    std::set<std::string_view> names;
    for (int i = 0; i < fieldKeyCount; ++i) {
        const auto key = static_cast<FieldKey>(i);
        EXPECT_TRUE(names.insert(storedNameOf(key)).second) << storedNameOf(key);
        EXPECT_EQ(findStoredField(storedNameOf(key)), key);
    }
    EXPECT_FALSE(findStoredField("no_such_field").has_value());
    EXPECT_FALSE(findSystemField("source_system").has_value());
}

} // namespace
