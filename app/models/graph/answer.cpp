// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses the answer; questions about a system need one that exists.
#include "app/models/graph/answer.h"

#include "app/models/graph/draft.h"
#include "app/models/graph/words.h"

namespace aallokko::models {

int GraphAnswer::nodeOf(model::InstallationId id) const {
    const auto it = nodeOfSystem.find(id.value());
    return it == nodeOfSystem.end() ? -1 : it->second;
}

int GraphAnswer::nodeOfKey(const QString& key) const {
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        if (picture.nodes[i].key == key) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

GraphAnswer answer(const GraphData& data, const GraphQuestion& question, model::Language language,
                   std::stop_token stop) {
    GraphDraft draft(data, question, language);
    const bool hasSystem = data.graph().nodeOf(question.system) >= 0;
    const bool hasOther = data.graph().nodeOf(question.other) >= 0;
    if (question.needsSystem() && !hasSystem) {
        draft.answer().hint = GraphWords::tr("Choose a system: type a part of its name above, or "
                                             "select one on any page.");
        return std::move(draft.answer());
    }
    if (question.ask == GraphAsk::Path && !hasOther) {
        draft.answer().hint =
            GraphWords::tr("Choose the other system: type a part of its name above.");
        return std::move(draft.answer());
    }
    switch (question.ask) {
    case GraphAsk::Waves:
        return answerWaves(draft, stop);
    case GraphAsk::Groups:
        return answerGroups(draft, stop);
    case GraphAsk::Neighbourhood:
        return answerNeighbourhood(draft, stop);
    case GraphAsk::Stops:
        return answerStops(draft, stop);
    case GraphAsk::Path:
        return answerPath(draft, stop);
    case GraphAsk::Cycles:
        return answerCycles(draft, stop);
    case GraphAsk::Matrix:
        return answerMatrix(draft, stop);
    }
    return std::move(draft.answer());
}

} // namespace aallokko::models
