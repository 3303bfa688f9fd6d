// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocking must hardly ever lose a true pair, whatever the spelling, and stay small.
#include "core/match/cluster.h"
#include "core/match/system_match.h"
#include "tests/support/product_inventory.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

namespace {

using namespace aallokko;

// True pairs of 3 000 systems in 40 organisations that no candidate list holds.
TEST(Blocking, losesLessThanOneTruePairInTwoHundred) {
    const auto made = support::makeProductInventory(3000, 40, 11);
    const model::SystemIndex index(made.inventory);
    const model::FunctionCatalogue catalogue = support::productFunctions();
    const match::SystemMatcher matcher(index, catalogue, match::builtInKnowledge());
    std::set<std::pair<int, int>> candidates;
    for (int i = 0; i < 3000; ++i) {
        const auto found = matcher.candidatesOf(i);
        EXPECT_LE(found.size(), 30U);
        for (const int other : found) {
            EXPECT_NE(other, i);
            candidates.insert(std::minmax(i, other));
        }
    }
    int pairs = 0;
    int lost = 0;
    for (int i = 0; i < 3000; ++i) {
        for (int j = i + 1; j < 3000; ++j) {
            const auto product = [&](int k) { return made.productOf[static_cast<std::size_t>(k)]; };
            if (product(i) == product(j)) {
                ++pairs;
                lost += candidates.contains({i, j}) ? 0 : 1;
            }
        }
    }
    ASSERT_GT(pairs, 5000);
    EXPECT_LT(lost * 200, pairs) << lost << " of " << pairs << " lost";
}

TEST(Blocking, manyRowsOfOneNameStayFew) {
    model::Inventory inventory;
    for (int i = 1; i <= 3000; ++i) {
        auto& installation = inventory.all<model::Installation>()[model::InstallationId(i)];
        installation.id = model::InstallationId(i);
        installation.fields.set(model::FieldKey::Name,
                                {model::FieldState::Value, std::string("Kuura"), {}});
    }
    const model::SystemIndex index(inventory);
    const match::SystemMatcher matcher(index, {}, match::builtInKnowledge());
    for (int i = 0; i < 3000; i += 100) {
        EXPECT_EQ(matcher.candidatesOf(i).size(), 30U);
    }
}

// Clusters of the made-up systems against their products, over pairs.
TEST(Clusters, ofMadeUpSystemsAreNearlyAllRight) {
    const auto made = support::makeProductInventory(2000, 40, 12);
    const model::SystemIndex index(made.inventory);
    int right = 0;
    int wrong = 0;
    for (const match::Cluster& cluster :
         match::proposeClusters(index, support::productFunctions(), 0.88)) {
        if (cluster.kind == match::ClusterKind::SameFunction) {
            continue;
        }
        for (std::size_t i = 0; i < cluster.members.size(); ++i) {
            for (std::size_t j = i + 1; j < cluster.members.size(); ++j) {
                const auto product = [&](std::size_t k) {
                    return made
                        .productOf[static_cast<std::size_t>(index.positionOf(cluster.members[k]))];
                };
                ++(product(i) == product(j) ? right : wrong);
            }
        }
    }
    EXPECT_LE(wrong * 500, right) << wrong << " wrong, " << right << " right";
    int pairs = 0;
    for (std::size_t i = 0; i < made.productOf.size(); ++i) {
        // The rows of a product stand one after the other.
        for (std::size_t j = i + 1;
             j < made.productOf.size() && made.productOf[j] == made.productOf[i]; ++j) {
            ++pairs;
        }
    }
    EXPECT_GT(right * 10, pairs * 9) << right << " right of " << pairs;
}

} // namespace
