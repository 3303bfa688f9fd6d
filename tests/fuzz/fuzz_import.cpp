// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes as files of an import, each behind a line "==== name": mapping, cells, matching and
// merging. The edits must fit the project, and a second import of the same files must not change
// anything.
#include "importers/run/import_files.h"
#include "importers/settings/catalogue_reader.h"
#include "importers/settings/project_defaults.h"
#include "tests/fuzz/fuzz_input.h"

using namespace aallokko;

namespace {

struct Project {
    model::FieldCatalogue fields =
        importers::readFieldCatalogue(fuzz::catalogueText("fields.yaml")).value();
    model::FunctionCatalogue functions =
        importers::readFunctionCatalogue(fuzz::catalogueText("functions.yaml")).value();
    model::Inventory inventory;

    Project() {
        const auto region =
            importers::readRegion(fuzz::catalogueText("organisations.yaml")).value();
        fuzz::require(edit::applyEdits(inventory, importers::makeRegionRecords(region)).has_value(),
                      "the region does not apply");
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Project project;
    const auto documents = fuzz::documentsOf(fuzz::textOf(data, size), 3);
    if (documents.empty())
        return 0;
    const auto review = importers::reviewImport(project.inventory, project.fields,
                                                project.functions, documents, {});
    if (review.refused)
        return 0;
    model::Inventory after = project.inventory;
    fuzz::require(edit::applyEdits(after, review.edits.edits).has_value(),
                  "the edits of an import do not apply");
    for (const importers::FileReview& file : review.files)
        fuzz::require(file.rowsRead >= 0 && file.rowsSkipped >= 0, "a negative count");
    const auto second =
        importers::reviewImport(after, project.fields, project.functions, documents, {});
    for (const importers::FileReview& file : second.files)
        fuzz::require(file.systemsAdded == 0 && file.systemsChanged == 0,
                      "a second import of the same files changes systems");
    return 0;
}
