// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of inventories and what they mean: tables of cases, one row a cell.
#include "importers/values/cell_date.h"
#include "importers/values/cell_list.h"
#include "importers/values/cell_number.h"
#include "importers/values/cell_value.h"
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

using model::FieldKey;

std::string number(const std::string& text) {
    const auto read = readNumber(text);
    if (!read) {
        return "unreadable";
    }
    const auto cents = toInteger(read->value, 100);
    return cents ? std::to_string(*cents) + (read->rule.empty() ? "" : " " + read->rule)
                 : "too large";
}

TEST(CellNumber, ReadsTheFormsOfTheCatalogue) {
    const std::pair<const char*, const char*> cases[] = {
        {"0", "0"},
        {"12", "1200"},
        {"1 234,50", "123450"},
        {"1\xC2\xA0"
         "234,50",
         "123450"},
        {"1\xE2\x80\xAF"
         "234,5",
         "123450"},
        {"1.234,50", "123450 number.dot_thousands"},
        {"1,234.50", "123450 number.comma_thousands"},
        {"1234.50", "123450"},
        {"1.234.567", "123456700 number.dot_thousands"},
        {"n. 850", "85000 number.approximate"},
        {"noin 850", "85000 number.approximate"},
        {"~850", "85000 number.approximate"},
        {"100-200", "15000 number.range"},
        {"100 – 200", "15000 number.range"},
        {">500", "50000 number.bound"},
        {"< 20", "2000 number.bound"},
        {"12 500 €", "1250000"},
        {"12,5 t€", "1250000 number.thousands"},
        {"1,2 M€", "120000000 number.millions"},
        {"500 €/kk", "600000 number.per_month"},
        {"850 (arvio)", "85000 number.with_remark"},
        {"6 kk", "600"},
        {"-5", "-500"},
        {"0,001", "0"},
        {"", "unreadable"},
        {"viisi", "unreadable"},
        {"5 kpl ja 3 muuta", "unreadable"},
        {"200-100", "unreadable"},
        {"12.3.4.5x", "unreadable"},
        {"99999999999999999999", "unreadable"},
        {"9999999999999999", "too large"},
    };
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(number(text), expected) << "'" << text << "'";
    }
}

std::string date(const std::string& text) {
    const auto read = readDate(text);
    if (!read) {
        return "unreadable";
    }
    return (read->day ? base::toIso(*read->day) : "open") +
           (read->rule.empty() ? "" : " " + read->rule);
}

TEST(CellDate, ReadsTheFormsOfTheCatalogue) {
    const std::pair<const char*, const char*> cases[] = {
        {"31.12.2019", "2019-12-31"},
        {"1.2.2019", "2019-02-01"},
        {"31.12.19", "2019-12-31 date.two_digit_year"},
        {"1.1.99", "1999-01-01 date.two_digit_year"},
        {"2019-12-31", "2019-12-31"},
        {"12/2019", "2019-12-31 date.month_end"},
        {"2/2020", "2020-02-29 date.month_end"},
        {"2019/12", "2019-12-31 date.month_end"},
        {"Q4/2019", "2019-12-31 date.quarter_end"},
        {"Q1 2020", "2020-03-31 date.quarter_end"},
        {"4. kvartaali 2019", "2019-12-31 date.quarter_end"},
        {"2019", "2019-12-31 date.year_end"},
        {"vuoden 2019 loppu", "2019-12-31 date.year_end"},
        {"vuoden 2019 loppuun", "2019-12-31 date.year_end"},
        {"slutet av 2019", "2019-12-31 date.year_end"},
        {"kevät 2020", "2020-05-31 date.season"},
        {"syksy 2020", "2020-11-30 date.season"},
        {"hösten 2020", "2020-11-30 date.season"},
        {"joulukuu 2019", "2019-12-31 date.month_end"},
        {"31. joulukuuta 2019", "2019-12-31"},
        {"31 December 2019", "2019-12-31"},
        {"december 2019", "2019-12-31 date.month_end"},
        {"toistaiseksi", "open date.open_ended"},
        {"toistaiseksi voimassa oleva", "open date.open_ended"},
        {"Toistaiseksi, irtisanomisaika 6 kk", "open date.open_ended"},
        {"tills vidare", "open date.open_ended"},
        {"tv", "open date.open_ended"},
        {"43830", "2019-12-31 date.excel_serial"},
        {"1.1.2015–31.12.2019", "2019-12-31 date.range_end"},
        {"2015-2019", "2019-12-31 date.year_end+date.range_end"},
        {"31.12.2019 (optio 2 v)", "2019-12-31 date.with_remark"},
        {"31.12.2019 + 2 v optio", "2019-12-31 date.with_remark"},
        {"1/2/2019", "2019-02-01 date.day_month_order"},
        {"31.2.2019", "unreadable"},
        {"32.1.2019", "unreadable"},
        {"13/2019", "unreadable"},
        {"Q5/2019", "unreadable"},
        {"1.3.", "unreadable"},
        {"2519", "unreadable"},
        {"ensi vuonna", "unreadable"},
        {"2 vuotta 2019 alusta", "unreadable"},
        {"", "unreadable"},
    };
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(date(text), expected) << "'" << text << "'";
    }
}

