// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records cut from the whole text and from pieces of it must be the same: files come in pieces. The
// first byte chooses the separator and how quotes are written, the second the size of a piece.
#include "importers/csv/csv_dialect.h"
#include "importers/csv/csv_parser.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

namespace {

using Records = std::vector<std::vector<std::pair<std::string, bool>>>;

constexpr std::size_t FIELD_LIMIT = 200;

importers::CsvSyntax syntaxOf(unsigned choice) {
    importers::CsvSyntax syntax;
    syntax.delimiter = std::string_view(";,\t|", 5)[choice % 5];
    syntax.quote = choice / 5 % 4 == 1 ? '\'' : choice / 5 % 4 == 2 ? '\0' : '"';
    syntax.escape = choice / 20 % 2 == 1 ? '\\' : '\0';
    syntax.blankAfter = choice / 40 % 2 == 1;
    syntax.quotesAfterBlanks = choice / 80 % 2 == 0;
    syntax.width = choice / 160 % 2 == 1 ? 2 : 0;
    return syntax;
}

/// All records; text is given in pieces of `piece` bytes. `last`: how parsing ended.
Records recordsOf(const importers::CsvParser& parser, std::string_view text, std::size_t piece,
                  importers::CsvOutcome& last) {
    Records records;
    importers::CsvRecord record;
    std::size_t at = 0;
    std::size_t known = std::min(piece, text.size());
    while (true) {
        const std::size_t before = at;
        last = parser.parse(text.substr(0, known), at, known == text.size(), record);
        if (last == importers::CsvOutcome::NeedMore) {
            fuzz::require(known < text.size(), "more text is asked for behind the end");
            fuzz::require(at == before, "a record that is not whole moved the place");
            known = std::min(known + piece, text.size());
            continue;
        }
        if (last != importers::CsvOutcome::Record)
            return records;
        fuzz::require(at > before && record.lines > 0, "a record without text");
        auto& fields = records.emplace_back();
        for (const importers::CsvField& field : record.fields)
            fields.emplace_back(field.text, field.quoted);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2)
        return 0;
    const std::string_view text = fuzz::textOf(data + 2, size - 2);
    const importers::CsvParser parser(syntaxOf(data[0]), FIELD_LIMIT);
    importers::CsvOutcome whole{};
    importers::CsvOutcome cut{};
    const Records expected = recordsOf(parser, text, text.size() + 1, whole);
    const Records found = recordsOf(parser, text, data[1] % 16U + 1, cut);
    fuzz::require(whole == cut && expected == found, "pieces give other records than the whole");
    const importers::CsvDialect dialect = importers::guessDialect(text, true);
    fuzz::require(dialect.start <= text.size() && dialect.width > 0, "a dialect out of range");
    return 0;
}
