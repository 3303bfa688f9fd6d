// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the reader makes of tables whose dialect nobody names: separators, quotes, escapes, blanks,
// and accidents of single rows.
#include "importers/csv/csv_dialect.h"
#include "importers/csv/csv_score.h"
#include "tests/importers/read_text.h"
#include "tests/importers/workbook/workbook_files.h"

#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using importers::guessDialect;

/// The guess in short: delimiter, quote, escape, width.
std::string guess(std::string_view text) {
    const auto dialect = guessDialect(text, true);
    std::string out;
    for (const char c : {dialect.syntax.delimiter, dialect.syntax.quote, dialect.syntax.escape})
        out += c == 0 ? '-' : c;
    return out + std::to_string(dialect.width);
}

class CsvDialectTest : public ::testing::Test {
  protected:
    std::string read(const std::string& bytes) {
        return test::readText(m_files.bytes(QStringLiteral("a.csv"), bytes));
    }
    std::string issues(const std::string& bytes) {
        return test::printIssues(
            importers::readDocument(m_files.bytes(QStringLiteral("a.csv"), bytes)).value());
    }

    test::FileMaker m_files;
};

TEST(CsvDialect, prefersRegularRowsOfWholeCells) {
    EXPECT_EQ(guess("a;b\n1,5;2,5\n3,5;4,5\n"), ";\"-2");
    EXPECT_EQ(guess("a,b,c\n1,x;y,2\n3,u;v,4\n5,p;q,6\n"), ",\"-3");
    EXPECT_EQ(guess("a\tb\nx, y\tz; u\nv, w\tt\n"), "\t\"-2");
    EXPECT_EQ(guess("a^b^c\n1^2^3\n4^5^6\n"), "^\"-3");
    EXPECT_EQ(guess("only\none\ncolumn\n"), "-\"-1");
}

TEST(CsvDialect, takesBlanksOnlyWhenClear) {
    EXPECT_EQ(guess("F1 F2 F3\n1 2 3\n4 5 6\n"), " \"-3");
    EXPECT_EQ(guess("\"Nimi\" \"Omistaja\"\n\"Oma Kanta\" \"Kela\"\n\"Effica\" \"Oulu\"\n"),
              " \"-2");
    EXPECT_EQ(guess("Matti Meikäläinen\nLiisa Virtanen\nAino Korhonen\n"), "-\"-1");
    EXPECT_EQ(guess("Windows 10\nWindows 11\nOffice 365\n"), "-\"-1");
    EXPECT_EQ(guess("The quick fox jumps\nover the lazy dog\nand runs far away\n"), "-\"-1");
}

TEST(CsvDialect, takesColonsOnlyWhenClear) {
    EXPECT_EQ(guess("root:x:0:root\nbin:x:1:bin\nmail:x:2:mail\n"), ":\"-4");
    EXPECT_EQ(guess("12:30:00\n13:45:10\n14:00:00\n"), "-\"-1");
    EXPECT_EQ(guess("http://a.example/1\nhttp://b.example/2\n"), "-\"-1");
}

TEST(CsvDialect, findsOtherQuotesAndEscapes) {
    EXPECT_EQ(guess("'a','b'\n'x, y','z'\n'u, v','w'\n"), ",'-2");
    EXPECT_EQ(guess("`a`,`b`\n`x, y`,1\n`u, v`,2\n"), ",`-2");
    EXPECT_EQ(guess("|a|,|b|\n|x, y|,1\n|u, v|,2\n"), ",|-2");
    EXPECT_EQ(guess("a,b\n\"x \\\"y\\\", z\",1\n\"u\",2\n"), ",\"\\2");
    EXPECT_EQ(guess("a,b\n\"C:\\dir\\\",1\n\"D:\\\",2\n"), ",\"-2");
    EXPECT_EQ(guess("a,b\n'tis,1\n'twas,2\nit's,3\n"), ",\"-2");
}

TEST(CsvDialect, tellsTypedCells) {
    for (const char* text :
         {"1", "-1,5", "1 234,50 €", "31.12.2026", "12:30", "99 %", "2026-01-31T08:00"})
        EXPECT_TRUE(importers::isTyped(text)) << text;
    for (const char* text : {"", "Q1", "toistaiseksi", "n. 850", "-"})
        EXPECT_FALSE(importers::isTyped(text)) << text;
}

TEST_F(CsvDialectTest, readsEscapedQuotes) {
    EXPECT_EQ(read("a,b\n\"x \\\"y\\\", z\",1\n\"u\\\\\",2\n"),
              "1: a | b\n2: x \"y\", z | 1\n3: u\\ | 2\n");
}

