// SPDX-License-Identifier: GPL-3.0-or-later
//
// Systems by what people write for them: numbers and names, one or several in a text.
#pragma once

#include "core/base/result.h"
#include "core/model/system_view.h"

#include <QString>
#include <vector>

namespace aallokko::session {

/// A system by stable id ("812" or "#812") or by name (folded; must be unique). Error Usage
/// "cli.unknown_system" or "cli.ambiguous_system" with the candidates. Linear in systems.
[[nodiscard]] base::Result<model::InstallationId> systemNamed(const model::SystemIndex& systems,
                                                              const QString& wanted);

/// Systems between semicolons or line breaks, each once. Errors of systemNamed.
[[nodiscard]] base::Result<std::vector<model::InstallationId>>
systemsNamed(const model::SystemIndex& systems, const QString& text);

/// Names between semicolons; a name that several systems have stands with its number, "Name
/// (#812)", so that the text reads back to the same systems. Linear in systems.
[[nodiscard]] QString systemNames(const model::SystemIndex& systems,
                                  const std::vector<model::InstallationId>& list);

} // namespace aallokko::session
