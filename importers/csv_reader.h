// SPDX-License-Identifier: GPL-3.0-or-later
//
// CSV and its relatives (semicolon, tab, bar) as one table named "". Memory: one record and one
// piece of the file.
#pragma once

#include "importers/csv_parser.h"
#include "importers/reader.h"
#include "importers/text_file.h"

#include <memory>

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
    [[nodiscard]] base::Result<bool> nextRecord();
    void reportRecord();
    void reportWidth();
    void reportText();
    void addIssue(ReadSeverity severity, const char* code, std::vector<std::string> arguments,
                  int line);

    std::shared_ptr<ReadBudget> m_budget;
    std::unique_ptr<TextFile> m_text;
    CsvParser m_parser{',', 0};
    CsvRecord m_record;
    std::string m_buffer;
    std::size_t m_at = 0;
    int m_line = 1; ///< physical line of the record in m_record
    int m_nextLine = 1;
    std::size_t m_width = 1; ///< fields that a record should have
    bool m_widthSeen = false;
    bool m_fileEnded = false;
    bool m_sheetTaken = false;
};

} // namespace aallokko::importers
