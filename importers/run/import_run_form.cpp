// SPDX-License-Identifier: GPL-3.0-or-later
//
// Forms among the files of an import: rows that the project knows are compared with what the form
// said, rows that the organisation added go the way of all rows.
#include "core/base/text.h"
#include "core/model/form_format.h"
#include "importers/form/request_form_merge.h"
#include "importers/run/import_run.h"
#include "importers/words/source_name.h"

#include <algorithm>

namespace aallokko::importers {

using model::Severity;

namespace {

TableLayout layoutOf(const RawSheet& sheet) {
    TableLayout layout;
    layout.isFound = true;
    layout.headerRow = sheet.rows.front().source.row;
    for (const RawCell& cell : sheet.rows.front().cells) {
        layout.headers.push_back(cell.text);
    }
    layout.groups.resize(layout.headers.size());
    layout.knownHeaders = static_cast<int>(layout.headers.size());
    return layout;
}

} // namespace

// A form fits one project only: in another one its numbers would name other systems.
std::optional<base::Error> ImportRun::refusalOf(const RequestForm& form,
                                                const std::string& file) const {
    const auto refused = [&](const char* code, std::vector<std::string> arguments) {
        return base::Error{base::ErrorKind::Refused,
                           code,
                           std::move(arguments),
                           base::SourceRef{file, "", 0, 0},
                           {}};
    };
    if (form.version != model::form::version) {
        return refused("import.form_version", {form.version, model::form::version});
    }
    const std::string region = m_snapshot.setting("region");
    if (base::foldedWords(form.region) != base::foldedWords(region)) {
        return refused("import.form_of_other_region", {form.organisation, form.region, region});
    }
    if (form.project != model::form::projectKey(m_snapshot)) {
        return refused("import.form_of_other_project", {form.organisation});
    }
    const auto& all = m_snapshot.all<model::Organisation>();
    if (std::none_of(all.begin(), all.end(),
                     [&](const auto& each) { return each.second.code == form.organisation; })) {
        return refused("import.form_of_no_organisation", {form.organisation});
    }
    if (form.systems.sheet == nullptr) {
        return refused("import.form_without_systems", {form.organisation});
    }
    return std::nullopt;
}

void ImportRun::readForm(std::size_t file) {
    const RawDocument& document = m_documents[file];
    FileReview& review = m_review.files[file];
    RequestForm form =
        readRequestForm(document, m_systemHeaders, m_interfaceHeaders, review.issues);
    const auto& all = m_snapshot.all<model::Organisation>();
    model::OrganisationId organisation;
    for (const auto& [id, each] : all) {
        organisation = each.code == form.organisation ? id : organisation;
    }
    if (auto refusal = refusalOf(form, document.fileName)) {
        if (m_refusal) {
            m_refusal->also.push_back(std::move(*refusal));
        } else {
            m_refusal = std::move(refusal);
        }
        return;
    }
    noteSynthetic(file);
    review.organisation = form.organisation;
    review.sheet = form.systems.sheet->name;
    review.headerRow = form.systems.sheet->rows[form.systems.header].source.row;
    review.mapping = form.systems.review;
    review.tables.push_back({review.sheet, review.headerRow, review.mapping});
    review.rowsRead = static_cast<int>(form.systems.known.size());
    addFormTables(file, organisation, form);
    m_forms.emplace(file, FormFile{organisation, std::move(form)});
}

void ImportRun::addFormTables(std::size_t file, model::OrganisationId organisation,
                              const RequestForm& form) {
    if (form.systems.added != nullptr) {
        SystemTable table;
        table.document = &m_documents[file];
        table.sheet = form.systems.added.get();
        table.layout = layoutOf(*table.sheet);
        table.mapping.columns = form.systems.columns;
        const int name = table.mapping.columnOf(model::FieldKey::Name);
        for (std::size_t row = 1; row < table.sheet->rows.size(); ++row) {
            const RawRow& cells = table.sheet->rows[row];
            const RawCell* cell =
                name < 0 ? nullptr : cellAt(*table.sheet, row, static_cast<std::size_t>(name));
            if (cell == nullptr || base::trimmed(cell->text).empty()) {
                m_review.files[file].issues.push_back(
                    {Severity::Error, "import.name_missing", {}, cells.source});
                m_review.files[file].rowsRejected += 1;
                continue;
            }
            table.rows.push_back(
                {row,
                 {organisation, "organisation.form", form.organisation, cells.source},
                 {},
                 {}});
        }
        m_review.files[file].rowsRead +=
            static_cast<int>(table.rows.size()) + m_review.files[file].rowsRejected;
        m_context.forms.insert(tableSource(m_documents[file].fileName, table.sheet->name));
        m_tables[file].systems.push_back(std::move(table));
    }
    if (form.interfaces.added != nullptr) {
        InterfaceTable table;
        table.sheet = form.interfaces.added.get();
        table.layout = layoutOf(*table.sheet);
        for (const ColumnUse& column : form.interfaces.columns) {
            table.columns.emplace_back(column.index, column.context);
        }
        m_tables[file].interfaces.push_back(std::move(table));
    }
}

// Names that forms give to systems hold for the interfaces of the same forms already.
void ImportRun::addFormNames(SystemNames& names) const {
    for (const edit::Edit& each : m_review.edits.edits) {
        const auto* change = m_forms.empty() ? nullptr : std::get_if<edit::SetField>(&each);
        if (change == nullptr || change->key != model::FieldKey::Name || !change->after) {
            continue;
        }
        const model::InstallationId id(change->entity.id);
        if (const auto* system = m_snapshot.find<model::Installation>(id)) {
            names.add({id, system->responsible, change->after->text(), "", ""});
        }
    }
}

void ImportRun::takeFormEnds(const SystemNames& names,
                             std::map<model::InterfaceId, ResolvedEnds>& ends) {
    for (auto& [file, form] : m_forms) {
        if (form.form.interfaces.sheet != nullptr) {
            const FormTools tools{m_snapshot, m_reader, m_documents[file].fileName, m_options.time};
            addFormEnds(form.form.interfaces, tools, names, form.organisation, m_review.files[file],
                        ends);
        }
    }
}

void ImportRun::mergeForms(FormPart part) {
    for (auto& [file, form] : m_forms) {
        const FormTools tools{m_snapshot, m_reader, m_documents[file].fileName, m_options.time};
        FileReview& review = m_review.files[file];
        if (part == FormPart::Systems) {
            mergeFormSystems(form.form.systems, tools, review, m_review.edits.edits, form.links);
            linkFormRecords(form.links, m_snapshot, m_finder.index(), review.issues,
                            m_review.edits.edits);
            suggestOrganisations(m_snapshot, review.issues);
        } else if (form.form.interfaces.sheet != nullptr) {
            mergeFormInterfaces(form.form.interfaces, tools, review, m_review.edits.edits);
        }
    }
}

} // namespace aallokko::importers
