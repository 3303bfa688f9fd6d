// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sorts the documents by kind; each kind has its own file.
#include "importers/architecture/derive.h"

#include "core/base/text.h"
#include "importers/architecture/archi_csv.h"
#include "importers/architecture/archimate_derive.h"
#include "importers/architecture/archimate_sheets.h"
#include "importers/architecture/graph_derive.h"
#include "importers/architecture/graphml_file.h"
#include "importers/architecture/konveyor_csv.h"
#include "importers/architecture/service_derive.h"
#include "importers/architecture/service_sheets.h"

namespace aallokko::importers::architecture {

namespace {

constexpr const char* archiCsvFormat = "archi-csv";

void deriveModelFile(const RawDocument& original, RawDocument& document, std::size_t file,
                     const FieldOfHeader& fieldOf) {
    ModelGraph model;
    model.addModel(original, file);
    const auto views = static_cast<std::int64_t>(original.model->sheets[viewsSheet].rows());
    deriveArchimate(model, {document, document, file, views}, fieldOf);
}

void deriveArchiCsv(const std::vector<RawDocument>& originals, std::vector<RawDocument>& documents,
                    const ArchiGroup& group, const std::map<std::size_t, ArchiCsv>& parts,
                    const FieldOfHeader& fieldOf) {
    ModelGraph model;
    const std::size_t systems = group.elements.value_or(group.relations.value_or(0));
    const std::size_t interfaces = group.relations.value_or(systems);
    const auto take = [&](std::optional<std::size_t> index, auto add) {
        if (!index)
            return;
        RawDocument& document = documents[*index];
        const ArchiCsv& csv = parts.at(*index);
        add(originals[*index].sheets.front().rows, csv.firstRow, csv.headers);
        document.sheets.clear();
        document.format = archiCsvFormat;
        if (*index != systems)
            document.properties.emplace_back(partOfModel, documents[systems].fileName);
    };
    take(group.elements, [&](const auto& rows, std::size_t from, const auto& headers) {
        model.addElements(rows, from, headers, systems);
    });
    take(group.relations, [&](const auto& rows, std::size_t from, const auto& headers) {
        model.addRelations(rows, from, headers);
    });
    take(group.properties, [&](const auto& rows, std::size_t from, const auto& headers) {
        model.addProperties(rows, from, headers);
    });
    if (!group.elements) {
        RawDocument& document = documents[interfaces];
        document.properties.emplace_back(partOfModel, std::string());
        addModelIssue(document, ReadSeverity::Error, "model.elements_file_missing", {}, {});
        return;
    }
    deriveArchimate(model, {documents[systems], documents[interfaces], systems, 0}, fieldOf);
}

/// Models may be large and are only read from.
RawDocument withoutSheets(const RawDocument& document) {
    RawDocument copy;
    copy.format = document.format;
    copy.encoding = document.encoding;
    copy.fileName = document.fileName;
    copy.sha256 = document.sha256;
    copy.properties = document.properties;
    copy.issues = document.issues;
    return copy;
}

bool isModelFormat(const std::string& format) {
    return format == exchangeFormat || format == archiFormat || format == bomFormat ||
           format == graphFormat;
}

} // namespace

std::optional<std::vector<RawDocument>> deriveDocuments(const std::vector<RawDocument>& documents,
                                                        const FieldOfHeader& fieldOf,
                                                        const KnownSystem& isKnown) {
    std::map<std::size_t, ArchiCsv> parts;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (auto csv = findArchiCsv(documents[i]))
            parts.emplace(i, std::move(*csv));
        else if (isModelFormat(documents[i].format) || isKonveyorCsv(documents[i]) ||
                 isEdgeList(documents[i], fieldOf, isKnown))
            others.push_back(i);
    }
    const auto groups = groupArchiFiles(documents, parts);
    if (groups.empty() && others.empty())
        return std::nullopt;
    std::vector<RawDocument> derived;
    for (const RawDocument& document : documents)
        derived.push_back(isArchimate(document) ? withoutSheets(document) : document);
    for (const ArchiGroup& group : groups)
        deriveArchiCsv(documents, derived, group, parts, fieldOf);
    for (const std::size_t i : others) {
        RawDocument& document = derived[i];
        if (isArchimate(document))
            deriveModelFile(documents[i], document, i, fieldOf);
        else if (document.format == bomFormat)
            deriveServices(document, i, fieldOf);
        else if (document.format == graphFormat)
            deriveGraph(document, i, fieldOf);
        else if (isKonveyorCsv(document))
            deriveKonveyor(document, i, fieldOf);
        else
            deriveEdgeList(document);
    }
    return derived;
}

} // namespace aallokko::importers::architecture
