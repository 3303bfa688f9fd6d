// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts that stand for nothing written, found from the column: told always, applied to texts,
// never to numbers.
#include "tests/importers/import_text.h"

#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

// Rows A..J; the column has `marker` in the first `marked` of them and `other` in the rest.
RawDocument column(const std::string& header, const std::string& marker, int marked,
                   const std::string& other) {
    std::string lines = "Nimi;Toimittaja;" + header + "\n";
    for (int i = 0; i < 10; ++i) {
        lines += std::string(1, static_cast<char>('A' + i)) + ";CGI Oy;" +
                 (i < marked ? marker : other) + "\n";
    }
    return makeDocument("Laukaa.csv", lines);
}

int valuesIn(const RawDocument& document, const std::string& part) {
    const std::string systems =
        printSystems(applied(regionProject(), review(regionProject(), {document})));
    int count = 0;
    for (std::size_t at = systems.find(part); at != std::string::npos;
         at = systems.find(part, at + 1)) {
        ++count;
    }
    return count;
}

std::string issuesOf(const RawDocument& document) {
    return printIssues(review(regionProject(), {document}));
}

TEST(NullMarkers, ZeroAmongTextsIsEmptyAndTold) {
    const RawDocument document = column("Muuta", "0", 5, "vaihdetaan");
    EXPECT_EQ(issuesOf(document), "warning import.null_marker Muuta, 0, 5, 10 @ C1\n");
    EXPECT_EQ(valuesIn(document, "notes="), 5);
}

TEST(NullMarkers, ZeroAmongAmountsStaysAndIsAsked) {
    const RawDocument document = column("Vuosikustannus (€, alv 0)", "#0", 5, "#700");
    EXPECT_EQ(issuesOf(document), "warning import.null_marker_asked Vuosikustannus (€, alv 0), 0, "
                                  "5, 10 @ C1\n");
    EXPECT_EQ(valuesIn(document, "annual_cost=0.00"), 5);
}

TEST(NullMarkers, APersonMaySayThatZeroIsEmpty) {
    const RawDocument document = column("Vuosikustannus (€, alv 0)", "#0", 5, "#700");
    ImportOptions options;
    options.mapping = readMapping("empty: {\"Vuosikustannus (€, alv 0)\": [\"0\"]}").value();
    const auto result = review(regionProject(), {document}, options);
    EXPECT_EQ(printIssues(result), "");
    const std::string systems = printSystems(applied(regionProject(), result));
    EXPECT_EQ(systems.find("annual_cost=0"), std::string::npos);
    EXPECT_NE(systems.find("annual_cost=700.00"), std::string::npos);
}

TEST(NullMarkers, FewZerosMeanZero) {
    EXPECT_EQ(issuesOf(column("Vuosikustannus (€, alv 0)", "#0", 2, "#700")), "");
    EXPECT_EQ(issuesOf(column("Muuta", "0", 2, "vaihdetaan")), "");
}

TEST(NullMarkers, UnknownSignsAndWords) {
    for (const char* marker : {"///", "null", "xxx", "(tyhjä)", "keine Angabe"}) {
        const RawDocument document = column("Sopimus päättyy", marker, 4, "31.12.2027");
        EXPECT_EQ(issuesOf(document), std::string("warning import.null_marker Sopimus päättyy, ") +
                                          marker + ", 4, 10 @ C1\n");
        EXPECT_EQ(valuesIn(document, "contract_end=2027"), 6) << marker;
    }
}

TEST(NullMarkers, KnownWordsAreToldAndKeepTheirMeaning) {
    EXPECT_EQ(issuesOf(column("Versio", "-", 4, "1.2")),
              "info import.null_marker Versio, -, 4, 10 @ C1\n");
    EXPECT_EQ(issuesOf(column("Versio", "?", 4, "1.2")),
              "info import.null_marker Versio, ?, 4, 10 @ C1\n");
    EXPECT_EQ(valuesIn(column("Versio", "?", 4, "1.2"), "version=?"), 4);
}

TEST(NullMarkers, CodesAndAnswersAreNoMarkers) {
    EXPECT_EQ(issuesOf(column("Kriittisyys (4 = kriittisin)", "0", 6, "4")), "");
    EXPECT_EQ(issuesOf(column("Toipumissuunnitelma", "0", 6, "1")), "");
}

} // namespace
} // namespace aallokko::importers::test
