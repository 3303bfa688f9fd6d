// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and writes `columns`, `empty`, `kept` and `header_rows` of a mapping file. Written by hand:
// quoting every text in double quotes keeps headers with colons, marks and line breaks whole.
#include "importers/mapping/mapping_file.h"

#include "core/base/text.h"
#include "importers/tree/yaml_values.h"

namespace aallokko::importers {

namespace {

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out.push_back('\\');
        }
        const char escape = c == '\n' ? 'n' : c == '\t' ? 't' : c == '\r' ? 'r' : '\0';
        out += escape == '\0' ? std::string(1, c) : std::string("\\") + escape;
    }
    return out + "\"";
}

std::string writtenOf(const ColumnMapping& mapping, const std::string& key) {
    const auto it = mapping.written.find(key);
    return it == mapping.written.end() ? key : it->second;
}

// A single text or a list of them.
std::set<std::string> foldedTexts(const YAML::Node& node) {
    std::set<std::string> texts;
    if (node.IsScalar()) {
        texts.insert(base::folded(node.Scalar()));
    }
    for (const YAML::Node& each : node) {
        if (each.IsScalar()) {
            texts.insert(base::folded(each.Scalar()));
        }
    }
    return texts;
}

using Texts = std::map<std::string, std::set<std::string>>;

void readTexts(const YAML::Node& root, const char* part, Texts& texts, ColumnMapping& mapping) {
    for (const auto& entry : yamlChild(root, part)) {
        if (entry.first.IsScalar()) {
            const std::string header = base::folded(entry.first.Scalar());
            texts[header] = foldedTexts(entry.second);
            mapping.written.try_emplace(header, entry.first.Scalar());
        }
    }
}

std::string writtenTexts(const char* part, const Texts& all, const ColumnMapping& mapping) {
    std::string out = all.empty() ? std::string() : part + std::string(":\n");
    for (const auto& [key, texts] : all) {
        std::string list;
        for (const std::string& text : texts) {
            list += (list.empty() ? "" : ", ") + quoted(text);
        }
        out += "  " + quoted(writtenOf(mapping, key)) + ": [" + list + "]\n";
    }
    return out;
}

void addError(std::optional<base::Error>& error, const char* code,
              std::vector<std::string> arguments) {
    base::Error next{base::ErrorKind::Refused, code, std::move(arguments), std::nullopt, {}};
    if (error) {
        error->also.push_back(std::move(next));
    } else {
        error = std::move(next);
    }
}

void readHeaderRows(const YAML::Node& root, std::map<std::string, int>& rows,
                    std::optional<base::Error>& error) {
    for (const auto& entry : yamlChild(root, "header_rows")) {
        if (!entry.first.IsScalar() || !entry.second.IsScalar()) {
            continue;
        }
        int row = 0;
        if (YAML::convert<int>::decode(entry.second, row) && row >= 1) {
            rows[entry.first.Scalar()] = row;
        } else {
            addError(error, "mapping.bad_row", {entry.first.Scalar(), entry.second.Scalar()});
        }
    }
}

std::string writtenRows(const std::map<std::string, int>& rows) {
    std::string out = rows.empty() ? std::string() : "header_rows:\n";
    for (const auto& [sheet, row] : rows) {
        out += "  " + quoted(sheet) + ": " + std::to_string(row) + "\n";
    }
    return out;
}

} // namespace

std::string mappingKey(const std::string& header, int occurrence) {
    return base::folded(header) + (occurrence > 1 ? " #" + std::to_string(occurrence) : "");
}

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
                mapping.written[header] = entry.first.Scalar();
                continue;
            }
            addError(error, "mapping.unknown_field", {entry.first.Scalar(), name});
        }
        readHeaderRows(root, mapping.headerRows, error);
        readTexts(root, "empty", mapping.nullMarkers, mapping);
        readTexts(root, "kept", mapping.kept, mapping);
    });
    if (!parsed) {
        return tl::unexpected<base::Error>(parsed.error());
    }
    if (error) {
        return tl::unexpected<base::Error>(*error);
    }
    return mapping;
}

std::string writeMapping(const ColumnMapping& mapping) {
    std::string out = "columns:\n";
    for (const auto& [key, field] : mapping.columns) {
        out += "  " + quoted(writtenOf(mapping, key)) + ": " +
               (field ? std::string(model::nameOf(*field)) : "ignore") + "\n";
    }
    return out + writtenTexts("empty", mapping.nullMarkers, mapping) +
           writtenTexts("kept", mapping.kept, mapping) + writtenRows(mapping.headerRows);
}

} // namespace aallokko::importers
