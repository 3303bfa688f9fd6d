// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON in the shapes in which programs write tables.
#include "importers/tree/json_tree.h"
#include "tests/importers/read_text.h"
#include "tests/importers/workbook/workbook_files.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;

class JsonReaderTest : public ::testing::Test {
  protected:
    importers::RawDocument document(const std::string& json) {
        return importers::readDocument(m_files.bytes(QStringLiteral("a.json"), json)).value();
    }
    /// The rows without their numbers.
    std::string read(const std::string& json) {
        std::string text;
        for (const auto& sheet : document(json).sheets) {
            text += "[" + sheet.name + "]";
            for (const auto& row : sheet.rows) {
                for (const auto& cell : row.cells)
                    text += " " + (cell.text.empty() ? std::string("-") : cell.text);
                text += ";";
            }
        }
        return text;
    }
    base::Error error(const std::string& json, const importers::ReadLimits& limits = {}) {
        const auto result =
            importers::readDocument(m_files.bytes(QStringLiteral("a.json"), json), limits);
        return result ? base::Error{} : result.error();
    }

    test::FileMaker m_files;
};

TEST_F(JsonReaderTest, readsListsOfObjects) {
    EXPECT_EQ(read(R"([{"nimi": "Titania", "hinta": 1.50}, {"nimi": "Effica", "oma": true}])"),
              "[] nimi hinta oma; Titania 1.50; Effica - true;");
    const auto result = document("[\n {\"a\": \"x\"},\n\n {\"a\": \"y\"}]");
    EXPECT_EQ(result.format, "json");
    EXPECT_EQ(result.sheets[0].rows[2].source.row, 4);
}

TEST_F(JsonReaderTest, flattensNestedValuesByPath) {
    EXPECT_EQ(read(R"({"systems": [{"n": "A", "owner": {"unit": "IT", "who": {"name": "B"}},
                      "tags": ["x", "y"], "none": null}]})"),
              "[systems] n owner.unit owner.who.name tags none; A IT B x\ny -;");
}

TEST_F(JsonReaderTest, makesTablesOfListsWithinObjects) {
    EXPECT_EQ(read(R"([{"id": "s1", "uses": [{"to": "s2"}]}, {"id": "s2", "uses": []}])"),
              "[] id uses; s1; s2 -;[uses] id to; s1 s2;");
}

TEST_F(JsonReaderTest, readsJsonLines) {
    EXPECT_EQ(read("{\"a\": 1}\n{\"a\": 2, \"b\": {\"c\": 3}}\n\n{\"a\": 4}\n"),
              "[] a b.c; 1; 2 3; 4;");
    EXPECT_EQ(read("[\"n\", \"v\"]\n[\"x\", 1]\n[\"y\", 2]\n"), "[] n v; x 1; y 2;");
}

TEST_F(JsonReaderTest, readsColumnsRowsAndKeyedObjects) {
    EXPECT_EQ(read(R"({"n": ["x", "y"], "v": [1, null]})"), "[] n v; x 1; y -;");
    EXPECT_EQ(read(R"([["n", "v"], ["x", 1], ["y"]])"), "[] n v; x 1; y;");
    EXPECT_EQ(read(R"({"columns": ["n", "v"], "index": [0], "data": [["x", 1]]})"), "[] n v; x 1;");
    EXPECT_EQ(read(R"({"s1": {"n": "x"}, "s2": {"n": "y", "v": 2}})"), "[] key n v; s1 x; s2 y 2;");
    EXPECT_EQ(read(R"({"systems": {"s1": {"n": "x"}, "s2": {"n": "y"}}})"),
              "[systems] key n; s1 x; s2 y;");
}

TEST_F(JsonReaderTest, readsFieldsWithValuesAsOneRecord) {
    EXPECT_EQ(read(R"([{"id1": 1, "name": "version", "value": 2}, {"id1": 2, "name": "usability",
        "value": 4}, {"id1": 3, "name": "TCO", "value": 9}, {"id1": 4, "name": "RTO", "value": 0},
        {"id1": 5, "name": "RPO", "value": 1}])"),
              "[] version usability TCO RTO RPO; 2 4 9 0 1;");
    EXPECT_EQ(read(R"([{"name": "a", "value": 2}, {"name": "b", "value": 4}])"),
              "[] name value; a 2; b 4;");
}