TEST_F(CsvDialectTest, dropsTheBlankOfATwoCharacterSeparator) {
    EXPECT_EQ(read("a, b, c\n1, \"x, y\", 3\n4, , 6\n"),
              "1: a | b | c\n2: 1 | x, y | 3\n3: 4 |  | 6\n");
}

TEST_F(CsvDialectTest, readsSeparatorsOfSeveralCharacters) {
    for (const std::string separator : {"||", "::", ";;", "\t\t", "|~|", "\\t"}) {
        const auto line = [&](const std::string& a, const std::string& b, const std::string& c) {
            return a + separator + b + separator + c + "\n";
        };
        EXPECT_EQ(read(line("name", "time", "text") +
                       line("x", "12:30", "\"p" + separator + "q\"") + line("y", "", "z")),
                  "1: name | time | text\n2: x | 12:30 | p" + separator + "q\n3: y |  | z\n")
            << separator;
    }
    // One tab beside two, and an empty column between semicolons.
    EXPECT_EQ(read("a\t\tb\tc\n1\t\t2\t3\n"), "1: a |  | b | c\n2: 1 |  | 2 | 3\n");
    EXPECT_EQ(read("a;b;;c\n1;2;;3\n"), "1: a | b |  | c\n2: 1 | 2 |  | 3\n");
}

TEST_F(CsvDialectTest, opensQuotesBehindBlanksUnlessTheyAreText) {
    EXPECT_EQ(read("\"LatD\",  \"NS\"\n  41,  \"N\"\n   5,  \"S\"\n"),
              "1: LatD | NS\n2:   41 | N\n3:    5 | S\n");
    EXPECT_EQ(read("\"a\",  b, \"c\"\nd,  \"e\",   f\n"),
              "1: a |   b |  \"c\"\n2: d |   \"e\" |    f\n");
    EXPECT_EQ(read("a,b\nx,  \"y, z\"\nu,  v\n"), "1: a | b\n2: x | y, z\n3: u |   v\n");
}

TEST_F(CsvDialectTest, keepsQuotesThatAreNotDoubled) {
    EXPECT_EQ(read("a,b\n\"so-called \"x\" y\",1\n\"end \"z\"\",2\n"),
              "1: a | b\n2: so-called \"x\" y | 1\n3: end \"z\" | 2\n");
    EXPECT_EQ(issues("a,b\n\"so-called \"x\" y\",1\nz,2\n"),
              "warning read.text_after_quote @ a.csv:2\n");
}

TEST_F(CsvDialectTest, takesAStrayQuoteForText) {
    EXPECT_EQ(read("a,b,c\n\"x,1,\"p, q\"\n\",2,\"r\"\ny,3,\"s, t\"\n"),
              "1: a | b | c\n2: \"x | 1 | p, q\n3: \" | 2 | r\n4: y | 3 | s, t\n");
    EXPECT_EQ(read("\"a\",\"b\"\n\"\"x\",\"1\"\n\"y\",\"2\"\n"),
              "1: a | b\n2: \"x | 1\n3: y | 2\n");
}

TEST_F(CsvDialectTest, readsTheRecordThatHasTheRightNumberOfCells) {
    // Cut at the first line break the record would have one cell; read on, it has two.
    EXPECT_EQ(read("a,b\n\"one \"x\" y\ntwo\",1\ny,2\nz,3\n"),
              "1: a | b\n2: one \"x\" y\\ntwo | 1\n4: y | 2\n5: z | 3\n");
}

TEST_F(CsvDialectTest, separatesCellsWithoutASeparatorAtTheQuote) {
    EXPECT_EQ(read("a;b;c\n\"1;2\"x;3\n4;5;6\n7;8;9\n"),
              "1: a | b | c\n2: 1;2 | x | 3\n3: 4 | 5 | 6\n4: 7 | 8 | 9\n");
    EXPECT_EQ(read("a,b,c\n\"x \"\"y\"\"\"z,1\nu,2,\"p, q\"\nv,3,w\n"),
              "1: a | b | c\n2: x \"y\" | z | 1\n3: u | 2 | p, q\n4: v | 3 | w\n");
    EXPECT_EQ(read("a,b\n\"5\" näyttö,2\n3,4\n"), "1: a | b\n2: 5 näyttö | 2\n3: 3 | 4\n");
}

