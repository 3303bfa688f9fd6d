// SPDX-License-Identifier: GPL-3.0-or-later
//
// Konveyor's CSV, graphs, lists of pairs and bills of services as systems and interfaces.
#include "tests/importers/architecture/model_files.h"

#include <gtest/gtest.h>

namespace aallokko::importers {
namespace {

using test::importModels;
using test::ModelImport;
using test::printInterfaces;
using test::printIssues;
using test::printSystems;

TEST(OtherModels, KonveyorApplicationsAndDependencies) {
    const ModelImport import = importModels(
        {{"laukaa.csv",
          "Record Type 1,Application Name,Description,Comments,Business Service,Dependency,"
          "Dependency Direction,Owner,Tag Category 1,Tag 1\n"
          "1,Gate,Entry,,Retail,,,Ann,Database,Oracle\n"
          "1,Stock,,,Retail,,,,,\n"
          "2,Gate,,,,Stock,southbound,,,\n"
          "2,Gate,,,,Shop,northbound,,,\n"
          "7,Odd,,,,,,,,\n"}});
    EXPECT_EQ(printSystems(import.after),
              "410 | Gate (organisation.file_name) | owner=Ann | technology=Oracle | unit=Retail | "
              "purpose=Entry\n"
              "410 | Stock (organisation.file_name) | unit=Retail\n");
    EXPECT_EQ(printInterfaces(import.after),
              "Stock -> Gate 'dependency (southbound)'\nGate -> ?Shop 'dependency (northbound)'\n");
    EXPECT_EQ(printIssues(import.review, false), "error model.record_type 7 @ A6\n");
}

TEST(OtherModels, EdgesThatSayUseAreTurned) {
    const ModelImport import = importModels(
        {{"laukaa.graphml",
          "<graphml><graph edgedefault=\"directed\"><node id=\"ui\"/><node id=\"core\"/>"
          "<node id=\"log\"/><edge source=\"ui\" target=\"core\" label=\"depends\"/>"
          "<edge source=\"core\" target=\"log\"/></graph></graphml>"}});
    EXPECT_EQ(printInterfaces(import.after), "core -> ui 'depends'\ncore -> log\n");
    EXPECT_EQ(printIssues(import.review), "info model.edges_turned depends, 1\n");
}

TEST(OtherModels, NodesThatAreKnownSystemsStandForThem) {
    const ModelImport first =
        importModels({{"laukaa.csv", "Nimi;Toimittaja\nTitania;CGI\nRondo;CGI\n"}});
    const std::string graph =
        "<graphml><graph edgedefault=\"directed\"><node id=\"n1\" label=\"Titania\"/>"
        "<node id=\"n2\" label=\"Uusi\"/><edge source=\"n1\" target=\"n2\"/></graph></graphml>";
    const ModelImport second = importModels({{"laukaa.graphml", graph}}, first.after);
    EXPECT_EQ(second.after.all<model::Installation>().size(), 3u);
    EXPECT_EQ(printInterfaces(second.after), "Titania -> Uusi\n");
    const ModelImport list =
        importModels({{"pairs.csv", "Titania;Rondo\nRondo;Titania\n"}}, first.after);
    EXPECT_EQ(list.after.all<model::Installation>().size(), 2u);
    EXPECT_EQ(printInterfaces(list.after), "Titania -> Rondo\nRondo -> Titania\n");
}

TEST(OtherModels, TwoColumnsOfOtherThingsAreNoPairs) {
    const ModelImport import =
        importModels({{"laukaa.csv", "Nimi;Toimittaja\nTitania;CGI\nCGI;Titania\n"}});
    EXPECT_EQ(import.after.all<model::Installation>().size(), 2u);
    EXPECT_EQ(import.after.all<model::Interface>().size(), 0u);
}

TEST(OtherModels, ServicesAndTheirData) {
    const ModelImport import = importModels(
        {{"laukaa.json",
          "{\"bomFormat\": \"CycloneDX\", \"metadata\": {\"component\": {\"bom-ref\": \"app\", "
          "\"type\": \"application\", \"name\": \"Shop\"}},\n\"services\": ["
          "{\"bom-ref\": \"a\", \"name\": \"Gate\", \"provider\": {\"name\": \"Acme\"}},\n"
          "{\"bom-ref\": \"b\", \"name\": \"Log\", \"data\": [{\"flow\": \"inbound\", "
          "\"classification\": \"PII\"}]}],\n\"components\": [{\"name\": \"lib\"}],\n"
          "\"dependencies\": [{\"ref\": \"app\", \"dependsOn\": [\"a\"]}, {\"ref\": \"a\", "
          "\"dependsOn\": [\"b\", \"lib\"]}]}"}});
    EXPECT_EQ(import.after.all<model::Installation>().size(), 3u);
    EXPECT_EQ(printInterfaces(import.after), "Gate -> Shop\nGate -> Log 'PII'\n");
    EXPECT_EQ(printIssues(import.review), "info model.dependency_left_out a, lib @ 5\n"
                                          "info model.components_left_out 1\n");
}

TEST(OtherModels, ABillWithoutServicesImportsNothing) {
    const ModelImport import =
        importModels({{"laukaa.json", "{\"bomFormat\": \"CycloneDX\", \"components\": "
                                      "[{\"name\": \"lib\"}]}"}});
    EXPECT_EQ(import.after.all<model::Installation>().size(), 0u);
    EXPECT_EQ(printIssues(import.review), "warning model.no_services 1\n"
                                          "error import.no_table\n");
}

} // namespace
} // namespace aallokko::importers
