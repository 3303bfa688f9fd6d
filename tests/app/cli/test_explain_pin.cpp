// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people are told about one system: a screenful, in their spelling of quarters, and no pin
// that cannot take effect.
#include "tests/app/cli/program.h"

#include <QFile>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

/// The example with a plan, and a system of each sort: with a wave, taken over only, left out.
struct Planned {
    QTemporaryDir folder;
    QString project;
    QString moved;
    QString takenOver;
    QString excluded;

    Planned() : project(copyOfExample(folder)) {
        const Answer plan =
            runAallokko({QStringLiteral("plan"), project, QStringLiteral("--policy"),
                         exampleFolder() + QStringLiteral("/plan.yaml"),
                         QStringLiteral("--iterations"), QStringLiteral("2000000")});
        EXPECT_EQ(plan.exitCode, 0) << plan.err.toStdString();
        for (int id = 1; id < 120 && (moved.isEmpty() || takenOver.isEmpty() || excluded.isEmpty());
             ++id) {
            const QString system = QString::number(id);
            const QJsonObject json =
                explain(system, {QStringLiteral("--format"), QStringLiteral("json")}).json();
            const int wave = json[QStringLiteral("wave")].toInt();
            QString& place = wave > 3 && wave <= 32                         ? moved
                             : wave > 0                                     ? dropped
                             : json[QStringLiteral("takeover")].toInt() > 0 ? takenOver
                                                                            : excluded;
            place = place.isEmpty() ? system : place;
        }
    }
    [[nodiscard]] Answer explain(const QString& system, const QStringList& options = {}) const {
        return runAallokko(QStringList{QStringLiteral("explain"), project, system} + options);
    }
    [[nodiscard]] Answer pin(const QString& system, const QString& wave) const {
        return runAallokko({QStringLiteral("pin"), project, system, wave});
    }

  private:
    QString dropped;
};

const Planned& planned() {
    static const Planned one;
    return one;
}

TEST(ExplainCommand, understandsEverySpellingOfAQuarter) {
    const auto answer = [](const char* wave) {
        return planned().explain(planned().moved,
                                 {QStringLiteral("--wave"), QString::fromUtf8(wave)});
    };
    const QByteArray wanted = answer("17").out;
    EXPECT_TRUE(wanted.contains("Q1/2022")) << wanted.toStdString();
    for (const char* same : {"Q1/2022", "2022Q1", "q1/2022", "2022q1", "1/2022"}) {
        EXPECT_EQ(answer(same).out, wanted) << same;
    }
    EXPECT_EQ(answer("W2").out, answer("Q1/2020").out);
    for (const char* wrong : {"kissa", "2035Q1", "Q5/2022", "0", "99", "-1"}) {
        const Answer refused = answer(wrong);
        EXPECT_EQ(refused.exitCode, 2) << wrong;
        EXPECT_TRUE(refused.err.contains('"' + QByteArray(wrong) + '"'))
            << refused.err.toStdString();
        EXPECT_TRUE(refused.err.contains("Q4/2025")) << refused.err.toStdString();
    }
}

TEST(ExplainCommand, isAScreenful) {
    for (int id = 1; id < 25; ++id) {
        const Answer answer = planned().explain(QString::number(id));
        EXPECT_LE(answer.out.count('\n'), 40) << id << "\n" << answer.out.toStdString();
        EXPECT_LT(answer.out.size(), 6000) << id;
    }
}

TEST(ExplainCommand, aSystemWithoutQuarterHasOneAnswer) {
    for (const QString& system : {planned().excluded, planned().takenOver}) {
        const Answer whole = planned().explain(system);
        EXPECT_EQ(whole.exitCode, 0);
        EXPECT_TRUE(whole.out.contains(": no wave\n")) << whole.out.toStdString();
        EXPECT_EQ(
            planned().explain(system, {QStringLiteral("--wave"), QStringLiteral("Q1/2022")}).out,
            whole.out);
    }
}

TEST(PinCommand, refusesWhatCanNeverBe) {
    const QString later = QStringLiteral("Q1/2021");
    for (const auto& [system, wave] : {std::pair{planned().excluded, later},
                                       {planned().takenOver, later},
                                       {planned().moved, QStringLiteral("Q1/2018")},
                                       {planned().moved, QStringLiteral("W2")},
                                       {planned().moved, QStringLiteral("Q1/2099")}}) {
        const Answer refused = planned().pin(system, wave);
        EXPECT_EQ(refused.exitCode, 2) << system.toStdString() << " " << wave.toStdString();
        EXPECT_TRUE(refused.out.isEmpty()) << refused.out.toStdString();
    }
    EXPECT_TRUE(planned().pin(planned().moved, QStringLiteral("Q1/2018")).err.contains("past"));
}

TEST(PinCommand, takesBothSpellingsAndAsksToPlanAgain) {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("pinned.aallokko"));
    ASSERT_TRUE(QFile::copy(planned().project, copy));
    for (const char* wave : {"2025Q1", "Q1/2025", "29"}) {
        const Answer answer =
            runAallokko({QStringLiteral("pin"), copy, planned().moved, QString::fromUtf8(wave)});
        EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        EXPECT_TRUE(answer.out.contains("pinned to Q1/2025")) << answer.out.toStdString();
        EXPECT_TRUE(answer.out.contains("aallokko plan") || answer.out.contains("aallokko unpin"))
            << answer.out.toStdString();
    }
}

} // namespace
} // namespace aallokko::tests
