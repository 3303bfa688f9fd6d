// SPDX-License-Identifier: GPL-3.0-or-later
//
// The walk from problem to problem: errors first, round and round, and true after a change.
#include "app/models/findings.h"
#include "tests/app/models/project_fixture.h"

#include <algorithm>

namespace aallokko::models {
namespace {

class FindingsTest : public ProjectFixture {
  protected:
    Findings findings{workbench};
};

TEST_F(FindingsTest, HasNothingWithoutAProject) {
    EXPECT_EQ(findings.go(1), nullptr);
    EXPECT_EQ(findings.position(), -1);
}

TEST_F(FindingsTest, AgreesWithTheCheckAndStartsWithErrors) {
    fill();
    const auto checked = session().check();
    ASSERT_TRUE(checked);
    EXPECT_EQ(findings.problems().size(), checked->size());
    bool isPastErrors = false;
    for (const Problem& problem : findings.problems()) {
        const bool isError = problem.severity == model::Severity::Error;
        EXPECT_FALSE(isPastErrors && isError);
        isPastErrors = isPastErrors || !isError;
        EXPECT_FALSE(problem.text().isEmpty());
        EXPECT_FALSE(problem.text().startsWith(QStringLiteral("rule."))) << problem.sentence;
    }
}

TEST_F(FindingsTest, GoesRoundInBothDirections) {
    fill();
    const int count = static_cast<int>(findings.problems().size());
    ASSERT_GT(count, 2);
    findings.go(1);
    EXPECT_EQ(findings.position(), 0);
    findings.go(-1);
    EXPECT_EQ(findings.position(), count - 1);
    findings.go(1);
    EXPECT_EQ(findings.position(), 0);
}

TEST_F(FindingsTest, ChecksAgainAfterAnEdit) {
    fill();
    const auto& problems = findings.problems();
    const auto owner = std::find_if(problems.begin(), problems.end(), [](const Problem& problem) {
        return problem.id.isValid() && problem.field == model::FieldKey::Owner;
    });
    ASSERT_NE(owner, problems.end());
    const Problem before = *owner;
    model::FieldValue value;
    value.data = std::string("ICT-päällikkö");
    value.state = model::FieldState::Value;
    ASSERT_TRUE(session().setField(before.id, model::FieldKey::Owner, value));
    const auto& after = findings.problems();
    EXPECT_TRUE(std::none_of(after.begin(), after.end(), [&](const Problem& problem) {
        return problem.id == before.id && problem.sentence == before.sentence;
    }));
}

} // namespace
} // namespace aallokko::models
