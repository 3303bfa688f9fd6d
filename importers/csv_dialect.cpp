// SPDX-License-Identifier: GPL-3.0-or-later
//
// Method: cut the sample with each candidate delimiter and score the outcome.
//   N    records in the sample
//   n(w) records with w fields; K number of different w
//   P    sum over w of n(w) (w - 1) / w, divided by N K: wide and even tables win
//   C    share of cells that look whole: quoted, or free of every other candidate but the comma
//        (commas are common in text and decimals)
//   M    share of records with misplaced quotes, which a wrong delimiter produces in masses
//   score = P C (1 - M)
// The pattern part follows van den Burg, Nazabal and Sutton, "Wrangling messy CSV files by
// detecting row and type patterns", 2019.
#include "importers/csv_dialect.h"

#include "importers/csv_parser.h"

#include <algorithm>
#include <array>
#include <map>

namespace aallokko::importers {

namespace {

constexpr std::array CANDIDATES{';', '\t', '|', ','}; // in case of a tie the first wins
constexpr std::size_t SAMPLE_RECORDS = 300;
constexpr std::size_t FIELD_LIMIT = 1 << 20;
/// Below this share of records with two fields or more the character is part of the text. Commas
/// are common in text, and the other candidates are not.
constexpr double MIN_SHARE_COMMA = 0.3;
constexpr double MIN_SHARE_OTHER = 0.1;

struct Score {
    double value = 0;
    std::size_t width = 1;
};

bool looksWhole(const CsvField& field, char delimiter) {
    if (field.quoted)
        return true;
    return std::none_of(CANDIDATES.begin(), CANDIDATES.end(), [&](char other) {
        return other != delimiter && other != ',' && field.text.find(other) != std::string::npos;
    });
}

Score scoreOf(std::string_view sample, std::size_t start, bool isWhole, char delimiter) {
    const CsvParser parser(delimiter, FIELD_LIMIT);
    CsvRecord record;
    std::map<std::size_t, std::size_t> widths;
    double records = 0;
    double separated = 0;
    double misplaced = 0;
    double cells = 0;
    double whole = 0;
    std::size_t at = start;
    while (records < SAMPLE_RECORDS &&
           parser.parse(sample, at, isWhole, record) == CsvOutcome::Record) {
        if (record.isEmpty())
            continue;
        ++records;
        ++widths[record.fields.size()];
        separated += record.fields.size() > 1 ? 1 : 0;
        misplaced += record.unclosedQuote >= 0 || record.textAfterQuote >= 0 ? 1 : 0;
        for (const auto& field : record.fields) {
            ++cells;
            whole += looksWhole(field, delimiter) ? 1 : 0;
        }
    }
    Score score;
    if (records == 0 ||
        separated < records * (delimiter == ',' ? MIN_SHARE_COMMA : MIN_SHARE_OTHER))
        return score;
    double pattern = 0;
    std::size_t most = 0;
    for (const auto& [width, count] : widths) {
        const auto w = static_cast<double>(width);
        pattern += static_cast<double>(count) * (w - 1) / w;
        if (width > 1 && count >= most) { // single cells are titles, notes or blank lines
            most = count;
            score.width = width;
        }
    }
    pattern /= records * static_cast<double>(widths.size());
    score.value = pattern * (whole / cells) * (1 - misplaced / records);
    return score;
}

/// The delimiter that a first line such as sep=; names, or 0. Spreadsheet programs write that line.
char readSepLine(std::string_view sample, CsvDialect& dialect) {
    std::string_view line = sample.substr(0, sample.find_first_of("\r\n"));
    const std::size_t length = line.size();
    if (line.size() == 7 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, 5);
    if (line.size() != 5 || (line.substr(0, 4) != "sep=" && line.substr(0, 4) != "SEP="))
        return 0;
    dialect.start = length;
    if (dialect.start < sample.size() && sample[dialect.start] == '\r')
        ++dialect.start;
    if (dialect.start < sample.size() && sample[dialect.start] == '\n')
        ++dialect.start;
    dialect.startLine = 2;
    const char delimiter = line[4];
    return delimiter == '"' || static_cast<unsigned char>(delimiter) >= 0x80 ? '\0' : delimiter;
}

} // namespace

CsvDialect guessDialect(std::string_view sample, bool isWhole) {
    CsvDialect dialect;
    const char named = readSepLine(sample, dialect);
    if (named != 0) {
        dialect.delimiter = named;
        dialect.width = scoreOf(sample, dialect.start, isWhole, named).width;
        return dialect;
    }
    double best = 0;
    for (const char candidate : CANDIDATES) {
        const Score score = scoreOf(sample, dialect.start, isWhole, candidate);
        if (score.value > best) {
            best = score.value;
            dialect.delimiter = candidate;
            dialect.width = score.width;
        }
    }
    return dialect;
}

} // namespace aallokko::importers
