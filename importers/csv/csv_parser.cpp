// SPDX-License-Identifier: GPL-3.0-or-later
//
// The CSV state machine. A field is tried as quoted where it starts with a quote; when that fails
// the cursor goes back and the field is read as plain text. A record with a doubtful field and not
// the expected number of fields is cut again with that field read in the other ways.
#include "importers/csv/csv_parser.h"

#include <algorithm>

namespace aallokko::importers {

namespace {
/// How far a closing quote is looked for behind a misplaced one; bounds the work on damaged files.
constexpr std::size_t LATE_BYTES = 8 << 10;
} // namespace

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

/// What was noticed in a quoted field.
struct CsvParser::Quoted {
    std::size_t start = 0;                           ///< of the opening quote
    std::size_t firstStray = std::string_view::npos; ///< first quote followed by text
    std::size_t textBefore = 0;                      ///< length of the field's text there
    int strayLine = -1;                              ///< its line in the record
    bool split = false;                              ///< a delimiter is missing behind it
    bool hasLineBreak = false;
    bool hasDelimiter = false; ///< a delimiter or line break inside

    void note(std::size_t place, std::size_t before, int line) {
        firstStray = place;
        textBefore = before;
        strayLine = line;
    }
};

bool CsvRecord::isEmpty() const {
    return std::all_of(fields.begin(), fields.end(),
                       [](const CsvField& field) { return field.text.empty(); });
}

bool CsvParser::isEndOfField(char c) const {
    return c == '\n' || c == '\r' || (c == m_syntax.delimiter && c != 0);
}

bool CsvParser::isBlank(char c) const {
    return (c == ' ' || c == '\t') && c != m_syntax.delimiter;
}

/// True when the quote at text[quote] stands where a field begins; `start` bounds the look back.
bool CsvParser::opensField(std::string_view text, std::size_t quote, std::size_t start) const {
    while (quote > start && isBlank(text[quote - 1]))
        --quote;
    return quote > start && isEndOfField(text[quote - 1]);
}

CsvOutcome CsvParser::parse(std::string_view text, std::size_t& at, bool isLast,
                            CsvRecord& record) const {
    const std::size_t start = at;
    const CsvOutcome outcome = parseAs(text, at, isLast, record, -1, Reading::Guess);
    const int doubtful = record.doubtfulField;
    if (outcome != CsvOutcome::Record || m_syntax.width < 2 || doubtful < 0 ||
        record.fields.size() == m_syntax.width)
        return outcome;
    CsvRecord other;
    for (const Reading reading : {Reading::Split, Reading::Plain, Reading::First, Reading::Late}) {
        std::size_t end = start;
        const CsvOutcome again = parseAs(text, end, isLast, other, doubtful, reading);
        if (again == CsvOutcome::NeedMore) {
            at = start;
            return again;
        }
        if (again == CsvOutcome::Record && other.fields.size() == m_syntax.width) {
            record = std::move(other);
            at = end;
            return again;
        }
    }
    return outcome;
}

/// Cuts one record; the field with number `doubtful` is read as `reading`.
CsvOutcome CsvParser::parseAs(std::string_view text, std::size_t& at, bool isLast,
                              CsvRecord& record, int doubtful, Reading reading) const {
    Cursor cursor{text, at, 0, isLast};
    record.unclosedQuote = -1;
    record.textAfterQuote = -1;
    record.doubtfulField = -1;
    if (cursor.atEnd())
        return isLast ? CsvOutcome::End : CsvOutcome::NeedMore;
    std::size_t count = 0;
    while (true) {
        if (record.fields.size() <= count)
            record.fields.emplace_back();
        CsvField& field = record.fields[count];
        field.text.clear();
        field.quoted = false;
        field.blanks = 0;
        const bool isDoubtful = static_cast<int>(count) == doubtful;
        const int before = record.doubtfulField;
        const Step step = parseField(cursor, field, record, isDoubtful ? reading : Reading::Guess);
        if (before < 0 && record.doubtfulField >= 0)
            record.doubtfulField = static_cast<int>(count);
        ++count;
        switch (step) {
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

/// Sets `record.doubtfulField` to 0 or more when the field can be read in another way.
CsvParser::Step CsvParser::parseField(Cursor& cursor, CsvField& field, CsvRecord& record,
                                      Reading reading) const {
    std::size_t quote = cursor.at;
    while (quote < cursor.text.size() && isBlank(cursor.text[quote]))
        ++quote;
    if (quote >= cursor.text.size() && !cursor.isLast)
        return Step::NeedMore;
    if (quote < cursor.text.size() && cursor.text[quote] == m_syntax.quote && m_syntax.quote != 0) {
        const Cursor start = cursor;
        Quoted found;
        found.start = quote;
        cursor.at = quote;
        const bool padded = quote > start.at;
        const bool closed = reading != Reading::Plain && parseQuoted(cursor, field, found, reading);
        if (cursor.needMore)
            return Step::NeedMore;
        const bool opens =
            closed && (!padded ||
                       (found.strayLine < 0 && (m_syntax.quotesAfterBlanks || found.hasDelimiter)));
        if (!closed || found.strayLine >= 0 || cursor.line > start.line)
            record.doubtfulField = 0;
        if (opens) {
            field.blanks = quote - start.at;
            if (found.strayLine >= 0 && record.textAfterQuote < 0)
                record.textAfterQuote = found.strayLine;
            return found.split ? Step::FieldEnd : endField(cursor);
        }
        if (!padded && record.unclosedQuote < 0)
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
    if (m_syntax.escape != 0) {
        const std::string escaped{m_syntax.escape, m_syntax.quote};
        for (auto at = field.text.find(escaped); at != field.text.npos;
             at = field.text.find(escaped, at + 1))
            field.text.erase(at, 1);
    }
    return endField(cursor);
}

/// Moves to the next character with a meaning inside quotes; the text before it goes to the field.
void CsvParser::passText(Cursor& cursor, CsvField& field, Quoted& found) const {
    const std::size_t start = cursor.at;
    const auto isMark = [this](char c) {
        return c == m_syntax.quote || c == '\n' || c == '\r' || (c == m_syntax.escape && c != 0);
    };
    while (!cursor.atEnd() && !isMark(cursor.text[cursor.at]))
        ++cursor.at;
    const std::string_view piece = cursor.text.substr(start, cursor.at - start);
    found.hasDelimiter = found.hasDelimiter || piece.find(m_syntax.delimiter) != piece.npos;
    field.text += piece;
}

/// Reads from the opening quote to the end of the field. False: it is no quoted field, or more text
/// is needed.
bool CsvParser::parseQuoted(Cursor& cursor, CsvField& field, Quoted& found, Reading reading) const {
    const std::string_view text = cursor.text;
    ++cursor.at;
    field.quoted = true;
    while (true) {
        passText(cursor, field, found);
        if (field.text.size() > m_fieldLimit)
            return false;
        if (reading == Reading::Late && field.text.size() > LATE_BYTES)
            return closeFirst(cursor, field, found);
        if (cursor.atEnd()) {
            cursor.needMore = !cursor.isLast;
            return cursor.isLast && closeFirst(cursor, field, found);
        }
        const char mark = text[cursor.at];
        if (mark == '\n' || mark == '\r') {
            if (found.strayLine >= 0 && reading != Reading::Late)
                return closeFirst(cursor, field, found);
            const std::size_t lineBreak = cursor.at;
            cursor.needMore = !cursor.passLineBreak();
            if (cursor.needMore)
                return false;
            found.hasDelimiter = true;
            found.hasLineBreak = true;
            field.text += text.substr(lineBreak, cursor.at - lineBreak);
            continue;
        }
        switch (passMark(cursor, field, found.strayLine >= 0)) {
        case Mark::Text:
            break;
        case Mark::Close:
            return true;
        case Mark::NeedMore:
            cursor.needMore = true;
            return false;
        case Mark::Stray:
            // Where such a quote begins a field, the opening quote was none.
            if ((reading == Reading::Guess || found.hasLineBreak) &&
                opensField(text, cursor.at, found.start))
                return closeFirst(cursor, field, found);
            if (found.strayLine < 0)
                found.note(cursor.at, field.text.size(), cursor.line);
            if (reading == Reading::Split && cursor.at > found.start + 1 &&
                !isBlank(text[cursor.at - 1]) && !isBlank(text[cursor.at + 1])) {
                found.split = true;
                ++cursor.at;
                return true;
            }
            if (reading == Reading::First)
                return closeFirst(cursor, field, found);
            field.text += mark;
            ++cursor.at;
        }
    }
}

/// Passes an escape, a quote written twice or the closing quote with the blanks behind it; stays at
/// a quote that is followed by text.
CsvParser::Mark CsvParser::passMark(Cursor& cursor, CsvField& field, bool isUndoubled) const {
    const std::string_view text = cursor.text;
    if (cursor.at + 1 >= text.size() && !cursor.isLast)
        return Mark::NeedMore;
    const char mark = text[cursor.at];
    const char next = cursor.at + 1 < text.size() ? text[cursor.at + 1] : '\n';
    if (mark != m_syntax.quote) {
        const bool escapes = next == m_syntax.quote || next == m_syntax.escape;
        field.text += escapes ? next : mark;
        cursor.at += escapes ? 2 : 1;
        return Mark::Text;
    }
    if (next == m_syntax.quote) {
        // After a quote that was not doubled, two at the end are one of the text and the closing
        // one.
        if (isUndoubled && cursor.at + 2 >= text.size() && !cursor.isLast)
            return Mark::NeedMore;
        const bool closes =
            isUndoubled && (cursor.at + 2 >= text.size() || isEndOfField(text[cursor.at + 2]));
        field.text += next;
        cursor.at += closes ? 1 : 2;
        return Mark::Text;
    }
    std::size_t end = cursor.at + 1;
    while (end < text.size() && isBlank(text[end]))
        ++end;
    if (end >= text.size() && !cursor.isLast)
        return Mark::NeedMore;
    if (end < text.size() && !isEndOfField(text[end]))
        return Mark::Stray;
    cursor.at = end;
    return Mark::Close;
}

/// The field ends at the first misplaced quote, with the text that follows up to a delimiter. False
/// when there was none, or more text is needed.
bool CsvParser::closeFirst(Cursor& cursor, CsvField& field, Quoted& found) const {
    if (found.strayLine < 0)
        return false;
    const std::string_view text = cursor.text;
    field.text.resize(found.textBefore);
    cursor.at = found.firstStray + 1;
    cursor.line = found.strayLine;
    const std::size_t closed = cursor.at;
    while (!cursor.atEnd() && !isEndOfField(text[cursor.at]))
        ++cursor.at;
    if (cursor.atEnd() && !cursor.isLast) {
        cursor.needMore = true;
        return false;
    }
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
    const char end = cursor.text[cursor.at];
    if (end == '\n' || end == '\r')
        return cursor.passLineBreak() ? Step::RecordEnd : Step::NeedMore;
    ++cursor.at;
    if (m_syntax.blankAfter) {
        if (cursor.atEnd() && !cursor.isLast)
            return Step::NeedMore;
        if (!cursor.atEnd() && cursor.text[cursor.at] == ' ')
            ++cursor.at;
    }
    return Step::FieldEnd;
}

} // namespace aallokko::importers
