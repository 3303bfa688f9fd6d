// SPDX-License-Identifier: GPL-3.0-or-later
//
// The notes say how anybody draws the same sample again.
#include "app/session/sample_table.h"

#include "core/model/text_marks.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <algorithm>

namespace aallokko::session {

namespace {

exchange::Column column(const char* key, int width) {
    return {QString::fromUtf8(key), text::sentence(std::string("report.column.") + key, {}), width,
            false};
}

} // namespace

exchange::Table sampleTable(const exchange::ExportContext& context,
                            const std::vector<model::InstallationId>& sample) {
    exchange::Table table{QStringLiteral("sample"),
                          text::sentence("report.section.sample", {}),
                          {column("id", 8), column("system", 34), column("organisation", 26),
                           column("criticality", 14), column("source", 36), column("evidence", 30),
                           column("remark", 30)},
                          {}};
    for (const model::InstallationId id : sample) {
        const model::SystemView& system = *context.systems.find(id);
        const model::FieldValue& criticality = system.field(model::FieldKey::Criticality);
        table.rows.push_back(
            {id.value(), text::qstring(system.name()), exchange::organisationName(context, system),
             criticality.state == model::FieldState::Empty
                 ? QString()
                 : text::fieldText(model::FieldKey::Criticality, criticality, context.fields,
                                   context.language),
             text::place(system.installation->row), exchange::Cell(), exchange::Cell()});
    }
    return table;
}

exchange::Workbook sampleWorkbook(const exchange::ExportContext& context,
                                  const SampleRequest& request) {
    const auto sample = drawSample(context.systems, request);
    const auto population =
        std::count_if(context.systems.systems().begin(), context.systems.systems().end(),
                      [&](const model::SystemView& system) {
                          return !request.organisation.isValid() ||
                                 system.installation->responsible == request.organisation;
                      });
    exchange::Workbook workbook{text::sentence("report.section.sample", {}),
                                context.systems.inventory().isSynthetic(),
                                exchange::commonNotes(context),
                                {sampleTable(context, sample)}};
    workbook.notes.push_back(text::sentence(
        "report.sample", {model::markedNumber(std::ssize(sample)), model::markedNumber(population),
                          std::to_string(request.seed)}));
    workbook.notes.push_back(text::sentence("report.sample_method", {}));
    return workbook;
}

} // namespace aallokko::session
