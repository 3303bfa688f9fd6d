// SPDX-License-Identifier: GPL-3.0-or-later
//
// The file of weights, and how a pair stands among its rivals.
#include "core/match/knowledge.h"
#include "core/match/measures.h"
#include "core/match/rivals.h"

#include <gtest/gtest.h>
#include <set>

namespace {

using namespace aallokko;

TEST(MatchModel, theBuiltInWeightsRead) {
    const auto read = match::readKnowledge();
    ASSERT_TRUE(read.has_value());
    EXPECT_FALSE(read->models.offers.pair.weights.empty());
    EXPECT_FALSE(read->models.offers.rivals.weights.empty());
    EXPECT_FALSE(read->models.systems.pair.weights.empty());
    EXPECT_TRUE(read->models.systems.rivals.weights.empty()) << "registers need no rivals";
}

TEST(MatchModel, everyMeasureHasItsOwnName) {
    std::set<std::string_view> names(match::measureNames.begin(), match::measureNames.end());
    EXPECT_EQ(names.size(), match::measureCount);
    EXPECT_FALSE(names.contains(""));
    EXPECT_EQ(match::findMeasure("words_less"), 0U);
    EXPECT_EQ(match::findMeasure("short_form"), match::measureCount - 1);
    EXPECT_FALSE(match::findMeasure("sum"));
}

TEST(MatchModel, sumsAndComments) {
    const auto models = match::MatchModels::read("[systems.pair] # pairs\n"
                                                 "bias -1.5\nletters 2 # twice\nthreshold 0.6\n");
    ASSERT_TRUE(models.has_value());
    match::Measures measures;
    measures[match::Measure::Letters] = 0.5;
    EXPECT_DOUBLE_EQ(models->systems.pair.of(measures.values), -0.5);
    EXPECT_DOUBLE_EQ(models->systems.threshold, 0.6);
    EXPECT_DOUBLE_EQ(match::probabilityOf(0.0), 0.5);
}

TEST(MatchModel, badLinesAreAllTold) {
    const auto models = match::MatchModels::read("bias 1\n[nothing]\n[offers.pair]\nfoo 1\n"
                                                 "letters x\nthreshold 1.5\nletters 1 2\n");
    ASSERT_FALSE(models.has_value());
    EXPECT_EQ(models.error().also.size(), 6U);
}

TEST(Rivals, theBestOtherPairCounts) {
    // Left row 0 has two pairs, right row 1 two.
    const std::vector<match::ScoredPair> pairs{{0, 0, 2.0}, {0, 1, 1.0}, {1, 1, 3.0}};
    const std::vector<char> twins{0, 1};
    const auto measured = match::rivalMeasuresOf(pairs, 3, twins, twins);
    const auto of = [&](std::size_t pair, match::RivalMeasure m) {
        return measured[pair][static_cast<std::size_t>(m)];
    };
    EXPECT_DOUBLE_EQ(of(0, match::RivalMeasure::LeftMargin), 1.0);
    EXPECT_DOUBLE_EQ(of(0, match::RivalMeasure::LeftBest), 1.0);
    EXPECT_DOUBLE_EQ(of(0, match::RivalMeasure::RightMargin), 6.0) << "no rival: capped";
    EXPECT_DOUBLE_EQ(of(1, match::RivalMeasure::LeftBest), 0.0);
    EXPECT_DOUBLE_EQ(of(1, match::RivalMeasure::RightMargin), -2.0);
    EXPECT_DOUBLE_EQ(of(1, match::RivalMeasure::RightRival), match::probabilityOf(3.0));
    EXPECT_DOUBLE_EQ(of(2, match::RivalMeasure::LeftTwin), 1.0);
    EXPECT_DOUBLE_EQ(of(0, match::RivalMeasure::LeftMass), match::probabilityOf(1.0));
}

TEST(Rivals, twinsHaveEqualKeys) {
    const std::vector<std::string> keys{"a", "b", "a"};
    EXPECT_EQ(match::twinsOf(keys), (std::vector<char>{1, 0, 1}));
}

} // namespace
