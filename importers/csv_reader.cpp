// SPDX-License-Identifier: GPL-3.0-or-later
//
// Feeds the CSV parser from the file and reports what is odd about the records.
#include "importers/csv_reader.h"

#include "importers/cell_text.h"
#include "importers/csv_dialect.h"

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
    const CsvDialect dialect = guessDialect(reader->m_buffer, reader->m_fileEnded);
    reader->m_parser = CsvParser(dialect.delimiter,
                                 static_cast<std::size_t>(reader->m_budget->limits().cellBytes));
    reader->m_at = dialect.start;
    reader->m_nextLine = dialect.startLine;
    reader->m_width = dialect.width;
    RawDocument& document = reader->m_document;
    document.format = "csv";
    document.encoding = nameOf(reader->m_text->encoding());
    if (dialect.delimiter != 0)
        document.delimiter = dialect.delimiter;
    document.fileName = reader->m_budget->fileName();
    if (reader->m_text->encodingIsAssumed())
        reader->addIssue(ReadSeverity::Info, "read.encoding_assumed", {document.encoding}, 0);
    return reader;
}

base::Result<bool> CsvReader::nextSheet() {
    const bool first = !m_sheetTaken;
    m_sheetTaken = true;
    return first;
}

base::Result<bool> CsvReader::next(RawRow& row) {
    while (m_sheetTaken) {
        auto found = nextRecord();
        if (!found || !*found)
            return found;
        reportRecord();
        if (m_record.isEmpty())
            continue;
        reportWidth();
        row.cells.clear();
        row.hidden = false;
        row.source = {m_budget->fileName(), {}, m_line, 0};
        for (auto& field : m_record.fields) {
            const auto kind = field.text.empty() ? CellKind::Empty : CellKind::Text;
            row.cells.push_back({normalised(std::move(field.text)), kind, false});
        }
        m_sheet.columns = std::max(m_sheet.columns, static_cast<int>(row.cells.size()));
        if (auto error = m_budget->countRow(row))
            return tl::unexpected(std::move(*error));
        return true;
    }
    return false;
}

/// Appends text until `bytes` more are there or the file ends.
base::Result<void> CsvReader::refill(std::size_t bytes) {
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t wanted = m_buffer.size() + bytes;
    while (!m_fileEnded && m_buffer.size() < wanted) {
        auto more = m_text->read(m_buffer);
        if (!more)
            return tl::unexpected(std::move(more.error()));
        m_fileEnded = !*more;
        if (m_fileEnded)
            reportText();
    }
    return {};
}

/// Cuts the next record into m_record; false at the end of the file.
base::Result<bool> CsvReader::nextRecord() {
    while (true) {
        if (auto error = m_budget->tick())
            return tl::unexpected(std::move(*error));
        const auto limit = m_budget->limits().cellBytes;
        m_line = m_nextLine;
        switch (m_parser.parse(m_buffer, m_at, m_fileEnded, m_record)) {
        case CsvOutcome::Record:
            m_nextLine += m_record.lines;
            return true;
        case CsvOutcome::End:
            return false;
        case CsvOutcome::NeedMore: {
            // Twice as much each time, so that a long record is cut in linear time.
            const std::size_t pending = m_buffer.size() - m_at;
            if (static_cast<std::int64_t>(pending) <= limit * RECORD_CELLS) {
                if (auto filled = refill(std::max<std::size_t>(pending, 1)); !filled)
                    return tl::unexpected(std::move(filled.error()));
                break;
            }
            [[fallthrough]];
        }
        case CsvOutcome::TooLong:
            return tl::unexpected(
                m_budget->refused("read.cell_too_long", {std::to_string(limit)}, {}, m_line));
        }
    }
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
    m_widthSeen = m_widthSeen || fields.size() == m_width;
    if (!m_widthSeen || fields.size() == m_width)
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
    if (m_text->undecodable() > 0)
        addIssue(ReadSeverity::Warning, "read.undecodable", {std::to_string(m_text->undecodable())},
                 0);
}

void CsvReader::addIssue(ReadSeverity severity, const char* code,
                         std::vector<std::string> arguments, int line) {
    m_budget->addIssue(m_document, {severity, code, std::move(arguments), {{}, {}, line, 0}});
}

} // namespace aallokko::importers
