// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of installations keeps Qt's rules for models through import, edits, undo and closing,
// and typed texts are stored, or stay marked.
#include "app/models/roles.h"
#include "app/models/system_table.h"
#include "tests/app/models/project_fixture.h"

#include <QAbstractItemModelTester>
#include <QFont>

namespace aallokko::models {
namespace {

using model::FieldKey;
using model::FieldState;

class SystemTableTest : public ProjectFixture {
  protected:
    QModelIndex cell(int row, FieldKey key) { return table.index(row, SystemTable::columnOf(key)); }
    FieldState stateOf(int row, FieldKey key) {
        return session().systems().find(table.idAt(row))->field(key).state;
    }
    SystemTable table{workbench, plan};
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SystemTableTest, FollowsImportUndoAndRedoWithRowSignals) {
    fill();
    EXPECT_EQ(table.rowCount(), 53);
    workbench.undo();
    EXPECT_EQ(table.rowCount(), 0);
    workbench.redo();
    EXPECT_EQ(table.rowCount(), 53);
    workbench.close();
    EXPECT_EQ(table.rowCount(), 0);
}

TEST_F(SystemTableTest, FindsEveryColumnOfEveryField) {
    for (int i = 0; i < model::systemFieldCount; ++i) {
        const auto key = static_cast<FieldKey>(i);
        EXPECT_EQ(SystemTable::keyOf(SystemTable::columnOf(key)), key);
        EXPECT_FALSE(SystemTable::isPlanColumn(SystemTable::columnOf(key)));
    }
}

TEST_F(SystemTableTest, StoresATypedValueWithItsAuthorAndTakesItBack) {
    fill();
    const QModelIndex index = cell(0, FieldKey::AnnualCost);
    const QVariant before = index.data();
    ASSERT_TRUE(table.setData(index, QStringLiteral("12 345,50"), Qt::EditRole));
    const auto& value = session().systems().find(table.idAt(0))->field(FieldKey::AnnualCost);
    EXPECT_EQ(std::get<model::Decimal>(value.data).hundredths, 1234550);
    EXPECT_FALSE(value.origin.user.empty());
    workbench.undo();
    EXPECT_EQ(index.data(), before);
}

TEST_F(SystemTableTest, KeepsAnUnreadableTextMarkedInItsCell) {
    fill();
    const QModelIndex index = cell(0, FieldKey::AnnualCost);
    const auto version = session().inventory().version;
    EXPECT_FALSE(table.setData(index, QStringLiteral("n. 5 t€"), Qt::EditRole));
    EXPECT_EQ(index.data().toString(), QStringLiteral("n. 5 t€"));
    EXPECT_FALSE(index.data(FaultRole).toString().isEmpty());
    EXPECT_EQ(session().inventory().version, version);
    table.dropFault(index);
    EXPECT_TRUE(index.data(FaultRole).toString().isEmpty());
}

TEST_F(SystemTableTest, MarksAbsencesAndShowsThemInItalics) {
    fill();
    const QModelIndex index = cell(1, FieldKey::Owner);
    table.writeState({index}, FieldState::NotApplicable);
    EXPECT_EQ(stateOf(1, FieldKey::Owner), FieldState::NotApplicable);
    EXPECT_EQ(index.data().toString(), QStringLiteral("not applicable"));
    EXPECT_TRUE(index.data(Qt::FontRole).value<QFont>().italic());
    EXPECT_EQ(index.data(StateRole).toInt(), static_cast<int>(FieldState::NotApplicable));
    // Opening the editor and leaving it must not turn the absence into an empty cell.
    EXPECT_TRUE(table.setData(index, index.data(Qt::EditRole), Qt::EditRole));
    EXPECT_EQ(stateOf(1, FieldKey::Owner), FieldState::NotApplicable);
}

TEST_F(SystemTableTest, WritesManyCellsAsOneStep) {
    fill();
    std::vector<CellText> cells;
    for (int row = 0; row < 10; ++row) {
        cells.push_back({table.idAt(row), FieldKey::Owner, QStringLiteral("Tietohallinto")});
    }
    cells.push_back({table.idAt(0), FieldKey::UserCount, QStringLiteral("paljon")});
    const auto version = session().inventory().version;
    EXPECT_EQ(table.writeTexts(cells), 1);
    EXPECT_EQ(session().inventory().version, version + 1);
    EXPECT_EQ(cell(9, FieldKey::Owner).data().toString(), QStringLiteral("Tietohallinto"));
}

TEST_F(SystemTableTest, CountsRowsInstallationsAndProductsApart) {
    fill();
    const session::SystemCounts counts = table.counts();
    EXPECT_EQ(counts.rows, 53);
    EXPECT_EQ(counts.installations, 53);
    EXPECT_GT(counts.products, 0);
    EXPECT_LE(counts.products + counts.unnamed, 53);
}

} // namespace
} // namespace aallokko::models
