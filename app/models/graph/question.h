// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody asks of the graph. A plain value: answers are made from it, and a saved view is it
// written as JSON.
#pragma once

#ifndef Q_MOC_RUN
#include "core/graph/reach.h"
#include "core/model/ids.h"
#endif

#include <QJsonObject>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <map>

namespace aallokko::models {

enum class GraphAsk { Waves, Groups, Neighbourhood, Stops, Path, Cycles, Matrix };
inline constexpr int graphAskCount = 7;

/// What stands together as one node; System = every system alone.
enum class GraphGrouping { Organisation, Sector, Function, System };

/// `system` is asked about; `other` is the end of a path. `depth` 1..5 and `direction` count for
/// neighbourhoods (and paths: direction). `colour` is a key of colourChoices(), "" = none. `open`
/// holds keys of groups and cycles that are opened, `places` where nodes were put by hand.
struct GraphQuestion {
    GraphAsk ask = GraphAsk::Waves;
    model::InstallationId system = {};
    model::InstallationId other = {};
    int depth = 1;
    graph::Direction direction = graph::Direction::Both;
    graph::StrengthFilter kinds = {};
    GraphGrouping grouping = GraphGrouping::Organisation;
    QString colour = {};
    int limit = 150;
    QStringList open = {};
    std::map<QString, QPointF> places = {};

    bool operator==(const GraphQuestion&) const = default;
    /// True when the question speaks of one system.
    [[nodiscard]] bool needsSystem() const {
        return ask == GraphAsk::Neighbourhood || ask == GraphAsk::Stops || ask == GraphAsk::Path;
    }
    [[nodiscard]] bool isGrouped() const {
        return ask == GraphAsk::Waves || ask == GraphAsk::Groups;
    }
};

[[nodiscard]] QJsonObject toJson(const GraphQuestion& question);
/// Never fails: what is missing or out of range gets its default.
[[nodiscard]] GraphQuestion questionOf(const QJsonObject& json);

} // namespace aallokko::models
