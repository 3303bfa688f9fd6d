// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verbs of the work plan on a real project: one undo step each, what is refused, subjects and
// systems by name, tables of measures out and in again.
#include "app/session/session.h"
#include "app/session/system_named.h"
#include "app/session/work_export.h"
#include "app/session/work_fields.h"
#include "app/session/work_plan.h"
#include "app/session/work_subjects.h"
#include "core/exchange/table_writers.h"
#include "core/text/messages.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace aallokko::session {
namespace {

using model::InstallationId;
using model::Measure;
using model::MeasureId;

class WorkPlanTest : public testing::Test {
  protected:
    void SetUp() override {
        NewProject settings;
        settings.region = "Keski-Suomi";
        auto made = Session::create(path("p.aallokko"), settings);
        ASSERT_TRUE(made) << made.error().code;
        session = std::move(*made);
        QFile file(path("a.csv"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Järjestelmä;Organisaatio;Käyttäjämäärä\nRaha;Keuruu;40\nTyöaika;Multia;20\n"
                   "Kuura;Keuruu;7\nKuura;Multia;9\n");
        file.close();
        ASSERT_TRUE(session->acceptImport(
            Session::reviewImport(session->importInput({file.fileName()}, {}), {})));
        ASSERT_TRUE(session->setPolicy("as_of: 2018-06-01\n", "test"));
        ASSERT_EQ(asOfDay(*session), base::makeDate(2018, 6, 1));
        steps = session->history().sets().size();
    }
    [[nodiscard]] QString path(const char* name) const {
        return folder.filePath(QString::fromUtf8(name));
    }
    MeasureId measure(const char* title, std::optional<base::Date> due = {},
                      const char* status = "open") {
        const auto ids =
            saveWork<Measure>(*session, {{MeasureId(), title, "Aino", due, status, {}}});
        EXPECT_TRUE(ids) << ids.error().code;
        return ids ? ids->front() : MeasureId();
    }
    [[nodiscard]] const Measure& at(MeasureId id) const {
        return *session->inventory().find<Measure>(id);
    }
    [[nodiscard]] std::size_t done() const { return session->history().cursor() - steps; }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    std::size_t steps = 0;
};

TEST_F(WorkPlanTest, MeasuresAreAddedChangedAndRemovedInOneStepEach) {
    const MeasureId id = measure("  Käyttäjien koulutus ");
    EXPECT_EQ(at(id).title, "Käyttäjien koulutus");
    Measure after = at(id);
    after.owner = "Väinö";
    ASSERT_TRUE(saveWork<Measure>(*session, {after}));
    ASSERT_TRUE(saveWork<Measure>(*session, {after})) << "nothing differs: no step";
    EXPECT_EQ(done(), 2U);
    ASSERT_TRUE(removeWork<Measure>(*session, {id}));
    EXPECT_EQ(session->inventory().find<Measure>(id), nullptr);
    const std::string title = text::sentence(session->history().undoSet()->title,
                                             session->history().undoSet()->titleArguments)
                                  .toStdString();
    EXPECT_EQ(title, "Measure removed: Käyttäjien koulutus");
    ASSERT_TRUE(session->undo());
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(at(id).owner, "Aino");
    ASSERT_TRUE(session->undo());
    EXPECT_TRUE(session->inventory().all<Measure>().empty());
    ASSERT_TRUE(session->redo());
    EXPECT_EQ(at(id).title, "Käyttäjien koulutus");
}

TEST_F(WorkPlanTest, WhatCannotBeIsRefusedAndNothingIsWritten) {
    const auto untitled = saveWork<Measure>(*session, {{MeasureId(), " ", "", {}, "", {}}});
    EXPECT_EQ(untitled.error().code, "work.no_title");
    EXPECT_EQ(saveWork<model::Position>(*session, {{}}).error().code, "work.no_group");
    EXPECT_EQ(saveWork<model::Decision>(*session, {{}}).error().code, "work.no_body");
    EXPECT_EQ(removeWork<Measure>(*session, {MeasureId(9)}).error().code, "work.gone");
    EXPECT_EQ(addWorkRecord(*session, WorkList::Measures,
                            {{QStringLiteral("title"), QStringLiteral("a")},
                             {QStringLiteral("due"), QStringLiteral("31.6.2018")}})
                  .error()
                  .code,
              "work.bad_date");
    EXPECT_EQ(setWorkFields(*session, WorkList::Measures, measure("a").value(),
                            {{QStringLiteral("colour"), QStringLiteral("red")}})
                  .error()
                  .code,
              "work.unknown_field");
    EXPECT_EQ(done(), 1U);
}

TEST_F(WorkPlanTest, OverdueIsOpenAfterItsDayOnTheDayOfTheProject) {
    const base::Date before = base::makeDate(2018, 5, 31);
    const base::Date today = base::makeDate(2018, 6, 1);
    EXPECT_TRUE(isOverdue(at(measure("late", before)), today));
    EXPECT_FALSE(isOverdue(at(measure("on its day", today)), today));
    EXPECT_FALSE(isOverdue(at(measure("done", before, "done")), today));
    EXPECT_FALSE(isOverdue(at(measure("dropped", before, "dropped")), today));
    EXPECT_TRUE(isOverdue(at(measure("own word", before, "odottaa")), today));
    EXPECT_EQ(countWork(session->inventory(), today), (WorkCounts{3, 2}));
}

TEST_F(WorkPlanTest, SystemsAndSubjectsAreReadFromWhatIsShown) {
    const model::SystemIndex& systems = session->systems();
    const auto named = systemsNamed(systems, QStringLiteral("raha; TYOAIKA;\n#3 ; Raha"));
    ASSERT_TRUE(named) << named.error().code;
    EXPECT_EQ(*named, (std::vector{InstallationId(1), InstallationId(2), InstallationId(3)}));
    EXPECT_EQ(systemsNamed(systems, QStringLiteral("Kuura")).error().code, "cli.ambiguous_system");
    EXPECT_EQ(systemNames(systems, *named), QStringLiteral("Raha; Työaika; Kuura (#3)"));
    EXPECT_EQ(*systemsNamed(systems, systemNames(systems, *named)), *named);
    for (const char* subject : {"installation:2", "placement|installation:2", "rows:1", "product:2",
                                "Vapaa teksti: ei meidän"}) {
        const QString words = subjectWords(*session, subject);
        EXPECT_EQ(subjectTyped(*session, words), subject) << words.toStdString();
    }
    EXPECT_EQ(subjectWords(*session, "placement|installation:2"),
              QStringLiteral("Työaika, place in the plan"));
    EXPECT_EQ(subjectWords(*session, "installation:99"), QStringLiteral("installation:99"));
}

TEST_F(WorkPlanTest, MeasuresOfASpreadsheetReadBackAsTheyWere) {
    const MeasureId first = measure("Koulutus; opetus \"A\"", base::makeDate(2018, 9, 30));
    Measure linked = at(first);
    linked.installations = {InstallationId(1), InstallationId(4)};
    linked.status = "ongoing";
    ASSERT_TRUE(saveWork<Measure>(*session, {linked}));
    measure("Tiedote");
    const auto before = session->inventory().all<Measure>();
    const auto workbook = workWorkbook(*session, WorkList::Measures);
    ASSERT_EQ(workbook.tables.front().rows.size(), 2U);
    ASSERT_TRUE(exchange::writeFile(path("m.xlsx"), *exchange::toXlsx(workbook)));
    ASSERT_TRUE(exchange::writeFile(path("m.csv"), exchange::toCsv(workbook)));
    for (const char* name : {"m.xlsx", "m.csv"}) {
        const auto read = measuresFromFile(*session, path(name));
        ASSERT_TRUE(read) << name << ' ' << text::sentence(read.error()).toStdString();
        const std::size_t cursor = session->history().cursor();
        ASSERT_TRUE(saveWork<Measure>(*session, *read));
        EXPECT_EQ(session->history().cursor(), cursor) << name << ": nothing has changed";
        EXPECT_TRUE(session->inventory().all<Measure>() == before) << name;
    }
}

TEST_F(WorkPlanTest, PastedRowsAreTakenWholeOrAllTheirFaultsAreTold) {
    const QList<QStringList> header{
        {QStringLiteral("Määräaika"), QStringLiteral("Toimenpide"), QStringLiteral("Tila")},
        {QStringLiteral("30.9.2018"), QStringLiteral("Koulutus"), QStringLiteral("käynnissä")},
        {QString(), QString(), QString()},
        {QString(), QStringLiteral("Tiedote"), QString()}};
    const auto read = measuresFromRows(*session, header, "leikepöytä");
    ASSERT_TRUE(read) << read.error().code;
    ASSERT_EQ(read->size(), 2U);
    EXPECT_EQ(read->front().due, base::makeDate(2018, 9, 30));
    EXPECT_EQ(read->front().status, "ongoing");
    const QList<QStringList> faulty{
        {QStringLiteral("Koulutus"), QStringLiteral("Aino"), QStringLiteral("syksyllä"), QString(),
         QStringLiteral("Raha")},
        {QStringLiteral("Tiedote"), QString(), QString(), QString(), QStringLiteral("Ruoka")}};
    const auto refused = measuresFromRows(*session, faulty, "leikepöytä");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "work.bad_date");
    EXPECT_EQ(refused.error().source->row, 1);
    EXPECT_EQ(refused.error().source->column, 3);
    ASSERT_EQ(refused.error().also.size(), 1U);
    EXPECT_EQ(refused.error().also[0].code, "cli.unknown_system");
    EXPECT_EQ(refused.error().also[0].source->row, 2);
    EXPECT_EQ(measuresFromRows(*session, {{QString()}}, "").error().code, "work.no_rows");
}

} // namespace
} // namespace aallokko::session
