// SPDX-License-Identifier: GPL-3.0-or-later
//
// One setting an organisation; a new import adds its headers to those of earlier ones.
#include "importers/mapping/mapping_memory.h"

#include "core/base/text.h"

#include <set>

namespace aallokko::importers {

namespace {

constexpr std::string_view keyStart = "mapping:";

std::string settingKey(const std::string& code) {
    return std::string(keyStart) + code;
}

std::optional<ColumnMapping> storedMapping(const model::Inventory& snapshot,
                                           const std::string& code) {
    const auto* setting = snapshot.find<model::Setting>(settingKey(code));
    if (code.empty() || setting == nullptr) {
        return std::nullopt;
    }
    // A person may have edited the text in the project; what cannot be read is as if not there.
    auto mapping = readMapping(setting->value);
    return mapping ? std::optional(std::move(*mapping)) : std::nullopt;
}

// A file's columns with the keys that a mapping has for them.
class KeyOf {
  public:
    [[nodiscard]] std::pair<std::string, std::string> next(const std::string& header) {
        const int occurrence = ++m_seen[base::folded(header)];
        return {mappingKey(header, occurrence),
                occurrence > 1 ? header + " #" + std::to_string(occurrence) : header};
    }

  private:
    std::map<std::string, int> m_seen;
};

void rememberRows(const FileReview& file, const HeaderRows& said,
                  std::map<std::string, int>& rows) {
    for (const auto& [place, row] : said) {
        if (place.first != file.file) {
            continue;
        }
        if (row > 0) {
            rows[place.second] = row;
        } else {
            rows.erase(place.second);
        }
    }
}

} // namespace

bool hasMappings(const model::Inventory& snapshot) {
    for (const auto& [id, setting] : snapshot.all<model::Setting>()) {
        if (id.starts_with(keyStart)) {
            return true;
        }
    }
    return false;
}

std::optional<ColumnMapping> rememberedMapping(const model::Inventory& snapshot,
                                               const std::string& organisationCode,
                                               const std::optional<ColumnMapping>& given) {
    std::optional<ColumnMapping> mapping = storedMapping(snapshot, organisationCode);
    if (!mapping) {
        return std::nullopt;
    }
    for (const auto& [key, field] : mapping->columns) {
        mapping->remembered.insert(key);
    }
    if (given) {
        for (const auto& [key, field] : given->columns) {
            mapping->columns[key] = field;
            mapping->remembered.erase(key);
        }
        for (const auto& [key, markers] : given->nullMarkers) {
            mapping->nullMarkers[key] = markers;
        }
        for (const auto& [key, texts] : given->kept) {
            mapping->kept[key] = texts;
        }
        for (const auto& [sheet, row] : given->headerRows) {
            mapping->headerRows[sheet] = row;
        }
    }
    return mapping;
}

void rememberMappings(const model::Inventory& snapshot, const std::vector<FileReview>& files,
                      const ColumnMapping& given, const HeaderRows& headerRows,
                      edit::EditSet& edits) {
    std::map<std::string, ColumnMapping> byCode;
    for (const FileReview& file : files) {
        if (file.organisation.empty()) {
            continue;
        }
        const auto stored = storedMapping(snapshot, file.organisation);
        auto [it, isNew] =
            byCode.try_emplace(file.organisation, stored ? *stored : ColumnMapping{});
        rememberRows(file, headerRows, it->second.headerRows);
        for (const TableReview& table : file.tables) {
            if (const auto said = given.headerRows.find(table.sheet);
                said != given.headerRows.end()) {
                it->second.headerRows[table.sheet] = said->second;
            }
        }
        KeyOf keys;
        for (const MappedColumn& column : file.mapping) {
            const auto [key, written] = keys.next(column.header);
            if (const auto said = given.columns.find(key); said != given.columns.end()) {
                it->second.columns[key] = said->second;
                it->second.written[key] = written;
            }
            if (const auto said = given.nullMarkers.find(key); said != given.nullMarkers.end()) {
                it->second.nullMarkers[key] = said->second;
                it->second.written[key] = written;
            }
            if (const auto said = given.kept.find(key); said != given.kept.end()) {
                it->second.kept[key] = said->second;
                it->second.written[key] = written;
            }
        }
    }
    for (const auto& [code, mapping] : byCode) {
        model::Setting setting{settingKey(code), writeMapping(mapping)};
        const auto* old = snapshot.find<model::Setting>(setting.id);
        if (mapping.isEmpty() && old == nullptr) {
            continue;
        }
        if (old == nullptr) {
            edits.edits.push_back(edit::createRecord(std::move(setting)));
        } else if (old->value != setting.value) {
            edits.edits.push_back(edit::replaceRecord(*old, std::move(setting)));
        }
    }
}

std::string mappingForm(const std::vector<FileReview>& files) {
    ColumnMapping mapping;
    std::string comments;
    std::set<std::string> open;
    for (const FileReview& file : files) {
        KeyOf keys;
        for (const MappedColumn& column : file.mapping) {
            const auto [key, written] = keys.next(column.header);
            mapping.written.try_emplace(key, written);
            if (column.field || column.reason == "given" || column.reason == "remembered") {
                mapping.columns.try_emplace(key, column.field);
            } else if (open.insert(key).second) {
                std::string choices;
                for (const model::FieldKey field : column.candidates) {
                    choices += (choices.empty() ? "" : ", ") + std::string(model::nameOf(field));
                }
                std::string line = written;
                for (char& c : line) {
                    c = c == '\n' || c == '\r' ? ' ' : c;
                }
                comments += "# " + line + ": " + (choices.empty() ? "?" : choices) + "\n";
            }
        }
    }
    return writeMapping(mapping) + comments;
}

} // namespace aallokko::importers
