// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as one cell under every field of the catalogue: dates, numbers, codes, lists, names.
#include "importers/settings/catalogue_reader.h"
#include "importers/values/cell_date.h"
#include "importers/values/cell_number.h"
#include "importers/values/cell_value.h"
#include "tests/fuzz/fuzz_input.h"

#include "core/base/text.h"

using namespace aallokko;

namespace {

struct Readers {
    model::FieldCatalogue fields =
        importers::readFieldCatalogue(fuzz::catalogueText("fields.yaml")).value();
    model::FunctionCatalogue functions =
        importers::readFunctionCatalogue(fuzz::catalogueText("functions.yaml")).value();
    importers::OrganisationIndex organisations;
    importers::CellReader cells{fields, functions, organisations};
    importers::HeaderMatcher headers{fields, importers::HeaderMatcher::Table::Systems};
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Readers readers;
    const std::string text(fuzz::textOf(data, size));
    if (!base::isUtf8(text))
        return 0; // readers give UTF-8 only
    static_cast<void>(importers::readDate(text));
    static_cast<void>(importers::readNumber(text));
    static_cast<void>(readers.headers.match(text));
    for (int key = 0; key < model::fieldKeyCount; ++key) {
        importers::ColumnContext column;
        column.key = static_cast<model::FieldKey>(key);
        column.scaleSum = static_cast<int>(size % 2) * 5;
        for (const auto kind : {importers::CellKind::Text, importers::CellKind::Number}) {
            const auto reading = readers.cells.read({text, kind, false}, {"a", "", 1, 1}, column);
            for (const model::Issue& issue : reading.issues)
                fuzz::require(!issue.code.empty(), "an issue without a code");
        }
    }
    return 0;
}
