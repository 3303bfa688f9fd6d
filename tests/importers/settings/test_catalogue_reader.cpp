// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bundled catalogues and broken ones.
#include "importers/mapping/mapping_file.h"
#include "importers/settings/catalogue_reader.h"
#include "importers/settings/project_defaults.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

using model::FieldKey;

TEST(CatalogueReader, FieldsAreComplete) {
    const model::FieldCatalogue& fields = fieldCatalogue();
    EXPECT_EQ(fields.systemFields.size(), 59U);
    EXPECT_EQ(fields.interfaceFields.size(), 12U);
    EXPECT_EQ(fields.codeLists.size(), 19U);
    EXPECT_EQ(fields.find(FieldKey::AnnualCost)->label.sv, "Årskostnad (€)");
    EXPECT_EQ(fields.find(FieldKey::Name)->level, model::FieldLevel::Must);
    // Scalars are read as text: "no", "on" and "0" are words here.
    EXPECT_EQ(fields.words.no.front(), "ei");
    EXPECT_NE(std::find(fields.words.no.begin(), fields.words.no.end(), "no"),
              fields.words.no.end());
    EXPECT_EQ(fields.findCode("criticality", "4")->label.fi, "Erittäin korkea");
    EXPECT_EQ(fields.words.unitsInHeader.at("t€"), "1000");
    EXPECT_NE(std::find(fields.words.outWords.begin(), fields.words.outWords.end(), "->"),
              fields.words.outWords.end());
    for (int i = 0; i < model::fieldKeyCount; ++i) {
        const auto key = static_cast<FieldKey>(i);
        const auto list = model::codeListOf(key);
        EXPECT_TRUE(list.empty() || fields.codeLists.contains(std::string(list))) << nameOf(key);
    }
}

TEST(CatalogueReader, FunctionsHaveTheirDates) {
    const model::FunctionCatalogue& catalogue = functionCatalogue();
    EXPECT_EQ(catalogue.functions.size(), 69U);
    EXPECT_EQ(catalogue.categories.size(), 59U);
    EXPECT_EQ(catalogue.nationalServices.size(), 25U);
    EXPECT_TRUE(catalogue.findFunction("E02")->onlyCounty2018);
    EXPECT_FALSE(catalogue.findFunction("H01")->onlyCounty2018);
    EXPECT_EQ(catalogue.findCategory("payroll")->effortPersonDays[1], 150);
    const auto* kanta = catalogue.findNationalService("kanta_sos");
    EXPECT_EQ(kanta->deadline, base::makeDate(2024, 9, 1));
    EXPECT_EQ(catalogue.findNationalService("tulorekisteri")->opens, base::makeDate(2019, 1, 1));
    const auto& vtj = catalogue.findNationalService("vtj")->aliases;
    EXPECT_NE(std::find(vtj.begin(), vtj.end(), "VTJ"), vtj.end());
    // "Kanta" alone belongs to several services and is nobody's name.
    for (const auto& service : catalogue.nationalServices) {
        for (const std::string& alias : service.aliases) {
            EXPECT_NE(alias, "Kanta") << service.id;
        }
    }
}

TEST(CatalogueReader, BrokenFilesSayWhat) {
    EXPECT_EQ(readFieldCatalogue("fields: [").error().code, "catalogue.damaged");
    EXPECT_EQ(readFieldCatalogue("- a list").error().code, "catalogue.damaged");
    const auto missing = readFieldCatalogue("fields: [{key: colour}]");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, "catalogue.unknown_field");
    EXPECT_EQ(missing.error().also.size(), 69U) << "every field that the file lacks, at once";
    EXPECT_EQ(readFunctionCatalogue("&a [*a]").error().code, "catalogue.damaged");
}