TEST(CellList, WeakSeparatorsNeedKnownNames) {
    const IsKnownName known = [](const std::string& name) {
        return name == "A" || name == "B" || name == "Autodesk, Inc" || name == "Koulu ja oppi";
    };
    using Parts = std::vector<std::string>;
    EXPECT_EQ(splitKnown("A; x, y\nB", known), (Parts{"A", "x, y", "B"}));
    EXPECT_EQ(splitKnown("A, B", known), (Parts{"A", "B"}));
    EXPECT_EQ(splitKnown("A, Autodesk, Inc, B", known), (Parts{"A", "Autodesk, Inc", "B"}));
    EXPECT_EQ(splitKnown("A ja B / A & B", known), (Parts{"A", "B", "A", "B"}));
    EXPECT_EQ(splitKnown("Koulu ja oppi ja A", known), (Parts{"Koulu ja oppi", "A"}));
    EXPECT_EQ(splitKnown("A, tuntematon", known), (Parts{"A, tuntematon"}));
    EXPECT_EQ(splitMentions("A, tuntematon, Autodesk, Inc", known),
              (Parts{"A", "tuntematon", "Autodesk, Inc"}));
    EXPECT_EQ(splitMentions("yksi ja toinen, A", known), (Parts{"yksi ja toinen", "A"}));
    EXPECT_EQ(splitPlain(" ; ;\n"), Parts{});
}

// The line of one cell under one header: "value [rule]".
std::string cell(const std::string& header, const std::string& text) {
    const auto result = review(
        regionProject(), {makeDocument("Laukaa.csv", "Nimi;" + header + "\nJ;" + text + "\n")});
    const std::string line = printSystems(applied(regionProject(), result));
    const std::string start = "410 | J (organisation.file_name)";
    const std::size_t skip = line.find(" | ", start.size());
    return skip == std::string::npos ? "" : line.substr(skip + 3, line.size() - skip - 4);
}

TEST(CellValue, FourAbsencesStayApart) {
    EXPECT_EQ(cell("Omistaja", ""), "");
    EXPECT_EQ(cell("Omistaja", "-"), "");
    EXPECT_EQ(cell("Omistaja", "ei tietoa"), "owner=? [absence.word]");
    EXPECT_EQ(cell("Omistaja", "?"), "owner=? [absence.word]");
    EXPECT_EQ(cell("Omistaja", "okänt"), "owner=? [absence.word]");
    EXPECT_EQ(cell("Omistaja", "ei ole"), "owner=- [absence.none]");
    EXPECT_EQ(cell("Omistaja", "ei"), "owner=- [absence.none]");
    EXPECT_EQ(cell("Omistaja", "ei koske"), "owner=x [absence.word]");
    EXPECT_EQ(cell("Vuosikustannus (€)", "ei"), "annual_cost=- [absence.none]");
    EXPECT_EQ(cell("Vuosikustannus (€, alv 0)", "0"), "annual_cost=0.00");
    EXPECT_EQ(cell("Liittymät", "ei liittymiä"), "interfaces=- [absence.none]");
    EXPECT_EQ(cell("Liittymät", "inga gränssnitt"), "interfaces=- [absence.none]");
    EXPECT_EQ(cell("Rekisteriseloste", "ei"), "gdpr_record=no [yes_no.word]");
    EXPECT_EQ(cell("Rekisteriseloste", "x"), "gdpr_record=yes [yes_no.word]");
    EXPECT_EQ(cell("Rekisteriseloste", "kyllä, 2017"),
              "gdpr_record=kyllä, 2017 [yes_no.reference]");
}

TEST(CellValue, MoneyHasUnitsAndTax) {
    EXPECT_EQ(cell("Vuosikustannus (t€)", "1,5"),
              "annual_cost=1500.00 [number.thousands+vat.assumed_excluded]");
    EXPECT_EQ(cell("Vuosikustannus (1000 €)", "12 €"), "annual_cost=12.00 [vat.assumed_excluded]");
    EXPECT_EQ(cell("Vuosikustannus € (alv 0 %)", "12 500,50"), "annual_cost=12500.50");
    EXPECT_EQ(cell("Vuosikustannus (€, sis. alv 24 %)", "124"),
              "annual_cost=100.00 [vat.included_removed]");
    EXPECT_EQ(cell("Årskostnad (€, exkl. moms)", "n. 850"),
              "annual_cost=850.00 [number.approximate]");
    EXPECT_EQ(cell("Vuosikustannus (€)", "ks. sopimus"), "annual_cost=!ks. sopimus");
    EXPECT_EQ(cell("Siirtotyömäärä (htp)", "12,25"), "migration_effort=12.25");
    EXPECT_EQ(cell("Siirtotyömäärä (htv)", "0,5"), "migration_effort=110.00 [number.person_years]");
}

