// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row per entry.
#include "core/exchange/audit_tables.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <QStringList>

namespace aallokko::exchange {

namespace {

void leaveOut(Table& table, const QStringList& keys) {
    for (std::size_t i = table.columns.size(); i-- > 0;) {
        if (keys.contains(table.columns[i].key)) {
            const auto at = static_cast<std::ptrdiff_t>(i);
            table.columns.erase(table.columns.begin() + at);
            for (auto& row : table.rows) {
                row.erase(row.begin() + at);
            }
        }
    }
}

} // namespace

Workbook auditWorkbook(const std::vector<audit::Entry>& entries, bool isSynthetic,
                       Audience audience) {
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
    if (isHidden(audience, model::FieldKey::Owner)) {
        leaveOut(table, {QStringLiteral("user"), QStringLiteral("reason")});
    }
    workbook.tables.push_back(std::move(table));
    return workbook;
}

} // namespace aallokko::exchange
