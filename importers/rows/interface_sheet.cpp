// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headers are matched against the interface fields only; the two ends decide whether it is one.
#include "importers/rows/interface_sheet.h"

#include "core/base/text.h"
#include "importers/words/word_forms.h"

#include <algorithm>
#include <set>

namespace aallokko::importers {

namespace {

using model::FieldKey;
using model::FieldState;
using model::FieldValue;

bool isInterfaceSheetName(const std::string& name, const std::vector<std::string>& names) {
    const std::string key = phraseKey(name);
    return std::any_of(names.begin(), names.end(), [&](const std::string& known) {
        return !key.empty() && key == phraseKey(known);
    });
}

FlowWay wayOf(const model::FieldMap& fields) {
    const FieldValue* direction = fields.find(FieldKey::Direction);
    if (direction == nullptr || !direction->hasValue()) {
        return FlowWay::Forward; // the two columns tell the direction
    }
    return direction->text() == "both" ? FlowWay::Both
           : direction->text() == "in" ? FlowWay::Backward
                                       : FlowWay::Forward;
}

std::string writtenEnd(const model::FieldMap& fields, FieldKey key) {
    const FieldValue* value = fields.find(key);
    return value != nullptr ? value->text() : std::string();
}

// In a model the ends are known by their ids, whatever else is called alike.
void linkMade(const InterfaceTable& table, std::size_t row, const MadeSystem& made,
              InterfaceDraft& report) {
    if (!table.sheet->made || row >= table.sheet->made->links.size()) {
        return;
    }
    const auto link = [&](const std::optional<MadeRow>& to, model::InterfaceEnd& end) {
        const model::InstallationId id = to ? made(*to) : model::InstallationId();
        if (id.isValid()) {
            end.state = model::EndState::Installation;
            end.installation = id;
            end.nationalService.clear();
        }
    };
    link(table.sheet->made->links[row].source, report.source);
    link(table.sheet->made->links[row].target, report.target);
}

} // namespace

std::optional<InterfaceTable> makeInterfaceTable(const RawSheet& sheet,
                                                 const HeaderMatcher& matcher,
                                                 const std::vector<std::string>& sheetNames) {
    InterfaceTable table;
    table.sheet = &sheet;
    if (sheet.made && !sheet.made->holdsInterfaces) {
        return std::nullopt;
    }
    table.layout = findLayout(sheet, matcher);
    if (!table.layout.isFound) {
        return std::nullopt;
    }
    const double needed = isInterfaceSheetName(sheet.name, sheetNames) ? sureHeader : 0.95;
    std::set<FieldKey> taken;
    for (std::size_t i = 0; i < table.layout.headers.size(); ++i) {
        const HeaderMatch match = matcher.match(table.layout.headers[i]);
        if (match.candidates.empty()) {
            continue;
        }
        const HeaderCandidate& best = match.candidates.front();
        const bool isEnd = best.key == FieldKey::SourceSystem || best.key == FieldKey::TargetEnd;
        if (best.confidence >= (isEnd ? needed : sureHeader) && taken.insert(best.key).second) {
            table.columns.push_back({i, {best.key, match.text, 0, ""}});
        }
    }
    const bool both = taken.contains(FieldKey::SourceSystem) && taken.contains(FieldKey::TargetEnd);
    return both ? std::optional(std::move(table)) : std::nullopt;
}

std::vector<InterfaceDraft>
readInterfaceRows(const InterfaceTable& table, std::size_t file, model::OrganisationId organisation,
                  const CellReader& reader, const SystemNames& names, const MadeSystem& made,
                  const std::vector<std::string>& totalWords, std::vector<model::Issue>& issues) {
    std::vector<InterfaceDraft> reports;
    const RowSorter sorter(*table.sheet, table.layout, -1, totalWords);
    static const RawCell blank;
    for (std::size_t i = table.layout.lastHeader + 1; i < table.sheet->rows.size(); ++i) {
        if (sorter.kindOf(i) != RowKind::Data) {
            continue;
        }
        InterfaceDraft report;
        report.file = file;
        report.isListRow = true;
        report.organisation = organisation;
        std::string raw;
        base::SourceRef place = table.sheet->rows[i].source;
        for (const auto& [column, context] : table.columns) {
            const RawRow* owner = &table.sheet->rows[i];
            const RawCell* cell = cellAt(*table.sheet, i, column, &owner);
            const base::SourceRef source = placeOf(*table.sheet, *owner, i, column);
            CellReading reading = reader.read(cell == nullptr ? blank : *cell, source, context);
            issues.insert(issues.end(), reading.issues.begin(), reading.issues.end());
            if (context.key == FieldKey::SourceSystem) {
                place = source;
            }
            report.fields.set(context.key, std::move(reading.value));
        }
        const std::string from = writtenEnd(report.fields, FieldKey::SourceSystem);
        const std::string to = writtenEnd(report.fields, FieldKey::TargetEnd);
        if (from.empty() && to.empty()) {
            continue;
        }
        if (from.empty() || to.empty()) {
            issues.push_back(
                {model::Severity::Warning, "import.interface_end_missing", {from + to}, place});
        }
        report.source = names.resolve(from, organisation, {});
        report.target = names.resolve(to, organisation, report.source.installation);
        linkMade(table, i, made, report);
        report.way = wayOf(report.fields);
        report.mention = {report.source.installation, place, from + " > " + to};
        reports.push_back(std::move(report));
    }
    return reports;
}

} // namespace aallokko::importers
