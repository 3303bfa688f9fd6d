// SPDX-License-Identifier: GPL-3.0-or-later
//
// `graph`: summary, cycles, hubs and impact of the dependency graph.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/number_option.h"
#include "app/session/session.h"
#include "core/graph/cycles.h"
#include "core/graph/graph_summary.h"
#include "core/graph/reach.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace aallokko::cli {

namespace {

using graph::DependencyGraph;

// Hubs beyond these are of no interest in a list for people; json and csv give all.
constexpr std::size_t maxTextHubs = 25;

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("direction"),
                      QCoreApplication::translate("cli", "impact: up, down (default) or both"),
                      QStringLiteral("direction"), QStringLiteral("down")});
    parser.addOption({QStringLiteral("depth"),
                      QCoreApplication::translate("cli", "impact: at most this many interfaces"),
                      QStringLiteral("count")});
}

QString nameOf(const session::Session& session, const graph::GraphNode& node) {
    if (node.kind != graph::NodeKind::Installation) {
        const auto* service = session.catalogues().functions.findNationalService(node.external);
        return service == nullptr ? qs(node.external)
                                  : qs(service->name.in(text::currentLanguage()));
    }
    const model::SystemView* system = session.systems().find(node.installation);
    QString name = qs(system->name());
    if (system->organisation != nullptr) {
        name += QStringLiteral(" (") + qs(system->organisation->name.in(text::currentLanguage())) +
                u')';
    }
    return name;
}

int summary(Invocation& call, const DependencyGraph& graph) {
    const graph::GraphSummary s = graph::summaryOf(graph);
    const std::vector<std::pair<const char*, int>> figures{
        {"systems", s.systems},
        {"interfaces", s.interfaces},
        {"components", s.components},
        {"largest_component", s.largestComponent},
        {"isolated_systems", s.isolatedSystems},
        {"national_services", s.nationalServices},
        {"unresolved_ends", s.unresolvedEnds},
        {"cycle_count", s.cycles},
        {"largest_cycle", s.largestCycle},
        {"layers", s.layers}};
    QJsonObject object;
    std::vector<QStringList> rows;
    for (const auto& [name, value] : figures) {
        object.insert(QString::fromUtf8(name), value);
        // Keys are for programs, words for people.
        rows.push_back({call.output.isText() ? text::sentence(std::string("figure.") + name, {})
                                             : QString::fromUtf8(name),
                        call.output.isText() ? text::number(value, text::currentLanguage())
                                             : QString::number(value)});
    }
    if (call.output.format() == Format::Json) {
        call.output.json(object);
    } else {
        call.output.table({QStringLiteral("figure"), QStringLiteral("value")}, rows);
    }
    return Done;
}

QString bridgeText(const session::Session& session, const graph::Bridge& bridge) {
    const auto nameOfEnd = [&](const model::InterfaceEnd& end) {
        const model::SystemView* system = session.systems().find(end.installation);
        return system == nullptr ? qs(end.written) : qs(system->name());
    };
    return nameOfEnd(bridge.interface->source) + QStringLiteral(" -> ") +
           nameOfEnd(bridge.interface->target);
}

int cycles(Invocation& call, const session::Session& session, const DependencyGraph& graph) {
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const graph::Cycle& cycle : graph::findCycles(graph)) {
        QStringList members;
        QStringList bridges;
        for (const int node : cycle.members) {
            members << nameOf(session, graph.nodes()[static_cast<std::size_t>(node)]);
        }
        for (const graph::Bridge& bridge : cycle.bridges) {
            bridges << bridgeText(session, bridge);
        }
        list.append(
            QJsonObject{{QStringLiteral("members"), QJsonArray::fromStringList(members)},
                        {QStringLiteral("cheapest_bridges"), QJsonArray::fromStringList(bridges)}});
        rows.push_back({QString::number(members.size()), members.join(QStringLiteral("; ")),
                        bridges.join(QStringLiteral("; "))});
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("cycles"), list}});
    } else {
        call.output.table(
            {QStringLiteral("size"), QStringLiteral("members"), QStringLiteral("cheapest_bridges")},
            rows);
    }
    return Done;
}

