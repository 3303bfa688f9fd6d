// SPDX-License-Identifier: GPL-3.0-or-later
//
// `aallokko-problem/1`: exact round trips, and every kind of hostile or broken text refused with
// the place of each fault.
#include "core/exchange/problem_json.h"

#include <gmock/gmock.h>

namespace aallokko::exchange {
namespace {

const std::string small =
    R"({"format":"aallokko-problem/1","name":"small \"ä\" \u0001","waves":2,"items":[)"
    R"({"id":"a","earliest":1,"latest":2,"cost":[9007199254740993,-2,3]},)"
    R"({"id":"b","earliest":1,"latest":3,"cost":[4,5,6]}],)"
    R"("links":[[0,1,7]],"precedences":[[0,1,1]],"groups":[[1]],)"
    R"("targets":[{"name":"t","fixed":1,"per_wave":2,"members":[1]}],)"
    R"("resources":[{"name":"r","capacity":[5,4611686018427387904],"use":[[0,3]]}]})"
    "\n";

std::string with(const std::string& from, const std::string& to) {
    std::string text = small;
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

/// "code argument argument" of every error.
std::vector<std::string> errorsOf(const std::string& text) {
    const auto result = readProblemJson(text);
    if (result)
        return {};
    const auto line = [](const base::Error& error) {
        std::string out = error.code;
        for (const std::string& argument : error.arguments)
            out += " " + argument;
        return out;
    };
    std::vector<std::string> lines{line(result.error())};
    for (const base::Error& error : result.error().also)
        lines.push_back(line(error));
    return lines;
}

TEST(ProblemJson, RoundTripIsExactAndByteEqual) {
    const auto problem = readProblemJson(small);
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->cost(0, 1), 9007199254740993) << "beyond the 53 bits of a double";
    EXPECT_EQ(problem->resources()[0].capacity[1], 4611686018427387904);
    EXPECT_EQ(problem->name(), "small \"ä\" \x01");
    EXPECT_EQ(writeProblemJson(*problem), small);
}

TEST(ProblemJson, IgnoresUnknownKeys) {
    EXPECT_TRUE(readProblemJson(with("\"waves\":2", "\"more\":{\"x\":[]},\"waves\":2")));
}

TEST(ProblemJson, ReportsMissingKeysAllAtOnce) {
    EXPECT_THAT(
        errorsOf(R"({"format":"aallokko-problem/1","items":[{"id":"a"}]})"),
        testing::ElementsAre("exchange.json.missing name", "exchange.json.missing waves",
                             "exchange.json.missing items[0].earliest",
                             "exchange.json.missing items[0].latest",
                             "exchange.json.missing items[0].cost", "exchange.json.missing links",
                             "exchange.json.missing precedences", "exchange.json.missing groups",
                             "exchange.json.missing targets", "exchange.json.missing resources"));
}

TEST(ProblemJson, ReportsWrongTypesWithTheirPlace) {
    using testing::ElementsAre;
    EXPECT_THAT(errorsOf(with("\"waves\":2", "\"waves\":\"2\"")),
                ElementsAre("exchange.json.type waves integer"));
    EXPECT_THAT(errorsOf(with("[4,5,6]", "[4,5.5,6]")),
                ElementsAre("exchange.json.type items[1].cost[1] integer"));
    EXPECT_THAT(errorsOf(with("[4,5,6]", "[4,99999999999999999999,6]")),
                ElementsAre("exchange.json.type items[1].cost[1] integer"));
    EXPECT_THAT(errorsOf(with("[0,1,7]", "[0,1]")),
                ElementsAre("exchange.json.type links[0] 3 integers"));
    EXPECT_THAT(errorsOf(with("[0,1,7]", "7")), ElementsAre("exchange.json.type links[0] array"));
    EXPECT_THAT(errorsOf(with("[0,3]", "[0,null]")),
                ElementsAre("exchange.json.type resources[0].use[0][1] integer"));
    EXPECT_THAT(errorsOf(with("problem/1", "problem/2")),
                ElementsAre("exchange.json.format aallokko-problem/2 aallokko-problem/1"));
    EXPECT_THAT(errorsOf("[]"), ElementsAre("exchange.json.type  object"));
}

TEST(ProblemJson, ReportsBrokenRules) {
    using testing::ElementsAre;
    EXPECT_THAT(errorsOf(with("\"id\":\"b\"", "\"id\":\"a\"")),
                ElementsAre("plan.problem.duplicate_id items[1].id a"));
    EXPECT_THAT(errorsOf(with("[0,1,7]", "[0,5000000000,7]")),
                ElementsAre("plan.problem.item links[0] 2147483647"));
    EXPECT_THAT(errorsOf(with("[[0,3]]", "[[0,3],[0,1]]")),
                ElementsAre("plan.problem.used_twice resources[0].use 0"));
    EXPECT_THAT(errorsOf(with("[4,5,6]", "[4,4611686018427387904,6]")),
                ElementsAre("plan.problem.sum objective 4611686018427387904"));
}

TEST(ProblemJson, CutsHugeLagsToTheirMeaning) {
    const auto problem = readProblemJson(with("[0,1,1]", "[0,1,9000000000]"));
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->precedences()[0].lag, plan::maxLag);
    EXPECT_FALSE(readProblemJson(with("[0,1,1]", "[0,1,-9000000000]")));
}

TEST(ProblemJson, RefusesBrokenText) {
    EXPECT_EQ(errorsOf("").size(), 1u);
    EXPECT_EQ(errorsOf(small.substr(0, small.size() / 2)).size(), 1u);
    EXPECT_EQ(errorsOf(std::string("\0\xff\xfe{", 4)).size(), 1u);
    const std::string deep(100'000, '[');
    EXPECT_EQ(errorsOf("{\"name\":" + deep).size(), 1u) << "nesting must not exhaust the stack";
    for (std::size_t length = 0; length + 2 < small.size(); ++length)
        ASSERT_FALSE(readProblemJson(small.substr(0, length))) << length;
}

TEST(ProblemJson, LimitsTheNumberOfErrors) {
    std::string text = R"({"format":"aallokko-problem/1","items":[)";
    for (int k = 0; k < 5000; ++k)
        text += "0,";
    EXPECT_EQ(errorsOf(text + "0]}").size(), 1000u);
}

} // namespace
} // namespace aallokko::exchange
