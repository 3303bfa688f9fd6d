// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of the import: tables of all files, organisations of all rows, drafts, identities,
// systems, names of all systems, interfaces. Each step is complete before the next begins, so that
// an interface may name a system of any file of the call.
#include "importers/run/import_files.h"

#include "core/base/text.h"
#include "importers/architecture/derive.h"
#include "importers/open/open_reader.h"
#include "importers/run/import_run.h"

#include <set>

namespace aallokko::importers {

namespace {

ImportReview refusedBy(base::Error error) {
    ImportReview review;
    review.refused = std::move(error);
    return review;
}

void add(std::optional<base::Error>& errors, base::Error next) {
    if (!errors) {
        errors = std::move(next);
        return;
    }
    std::vector<base::Error> also = std::move(next.also);
    next.also.clear();
    errors->also.push_back(std::move(next));
    errors->also.insert(errors->also.end(), also.begin(), also.end());
}

} // namespace

std::optional<std::vector<RawDocument>> tablesOfModels(const model::Inventory& snapshot,
                                                       const model::FieldCatalogue& fields,
                                                       const std::vector<RawDocument>& documents,
                                                       const ImportOptions& options) {
    const HeaderMatcher matcher(fields, HeaderMatcher::Table::Systems);
    const auto fieldOf = [&](const std::string& header) -> std::optional<model::FieldKey> {
        if (options.mapping) {
            const auto given = options.mapping->columns.find(base::folded(header));
            if (given != options.mapping->columns.end()) {
                return given->second;
            }
        }
        const HeaderMatch match = matcher.match(header);
        const bool isSure = !match.ambiguous && !match.candidates.empty() &&
                            match.candidates.front().confidence >= sureHeader;
        return isSure ? std::optional(match.candidates.front().key) : std::nullopt;
    };
    std::optional<std::set<std::string>> names;
    const auto isKnown = [&](const std::string& name) {
        if (!names) {
            names.emplace();
            for (const auto& [id, installation] : snapshot.all<model::Installation>()) {
                if (const auto* value = installation.fields.find(model::FieldKey::Name)) {
                    names->insert(base::folded(value->text()));
                }
            }
        }
        return names->contains(name);
    };
    return architecture::deriveDocuments(documents, fieldOf, isKnown);
}

ImportReview reviewImport(const model::Inventory& snapshot, const model::FieldCatalogue& fields,
                          const model::FunctionCatalogue& functions,
                          const std::vector<RawDocument>& given, const ImportOptions& options,
                          std::stop_token stop, const ImportProgress& progress) {
    const auto derived = tablesOfModels(snapshot, fields, given, options);
    const std::vector<RawDocument>& documents = derived ? *derived : given;
    ImportRun run(snapshot, fields, functions, documents, options);
    if (auto error = run.prepare()) {
        return refusedBy(std::move(*error));
    }
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (stop.stop_requested()) {
            return refusedBy({base::ErrorKind::Usage, "import.cancelled", {}, std::nullopt, {}});
        }
        run.readTables(i);
        if (progress) {
            progress(static_cast<int>(i) + 1, static_cast<int>(documents.size()));
        }
    }
    if (auto error = run.findClashes()) {
        return refusedBy(std::move(*error));
    }
    run.merge();
    return std::move(run).result();
}

ImportReview reviewImportFiles(const model::Inventory& snapshot,
                               const model::FieldCatalogue& fields,
                               const model::FunctionCatalogue& functions, const QStringList& paths,
                               const ImportOptions& options, std::stop_token stop,
                               const ImportProgress& progress) {
    std::vector<RawDocument> documents;
    std::optional<base::Error> errors;
    for (const QString& path : paths) {
        if (stop.stop_requested()) {
            return refusedBy({base::ErrorKind::Usage, "import.cancelled", {}, std::nullopt, {}});
        }
        auto document = readDocument(path, {}, stop);
        if (document) {
            documents.push_back(std::move(*document));
        } else {
            add(errors, document.error());
        }
    }
    if (errors) {
        return refusedBy(std::move(*errors));
    }
    return reviewImport(snapshot, fields, functions, documents, options, stop, progress);
}

} // namespace aallokko::importers
