// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cuts text into CSV records: RFC 4180, with what spreadsheets and people really write. Works on a
// buffer that its caller refills; knows neither files nor encodings.
//
// Accepted beyond the RFC: CR, LF and CRLF mixed; other quotes and backslash escapes; blanks around
// quoted fields; text after a closing quote and quotes inside a field that are not doubled (kept,
// noted); a quote that is never closed (taken as an ordinary character, noted). Where a misplaced
// quote can be read in several ways, the one that gives the expected number of fields wins.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::importers {

/// The characters with a meaning, and how many fields a record should have.
struct CsvSyntax {
    char delimiter = ','; ///< 0: nothing separates
    char quote = '"';     ///< 0: nothing quotes
    char escape = 0;      ///< backslash, or 0: a quote is written twice
    /// One blank behind the delimiter belongs to it.
    bool blankAfter = false;
    /// A quote behind blanks opens a field; otherwise only where the field could not do without.
    bool quotesAfterBlanks = true;
    std::size_t width = 0; ///< fields of a record; 0: not known
};

struct CsvField {
    std::string text;
    bool quoted = false;
    std::size_t blanks = 0; ///< dropped before the opening quote
};

/// One record; its storage is reused by the next.
struct CsvRecord {
    std::vector<CsvField> fields;
    int lines = 0; ///< physical lines it takes, so that the next record's line is known
    /// Physical line of the first unclosed quote and of the first quote within a field, counted
    /// from 0 at the start of the record; -1 for none.
    int unclosedQuote = -1;
    int textAfterQuote = -1;
    /// The first field whose quotes allow another reading; -1 for none.
    int doubtfulField = -1;

    /// True when every field is empty.
    [[nodiscard]] bool isEmpty() const;
    /// True when a quote stands where none should.
    [[nodiscard]] bool hasMisplacedQuote() const {
        return unclosedQuote >= 0 || textAfterQuote >= 0;
    }
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
    CsvParser(const CsvSyntax& syntax, std::size_t fieldLimit)
        : m_syntax(syntax), m_fieldLimit(fieldLimit) {}
    CsvParser(char delimiter, std::size_t fieldLimit) : m_fieldLimit(fieldLimit) {
        m_syntax.delimiter = delimiter;
    }

    [[nodiscard]] const CsvSyntax& syntax() const { return m_syntax; }

    /// Cuts the record that starts at text[at] and moves `at` behind it. `isLast`: no text follows.
    /// On NeedMore and TooLong `at` stays. Linear in the record.
    [[nodiscard]] CsvOutcome parse(std::string_view text, std::size_t& at, bool isLast,
                                   CsvRecord& record) const;

  private:
    struct Cursor;
    struct Quoted;
    enum class Step { FieldEnd, RecordEnd, NeedMore, TooLong };
    /// How a field with a misplaced quote is read: by its surroundings; up to the first quote,
    /// where a delimiter is missing; its quotes as ordinary characters; up to the first quote, with
    /// what follows; up to a quote before a delimiter.
    enum class Reading { Guess, Split, Plain, First, Late };
    enum class Mark { Text, Close, Stray, NeedMore };

    [[nodiscard]] CsvOutcome parseAs(std::string_view text, std::size_t& at, bool isLast,
                                     CsvRecord& record, int field, Reading reading) const;
    [[nodiscard]] Step parseField(Cursor& cursor, CsvField& field, CsvRecord& record,
                                  Reading reading) const;
    [[nodiscard]] Step parsePlain(Cursor& cursor, CsvField& field) const;
    [[nodiscard]] bool parseQuoted(Cursor& cursor, CsvField& field, Quoted& found,
                                   Reading reading) const;
    void passText(Cursor& cursor, CsvField& field, Quoted& found) const;
    [[nodiscard]] Mark passMark(Cursor& cursor, CsvField& field, bool isUndoubled) const;
    [[nodiscard]] bool closeFirst(Cursor& cursor, CsvField& field, Quoted& found) const;
    [[nodiscard]] Step endField(Cursor& cursor) const;
    [[nodiscard]] bool isEndOfField(char c) const;
    [[nodiscard]] bool isBlank(char c) const;
    [[nodiscard]] bool opensField(std::string_view text, std::size_t quote,
                                  std::size_t start) const;

    CsvSyntax m_syntax;
    std::size_t m_fieldLimit;
};

} // namespace aallokko::importers
