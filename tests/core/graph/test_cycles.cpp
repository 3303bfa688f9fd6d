// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cycles with their members, and bridges whose cutting leaves no cycle.
#include "core/graph/cycles.h"

#include "core/base/rng.h"
#include "tests/support/graph_text.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace aallokko;
using support::graphOf;
using support::GraphText;

std::string cyclesAsText(const GraphText& text) {
    const model::SystemIndex index(text.inventory);
    const auto graph = graph::DependencyGraph::of(index);
    std::string all;
    for (const graph::Cycle& cycle : graph::findCycles(graph)) {
        all += all.empty() ? "" : " | ";
        for (const int member : cycle.members) {
            all += text.nameOf(graph.nodes()[static_cast<std::size_t>(member)].installation);
        }
        all += " cut";
        for (const graph::Bridge& bridge : cycle.bridges) {
            all += " " + text.nameOf(bridge.interface->source.installation) +
                   text.nameOf(bridge.interface->target.installation) + ":" +
                   std::to_string(bridge.price);
        }
    }
    return all;
}

TEST(Cycles, aChainHasNone) {
    EXPECT_EQ(cyclesAsText(graphOf("A -> B, B -> C")), "");
}

TEST(Cycles, theCheapestInterfaceOfARingIsTheBridge) {
    EXPECT_EQ(cyclesAsText(graphOf("A => B, B => C, C ~> A")), "ABC cut CA:9");
}

TEST(Cycles, transferByHandIsCheaperThanByMessage) {
    auto text = graphOf("A => B, B => A");
    const auto setMethod = [&](std::int64_t id, const char* code) {
        text.inventory.all<model::Interface>()[model::InterfaceId(id)].fields.set(
            model::FieldKey::TransferMethod, {model::FieldState::Value, std::string(code), {}});
    };
    setMethod(1, "manual");
    setMethod(2, "message");
    EXPECT_EQ(cyclesAsText(text), "AB cut AB:10");
}

TEST(Cycles, twoRingsAreTwoCyclesLargestFirst) {
    EXPECT_EQ(cyclesAsText(graphOf("A => B, B ~> A, C => D, D => E, E ~> C, B -> C")),
              "CDE cut EC:9 | AB cut BA:9");
}

TEST(Cycles, aSystemThatFeedsItselfIsACycle) {
    EXPECT_EQ(cyclesAsText(graphOf("A ~> A, A -> B")), "A cut AA:9");
}

TEST(Cycles, nationalServicesCloseNoCycle) {
    EXPECT_EQ(cyclesAsText(graphOf("A -> @vtj, @vtj -> A, A -> B")), "");
}

TEST(Cycles, cuttingTheBridgesAlwaysLeavesNoCycleAndNoneIsNeedless) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        base::Rng rng(seed);
        GraphText text;
        for (int i = 0; i < 14; ++i) {
            text.interface(std::string(1, static_cast<char>('A' + rng.below(6))),
                           rng.below(2) == 0 ? "=>" : "~>",
                           std::string(1, static_cast<char>('A' + rng.below(6))));
        }
        std::vector<model::InterfaceId> bridges;
        {
            const model::SystemIndex index(text.inventory);
            const auto graph = graph::DependencyGraph::of(index);
            for (const auto& cycle : graph::findCycles(graph)) {
                for (const auto& bridge : cycle.bridges) {
                    bridges.push_back(bridge.interface->id);
                }
            }
        }
        const auto cyclesWithout = [&](const std::vector<model::InterfaceId>& cut) {
            model::Inventory rest = text.inventory;
            for (const auto id : cut) {
                rest.all<model::Interface>().erase(id);
            }
            const model::SystemIndex index(rest);
            return graph::findCycles(graph::DependencyGraph::of(index)).size();
        };
        EXPECT_EQ(cyclesWithout(bridges), 0U) << "seed " << seed;
        for (std::size_t i = 0; i < bridges.size(); ++i) {
            auto fewer = bridges;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            EXPECT_GT(cyclesWithout(fewer), 0U) << "seed " << seed << " needless bridge";
        }
    }
}

} // namespace
