// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each measure says its one thing.
#include "core/match/knowledge.h"
#include "core/match/measures.h"
#include "core/match/system_match.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using match::Measure;

match::Measures measured(const match::Record& a, const match::Record& b) {
    // Other rows make the words of these two rare.
    std::vector<match::Record> records{a, b};
    for (const char* name : {"Hilvikko Posti", "Oravkento Arvio", "Rauvalto", "Metskuna Tieto",
                             "Elohemo Jono", "Poikika"}) {
        match::Record other;
        other.name = name;
        records.push_back(other);
    }
    const auto& knowledge = match::builtInKnowledge();
    const match::Corpus corpus(records, knowledge.words, knowledge.vendors);
    return match::measure(corpus.records()[0], corpus.records()[1], corpus);
}

match::Record named(const std::string& name, const std::string& vendor = {}) {
    match::Record record;
    record.name = name;
    record.vendor = vendor;
    return record;
}

TEST(Measures, spellingsOfOneNameAreTheSameName) {
    for (const auto& [a, b] :
         std::vector<std::pair<std::string, std::string>>{{"Kuura Lumme", "KUURA-lumme"},
                                                          {"Kuura Lumme", "Lumme (Kuura)"},
                                                          {"Kuura Lumme", "KuuraLumme 9.1"},
                                                          {"Tervakento", "Tervaeknto"},
                                                          {"Palveluväylä Kuura (PAKU)", "PAKU"},
                                                          {"Kuura", "Kuura-järjestelmä"}}) {
        EXPECT_EQ(measured(named(a), named(b))[Measure::SameName], 1.0) << a << " / " << b;
    }
    EXPECT_EQ(measured(named("Kuura Lumme"), named("Kuura Hertta"))[Measure::SameName], 0.0);
}

TEST(Measures, isTheSameBothWaysButForPricesAndSides) {
    const auto ab = measured(named("Kuura Pro 9", "Järvi Oy"), named("Kuura Lumme 8", "Lampi"));
    const auto ba = measured(named("Kuura Lumme 8", "Lampi"), named("Kuura Pro 9", "Järvi Oy"));
    for (const Measure m :
         {Measure::WordsLess, Measure::WordsMore, Measure::WordsReplaced, Measure::Letters,
          Measure::NumberDiffers, Measure::EditionOneSide, Measure::VendorDiffers}) {
        EXPECT_DOUBLE_EQ(ab[m], ba[m]) << match::measureNames[static_cast<std::size_t>(m)];
    }
    EXPECT_EQ(ab[Measure::NumberDiffers], 1.0);
    EXPECT_EQ(ab[Measure::EditionOneSide], 1.0);
    EXPECT_EQ(ab[Measure::VendorDiffers], 1.0);
}

TEST(Measures, whatIsStatedOnBothSides) {
    EXPECT_EQ(measured(named("Kuura mac"), named("Kuura win"))[Measure::PlatformDiffers], 1.0);
    EXPECT_EQ(measured(named("Kuura upgrade"), named("Kuura"))[Measure::UpgradeDiffers], 1.0);
    EXPECT_EQ(measured(named("Kuura 5 user"), named("Kuura 10 user"))[Measure::UsersDiffer], 1.0);
    EXPECT_EQ(measured(named("Kuura 2006"), named("Kuura 2007"))[Measure::YearDiffers], 1.0);
    EXPECT_EQ(measured(named("Kuura mx3"), named("Kuura 3"))[Measure::NumberSame], 1.0);
    EXPECT_EQ(measured(named("Kuura mx3"), named("Kuura cs3"))[Measure::NumberDiffers], 1.0);
}

TEST(Measures, vendorsByNameAndByRow) {
    EXPECT_EQ(measured(named("Järvi Kuura"), named("Kuura", "Järvi Oy"))[Measure::VendorSame], 1.0);
    EXPECT_EQ(measured(named("Kuura", "Logica"), named("Kuura", "CGI"))[Measure::VendorSame], 1.0);
    EXPECT_EQ(measured(named("Silta", "Silta-Soft"), named("Silta", "Suo"))[Measure::VendorDiffers],
              1.0)
        << "the vendor's name in the product's is no proof against another vendor";
    EXPECT_EQ(measured(named("Kuura"), named("Kuura", "Suo"))[Measure::VendorUnknown], 1.0);
}

TEST(Measures, pricesInSteps) {
    auto a = named("Kuura");
    auto b = named("Kuura");
    EXPECT_EQ(measured(a, b)[Measure::PriceUnknown], 1.0);
    a.price = 100;
    b.price = 100;
    EXPECT_EQ(measured(a, b)[Measure::PriceEqual], 1.0);
    b.price = 25;
    EXPECT_EQ(measured(a, b)[Measure::PriceThird], 1.0);
    EXPECT_DOUBLE_EQ(measured(a, b)[Measure::PriceFar], 2.0);
    b.price = 300;
    EXPECT_EQ(measured(a, b)[Measure::PriceOver], 0.0) << "beyond the last step";
}

TEST(Measures, tasksAndGenericNames) {
    EXPECT_EQ(measured(named("Palkanlaskenta"), named("Kuura"))[Measure::GenericName], 1.0);
    EXPECT_EQ(measured(named("Sarka Laskutus"), named("Sarka Kirjanpito"))[Measure::TaskDiffers],
              1.0);
    EXPECT_EQ(measured(named("Sarka Laskutus"), named("Sarka"))[Measure::TaskDiffers], 0.0);
}

TEST(Measures, productsCountBesidesNames) {
    auto a = named("Palkat");
    auto b = named("Henkilöstöohjelma");
    a.otherName = "Kuura 9";
    b.otherName = "KUURA";
    EXPECT_EQ(measured(a, b)[Measure::OtherName], 1.0);
    EXPECT_EQ(measured(a, b)[Measure::SameName], 1.0);
    b.otherName = "Lumme";
    EXPECT_EQ(measured(a, b)[Measure::OtherDiffers], 1.0);
}

TEST(Measures, organisationsAreTakenOutOfNames) {
    model::Organisation organisation;
    organisation.name.fi = "Luhanka";
    EXPECT_EQ(match::withoutOrganisation("Luhangan kunnan Kuura", &organisation), "kuura");
    organisation.name.fi = "Uurainen";
    EXPECT_EQ(match::withoutOrganisation("Uuraisten Kuura 2", &organisation), "kuura 2");
    EXPECT_EQ(match::withoutOrganisation("Uuraisten kunta", &organisation), "Uuraisten kunta");
    EXPECT_EQ(match::withoutOrganisation("Kuura", nullptr), "Kuura");
}

} // namespace
