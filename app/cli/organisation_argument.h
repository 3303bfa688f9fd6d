// SPDX-License-Identifier: GPL-3.0-or-later
//
// An organisation as people name it on the command line.
#pragma once

#include "core/base/result.h"
#include "core/model/inventory.h"

#include <QString>

namespace aallokko::cli {

/// By code or by name in any language, letters in either case. Error Usage
/// cli.unknown_organisation {wanted, codes and names like it, or all}.
[[nodiscard]] base::Result<model::OrganisationId>
findOrganisation(const model::Inventory& inventory, const QString& wanted);

} // namespace aallokko::cli
