// SPDX-License-Identifier: GPL-3.0-or-later
//
// The CSV state machine. A field is tried as quoted where it starts with a quote; when that fails
// the cursor goes back and the field is read as plain text.
#include "importers/csv_parser.h"

#include <algorithm>

namespace aallokko::importers {

struct CsvParser::Cursor {
    std::string_view text;
    std::size_t at = 0;
    int line = 0; ///< line breaks passed since the start of the record
    bool isLast = false;
    bool needMore = false;

    [[nodiscard]] bool atEnd() const { return at >= text.size(); }

    /// Passes one line break; false when more text could turn a CR into CRLF.
    bool passLineBreak() {
        if (text[at] == '\r') {
            if (at + 1 >= text.size() && !isLast)
                return false;
            if (at + 1 < text.size() && text[at + 1] == '\n')
                ++at;
        }
        ++at;
        ++line;
        return true;
    }
};

bool CsvRecord::isEmpty() const {
    return std::all_of(fields.begin(), fields.end(),
                       [](const CsvField& field) { return field.text.empty(); });
}

bool CsvParser::isEndOfField(char c) const {
    return c == m_delimiter || c == '\n' || c == '\r';
}

bool CsvParser::isBlank(char c) const {
    return (c == ' ' || c == '\t') && c != m_delimiter;
}

CsvOutcome CsvParser::parse(std::string_view text, std::size_t& at, bool isLast,
                            CsvRecord& record) const {
    Cursor cursor{text, at, 0, isLast};
    record.unclosedQuote = -1;
    record.textAfterQuote = -1;
    if (cursor.atEnd())
        return isLast ? CsvOutcome::End : CsvOutcome::NeedMore;
    std::size_t count = 0;
    while (true) {
        if (record.fields.size() <= count)
            record.fields.emplace_back();
        CsvField& field = record.fields[count++];
        field.text.clear();
        field.quoted = false;
        switch (parseField(cursor, field, record)) {
        case Step::FieldEnd:
            break;
        case Step::NeedMore:
            return CsvOutcome::NeedMore;
        case Step::TooLong:
            return CsvOutcome::TooLong;
        case Step::RecordEnd:
            record.fields.resize(count);
            record.lines = cursor.line;
            at = cursor.at;
            return CsvOutcome::Record;
        }
    }
}

CsvParser::Step CsvParser::parseField(Cursor& cursor, CsvField& field, CsvRecord& record) const {
    std::size_t quote = cursor.at;
    while (quote < cursor.text.size() && isBlank(cursor.text[quote]))
        ++quote;
    if (quote >= cursor.text.size() && !cursor.isLast)
        return Step::NeedMore;
    if (quote < cursor.text.size() && cursor.text[quote] == '"') {
        const Cursor start = cursor;
        const bool afterBlanks = quote > cursor.at;
        cursor.at = quote;
        if (parseQuoted(cursor, field, record, afterBlanks))
            return endField(cursor);
        if (cursor.needMore)
            return Step::NeedMore;
        if (!afterBlanks && record.unclosedQuote < 0)
            record.unclosedQuote = start.line;
        cursor = start;
        field.text.clear();
        field.quoted = false;
    }
    return parsePlain(cursor, field);
}

CsvParser::Step CsvParser::parsePlain(Cursor& cursor, CsvField& field) const {
    const std::size_t start = cursor.at;
    while (!cursor.atEnd() && !isEndOfField(cursor.text[cursor.at]))
        ++cursor.at;
    if (cursor.at - start > m_fieldLimit)
        return Step::TooLong;
    if (cursor.atEnd() && !cursor.isLast)
        return Step::NeedMore;
    field.text = cursor.text.substr(start, cursor.at - start);
    return endField(cursor);
}

/// Reads from the opening quote to the end of the field. False: the quote is never closed (or, when
/// `strict`, something else follows the closing quote), or more text is needed.
bool CsvParser::parseQuoted(Cursor& cursor, CsvField& field, CsvRecord& record, bool strict) const {
    const std::string_view text = cursor.text;
    ++cursor.at;
    field.quoted = true;
    while (true) {
        const std::size_t start = cursor.at;
        while (!cursor.atEnd() && text[cursor.at] != '"' && text[cursor.at] != '\n' &&
               text[cursor.at] != '\r')
            ++cursor.at;
        field.text += text.substr(start, cursor.at - start);
        if (field.text.size() > m_fieldLimit)
            return false;
        if (cursor.atEnd()) {
            cursor.needMore = !cursor.isLast;
            return false;
        }
        if (text[cursor.at] != '"') {
            const std::size_t lineBreak = cursor.at;
            if (!cursor.passLineBreak()) {
                cursor.needMore = true;
                return false;
            }
            field.text += text.substr(lineBreak, cursor.at - lineBreak);
            continue;
        }
        if (cursor.at + 1 >= text.size() && !cursor.isLast) {
            cursor.needMore = true;
            return false;
        }
        ++cursor.at;
        if (cursor.atEnd() || text[cursor.at] != '"')
            break;
        field.text += '"';
        ++cursor.at;
    }
    const std::size_t closed = cursor.at;
    while (!cursor.atEnd() && isBlank(text[cursor.at]))
        ++cursor.at;
    if (cursor.atEnd() || isEndOfField(text[cursor.at]))
        return true;
    if (strict)
        return false;
    if (record.textAfterQuote < 0)
        record.textAfterQuote = cursor.line;
    while (!cursor.atEnd() && !isEndOfField(text[cursor.at]))
        ++cursor.at;
    field.text += text.substr(closed, cursor.at - closed);
    return true;
}

CsvParser::Step CsvParser::endField(Cursor& cursor) const {
    if (cursor.atEnd()) {
        if (!cursor.isLast)
            return Step::NeedMore;
        ++cursor.line;
        return Step::RecordEnd;
    }
    if (cursor.text[cursor.at] == m_delimiter) {
        ++cursor.at;
        return Step::FieldEnd;
    }
    return cursor.passLineBreak() ? Step::RecordEnd : Step::NeedMore;
}

} // namespace aallokko::importers
