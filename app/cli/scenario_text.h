// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scenarios for people: tables and a few lines.
#pragma once

#include "app/cli/output.h"
#include "app/session/scenario_compare.h"

#include <QJsonObject>

namespace aallokko::cli {

void printScenarios(const Output& out, const std::vector<session::ScenarioInfo>& scenarios);
/// Only the table of moved systems.
void printMoved(const Output& out, const session::Session& session,
                const session::ScenarioComparison& comparison);
void printComparison(const Output& out, const session::Session& session,
                     const session::ScenarioComparison& comparison);
void printApproval(const Output& out, const session::Approval& approval);

/// "Q1/2020", the word for staying (wave W+1), or "" for a system without a wave of its own (0).
[[nodiscard]] QString placeText(const model::TimeGrid& grid, int wave);
/// KEY ("2020Q1" or null) and KEY_wave; staying has a wave and no quarter.
void insertPlace(QJsonObject& object, const char* key, const model::TimeGrid& grid, int wave);

} // namespace aallokko::cli
