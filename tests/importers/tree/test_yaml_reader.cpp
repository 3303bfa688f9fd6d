// SPDX-License-Identifier: GPL-3.0-or-later
//
// YAML and JSON as tables, and YAML that is refused.
#include "importers/open/file_kind.h"
#include "tests/importers/read_text.h"
#include "tests/importers/workbook/workbook_files.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;

class YamlReaderTest : public ::testing::Test {
  protected:
    QString file(const std::string& yaml) { return m_files.bytes(QStringLiteral("a.yaml"), yaml); }
    std::string read(const std::string& yaml) { return test::readText(file(yaml)); }
    importers::RawDocument document(const std::string& yaml) {
        return importers::readDocument(file(yaml)).value();
    }

    test::FileMaker m_files;
};

TEST_F(YamlReaderTest, turnsListsOfMappingsIntoTables) {
    const auto result = document("# Uusikylä\norganisaatio:\n  nimi: Uusikylä\n  koodi: 010\n"
                                 "järjestelmät:\n  - nimi: Titania\n    omistaja: no\n"
                                 "  - nimi: Aura\n    hinta: {summa: 1.50, alv: ei}\n"
                                 "    sanat: [a, b]\nrajapinnat:\n- lähde: Aura\n  kohde: ~\n");
    EXPECT_EQ(result.format, "yaml");
    EXPECT_EQ(result.properties,
              (std::vector<std::pair<std::string, std::string>>{{"organisaatio.nimi", "Uusikylä"},
                                                                {"organisaatio.koodi", "010"}}));
    ASSERT_EQ(result.sheets.size(), 2U);
    EXPECT_EQ(result.sheets[0].name, "järjestelmät");
    EXPECT_EQ(result.sheets[0].columns, 5);
    EXPECT_EQ(test::printTables(result),
              "5: nimi | omistaja | hinta.summa | hinta.alv | sanat\n6: Titania | no\n"
              "8: Aura |  | 1.50 | ei | a\\nb\n== rajapinnat\n11: lähde | kohde\n"
              "12: Aura | \n");
    EXPECT_EQ(result.sheets[1].rows[1].cells[1].kind, importers::CellKind::Empty);
}

TEST_F(YamlReaderTest, turnsNestedListsIntoTablesThatNameTheirOwner) {
    EXPECT_EQ(read("s:\n- id: 1\n  r:\n  - kohde: x\n  - kohde: y\n- id: 2\n  r: [{kohde: z}]\n"),
              "1: id\n2: 1\n6: 2\n== s.r\n3: s.id | kohde\n4: 1 | x\n5: 1 | y\n7: 2 | z\n");
}

TEST_F(YamlReaderTest, turnsDocumentsIntoRows) {
    EXPECT_EQ(read("---\nkind: A\nname: x\n---\nkind: B\n"), "2: kind | name\n2: A | x\n5: B\n");
    EXPECT_EQ(read("[{\"a\": 1}, {\"b\": \"2\"}]"), "0: a | b\n1: 1\n2:  | 2\n");
}

TEST_F(YamlReaderTest, reportsRepeatedKeysAndStrayEntries) {
    const auto result = document("s:\n- nimi: a\n  nimi: b\n- pelkkä teksti\n");
    EXPECT_EQ(test::printTables(result), "1: nimi\n2: a\n");
    EXPECT_EQ(test::printIssues(result),
              "error read.yaml_duplicate_key nimi @ a.yaml:3\n"
              "warning read.yaml_entry_is_no_mapping pelkkä teksti @ a.yaml:s:4\n");
}

TEST_F(YamlReaderTest, refusesAliasesDepthFloodsAndDamage) {
    EXPECT_EQ(read("a: &x [*x]\n"), "refused read.yaml_alias 1 x");
    EXPECT_EQ(read("a: &x {b: 1}\nc:\n- <<: *x\n"), "refused read.yaml_alias 3 x");
    EXPECT_EQ(read("a: " + std::string(100'000, '[')), "refused read.yaml_too_deep 64");
    EXPECT_EQ(read("{" + std::string(100'000, '{')), "refused read.yaml_too_deep 64");
    std::string open = "a:\n";
    for (int i = 0; i < 500; ++i)
        open += "- b: 'text [ {'\n";
    EXPECT_TRUE(read(open).starts_with("1: b\n2: text [ {\n")); // brackets of texts are no depth
    EXPECT_EQ(read("a: b\nc:\n  - d: 'e\n").substr(0, 25), "refused read.yaml_damaged");
    EXPECT_EQ(read("a: b\nc:\n\t- d\n").substr(0, 25), "refused read.yaml_damaged");
    importers::ReadLimits limits;
    limits.yamlNodes = 10;
    const std::string list = "s:\n- a: 1\n- a: 2\n- a: 3\n- a: 4\n";
    EXPECT_EQ(test::readText(file(list), limits), "refused read.yaml_too_many_nodes 10");
    limits.yamlBytes = 10;
    EXPECT_EQ(test::readText(file(list), limits), "refused read.yaml_too_large 31 10");
    limits = {};
    limits.cells = 3;
    EXPECT_EQ(test::readText(file(list), limits), "refused read.too_many_cells 3");
}

TEST_F(YamlReaderTest, leavesOutTablesOfEmptyMappings) {
    EXPECT_EQ(read("a:\n- {}\n"), "refused read.no_table");
    EXPECT_EQ(read("a:\n- {}\nb:\n- c: 1\n"), "3: c\n4: 1\n");
}

TEST(TextKind, tellsYamlFromCsv) {
    using importers::TextKind;
    using importers::textKindOf;
    for (const char* yaml : {"---\na;b", "a: 1\nb:\n  - c\n", "- a: 1\n- a: 2\n", "{\"a\": 1}",
                             "# kommentti\nnimi: Aura\n", "[\n1]", "%YAML 1.2\n---\n"})
        EXPECT_EQ(textKindOf(yaml), TextKind::Yaml) << yaml;
    for (const char* csv :
         {"a;b\n1;2\n", "Raportti: kaikki\nnimi;omistaja\nx;y\nz;w\n", "nimi\nAura\n",
          "http://a.fi,b\nc,d\n", "12:30;13:30\n12:31;13:31\n", "", "\n\n"})
        EXPECT_EQ(textKindOf(csv), TextKind::Csv) << csv;
}

} // namespace
