// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row per entry.
#include "core/exchange/audit_tables.h"

#include "core/text/display.h"
#include "core/text/messages.h"

namespace aallokko::exchange {

Workbook auditWorkbook(const std::vector<audit::Entry>& entries, bool isSynthetic) {
    Workbook workbook{text::sentence("export.title_audit", {}), isSynthetic, {}, {}};
    if (isSynthetic) {
        workbook.notes.push_back(text::sentence("export.note_synthetic", {}));
    }
    Table table{QStringLiteral("entries"), text::sentence("export.title_audit", {}), {}, {}};
    table.columns = {
        {QStringLiteral("number"), text::sentence("export.column_number", {}), 8, false},
        {QStringLiteral("version"), text::sentence("export.column_version", {}), 8, false},
        {QStringLiteral("time"), text::sentence("export.column_time", {}), 22, false},
        {QStringLiteral("user"), text::sentence("export.column_user", {}), 16, false},
        {QStringLiteral("kind"), text::sentence("export.column_kind", {}), 12, false},
        {QStringLiteral("reason"), text::sentence("export.column_reason", {}), 40, false},
        {QStringLiteral("hash"), text::sentence("export.column_hash", {}), 66, false}};
    for (const audit::Entry& entry : entries) {
        table.rows.push_back({entry.number, entry.version, text::qstring(entry.time),
                              text::qstring(entry.user), text::qstring(entry.kind),
                              text::qstring(entry.reason), text::qstring(entry.hash)});
    }
    workbook.tables.push_back(std::move(table));
    return workbook;
}

} // namespace aallokko::exchange
