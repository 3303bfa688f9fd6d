// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps of the import up to the drafts; import_run_merge.cpp holds the rest.
#include "importers/run/import_run.h"

#include "core/base/text.h"
#include "importers/architecture/derive.h"
#include "importers/mapping/mapping_memory.h"
#include "importers/words/source_name.h"

#include <algorithm>
#include <set>

namespace aallokko::importers {

namespace {

using model::Severity;

Severity severityOf(ReadSeverity severity) {
    return severity == ReadSeverity::Error     ? Severity::Error
           : severity == ReadSeverity::Warning ? Severity::Warning
                                               : Severity::Info;
}

} // namespace

ImportRun::ImportRun(const model::Inventory& snapshot, const model::FieldCatalogue& fields,
                     const model::FunctionCatalogue& functions,
                     const std::vector<RawDocument>& documents, const ImportOptions& options)
    : m_snapshot(snapshot), m_fields(fields), m_documents(documents), m_options(options),
      m_finder(snapshot), m_reader(fields, functions, m_finder.index()),
      m_systemHeaders(fields, HeaderMatcher::Table::Systems),
      m_interfaceHeaders(fields, HeaderMatcher::Table::Interfaces), m_directions(fields.words),
      m_tables(documents.size()), m_context{snapshot} {
    m_review.files.resize(documents.size());
    std::set<std::string> vendors;
    for (const auto& [id, contract] : snapshot.all<model::Contract>()) {
        const model::FieldValue* vendor = contract.fields.find(model::FieldKey::Vendor);
        if (vendor != nullptr && vendor->hasValue()) {
            vendors.insert(base::foldedWords(vendor->text()));
        }
    }
    m_reader.setKnownVendors(std::move(vendors));
}

std::optional<base::Error> ImportRun::prepare() {
    if (m_options.organisationCode && !m_finder.setOption(*m_options.organisationCode)) {
        return base::Error{base::ErrorKind::Usage,
                           "import.unknown_organisation",
                           {*m_options.organisationCode},
                           std::nullopt,
                           {}};
    }
    for (std::size_t i = 0; i < m_documents.size(); ++i) {
        reportReading(i);
        const auto* known =
            m_snapshot.find<model::SourceFile>(logicalName(m_documents[i].fileName));
        m_context.isSame.push_back(known != nullptr && known->sha256 == m_documents[i].sha256);
    }
    return std::nullopt;
}

void ImportRun::reportReading(std::size_t file) {
    const RawDocument& document = m_documents[file];
    FileReview& review = m_review.files[file];
    review.file = document.fileName;
    review.format = document.format;
    review.encoding = document.encoding;
    review.delimiter = document.delimiter;
    review.sha256 = document.sha256;
    for (const ReadIssue& issue : document.issues) {
        base::SourceRef source = issue.source;
        source.file = document.fileName;
        review.issues.push_back(
            {severityOf(issue.severity), issue.code, issue.arguments, std::move(source)});
    }
}

void ImportRun::readTables(std::size_t file) {
    const auto said = m_options.organisations.find(m_documents[file].fileName);
    if (said == m_options.organisations.end()) {
        readDocument(file);
        return;
    }
    const auto general = m_finder.option();
    // An organisation that is unknown by now is as if not said.
    (void)m_finder.setOption(said->second);
    readDocument(file);
    m_finder.restoreOption(general);
}

void ImportRun::readDocument(std::size_t file) {
    if (isRequestForm(m_documents[file])) {
        readForm(file);
        return;
    }
    FileReview& review = m_review.files[file];
    for (const RawSheet& sheet : m_documents[file].sheets) {
        readSheet(file, sheet);
    }
    noteSynthetic(file);
    const FileTables& tables = m_tables[file];
    const auto& properties = m_documents[file].properties;
    const bool isPart = std::any_of(properties.begin(), properties.end(), [](const auto& each) {
        return each.first == architecture::partOfModel;
    });
    if (tables.systems.empty() && tables.interfaces.empty() && !isPart) {
        review.issues.push_back({Severity::Error, "import.no_table", {}, {review.file, "", 0, 0}});
        return;
    }
    for (const SystemTable& table : tables.systems) {
        describe(file, table);
    }
    const model::OrganisationId main = mainOrganisation(file);
    review.organisation = m_finder.codeOf(main);
}

void ImportRun::readSheet(std::size_t file, const RawSheet& sheet) {
    const RawDocument& document = m_documents[file];
    FileReview& review = m_review.files[file];
    const base::SourceRef place{document.fileName, sheet.name, 0, 0};
    if (sheet.rows.empty()) {
        return;
    }
    if (sheet.hidden) {
        review.issues.push_back({Severity::Info, "import.hidden_sheet", {sheet.name}, place});
        return;
    }
    if (auto interfaces =
            makeInterfaceTable(sheet, m_interfaceHeaders, m_fields.words.interfaceSheets)) {
        m_tables[file].interfaces.push_back(std::move(*interfaces));
        return;
    }
    if (auto systems = readSystems(document, sheet)) {
        m_tables[file].systems.push_back(std::move(*systems));
        return;
    }
    review.issues.push_back({Severity::Info, "import.sheet_skipped", {sheet.name}, place});
}

namespace {

int rowOf(const std::map<std::string, int>& rows, const std::string& sheet) {
    const auto found = rows.find(sheet);
    return found == rows.end() ? 0 : found->second;
}

} // namespace

// What was remembered of an organisation holds for its file; whose it is may show only in the rows.
std::optional<SystemTable> ImportRun::readSystems(const RawDocument& document,
                                                  const RawSheet& sheet) {
    const auto said = m_options.headerRows.find({document.fileName, sheet.name});
    const auto makeAt = [&](const std::optional<ColumnMapping>& mapping, int headerRow) {
        return makeSystemTable(
            document, sheet,
            {m_systemHeaders, m_reader, m_finder, m_fields.words.skipRows, mapping, headerRow});
    };
    // A row said for this file stands; a remembered one only while headers with names are there,
    // since the organisation may have added or deleted lines above them.
    const auto make = [&](const std::optional<ColumnMapping>& mapping) {
        if (said != m_options.headerRows.end()) {
            return makeAt(mapping, said->second);
        }
        const int row = mapping ? rowOf(mapping->headerRows, sheet.name) : 0;
        auto table = row > 0 ? makeAt(mapping, row) : std::nullopt;
        return table ? std::move(table) : makeAt(mapping, 0);
    };
    if (!hasMappings(m_snapshot)) {
        return make(m_options.mapping);
    }
    const auto remembered = [&](model::OrganisationId id) {
        return rememberedMapping(m_snapshot, m_finder.codeOf(id), m_options.mapping);
    };
    std::vector<model::Issue> unused;
    model::OrganisationId id =
        m_finder.ofSheet(document, sheet.name, findLayout(sheet, m_systemHeaders).titles, unused)
            .id;
    id = id.isValid() ? id : m_finder.findOfFile(document);
    if (const auto mapping = remembered(id)) {
        return make(mapping);
    }
    auto table = make(m_options.mapping);
    if (table && !table->rows.empty()) {
        if (const auto mapping = remembered(table->rows.front().organisation.id)) {
            return make(mapping);
        }
    }
    return table;
}

void ImportRun::describe(std::size_t file, const SystemTable& table) {
    FileReview& review = m_review.files[file];
    review.tables.push_back({table.sheet->name, table.layout.headerRow, table.mapping.review});
    if (review.mapping.empty()) {
        review.sheet = table.sheet->name;
        review.headerRow = table.layout.headerRow;
        review.mapping = table.mapping.review;
    } else {
        // Further sheets of the same file: columns that the first one did not have.
        for (const MappedColumn& column : table.mapping.review) {
            const bool known =
                std::any_of(review.mapping.begin(), review.mapping.end(),
                            [&](const MappedColumn& each) { return each.header == column.header; });
            if (!known) {
                review.mapping.push_back(column);
            }
        }
    }
    review.rowsSkipped += table.skipped;
    review.rowsRejected += table.rejected;
    review.rowsRead += table.skipped + table.rejected + static_cast<int>(table.rows.size());
    review.issues.insert(review.issues.end(), table.issues.begin(), table.issues.end());
}

// Files that call themselves synthetic make the project say so on every screen and in exports.
void ImportRun::noteSynthetic(std::size_t file) {
    const auto says = [](const std::string& text) {
        const std::string folded = base::folded(text);
        return folded.find("synteetti") != std::string::npos ||
               folded.find("syntetisk") != std::string::npos ||
               folded.find("synthetic") != std::string::npos;
    };
    for (const auto& [key, value] : m_documents[file].properties) {
        m_isSynthetic = m_isSynthetic || says(value);
    }
    constexpr std::size_t firstRows = 5;
    for (const RawSheet& sheet : m_documents[file].sheets) {
        for (std::size_t i = 0; i < std::min(sheet.rows.size(), firstRows); ++i) {
            const auto& cells = sheet.rows[i].cells;
            m_isSynthetic = m_isSynthetic || (!cells.empty() && says(cells.front().text));
        }
    }
}

model::OrganisationId ImportRun::mainOrganisation(std::size_t file) const {
    if (const auto form = m_forms.find(file); form != m_forms.end()) {
        return form->second.organisation;
    }
    std::map<model::OrganisationId, int> counts;
    for (const SystemTable& table : m_tables[file].systems) {
        for (const SystemRow& row : table.rows) {
            counts[row.organisation.id] += 1;
        }
    }
    model::OrganisationId main;
    int most = 0;
    for (const auto& [id, count] : counts) {
        if (count > most) {
            main = id;
            most = count;
        }
    }
    if (main.isValid()) {
        return main;
    }
    std::vector<model::Issue> unused;
    return m_finder.ofSheet(m_documents[file], "", {}, unused).id;
}

std::optional<base::Error> ImportRun::findClashes() {
    std::optional<base::Error> error = m_refusal;
    const auto refuse = [&](const std::string& first, const std::string& second) {
        base::Error next{base::ErrorKind::Refused,
                         "import.same_rows",
                         {first, second},
                         base::SourceRef{second, "", 0, 0},
                         {}};
        if (error) {
            error->also.push_back(std::move(next));
        } else {
            error = std::move(next);
        }
    };
    std::map<std::string, std::size_t> digests;
    std::map<std::string, std::size_t> names; // one source file of the project each
    std::map<model::OrganisationId, std::size_t> organisations;
    for (std::size_t i = 0; i < m_documents.size(); ++i) {
        const std::string& name = m_documents[i].fileName;
        const auto [digest, isNewDigest] = digests.try_emplace(m_documents[i].sha256, i);
        std::size_t other = digest->second;
        bool clash = !isNewDigest && !m_documents[i].sha256.empty() &&
                     m_review.files[i].organisation == m_review.files[other].organisation;
        const auto [named, isNewName] = names.try_emplace(logicalName(name), i);
        if (!isNewName) {
            clash = true;
            other = named->second;
        }
        std::set<model::OrganisationId> own;
        for (const SystemTable& table : m_tables[i].systems) {
            const auto [it, isNew] =
                m_context.tables.try_emplace(tableSource(name, table.sheet->name), i);
            if (!isNew && it->second != i) {
                clash = true;
                other = it->second;
            }
            for (const SystemRow& row : table.rows) {
                own.insert(row.organisation.id);
            }
        }
        if (clash) {
            refuse(m_documents[other].fileName, name);
            continue;
        }
        for (const model::OrganisationId id : own) {
            const auto [it, isNew] = organisations.try_emplace(id, i);
            if (!isNew) {
                m_review.files[i].issues.push_back(
                    {Severity::Warning,
                     "import.organisation_in_two_files",
                     {m_finder.nameOf(id), m_documents[it->second].fileName},
                     {name, "", 0, 0}});
            }
        }
    }
    return error;
}

} // namespace aallokko::importers
