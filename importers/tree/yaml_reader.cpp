// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loads a YAML file and hands its tables out row by row.
#include "importers/tree/yaml_reader.h"

#include "importers/tree/yaml_tables.h"

namespace aallokko::importers {

base::Result<std::string> readWholeText(TextFile& text, const ReadBudget& budget) {
    std::string whole;
    while (true) {
        auto more = text.read(whole);
        if (!more)
            return tl::unexpected(std::move(more.error()));
        if (!*more)
            return whole;
        const auto limit = budget.limits().yamlBytes;
        if (static_cast<std::int64_t>(whole.size()) > limit)
            return tl::unexpected(budget.refused(
                "read.yaml_too_large", {std::to_string(whole.size()), std::to_string(limit)}));
    }
}

base::Result<std::unique_ptr<Reader>> YamlReader::open(std::unique_ptr<TextFile> text,
                                                       std::shared_ptr<ReadBudget> budget) {
    const auto yaml = readWholeText(*text, *budget);
    if (!yaml)
        return tl::unexpected(yaml.error());
    auto documents = readYamlTree(*yaml, *budget);
    if (!documents)
        return tl::unexpected(std::move(documents.error()));
    return fromTree(*documents, "yaml", *text, std::move(budget));
}

base::Result<std::unique_ptr<Reader>> YamlReader::fromTree(const std::vector<YamlNode>& documents,
                                                           const char* format, const TextFile& text,
                                                           std::shared_ptr<ReadBudget> budget) {
    std::unique_ptr<YamlReader> reader(new YamlReader);
    RawDocument& document = reader->m_document;
    document.format = format;
    document.encoding = nameOf(text.encoding());
    document.fileName = budget->fileName();
    if (auto built = addYamlTables(documents, *budget, document); !built)
        return tl::unexpected(std::move(built.error()));
    reader->m_sheets = std::move(document.sheets);
    document.sheets.clear();
    return reader;
}

base::Result<bool> YamlReader::nextSheet() {
    if (m_nextSheet >= m_sheets.size())
        return false;
    const RawSheet& source = m_sheets[m_nextSheet++];
    m_sheet.name = source.name;
    m_sheet.columns = source.columns;
    m_nextRow = 0;
    return true;
}

base::Result<bool> YamlReader::next(RawRow& row) {
    if (m_nextSheet == 0 || m_nextRow >= m_sheets[m_nextSheet - 1].rows.size())
        return false;
    row = std::move(m_sheets[m_nextSheet - 1].rows[m_nextRow++]);
    return true;
}

} // namespace aallokko::importers
