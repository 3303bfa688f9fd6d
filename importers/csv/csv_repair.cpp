// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both repairs parse the text again with another syntax and demand an exact fit.
#include "importers/csv/csv_repair.h"

#include "importers/csv/csv_score.h"
#include "importers/csv/csv_tables.h"

#include <algorithm>
#include <array>

namespace aallokko::importers {

namespace {

constexpr std::array DELIMITERS{';', '\t', '|', ',', ' '};
constexpr std::size_t FIELD_LIMIT = 1 << 20;
constexpr int SAMPLE_RECORDS = 300;
/// Least width for which a row is cut otherwise: two cells are found in any sentence.
constexpr std::size_t MIN_WIDTH = 3;
/// Share of records that must be wrapped, and how well the inner table must fit.
constexpr double MIN_WRAPPED = 0.8;
constexpr double MIN_INNER_SCORE = 0.3;

/// True when the cells speak for the delimiter: words of a sentence do not.
bool isConvincing(const CsvRecord& record, char delimiter, const CsvRecord* next) {
    const auto cells = static_cast<double>(record.fields.size());
    const auto share = [&](auto&& test) {
        return static_cast<double>(
                   std::count_if(record.fields.begin(), record.fields.end(), test)) /
               cells;
    };
    if (delimiter == ' ' && next != nullptr && next->fields.size() == record.fields.size() &&
        looksLikeHeader(record) && holdsNumbers(*next))
        return true;
    if (delimiter == ' ')
        return share([](const CsvField& f) { return f.quoted || isTyped(f.text); }) > 0.3;
    if (delimiter == ',')
        return share([](const CsvField& f) { return f.text.starts_with(' '); }) < 0.5;
    return true;
}

} // namespace

std::optional<char> recutRecord(std::string_view raw, const CsvSyntax& syntax,
                                std::size_t fieldLimit, CsvRecord& record, const CsvRecord* next) {
    if (syntax.width < MIN_WIDTH || (record.fields.size() > 1 && !record.hasMisplacedQuote()))
        return std::nullopt;
    CsvRecord other;
    for (const char delimiter : DELIMITERS) {
        if (delimiter == syntax.delimiter || raw.find(delimiter) == std::string_view::npos)
            continue;
        CsvSyntax changed = syntax;
        changed.delimiter = delimiter;
        changed.blankAfter = false;
        std::size_t end = 0;
        if (CsvParser(changed, fieldLimit).parse(raw, end, true, other) == CsvOutcome::Record &&
            end == raw.size() && other.fields.size() == syntax.width &&
            !other.hasMisplacedQuote() && isConvincing(other, delimiter, next)) {
            other.lines = record.lines;
            record = std::move(other);
            return delimiter;
        }
    }
    return std::nullopt;
}

const CsvField* onlyField(const CsvRecord& record) {
    const CsvField* only = nullptr;
    for (const auto& field : record.fields) {
        if (field.text.empty())
            continue;
        if (only != nullptr)
            return nullptr;
        only = &field;
    }
    return only;
}

std::optional<CsvDialect> innerDialect(std::string_view sample, bool isWhole,
                                       const CsvDialect& outer) {
    const CsvParser parser(outer.syntax, FIELD_LIMIT);
    CsvRecord record;
    std::string inner;
    int records = 0;
    int wrapped = 0;
    std::size_t at = outer.start;
    while (records < SAMPLE_RECORDS &&
           parser.parse(sample, at, isWhole, record) == CsvOutcome::Record) {
        if (record.isEmpty())
            continue;
        ++records;
        const CsvField* only = onlyField(record);
        if (only == nullptr || !only->quoted)
            continue;
        ++wrapped;
        inner += only->text;
        inner += '\n';
    }
    if (wrapped < 2 || wrapped < records * MIN_WRAPPED)
        return std::nullopt;
    CsvDialect dialect = guessDialect(inner, true);
    // Sentences and addresses have a comma and a blank.
    const bool isText = dialect.syntax.delimiter == ' ' ||
                        (dialect.syntax.delimiter == ',' && dialect.syntax.blankAfter);
    if (dialect.syntax.delimiter == 0 || isText || dialect.score < MIN_INNER_SCORE)
        return std::nullopt;
    return dialect;
}

} // namespace aallokko::importers
