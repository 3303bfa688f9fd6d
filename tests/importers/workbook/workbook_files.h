// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes small files for the reader tests: plain bytes, archives with libzip, and workbooks from the
// XML of one sheet. Hostile archives are made here too, since no honest program writes them.
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <string>
#include <utility>
#include <vector>

namespace aallokko::test {

using Entries = std::vector<std::pair<std::string, std::string>>;

/// A folder that vanishes with the test.
class FileMaker {
  public:
    /// Writes `bytes` under `name` and returns the path.
    [[nodiscard]] QString bytes(const QString& name, const std::string& bytes) const;
    /// Writes an archive of these entries.
    [[nodiscard]] QString archive(const QString& name, const Entries& entries) const;
    /// Overwrites the size that the central directory declares for `entry`.
    static void declareSize(const QString& path, const std::string& entry, unsigned size);

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

  private:
    QTemporaryDir m_folder;
};

/// Parts of a workbook that a test cares about; the frame around them is usual.
struct WorkbookParts {
    std::string sheetData{};     ///< what stands inside <sheetData>
    std::string afterData{};     ///< what follows it, e.g. <mergeCells>
    std::string sharedStrings{}; ///< what stands inside <sst>
    std::string numberFormats{}; ///< what stands inside <numFmts>
    std::string cellFormats{};   ///< what stands inside <cellXfs>
    std::string workbookPr{};    ///< attributes of <workbookPr>
    std::string sheetTarget = "worksheets/sheet1.xml";
    bool strict = false; ///< namespaces of strict OOXML
};

[[nodiscard]] Entries xlsxEntries(const WorkbookParts& parts);

/// An ODS archive around what stands inside <office:spreadsheet>.
[[nodiscard]] Entries odsEntries(const std::string& spreadsheet);

/// content.xml of an ODS with this spreadsheet content.
[[nodiscard]] std::string odsContent(const std::string& spreadsheet, const char* root);

} // namespace aallokko::test
