// SPDX-License-Identifier: GPL-3.0-or-later
//
// Feeds the CSV parser from the file and reports what is odd about the records.
#include "importers/csv/csv_reader.h"

#include "importers/csv/csv_dialect.h"
#include "importers/csv/csv_repair.h"
#include "importers/csv/csv_tables.h"
#include "importers/csv/wide_delimiter.h"
#include "importers/raw/cell_text.h"

#include <algorithm>

namespace aallokko::importers {

namespace {
constexpr std::size_t SAMPLE_BYTES = 256 << 10;
// A record may span this many cells of the largest size before it is refused as a whole.
constexpr std::int64_t RECORD_CELLS = 16;
} // namespace

base::Result<std::unique_ptr<Reader>> CsvReader::open(std::unique_ptr<TextFile> text,
                                                      std::shared_ptr<ReadBudget> budget) {
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(text), std::move(budget)));
    if (auto filled = reader->refill(SAMPLE_BYTES); !filled)
        return tl::unexpected(std::move(filled.error()));
    reader->settle();
    return reader;
}

/// Guesses the dialect from the buffer and says what was assumed.
void CsvReader::settle() {
    const auto limit = static_cast<std::size_t>(m_budget->limits().cellBytes);
    m_wide = wideDelimiter(m_buffer);
    if (!m_wide.empty())
        markWideDelimiter(m_buffer, 0, m_wide);
    CsvDialect dialect = guessDialect(m_buffer, m_fileEnded);
    m_parser = CsvParser(dialect.syntax, limit);
    m_at = dialect.start;
    m_nextLine = dialect.startLine;
    const auto inner = innerDialect(m_buffer, m_fileEnded, dialect);
    if (inner) {
        m_inner = CsvParser(inner->syntax, limit);
        dialect = *inner;
    }
    m_width = dialect.width;
    m_document.format = "csv";
    m_document.encoding = nameOf(m_text->encoding());
    if (dialect.syntax.delimiter == wideDelimiterMark)
        m_document.delimiter = m_wide;
    else if (dialect.syntax.delimiter != 0)
        m_document.delimiter = dialect.syntax.delimiter;
    m_document.fileName = m_budget->fileName();
    if (m_text->encodingIsAssumed())
        addIssue(ReadSeverity::Info, "read.encoding_assumed", {m_document.encoding}, 0);
    if (inner)
        addIssue(ReadSeverity::Warning, "read.unwrapped", {m_document.delimiter}, 0);
}

base::Result<bool> CsvReader::nextSheet() {
    RawRow skipped;
    while (m_sheetTaken && !m_held) {
        auto more = next(skipped);
        if (!more || (!*more && !m_held))
            return more;
    }
    m_sheet = {};
    if (++m_sheets > 1)
        m_sheet.name = std::to_string(m_sheets);
    m_sheetTaken = true;
    return true;
}

base::Result<bool> CsvReader::next(RawRow& row) {
    if (!m_sheetTaken)
        return false;
    if (m_held && m_sheet.columns > 0) // the table of the caller has ended
        return false;
    while (!m_held) {
        auto found = nextRecord();
        if (!found || !*found)
            return found;
        reportRecord();
        if (m_record.isEmpty()) {
            m_afterEmptyRow = true;
            continue;
        }
        auto begins = beginsSheet();
        if (!begins)
            return begins;
        if (*begins) {
            m_held = true;
            return false;
        }
        break;
    }
    m_held = false;
    m_afterEmptyRow = false;
    reportWidth();
    fill(row);
    if (auto error = m_budget->countRow(row))
        return tl::unexpected(std::move(*error));
    return true;
}

void CsvReader::fill(RawRow& row) {
    row.cells.clear();
    row.hidden = false;
    row.source = {m_budget->fileName(), m_sheet.name, m_line, 0};
    for (auto& field : m_record.fields) {
        if (!m_wide.empty())
            restoreWideDelimiter(field.text, m_wide);
        const auto kind = field.text.empty() ? CellKind::Empty : CellKind::Text;
        row.cells.push_back({normalised(std::move(field.text)), kind, false});
    }
    m_sheet.columns = std::max(m_sheet.columns, static_cast<int>(row.cells.size()));
}

/// True when m_record is the header of another table than the one before it; its width is then
/// the usual one.
base::Result<bool> CsvReader::beginsSheet() {
    if (m_header.empty() || m_inner || m_record.fields.size() == m_header.size() ||
        !looksLikeHeader(m_record))
        return false;
    if (auto ahead = peek(); !ahead)
        return tl::unexpected(std::move(ahead.error()));
    if (!beginsTable(m_header, m_record, m_afterEmptyRow, m_ahead))
        return false;
    CsvSyntax syntax = m_parser.syntax();
    m_width = m_record.fields.size();
    syntax.width = m_width;
    m_parser = CsvParser(syntax, static_cast<std::size_t>(m_budget->limits().cellBytes));
    m_header.clear();
    return true;
}

/// Appends text until `bytes` more are there or the file ends.
base::Result<void> CsvReader::refill(std::size_t bytes) {
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t wanted = m_buffer.size() + bytes;
    while (!m_fileEnded && m_buffer.size() < wanted) {
        const std::size_t before = m_buffer.size();
        auto more = m_text->read(m_buffer);
        if (!m_wide.empty()) // one may stand across the border
            markWideDelimiter(m_buffer, before - std::min(before, m_wide.size() - 1), m_wide);
        if (!more)
            return tl::unexpected(std::move(more.error()));
        m_fileEnded = !*more;
        if (m_fileEnded)
            reportText();
    }
    return {};
}

