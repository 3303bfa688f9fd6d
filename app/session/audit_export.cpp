// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both say what they are in their notes; synthetic data is marked in each.
#include "app/session/audit_export.h"

#include "app/session/changes_since.h"
#include "app/session/session.h"
#include "core/exchange/inventory_tables.h"
#include "core/text/display.h"
#include "core/text/messages.h"

namespace aallokko::session {

exchange::Workbook changesWorkbook(const AuditLog& log, const std::vector<int>& changes,
                                   bool isSynthetic) {
    exchange::Workbook workbook{text::sentence("export.title_changes", {}), isSynthetic, {}, {}};
    if (isSynthetic) {
        workbook.notes.push_back(text::sentence("export.note_synthetic", {}));
    }
    exchange::Table table{QStringLiteral("changes"), workbook.title, {}, {}};
    const auto column = [&table](const char* key, const char* code, int width) {
        table.columns.push_back({QString::fromUtf8(key), text::sentence(code, {}), width, false});
    };
    column("number", "export.column_number", 8);
    column("version", "export.column_version", 8);
    column("time", "export.column_time", 22);
    column("user", "export.column_user", 16);
    column("step", "export.column_step", 30);
    column("record", "export.column_record", 34);
    column("field", "export.column_field", 24);
    column("before", "export.column_before", 34);
    column("after", "export.column_after", 34);
    column("source", "export.column_source", 40);
    column("reason", "export.column_reason", 40);
    for (const int place : changes) {
        const AuditChange& one = log.changes[static_cast<std::size_t>(place)];
        const AuditStep& step = log.steps[static_cast<std::size_t>(one.step)];
        table.rows.push_back({step.number, step.version, text::qstring(step.time), step.user,
                              step.title, one.subject, one.what, one.before, one.after, one.source,
                              step.why});
    }
    workbook.tables.push_back(std::move(table));
    return workbook;
}

base::Result<exchange::Workbook> pastInventoryWorkbook(const Session& session, std::int64_t version,
                                                       model::Language language) {
    const auto inventory = inventoryAtVersion(session, version);
    if (!inventory) {
        return tl::unexpected(inventory.error());
    }
    const model::SystemIndex systems(*inventory);
    return exchange::inventoryWorkbook({systems,
                                        session.catalogues().fields,
                                        session.catalogues().functions,
                                        language,
                                        exchange::Audience::Internal,
                                        {}});
}

} // namespace aallokko::session
