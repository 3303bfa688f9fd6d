// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every mapped cell passes the one interpreter; this file only sorts the values into records.
#include "importers/rows/row_to_draft.h"

#include "core/base/text.h"
#include "importers/architecture/made_table.h"

#include <map>

namespace aallokko::importers {

namespace {

using model::EntityKind;
using model::FieldKey;
using model::FieldState;
using model::FieldValue;

void place(SystemDraft& draft, FieldKey key, FieldValue value) {
    switch (model::entityOf(key)) {
    case EntityKind::Use:
        draft.use.set(key, std::move(value));
        break;
    case EntityKind::Contract:
        draft.contract.set(key, std::move(value));
        break;
    default:
        draft.installation.set(key, std::move(value));
        break;
    }
}

void takeSpecial(SystemDraft& draft, FieldKey key, FieldValue& value,
                 const OrganisationFinder& finder) {
    if (key == FieldKey::Name) {
        draft.name = value.text();
    } else if (key == FieldKey::SystemId) {
        draft.systemId = value.text();
    } else if (key == FieldKey::Product) {
        draft.productName = value.text();
    } else if (key == FieldKey::UsingOrganisations) {
        for (const std::string& name : value.list()) {
            const auto id = finder.index().find(name, NameScope::Whole);
            if (id.isValid() && id != draft.organisation) {
                draft.users.push_back(id);
            }
        }
    } else if (key == FieldKey::Interfaces && value.hasValue()) {
        draft.interfacesRaw = value.origin.raw;
        draft.interfacesSource = value.origin.source;
    }
}

void addOrganisation(SystemDraft& draft, const SystemRow& row, const OrganisationFinder& finder) {
    const OrganisationAnswer& answer = row.organisation;
    FieldValue value;
    value.state = FieldState::Value;
    const bool written =
        answer.rule == "organisation.column" || answer.rule == "organisation.merged_block";
    value.data = written ? answer.raw : finder.nameOf(answer.id);
    value.origin.source = answer.source;
    value.origin.raw = answer.raw;
    value.origin.rule = answer.rule == "organisation.column" ? "" : answer.rule;
    draft.installation.set(FieldKey::Organisation, std::move(value));
}

} // namespace

SystemDraft makeDraft(const SystemTable& table, const SystemRow& row, const CellReader& reader,
                      const OrganisationFinder& finder, std::vector<model::Issue>& issues) {
    static const RawCell blank;
    SystemDraft draft;
    draft.organisation = row.organisation.id;
    draft.row = table.sheet->rows[row.row].source;
    draft.row.column = 0;
    for (const ColumnUse& column : table.mapping.columns) {
        const FieldKey key = column.context.key;
        if (key == FieldKey::Organisation) {
            continue;
        }
        const RawRow* owner = &table.sheet->rows[row.row];
        const RawCell* cell = cellAt(*table.sheet, row.row, column.index, &owner);
        const base::SourceRef source = placeOf(*table.sheet, *owner, row.row, column.index);
        CellReading reading = reader.read(cell == nullptr ? blank : *cell, source, column.context);
        issues.insert(issues.end(), reading.issues.begin(), reading.issues.end());
        takeSpecial(draft, key, reading.value, finder);
        place(draft, key, std::move(reading.value));
    }
    addOrganisation(draft, row, finder);
    if (!row.unit.empty()) {
        FieldValue unit;
        unit.state = FieldState::Value;
        unit.data = row.unit;
        unit.origin = {row.unitSource, row.unit, "unit.section_row", "", ""};
        draft.use.set(FieldKey::Unit, std::move(unit));
    }
    return draft;
}

void assignIdentities(std::vector<SystemDraft*>& drafts, const std::string& source,
                      const OrganisationFinder& finder, std::vector<model::Issue>& issues) {
    std::map<std::string, int> idCounts;
    const auto idKey = [&](const SystemDraft& draft) {
        return finder.codeOf(draft.organisation) + "|id:" + base::folded(draft.systemId);
    };
    for (const SystemDraft* draft : drafts) {
        if (!draft->systemId.empty()) {
            idCounts[idKey(*draft)] += 1;
        }
    }
    std::map<std::string, int> ordinals;
    for (SystemDraft* draft : drafts) {
        draft->identity.source = source;
        const int sameId = draft->systemId.empty() ? 0 : idCounts[idKey(*draft)];
        if (sameId == 1) {
            draft->identity.key = idKey(*draft);
            continue;
        }
        if (sameId > 1) {
            const FieldValue* value = draft->installation.find(FieldKey::SystemId);
            issues.push_back({model::Severity::Warning,
                              "import.id_twice",
                              {draft->systemId},
                              value->origin.source});
        }
        draft->identity.key =
            finder.codeOf(draft->organisation) + "|name:" + base::foldedWords(draft->name);
        draft->identity.ordinal = ++ordinals[draft->identity.key];
    }
}

} // namespace aallokko::importers
