// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words that an inventory form and its reader agree on: names of the hidden sheets and of the
// lines that say whose form it is. Written by core/exchange/request_*, read by
// importers/request_form.
#pragma once

#include "core/model/inventory.h"

#include <string>

namespace aallokko::model::form {

inline constexpr const char* versionFamily = "aallokko-form/";
inline constexpr const char* version = "aallokko-form/2";
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
inline constexpr const char* regionLine = "region";
inline constexpr const char* organisationLine = "organisation";
inline constexpr const char* idLine = "id_header";
inline constexpr const char* columnLine = "column";
inline constexpr const char* systemsTable = "systems";
inline constexpr const char* interfacesTable = "interfaces";

/// The setting that holds the id of the project.
inline constexpr const char* projectIdSetting = "project_id";

/// What tells projects apart: the project's id or, in a project that has none yet, region and
/// reform. A form of another project is refused by it.
[[nodiscard]] std::string projectKey(const Inventory& inventory);

/// Key of a row, as it stands in the form: "Y012-345-bkmt" or, for interfaces, "Y012-L345-dfgh".
/// The letters check project, organisation and number: a spreadsheet program that counts on from a
/// key, and a row of another project's form, make no key of another row.
[[nodiscard]] std::string rowKey(const std::string& project, const std::string& organisation,
                                 InstallationId id);
[[nodiscard]] std::string rowKey(const std::string& project, const std::string& organisation,
                                 InterfaceId id);

/// The number in a row's key; 0 for anything else. Does not look at the letters.
[[nodiscard]] std::int64_t numberInKey(const std::string& key);

} // namespace aallokko::model::form
