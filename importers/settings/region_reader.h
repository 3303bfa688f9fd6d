// SPDX-License-Identifier: GPL-3.0-or-later
//
// data/catalogues/organisations.yaml -> the organisations of a region: municipalities, joint
// organisations, State offices, providers and the organisations that may take over.
#pragma once

#include "core/base/result.h"
#include "core/edit/edit.h"
#include "core/model/organisation.h"

#include <string>
#include <vector>

namespace aallokko::importers {

/// `id` is the catalogue's short code ("KS"); `organisations` have the ids 1..n in file order.
struct RegionCatalogue {
    std::string id;
    model::LocalText name;
    std::vector<model::Organisation> organisations;
};

/// Members, hosts and parents are ids; "all" and "all except 182 and 291" mean the municipalities;
/// an organisation that takes over is a target. A municipality in scope has a population figure.
/// Error Refused: "catalogue.damaged" {what, reason}.
[[nodiscard]] base::Result<RegionCatalogue> readRegion(const std::string& organisationsYaml);

/// True when `name` names the region: its id or its name in any language, folded
/// ("keski-suomi", "KS", "Central Finland").
[[nodiscard]] bool isNameOf(const RegionCatalogue& region, const std::string& name);

} // namespace aallokko::importers
