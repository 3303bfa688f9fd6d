// SPDX-License-Identifier: GPL-3.0-or-later
//
// Forms of one Finnish word find each other; short and foreign words are left alone.
#include "app/models/system_query.h"
#include "app/models/word_stems.h"
#include "app/session/catalogues.h"
#include "core/base/text.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::models {
namespace {

bool finds(const char* query, const char* text) {
    static const session::Catalogues catalogues = *session::readCatalogues();
    const SystemQuery one(QString::fromUtf8(query), catalogues.fields, Placements());
    const std::string haystack = base::folded(text);
    const model::SystemView system;
    const Placement placement;
    return one.matches({&system, &haystack, &placement}, catalogues.fields);
}

TEST(WordStems, FindsTheWordBehindAForm) {
    const std::pair<const char*, const char*> pairs[] = {
        {"palkkojen", "Palkanlaskenta"},
        {"palkkojen", "palkka- ja matkalaskut"},
        {"palkan", "Palkkahallinto"},
        {"palkka", "palkanmaksu"},
        {"tyoaika", "Työaikaleimaus"},
        {"työajan", "Työaikaleimaus"},
        {"järjestelmän", "Asiakastietojärjestelmä"},
        {"järjestelmissä", "järjestelmä"},
        {"opetuksen", "Opetus ja kasvatus"},
        {"laskutuksen", "Laskutus"},
        {"hakemusten", "hakemus"},
        {"potilaiden", "Potilastietojärjestelmä"},
        {"asiakkaan", "Asiakasrekisteri"},
        {"kunnan", "kuntalaiset"},
        {"kuntien", "Kunta-alan palvelu"},
        {"terveydenhuollon", "terveydenhuolto"},
        {"hoidon", "Hoitosuunnitelma"},
        {"kirjanpidon", "Kirjanpito"},
        {"arkistoinnin", "arkistointi"},
        {"tietojen", "Tietovarasto"},
        {"varausten", "Ajanvaraus"},
        {"systemet", "system för klientuppgifter"},
        {"uppgifterna", "personuppgifter"},
    };
    for (const auto& [query, text] : pairs) {
        EXPECT_TRUE(finds(query, text)) << query << " in " << text;
    }
}

TEST(WordStems, LeavesOtherWordsApart) {
    const std::pair<const char*, const char*> pairs[] = {
        {"työajan", "Työasemapalvelu"},   {"opetuksen", "Operaattori"},
        {"laskutuksen", "Laskentatoimi"}, {"potilaiden", "Potkuri"},
        {"hoidon", "Hovioikeus"},         {"eta", "etätyö ja muu"}};
    for (const auto& [query, text] : pairs) {
        const bool isSubstring = base::folded(text).find(base::folded(query)) != std::string::npos;
        EXPECT_EQ(finds(query, text), isSubstring) << query << " in " << text;
    }
}

TEST(WordStems, KeepsWhatIsNoWord) {
    EXPECT_TRUE(stemsOf("t9164").empty());
    EXPECT_TRUE(stemsOf("sap").empty());
    EXPECT_TRUE(stemsOf("a-b-c-d-e").empty());
    for (const std::string& stem : stemsOf("palkkojen")) {
        EXPECT_GE(stem.size(), 4U);
    }
}

TEST(WordStems, NarrowsOnlyWhatTheLongerWordCannotWiden) {
    static const session::Catalogues catalogues = *session::readCatalogues();
    const auto query = [](const char* text) {
        return SystemQuery(QString::fromUtf8(text), catalogues.fields, Placements());
    };
    EXPECT_TRUE(query("tyoaika").isNarrowingOf(query("tyoa")));
    EXPECT_FALSE(query("palkkojen").isNarrowingOf(query("palkkoje")))
        << "the whole word finds palkka, its beginning does not";
}

} // namespace
} // namespace aallokko::models
