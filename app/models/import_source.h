// SPDX-License-Identifier: GPL-3.0-or-later
//
// The queue of an import: files and pasted tables, what has been read of each, and the background
// work that reads what is missing and reviews the whole.
#pragma once

#include "app/session/session.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace aallokko::models {

enum class SourceState { Waiting, Reading, Read, Refused };

/// A file, or a pasted table (then `path` is empty). `document`: its place in ImportTexts once it
/// has been read, else -1. `error`: why it could not be read.
struct ImportSource {
    QString path;
    QString name;
    std::shared_ptr<const importers::RawDocument> pasted;
    SourceState state = SourceState::Waiting;
    int document = -1;
    std::optional<base::Error> error;
};

/// What was read, as the importers take it (`read`) and as it is shown (`shown`, with architecture
/// models turned into tables). Shared between threads, never changed.
struct ImportTexts {
    std::vector<importers::RawDocument> read;
    std::vector<importers::RawDocument> shown;

    [[nodiscard]] const std::vector<importers::RawDocument>& toShow() const {
        return shown.empty() ? read : shown;
    }
};

struct ReadInput {
    session::ImportJobInput project;
    std::vector<ImportSource> sources;
    std::shared_ptr<const ImportTexts> texts;
};

struct ReadAnswer {
    std::vector<ImportSource> sources;
    std::shared_ptr<const ImportTexts> texts;
    importers::ImportReview review;
};

/// Reads the sources that have no document yet, then reviews all of them. Files that cannot be read
/// refuse the review, all at once. `progress` counts each source twice: read, reviewed. Any thread.
[[nodiscard]] ReadAnswer readAndReview(const ReadInput& input, std::stop_token stop,
                                       const importers::ImportProgress& progress);

} // namespace aallokko::models
