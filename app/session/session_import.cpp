// SPDX-License-Identifier: GPL-3.0-or-later
//
// The import verb: a snapshot for the background, a pure review, and one undo step for what was
// accepted.
#include "app/session/session.h"

namespace aallokko::session {

ImportJobInput Session::importInput(const QStringList& files,
                                    const importers::ImportOptions& options) const {
    ImportJobInput input{m_inventory, m_catalogues, files, options};
    input.options.user = userName();
    input.options.time = now();
    return input;
}

importers::ImportReview Session::reviewImport(const ImportJobInput& input, std::stop_token stop,
                                              const importers::ImportProgress& progress) {
    return importers::reviewImportFiles(input.inventory, input.catalogues->fields,
                                        input.catalogues->functions, input.files, input.options,
                                        stop, progress);
}

base::Result<void> Session::acceptImport(importers::ImportReview review) {
    return takeImport(review);
}

base::Result<void> Session::takeImport(importers::ImportReview& review) {
    if (review.refused) {
        return tl::unexpected(*review.refused);
    }
    std::string files;
    for (const importers::FileReview& file : review.files) {
        files += (files.empty() ? "" : ", ") + file.file;
    }
    return edit(std::move(review.edits), files, "import");
}

} // namespace aallokko::session