TEST(CellValue, CodesByCodeLabelWordsAndAnswers) {
    EXPECT_EQ(cell("Elinkaaren vaihe", "production"), "lifecycle=production");
    EXPECT_EQ(cell("Elinkaaren vaihe", "Tuotannossa"), "lifecycle=production");
    EXPECT_EQ(cell("Livscykel", "i bruk"), "lifecycle=production [code.also]");
    EXPECT_EQ(cell("Päivä 1", "Nykyinen jatkaa"), "day_one=D1_asis");
    EXPECT_EQ(cell("Siirtyy", "osittain"), "transfer_scope=partial [code.words]");
    EXPECT_EQ(cell("Siirtyy", "osin"), "transfer_scope=partial [code.words]");
    EXPECT_EQ(cell("Siirtyy", "x"), "transfer_scope=full [code.yes_no]");
    EXPECT_EQ(cell("Siirtyy", "ei"), "transfer_scope=stays [code.yes_no]");
    EXPECT_EQ(cell("Jää kunnalle", "kyllä"), "transfer_scope=stays [code.yes_no]");
    EXPECT_EQ(cell("Siirtyy", "Avoin"), "transfer_scope=undecided");
    EXPECT_EQ(cell("Henkilötietoja", "Potilastietoja"), "personal_data=patient");
    EXPECT_EQ(cell("Potilastietoja", "kyllä"), "personal_data=patient [code.yes_no]");
    EXPECT_EQ(cell("Henkilötietoja", "ei"), "personal_data=none [code.yes_no]");
    EXPECT_EQ(cell("TOSI/TORI", "TORI"), "sector_dependence=common [code.also]");
    EXPECT_EQ(cell("Kohderyhmä", "Ammattilainen\\nHallinto"),
              "audience=professional; admin [list.split]");
    EXPECT_EQ(cell("Kriittisyys", "3 - korkea"), "criticality=3");
    EXPECT_EQ(cell("Kriittisyys", "Korkea (potilasturvallisuus)"),
              "criticality=3 [code.with_remark]");
    EXPECT_EQ(cell("Kriittisyys", "sininen"), "criticality=!sininen");
}

TEST(CellValue, FunctionsAndCategoriesBecomeIds) {
    EXPECT_EQ(cell("Tehtävä", "H01, H03"), "functions=H01; H03 [list.split]");
    EXPECT_EQ(cell("Tehtävä", "Neuvola-, koulu- ja opiskeluterveydenhuolto, Kotihoito"),
              "functions=H05; S03 [list.names]");
    EXPECT_EQ(cell("Uppgift", "Hemvård"), "functions=S03 [list.names]");
    EXPECT_EQ(cell("Tehtävä", "A02 Ostolaskut ja maksuliikenne"), "functions=A02 [list.names]");
    EXPECT_EQ(cell("Tehtävä", "Avaruuslennot"), "functions=Avaruuslennot");
    EXPECT_EQ(cell("Järjestelmäluokka", "Palkanlaskenta"), "category=payroll [category.name]");
    EXPECT_EQ(cell("Järjestelmäluokka", "Avaruus"), "category=Avaruus");
    EXPECT_EQ(cell("Kansalliset palvelut", "VTJ\\nReseptikeskus"),
              "national_services=vtj; kanta_resepti [list.names]");
}

TEST(CellValue, ScalesThatRunTheOtherWay) {
    EXPECT_EQ(cell("Kriittisyys (1 = kriittisin, 4 = vähäisin)", "1"),
              "criticality=4 [scale.reversed]");
    EXPECT_EQ(cell("Kriittisyys (4 = kriittisin)", "1"), "criticality=1 [scale.stated]");
    EXPECT_EQ(cell("Kriittisyys 1=korkein", "2"), "criticality=3 [scale.reversed]");
    EXPECT_EQ(cell("Kriittisyys", "4"), "criticality=4 [scale.assumed_high_is_critical]");
    const auto asked =
        review(regionProject(), {makeDocument("Laukaa.csv", "Nimi;Kriittisyys\nJ;4\n")});
    EXPECT_EQ(printIssues(asked, false), "warning import.scale_direction Kriittisyys @ B1\n");
}

TEST(CellValue, HostileCellsAreKeptAndReported) {
    const std::string longText(5000, '9');
    for (const std::string& text :
         {longText, std::string("=1+1"), std::string("\xF0\x9F\x92\xA3"), std::string("1e999"),
          std::string("NaN"), std::string("--5"), std::string("((((("), std::string("€€€")}) {
        EXPECT_EQ(cell("Käyttäjämäärä", text), "user_count=!" + text);
        EXPECT_EQ(cell("Sopimus päättyy", text), "contract_end=!" + text);
    }
}

} // namespace
} // namespace aallokko::importers::test