int hubs(Invocation& call, const session::Session& session, const DependencyGraph& graph) {
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const graph::Hub& hub : graph::hubsOf(graph)) {
        const QString name = nameOf(session, graph.nodes()[static_cast<std::size_t>(hub.node)]);
        list.append(QJsonObject{{QStringLiteral("system"), name},
                                {QStringLiteral("in"), hub.in},
                                {QStringLiteral("out"), hub.out},
                                {QStringLiteral("degree"), hub.degree},
                                {QStringLiteral("betweenness"), hub.betweenness}});
        if (!call.output.isText() || rows.size() < maxTextHubs) {
            rows.push_back({name, QString::number(hub.in), QString::number(hub.out),
                            QString::number(hub.betweenness, 'f', 4)});
        }
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("hubs"), list}});
    } else {
        call.output.table({QStringLiteral("system"), QStringLiteral("in"), QStringLiteral("out"),
                           QStringLiteral("betweenness")},
                          rows);
    }
    return Done;
}

int impact(Invocation& call, const session::Session& session, const DependencyGraph& graph) {
    if (call.arguments.size() != 3) {
        return wrongUsage("cli.wrong_arguments", {"graph", "PROJECT impact SYSTEM"});
    }
    const QString direction = call.options.value(QStringLiteral("direction"));
    const QStringList names{QStringLiteral("down"), QStringLiteral("up"), QStringLiteral("both")};
    if (!names.contains(direction)) {
        return wrongUsage("cli.bad_value",
                          {"--direction", direction.toStdString(), "up, down, both"});
    }
    const auto depth = readNumber(call.options, QStringLiteral("depth"), -1, 1, 1e6);
    if (!depth) {
        return report(depth.error());
    }
    const auto id = findSystem(session.systems(), call.arguments[2]);
    if (!id) {
        return report(id.error());
    }
    const int start = graph.nodeOf(*id);
    const auto reached =
        graph::computeReach(graph, start, static_cast<graph::Direction>(names.indexOf(direction)),
                            static_cast<int>(*depth));
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const graph::Reached& one : reached) {
        QStringList path;
        for (const int node : graph::pathTo(reached, start, one.node)) {
            path << nameOf(session, graph.nodes()[static_cast<std::size_t>(node)]);
        }
        list.append(QJsonObject{{QStringLiteral("system"), path.last()},
                                {QStringLiteral("distance"), one.distance},
                                {QStringLiteral("path"), QJsonArray::fromStringList(path)}});
        rows.push_back(
            {QString::number(one.distance), path.last(), path.join(QStringLiteral(" > "))});
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("impact"), list}});
    } else {
        call.output.table(
            {QStringLiteral("distance"), QStringLiteral("system"), QStringLiteral("path")}, rows);
    }
    return Done;
}

int run(Invocation& call) {
    auto session = session::Session::open(call.arguments[0]);
    if (!session) {
        return report(session.error());
    }
    const DependencyGraph graph = DependencyGraph::of((*session)->systems());
    const QString what = call.arguments[1];
    if (what == QStringLiteral("summary")) {
        return summary(call, graph);
    }
    if (what == QStringLiteral("cycles")) {
        return cycles(call, **session, graph);
    }
    if (what == QStringLiteral("hubs")) {
        return hubs(call, **session, graph);
    }
    if (what == QStringLiteral("impact")) {
        return impact(call, **session, graph);
    }
    return wrongUsage("cli.bad_value",
                      {"graph", what.toStdString(), "summary, cycles, hubs, impact"});
}

} // namespace

const Command graphCommand{
    "graph",
    QT_TRANSLATE_NOOP("cli", "analyses the dependency graph: summary, cycles, hubs, impact"),
    "PROJECT summary|cycles|hubs|impact [SYSTEM]",
    2,
    3,
    "aallokko graph p.aallokko impact \"Palkat\" --direction both --depth 2",
    addOptions,
    run};

} // namespace aallokko::cli
