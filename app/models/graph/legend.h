// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colours by a property of the systems: which properties there are, what a system has, and at most
// eight values with a colour of their own, the rest together.
#pragma once

#include "app/models/graph/data.h"
#include "app/models/graph/picture.h"
#include "core/model/local_text.h"

#include <QStringList>
#include <vector>

namespace aallokko::models {

inline constexpr int mostCategories = 8; ///< position of "others" in a legend that has them

struct ColourChoice {
    QString key; ///< "", "organisation", "wave", "sector" or the stored name of a field
    QString name;
};

/// All choices: none, organisation, place in the plan, sector, and every field of codes, yes or no
/// and names of few suppliers.
[[nodiscard]] std::vector<ColourChoice> colourChoices(const session::Catalogues& catalogues,
                                                      model::Language language);

struct LegendEntry {
    QString text;
    int count = 0; ///< systems of the picture
};

/// `entries[i]` belongs to colour i; `title` names the property. Empty when nothing is coloured.
struct GraphLegend {
    QString title;
    std::vector<LegendEntry> entries;
};

/// What a node of the graph has; "" when nothing is known.
[[nodiscard]] QString colourValue(const GraphData& data, int node, const QString& key,
                                  model::Language language);

/// Colours the nodes of a picture. `members`: the graph nodes behind each node of the picture; a
/// node of several has a colour when they agree. The commonest eight values get colours 0..7, in
/// that order, ties by text; more go to `mostCategories`. O(members log).
[[nodiscard]] GraphLegend colour(GraphPicture& picture,
                                 const std::vector<std::vector<int>>& members,
                                 const GraphData& data, const QString& key,
                                 model::Language language);

/// Name of a lane ("Päivä 1", "Between phases") and its quarters.
[[nodiscard]] QString laneTitle(const GraphData& data, const GraphLane& lane,
                                model::Language language);
[[nodiscard]] QString laneQuarters(const GraphData& data, const GraphLane& lane);

/// Group of a node: its organisation, sector or function; national services and ends as written
/// make two groups of their own.
[[nodiscard]] GraphGroup sectorOf(const GraphData& data, int node, model::Language language);
[[nodiscard]] GraphGroup functionOf(const GraphData& data, int node, model::Language language);
[[nodiscard]] GraphGroup organisationOf(const GraphData& data, int node, model::Language language);

} // namespace aallokko::models
