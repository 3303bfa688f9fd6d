// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads `columns` of a mapping file.
#include "importers/mapping_file.h"

#include "core/base/text.h"
#include "importers/yaml_values.h"

namespace aallokko::importers {

base::Result<ColumnMapping> readMapping(const std::string& yaml) {
    ColumnMapping mapping;
    std::optional<base::Error> error;
    auto parsed = readYaml(yaml, "mapping", [&](const YAML::Node& root) {
        for (const auto& entry : yamlChild(root, "columns")) {
            if (!entry.first.IsScalar() || !entry.second.IsScalar()) {
                continue;
            }
            const std::string header = base::folded(entry.first.Scalar());
            const std::string name = entry.second.Scalar();
            const auto key = model::findSystemField(name);
            if (key || name == "ignore") {
                mapping.columns[header] = key;
                continue;
            }
            base::Error next{base::ErrorKind::Refused,
                             "mapping.unknown_field",
                             {entry.first.Scalar(), name},
                             std::nullopt,
                             {}};
            if (error) {
                error->also.push_back(std::move(next));
            } else {
                error = std::move(next);
            }
        }
    });
    if (!parsed) {
        return tl::unexpected<base::Error>(parsed.error());
    }
    if (error) {
        return tl::unexpected<base::Error>(*error);
    }
    return mapping;
}

} // namespace aallokko::importers
