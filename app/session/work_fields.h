// SPDX-License-Identifier: GPL-3.0-or-later
//
// The work plan by what people type: the fields of a record by the keys of the export, each as
// text. One way for the cells of the desktop and the options of the command line.
#pragma once

#include "app/session/work_list.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <vector>

namespace aallokko::session {

class Session;

/// By key: "title", "owner", "due", "status", "systems" of measures; "proposal", "group", "view",
/// "dissent", "ground" of positions; "date", "body", "section", "subject", "ground" of decisions.
using WorkFields = QMap<QString, QString>;

/// Adds a record and gives its number; one undo step. Errors Usage: "work.unknown_field" {key},
/// those of reading the texts and of saveWork.
[[nodiscard]] base::Result<std::int64_t> addWorkRecord(Session& session, WorkList list,
                                                       const WorkFields& fields);
/// Sets fields of a record, the others stay; one undo step, none when nothing differs. Errors as
/// addWorkRecord, "work.gone" {id}.
[[nodiscard]] base::Result<void> setWorkFields(Session& session, WorkList list, std::int64_t id,
                                               const WorkFields& fields);
/// One undo step. Error Usage "work.gone" {id}.
[[nodiscard]] base::Result<void> removeWorkRecords(Session& session, WorkList list,
                                                   const std::vector<std::int64_t>& ids);

} // namespace aallokko::session
