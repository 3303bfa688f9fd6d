// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers of the Graph page on graphs drawn as text, and their sums against brute force on random
// ones.
#include "app/models/graph/answer.h"
#include "app/models/graph/list.h"
#include "core/base/rng.h"
#include "tests/support/graph_text.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace aallokko::models {
namespace {

using support::graphOf;
using support::GraphText;

std::shared_ptr<const session::Catalogues> catalogues() {
    static const auto made =
        std::make_shared<const session::Catalogues>(session::readCatalogues().value());
    return made;
}

/// Systems with their quarters: 0 = none. The first two years of the grid are one phase.
struct Region {
    explicit Region(GraphText drawn, const std::map<std::string, int>& waves = {})
        : text(std::move(drawn)) {
        model::NamedPhase phase;
        phase.id = "first";
        phase.name.fi = "Alku";
        for (int wave = 1; wave <= 8; ++wave) {
            phase.quarters.push_back(text.inventory.grid().quarterOfWave(wave));
        }
        text.inventory.all<model::NamedPhase>()[phase.id] = phase;
        model::Scenario scenario;
        if (!waves.empty()) {
            scenario.plan.emplace();
            for (const auto& [name, wave] : waves) {
                scenario.plan->items.push_back({name, text.ids.at(name), "cut_over", wave});
            }
        }
        data = std::make_unique<GraphData>(GraphInput{
            text.inventory, catalogues(), Placements(text.inventory, &scenario), nullptr});
    }
    GraphAnswer ask(GraphAsk ask, const std::string& system = {}, const std::string& other = {}) {
        GraphQuestion question = base;
        question.ask = ask;
        if (!system.empty()) {
            question.system = text.ids.at(system);
        }
        if (!other.empty()) {
            question.other = text.ids.at(other);
        }
        return answer(*data, question, model::Language::Fi);
    }
    /// "A B C" by lane: the lanes that hold something, nodes in alphabetical order.
    static std::string lanes(const GraphAnswer& answer) {
        std::map<int, std::set<std::string>> lanes;
        for (const DrawnNode& node : answer.picture.nodes) {
            lanes[node.lane].insert(node.label.toStdString());
        }
        std::string all;
        for (const auto& [lane, names] : lanes) {
            all += all.empty() ? "" : " | ";
            bool isFirst = true;
            for (const std::string& name : names) {
                all += (isFirst ? "" : " ") + name;
                isFirst = false;
            }
        }
        return all;
    }
    GraphText text;
    GraphQuestion base;
    std::unique_ptr<GraphData> data;
};

const DrawnLink* linkBetween(const GraphAnswer& answer, const char* from, const char* to) {
    for (const DrawnLink& link : answer.picture.links) {
        const auto& nodes = answer.picture.nodes;
        if (nodes[static_cast<std::size_t>(link.from)].label == QLatin1String(from) &&
            nodes[static_cast<std::size_t>(link.to)].label == QLatin1String(to)) {
            return &link;
        }
    }
    return nullptr;
}

TEST(GraphAnswers, neighbourhoodStandsLeftAndRightOfTheSystem) {
    Region region(graphOf("A -> B, B -> C, C -> D, E -> A, B -> @vtj"));
    EXPECT_EQ(Region::lanes(region.ask(GraphAsk::Neighbourhood, "B")).substr(0, 5), "A | B");
    region.base.depth = 2;
    const GraphAnswer two = region.ask(GraphAsk::Neighbourhood, "B");
    EXPECT_EQ(two.picture.nodes.size(), 6U);
    region.base.direction = graph::Direction::Down;
    EXPECT_EQ(
        Region::lanes(region.ask(GraphAsk::Neighbourhood, "A")),
        "A | B | C " +
            two.picture.nodes[static_cast<std::size_t>(two.nodeOfKey(QStringLiteral("e:vtj")))]
                .label.toStdString());
}

TEST(GraphAnswers, whatDoesNotFitIsFoldedAndOpensMore) {
    GraphText text;
    text = graphOf("Hub");
    for (int i = 0; i < 60; ++i) {
        text.interface("Hub", "->", "S" + std::to_string(i));
    }
    Region region(std::move(text));
    region.base.limit = 20;
    const GraphAnswer answer = region.ask(GraphAsk::Neighbourhood, "Hub");
    ASSERT_EQ(answer.picture.nodes.size(), 22U) << "the system, twenty others and the fold";
    const int fold = answer.nodeOfKey(QStringLiteral("fold:2:0"));
    ASSERT_GE(fold, 0);
    EXPECT_EQ(answer.picture.nodes[static_cast<std::size_t>(fold)].members, 40);
    EXPECT_EQ(answer.picture.nodes[static_cast<std::size_t>(fold)].shape, NodeShape::Fold);
    EXPECT_EQ(answer.nodeOfSystem.size(), 61U) << "the folded ones are known";
    const auto* link = linkBetween(
        answer, "Hub", answer.picture.nodes[static_cast<std::size_t>(fold)].label.toUtf8());
    ASSERT_NE(link, nullptr);
    EXPECT_EQ(link->count, 40);
}

TEST(GraphAnswers, stopsAreMarkedCertainOrPossible) {
    Region region(graphOf("A => B, B -> C, A ~> D"));
    const GraphAnswer answer = region.ask(GraphAsk::Stops, "A");
    EXPECT_EQ(Region::lanes(answer), "A | B | C");
    EXPECT_EQ(answer.picture.nodes[1].mark, NodeMark::Certain);
    EXPECT_EQ(answer.picture.nodes[2].mark, NodeMark::Possible);
}

TEST(GraphAnswers, pathsOrTheReasonWhyThereIsNone) {
    Region region(graphOf("A -> B, B -> C, D"));
    region.base.direction = graph::Direction::Down;
    EXPECT_EQ(Region::lanes(region.ask(GraphAsk::Path, "A", "C")), "A | B | C");
    const GraphAnswer back = region.ask(GraphAsk::Path, "C", "A");
    EXPECT_TRUE(back.picture.nodes.empty());
    EXPECT_TRUE(back.hint.contains(QStringLiteral("2"))) << back.hint.toStdString();
    EXPECT_FALSE(region.ask(GraphAsk::Path, "A", "D").hint.isEmpty());
    EXPECT_FALSE(region.ask(GraphAsk::Path, "A").hint.isEmpty()) << "the other end is asked for";
    EXPECT_FALSE(region.ask(GraphAsk::Neighbourhood).hint.isEmpty());
}

TEST(GraphAnswers, lanesFollowThePlanAndTellWrongWays) {
    Region region(graphOf("A => B, B => C, C -> D, D => E"),
                  {{"A", 3}, {"B", 2}, {"C", 20}, {"D", 20}});
    region.base.grouping = GraphGrouping::System;
    const GraphAnswer answer = region.ask(GraphAsk::Waves);
    EXPECT_EQ(Region::lanes(answer), "A B | C D | E");
    EXPECT_EQ(linkBetween(answer, "A", "B")->kind, LinkKind::Violation) << "B before A";
    EXPECT_EQ(linkBetween(answer, "B", "C")->kind, LinkKind::Bridge);
    EXPECT_EQ(linkBetween(answer, "C", "D")->kind, LinkKind::Plain) << "the same quarter";
    EXPECT_EQ(linkBetween(answer, "D", "E")->kind, LinkKind::Hard) << "E has no quarter";
    EXPECT_EQ(answer.picture.lanes.front().title, QString::fromUtf8("Alku · 2"));
}

TEST(GraphAnswers, groupsOpenAndFold) {
    Region region(graphOf("A -> B, B -> C, A -> ?lost"), {{"A", 3}, {"B", 2}, {"C", 20}});
    const GraphAnswer folded = region.ask(GraphAsk::Waves);
    ASSERT_EQ(folded.picture.nodes.size(), 3U) << "one group a lane, and what was not found";
    EXPECT_EQ(folded.picture.nodes[0].members + folded.picture.nodes[1].members +
                  folded.picture.nodes[2].members,
              4);
    region.base.open << folded.picture
                            .nodes[static_cast<std::size_t>(folded.nodeOf(region.text.ids.at("A")))]
                            .key;
    const GraphAnswer open = region.ask(GraphAsk::Waves);
    EXPECT_EQ(open.picture.nodes.size(), 4U);
    EXPECT_NE(open.nodeOf(region.text.ids.at("A")), open.nodeOf(region.text.ids.at("B")));
}

TEST(GraphAnswers, cyclesAreOneNodeAndOpenWithTheirCuts) {
    Region region(graphOf("A => B, B => C, C ~> A, C -> D, X -> Y, Y -> X"));
    const GraphAnswer closed = region.ask(GraphAsk::Cycles);
    ASSERT_EQ(closed.picture.nodes.size(), 2U);
    EXPECT_EQ(closed.picture.nodes[0].members, 3);
    region.base.open << closed.picture.nodes[0].key;
    const GraphAnswer open = region.ask(GraphAsk::Cycles);
    ASSERT_EQ(open.picture.enclosures.size(), 1U);
    EXPECT_TRUE(linkBetween(open, "C", "A")->isCut) << "the soft one is the cheapest";
    EXPECT_FALSE(linkBetween(open, "A", "B")->isCut);
    for (const DrawnNode& node : open.picture.nodes) {
        EXPECT_EQ(node.enclosure >= 0, open.picture.enclosures[0].area.contains(node.box));
    }
    EXPECT_FALSE(Region(graphOf("A -> B")).ask(GraphAsk::Cycles).hint.isEmpty());
}

TEST(GraphAnswers, matrixHasViolationsAboveTheDiagonalOnly) {
    Region region(graphOf("A => B, C => A, D -> A, E"),
                  {{"A", 3}, {"B", 2}, {"C", 1}, {"D", 9}, {"E", 1}});
    const GraphAnswer answer = region.ask(GraphAsk::Matrix);
    EXPECT_EQ(answer.picture.nodes.size(), 4U) << "E has no interface";
    for (const DrawnLink& link : answer.picture.links) {
        if (link.kind == LinkKind::Violation) {
            EXPECT_GT(link.from, link.to) << "column of the giver right of the row of the getter";
        }
    }
    EXPECT_EQ(linkBetween(answer, "A", "B")->kind, LinkKind::Violation);
    EXPECT_EQ(linkBetween(answer, "C", "A")->kind, LinkKind::Bridge);
}

TEST(GraphAnswers, placesByHandHold) {
    Region region(graphOf("A -> B"));
    region.base.places[QStringLiteral("i:1")] = QPointF(1234, -77);
    const GraphAnswer answer = region.ask(GraphAsk::Neighbourhood, "B");
    const DrawnNode& node =
        answer.picture.nodes[static_cast<std::size_t>(answer.nodeOfKey(QStringLiteral("i:1")))];
    EXPECT_EQ(node.box.center(), QPointF(1234, -77));
    EXPECT_TRUE(node.isPlaced);
    EXPECT_TRUE(answer.picture.bounds.contains(node.box));
}

TEST(GraphAnswers, atMostEightColoursAndTheRestTogether) {
    GraphText text = graphOf("A");
    for (int i = 0; i < 30; ++i) {
        const auto id = text.system("S" + std::to_string(i));
        text.inventory.all<model::Installation>()[id].fields.set(
            model::FieldKey::HostingProvider,
            {model::FieldState::Value, "Vendor " + std::to_string(i % 12), {}});
    }
    Region region(std::move(text), {{"A", 1}});
    region.base.grouping = GraphGrouping::System;
    region.base.colour = QStringLiteral("hosting_provider");
    const GraphAnswer answer = region.ask(GraphAsk::Waves);
    EXPECT_EQ(answer.legend.entries.size(), 9U);
    int counted = 0;
    for (const LegendEntry& entry : answer.legend.entries) {
        counted += entry.count;
    }
    EXPECT_EQ(counted, 30);
    for (const DrawnNode& node : answer.picture.nodes) {
        EXPECT_EQ(node.colour < 0, node.label == QStringLiteral("A"));
        EXPECT_LE(node.colour, mostCategories);
    }
}

TEST(GraphAnswers, questionsSurviveBeingStored) {
    GraphQuestion question;
    question.ask = GraphAsk::Path;
    question.system = model::InstallationId(7);
    question.other = model::InstallationId(9);
    question.depth = 3;
    question.direction = graph::Direction::Up;
    question.kinds.soft = false;
    question.grouping = GraphGrouping::Function;
    question.colour = QStringLiteral("vendor");
    question.open << QStringLiteral("o:1@2");
    question.places[QStringLiteral("i:7")] = QPointF(1.5, -2);
    EXPECT_EQ(questionOf(toJson(question)), question);
    EXPECT_EQ(questionOf({}), GraphQuestion());
    EXPECT_EQ(questionOf({{QStringLiteral("ask"), 99}, {QStringLiteral("depth"), 99}}).depth, 5);
}

// Links of groups count every interface between them once, in any direction.
TEST(GraphAnswers, linksOfGroupsAgreeWithBruteForce) {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        base::Rng rng(seed);
        GraphText text = graphOf("S0");
        std::map<std::string, int> waves;
        const char* arrows[] = {"->", "=>", "~>", "<->"};
        for (int i = 0; i < 40; ++i) {
            const std::string from = "S" + std::to_string(rng.below(15));
            text.interface(from, arrows[rng.below(4)], "S" + std::to_string(rng.below(15)));
        }
        for (const auto& [name, id] : text.ids) {
            waves[name] = 1 + static_cast<int>(rng.below(20));
        }
        Region region(text, waves);
        const GraphAnswer answer = region.ask(GraphAsk::Waves);
        std::map<std::pair<int, int>, int> expected;
        for (const auto& [id, interface] : text.inventory.all<model::Interface>()) {
            const int a = answer.nodeOf(interface.source.installation);
            const int b = answer.nodeOf(interface.target.installation);
            if (a != b) {
                ++expected[{std::min(a, b), std::max(a, b)}];
            }
        }
        std::map<std::pair<int, int>, int> drawn;
        for (const DrawnLink& link : answer.picture.links) {
            drawn[{std::min(link.from, link.to), std::max(link.from, link.to)}] += link.count;
        }
        EXPECT_EQ(drawn, expected) << "seed " << seed;
    }
}

TEST(GraphList, holdsTheSameNodesAndLinksAsTheDrawing) {
    Region region(graphOf("A => B, B -> C, C -> B"));
    region.base.depth = 2;
    const GraphAnswer answer = region.ask(GraphAsk::Neighbourhood, "A");
    GraphList list;
    list.show(&answer);
    ASSERT_EQ(list.rowCount(), 3);
    int links = 0;
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex node = list.index(row, 0);
        EXPECT_EQ(list.indexOfNode(list.nodeAt(node)), node);
        for (int i = 0; i < list.rowCount(node); ++i) {
            const QModelIndex link = list.index(i, 0, node);
            EXPECT_EQ(link.parent(), node);
            EXPECT_NE(list.nodeAt(link), list.nodeAt(node));
            EXPECT_FALSE(link.data(Qt::AccessibleTextRole).toString().isEmpty());
            ++links;
        }
    }
    EXPECT_EQ(links, 2 * static_cast<int>(answer.picture.links.size()));
    EXPECT_EQ(list.index(0, 0).data().toString(), QStringLiteral("A (1)"));
    list.show(nullptr);
    EXPECT_EQ(list.rowCount(), 0);
}

} // namespace
} // namespace aallokko::models
