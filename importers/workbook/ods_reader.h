// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenDocument spreadsheets (in an archive or flat) as tables, one row at a time. Repeats are
// unrolled only where there is content, and never past the limits.
#pragma once

#include "importers/container/xml_pull.h"
#include "importers/container/zip_archive.h"
#include "importers/raw/reader.h"
#include "importers/workbook/ods_cell.h"

#include <QSet>
#include <memory>

namespace aallokko::importers {

class OdsReader final : public Reader {
  public:
    /// Opens content.xml of the archive. Errors: read.entry_missing and those of ZipArchive.
    [[nodiscard]] static base::Result<std::unique_ptr<Reader>>
    open(std::unique_ptr<ZipArchive> archive, std::shared_ptr<ReadBudget> budget,
         CellText cellText = CellText::Stored);

    /// Opens a flat document (one XML file).
    [[nodiscard]] static std::unique_ptr<Reader> openFlat(std::unique_ptr<GuardedDevice> device,
                                                          std::shared_ptr<ReadBudget> budget,
                                                          CellText cellText = CellText::Stored);

    [[nodiscard]] base::Result<bool> nextSheet() override;
    [[nodiscard]] base::Result<bool> next(RawRow& row) override;

  private:
    OdsReader(std::unique_ptr<ZipArchive> archive, std::unique_ptr<GuardedDevice> device,
              std::shared_ptr<ReadBudget> budget, CellText cellText);

    void readStyle();
    void startTable();
    [[nodiscard]] bool readRow();
    void addCell(OdsCell cell);
    void addBlock(const OdsCell& cell);
    [[nodiscard]] base::Error failureHere() const;

    std::shared_ptr<ReadBudget> m_budget;
    std::unique_ptr<ZipArchive> m_archive;
    XmlPull m_xml;
    CellText m_cellText;
    QSet<QString> m_hiddenStyles; ///< table styles that are not displayed
    QString m_style;              ///< the style being read
    int m_spreadsheetDepth = 0;   ///< depth of the element that holds the tables; 0 outside of it
    int m_tableDepth = 0;         ///< depth of the current table; 0 outside of one
    int m_nextRow = 1;            ///< number of the next row element
    int m_column = 0;             ///< columns passed in the current row
    std::int64_t m_rowBytes = 0;  ///< text of the current row, repeats included
    int m_repeatsLeft = 0;        ///< copies of m_row still to be given out
    RawRow m_row;
};

} // namespace aallokko::importers