TEST_F(JsonReaderTest, keepsAListOfProductsAsATable) {
    EXPECT_EQ(document(R"([{"name": "Aura A", "value": 2}, {"name": "Effica B", "value": 4},
        {"name": "SAP ERP", "value": 9}, {"name": "M2", "value": 0}, {"name": "X", "value": 1}])")
                  .sheets[0]
                  .rows.size(),
              6U);
}

TEST_F(JsonReaderTest, undoesEscapes) {
    EXPECT_EQ(read(R"([{"a": "\"\\\/\t\u00e4\ud83d\ude00\ud800 \u0000."}, {"a": "e\u0301"}])"),
              "[] a; \"\\/\t\xC3\xA4\xF0\x9F\x98\x80\xEF\xBF\xBD .; \xC3\xA9;");
}

TEST_F(JsonReaderTest, readsWhatIsNearlyJson) {
    EXPECT_EQ(read("[{\"a\": \"x\",},]"), "[] a; x;") << "commas at the end";
}

TEST_F(JsonReaderTest, refusesDamageWithItsPlace) {
    const auto damaged = error("[{\"a\": 1},\n {\"a\" 2}]");
    EXPECT_EQ(damaged.code, "read.json_damaged");
    EXPECT_EQ(damaged.arguments, (std::vector<std::string>{"2", "7"}));
    for (const char* json :
         {"[1, \"x", "[{\"a\": \"\\q\"}]", "[{\"a\": \"\\u12\"}]", "{\"a\": 1} x", "[\"a\n\"]"})
        EXPECT_FALSE(error(json).code.empty()) << json;
    EXPECT_EQ(error("[1, 2]").code, "read.no_table");
}

TEST_F(JsonReaderTest, keepsTheLimits) {
    EXPECT_EQ(error(std::string(100, '[') + std::string(100, ']')).code, "read.yaml_too_deep");
    importers::ReadLimits limits;
    limits.yamlNodes = 3;
    EXPECT_EQ(error("[{\"a\": 1}, {\"a\": 2}]", limits).code, "read.yaml_too_many_nodes");
    limits = {};
    limits.cellBytes = 4;
    EXPECT_EQ(error("[{\"a\": \"12345\"}]", limits).code, "read.cell_too_long");
}

TEST_F(JsonReaderTest, limitsWhatIsRepeatedInEveryRow) {
    importers::ReadLimits limits;
    limits.rowBytes = 12;
    EXPECT_EQ(error(R"({"name": ["a", "b"], "ok": ["x", "y"]})", limits).code, "");
    EXPECT_EQ(error(R"({"names": ["a", "b"], "ok": ["x", "y"]})", limits).code,
              "read.row_too_long");
    EXPECT_EQ(error(R"([["name"], ["a"], ["b"], ["c"]])", limits).code, "");
    EXPECT_EQ(error(R"([["name"], ["a"], ["b"], ["c"], ["d"]])", limits).code, "read.row_too_long");
    EXPECT_EQ(error(R"({"columns": ["names"], "data": [["a"], ["b"], ["c"]]})", limits).code,
              "read.row_too_long");
    EXPECT_EQ(error(R"([{"n": "abcd", "of": [{"x": 1}, {"x": 2}, {"x": 3}]}])", limits).code, "");
    EXPECT_EQ(error(R"([{"n": "abcde", "of": [{"x": 1}, {"x": 2}, {"x": 3}]}])", limits).code,
              "read.row_too_long");
}

TEST_F(JsonReaderTest, tellsJsonFromYamlAndCsv) {
    EXPECT_TRUE(importers::isJson(" {\"a\""));
    EXPECT_TRUE(importers::isJson("[\n{"));
    EXPECT_FALSE(importers::isJson("{a: b}"));
    EXPECT_FALSE(importers::isJson("[a, b]"));
    EXPECT_FALSE(importers::isJson("a;b"));
    EXPECT_FALSE(importers::isJson(""));
}

} // namespace
