// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filter and order of the table: hits, narrowing, Finnish collation, absences last.
#include "app/models/system_filter.h"
#include "tests/app/models/project_fixture.h"

#include <QAbstractItemModelTester>
#include <algorithm>

namespace aallokko::models {
namespace {

using model::FieldKey;

class SystemFilterTest : public ProjectFixture {
  protected:
    QStringList shown(FieldKey key) {
        QStringList texts;
        for (int row = 0; row < filter.rowCount(); ++row) {
            texts << filter.index(row, SystemTable::columnOf(key)).data().toString();
        }
        return texts;
    }
    SystemTable table{workbench, plan};
    SystemFilter filter{table};
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SystemFilterTest, FindsFoldedWordsAndNarrowsTheLastHits) {
    fill();
    filter.setQuery(QStringLiteral("laukaa"));
    const int first = filter.rowCount();
    EXPECT_EQ(first, 40);
    EXPECT_EQ(filter.lastSearched(), 53);
    filter.setQuery(QStringLiteral("laukaa hoito"));
    EXPECT_EQ(filter.lastSearched(), first);
    EXPECT_LT(filter.rowCount(), first);
    filter.setQuery(QString());
    EXPECT_EQ(filter.rowCount(), 53);
}

TEST_F(SystemFilterTest, FiltersByAbsence) {
    fill();
    int empty = 0;
    for (const model::SystemView& system : session().systems().systems()) {
        empty += system.field(FieldKey::Owner).state == model::FieldState::Empty ? 1 : 0;
    }
    filter.setQuery(QStringLiteral("owner:empty"));
    EXPECT_EQ(filter.rowCount(), empty);
}

TEST_F(SystemFilterTest, FiltersByNumber) {
    fill();
    filter.setQuery(QStringLiteral("cost>20000"));
    ASSERT_GT(filter.rowCount(), 0);
    for (const model::InstallationId id : filter.shownIds()) {
        const auto& value = session().systems().find(id)->field(FieldKey::AnnualCost);
        EXPECT_GT(std::get<model::Decimal>(value.data).hundredths, 2'000'000);
    }
}

TEST_F(SystemFilterTest, SortsByFinnishCollation) {
    fill();
    table.writeTexts({{table.idAt(0), FieldKey::Name, QStringLiteral("Öljy")},
                      {table.idAt(1), FieldKey::Name, QStringLiteral("Zeta")},
                      {table.idAt(2), FieldKey::Name, QStringLiteral("Ärjy")},
                      {table.idAt(3), FieldKey::Name, QStringLiteral("Åvik")}});
    filter.sort(SystemTable::columnOf(FieldKey::Name));
    const QStringList names = shown(FieldKey::Name);
    QList<qsizetype> places;
    for (const char* name : {"Zeta", "Åvik", "Ärjy", "Öljy"}) {
        places << names.indexOf(QString::fromUtf8(name));
    }
    EXPECT_TRUE(std::is_sorted(places.begin(), places.end()))
        << names.join(QStringLiteral(", ")).toStdString();
    EXPECT_GE(places.first(), 0);
}

TEST_F(SystemFilterTest, SortsNumbersBySizeAndAbsencesLast) {
    fill();
    table.writeTexts({{table.idAt(0), FieldKey::UserCount, QStringLiteral("9")},
                      {table.idAt(1), FieldKey::UserCount, QStringLiteral("10")},
                      {table.idAt(2), FieldKey::UserCount, QString()}});
    filter.sort(SystemTable::columnOf(FieldKey::UserCount));
    const auto ids = filter.shownIds();
    const auto placeOf = [&](int row) {
        return std::find(ids.begin(), ids.end(), table.idAt(row)) - ids.begin();
    };
    EXPECT_LT(placeOf(0), placeOf(1));
    EXPECT_EQ(session().systems().find(ids.back())->field(FieldKey::UserCount).state ==
                  model::FieldState::Value,
              false);
}

TEST_F(SystemFilterTest, KeepsRowsInPlaceWhileTheyAreEdited) {
    fill();
    filter.sort(SystemTable::columnOf(FieldKey::Name));
    filter.setQuery(QStringLiteral("laukaa"));
    const auto before = filter.shownIds();
    table.writeTexts({{before.front(), FieldKey::Name, QStringLiteral("Öö viimeinen")}});
    EXPECT_EQ(filter.shownIds(), before);
}

} // namespace
} // namespace aallokko::models
