// SPDX-License-Identifier: GPL-3.0-or-later
//
// The board holds each planned system once, shows pins at once, and tells what a move costs as the
// planner's own evaluation does.
#include "app/models/board.h"
#include "app/models/move_advice.h"
#include "app/models/roles.h"
#include "tests/app/models/project_fixture.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <map>

namespace aallokko::models {
namespace {

class BoardTest : public ProjectFixture {
  protected:
    model::InstallationId plannedSystem() {
        for (const auto& column : board.columns()) {
            for (int row = 0; row < column->rowCount(); ++row) {
                if (column->kind == ColumnKind::Phase &&
                    column->card(row).kind == CardKind::Consolidation) {
                    return column->card(row).id;
                }
            }
        }
        return {};
    }
    Board board{workbench, plan};
};

TEST_F(BoardTest, HasAColumnForEachNamedPhaseAndThreeMore) {
    EXPECT_EQ(board.columns().size(), 3U);
    fill();
    EXPECT_EQ(board.columns().size(), session().inventory().all<model::NamedPhase>().size() + 3);
}

TEST_F(BoardTest, ShowsEveryPlannedSystemOnce) {
    fill();
    makePlan();
    std::map<std::int64_t, int> seen;
    for (const auto& column : board.columns()) {
        const QAbstractItemModelTester tester(
            column.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int row = 0; row < column->rowCount(); ++row) {
            const Card& card = column->card(row);
            seen[card.id.value()] +=
                card.kind == CardKind::Consolidation || card.kind == CardKind::Excluded ? 1 : 0;
        }
    }
    for (const model::SystemView& system : session().systems().systems()) {
        const Placement& placement = plan.placements().of(system.id());
        const bool hasCard = placement.consolidation > 0 || !placement.excluded.empty();
        EXPECT_EQ(seen[system.id().value()], hasCard ? 1 : 0) << system.name();
        EXPECT_TRUE(hasCard || placement.takeover > 0) << system.name();
    }
}

TEST_F(BoardTest, OpensAndFoldsTakeovers) {
    fill();
    makePlan();
    for (const auto& column : board.columns()) {
        if (column->rowCount() == 0 || column->card(0).kind != CardKind::TakeoverGroup) {
            continue;
        }
        const int folded = column->rowCount();
        column->toggleTakeovers();
        EXPECT_GT(column->rowCount(), folded);
        column->toggleTakeovers();
        EXPECT_EQ(column->rowCount(), folded);
        return;
    }
    FAIL() << "no column has takeovers";
}

TEST_F(BoardTest, MovesAPinnedCardAtOnceAndBackOnUndo) {
    fill();
    makePlan();
    const model::InstallationId id = plannedSystem();
    ASSERT_TRUE(id.isValid());
    BoardColumn* const home = board.columnOf(id);
    for (const auto& column : board.columns()) {
        const int wave = board.firstWave(*column);
        if (column.get() == home || wave == 0) {
            continue;
        }
        ASSERT_TRUE(session().pin(id, wave, "test"));
        EXPECT_EQ(board.columnOf(id), column.get());
        EXPECT_TRUE(column->card(column->rowOf(id)).isPinned);
        workbench.undo();
        EXPECT_EQ(board.columnOf(id), home);
        return;
    }
}

TEST_F(BoardTest, LoadsAgreeWithTheirRowsAndNameTheFullestOne) {
    fill();
    makePlan();
    ASSERT_TRUE(waitFor([this] { return plan.load() != nullptr; }));
    int seen = 0;
    for (const auto& column : board.columns()) {
        for (const ColumnLoad& load : column->loads) {
            ++seen;
            EXPECT_GT(load.share, 0);
            EXPECT_LE(load.share, 1.0) << load.text.toStdString();
            EXPECT_FALSE(load.isOver) << load.text.toStdString();
            const QString percent = QStringLiteral("%1 %").arg(qRound(load.share * 100));
            EXPECT_TRUE(load.brief.startsWith(percent)) << load.brief.toStdString();
            EXPECT_TRUE(load.text.startsWith(load.name)) << load.text.toStdString();
            EXPECT_TRUE(load.text.contains(QStringLiteral(" of "))) << load.text.toStdString();
        }
    }
    EXPECT_GT(seen, 5);
}

TEST_F(BoardTest, LoadsAndStateFollowAPinBeforeThePlanIsMadeAnew) {
    fill();
    makePlan();
    ASSERT_TRUE(waitFor([this] { return plan.load() != nullptr; }));
    EXPECT_EQ(board.pinShift().pins, 0);
    // A move places the other phases of the system too, so which column gets lighter is open.
    const auto shares = [this] {
        std::vector<double> all;
        for (const auto& column : board.columns()) {
            for (const ColumnLoad& load : column->loads) {
                all.push_back(load.share);
            }
        }
        return all;
    };
    const model::InstallationId id = plannedSystem();
    BoardColumn* const home = board.columnOf(id);
    const std::vector<double> before = shares();
    for (const auto& column : board.columns()) {
        const int wave = board.firstWave(*column);
        if (column.get() == home || wave <= plan.placements().of(id).planned) {
            continue;
        }
        ASSERT_TRUE(session().pin(id, wave, "test"));
        EXPECT_EQ(board.pinShift().pins, 1);
        EXPECT_TRUE(board.pinShift().isKnown);
        EXPECT_NE(board.pinShift().costDeltaCents, 0);
        EXPECT_NE(shares(), before);
        workbench.undo();
        EXPECT_EQ(board.pinShift().pins, 0);
        EXPECT_EQ(shares(), before);
        return;
    }
    FAIL() << "no later column";
}

TEST_F(BoardTest, CountsEverySystemInOnePlace) {
    fill();
    makePlan();
    int all = board.continuing();
    for (const auto& column : board.columns()) {
        all += column->count;
    }
    EXPECT_EQ(all, static_cast<int>(session().systems().systems().size()));
}

TEST_F(BoardTest, TellsNothingForTheWaveASystemIsInAndSomethingElsewhere) {
    fill();
    makePlan();
    const model::InstallationId id = plannedSystem();
    const int here = plan.placements().of(id).consolidation;
    const MoveAdvice stay = adviceFor(plan, id, here);
    EXPECT_TRUE(stay.fits());
    EXPECT_EQ(stay.costDeltaCents, 0);
    int known = 0;
    for (int wave = 1; wave <= plan.placements().grid().count; ++wave) {
        const MoveAdvice advice = adviceFor(plan, id, wave);
        known += advice.isKnown && (advice.costDeltaCents != 0 || !advice.fits()) ? 1 : 0;
    }
    EXPECT_GT(known, 20);
}

TEST_F(BoardTest, DragsCardsAsIds) {
    fill();
    makePlan();
    const model::InstallationId id = plannedSystem();
    const BoardColumn* column = board.columnOf(id);
    const std::unique_ptr<QMimeData> mime(column->mimeData({column->index(column->rowOf(id))}));
    EXPECT_EQ(cardsOf(mime.get()), std::vector{id});
}

} // namespace
} // namespace aallokko::models
