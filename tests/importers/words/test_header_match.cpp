// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headers of real and odd inventories against the catalogue's synonyms.
#include "importers/words/header_match.h"
#include "importers/words/word_forms.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

const HeaderMatcher& matcher() {
    static const HeaderMatcher value(fieldCatalogue(), HeaderMatcher::Table::Systems);
    return value;
}

std::string match(const std::string& header) {
    const HeaderMatch found = matcher().match(header);
    if (found.ambiguous) {
        return "ambiguous";
    }
    if (found.candidates.empty() || found.candidates[0].confidence < sureHeader) {
        return "-";
    }
    return std::string(nameOf(found.candidates[0].key)) + " " + found.candidates[0].reason;
}

TEST(HeaderMatch, EveryLabelAndSynonymFindsItsField) {
    for (const model::FieldDefinition& field : fieldCatalogue().systemFields) {
        for (const std::string& synonym : field.synonyms) {
            const HeaderMatch found = matcher().match(synonym);
            bool has = false;
            for (const HeaderCandidate& candidate : found.candidates) {
                has = has || candidate.key == field.key;
            }
            EXPECT_TRUE(has || found.ambiguous) << synonym << " of " << nameOf(field.key);
        }
    }
}

TEST(HeaderMatch, AmbiguousHeadersAreNeverDecidedByName) {
    EXPECT_EQ(fieldCatalogue().words.ambiguousHeaders.size(), 18U);
    for (const auto& [header, fields] : fieldCatalogue().words.ambiguousHeaders) {
        EXPECT_EQ(match(header), "ambiguous") << header;
    }
}

TEST(HeaderMatch, FormsOfWriting) {
    const std::pair<const char*, const char*> cases[] = {
        {"Järjestelmän nimi *", "name exact"},
        {"JÄRJESTELMÄN NIMI", "name exact"},
        {"Järjestelmän\nnimi", "name exact"},
        {"Tietojärjes-\ntelmä", "name exact"},
        {"Järjestelmät", "name inflected"},
        {"Tietojärjestelmät", "name inflected"},
        {"Yksiköt", "unit inflected"},
        {"Toimittajat:", "vendor inflected"},
        {"Toimittaja¹", "vendor exact"},
        {"Toimittaja 1)", "vendor exact"},
        {"Toimittaja (yritys)", "vendor exact"},
        {"Vuosikustannus (t€)", "annual_cost exact"},
        {"Vuosikust. €/v (alv 0 %)", "annual_cost shortened"},
        {"Vuosi kustannus", "annual_cost inflected"},
        {"Vuosikustanus", "annual_cost spelling"},
        {"Sop. päättyy", "contract_end inflected"},
        {"Sopimuksen päättymispvm", "contract_end spelling"},
        {"Montako käyttäjää", "user_count inflected"},
        {"annual_cost", "annual_cost exact"},
        {"contract_end", "contract_end exact"},
        {"Uppsägningstid (mån)", "notice_months exact"},
        {"Käyttöönoton väri", "-"},
        {"Muistilista", "-"},
        {"Toimittajan yhteyshenkilö", "-"},
        {"Pääasiallinen toimittaja", "vendor tokens"},
        {"Zweck des Verfahrens", "purpose tokens"},
        {"Formål med systemet", "purpose tokens"},
        {"SupplierName", "vendor inflected"},
        {"Review", "-"},
        {"", "-"},
        {"???", "-"},
        {"123", "-"},
    };
    for (const auto& [header, expected] : cases) {
        EXPECT_EQ(match(header), expected) << "'" << header << "'";
    }
}

TEST(HeaderMatch, UnitsAndTaxAreTakenApart) {
    EXPECT_EQ(matcher().textOf("Vuosikustannus (t€)").unit, "1000");
    EXPECT_EQ(matcher().textOf("Vuosikustannus, 1 000 €").unit, "1000");
    EXPECT_EQ(matcher().textOf("Vuosikustannus (M€)").unit, "1000000");
    EXPECT_EQ(matcher().textOf("Vuosikustannus (€)").unit, "1");
    EXPECT_EQ(matcher().textOf("Irtisanomisaika kk").unit, "months");
    EXPECT_EQ(matcher().textOf("Työ (htv)").unit, "person_years");
    EXPECT_EQ(matcher().textOf("E-palvelu").unit, "");
    EXPECT_EQ(matcher().textOf("Vuosimaksu €, alv 0").vat, VatMark::Excluded);
    EXPECT_EQ(matcher().textOf("Kustannus (€, sis. alv 24 %)").vat, VatMark::Included);
    EXPECT_EQ(matcher().textOf("Årskostnad (€, exkl. moms)").vat, VatMark::Excluded);
    EXPECT_EQ(matcher().textOf("Jaarlijkse kosten (€, excl. btw)").vat, VatMark::Excluded);
    EXPECT_EQ(matcher().textOf("Jährliche Kosten (€ netto)").vat, VatMark::Excluded);
    EXPECT_TRUE(matcher().textOf("Årlig udgift (kr.)").isForeignMoney);
    EXPECT_FALSE(matcher().textOf("Vuosikustannus (€)").isForeignMoney);
    EXPECT_EQ(matcher().textOf("Kriittisyys (1 = kriittisin)").note, "1 = kriittisin");
}

TEST(WordForms, PlaceNamesInTheirCases) {
    const std::pair<const char*, const char*> cases[] = {
        {"laukaan", "laukaa"},           {"jyvaskylan", "jyvaskyla"},
        {"saarijarven", "saarijarvi"},   {"viitasaaren", "viitasaari"},
        {"hankasalmen", "hankasalmi"},   {"petajaveden", "petajavesi"},
        {"uuraisten", "uurainen"},       {"kuhmoisten", "kuhmoinen"},
        {"toivakan", "toivakka"},        {"luhangan", "luhanka"},
        {"pihtiputaan", "pihtipudas"},   {"aanekosken", "aanekoski"},
        {"kannonkosken", "kannonkoski"}, {"keuruun", "keuruu"},
        {"joutsassa", "joutsa"},         {"muuramen", "muurame"},
        {"multialla", "multia"},         {"kinnulasta", "kinnula"}};
    for (const auto& [form, name] : cases) {
        EXPECT_TRUE(isFormOf(form, nameStems(name))) << form;
    }
    EXPECT_FALSE(isFormOf("laukaistu", nameStems("laukaa")));
    EXPECT_FALSE(isFormOf("jamsankoski", nameStems("jamsa")));
    EXPECT_EQ(editDistance("kitten", "sitting"), 3U);
}

} // namespace
} // namespace aallokko::importers::test