TEST_F(CsvDialectTest, readsARowWithAnotherSeparator) {
    const std::string text = "a,b,c\n1,x,2\n3;y;4\n5 \"z u\" 6\nLähde: Oulun kaupunki\n7,v,8\n";
    EXPECT_EQ(read(text), "1: a | b | c\n2: 1 | x | 2\n3: 3 | y | 4\n4: 5 | z u | 6\n"
                          "5: Lähde: Oulun kaupunki\n6: 7 | v | 8\n");
    EXPECT_EQ(issues(text), "warning read.other_delimiter ; @ a.csv:3\n"
                            "warning read.other_delimiter   @ a.csv:4\n"
                            "warning read.ragged_row 1 3 @ a.csv:5\n");
    EXPECT_EQ(read("date count name\n1.1.2026,5,x\n2.1.2026,6,y\n"),
              "1: date | count | name\n2: 1.1.2026 | 5 | x\n3: 2.1.2026 | 6 | y\n");
}

TEST_F(CsvDialectTest, opensATableQuotedInsideAnother) {
    const std::string text =
        "\"Nimi;\"\"Omistaja\"\";\"\"Tila\"\"\",,\n\"Aura;\"\"Oulu\"\";\"\"5\"\"\",,\n,,\n"
        "\"Efecte;\"\"Kuopio\"\";\"\"6\"\"\",,\n";
    EXPECT_EQ(read(text),
              "1: Nimi | Omistaja | Tila\n2: Aura | Oulu | 5\n4: Efecte | Kuopio | 6\n");
    EXPECT_EQ(issues(text), "warning read.unwrapped ; @ a.csv\n");
    EXPECT_EQ(read("\"a;b;c\"\n\"1;2;3\"\n\"4;5;6\"\n"),
              "1: a | b | c\n2: 1 | 2 | 3\n3: 4 | 5 | 6\n");
    EXPECT_EQ(read("\"Katu 1, Oulu\"\n\"Tie 2, Kuopio\"\n"), "1: Katu 1, Oulu\n2: Tie 2, Kuopio\n");
}

TEST_F(CsvDialectTest, separatesTablesOfOneFile) {
    const std::string two =
        "Nimi;Määrä;Tila\nAura;5;x\nEfecte;6;y\n\nSopimus;Alkaa\nS-1;1.1.2026\nS-2;1.2.2026\n";
    auto document = importers::readDocument(m_files.bytes(QStringLiteral("a.csv"), two)).value();
    ASSERT_EQ(document.sheets.size(), 2U);
    EXPECT_EQ(document.sheets[0].rows.size(), 3U);
    EXPECT_EQ(document.sheets[0].columns, 3);
    EXPECT_EQ(document.sheets[1].name, "2");
    EXPECT_EQ(document.sheets[1].columns, 2);
    ASSERT_EQ(document.sheets[1].rows.size(), 3U);
    EXPECT_EQ(document.sheets[1].rows[2].cells[0].text, "S-2");
    EXPECT_EQ(document.sheets[1].rows[2].source.row, 7);
    EXPECT_TRUE(document.issues.empty()) << test::printIssues(document);
    const std::string repeated = "a,b,c\n1,2,3\n4,5,6\na,b\n7,8\n9,10\n";
    document = importers::readDocument(m_files.bytes(QStringLiteral("b.csv"), repeated)).value();
    ASSERT_EQ(document.sheets.size(), 2U);
    EXPECT_EQ(document.sheets[1].rows.size(), 3U);
}

TEST_F(CsvDialectTest, doesNotSplitAtFootnotesAndRepeatedHeaders) {
    for (const char* text : {"a;b;c\n1;2;3\na;b;c\n4;5;6\n", "a;b;c\n1;2;3\n\nLähde; tilasto\n",
                             "a;b;c\n1;2;3\n\nYhteensä;5\n", "a;b;c\nx;y;z\nu;v\np;q;r\n"}) {
        const auto document = importers::readDocument(m_files.bytes(QStringLiteral("a.csv"), text));
        EXPECT_EQ(document.value().sheets.size(), 1U) << text;
    }
}

TEST_F(CsvDialectTest, reportsGarbledLettersAndLeavesThem) {
    EXPECT_EQ(read("nimi;x\nPÃ¤ivÃ¤;1\nyÃƒÂ¶;2\n"), "1: nimi | x\n2: PÃ¤ivÃ¤ | 1\n3: yÃƒÂ¶ | 2\n");
    EXPECT_EQ(issues("nimi;x\nPÃ¤ivÃ¤;1\nyÃƒÂ¶;2\n"), "warning read.garbled_letters 3 @ a.csv\n");
    EXPECT_EQ(issues("nimi;x\nSÃO PAULO;1\nPäivä;2\n"), "");
}

} // namespace
