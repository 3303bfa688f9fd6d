// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts text into CSV records: RFC 4180, with what spreadsheets and people really write. Works on a
// buffer that its caller refills; knows neither files nor encodings.
//
// Accepted beyond the RFC: CR, LF and CRLF mixed; blanks around quoted fields; text after a closing
// quote (kept, noted); a quote that is never closed (taken as an ordinary character, noted).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::importers {

struct CsvField {
    std::string text;
    bool quoted = false;
};

/// One record; its storage is reused by the next.
struct CsvRecord {
    std::vector<CsvField> fields;
    int lines = 0; ///< physical lines it takes, so that the next record's line is known
    /// Physical line of the first unclosed quote and of the first text after a closing quote,
    /// counted from 0 at the start of the record; -1 for none.
    int unclosedQuote = -1;
    int textAfterQuote = -1;

    /// True when every field is empty.
    [[nodiscard]] bool isEmpty() const;
};

enum class CsvOutcome {
    Record,   ///< a record was cut
    NeedMore, ///< the text ends inside a record and more may follow
    End,      ///< nothing left
    TooLong   ///< a field outside quotes passes the limit
};

class CsvParser {
  public:
    /// `fieldLimit`: bytes in one field. A quoted field that passes it counts as unclosed.
    CsvParser(char delimiter, std::size_t fieldLimit)
        : m_delimiter(delimiter), m_fieldLimit(fieldLimit) {}

    /// Cuts the record that starts at text[at] and moves `at` behind it. `isLast`: no text follows.
    /// On NeedMore and TooLong `at` stays. Linear in the record.
    [[nodiscard]] CsvOutcome parse(std::string_view text, std::size_t& at, bool isLast,
                                   CsvRecord& record) const;

  private:
    struct Cursor;
    enum class Step { FieldEnd, RecordEnd, NeedMore, TooLong };

    [[nodiscard]] Step parseField(Cursor& cursor, CsvField& field, CsvRecord& record) const;
    [[nodiscard]] Step parsePlain(Cursor& cursor, CsvField& field) const;
    [[nodiscard]] bool parseQuoted(Cursor& cursor, CsvField& field, CsvRecord& record,
                                   bool strict) const;
    [[nodiscard]] Step endField(Cursor& cursor) const;
    [[nodiscard]] bool isEndOfField(char c) const;
    [[nodiscard]] bool isBlank(char c) const;

    char m_delimiter;
    std::size_t m_fieldLimit;
};

} // namespace aallokko::importers
