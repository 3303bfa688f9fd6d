// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers on the command line, and the planner's options that `solve` and `plan` share.
#pragma once

#include "core/base/result.h"
#include "core/plan/solver.h"

#include <QCommandLineParser>
#include <QString>

namespace aallokko::cli {

void addPlannerOptions(QCommandLineParser& parser);
/// Error Usage "cli.bad_value" naming option, value and range.
[[nodiscard]] base::Result<plan::SolveSettings>
readPlannerOptions(const QCommandLineParser& parser);

/// A number option in [low, high]; `standard` when it is not given. Decimal point only.
[[nodiscard]] base::Result<double> readNumber(const QCommandLineParser& parser, const QString& name,
                                              double standard, double low, double high);

/// A whole file of at most 128 MiB. Errors Io cli.cannot_read, Refused cli.file_too_large.
[[nodiscard]] base::Result<QByteArray> readWhole(const QString& path);

/// What the costs of a problem are counted in: its own unit, or cents of euros.
enum class CostUnit { Own, Cents };

/// "12.3 s incumbent 334000 bound 317561 gap 4.9 %" in the chosen language on standard error; cents
/// as whole euros.
void printProgress(const plan::PlanProgress& progress, CostUnit unit);

} // namespace aallokko::cli
