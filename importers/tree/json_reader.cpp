// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the JSON tree through its shape to the tables that YAML gives.
#include "importers/tree/json_reader.h"

#include "importers/tree/json_shapes.h"
#include "importers/tree/json_tree.h"
#include "importers/tree/yaml_reader.h"

namespace aallokko::importers {

base::Result<std::unique_ptr<Reader>> openJson(std::unique_ptr<TextFile> text,
                                               std::shared_ptr<ReadBudget> budget) {
    auto whole = readWholeText(*text, *budget);
    if (!whole)
        return tl::unexpected(std::move(whole.error()));
    auto documents = readJsonTree(*whole, *budget);
    // A comma at the end of a list and the like are good YAML.
    if (!documents && documents.error().code == "read.json_damaged") {
        if (auto yaml = readYamlTree(*whole, *budget))
            documents = std::move(yaml);
    }
    if (documents)
        documents = tableShapes(std::move(*documents), *budget);
    if (!documents)
        return tl::unexpected(std::move(documents.error()));
    return YamlReader::fromTree(*documents, "json", *text, std::move(budget));
}

} // namespace aallokko::importers
