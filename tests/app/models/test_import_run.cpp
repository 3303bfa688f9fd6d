// SPDX-License-Identifier: GPL-3.0-or-later
//
// An import in the background: review, accept, the same again, correction of a column, refusal.
#include "app/models/change_table.h"
#include "app/models/import_run.h"
#include "app/models/import_tables.h"
#include "app/models/text_filter.h"
#include "tests/app/models/project_fixture.h"

#include <QAbstractItemModelTester>
#include <QFile>

namespace aallokko::models {
namespace {

class ImportRunTest : public ProjectFixture {
  protected:
    void review(const QStringList& files) {
        run.start(files, ImportRun::Then::Review);
        ASSERT_TRUE(run.isRunning());
        ASSERT_TRUE(waitFor([this] { return !run.isRunning(); }));
        ASSERT_NE(run.review(), nullptr);
    }
    void openEmpty() {
        session::NewProject settings;
        settings.region = "keski-suomi";
        ASSERT_TRUE(workbench.create(folder.filePath(QStringLiteral("e.aallokko")), settings));
    }
    const QString file = inventory(QStringLiteral("Uurainen_system_sv.xlsx"));
    ImportRun run{workbench};
    TextTable table;
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ImportRunTest, AcceptsAsOneStepAndFindsNothingNewTheSecondTime) {
    openEmpty();
    review({file});
    EXPECT_EQ(run.review()->files.front().systemsAdded, 13);
    EXPECT_TRUE(session().systems().systems().empty());
    ASSERT_TRUE(run.accept());
    EXPECT_EQ(session().systems().systems().size(), 13U);
    EXPECT_EQ(run.review(), nullptr);
    review({file});
    EXPECT_TRUE(run.review()->edits.edits.empty());
    workbench.undo();
    EXPECT_TRUE(session().systems().systems().empty());
}

TEST_F(ImportRunTest, TakesAColumnForAnotherField) {
    openEmpty();
    review({file});
    const auto& mapping = run.review()->files.front().mapping;
    const auto owner = std::find_if(mapping.begin(), mapping.end(), [](const auto& column) {
        return column.field == model::FieldKey::Owner;
    });
    ASSERT_NE(owner, mapping.end());
    const std::string header = owner->header;
    run.mapColumn(header, std::nullopt);
    ASSERT_TRUE(waitFor([this] { return !run.isRunning(); }));
    for (const auto& column : run.review()->files.front().mapping) {
        if (column.header == header) {
            EXPECT_FALSE(column.field);
            EXPECT_EQ(column.reason, "given");
        }
    }
}

TEST_F(ImportRunTest, RefusesADamagedFileAndChangesNothing) {
    openEmpty();
    QFile whole(file);
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    QFile half(folder.filePath(QStringLiteral("half.xlsx")));
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.write(whole.read(2000));
    half.close();
    const auto version = session().inventory().version;
    review({half.fileName()});
    EXPECT_TRUE(run.review()->refused.has_value());
    EXPECT_FALSE(run.accept());
    EXPECT_EQ(session().inventory().version, version);
    ASSERT_EQ(run.sources().size(), 1U);
    EXPECT_EQ(run.sources().front().state, SourceState::Refused);
    ImportTables::showProblems(table, run.review());
    ASSERT_GE(table.rowCount(), 1);
    EXPECT_EQ(table.row(0).severity, static_cast<int>(model::Severity::Error));
}

TEST_F(ImportRunTest, ShowsTheReviewAsTables) {
    openEmpty();
    review({file, inventory(QStringLiteral("Laukaan tietojärjestelmät 2018.csv"))});
    ImportTables::showFiles(table, run.review(), &session().inventory(), run.sources());
    ASSERT_EQ(table.rowCount(), 2);
    EXPECT_EQ(table.row(0).cells[1], QStringLiteral("read"));
    EXPECT_EQ(table.row(0).cells[2], QStringLiteral("Uurainen"));
    ChangeTable changes;
    changes.show(run.review(), &session().catalogues());
    EXPECT_EQ(changes.rowCount(),
              53 + static_cast<int>(run.review()->files[0].interfaceChanges.size() +
                                    run.review()->files[1].interfaceChanges.size()));
}

TEST_F(ImportRunTest, FiltersProblemsByWordsAndSeverity) {
    TextFilter filter;
    filter.setSourceModel(&table);
    table.setTitles({QStringLiteral("File"), QStringLiteral("Cell")});
    table.setRows({{{QStringLiteral("a.csv"), QStringLiteral("B2")}, {}, 2, {}, {}},
                   {{QStringLiteral("a.csv"), QStringLiteral("B3")}, {}, 1, {}, {}},
                   {{QStringLiteral("b.csv"), QStringLiteral("B2")}, {}, 1, {}, {}}});
    filter.setWords(QStringLiteral("A.csv"));
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setSeverity(1);
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setWords(QStringLiteral("csv b2"));
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(filter.index(0, 0).data().toString(), QStringLiteral("b.csv"));
}

TEST_F(ImportRunTest, GuardsFormulasInTheProblemList) {
    table.setTitles({QStringLiteral("Problem")});
    table.setRows({{{QStringLiteral("=HYPERLINK(\"x\")")}, {}, 2, {}, {}}});
    const QByteArray csv = ImportTables::problemsCsv(table);
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbf"));
    EXPECT_TRUE(csv.contains("\"'=HYPERLINK(\"\"x\"\")\"")) << csv.toStdString();
}

} // namespace
} // namespace aallokko::models
