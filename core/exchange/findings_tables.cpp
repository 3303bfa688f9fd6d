// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row per finding.
#include "core/exchange/findings_tables.h"

#include "core/exchange/redacted_sentences.h"
#include "core/model/text_marks.h"
#include "core/text/display.h"
#include "core/text/messages.h"

namespace aallokko::exchange {

namespace {

// Last day of the acceptance; who and why stands in the project only.
QString acceptedUntil(const ExportContext& context, const rules::Finding& finding) {
    const auto* waiver = finding.isWaived
                             ? context.systems.inventory().find<model::Waiver>(*finding.waiver)
                             : nullptr;
    return waiver == nullptr ? QString()
           : waiver->until   ? text::date(*waiver->until, context.language)
                             : text::sentence("export.waived_always", {});
}

} // namespace

Workbook findingsWorkbook(const ExportContext& context,
                          const std::vector<rules::Finding>& findings) {
    Workbook workbook{text::sentence("export.title_findings", {}),
                      context.systems.inventory().isSynthetic(),
                      commonNotes(context),
                      {}};
    Table table{QStringLiteral("findings"), text::sentence("export.title_findings", {}), {}, {}};
    table.columns = {
        {QStringLiteral("rule"), text::sentence("export.column_rule", {}), 8, false},
        {QStringLiteral("severity"), text::sentence("export.column_severity", {}), 12, false},
        {QStringLiteral("message"), text::sentence("export.column_message", {}), 90, false},
        {QStringLiteral("sources"), text::sentence("export.column_source", {}), 60, false},
        {QStringLiteral("accepted_until"), text::sentence("export.column_waived", {}), 14, false}};
    std::int64_t leftOut = 0;
    for (const rules::Finding& finding : findings) {
        if (context.organisation.isValid() && finding.organisation != context.organisation) {
            continue;
        }
        const auto message = findingText(context.audience, finding);
        if (!message) {
            ++leftOut;
            continue;
        }
        QStringList places;
        for (const base::SourceRef& source : finding.sources) {
            places << text::place(source);
        }
        table.rows.push_back({text::qstring(finding.rule),
                              text::severityWord(finding.severity, context.language), *message,
                              places.join(QStringLiteral("; ")), acceptedUntil(context, finding)});
    }
    if (leftOut > 0) {
        workbook.notes.push_back(
            text::sentence("export.note_findings_left_out", {model::markedNumber(leftOut)}));
    }
    workbook.tables.push_back(std::move(table));
    return workbook;
}

} // namespace aallokko::exchange
