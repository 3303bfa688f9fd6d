// SPDX-License-Identifier: GPL-3.0-or-later
//
// Graphs drawn as text, so that tests read as pictures: "A -> B, B <-> C, C => A, A -> @vtj,
// B -> ?lost" is an inventory of three systems. "->" has no strength, "=>" is hard, "~>" soft,
// "<->" two-way; "@x" is a national service, "?x" an end that matches nothing; a name alone is a
// system without interfaces. Organisation 1 is responsible for all.
#pragma once

#include "core/base/text.h"
#include "core/model/inventory.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace aallokko::support {

struct GraphText {
    model::Inventory inventory;
    std::map<std::string, model::InstallationId> ids;

    /// Name of an installation as drawn.
    [[nodiscard]] std::string nameOf(model::InstallationId id) const {
        for (const auto& [name, known] : ids) {
            if (known == id) {
                return name;
            }
        }
        return "#" + std::to_string(id.value());
    }

    model::InstallationId system(const std::string& name) {
        const auto it = ids.find(name);
        if (it != ids.end()) {
            return it->second;
        }
        const auto id = inventory.nextId<model::Installation>();
        model::Installation& installation = inventory.all<model::Installation>()[id];
        installation.id = id;
        installation.responsible = model::OrganisationId(1);
        installation.row = {"test.csv", "", static_cast<int>(id.value()) + 1, 0};
        installation.fields.set(
            model::FieldKey::Name,
            {model::FieldState::Value,
             name,
             {{"test.csv", "", static_cast<int>(id.value()) + 1, 1}, name, "", "", ""}});
        ids[name] = id;
        return id;
    }

    model::InterfaceEnd end(const std::string& text) {
        model::InterfaceEnd result;
        result.written = text;
        if (text.front() == '@') {
            result.state = model::EndState::National;
            result.nationalService = text.substr(1);
        } else if (text.front() != '?') {
            result.state = model::EndState::Installation;
            result.installation = system(text);
        }
        return result;
    }

    model::Interface& interface(const std::string& from, const std::string& arrow,
                                const std::string& to) {
        const auto source = end(from);
        const auto target = end(to);
        const auto id = inventory.nextId<model::Interface>();
        model::Interface& added = inventory.all<model::Interface>()[id];
        added.id = id;
        added.source = source;
        added.target = target;
        const int row = static_cast<int>(id.value()) + 1;
        added.mentions.push_back({source.installation, {"test.csv", "if", row, 1}, from});
        const auto set = [&](model::FieldKey key, const char* code) {
            added.fields.set(key, {model::FieldState::Value, std::string(code), {}});
        };
        set(model::FieldKey::Direction, arrow == "<->" ? "both" : "out");
        if (arrow == "=>" || arrow == "~>") {
            set(model::FieldKey::Strength, arrow == "=>" ? "hard" : "soft");
        }
        return added;
    }
};

/// Reads the drawing; see the head of the file. Systems get ids 1, 2, ... in order of appearance.
inline GraphText graphOf(std::string_view drawing) {
    GraphText result;
    model::Organisation& organisation =
        result.inventory.all<model::Organisation>()[model::OrganisationId(1)];
    organisation.id = model::OrganisationId(1);
    organisation.code = "ORG";
    organisation.name.fi = "Testikunta";
    for (const std::string& item : base::splitTrimmed(drawing, ',')) {
        bool isEdge = false;
        for (const char* arrow : std::array{"<->", "->", "=>", "~>"}) {
            const std::size_t at = item.find(arrow);
            if (at != std::string::npos) {
                result.interface(base::trimmed(item.substr(0, at)), arrow,
                                 base::trimmed(item.substr(at + std::string_view(arrow).size())));
                isEdge = true;
                break;
            }
        }
        if (!isEdge) {
            result.system(item);
        }
    }
    return result;
}

} // namespace aallokko::support
