// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tries every candidate on the sample (csv_score.h) and keeps the best. Characters that are common
// in text count as delimiters only where more speaks for them.
#include "importers/csv/csv_dialect.h"

#include "importers/csv/csv_score.h"
#include "importers/csv/wide_delimiter.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace aallokko::importers {

namespace {

constexpr std::array DELIMITERS{';', '\t', '|', ',', '^', '~', ':', ' '}; // in a tie the first wins
constexpr std::array OTHER_QUOTES{'\'', '`', '|'};
constexpr std::size_t FIELD_LIMIT = 1 << 20;
/// Below this share of records with two fields or more the character is part of the text. Commas,
/// colons and blanks are common in text, and the other candidates are not.
constexpr double MIN_SHARE_COMMON = 0.3;
constexpr double MIN_SHARE_OTHER = 0.1;
/// What a quote other than " must gain before it is believed.
constexpr double QUOTE_GAIN = 1.01;

struct Candidate {
    CsvSyntax syntax;
    CsvScore score;
    double value = 0;
};

bool holds(std::string_view sample, std::string_view what) {
    return sample.find(what) != std::string_view::npos;
}

/// True when most colons stand in times of day, addresses or "key: value".
bool isColonOfText(std::string_view sample) {
    std::size_t colons = 0;
    std::size_t ofText = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        if (sample[i] != ':')
            continue;
        ++colons;
        const char before = i > 0 ? sample[i - 1] : '\n';
        const char after = i + 1 < sample.size() ? sample[i + 1] : '\n';
        const bool time = std::isdigit(static_cast<unsigned char>(before)) != 0 &&
                          std::isdigit(static_cast<unsigned char>(after)) != 0;
        ofText += time || after == ' ' || after == '/' || after == '\n' ? 1 : 0;
    }
    return ofText * 2 > colons;
}

/// How much of its score a candidate keeps: 0 when the character is only part of the text.
double credit(const CsvSyntax& syntax, const CsvScore& score, std::string_view sample) {
    switch (syntax.delimiter) {
    case ' ': {
        const bool regular = score.consistency >= 0.8 && score.width >= 3 && score.typed >= 0.3;
        // Some cells in quotes, the others free of blanks or not: a ragged table, but a table.
        const bool quoted = score.quoted > 0 && score.misplaced < 0.1 && score.separated > 0.95 &&
                            (score.quoted >= 0.25 || (score.typed >= 0.3 && score.width >= 4));
        return regular || quoted ? 0.5 : 0;
    }
    case ':': {
        const bool regular = score.consistency >= 0.8 && score.width >= 3;
        const bool quoted = score.quoted >= 0.25 && score.misplaced < 0.1;
        return quoted || (regular && !isColonOfText(sample)) ? 0.6 : 0;
    }
    case ',':
        return score.separated >= MIN_SHARE_COMMON ? 1 : 0;
    case '^':
    case '~':
        return score.separated >= MIN_SHARE_COMMON && score.consistency > 0.8 ? 0.9 : 0;
    default:
        return score.separated >= MIN_SHARE_OTHER ? 1 : 0;
    }
}

/// The sample as one whole, from where its table starts.
struct Sample {
    std::string_view text;
    std::size_t start = 0;
    bool isWhole = false;

    [[nodiscard]] Candidate candidate(char delimiter, char quote, char escape) const {
        Candidate candidate;
        candidate.syntax.delimiter = delimiter;
        candidate.syntax.quote = quote;
        candidate.syntax.escape = escape;
        candidate.score = scoreOf(text, start, isWhole, candidate.syntax);
        candidate.value = candidate.score.value * credit(candidate.syntax, candidate.score, text);
        return candidate;
    }

    /// The best quote and escape with this delimiter.
    [[nodiscard]] Candidate best(char delimiter) const {
        Candidate best = candidate(delimiter, '"', 0);
        const auto consider = [&](char quote, char escape, double gain) {
            Candidate other = candidate(delimiter, quote, escape);
            // One cell that could not do without the quotes says more than many that could.
            const bool speaks = other.score.needed > 0 && best.score.needed == 0 &&
                                other.score.misplaced <= best.score.misplaced;
            if (other.score.quoted > 0 && other.value > best.value * (speaks ? 1 : gain))
                best = other;
        };
        if (holds(text, "\\\"")) {
            // Equal where all such quotes stand in plain text; then they are escaped as well.
            const Candidate escaped = candidate(delimiter, '"', '\\');
            if (escaped.value >= best.value && escaped.score.misplaced <= best.score.misplaced)
                best = escaped;
        }
        for (const char quote : OTHER_QUOTES) {
            if (quote == delimiter || std::count(text.begin(), text.end(), quote) < 2)
                continue;
            consider(quote, 0, QUOTE_GAIN);
            if (holds(text, std::string("\\") + quote))
                consider(quote, '\\', best.syntax.quote == quote ? 1 : QUOTE_GAIN);
        }
        return best;
    }
};

/// What the blanks behind the delimiters mean.
void settleBlanks(const Sample& sample, CsvSyntax& syntax) {
    const CsvParser parser(syntax, FIELD_LIMIT);
    CsvRecord record;
    double behind = 0;    // fields behind a delimiter
    double oneBlank = 0;  // of them: with exactly one blank before the text
    int padded = 0;       // quoted fields with blanks before the quote
    int paddedNeeded = 0; // of them: could not do without quotes
    int paddedText = 0;   // text without quotes, with blanks before it
    std::size_t at = sample.start;
    int records = 0;
    while (records < 300 &&
           parser.parse(sample.text, at, sample.isWhole, record) == CsvOutcome::Record) {
        ++records;
        for (std::size_t i = 1; i < record.fields.size(); ++i) {
            const auto& field = record.fields[i];
            const auto first = field.text.find_first_not_of(' ');
            const std::size_t blanks = field.quoted                 ? field.blanks
                                       : first == std::string::npos ? field.text.size()
                                                                    : first;
            ++behind;
            oneBlank += blanks == 1 ? 1 : 0;
            if (field.quoted && blanks > 0) {
                ++padded;
                paddedNeeded += field.text.find_first_of(std::string("\r\n") + syntax.delimiter) !=
                                        std::string::npos
                                    ? 1
                                    : 0;
            } else if (blanks > 0 && first != std::string::npos && !isTyped(field.text)) {
                ++paddedText;
            }
        }
    }
    syntax.blankAfter = syntax.delimiter != ' ' && behind >= 2 && oneBlank >= behind * 0.98;
    syntax.quotesAfterBlanks = syntax.blankAfter || paddedNeeded > 0 || paddedText < padded;
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

CsvDialect guessDialect(std::string_view text, bool isWhole) {
    CsvDialect dialect;
    const char named = readSepLine(text, dialect);
    const Sample sample{text, dialect.start, isWhole};
    Candidate best;
    best.syntax.delimiter = 0;
    if (named != 0) {
        best = sample.best(named);
    } else if (holds(text, std::string(1, wideDelimiterMark))) {
        best = sample.best(wideDelimiterMark);
    } else {
        for (const char delimiter : DELIMITERS) {
            if (text.find(delimiter) == std::string_view::npos)
                continue;
            Candidate candidate = sample.best(delimiter);
            if (candidate.value > best.value)
                best = candidate;
        }
    }
    dialect.syntax = best.syntax;
    dialect.score = best.value;
    dialect.width = std::max<std::size_t>(best.score.width, 1);
    if (dialect.syntax.delimiter != 0)
        settleBlanks(sample, dialect.syntax);
    dialect.syntax.width = dialect.width;
    return dialect;
}

} // namespace aallokko::importers
