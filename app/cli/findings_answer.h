// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings, questions and coverage as JSON and as lines for people.
#pragma once

#include "app/cli/command.h"
#include "app/session/session.h"
#include "core/rules/check.h"

#include <QJsonObject>
#include <vector>

namespace aallokko::cli {

/// The whole answer of `check`: `shown` of the findings `all`.
[[nodiscard]] QJsonObject checkJson(const session::Session& session,
                                    const rules::RuleContext& context,
                                    const std::vector<rules::Finding>& all,
                                    const std::vector<rules::Finding>& shown);

/// One line for each finding, or a CSV table.
void printFindings(const Output& out, const session::Session& session,
                   const std::vector<rules::Finding>& findings);

/// The questions that help most, each with the command that writes its form, and how far the
/// inventory is before the next reports.
void printQuestions(const Output& out, const session::Session& session,
                    const rules::RuleContext& context, const QString& project,
                    const std::vector<rules::Finding>& all);

} // namespace aallokko::cli
