// SPDX-License-Identifier: GPL-3.0-or-later
//
// `export PROJECT report`: which report is meant and its bytes in the wanted format.
#pragma once

#include "app/session/session.h"
#include "core/exchange/inventory_tables.h"

#include <QByteArray>
#include <QCommandLineParser>

namespace aallokko::cli {

/// True for a command line that draws pages and therefore needs fonts.
[[nodiscard]] bool needsDrawing(int argc, const char* const* argv);

/// WrongUsage, told to the user, when --kind or --report-lang has an unknown value; else Done.
[[nodiscard]] int checkReportUsage(const QCommandLineParser& options);

/// Scenario, audience and organisation are those of the options and `context`. Errors of the
/// report; Internal "export.pdf_failed".
[[nodiscard]] base::Result<QByteArray> reportBytes(const QCommandLineParser& options,
                                                   const session::Session& session,
                                                   const exchange::ExportContext& context);

} // namespace aallokko::cli
