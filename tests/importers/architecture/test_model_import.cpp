// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of a model: systems, interfaces with their direction, and an account of the rest.
#include "importers/words/source_name.h"
#include "tests/importers/architecture/model_files.h"

#include <gtest/gtest.h>

namespace aallokko::importers {
namespace {

using test::element;
using test::exchange;
using test::importModels;
using test::ModelImport;
using test::printCounts;
using test::printInterfaces;
using test::printIssues;
using test::printSystems;
using test::relation;

const std::string component = "ApplicationComponent";

std::string three() {
    return element("a", component, "A") + element("b", component, "B") +
           element("c", component, "C");
}

/// The interfaces of the model with their data content, one a line.
std::string interfacesOf(const std::string& elements, const std::string& relations) {
    const ModelImport import = importModels({{"laukaa.xml", exchange(elements, relations)}});
    std::string text;
    for (const auto& [id, each] : import.after.all<model::Interface>()) {
        const auto* content = each.fields.find(model::FieldKey::DataContent);
        const auto* way = each.fields.find(model::FieldKey::Direction);
        text += each.source.written + (way != nullptr && way->hasValue() ? " <-> " : " -> ") +
                each.target.written + ": " + (content == nullptr ? "" : content->text()) +
                (each.source.state == model::EndState::Installation &&
                         each.target.state == model::EndState::Installation
                     ? "\n"
                     : " ?\n");
    }
    return text;
}

TEST(ModelImportTest, DirectRelationsKeepTheirKindAndDirection) {
    EXPECT_EQ(interfacesOf(three(), relation("1", "Flow", "a", "b", "", "<name>hours</name>") +
                                        relation("2", "Serving", "a", "b") +
                                        relation("3", "Triggering", "b", "c") +
                                        relation("4", "Access", "a", "c", "accessType=\"Read\"") +
                                        relation("5", "Composition", "a", "c")),
              "A -> B: Flow: hours\nA -> B: Serving\nB -> C: Triggering\nC -> A: Access\n");
}

TEST(ModelImportTest, PartsStandForTheirSystems) {
    // A's function realizes a service; the service serves C's function. B's interface is assigned
    // to a second service that serves C itself.
    const std::string elements = three() + element("f", "ApplicationFunction", "Counting") +
                                 element("s", "ApplicationService", "Pay service") +
                                 element("g", "ApplicationFunction", "Booking") +
                                 element("i", "ApplicationInterface", "Desk") +
                                 element("t", "ApplicationService", "Mail");
    const std::string relations =
        relation("1", "Assignment", "a", "f") + relation("2", "Realization", "f", "s") +
        relation("3", "Assignment", "c", "g") + relation("4", "Serving", "s", "g") +
        relation("5", "Composition", "b", "i") + relation("6", "Assignment", "i", "t") +
        relation("7", "Serving", "t", "c");
    EXPECT_EQ(interfacesOf(elements, relations),
              "A -> C: Serving (Pay service, Booking)\nB -> C: Serving (Mail)\n");
    // A direct relation says it all.
    EXPECT_EQ(interfacesOf(elements, relations + relation("8", "Serving", "a", "c")),
              "A -> C: Serving\nB -> C: Serving (Mail)\n");
}

TEST(ModelImportTest, SharedDataGoesFromWriterToReader) {
    const std::string elements = three() + element("d", "DataObject", "Customers");
    EXPECT_EQ(interfacesOf(elements, relation("1", "Access", "a", "d", "accessType=\"Write\"") +
                                         relation("2", "Access", "b", "d", "accessType=\"Read\"") +
                                         relation("3", "Access", "c", "d")),
              "A -> B: Access: Customers\n");
}

TEST(ModelImportTest, JunctionsJoin) {
    EXPECT_EQ(interfacesOf(three() + element("j", "AndJunction", ""),
                           relation("1", "Flow", "a", "j") + relation("2", "Flow", "j", "b") +
                               relation("3", "Flow", "j", "c") +
                               relation("4", "Triggering", "j", "a")),
              "A -> B: Flow\nA -> C: Flow\n");
}

TEST(ModelImportTest, ARelationOnAFlowSaysWhatFlows) {
    EXPECT_EQ(
        interfacesOf(three() + element("d", "DataObject", "Invoices"),
                     relation("1", "Flow", "a", "b") + relation("2", "Association", "d", "1")),
        "A -> B: Flow: Invoices\n");
}

TEST(ModelImportTest, EveryRestIsCounted) {
    const ModelImport import = importModels(
        {{"laukaa.xml",
          exchange(three() + element("x", component, "A") + element("y", component, "A (copy)") +
                       element("z", component, "Application Component") +
                       element("n", "BusinessActor", "Town") + element("m", "BusinessActor", "T2"),
                   relation("1", "Association", "a", "b") + relation("2", "Flow", "a", "gone") +
                       relation("3", "Influence", "1", "c"),
                   "<views><view identifier=\"v\"/></views>")}});
    EXPECT_EQ(printIssues(import.review),
              "warning model.name_twice A, 2 @ 5\n"
              "warning model.copied_name A (copy) @ 9\n"
              "warning model.default_name Application Component @ 10\n"
              "info model.elements_left_out BusinessActor, 2\n"
              "info model.views_left_out 1\n"
              "warning model.relation_dangling Flow, 2, a, gone @ 16\n"
              "warning model.relation_on_relation Influence, 3, 1, c @ 17\n"
              "info model.relations_left_out Association, 1\n");
}

TEST(ModelImportTest, PropertiesBecomeFieldsElseNotesWithTheirPlace) {
    const auto property = [](const char* key, const char* value) {
        return std::string("\n<property propertyDefinitionRef=\"") + key + "\"><value>" + value +
               "</value></property>";
    };
    const ModelImport import = importModels(
        {{"laukaa.xml",
          exchange(element("id-1", component, "Titania",
                           "<documentation>Palkat</documentation><properties>" +
                               property("Toimittaja", "Visma") + property("Colour", "red") +
                               property("Comments", "old") + "</properties>"),
                   "")}});
    EXPECT_EQ(printSystems(import.after),
              "410 | Titania (organisation.file_name) | system_id=id-1 | notes=Colour: red\nold | "
              "purpose=Palkat | vendor=Visma\n");
    const auto& contracts = import.after.all<model::Contract>();
    const auto* vendor = contracts.begin()->second.fields.find(model::FieldKey::Vendor);
    ASSERT_NE(vendor, nullptr);
    EXPECT_EQ(vendor->origin.source, (base::SourceRef{"laukaa.xml", "ApplicationComponent", 6, 6}));
}

TEST(ModelImportTest, AgainTheSameModelChangesNothing) {
    const std::string model = exchange(three(), relation("1", "Flow", "a", "b"));
    const ModelImport first = importModels({{"laukaa.xml", model}});
    EXPECT_EQ(printCounts(first.review),
              "systems +3 ~0 =0 -0, skipped 0, rejected 0, interfaces +1 ~0 =0");
    const ModelImport again = importModels({{"laukaa.xml", model}}, first.after);
    EXPECT_EQ(printCounts(again.review),
              "systems +0 ~0 =3 -0, skipped 0, rejected 0, interfaces +0 ~0 =1");
    // Renamed: the identifier finds it.
    const ModelImport renamed = importModels(
        {{"laukaa.xml", exchange(element("a", component, "A2") + element("b", component, "B") +
                                     element("c", component, "C"),
                                 relation("1", "Flow", "a", "b"))}},
        first.after);
    EXPECT_EQ(printCounts(renamed.review),
              "systems +0 ~1 =2 -0, skipped 0, rejected 0, interfaces +0 ~1 =0");
    EXPECT_EQ(printInterfaces(renamed.after), "A2 -> B 'Flow'\n");
}

TEST(ModelImportTest, ArchiCsvFilesAreOneModel) {
    const std::vector<test::File> files{
        {"m-elements.csv", "\"ID\",\"Type\",\"Name\",\"Documentation\",\"Specialization\"\r\n"
                           "# remark\r\n"
                           "\"m\",\"ArchimateModel\",\"Laukaa\",\"\",\"\"\r\n"
                           "\"a\",\"ApplicationComponent\",\"A\",\"\",\"\"\r\n"
                           "\"b\",\"ApplicationComponent\",\"B\",\"\",\"\"\r\n"},
        {"m-relations.csv",
         "\"ID\",\"Type\",\"Name\",\"Documentation\",\"Source\",\"Target\",\"Specialization\"\r\n"
         "\"r\",\"ServingRelationship\",\"\",\"\",\"a\",\"b\",\"\"\r\n"},
        {"m-properties.csv", "\"ID\",\"Key\",\"Value\"\r\n\"b\",\"Vendor\",\"CGI\"\r\n"}};
    const ModelImport import = importModels(files);
    EXPECT_EQ(printInterfaces(import.after), "A -> B 'Serving'\n");
    EXPECT_NE(printSystems(import.after).find("vendor=CGI"), std::string::npos);
    EXPECT_EQ(printIssues(import.review, false), "warning read.ragged_row 1, 5 @ 2\n"
                                                 "warning import.organisation_new m-elements\n");
    const ModelImport alone = importModels({files[1]});
    EXPECT_EQ(printIssues(alone.review), "error model.elements_file_missing\n");
}

} // namespace
} // namespace aallokko::importers
