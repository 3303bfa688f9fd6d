// SPDX-License-Identifier: GPL-3.0-or-later
//
// Documents that were read stay for the next review: another mapping reads no file again.
#include "app/models/import_source.h"

#include "importers/open/open_reader.h"

#include <algorithm>
#include <utility>

namespace aallokko::models {

namespace {

void addError(std::optional<base::Error>& all, const base::Error& error) {
    if (!all) {
        all = error;
        return;
    }
    base::Error next = error;
    const std::vector<base::Error> others = std::exchange(next.also, {});
    all->also.push_back(std::move(next));
    all->also.insert(all->also.end(), others.begin(), others.end());
}

importers::ImportReview refusedBy(base::Error error) {
    importers::ImportReview review;
    review.refused = std::move(error);
    return review;
}

base::Result<importers::RawDocument> read(const ImportSource& source, std::stop_token stop) {
    if (source.pasted) {
        return *source.pasted;
    }
    return importers::readDocument(source.path, {}, stop);
}

// Fills the documents and the states; the error of all files that cannot be read.
std::optional<base::Error> readAll(const ReadInput& input, ReadAnswer& answer, ImportTexts& texts,
                                   std::stop_token stop,
                                   const importers::ImportProgress& progress) {
    std::optional<base::Error> errors;
    const int total = 2 * static_cast<int>(input.sources.size());
    for (std::size_t i = 0; i < answer.sources.size() && !stop.stop_requested(); ++i) {
        ImportSource& source = answer.sources[i];
        progress(static_cast<int>(i), total);
        auto document = source.document >= 0
                            ? base::Result<importers::RawDocument>(
                                  input.texts->read[static_cast<std::size_t>(source.document)])
                            : read(source, stop);
        source.document = -1;
        source.error.reset();
        if (document) {
            source.document = static_cast<int>(texts.read.size());
            source.state = SourceState::Read;
            texts.read.push_back(std::move(*document));
        } else {
            source.state = SourceState::Refused;
            source.error = document.error();
            addError(errors, document.error());
        }
    }
    return errors;
}

} // namespace

ReadAnswer readAndReview(const ReadInput& input, std::stop_token stop,
                         const importers::ImportProgress& progress) {
    ReadAnswer answer{input.sources, input.texts, {}};
    const auto& project = input.project;
    const bool isComplete =
        input.texts && input.texts->read.size() == input.sources.size() &&
        std::all_of(input.sources.begin(), input.sources.end(),
                    [](const ImportSource& source) { return source.document >= 0; });
    std::optional<base::Error> errors;
    auto texts = std::make_shared<ImportTexts>();
    if (!isComplete) {
        errors = readAll(input, answer, *texts, stop, progress);
    }
    const auto& documents = isComplete ? input.texts->read : texts->read;
    const auto& catalogues = *project.catalogues;
    if (stop.stop_requested()) {
        answer.review =
            refusedBy({base::ErrorKind::Usage, "import.cancelled", {}, std::nullopt, {}});
        return answer;
    }
    if (!isComplete) {
        auto shown = importers::tablesOfModels(project.inventory, catalogues.fields, documents,
                                               project.options);
        texts->shown = shown ? std::move(*shown) : std::vector<importers::RawDocument>();
        answer.texts = texts;
    }
    if (errors) {
        answer.review = refusedBy(std::move(*errors));
        return answer;
    }
    const int count = static_cast<int>(documents.size());
    answer.review = importers::reviewImport(
        project.inventory, catalogues.fields, catalogues.functions, documents, project.options,
        stop, [&](int done, int) { progress(count + done, 2 * count); });
    return answer;
}

} // namespace aallokko::models
