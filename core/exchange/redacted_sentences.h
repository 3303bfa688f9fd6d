// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences for an audience: reasons of a plan and quality findings speak of fields, so what hides
// a field hides its value there too. Decided by codes and arguments, never by looking for words in
// finished texts.
#pragma once

#include "core/exchange/redaction.h"
#include "core/plan/explain.h"
#include "core/plan/inventory/plan_report.h"
#include "core/rules/check.h"

#include <QString>
#include <optional>
#include <vector>

namespace aallokko::exchange {

/// The reason without what the audience does not see: another code without the person or the
/// amount, the hidden arguments empty; nullopt when nothing is left to say. Never fails.
[[nodiscard]] std::optional<plan::Reason> visibleReason(Audience audience,
                                                        const plan::Reason& reason);

/// All visible reasons as sentences on one line.
[[nodiscard]] QString reasonText(Audience audience, const std::vector<plan::Reason>& reasons);

/// The sentence of a finding; nullopt when it speaks of a hidden field or may name a person.
[[nodiscard]] std::optional<QString> findingText(Audience audience, const rules::Finding& finding);

/// Name of a full resource and its waves. Key persons become one nameless row for audiences that
/// see no persons.
using ResourceRow = std::pair<QString, std::vector<plan::Wave>>;
[[nodiscard]] std::vector<ResourceRow>
visibleResources(Audience audience, const std::vector<plan::BindingResource>& resources);

} // namespace aallokko::exchange
