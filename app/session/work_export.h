// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists of the work plan as workbooks to write, and tables of measures back from spreadsheets:
// what is exported reads back to the same measures.
#pragma once

#include "app/session/work_list.h"
#include "core/base/result.h"
#include "core/exchange/table.h"
#include "core/model/decision.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace aallokko::session {

class Session;

/// "measures", "positions", "decisions" and back.
[[nodiscard]] std::optional<WorkList> findWorkList(const QString& name);
[[nodiscard]] QString nameOf(WorkList list);

/// One list in the language of the program; with `ids` those records only, in that order. Linear.
[[nodiscard]] exchange::Workbook workWorkbook(const Session& session, WorkList list,
                                              const std::vector<std::int64_t>* ids = nullptr);

/// Measures from rows of cells. The first row is a header when it names a column of measures (in
/// any of the three languages); without one the columns are title, responsible, due, status and
/// systems. Rows without a title are left out; a row whose number is that of a measure changes it.
/// Errors Usage, all at once, each with its row and column in `file`: those of dayTyped and
/// systemsNamed; "work.no_rows".
[[nodiscard]] base::Result<std::vector<model::Measure>>
measuresFromRows(const Session& session, const QList<QStringList>& rows, const std::string& file);

/// Reads a spreadsheet or CSV file (its first table with rows). Errors of the readers and of
/// measuresFromRows. Slow for large files.
[[nodiscard]] base::Result<std::vector<model::Measure>> measuresFromFile(const Session& session,
                                                                         const QString& path);

} // namespace aallokko::session
