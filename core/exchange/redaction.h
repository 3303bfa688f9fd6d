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

} // namespace aallokko::exchange
