// SPDX-License-Identifier: GPL-3.0-or-later
//
// Values are compared as people read them, so that two codes of one label are one category.
#include "app/models/graph/legend.h"

#include "app/models/graph/words.h"
#include "core/text/display.h"

#include <algorithm>
#include <map>

namespace aallokko::models {

namespace {

using model::FieldKey;
using model::FieldType;

bool isColourField(FieldKey key) {
    const FieldType type = model::typeOf(key);
    constexpr FieldKey names[] = {FieldKey::Vendor, FieldKey::HostingProvider, FieldKey::Category,
                                  FieldKey::Criticality, FieldKey::Product};
    return type == FieldType::Code || type == FieldType::YesNo ||
           std::find(std::begin(names), std::end(names), key) != std::end(names);
}

GraphGroup externalGroup(const GraphData& data, int node) {
    const bool isNational =
        data.graph().nodes()[static_cast<std::size_t>(node)].kind == graph::NodeKind::National;
    return isNational
               ? GraphGroup{QStringLiteral("x:national"), GraphWords::tr("National services")}
               : GraphGroup{QStringLiteral("x:unresolved"), GraphWords::tr("Ends not found")};
}

const model::Function* firstFunction(const GraphData& data, int node) {
    const auto ids = data.system(node)->field(FieldKey::Functions).list();
    return ids.empty() ? nullptr : data.catalogues().functions.findFunction(ids.front());
}

} // namespace

std::vector<ColourChoice> colourChoices(const session::Catalogues& catalogues,
                                        model::Language language) {
    std::vector<ColourChoice> choices{
        {{}, GraphWords::tr("No colours")},
        {QStringLiteral("organisation"), GraphWords::tr("Organisation")},
        {QStringLiteral("wave"), GraphWords::tr("Place in the plan")},
        {QStringLiteral("sector"), GraphWords::tr("Sector")}};
    for (const model::FieldDefinition& field : catalogues.fields.systemFields) {
        if (isColourField(field.key)) {
            choices.push_back({text::qstring(model::storedNameOf(field.key)),
                               text::fieldLabel(field.key, catalogues.fields, language)});
        }
    }
    return choices;
}

QString laneTitle(const GraphData& data, const GraphLane& lane, model::Language language) {
    switch (lane.kind) {
    case LaneKind::Phase:
        return text::qstring(data.placements().phases()[static_cast<std::size_t>(lane.phase)].name,
                             language);
    case LaneKind::BetweenPhases:
        return GraphWords::tr("Between phases");
    case LaneKind::NotInTime:
        return GraphWords::tr("Not in time");
    case LaneKind::GoesOn:
        return GraphWords::tr("Goes on as is");
    case LaneKind::NotNeeded:
        return GraphWords::tr("Needs no wave");
    case LaneKind::NoPlan:
        return GraphWords::tr("Not in the plan");
    case LaneKind::Outside:
        return GraphWords::tr("Outside");
    }
    return {};
}

QString laneQuarters(const GraphData& data, const GraphLane& lane) {
    if (lane.first <= 0) {
        return {};
    }
    const model::TimeGrid& grid = data.placements().grid();
    const QString first = text::quarter(grid.quarterOfWave(lane.first));
    return lane.first == lane.last
               ? first
               : first + QStringLiteral("–") + text::quarter(grid.quarterOfWave(lane.last));
}

GraphGroup organisationOf(const GraphData& data, int node, model::Language language) {
    const model::SystemView* system = data.system(node);
    if (system == nullptr) {
        return externalGroup(data, node);
    }
    if (system->organisation == nullptr) {
        return {QStringLiteral("o:0"), GraphWords::tr("No organisation")};
    }
    return {QStringLiteral("o:%1").arg(system->organisation->id.value()),
            text::qstring(system->organisation->name, language)};
}

GraphGroup sectorOf(const GraphData& data, int node, model::Language language) {
    if (data.system(node) == nullptr) {
        return externalGroup(data, node);
    }
    if (const model::Function* function = firstFunction(data, node)) {
        for (const model::FunctionDomain& domain : data.catalogues().functions.domains) {
            if (domain.id == function->domain) {
                return {QStringLiteral("s:") + text::qstring(domain.id),
                        text::qstring(domain.name, language)};
            }
        }
    }
    return {QStringLiteral("s:"), GraphWords::tr("No function told")};
}

GraphGroup functionOf(const GraphData& data, int node, model::Language language) {
    if (data.system(node) == nullptr) {
        return externalGroup(data, node);
    }
    if (const model::Function* function = firstFunction(data, node)) {
        return {QStringLiteral("f:") + text::qstring(function->id),
                text::qstring(function->name, language)};
    }
    return {QStringLiteral("f:"), GraphWords::tr("No function told")};
}

QString colourValue(const GraphData& data, int node, const QString& key, model::Language language) {
    const model::SystemView* system = data.system(node);
    if (system == nullptr || key.isEmpty()) {
        return {};
    }
    if (key == QStringLiteral("organisation")) {
        return organisationOf(data, node, language).name;
    }
    if (key == QStringLiteral("sector")) {
        return sectorOf(data, node, language).name;
    }
    if (key == QStringLiteral("wave")) {
        return laneTitle(data, data.lanes()[static_cast<std::size_t>(data.laneOf(node))], language);
    }
    const auto field = model::findStoredField(key.toStdString());
    if (!field || !system->field(*field).hasValue()) {
        return {};
    }
    return text::fieldText(*field, system->field(*field), data.catalogues().fields, language,
                           &data.catalogues().functions);
}

GraphLegend colour(GraphPicture& picture, const std::vector<std::vector<int>>& members,
                   const GraphData& data, const QString& key, model::Language language) {
    GraphLegend legend;
    if (key.isEmpty()) {
        return legend;
    }
    for (const ColourChoice& choice : colourChoices(data.catalogues(), language)) {
        legend.title = choice.key == key ? choice.name : legend.title;
    }
    std::vector<QString> values(picture.nodes.size());
    std::map<QString, int> counts;
    for (std::size_t i = 0; i < picture.nodes.size() && i < members.size(); ++i) {
        bool isSame = true;
        for (const int node : members[i]) {
            const QString value = colourValue(data, node, key, language);
            counts[value] += value.isEmpty() ? 0 : 1;
            isSame = isSame && value == colourValue(data, members[i].front(), key, language);
        }
        values[i] = isSame && !members[i].empty()
                        ? colourValue(data, members[i].front(), key, language)
                        : QString();
    }
    counts.erase(QString());
    std::vector<std::pair<QString, int>> ranked(counts.begin(), counts.end());
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::map<QString, int> positions;
    int others = 0;
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        const int position = std::min(static_cast<int>(i), mostCategories);
        positions[ranked[i].first] = position;
        if (position < mostCategories) {
            legend.entries.push_back({ranked[i].first, ranked[i].second});
        } else {
            others += ranked[i].second;
        }
    }
    if (others > 0) {
        legend.entries.push_back({GraphWords::tr("Others"), others});
    }
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        const auto it = positions.find(values[i]);
        picture.nodes[i].colour = it == positions.end() ? -1 : it->second;
    }
    return legend;
}

} // namespace aallokko::models
