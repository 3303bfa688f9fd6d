// SPDX-License-Identifier: GPL-3.0-or-later
//
// XLSX and XLSM workbooks as tables, one row at a time. In memory: the shared strings, the meanings
// of the styles and one row.
#pragma once

#include "importers/container/xml_pull.h"
#include "importers/raw/reader.h"
#include "importers/workbook/xlsx_package.h"
#include "importers/workbook/xlsx_strings.h"
#include "importers/workbook/xlsx_styles.h"

#include <memory>

namespace aallokko::importers {

class XlsxReader final : public Reader {
  public:
    /// Reads all parts but the sheets. Errors: those of read.xlsx_package, strings and styles.
    [[nodiscard]] static base::Result<std::unique_ptr<Reader>>
    open(std::unique_ptr<ZipArchive> archive, std::shared_ptr<ReadBudget> budget,
         CellText cellText = CellText::Stored);

    [[nodiscard]] base::Result<bool> nextSheet() override;
    [[nodiscard]] base::Result<bool> next(RawRow& row) override;

  private:
    XlsxReader(std::unique_ptr<ZipArchive> archive, std::shared_ptr<ReadBudget> budget)
        : m_budget(std::move(budget)), m_archive(std::move(archive)) {}

    /// A cell as stored, before its style and type are looked at.
    struct Stored {
        QString type;
        QString value;
        QString inlineText;
        int style = 0;
        int column = 0;
        bool hasValue = false;
    };

    void readRow(RawRow& row);
    void readCell(RawRow& row);
    void readStored(Stored& stored);
    [[nodiscard]] RawCell cellOf(const Stored& stored);
    [[nodiscard]] RawCell numberCell(const Stored& stored);
    [[nodiscard]] RawCell sharedCell(const Stored& stored);
    [[nodiscard]] RawCell textCell(std::string text, int style) const;
    void readMergedBlock();
    void addIssue(const char* code, std::string argument, int column);

    std::shared_ptr<ReadBudget> m_budget;
    std::unique_ptr<ZipArchive> m_archive;
    XlsxPackage m_package;
    SharedStrings m_strings;
    XlsxStyles m_styles;
    bool m_showsFormats = false;
    std::size_t m_nextSheet = 0;
    std::unique_ptr<XmlPull> m_xml;
    int m_row = 0;               ///< number of the current row
    int m_column = 0;            ///< number of the last cell read in it
    std::int64_t m_rowBytes = 0; ///< text of the current row
};

/// Row and column of "AB12", counted from 1; {0, 0} when it is none. Dollar signs are passed over.
[[nodiscard]] std::pair<int, int> cellReference(QStringView text);

} // namespace aallokko::importers
