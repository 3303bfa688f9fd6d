// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter language: words, terms on fields, absences, numbers and waves, in three languages.
#include "app/models/system_query.h"
#include "app/session/catalogues.h"

#include <gtest/gtest.h>

namespace aallokko::models {
namespace {

using Kind = QueryTerm::Kind;

const model::FieldCatalogue& catalogue() {
    static const session::Catalogues catalogues = *session::readCatalogues();
    return catalogues.fields;
}

QueryTerm termOf(const char* text) {
    const SystemQuery query(QString::fromUtf8(text), catalogue(), Placements());
    return query.terms().empty() ? QueryTerm() : query.terms().front();
}

TEST(SystemQuery, UnderstandsTermsInAllLanguages) {
    for (const char* text : {"owner:empty", "omistaja:tyhjä", "ägare:tomt", "OMISTAJA:tyhja"}) {
        const QueryTerm term = termOf(text);
        EXPECT_EQ(term.kind, Kind::FieldState) << text;
        EXPECT_EQ(term.key, model::FieldKey::Owner) << text;
        EXPECT_EQ(term.state, model::FieldState::Empty) << text;
    }
    for (const char* text : {"criticality:empty", "kriittisyys:tyhjä", "kritikalitet:tomt"}) {
        EXPECT_EQ(termOf(text).key, model::FieldKey::Criticality) << text;
        EXPECT_EQ(termOf(text).kind, Kind::FieldState) << text;
    }
    for (const char* text : {"wave:pinned", "aalto:kiinnitetty", "våg:fäst"}) {
        EXPECT_EQ(termOf(text).kind, Kind::Pinned) << text;
    }
    for (const char* text : {"wave:not-needed", "aalto:ei-tarvita", "våg:behövs-inte"}) {
        EXPECT_EQ(termOf(text).kind, Kind::NotNeeded) << text;
    }
    for (const char* text : {"wave:not-in-time", "aalto:ei-ehdi", "våg:hinner-inte"}) {
        EXPECT_EQ(termOf(text).kind, Kind::NotInTime) << text;
    }
    for (const char* text : {"wave:continues", "aalto:jatkaa", "våg:fortsätter"}) {
        EXPECT_EQ(termOf(text).kind, Kind::Continues) << text;
    }
    for (const char* text : {"wave:consolidated", "aalto:yhdistetään", "våg:sammanförs"}) {
        EXPECT_EQ(termOf(text).kind, Kind::Consolidated) << text;
    }
}

TEST(SystemQuery, KnowsNamedLists) {
    const RowLists lists{
        {"keuruu: omistaja", {model::InstallationId(3), model::InstallationId(7)}}};
    for (const char* text : {"list:\"Keuruu: Omistaja\"", "luettelo:\"KEURUU: omistaja\"",
                             "lista:\"Keuruu: Omistaja\""}) {
        const SystemQuery query(QString::fromUtf8(text), catalogue(), Placements(), lists);
        ASSERT_EQ(query.terms().size(), 1U) << text;
        EXPECT_EQ(query.terms()[0].kind, Kind::List);
        EXPECT_EQ(query.terms()[0].ids.size(), 2U);
        const SystemQuery none(QString::fromUtf8(text), catalogue(), Placements());
        EXPECT_TRUE(none.terms()[0].ids.empty());
        EXPECT_FALSE(none.isNarrowingOf(query)) << "the same words, but other rows";
    }
}

TEST(SystemQuery, ReadsComparisons) {
    const QueryTerm term = termOf("kustannus>=50000,5");
    EXPECT_EQ(term.kind, Kind::Number);
    EXPECT_EQ(term.key, model::FieldKey::AnnualCost);
    EXPECT_EQ(term.comparison, 'g');
    EXPECT_DOUBLE_EQ(term.number, 50000.5);
}

TEST(SystemQuery, TakesAnUnknownNameAsAWord) {
    EXPECT_EQ(termOf("http://esimerkki").kind, Kind::Word);
    EXPECT_EQ(termOf("Työaika").folded, "tyoaika");
}

TEST(SystemQuery, KeepsQuotedTextTogetherAndDropsSingleTerms) {
    const SystemQuery query(QStringLiteral("\"uusi järjestelmä\" owner:empty"), catalogue(),
                            Placements());
    ASSERT_EQ(query.terms().size(), 2U);
    EXPECT_EQ(query.without(0), QStringLiteral("owner:empty"));
    EXPECT_EQ(query.without(1), QStringLiteral("\"uusi järjestelmä\""));
}

TEST(SystemQuery, KnowsWhenItOnlyNarrows) {
    const auto query = [](const char* text) {
        return SystemQuery(QString::fromUtf8(text), catalogue(), Placements());
    };
    EXPECT_TRUE(query("tyoaika").isNarrowingOf(query("työ")));
    EXPECT_TRUE(query("työ owner:empty").isNarrowingOf(query("työ")));
    EXPECT_FALSE(query("työ").isNarrowingOf(query("työaika")));
    EXPECT_FALSE(query("cost>10").isNarrowingOf(query("cost>100")));
}

} // namespace
} // namespace aallokko::models