/// Cuts the record at m_buffer[at] and reads more of the file where that is needed; `at` moves
/// along. The outcome is Record or End.
base::Result<CsvOutcome> CsvReader::parseAt(std::size_t& at, CsvRecord& record) {
    const auto limit = m_budget->limits().cellBytes;
    while (true) {
        const CsvOutcome outcome = m_parser.parse(m_buffer, at, m_fileEnded, record);
        if (outcome == CsvOutcome::Record || outcome == CsvOutcome::End)
            return outcome;
        // Twice as much each time, so that a long record is cut in linear time.
        const std::size_t pending = m_buffer.size() - at;
        if (outcome == CsvOutcome::TooLong ||
            static_cast<std::int64_t>(pending) > limit * RECORD_CELLS)
            return tl::unexpected(
                m_budget->refused("read.cell_too_long", {std::to_string(limit)}, {}, m_line));
        at -= m_at;
        if (auto filled = refill(std::max<std::size_t>(pending, 1)); !filled)
            return tl::unexpected(std::move(filled.error()));
    }
}

/// Cuts the next record into m_record; false at the end of the file.
base::Result<bool> CsvReader::nextRecord() {
    if (auto error = m_budget->tick())
        return tl::unexpected(std::move(*error));
    m_line = m_nextLine;
    std::size_t end = m_at;
    const auto outcome = parseAt(end, m_record);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (*outcome == CsvOutcome::End)
        return false;
    m_nextLine += m_record.lines;
    const std::size_t length = end - m_at;
    m_at = end;
    if (m_inner)
        unwrapRecord();
    else if (m_record.fields.size() != m_width) {
        if (auto repaired = repairRecord(length); !repaired)
            return tl::unexpected(std::move(repaired.error()));
    }
    return true;
}

/// Cuts the record behind m_record into m_ahead; no fields at the end of the file.
base::Result<void> CsvReader::peek() {
    std::size_t end = m_at;
    const auto outcome = parseAt(end, m_ahead);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (*outcome == CsvOutcome::End)
        m_ahead.fields.clear();
    return {};
}

/// Replaces m_record by the record that its only cell holds.
void CsvReader::unwrapRecord() {
    const CsvField* wrapped = onlyField(m_record);
    if (wrapped == nullptr || !wrapped->quoted)
        return;
    std::size_t end = 0;
    CsvRecord inner;
    if (m_inner->parse(wrapped->text, end, true, inner) != CsvOutcome::Record ||
        end != wrapped->text.size())
        return;
    inner.lines = m_record.lines;
    m_record = std::move(inner);
}

/// Cuts the record of `length` bytes before m_at again where another delimiter explains it better.
base::Result<void> CsvReader::repairRecord(std::size_t length) {
    const bool isFirst = m_header.empty();
    const std::string raw = m_buffer.substr(m_at - length, length);
    if (isFirst) {
        if (auto ahead = peek(); !ahead)
            return ahead;
    }
    const auto limit = static_cast<std::size_t>(m_budget->limits().cellBytes);
    const auto other =
        recutRecord(raw, m_parser.syntax(), limit, m_record, isFirst ? &m_ahead : nullptr);
    if (other)
        addIssue(ReadSeverity::Warning, "read.other_delimiter", {std::string(1, *other)}, m_line);
    return {};
}

void CsvReader::reportRecord() {
    if (m_record.unclosedQuote >= 0)
        addIssue(ReadSeverity::Error, "read.unclosed_quote", {}, m_line + m_record.unclosedQuote);
    if (m_record.textAfterQuote >= 0)
        addIssue(ReadSeverity::Warning, "read.text_after_quote", {},
                 m_line + m_record.textAfterQuote);
}

/// Rows before the first one of the usual width are a preamble (title, date), not ragged rows;
/// surplus fields that are all empty disturb nobody.
void CsvReader::reportWidth() {
    const auto& fields = m_record.fields;
    if (m_header.empty() && fields.size() == m_width) {
        for (const auto& field : fields)
            m_header.push_back(field.text);
    }
    if (m_header.empty() || fields.size() == m_width)
        return;
    const bool surplusIsEmpty =
        fields.size() > m_width &&
        std::all_of(fields.begin() + static_cast<std::ptrdiff_t>(m_width), fields.end(),
                    [](const CsvField& field) { return field.text.empty(); });
    if (!surplusIsEmpty)
        addIssue(ReadSeverity::Warning, "read.ragged_row",
                 {std::to_string(fields.size()), std::to_string(m_width)}, m_line);
}

void CsvReader::reportText() {
    if (m_text->nulCharacters() > 0)
        addIssue(ReadSeverity::Warning, "read.nul_bytes", {std::to_string(m_text->nulCharacters())},
                 0);
    if (m_text->garbledLetters() > 0)
        addIssue(ReadSeverity::Warning, "read.garbled_letters",
                 {std::to_string(m_text->garbledLetters())}, 0);
    if (m_text->undecodable() > 0)
        addIssue(ReadSeverity::Warning, "read.undecodable", {std::to_string(m_text->undecodable())},
                 0);
}

void CsvReader::addIssue(ReadSeverity severity, const char* code,
                         std::vector<std::string> arguments, int line) {
    m_budget->addIssue(m_document, {severity, code, std::move(arguments), {{}, {}, line, 0}});
}

} // namespace aallokko::importers
