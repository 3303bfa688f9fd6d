// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which fields an audience does not see. Decided here once for all formats: redaction is by field,
// not by document (a whole report cannot be declared secret).
#pragma once

#include "core/model/field_key.h"

#include <QString>
#include <optional>
#include <vector>

namespace aallokko::exchange {

/// Public: residents and press. Staff: employees of the organisations. Internal: the working groups
/// (sees everything but nothing is published). Steering: decides, sees everything.
enum class Audience { Public, Staff, Internal, Steering };

[[nodiscard]] std::optional<Audience> findAudience(const QString& name);

/// Fields that an audience does not get, in catalogue order. Public and staff: persons, security
/// and continuity details, contract terms, prices, and free texts that may name any of these.
[[nodiscard]] std::vector<model::FieldKey> hiddenFields(Audience audience);

[[nodiscard]] bool isHidden(Audience audience, model::FieldKey key);

/// Why a field is not for everybody; each hidden field has its own ground, never a whole document.
enum class Ground { Security, Contract, Person, Price, FreeText };
/// "security", "contract", "person", "price", "free_text"; the reasons as sentences are
/// "redaction.ground.<name>".
[[nodiscard]] const char* nameOf(Ground ground);
/// The ground on which a field is hidden from some audience; nullopt = open to all.
[[nodiscard]] std::optional<Ground> groundOf(model::FieldKey key);

/// Names of persons, and free texts that may hold them, are for this audience.
[[nodiscard]] bool seesPersons(Audience audience);
/// Amounts of money are for this audience.
[[nodiscard]] bool seesPrices(Audience audience);

} // namespace aallokko::exchange
