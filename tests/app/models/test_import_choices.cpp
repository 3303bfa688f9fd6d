// SPDX-License-Identifier: GPL-3.0-or-later
//
// A review that a person corrects and that the project overtakes: header row, fields, texts for
// nothing, organisation, a pasted table; and what the preview shows of it.
#include "app/models/clipboard_table.h"
#include "app/models/field_list.h"
#include "app/models/import_run.h"
#include "app/models/local_time.h"
#include "app/models/roles.h"
#include "tests/app/models/project_fixture.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <ctime>

namespace aallokko::models {
namespace {

using model::FieldKey;

class ImportChoicesTest : public ProjectFixture {
  protected:
    ImportChoicesTest() {
        session::NewProject settings;
        settings.region = "keski-suomi";
        EXPECT_TRUE(workbench.create(folder.filePath(QStringLiteral("e.aallokko")), settings))
            << lastError.toStdString();
    }
    void ready() {
        ASSERT_TRUE(waitFor([this] { return !run.isRunning() && !run.isStale(); }));
        ASSERT_NE(run.review(), nullptr);
        ASSERT_FALSE(run.review()->refused);
    }
    void review(const QByteArray& content) {
        QFile file(folder.filePath(QStringLiteral("Keuruu.csv")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        run.add({file.fileName()});
        ready();
        show();
    }
    void show() {
        preview.show(&run.document(0)->sheets.front(), run.fileReview(0), &session().catalogues(),
                     0);
    }
    ColumnPlace column(const char* header, int occurrence = 1) {
        return {"Keuruu.csv", "", header, occurrence};
    }
    QString stored(const std::string& name, FieldKey key) {
        const model::SystemView* system = session().systems().find(idOf(name));
        return system == nullptr ? QString() : QString::fromStdString(system->field(key).text());
    }
    ImportRun run{workbench};
    PreviewTable preview;
    QAbstractItemModelTester tester{&preview,
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

const QByteArray list = "Järjestelmä;Omistaja;Sisäinen koodi;Omistaja\n"
                        "Palkat;Meri;-;Joki\nKirjanpito;Lampi;x;Suo\n";

TEST_F(ImportChoicesTest, ShowsTheFileWithTheFieldsOfItsColumns) {
    review(list);
    EXPECT_EQ(preview.rowCount(), 3);
    EXPECT_EQ(preview.columnCount(), 4);
    EXPECT_EQ(preview.headerRow(), 1);
    EXPECT_EQ(preview.mapped(0)->field, FieldKey::Name);
    EXPECT_EQ(preview.stateOf(3), ColumnState::Question); // the second owner
    EXPECT_EQ(preview.questions(), QList<int>{3});
    EXPECT_EQ(preview.occurrenceOf(3), 2);
    const QString header = preview.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString();
    EXPECT_TRUE(header.startsWith(QStringLiteral("B  Omistaja\n→ "))) << header.toStdString();
    EXPECT_TRUE(preview.index(0, 0).data(IsGroupRole).toBool());
    EXPECT_EQ(preview.index(2, 1).data().toString(), QStringLiteral("Lampi"));
    // The question stands at its cell.
    EXPECT_GE(preview.index(0, 3).data(SeverityRole).toInt(), 1);
    EXPECT_TRUE(preview.index(0, 3).data(Qt::ToolTipRole).toString().contains(u'\n'));
}

TEST_F(ImportChoicesTest, TheSecondColumnOfAHeaderIsMappedAloneAndRemembered) {
    review(list);
    run.mapColumn(column("Omistaja", 2), FieldKey::TechnicalContact);
    EXPECT_TRUE(run.isStale());
    EXPECT_FALSE(run.accept()); // what is shown does not follow the choice yet
    ready();
    show();
    EXPECT_EQ(preview.columnOf(FieldKey::Owner), 1);
    EXPECT_EQ(preview.columnOf(FieldKey::TechnicalContact), 3);
    ASSERT_TRUE(run.accept());
    EXPECT_EQ(stored("Palkat", FieldKey::TechnicalContact), QStringLiteral("Joki"));
    EXPECT_EQ(session().inventory().setting("mapping:249"),
              "columns:\n  \"Omistaja #2\": technical_contact\n");
}

TEST_F(ImportChoicesTest, AFieldMovesToTheColumnThatGetsItLast) {
    review(list);
    run.mapColumn(column("Sisäinen koodi"), FieldKey::Owner);
    ready();
    run.mapColumn(column("Omistaja", 2), FieldKey::Owner);
    ready();
    show();
    EXPECT_EQ(preview.columnOf(FieldKey::Owner), 3);
    EXPECT_FALSE(preview.mapped(2)->field);
}

TEST_F(ImportChoicesTest, ATickTellsWhetherATextMeansNothing) {
    review(list);
    run.mapColumn(column("Sisäinen koodi"), FieldKey::Notes);
    ready();
    show();
    const auto markers = preview.mapped(2)->markers;
    ASSERT_EQ(markers.size(), 1U);
    EXPECT_EQ(markers[0].text, "-");
    EXPECT_TRUE(markers[0].isAbsence);
    EXPECT_TRUE(preview.index(1, 2).data(StateRole).toBool());
    run.setMarker(column("Sisäinen koodi"), markers, "-", false);
    ready();
    show();
    EXPECT_FALSE(preview.mapped(2)->markers.at(0).isAbsence);
    EXPECT_FALSE(preview.index(1, 2).data(StateRole).toBool());
    ASSERT_TRUE(run.accept());
    EXPECT_EQ(stored("Palkat", FieldKey::Notes), QStringLiteral("-"));
}

TEST_F(ImportChoicesTest, TheHeaderRowCanBeMovedAndFoundAgain) {
    review("Järjestelmä;Toimittaja;Omistaja\nNimi;X1;X2\nPalkat;CGI Oy;Meri\n");
    EXPECT_EQ(run.fileReview(0)->systemsAdded, 2);
    run.setHeaderRow("Keuruu.csv", "", 2);
    ready();
    show();
    EXPECT_EQ(preview.headerRow(), 2);
    EXPECT_EQ(run.fileReview(0)->systemsAdded, 1);
    run.setHeaderRow("Keuruu.csv", "", 0);
    ready();
    EXPECT_EQ(run.fileReview(0)->systemsAdded, 2);
}

TEST_F(ImportChoicesTest, AnEditElsewhereMakesTheReviewAgain) {
    review(list);
    ASSERT_TRUE(run.accept());
    review("Järjestelmä;Omistaja\nPalkat;Uusi\nKirjanpito;Lampi\n");
    const auto changes = [this] { return run.fileReview(0)->changes; };
    const auto find = [&](const char* name) {
        const auto lines = changes();
        return std::count_if(lines.begin(), lines.end(), [&](const importers::RowChange& change) {
            return change.name == name && change.isConflict;
        });
    };
    EXPECT_EQ(find("Palkat"), 0);
    model::FieldValue value;
    value.state = model::FieldState::Value;
    value.data = std::string("Oma");
    ASSERT_TRUE(session().setField(idOf("Palkat"), FieldKey::Owner, value));
    EXPECT_TRUE(run.isStale());
    EXPECT_FALSE(run.accept());
    EXPECT_EQ(stored("Palkat", FieldKey::Owner), QStringLiteral("Oma"));
    ready();
    EXPECT_EQ(find("Palkat"), 1); // both sides have changed it now
    ASSERT_TRUE(run.accept());
    EXPECT_EQ(stored("Palkat", FieldKey::Owner), QStringLiteral("Oma"));
}

TEST_F(ImportChoicesTest, KeepsWhatWasDecidedForNewRows) {
    review(list);
    importers::Selection selection = run.selection();
    for (const importers::RowChange& change : run.fileReview(0)->changes) {
        if (change.name == "Palkat") {
            selection.decided[keyOf(change)] = importers::Take::Later;
        }
    }
    run.choose(selection);
    run.mapColumn(column("Omistaja", 2), FieldKey::TechnicalContact);
    ready();
    ASSERT_TRUE(run.accept());
    EXPECT_FALSE(idOf("Palkat").isValid());
    EXPECT_TRUE(idOf("Kirjanpito").isValid());
}

TEST_F(ImportChoicesTest, APastedTableIsASourceOfItsOwn) {
    EXPECT_FALSE(run.paste(QStringLiteral("word")));
    const QString first = QStringLiteral("Järjestelmä\tOmistaja\nPalkat\t\"Meri\nja Joki\"\n");
    ASSERT_TRUE(run.paste(first));
    ready();
    ASSERT_EQ(run.sources().size(), 1U);
    const std::string name = run.sources().front().name.toStdString();
    run.setOrganisation(name, "249");
    ready();
    EXPECT_EQ(run.fileReview(0)->organisation, "249");
    ASSERT_TRUE(run.accept());
    EXPECT_EQ(stored("Palkat", FieldKey::Owner), QStringLiteral("Meri\nja Joki"));
    // Another table does not make the rows of the first one vanish.
    ASSERT_TRUE(run.paste(QStringLiteral("Järjestelmä\tOmistaja\nArkisto\tLampi\n")));
    ready();
    run.setOrganisation(run.sources().front().name.toStdString(), "249");
    ready();
    EXPECT_EQ(run.fileReview(0)->systemsMissing, 0);
    EXPECT_EQ(run.fileReview(0)->systemsAdded, 1);
    ASSERT_TRUE(run.accept());
    // The first one again changes nothing.
    ASSERT_TRUE(run.paste(first));
    ready();
    run.setOrganisation(run.sources().front().name.toStdString(), "249");
    ready();
    EXPECT_EQ(run.fileReview(0)->systemsAdded, 0);
}

TEST_F(ImportChoicesTest, TheQueueGrowsAndShrinks) {
    run.add({inventory(QStringLiteral("Uurainen_system_sv.xlsx"))});
    ready();
    QFile broken(folder.filePath(QStringLiteral("broken.xlsx")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("PK\x03\x04 nothing");
    broken.close();
    run.add({broken.fileName()});
    ASSERT_TRUE(waitFor([this] { return !run.isRunning(); }));
    ASSERT_EQ(run.sources().size(), 2U);
    EXPECT_TRUE(run.review()->refused);
    EXPECT_EQ(run.sources()[1].state, SourceState::Refused);
    run.remove(1);
    ready();
    EXPECT_EQ(run.fileReview(0)->systemsAdded, 13);
    run.remove(0);
    EXPECT_TRUE(run.sources().empty());
    EXPECT_EQ(run.review(), nullptr);
}

TEST_F(ImportChoicesTest, LikelyFieldsComeFirstAndAllAreGrouped) {
    review(list);
    FieldList fields;
    fields.show(preview, session().catalogues(), 3);
    const QModelIndex likely = fields.index(0, 0);
    EXPECT_TRUE(likely.data(IsGroupRole).toBool());
    EXPECT_EQ(fields.fieldAt(fields.index(0, 0, likely)), static_cast<int>(FieldKey::Owner));
    EXPECT_EQ(fields.index(0, 1, likely).data().toString(), QStringLiteral("B  Omistaja"));
    EXPECT_EQ(fields.fieldAt(fields.index(1, 0)), FieldList::noField);
    int all = 0;
    for (int group = 2; group < fields.rowCount(); ++group) {
        all += fields.rowCount(fields.index(group, 0));
    }
    EXPECT_EQ(all, static_cast<int>(session().catalogues().fields.systemFields.size()));
}

TEST(LocalTime, FollowsZoneAndLocale) {
    qputenv("TZ", "Europe/Helsinki");
    tzset();
    EXPECT_EQ(localTime("not a time"), QStringLiteral("not a time"));
    const QString shown = localTime("2023-01-31T22:30:00Z");
    EXPECT_TRUE(shown.contains(QStringLiteral("0:30")) || shown.contains(QStringLiteral("0.30")) ||
                shown.contains(QStringLiteral("12:30")))
        << shown.toStdString();
    qunsetenv("TZ");
    tzset();
}

TEST(ClipboardTable, ReadsQuotedCells) {
    const auto rows = readClipboardTable(QStringLiteral("a\t\"b \"\"x\"\"\r\nc\"\r\n\td\r\n"));
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], (QStringList{QStringLiteral("a"), QStringLiteral("b \"x\"\r\nc")}));
    EXPECT_EQ(rows[1], (QStringList{QString(), QStringLiteral("d")}));
    EXPECT_FALSE(isClipboardTable(QStringLiteral("only\nlines")));
}

} // namespace
} // namespace aallokko::models
