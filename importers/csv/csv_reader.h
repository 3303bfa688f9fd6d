// SPDX-License-Identifier: GPL-3.0-or-later
//
// CSV and its relatives (semicolon, tab, bar and rarer ones): a table named "", and "2", "3" …
// where others follow in the same file. Memory: two records and one piece of the file.
#pragma once

#include "importers/csv/csv_parser.h"
#include "importers/raw/reader.h"
#include "importers/text/text_file.h"

#include <memory>
#include <optional>

namespace aallokko::importers {

class CsvReader final : public Reader {
  public:
    /// `text` stands at the beginning of the file. Guesses the dialect from the first 256 KiB.
    /// Errors: read.failed (Io).
    [[nodiscard]] static base::Result<std::unique_ptr<Reader>>
    open(std::unique_ptr<TextFile> text, std::shared_ptr<ReadBudget> budget);

    [[nodiscard]] base::Result<bool> nextSheet() override;
    [[nodiscard]] base::Result<bool> next(RawRow& row) override;

  private:
    CsvReader(std::unique_ptr<TextFile> text, std::shared_ptr<ReadBudget> budget)
        : m_budget(std::move(budget)), m_text(std::move(text)) {}

    [[nodiscard]] base::Result<void> refill(std::size_t bytes);
    void settle();
    [[nodiscard]] base::Result<bool> nextRecord();
    [[nodiscard]] base::Result<CsvOutcome> parseAt(std::size_t& at, CsvRecord& record);
    [[nodiscard]] base::Result<void> peek();
    [[nodiscard]] base::Result<void> repairRecord(std::size_t length);
    void unwrapRecord();
    [[nodiscard]] base::Result<bool> beginsSheet();
    void fill(RawRow& row);
    void reportRecord();
    void reportWidth();
    void reportText();
    void addIssue(ReadSeverity severity, const char* code, std::vector<std::string> arguments,
                  int line);

    std::shared_ptr<ReadBudget> m_budget;
    std::unique_ptr<TextFile> m_text;
    CsvParser m_parser{',', 0};
    std::string m_wide;               ///< a delimiter of several characters, marked in m_buffer
    std::optional<CsvParser> m_inner; ///< for the records inside quoted records
    CsvRecord m_record;
    CsvRecord m_ahead;                 ///< the record after m_record, once peek() has looked
    std::vector<std::string> m_header; ///< first record of the usual width
    std::string m_buffer;
    std::size_t m_at = 0;
    int m_line = 1; ///< physical line of the record in m_record
    int m_nextLine = 1;
    std::size_t m_width = 1; ///< fields that a record should have
    bool m_fileEnded = false;
    bool m_sheetTaken = false;
    bool m_held = false;          ///< m_record is the first one of the next table
    bool m_afterEmptyRow = false; ///< an empty row stands before m_record
    int m_sheets = 0;
};

} // namespace aallokko::importers
