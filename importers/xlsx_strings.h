// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts of an XLSX workbook: the table of shared strings, rich text, and the escapes that XLSX uses
// for characters which XML cannot hold. The table is one block of memory, not one string each: real
// workbooks have hundreds of thousands.
#pragma once

#include "core/base/result.h"
#include "importers/xml_pull.h"
#include "importers/zip_archive.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::importers {

/// `text` with "_x000D_" and its like turned into the character they stand for. Line breaks become
/// "\n" whichever way they are stored.
[[nodiscard]] QString withoutEscapes(QString text);

/// Text of the current element (si, is) without phonetic readings; ends at its end tag.
[[nodiscard]] QString readRichText(XmlPull& xml);

class SharedStrings {
  public:
    /// Errors: read.shared_strings_too_large, those of ZipArchive and XmlPull.
    [[nodiscard]] base::Result<void> read(ZipArchive& archive, std::int64_t entry,
                                          ReadBudget& budget);

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    /// UTF-8 in form C; `index` < size().
    [[nodiscard]] std::string_view at(std::size_t index) const;

  private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends; ///< 32 bits: sharedStringBytes is kept below 4 GiB
};

} // namespace aallokko::importers
