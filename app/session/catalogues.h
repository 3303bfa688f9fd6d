// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogues and policy a session works with: built in as resources, read once at start.
#pragma once

#include "core/base/result.h"
#include "core/model/field_catalogue.h"
#include "core/model/function_catalogue.h"
#include "core/model/policy.h"
#include "core/model/rule_settings.h"

#include <QString>
#include <string>

namespace aallokko::session {

struct Catalogues {
    model::FieldCatalogue fields;
    model::FunctionCatalogue functions;
    model::RuleSettings rules;
    /// Text of planning_rules.yaml: the defaults under every plan.yaml.
    std::string planningRules;
};

/// Reads the built-in catalogues. They are tested, so an error here is Internal.
[[nodiscard]] base::Result<Catalogues> readCatalogues();

/// Text of one built-in catalogue file ("organisations.yaml"); empty when there is none.
[[nodiscard]] std::string catalogueText(const QString& file);

} // namespace aallokko::session
