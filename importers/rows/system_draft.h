// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row as the records it will become, before it is compared with the project.
#pragma once

#include "core/model/system_record.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::importers {

/// Fields are split by the record that holds them. `file` counts the files of the import. The cell
/// that names other systems is kept raw: it is read when all names of the import are known.
struct SystemDraft {
    std::size_t file = 0;
    model::RowIdentity identity;
    model::OrganisationId organisation;
    base::SourceRef row;
    std::string name;
    std::string systemId;
    std::string productName;
    model::FieldMap installation;
    model::FieldMap use;
    model::FieldMap contract;
    std::vector<model::OrganisationId> users;
    std::string interfacesRaw; ///< "" unless the cell names systems
    base::SourceRef interfacesSource;
    /// Given by merge: the typed text that stays instead of the cell's.
    std::optional<std::string> interfacesKept;
    /// Given by merge: the record in the project, new or old.
    model::InstallationId id;
};

} // namespace aallokko::importers