TEST(RegionReader, OrganisationsAndTheirLinks) {
    const auto region = readRegion(catalogueText("organisations.yaml"));
    ASSERT_TRUE(region);
    EXPECT_TRUE(isNameOf(*region, "keski-suomi"));
    EXPECT_TRUE(isNameOf(*region, "Central Finland"));
    EXPECT_FALSE(isNameOf(*region, "Pirkanmaa"));
    std::map<std::string, const model::Organisation*> byCode;
    int inScope = 0;
    for (const model::Organisation& organisation : region->organisations) {
        byCode[organisation.code] = &organisation;
        inScope += organisation.inScope ? 1 : 0;
    }
    EXPECT_EQ(inScope, 32);
    EXPECT_EQ(byCode.at("KSSHP")->members.size(), 21U);
    EXPECT_EQ(byCode.at("KSSHP")->ceasesOn->fixed, base::makeDate(2022, 12, 31));
    EXPECT_EQ(byCode.at("PELA")->members.size(), 23U);
    EXPECT_EQ(byCode.at("PELA")->host, byCode.at("179")->id);
    EXPECT_EQ(byCode.at("SEUTUTK")->parent, byCode.at("KSSHP")->id);
    EXPECT_EQ(byCode.at("291")->leavesRegionOn->fixed, base::makeDate(2021, 1, 1));
    EXPECT_EQ(byCode.at("179")->figureOf("population")->value, 140200);
    EXPECT_EQ(byCode.at("T-KSM")->figureOf("transferring_staff")->value, 10000);
    EXPECT_TRUE(byCode.at("T-KSM")->isTarget);
    EXPECT_FALSE(byCode.at("ISTEKKI")->inScope);
}

TEST(ProjectDefaults, MilestonesFollowTheLegalStart) {
    const std::string rules = catalogueText("planning_rules.yaml");
    model::Inventory project;
    ProjectChoices choices;
    choices.legalStart = base::makeDate(2021, 1, 1);
    ASSERT_TRUE(edit::applyEdits(project, makeDefaultRecords(rules, choices).value()));
    EXPECT_EQ(project.grid().count, 32);
    EXPECT_EQ(project.dayOfMilestone("GO_LIVE"), base::makeDate(2021, 1, 1));
    EXPECT_EQ(project.dayOfMilestone("HR_DATA"), base::makeDate(2020, 4, 1));
    EXPECT_EQ(project.all<model::NamedPhase>().size(), 7U);
    model::Inventory later;
    ASSERT_TRUE(edit::applyEdits(later, makeDefaultRecords(rules, {"wellbeing_2023", {}}).value()));
    EXPECT_EQ(later.dayOfMilestone("GO_LIVE"), base::makeDate(2023, 1, 1));
}

TEST(MappingFile, ReadsBackWhatItWrites) {
    const std::string yaml = "columns: {Vuosimaksu: annual_cost, \"A \\\"b\\\": c\\n#\": owner, "
                             "\"Omistaja #2\": ignore}\n"
                             "empty: {Vuosimaksu: [\"0\", X], Muuta: \"-\"}\n";
    const auto mapping = readMapping(yaml);
    ASSERT_TRUE(mapping);
    const std::string written = writeMapping(*mapping);
    EXPECT_EQ(written, "columns:\n"
                       "  \"A \\\"b\\\": c\\n#\": owner\n"
                       "  \"Omistaja #2\": ignore\n"
                       "  \"Vuosimaksu\": annual_cost\n"
                       "empty:\n"
                       "  \"Muuta\": [\"-\"]\n"
                       "  \"Vuosimaksu\": [\"0\", \"x\"]\n");
    const auto again = readMapping(written);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->columns, mapping->columns);
    EXPECT_EQ(again->nullMarkers, mapping->nullMarkers);
    EXPECT_EQ(writeMapping(*again), written);
}

TEST(MappingFile, FieldsAndIgnoredColumns) {
    const auto mapping = readMapping("columns: {Vuosimaksu: annual_cost, Väri: ignore}");
    ASSERT_TRUE(mapping);
    EXPECT_EQ(mapping->columns.at("vuosimaksu"), FieldKey::AnnualCost);
    EXPECT_EQ(mapping->columns.at("vari"), std::nullopt);
    const auto wrong = readMapping("columns: {A: colour, B: size}");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, "mapping.unknown_field");
    EXPECT_EQ(wrong.error().also.size(), 1U);
}

} // namespace
} // namespace aallokko::importers::test
