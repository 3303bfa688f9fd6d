// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words that an inventory form and its reader agree on: names of the hidden sheets and of the
// lines that say whose form it is. Written by core/exchange/request_*, read by
// importers/request_form.
#pragma once

#include "core/base/text.h"
#include "core/model/inventory.h"

#include <string>

namespace aallokko::model::form {

inline constexpr const char* version = "aallokko-form/1";
/// Hidden sheets: what the form is (lines of key, value ...), what its cells said when it was
/// written (row = key of the row, column = key of the field), and the choices of its lists.
inline constexpr const char* aboutSheet = "_aallokko";
inline constexpr const char* systemsBase = "_aallokko_systems";
inline constexpr const char* interfacesBase = "_aallokko_interfaces";
inline constexpr const char* choicesSheet = "_aallokko_choices";
/// Keys of the first cell of a line of the about sheet. "column" lines go on with the table
/// ("systems" or "interfaces"), the stored name of the field and the header as it is written.
inline constexpr const char* formatLine = "format";
inline constexpr const char* projectLine = "project";
inline constexpr const char* organisationLine = "organisation";
inline constexpr const char* idLine = "id_header";
inline constexpr const char* columnLine = "column";
inline constexpr const char* systemsTable = "systems";
inline constexpr const char* interfacesTable = "interfaces";

/// What tells projects apart in their inventories: region and reform. A form of another project is
/// refused by it.
[[nodiscard]] inline std::string projectKey(const Inventory& inventory) {
    return base::foldedWords(inventory.setting("region")) + "|" +
           base::foldedWords(inventory.setting("reform_model"));
}

/// Key of a row, as it stands in the form: "Y012-345" or, for interfaces, "Y012-L345".
[[nodiscard]] inline std::string rowKey(const std::string& organisation, InstallationId id) {
    return organisation + "-" + std::to_string(id.value());
}
[[nodiscard]] inline std::string rowKey(const std::string& organisation, InterfaceId id) {
    return organisation + "-L" + std::to_string(id.value());
}

} // namespace aallokko::model::form
