// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts of an XLSX workbook: the table of shared strings, rich text, and the escapes that XLSX uses
// for characters which XML cannot hold. Real workbooks have hundreds of thousands of shared
// strings; text_store.h keeps most of them out of memory.
#pragma once

#include "core/base/result.h"
#include "importers/container/xml_pull.h"
#include "importers/container/zip_archive.h"
#include "importers/text/text_store.h"

#include <cstdint>
#include <string_view>

namespace aallokko::importers {

/// `text` with "_x000D_" and its like turned into the character they stand for. Line breaks become
/// "\n" whichever way they are stored.
[[nodiscard]] QString withoutEscapes(QString text);

/// Text of the current element (si, is) without phonetic readings; ends at its end tag.
[[nodiscard]] QString readRichText(XmlPull& xml);

class SharedStrings {
  public:
    /// Errors: read.shared_strings_too_large, read.failed when the temporary file cannot be
    /// written, those of ZipArchive and XmlPull.
    [[nodiscard]] base::Result<void> read(ZipArchive& archive, std::int64_t entry,
                                          ReadBudget& budget);

    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    /// UTF-8 in form C, valid until the next call; `index` < size().
    [[nodiscard]] std::string_view at(std::size_t index) { return m_texts.at(index); }

  private:
    TextStore m_texts;
};

} // namespace aallokko::importers
