// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON pieces that several verbs share: places, systems, money.
#pragma once

#include "core/base/result.h"
#include "core/model/system_view.h"

#include <QJsonObject>
#include <QString>
#include <span>

namespace aallokko::cli {

/// {file, sheet, row, column}; row and column are null when the place is a whole sheet or row.
[[nodiscard]] QJsonObject toJson(const base::SourceRef& source);

[[nodiscard]] QString qs(std::string_view text);

/// Whole euros, rounded half away from zero, of cents.
[[nodiscard]] qint64 wholeEuros(std::int64_t cents);

/// Finds a system by stable id ("812" or "#812") or by name (folded; must be unique). Error Usage
/// "cli.unknown_system" or "cli.ambiguous_system" with the candidates.
[[nodiscard]] base::Result<model::InstallationId> findSystem(const model::SystemIndex& systems,
                                                             const QString& wanted);

} // namespace aallokko::cli
