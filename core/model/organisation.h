// SPDX-License-Identifier: GPL-3.0-or-later
//
// Municipalities, joint authorities, enterprises, State offices and the target organisation.
#pragma once

#include "core/base/date.h"
#include "core/model/field.h"
#include "core/model/ids.h"
#include "core/model/local_text.h"
#include "core/model/milestone.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::model {

enum class Certainty : std::uint8_t { Indicative, Final };

/// A number that carries its date, definition and certainty (M13): "7 200 transferring staff,
/// indicative, situation on 15.8.2016". `kind`: population, staff, transferring_staff, ...
struct Figure {
    std::string kind;
    std::int64_t value = 0;
    std::optional<base::Date> asOf;
    std::string definition;
    Certainty certainty = Certainty::Indicative;

    bool operator==(const Figure&) const = default;
};

/// `type`: municipality, joint_authority, municipal_enterprise, cooperation_area, municipal_pair,
/// regional_council, education_joint, state, target, provider or other. `code` is the official
/// number or short code ("179", "KSSHP") and unique. `isTarget` marks the organisation that takes
/// over. An organisation is in scope when its inventory is expected (Q15).
struct Organisation {
    OrganisationId id;
    std::string code;
    LocalText name;
    std::string type;
    std::string subregion;
    std::vector<OrganisationId> members;
    OrganisationId host;
    OrganisationId parent;
    std::vector<OrganisationId> predecessors;
    std::optional<PlanDate> ceasesOn;
    std::optional<PlanDate> leavesRegionOn;
    bool inScope = true;
    bool isTarget = false;
    std::vector<Figure> figures;
    std::vector<std::string> aliases;
    Origin origin;

    bool operator==(const Organisation&) const = default;
    /// The newest figure of a kind, or nullopt.
    [[nodiscard]] std::optional<Figure> figureOf(std::string_view kind) const;
};

} // namespace aallokko::model
