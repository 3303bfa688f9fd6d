// SPDX-License-Identifier: GPL-3.0-or-later
//
// From understood tables to edits.
#include "core/base/text.h"
#include "importers/mapping/mapping_memory.h"
#include "importers/merge/source_rename.h"
#include "importers/run/import_run.h"
#include "importers/words/source_name.h"

namespace aallokko::importers {

namespace {

using model::EndState;
using model::FieldKey;
using model::Interface;
using model::InterfaceEnd;

std::string fieldText(const model::FieldMap& fields, FieldKey key) {
    const model::FieldValue* value = fields.find(key);
    return value == nullptr ? std::string() : value->text();
}

bool isDangling(const InterfaceEnd& end) {
    return end.state == EndState::Unknown || end.state == EndState::Ambiguous;
}

using RowsOfSystems = std::map<model::InstallationId, std::vector<const model::SourceRow*>>;

RowsOfSystems mergedRows(const model::Inventory& snapshot) {
    RowsOfSystems rows;
    for (const auto& [id, row] : snapshot.all<model::SourceRow>()) {
        rows[row.installation].push_back(&row);
    }
    return rows;
}

// Whose words name the other ends of a system's interface: its owner's, but for a merged system
// those of the rows whose files report it.
std::set<model::OrganisationId> speakersOf(const RowsOfSystems& merged, const Interface& interface,
                                           model::InstallationId system,
                                           model::OrganisationId owner) {
    const auto rows = merged.find(system);
    if (rows == merged.end()) {
        return {owner};
    }
    std::set<model::OrganisationId> speakers;
    for (const model::SourceRow* row : rows->second) {
        for (const model::InterfaceMention& mention : interface.mentions) {
            if (mention.source.file == row->row.file && !row->organisations.empty()) {
                speakers.insert(row->organisations.front());
            }
        }
    }
    return speakers;
}

// A row of a merged system that names another row of the same system reports no interface.
void dropInner(const model::Inventory& snapshot, const SystemNames& names,
               std::vector<InterfaceDraft>& reports) {
    std::map<model::InstallationId, model::OrganisationId> merged;
    for (const auto& [id, row] : snapshot.all<model::SourceRow>()) {
        if (const auto* system = snapshot.find<model::Installation>(row.installation)) {
            merged.emplace(row.installation, system->responsible);
        }
    }
    const auto isInner = [&](const InterfaceEnd& end, const InterfaceEnd& other) {
        const auto it = merged.find(end.installation);
        return it != merged.end() &&
               (other.installation == end.installation ||
                (isDangling(other) &&
                 names.resolve(other.written, it->second, {}).installation == end.installation));
    };
    std::erase_if(reports, [&](const InterfaceDraft& report) {
        return isInner(report.source, report.target) || isInner(report.target, report.source);
    });
}

} // namespace

// Names that rows of a graph need not make systems of: those of other sources.
std::set<std::string> ImportRun::knownNames(std::size_t file, const SystemTable& table) const {
    std::set<std::string> names;
    const std::string source = tableSource(m_documents[file].fileName, table.sheet->name);
    for (const auto& [id, installation] : m_snapshot.all<model::Installation>()) {
        if (installation.identity.source != source) {
            names.insert(base::foldedWords(fieldText(installation.fields, FieldKey::Name)));
        }
    }
    for (const auto& [id, row] : m_snapshot.all<model::SourceRow>()) {
        if (row.identity.source != source) {
            names.insert(base::foldedWords(fieldText(row.values, FieldKey::Name)));
        }
    }
    for (const SystemDraft& draft : m_drafts) {
        names.insert(base::foldedWords(draft.name));
    }
    return names;
}

void ImportRun::addDrafts(std::size_t file, const SystemTable& table,
                          const std::set<std::string>& known) {
    auto& issues = m_review.files[file].issues;
    for (const SystemRow& row : table.rows) {
        SystemDraft draft = makeDraft(table, row, m_reader, m_finder, issues);
        draft.file = file;
        if (known.contains(base::foldedWords(draft.name))) {
            issues.push_back({model::Severity::Info, "model.node_known", {draft.name}, draft.row});
            m_review.files[file].rowsSkipped += 1;
            continue;
        }
        if (table.sheet->made) {
            m_madeDrafts.emplace(MadeRow{file, table.sheet->name, row.row}, m_drafts.size());
        }
        m_drafts.push_back(std::move(draft));
    }
}

// Graphs come last: their nodes may be systems of the other files.
void ImportRun::makeDrafts() {
    const auto yields = [](const SystemTable& table) {
        return table.sheet->made && table.sheet->made->yieldsToKnown;
    };
    for (std::size_t turn = 0; turn < 2 * m_tables.size(); ++turn) {
        const std::size_t file = turn % m_tables.size();
        const bool isGraphTurn = turn >= m_tables.size();
        std::map<std::string, std::pair<std::size_t, std::size_t>> ranges;
        for (const SystemTable& table : m_tables[file].systems) {
            if (yields(table) != isGraphTurn) {
                continue;
            }
            const std::size_t begin = m_drafts.size();
            addDrafts(file, table, isGraphTurn ? knownNames(file, table) : std::set<std::string>());
            ranges[tableSource(m_documents[file].fileName, table.sheet->name)] = {begin,
                                                                                  m_drafts.size()};
        }
        for (const auto& [source, range] : ranges) {
            std::vector<SystemDraft*> drafts;
            for (std::size_t i = range.first; i < range.second; ++i) {
                drafts.push_back(&m_drafts[i]);
            }
            assignIdentities(drafts, source, m_finder, m_review.files[file].issues);
        }
    }
}

// The kind of the old cell is not kept, so a number may have been a text and the other way round.
std::vector<model::FieldValue> ImportRun::reread(const model::FieldValue& incoming, FieldKey key,
                                                 const std::string& text) const {
    std::vector<model::FieldValue> readings;
    const base::SourceRef& place = incoming.origin.source;
    const auto read = [&](const RawSheet& sheet, const ColumnContext& column) {
        if (sheet.name == place.sheet && column.key == key) {
            for (const CellKind kind : {CellKind::Text, CellKind::Number}) {
                readings.push_back(m_reader.read({text, kind, false}, place, column).value);
            }
        }
    };
    for (std::size_t file = 0; file < m_documents.size(); ++file) {
        if (m_documents[file].fileName != place.file) {
            continue;
        }
        for (const SystemTable& table : m_tables[file].systems) {
            for (const ColumnUse& column : table.mapping.columns) {
                read(*table.sheet, column.context);
            }
        }
        for (const InterfaceTable& table : m_tables[file].interfaces) {
            for (const auto& [index, context] : table.columns) {
                read(*table.sheet, context);
            }
        }
    }
    return readings;
}

// Tables that name interfaces: lists, and tables of systems with a column for them.
void ImportRun::noteReportTables() {
    for (std::size_t file = 0; file < m_tables.size(); ++file) {
        if (m_forms.contains(file)) {
            continue;
        }
        const std::string& name = m_documents[file].fileName;
        for (const SystemTable& table : m_tables[file].systems) {
            if (table.mapping.columnOf(FieldKey::Interfaces) >= 0) {
                m_context.reportTables[tableSource(name, table.sheet->name)] = file;
            }
        }
        for (const InterfaceTable& table : m_tables[file].interfaces) {
            m_context.reportTables[tableSource(name, table.sheet->name)] = file;
        }
    }
}

// A list under a new name continues its source; a likeness that is not enough for that is told.
void ImportRun::findRenamed() {
    auto lists = m_context.tables;
    std::erase_if(lists, [this](const auto& each) { return m_context.forms.contains(each.first); });
    const auto found = findRenamedSources(m_snapshot, m_drafts, lists, m_finder.created());
    const auto fileOf = [](const std::string& source) {
        return source.substr(0, source.find('|'));
    };
    for (const SourceLikeness& one : found) {
        FileReview& review = m_review.files[one.file];
        const model::SourceFile* before = m_snapshot.find<model::SourceFile>(fileOf(one.earlier));
        const std::string name =
            before == nullptr || before->file.empty() ? fileOf(one.earlier) : before->file;
        const bool continues = one.isSame && m_options.continuesRenamed;
        review.issues.push_back({model::Severity::Warning,
                                 continues ? "import.source_renamed" : "import.source_similar",
                                 {name, std::to_string(one.shared), std::to_string(one.rows)},
                                 {review.file, "", 0, 0}});
        if (!continues) {
            continue;
        }
        review.continues = name;
        m_context.continues[one.now] = one.earlier;
        m_context.renamed[one.earlier] = one.now;
        if (before != nullptr && before->sha256 == review.sha256) {
            m_context.isSame[one.file] = true;
        }
        for (const InterfaceTable& table : m_tables[one.file].interfaces) {
            const std::string sheet = "|" + base::foldedWords(table.sheet->name);
            m_context.renamed.try_emplace(fileOf(one.earlier) + sheet, fileOf(one.now) + sheet);
        }
    }
}

SystemNames ImportRun::namesOfAll() {
    SystemNames names(m_reader.nationalBook(), m_finder.index());
    std::map<model::InstallationId, model::OrganisationId> owners;
    for (const SystemDraft& draft : m_drafts) {
        owners[draft.id] = draft.organisation;
        names.add({draft.id, draft.organisation, draft.name,
                   fieldText(draft.installation, FieldKey::ShortName), draft.systemId});
    }
    for (const auto& [id, installation] : m_snapshot.all<model::Installation>()) {
        if (owners.try_emplace(id, installation.responsible).second) {
            names.add({id, installation.responsible, fieldText(installation.fields, FieldKey::Name),
                       fieldText(installation.fields, FieldKey::ShortName),
                       fieldText(installation.fields, FieldKey::SystemId)});
        }
    }
    // The names of rows that were merged lead to the survivor.
    for (const auto& [id, row] : m_snapshot.all<model::SourceRow>()) {
        names.add({row.installation,
                   row.organisations.empty() ? model::OrganisationId() : row.organisations.front(),
                   fieldText(row.values, FieldKey::Name),
                   fieldText(row.values, FieldKey::ShortName),
                   fieldText(row.values, FieldKey::SystemId)});
    }
    const RowsOfSystems merged = mergedRows(m_snapshot);
    for (const auto& [id, interface] : m_snapshot.all<Interface>()) {
        // Words of the source end's organisation, or of the target's for ends that come first.
        const auto remember = [&](const InterfaceEnd& end, const InterfaceEnd& beside) {
            const auto owner = owners.find(beside.installation);
            if (isDangling(end) || owner == owners.end()) {
                return;
            }
            for (const auto speaker :
                 speakersOf(merged, interface, beside.installation, owner->second)) {
                names.remember(speaker, end.written, end);
            }
        };
        remember(interface.target, interface.source);
        remember(interface.source, interface.target);
    }
    return names;
}

std::vector<InterfaceDraft> ImportRun::readInterfaces(const SystemNames& names) {
    std::vector<InterfaceDraft> reports;
    for (std::size_t file = 0; file < m_tables.size(); ++file) {
        FileReview& review = m_review.files[file];
        const model::OrganisationId organisation = mainOrganisation(file);
        for (const InterfaceTable& table : m_tables[file].interfaces) {
            const auto made = [this](const MadeRow& row) {
                const auto it = m_madeDrafts.find(row);
                return it == m_madeDrafts.end() ? model::InstallationId() : m_drafts[it->second].id;
            };
            auto rows = readInterfaceRows(table, file, organisation, m_reader, names, made,
                                          m_fields.words.skipRows, review.issues);
            reports.insert(reports.end(), rows.begin(), rows.end());
        }
    }
    for (const SystemDraft& draft : m_drafts) {
        if (!draft.interfacesRaw.empty()) {
            auto rows = readInterfaceCell(draft, m_directions, names);
            dropKept(draft, names, rows);
            reports.insert(reports.end(), rows.begin(), rows.end());
        }
    }
    dropInner(m_snapshot, names, reports);
    for (const InterfaceDraft& report : reports) {
        for (const InterfaceEnd* end : {&report.source, &report.target}) {
            if (isDangling(*end)) {
                m_review.files[report.file].issues.push_back({model::Severity::Info,
                                                              end->state == EndState::Ambiguous
                                                                  ? "import.end_ambiguous"
                                                                  : "import.end_unknown",
                                                              {end->written},
                                                              report.mention.source});
            }
        }
    }
    return reports;
}

std::map<model::InterfaceId, ResolvedEnds> ImportRun::resolveOld(const SystemNames& names) const {
    std::map<model::InterfaceId, ResolvedEnds> resolved;
    std::map<model::InstallationId, model::OrganisationId> owners;
    for (const auto& [id, installation] : m_snapshot.all<model::Installation>()) {
        owners[id] = installation.responsible;
    }
    const RowsOfSystems merged = mergedRows(m_snapshot);
    for (const auto& [id, interface] : m_snapshot.all<Interface>()) {
        const auto again = [&](const InterfaceEnd& end, const InterfaceEnd& beside) {
            const auto owner = owners.find(beside.installation);
            if (!isDangling(end) || owner == owners.end()) {
                return end;
            }
            const auto speakers = speakersOf(merged, interface, beside.installation, owner->second);
            if (speakers.size() != 1) {
                return end; // in two organisations the words may mean two systems
            }
            InterfaceEnd found = names.resolve(end.written, *speakers.begin(), beside.installation);
            return isDangling(found) ? end : found;
        };
        const ResolvedEnds ends{again(interface.source, interface.target),
                                again(interface.target, interface.source)};
        if (ends.source != interface.source || ends.target != interface.target) {
            resolved[id] = ends;
        }
    }
    return resolved;
}

// Every import that changes something names its files, with their digests, in its own edits.
void ImportRun::addSourceFiles() {
    const bool hasChanges = !m_review.edits.edits.empty();
    for (std::size_t i = 0; i < m_documents.size(); ++i) {
        const std::string id = logicalName(m_documents[i].fileName);
        const auto* known = m_snapshot.find<model::SourceFile>(id);
        if (known != nullptr && known->sha256 == m_documents[i].sha256 && !hasChanges) {
            continue;
        }
        model::SourceFile file{id, m_documents[i].sha256, m_review.files[i].organisation,
                               m_options.time, m_documents[i].fileName};
        m_review.edits.edits.push_back(known == nullptr
                                           ? edit::createRecord(std::move(file))
                                           : edit::replaceRecord(*known, std::move(file)));
    }
}

void ImportRun::merge() {
    auto& edits = m_review.edits.edits;
    if (m_isSynthetic && !m_snapshot.isSynthetic()) {
        const auto* old = m_snapshot.find<model::Setting>(std::string("synthetic"));
        model::Setting setting{"synthetic", "yes"};
        edits.push_back(old == nullptr ? edit::createRecord(std::move(setting))
                                       : edit::replaceRecord(*old, std::move(setting)));
    }
    makeDrafts();
    for (const model::Organisation& organisation : m_finder.created()) {
        edits.push_back(edit::createRecord(organisation));
    }
    noteReportTables();
    findRenamed();
    m_context.reread = [this](const model::FieldValue& incoming, FieldKey key,
                              const std::string& text) { return reread(incoming, key, text); };
    mergeSystems(m_context, m_drafts, m_review.files, edits);
    mergeForms(FormPart::Systems);
    SystemNames names = namesOfAll();
    addFormNames(names);
    auto ends = resolveOld(names);
    takeFormEnds(names, ends);
    std::vector<InterfaceDraft> reports = readInterfaces(names);
    addFormCells(names, reports);
    mergeInterfaces(m_context, reports, ends, m_review.files, edits);
    mergeForms(FormPart::Interfaces);
    if (m_options.mapping || !m_options.headerRows.empty()) {
        rememberMappings(m_snapshot, m_review.files, m_options.mapping.value_or(ColumnMapping{}),
                         m_options.headerRows, m_review.edits);
    }
    addSourceFiles();
}

ImportReview ImportRun::result() && {
    int systems = 0;
    for (const FileReview& file : m_review.files) {
        systems += file.systemsAdded + file.systemsChanged;
    }
    m_review.edits.title = "edit.import";
    m_review.edits.titleArguments = {std::to_string(m_review.files.size()),
                                     std::to_string(systems)};
    return std::move(m_review);
}

} // namespace aallokko::importers
