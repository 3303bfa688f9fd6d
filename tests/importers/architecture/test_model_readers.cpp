// SPDX-License-Identifier: GPL-3.0-or-later
//
// Models as tables: every format, odd exporters, and files that must be refused.
#include "tests/importers/architecture/model_files.h"

#include <gtest/gtest.h>

namespace aallokko {
namespace {

using importers::readDocument;
using importers::test::countRows;
using importers::test::element;
using importers::test::exchange;
using importers::test::readRows;
using importers::test::relation;
using test::FileMaker;
using test::outcome;
using test::printIssues;
using test::printTables;
using test::readText;

class ModelReaders : public ::testing::Test {
  protected:
    [[nodiscard]] QString file(const std::string& bytes) const {
        return m_files.bytes(QStringLiteral("m.xml"), bytes);
    }
    [[nodiscard]] importers::RawDocument read(const std::string& bytes) const {
        return readRows(file(bytes));
    }
    FileMaker m_files;
};

TEST_F(ModelReaders, AnElementThatSaysNothingIsAnIssueAndNoRow) {
    const auto document = read("<graphml><graph><node/><node id=\"a\"/></graph></graphml>");
    EXPECT_EQ(document.sheets.front().rows.size(), 1U);
    EXPECT_EQ(document.sheets.front().rows.front().cells.front().text, "a");
    EXPECT_EQ(printIssues(document), "warning model.id_missing @ m.xml:nodes:1\n");
}

TEST_F(ModelReaders, ExchangeFileGivesOneSheetAKind) {
    const auto document = read(exchange(
        element("a", "ApplicationComponent", "Titania",
                "<documentation>Payroll</documentation><properties><property "
                "propertyDefinitionRef=\"p1\"><value>Visma</value></property></properties>"),
        relation("r", "Flow", "a", "b", "", "<name xml:lang=\"en\">hours</name>"),
        "<organizations><item><label>Application</label><item><label>HR</label>"
        "<item identifierRef=\"a\"/></item></item></organizations>\n"
        "<propertyDefinitions><propertyDefinition identifier=\"p1\" type=\"string\">"
        "<name>Vendor</name></propertyDefinition></propertyDefinitions>\n"
        "<views><diagrams><view identifier=\"v\"><name>Map</name>"
        "<node identifier=\"n\"/></view></diagrams></views>\n"));
    EXPECT_EQ(document.format, "archimate-exchange");
    EXPECT_EQ(printTables(document), "5: a | ApplicationComponent | Titania | Payroll |  | "
                                     "Application/HR\n"
                                     "== relations\n"
                                     "8: r | Flow | hours |  | a | b\n"
                                     "== properties\n"
                                     "5: a | Vendor | Visma\n"
                                     "== views\n"
                                     "12: v |  | Map\n"
                                     "== texts\n");
    EXPECT_EQ(document.sheets.front().headers.front(), "ID");
}

TEST_F(ModelReaders, VersionTwoHasOtherNames) {
    const auto document =
        read("<model xmlns=\"http://www.opengroup.org/xsd/archimate\" "
             "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" identifier=\"id-m\">"
             "<elements><element identifier=\"a\" xsi:type=\"ApplicationComponent\">"
             "<label xml:lang=\"en\">Claims</label><label xml:lang=\"fi\">Korvaukset</label>"
             "<properties><property identifierref=\"p\"><value>3</value></property></properties>"
             "</element></elements><relationships><relationship identifier=\"r\" source=\"a\" "
             "target=\"a\" xsi:type=\"UsedByRelationship\"/></relationships>"
             "<propertydefs><propertydef identifier=\"p\" name=\"Versio\" type=\"string\"/>"
             "</propertydefs></model>");
    EXPECT_EQ(printTables(document), "1: a | ApplicationComponent | Korvaukset\n"
                                     "== relations\n"
                                     "1: r | UsedByRelationship |  |  | a | a\n"
                                     "== properties\n"
                                     "1: a | Versio | 3\n"
                                     "== views\n"
                                     "== texts\n"
                                     "1: a | name | en | Claims\n");
}

const char* const archiModel =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<archimate:model xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xmlns:archimate=\"http://www.archimatetool.com/archimate\" name=\"M\" id=\"m\">\n"
    "<folder name=\"Application\" id=\"f\" type=\"application\">\n"
    "<folder name=\"HR\" id=\"g\">\n"
    "<element xsi:type=\"archimate:ApplicationComponent\" name=\"Titania\" id=\"a\" "
    "profiles=\"s\"/>\n"
    "<element xsi:type=\"archimate:Junction\" id=\"j\" type=\"or\"/>\n"
    "</folder></folder>\n"
    "<folder name=\"Relations\" id=\"h\" type=\"relations\">\n"
    "<element xsi:type=\"archimate:AccessRelationship\" id=\"r\" source=\"a\" target=\"d\" "
    "accessType=\"1\"><property key=\"Way\" value=\"API\"/></element>\n"
    "<element xsi:type=\"archimate:AccessRelationship\" id=\"w\" source=\"a\" target=\"d\"/>\n"
    "</folder>\n"
    "<folder name=\"Views\" id=\"v\" type=\"diagrams\">\n"
    "<element xsi:type=\"archimate:ArchimateDiagramModel\" name=\"Map\" id=\"x\">"
    "<child id=\"c\"><child id=\"cc\"/></child></element>\n"
    "</folder>\n"
    "<profile name=\"Package\" id=\"s\" conceptType=\"ApplicationComponent\"/>\n"
    "</archimate:model>\n";

const char* const archiTables = "5: a | ApplicationComponent | Titania |  | Package | "
                                "Application/HR\n"
                                "6: j | Junction |  |  |  | Application/HR\n"
                                "== relations\n"
                                "9: r | AccessRelationship |  |  | a | d |  | Relations | Read\n"
                                "10: w | AccessRelationship |  |  | a | d |  | Relations | Write\n"
                                "== properties\n"
                                "9: r | Way | API\n"
                                "== views\n"
                                "13: x | ArchimateDiagramModel | Map\n"
                                "== texts\n";

TEST_F(ModelReaders, ArchiFilePlainAndInsideAnArchive) {
    EXPECT_EQ(printTables(read(archiModel)), archiTables);
    const QString zipped = m_files.archive(QStringLiteral("m.archimate"),
                                           {{"images/a.png", "x"}, {"model.xml", archiModel}});
    EXPECT_EQ(printTables(readRows(zipped)), archiTables);
}

TEST_F(ModelReaders, OddExportersAreReadWithIssues) {
    const auto document =
        read("<ex:model xmlns:ex=\"urn:own\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\">"
             "<ex:elements><ex:element identifier=\"a\" i:type=\"ex:ApplicationComponent\"/>"
             "<ex:element i:type=\"ex:Node\"><ex:name>N</ex:name></ex:element>"
             "<ex:element identifier=\"a\"><ex:name>B</ex:name></ex:element></ex:elements>"
             "</ex:model>");
    EXPECT_EQ(countRows(document), "elements 3, relations 0, properties 0, views 0, texts 0");
    EXPECT_EQ(printIssues(document), "warning model.unknown_namespace urn:own @ m.xml:elements:1\n"
                                     "warning model.type_missing a @ m.xml:elements:1\n"
                                     "warning model.id_missing @ m.xml:elements:1\n"
                                     "warning model.id_twice a @ m.xml:elements:1\n");
}

TEST_F(ModelReaders, OtherEncodings) {
    std::string text = exchange(element("a", "ApplicationComponent", "\xC3\x84lyk\xC3\xA4s"), "");
    text.replace(text.find("UTF-8"), 5, "UTF-16");
    const QString wide = QString::fromStdString(text);
    std::string bytes = "\xFF\xFE";
    for (const QChar c : wide) {
        bytes += static_cast<char>(c.cell());
        bytes += static_cast<char>(c.row());
    }
    EXPECT_EQ(printTables(read(bytes)).substr(0, 37),
              "5: a | ApplicationComponent | \xC3\x84lyk\xC3"
              "\xA4");
}

TEST_F(ModelReaders, DamageIsRefusedWithItsPlace) {
    const std::string whole = exchange(element("a", "ApplicationComponent", "T"), "");
    EXPECT_EQ(outcome(file(whole.substr(0, whole.size() / 2))), "refused read.xml_damaged");
    const auto cut = readDocument(file("<model>\n<elements>\n<element></elements></model>"));
    ASSERT_FALSE(cut);
    ASSERT_EQ(cut.error().arguments.size(), 4u);
    EXPECT_EQ(cut.error().arguments[1], "3");
    EXPECT_EQ(cut.error().arguments[3], "20");
    EXPECT_EQ(outcome(file("<?xml version=\"1.0\"?><!DOCTYPE model [<!ENTITY a \"b\">]>"
                           "<model>&a;</model>")),
              "refused read.xml_dtd");
    EXPECT_EQ(readText(file("<?xml version=\"1.0\"?><other/>")),
              "refused read.not_a_spreadsheet xml");
}

TEST_F(ModelReaders, LimitsAreNamed) {
    importers::ReadLimits limits;
    limits.modelItems = 2;
    const std::string three = exchange(
        element("a", "Node", "A") + element("b", "Node", "B") + element("c", "Node", "C"), "");
    EXPECT_EQ(readText(file(three), limits), "refused read.too_many_model_items 2");
    limits.modelItems = 3;
    EXPECT_EQ(outcome(file(three), limits).substr(0, 2), "==");
    limits.modelTextBytes = 10; // "a", "b", "c", "A", "B", "C" and "Node" once
    EXPECT_EQ(outcome(file(three), limits).substr(0, 2), "==");
    limits.modelTextBytes = 9;
    EXPECT_EQ(readText(file(three), limits), "refused read.model_text_too_large 9");
    std::string deep = "<model>";
    for (int i = 0; i < 2'000; ++i) {
        deep += "<a>";
    }
    EXPECT_EQ(outcome(file(deep)), "refused read.xml_too_deep");
}

TEST_F(ModelReaders, GraphWithLabelsOfAnEditor) {
    const auto document =
        read("<graphml xmlns:y=\"urn:y\"><key id=\"d0\" for=\"node\" attr.name=\"Vendor\"/>"
             "<key id=\"d1\" yfiles.type=\"nodegraphics\"/><graph edgedefault=\"directed\">"
             "<node id=\"n0\"><data key=\"d0\">CGI</data><data key=\"d1\"><y:ShapeNode>"
             "<y:NodeLabel>Effica</y:NodeLabel></y:ShapeNode></data></node><node id=\"n1\"/>"
             "<edge source=\"n0\" target=\"n1\" directed=\"false\"/>"
             "<hyperedge id=\"h\"/></graph></graphml>");
    EXPECT_EQ(printTables(document), "1: n0 | Effica\n1: n1 | n1\n"
                                     "== edges\n1:  | n0 | n1 |  | no\n"
                                     "== properties\n1: n0 | Vendor | CGI\n");
    EXPECT_EQ(printIssues(document), "warning model.hyperedge h @ m.xml:edges:1\n");
}

const char* const services =
    "1: a | Gateway |  | 2 | Entry | com.x | Acme | https://a | false | true\n"
    "%s: b | Store |  |  |  |  |  |  |  |  | a\n"
    "== dependencies\n%s: a | b\n"
    "== data\n%s: b | inbound | PII\n== components\n== subject\n";

std::string serviceTables(const char* inner, const char* dependency, const char* data) {
    std::string text = services;
    for (const char* line : {inner, dependency, data}) {
        text.replace(text.find("%s"), 2, line);
    }
    return text;
}

TEST_F(ModelReaders, BillOfServicesInXmlAndJson) {
    EXPECT_EQ(printTables(read(
                  "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.4\"><services><service "
                  "bom-ref=\"a\"><provider><name>Acme</name></provider><group>com.x</group><name>"
                  "Gateway</name><version>2</version><description>Entry</description><endpoints>"
                  "<endpoint>https://a</endpoint></endpoints><authenticated>false</authenticated>"
                  "<x-trust-boundary>true</x-trust-boundary><services><service bom-ref=\"b\"><name>"
                  "Store</name><data><classification flow=\"inbound\">PII</classification></data>"
                  "</service></services></service></services><dependencies><dependency ref=\"a\">"
                  "<dependency ref=\"b\"/></dependency></dependencies></bom>")),
              serviceTables("1", "1", "1"));
    EXPECT_EQ(printTables(read(
                  "{\"bomFormat\": \"CycloneDX\", \"services\": [{\"bom-ref\": \"a\", \"name\": "
                  "\"Gateway\", \"version\": \"2\", \"description\": \"Entry\", \"group\": "
                  "\"com.x\", \"provider\": {\"name\": \"Acme\"}, \"endpoints\": [\"https://a\"], "
                  "\"authenticated\": false, \"x-trust-boundary\": true, \"services\": [\n"
                  "{\"bom-ref\": \"b\", \"name\": \"Store\", \"data\": [\n{\"flow\": \"inbound\", "
                  "\"classification\": \"PII\"}]}]}],\n\"dependencies\": [{\"ref\": \"a\", "
                  "\"dependsOn\": [\"b\"]}]}")),
              serviceTables("2", "4", "3"));
}

} // namespace
} // namespace aallokko
