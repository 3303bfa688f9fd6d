// SPDX-License-Identifier: GPL-3.0-or-later
//
// The details of a system: nine must fields first, every value with its cell, interfaces both ways.
#include "app/models/details_model.h"
#include "app/models/roles.h"
#include "core/text/display.h"
#include "tests/app/models/project_fixture.h"

#include <QAbstractItemModelTester>

namespace aallokko::models {
namespace {

class DetailsModelTest : public ProjectFixture {
  protected:
    DetailsModel details{workbench, plan};
    QAbstractItemModelTester tester{&details,
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(DetailsModelTest, ShowsTheMustFieldsFirstWithTheirCells) {
    fill();
    EXPECT_EQ(details.rowCount(), 0);
    workbench.select(session().systems().systems().front().id());
    ASSERT_GT(details.rowCount(), 5);
    const QModelIndex first = details.index(0, 0);
    ASSERT_EQ(details.rowCount(first), 9);
    const QModelIndex name = details.index(0, DetailsModel::ValueColumn, first);
    EXPECT_EQ(name.data().toString(), details.title());
    EXPECT_TRUE(details.originText(name).contains(QStringLiteral("Laukaan")))
        << details.originText(name).toStdString();
}

TEST_F(DetailsModelTest, LinksInterfacesToTheOtherEnd) {
    fill();
    bool isFound = false;
    for (const model::SystemView& system : session().systems().systems()) {
        workbench.select(system.id());
        for (int group = 0; group < details.rowCount(); ++group) {
            const QModelIndex parent = details.index(group, 0);
            for (int row = 0; row < details.rowCount(parent); ++row) {
                const auto id = details.index(row, DetailsModel::ValueColumn, parent)
                                    .data(SystemIdRole)
                                    .toLongLong();
                isFound = isFound || session().systems().find(model::InstallationId(id)) != nullptr;
            }
        }
    }
    EXPECT_TRUE(isFound);
}

TEST_F(DetailsModelTest, TellsWhatTheFileSaysUnderATypedValue) {
    fill();
    for (const model::SystemView& system : session().systems().systems()) {
        const model::Origin origin = system.field(model::FieldKey::Vendor).origin;
        if (origin.raw.empty()) {
            continue;
        }
        model::FieldValue typed;
        typed.state = model::FieldState::Value;
        typed.data = std::string("Aivan toinen Oy");
        const model::InstallationId id = system.id();
        ASSERT_TRUE(session().setField(id, model::FieldKey::Vendor, typed));
        workbench.select(id);
        const QModelIndex first = details.index(0, 0);
        for (int row = 0; row < details.rowCount(first); ++row) {
            const QModelIndex value = details.index(row, DetailsModel::ValueColumn, first);
            if (value.data(FieldKeyRole).toInt() == static_cast<int>(model::FieldKey::Vendor)) {
                const QString expected =
                    QStringLiteral("File says: %1 (%2)")
                        .arg(text::qstring(origin.raw), text::place(origin.source));
                const QString shown = details.originText(value);
                EXPECT_TRUE(shown.startsWith(QStringLiteral("Typed by"))) << shown.toStdString();
                EXPECT_TRUE(shown.endsWith(expected)) << shown.toStdString();
                return;
            }
        }
        FAIL() << "no row for the vendor";
    }
    FAIL() << "no system with a vendor";
}

TEST_F(DetailsModelTest, IsEmptyAgainWhenTheProjectIsClosed) {
    fill();
    workbench.select(session().systems().systems().front().id());
    workbench.close();
    EXPECT_EQ(details.rowCount(), 0);
    EXPECT_TRUE(details.title().isEmpty());
}

} // namespace
} // namespace aallokko::models
