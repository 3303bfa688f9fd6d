// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as architecture models and lists, each behind a line "==== name", turned into tables of
// systems and interfaces: ArchiMate files, Archi's three CSV files, Konveyor's, graphs, bills of
// services, pairs of systems. What a made table says of its rows must hold.
#include "importers/architecture/derive.h"
#include "importers/architecture/made_table.h"
#include "importers/settings/catalogue_reader.h"
#include "importers/words/header_match.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

namespace {

using importers::MadeRow;
using importers::MadeTable;
using importers::RawDocument;
using importers::RawSheet;

/// Headers as the import understands them.
struct Headers {
    model::FieldCatalogue fields =
        importers::readFieldCatalogue(fuzz::catalogueText("fields.yaml")).value();
    importers::HeaderMatcher matcher{fields, importers::HeaderMatcher::Table::Systems};

    [[nodiscard]] std::optional<model::FieldKey> fieldOf(const std::string& header) const {
        const auto match = matcher.match(header);
        const bool isSure = !match.ambiguous && !match.candidates.empty() &&
                            match.candidates.front().confidence >= importers::sureHeader;
        return isSure ? std::optional(match.candidates.front().key) : std::nullopt;
    }
};

bool exists(const std::optional<MadeRow>& end, const std::vector<RawDocument>& documents) {
    if (!end)
        return true;
    if (end->file >= documents.size())
        return false;
    for (const RawSheet& sheet : documents[end->file].sheets) {
        if (sheet.name == end->sheet)
            return end->row > 0 && end->row < sheet.rows.size();
    }
    return false;
}

void checkMade(const RawSheet& sheet, const std::vector<RawDocument>& documents) {
    const MadeTable& made = *sheet.made;
    for (const auto& [place, source] : made.places)
        fuzz::require(place.first < sheet.rows.size() &&
                          place.second < static_cast<std::size_t>(sheet.columns),
                      "the place of a cell that the made table does not have");
    fuzz::require(made.links.empty() || made.links.size() == sheet.rows.size(),
                  "made interfaces without their ends");
    for (const MadeTable::Link& link : made.links)
        fuzz::require(exists(link.source, documents) && exists(link.target, documents),
                      "an interface of a system that is in no table");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Headers headers;
    const auto documents = fuzz::documentsOf(fuzz::textOf(data, size), 4);
    const auto derived = importers::architecture::deriveDocuments(
        documents, [](const std::string& header) { return headers.fieldOf(header); },
        [](const std::string& name) { return name == "titania" || name == "rondo"; });
    if (!derived)
        return 0;
    fuzz::require(derived->size() == documents.size(), "a document was lost or made up");
    for (const RawDocument& document : *derived) {
        fuzz::checkDocument(document);
        for (const RawSheet& sheet : document.sheets) {
            if (sheet.made)
                checkMade(sheet, *derived);
        }
    }
    return 0;
}
