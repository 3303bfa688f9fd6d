// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer to a question about the graph: a picture with its legend, what is counted in one
// sentence, and which systems stand behind each node. Made from a snapshot in any thread.
#pragma once

#include "app/models/graph/data.h"
#include "app/models/graph/legend.h"
#include "app/models/graph/picture.h"
#include "app/models/graph/question.h"

#include <stop_token>
#include <unordered_map>

namespace aallokko::models {

/// `headline` tells what is shown and counted; `hint` what to do when the picture is empty.
/// `members`: graph nodes behind each node of the picture.
struct GraphAnswer {
    GraphQuestion question;
    GraphPicture picture;
    GraphLegend legend;
    QString headline;
    QString hint;
    std::vector<std::vector<int>> members;
    std::unordered_map<std::int64_t, int> nodeOfSystem;

    /// Node that shows a system, alone or in a group; -1 = none.
    [[nodiscard]] int nodeOf(model::InstallationId id) const;
    /// Node of a key, or -1. Linear.
    [[nodiscard]] int nodeOfKey(const QString& key) const;
};

/// Pure; any thread. A system that is not in the data gives an empty picture with a hint. A stop
/// leaves the picture unfinished.
[[nodiscard]] GraphAnswer answer(const GraphData& data, const GraphQuestion& question,
                                 model::Language language, std::stop_token stop = {});

} // namespace aallokko::models
