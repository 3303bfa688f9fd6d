// SPDX-License-Identifier: GPL-3.0-or-later
//
// Method:
//   n(w) records with w fields, N in all
//   C    sum over w of (n(w) / N)^2: two records drawn have the same width
//   G    mean over the records of (w - 1) / w: wide tables win
//   T    mean over the cells of how whole they look: quoted text, numbers and words do; text that
//        holds another delimiter or stands between stray quotes does not
//   M    share of records with misplaced quotes, which a wrong syntax produces in masses
//   value = C G T (1 - M)
// That a good dialect gives regular rows and recognisable cells is the idea of van den Burg,
// Nazabal and Sutton, "Wrangling messy CSV files by detecting row and type patterns", 2019. C takes
// the place of their division by the number of widths, so that a few ragged rows cost little.
#include "importers/csv/csv_score.h"

#include <algorithm>
#include <map>

namespace aallokko::importers {

namespace {

constexpr std::size_t SAMPLE_RECORDS = 300;
constexpr std::size_t FIELD_LIMIT = 1 << 20;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// How far text with `mark` in it may still be one value: lists and sentences have a blank behind.
double doubt(std::string_view text, char mark, double withBlank, double without) {
    const auto at = text.find(mark);
    if (at == std::string_view::npos)
        return 1;
    return at + 1 < text.size() && text[at + 1] == ' ' ? withBlank : without;
}

double wholeness(const CsvField& field, char delimiter) {
    const std::string_view text = field.text;
    if (field.quoted || text.empty() || isTyped(text))
        return 1;
    const char first = text.front();
    if (first == '"' ||
        (text.size() > 1 && first == text.back() && (first == '\'' || first == '`')))
        return 0;
    double value = 1;
    if (delimiter != '\t' && text.find('\t') != std::string_view::npos)
        value = 0;
    if (delimiter != ';')
        value = std::min(value, doubt(text, ';', 0.5, 0.1));
    if (delimiter != '|')
        value = std::min(value, doubt(text, '|', 0.5, 0.1));
    if (delimiter != ',')
        value = std::min(value, doubt(text, ',', 0.9, 0.6));
    return value;
}

/// The most common width above 1: single cells are titles, notes or blank lines. Of two tables the
/// first one counts unless the other is longer; of a few rows the widest.
std::size_t usualWidth(const std::map<std::size_t, double>& widths, std::size_t first) {
    constexpr double FEW = 3;
    std::size_t usual = 1;
    double most = 0;
    for (const auto& [width, count] : widths) {
        if (width > 1 && count >= most) {
            most = count;
            usual = width;
        }
    }
    const auto own = widths.find(first);
    return first > 1 && most >= FEW && own->second >= most ? first : usual;
}

} // namespace

bool isTyped(std::string_view text) {
    constexpr std::string_view SIGNS = ".,:/-+% $T'";
    bool digits = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        digits = digits || isDigit(text[i]);
        if (isDigit(text[i]) || SIGNS.find(text[i]) != std::string_view::npos)
            continue;
        if (text.compare(i, 3, "\xE2\x82\xAC") == 0) // the euro sign
            i += 2;
        else if (text.compare(i, 2, "\xC2\xA0") == 0) // the blank between thousands
            i += 1;
        else
            return false;
    }
    return digits;
}

CsvScore scoreOf(std::string_view sample, std::size_t start, bool isWhole,
                 const CsvSyntax& syntax) {
    const CsvParser parser(syntax, FIELD_LIMIT);
    const std::string special{syntax.delimiter, syntax.quote, '\n', '\r'};
    CsvRecord record;
    CsvScore score;
    std::map<std::size_t, double> widths;
    std::size_t firstWidth = 0;
    double cells = 0;
    double gain = 0;
    std::size_t at = start;
    while (score.records < SAMPLE_RECORDS &&
           parser.parse(sample, at, isWhole, record) == CsvOutcome::Record) {
        if (record.isEmpty())
            continue;
        const auto width = static_cast<double>(record.fields.size());
        ++score.records;
        ++widths[record.fields.size()];
        if (firstWidth < 2)
            firstWidth = record.fields.size();
        score.separated += width > 1 ? 1 : 0;
        gain += (width - 1) / width;
        score.misplaced += record.hasMisplacedQuote() ? 1 : 0;
        for (const auto& field : record.fields) {
            ++cells;
            score.whole += wholeness(field, syntax.delimiter);
            score.typed += isTyped(field.text) ? 1 : 0;
            score.quoted += field.quoted ? 1 : 0;
            score.needed += field.quoted && field.text.find_first_of(special) != field.text.npos;
        }
    }
    if (score.records == 0)
        return score;
    for (const auto& [width, count] : widths) {
        const double share = count / score.records;
        score.consistency += share * share;
    }
    score.width = usualWidth(widths, firstWidth);
    score.isEverySameWidth = widths.size() == 1;
    score.separated /= score.records;
    score.misplaced /= score.records;
    score.whole /= cells;
    score.typed /= cells;
    score.quoted /= cells;
    score.value = score.consistency * gain / score.records * score.whole * (1 - score.misplaced);
    return score;
}

} // namespace aallokko::importers
