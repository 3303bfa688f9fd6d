// SPDX-License-Identifier: GPL-3.0-or-later
//
// YAML and JSON files behind the Reader face. Unlike the other readers it holds the whole file:
// columns are known only when every entry has been seen. yamlBytes keeps that small.
#pragma once

#include "importers/raw/reader.h"
#include "importers/text/text_file.h"
#include "importers/tree/yaml_tree.h"

#include <memory>

namespace aallokko::importers {

/// The rest of the file as text. Errors: read.yaml_too_large, read.failed (Io).
[[nodiscard]] base::Result<std::string> readWholeText(TextFile& text, const ReadBudget& budget);

class YamlReader final : public Reader {
  public:
    /// `text` stands at the beginning of the file. Errors: read.yaml_too_large, read.failed (Io)
    /// and those of yaml_tree.h and yaml_tables.h.
    [[nodiscard]] static base::Result<std::unique_ptr<Reader>>
    open(std::unique_ptr<TextFile> text, std::shared_ptr<ReadBudget> budget);

    /// The same for trees read already; `format` names what the file is, `text` its encoding.
    [[nodiscard]] static base::Result<std::unique_ptr<Reader>>
    fromTree(const std::vector<YamlNode>& documents, const char* format, const TextFile& text,
             std::shared_ptr<ReadBudget> budget);

    [[nodiscard]] base::Result<bool> nextSheet() override;
    [[nodiscard]] base::Result<bool> next(RawRow& row) override;

  private:
    YamlReader() = default;

    std::vector<RawSheet> m_sheets;
    std::size_t m_nextSheet = 0;
    std::size_t m_nextRow = 0;
};

} // namespace aallokko::importers
