// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose file is it: official codes and names in all cases and languages, in cells and file names.
#include "importers/words/organisation_match.h"
#include "importers/words/source_name.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

std::string find(const std::string& text, NameScope scope) {
    static const OrganisationIndex index(regionProject().all<model::Organisation>());
    const auto* found = index.organisationOf(index.find(text, scope));
    return found == nullptr ? "-" : found->code;
}

TEST(OrganisationMatch, Cells) {
    const std::pair<const char*, const char*> cases[] = {
        {"Laukaa", "410"},
        {"Laukaan kunta", "410"},
        {"Laukas", "410"},
        {"Jyväskylän kaupunki", "179"},
        {"JYVÄSKYLÄ", "179"},
        {"179", "179"},
        {"Jyväskylä (179)", "179"},
        {"Saarijärvi", "729"},
        {"KSSHP", "KSSHP"},
        {"Keski-Suomen sairaanhoitopiiri", "KSSHP"},
        {"Keski-Suomen sairaanhoitopiirin kuntayhtymä", "KSSHP"},
        {"Jyväskylän koulutuskuntayhtymä Gradia", "GRADIA"},
        {"Jämsänkoski", "-"},
        {"Suvantosoft Oy", "-"},
        {"2018", "-"},
        {"", "-"},
    };
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(find(text, NameScope::Whole), expected) << "'" << text << "'";
    }
}

TEST(OrganisationMatch, FileAndSheetNames) {
    const std::pair<const char*, const char*> cases[] = {
        {"179_jyvaskyla_jarjestelmat", "179"},
        {"Laukaan tietojärjestelmät 2018", "410"},
        {"saarijarvi_tietojarjestelmat_2018-03", "729"},
        {"Äänekosken ohjelmat", "992"},
        {"Pihtiputaan lista", "601"},
        {"500 luettelo", "500"},
        {"KSSHP_tietojarjestelmasalkku_2018", "KSSHP"},
        {"Keski-Suomen pelastuslaitos tietojärjestelmät", "PELA"},
        {"Pelastuslaitoksen järjestelmät", "PELA"},
        {"JYTE_terveyskeskus_jarjestelmat", "JYTE"},
        {"Saarikka_perusturvaliikelaitos", "SAARIKKA"},
        {"seututerveyskeskus", "SEUTUTK"},
        {"järjestelmät 2018", "-"},
        {"Taul1", "-"},
    };
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(find(text, NameScope::Within), expected) << "'" << text << "'";
    }
}

TEST(SourceName, DatesAndCopyMarksAreNoNames) {
    const std::pair<const char*, const char*> cases[] = {
        {"Laukaan tietojärjestelmät 2018.csv", "laukaan tietojarjestelmat"},
        {"luettelo_v2_2018-05-04 (1).xlsx", "luettelo"},
        {"luettelo 4.5.2018.xlsx", "luettelo"},
        {"luettelo_20180504.csv", "luettelo"},
        {"Toivakka_jarjestelmat_kopio.xlsx", "toivakka jarjestelmat"},
        {"312 Kyyjärvi ohjelmat.csv", "312 kyyjarvi ohjelmat"},
        {"lista osa 1.csv", "lista osa 1"},
        {"lista osa 2.csv", "lista osa 2"},
        {"2018.csv", "2018"},
        {"lista.final.v3.csv", "lista"},
    };
    for (const auto& [file, expected] : cases) {
        EXPECT_EQ(logicalName(file), expected) << file;
    }
}

} // namespace
} // namespace aallokko::importers::test
