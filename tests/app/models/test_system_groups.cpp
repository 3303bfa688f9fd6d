// SPDX-License-Identifier: GPL-3.0-or-later
//
// Groups in the table of installations: headings, folding, sums, what stays where it is.
#include "app/models/inventory_view.h"
#include "app/models/roles.h"
#include "app/models/system_columns.h"
#include "app/models/system_filter.h"
#include "core/text/display.h"
#include "core/text/messages.h"
#include "tests/app/models/project_fixture.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <algorithm>
#include <set>

namespace aallokko::models {
namespace {

using model::FieldKey;

class SystemGroupsTest : public ProjectFixture {
  protected:
    std::vector<int> headings() {
        std::vector<int> rows;
        for (int row = 0; row < filter.rowCount(); ++row) {
            if (filter.isHeading(filter.index(row, 0))) {
                rows.push_back(row);
            }
        }
        return rows;
    }
    QString titleAt(int row) {
        return filter.index(row, SystemTable::columnOf(FieldKey::Name)).data().toString();
    }
    void groupBy(FieldKey key) { filter.setGroupColumn(SystemTable::columnOf(key)); }

    SystemTable table{workbench, plan};
    SystemFilter filter{table};
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SystemGroupsTest, PutsAHeadingAboveTheSystemsOfEachOrganisation) {
    fill();
    groupBy(FieldKey::Organisation);
    const auto rows = headings();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(filter.rowCount(), 55);
    EXPECT_EQ(filter.hits(), 53);
    EXPECT_TRUE(titleAt(rows[0]).startsWith(QStringLiteral("Laukaa – 40 ")))
        << titleAt(rows[0]).toStdString();
    EXPECT_EQ(rows[1], 41);
    const QModelIndex heading = filter.index(0, 0);
    EXPECT_FALSE(heading.flags() & Qt::ItemIsSelectable);
    EXPECT_TRUE(heading.data(IsGroupRole).toBool());
    EXPECT_TRUE(heading.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Laukaa")));
    filter.setGroupColumn(-1);
    EXPECT_EQ(filter.rowCount(), 53);
}

TEST_F(SystemGroupsTest, FoldsAndOpensAndStillCountsEveryHit) {
    fill();
    groupBy(FieldKey::Organisation);
    filter.setFolded(filter.index(0, 0), true);
    EXPECT_EQ(filter.rowCount(), 15);
    EXPECT_EQ(filter.hits(), 53);
    EXPECT_TRUE(filter.isFolded(filter.index(0, 0)));
    filter.setAllFolded(true);
    EXPECT_EQ(filter.rowCount(), 2);
    filter.reveal(0);
    EXPECT_GT(filter.rowCount(), 2);
    EXPECT_TRUE(filter.mapFromSource(table.index(0, 0)).isValid());
    filter.setAllFolded(false);
    EXPECT_EQ(filter.rowCount(), 55);
}

TEST_F(SystemGroupsTest, SumsAmountsOfWhatMatchesAndSaysHowManyAreKnown) {
    fill();
    std::int64_t cents = 0;
    int known = 0;
    int all = 0;
    filter.setQuery(QStringLiteral("uurainen"));
    groupBy(FieldKey::Organisation);
    for (const model::InstallationId id : filter.shownIds()) {
        const auto& value = session().systems().find(id)->field(FieldKey::AnnualCost);
        cents += value.hasValue() ? std::get<model::Decimal>(value.data).hundredths : 0;
        known += value.hasValue() ? 1 : 0;
        ++all;
    }
    ASSERT_GT(known, 0);
    ASSERT_EQ(headings().size(), 1U);
    QString sum = filter.index(0, SystemTable::columnOf(FieldKey::AnnualCost)).data().toString();
    EXPECT_EQ(sum.startsWith(u'≥'), known != all) << sum.toStdString();
    sum.remove(u'≥').remove(QChar(0x00a0)).remove(u' ');
    EXPECT_NEAR(sum.toDouble(), static_cast<double>(cents) / 100.0, 1.0);
    EXPECT_TRUE(
        filter.index(0, SystemTable::columnOf(FieldKey::InUseYear)).data().toString().isEmpty())
        << "years do not add up";
}

TEST_F(SystemGroupsTest, KeepsTheSelectedCellsThroughGroupingSortingAndFilter) {
    fill();
    const int name = SystemTable::columnOf(FieldKey::Name);
    QItemSelectionModel selection(&filter);
    selection.select(filter.index(7, name), QItemSelectionModel::Select);
    selection.select(filter.index(45, name), QItemSelectionModel::Select);
    std::set<qlonglong> before;
    for (const QModelIndex& cell : selection.selectedIndexes()) {
        before.insert(cell.data(SystemIdRole).toLongLong());
    }
    ASSERT_EQ(before.size(), 2U);
    groupBy(FieldKey::Vendor);
    filter.sort(name, Qt::DescendingOrder);
    groupBy(FieldKey::Organisation);
    filter.setQuery(QStringLiteral("a"));
    filter.setQuery(QString());
    std::set<qlonglong> after;
    for (const QModelIndex& cell : selection.selectedIndexes()) {
        after.insert(cell.data(SystemIdRole).toLongLong());
    }
    EXPECT_EQ(after, before);
}

TEST_F(SystemGroupsTest, FollowsRowsThatComeAndGo) {
    groupBy(FieldKey::Organisation);
    EXPECT_EQ(filter.rowCount(), 0);
    fill();
    EXPECT_EQ(filter.rowCount(), 55);
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(filter.rowCount(), 0);
    ASSERT_TRUE(session().redo());
    EXPECT_EQ(filter.rowCount(), 55);
    EXPECT_EQ(filter.hits(), 53);
}

TEST_F(SystemGroupsTest, GroupsAmountsBySizeDaysByYearAndAbsencesLast) {
    fill();
    for (const FieldKey key : {FieldKey::UserCount, FieldKey::AnnualCost, FieldKey::ContractEnd,
                               FieldKey::Functions, FieldKey::Criticality, FieldKey::Owner}) {
        groupBy(key);
        const auto rows = headings();
        ASSERT_FALSE(rows.empty());
        EXPECT_LT(rows.size(), 45U);
        int members = 0;
        for (const int row : rows) {
            members += titleAt(row).section(QStringLiteral(" – "), -1).section(u' ', 0, 0).toInt();
        }
        EXPECT_EQ(members, 53) << static_cast<int>(key);
        const bool hasEmpty = std::any_of(rows.begin(), rows.end(), [this](int row) {
            return titleAt(row).startsWith(
                text::stateWord(model::FieldState::Empty, text::currentLanguage()));
        });
        if (hasEmpty) {
            EXPECT_FALSE(titleAt(rows.front())
                             .startsWith(text::stateWord(model::FieldState::Empty,
                                                         text::currentLanguage())));
        }
    }
}

TEST_F(SystemGroupsTest, SortsAbsencesLastInBothDirections) {
    fill();
    const int column = SystemTable::columnOf(FieldKey::AnnualCost);
    const auto stateOf = [&](int row) { return filter.index(row, column).data(StateRole).toInt(); };
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        filter.sort(column, order);
        EXPECT_EQ(stateOf(0), static_cast<int>(model::FieldState::Value));
        EXPECT_NE(stateOf(filter.rowCount() - 1), static_cast<int>(model::FieldState::Value));
    }
}

TEST_F(SystemGroupsTest, ComparesDaysAlsoFromToday) {
    fill();
    const base::Date today = table.today();
    ASSERT_TRUE(today.ok());
    filter.setQuery(QStringLiteral("contract>=today contract<=+12m"));
    const auto hits = filter.shownIds();
    const base::Date last = base::addMonths(today, 12);
    std::size_t expected = 0;
    for (const model::SystemView& system : session().systems().systems()) {
        const auto& value = system.field(FieldKey::ContractEnd);
        const auto* day = std::get_if<base::Date>(&value.data);
        expected += value.hasValue() && day != nullptr && *day >= today && *day <= last ? 1U : 0U;
    }
    EXPECT_EQ(hits.size(), expected);
    const auto count = [this](const char* text) {
        filter.setQuery(QString::fromUtf8(text));
        return filter.hits();
    };
    EXPECT_EQ(count("sopimus>=tänään sopimus<=+1v"), static_cast<int>(expected));
    EXPECT_EQ(count("avtal>=idag avtal<=+12mån"), static_cast<int>(expected));
    EXPECT_EQ(count("contract<=31.12.2019"), count("contract<=2019-12-31"));
    EXPECT_GT(count("contract<=31.12.2019"), 0);
}

TEST(InventoryViews, SurviveStoringAndForgetUnknownColumns) {
    for (const auto language : {model::Language::Fi, model::Language::Sv, model::Language::En}) {
        for (const InventoryView& view : shippedViews(language)) {
            EXPECT_EQ(inventoryViewOf(toJson(view)), view) << view.name.toStdString();
            for (const QString& column : view.columns) {
                EXPECT_GE(columnOfName(column), 0) << column.toStdString();
            }
        }
    }
    InventoryView old;
    old.columns = {QStringLiteral("name"), QStringLiteral("gone")};
    old.sort = QStringLiteral("gone");
    const InventoryView read = inventoryViewOf(toJson(old));
    EXPECT_EQ(read.columns, QStringList{QStringLiteral("name")});
    EXPECT_TRUE(read.sort.isEmpty());
    EXPECT_EQ(inventoryViewOf({}).columns.size(), standardColumns().size());
}

} // namespace
} // namespace aallokko::models
