// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history of imports as the trail tells it, and imports taken back in a stored project: the
// trail replayed gives the inventory, and a reopened project tells the same.
#include "app/session/import_history.h"
#include "app/session/session.h"
#include "core/store/project_store.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace aallokko::session {
namespace {

using model::FieldKey;

const QByteArray first = "Järjestelmä;Omistaja;Toimittaja;Liittymät\n"
                         "Palkat;Henkilöstöjohtaja;Suvanto Oy;Kirjanpito\n"
                         "Kirjanpito;;Suvanto Oy;\n"
                         "Työaika;Talousjohtaja;Niemi Ab;\n";
const QByteArray second = "Järjestelmä;Omistaja;Toimittaja;Liittymät\n"
                          "Palkat;Johtaja;Suvanto Oy;\n"
                          "Kirjanpito;;Toinen Oy;\n"
                          "Uusi;;Uusi Oy;Palkat\n";

class ImportHistoryTest : public testing::Test {
  protected:
    void SetUp() override {
        NewProject settings;
        settings.region = "Keski-Suomi";
        auto made = Session::create(path(), settings);
        ASSERT_TRUE(made) << made.error().code;
        session = std::move(*made);
    }
    QString path() const { return folder.filePath(QStringLiteral("p.aallokko")); }

    void import(const QByteArray& content, const char* name) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const auto review = Session::reviewImport(session->importInput({file.fileName()}, {}), {});
        ASSERT_FALSE(review.refused);
        ASSERT_TRUE(session->acceptImport(review));
    }
    std::vector<ImportRecord> history() const {
        const auto records = importHistory(*session);
        EXPECT_TRUE(records);
        return records ? *records : std::vector<ImportRecord>();
    }
    void expectReplayEqual() const {
        auto replayed = session->projectStore().replay();
        ASSERT_TRUE(replayed) << replayed.error().code;
        EXPECT_TRUE(replayed->tables == session->inventory().tables);
        auto loaded = session->projectStore().load();
        ASSERT_TRUE(loaded) << loaded.error().code;
        EXPECT_TRUE(loaded->tables == session->inventory().tables);
        EXPECT_TRUE(session->verifyAudit());
    }
    model::InstallationId named(const std::string& name) const {
        for (const model::SystemView& system : session->systems().systems()) {
            if (system.name() == name) {
                return system.id();
            }
        }
        return {};
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
};

TEST_F(ImportHistoryTest, EachImportNamesItsFileDigestAndCounts) {
    import(first, "Keuruu.csv");
    import(second, "Keuruu 2018.csv");
    const auto records = history();
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0].systemsAdded, 3);
    EXPECT_EQ(records[0].interfacesAdded, 1);
    EXPECT_LT(records[0].number, records[1].number);
    EXPECT_FALSE(records[1].user.empty());
    EXPECT_FALSE(records[1].time.empty());
    EXPECT_EQ(records[1].systemsAdded, 1);
    EXPECT_EQ(records[1].systemsChanged, 2);
    EXPECT_EQ(records[1].systemsMissing, 1);
    EXPECT_EQ(records[1].interfacesAdded, 1);
    EXPECT_EQ(records[1].interfacesMissing, 1);
    ASSERT_EQ(records[1].files.size(), 1U);
    EXPECT_EQ(records[1].files[0].name, "Keuruu 2018.csv");
    EXPECT_EQ(records[1].files[0].sha256,
              QCryptographicHash::hash(second, QCryptographicHash::Sha256).toHex().toStdString());
    EXPECT_EQ(records[1].files[0].organisation, "249");
}

TEST_F(ImportHistoryTest, AnEarlierImportIsTakenBackAroundLaterWork) {
    import(first, "Keuruu.csv");
    const auto before = session->inventory().tables;
    import(second, "Keuruu.csv");
    model::FieldValue value;
    value.state = model::FieldState::Value;
    value.data = std::string("Åke Öhman");
    ASSERT_TRUE(session->setField(named("Kirjanpito"), FieldKey::Owner, value));
    const std::int64_t number = history().back().number;
    const auto undo = reviewImportUndo(*session, number);
    ASSERT_TRUE(undo) << undo.error().code;
    EXPECT_TRUE(undo->kept.empty());
    ASSERT_TRUE(acceptImportUndo(*session, *undo));
    EXPECT_EQ(session->systems().systems().size(), 3U);
    EXPECT_EQ(session->systems().find(named("Kirjanpito"))->field(FieldKey::Owner).text(),
              "Åke Öhman");
    EXPECT_EQ(session->systems().find(named("Palkat"))->field(FieldKey::Owner).text(),
              "Henkilöstöjohtaja");
    expectReplayEqual();
    ASSERT_EQ(history().size(), 2U);
    EXPECT_TRUE(history().back().undoneBy.has_value());
    EXPECT_FALSE(history().front().undoneBy.has_value());
    ASSERT_TRUE(session->undo());
    EXPECT_FALSE(history().back().undoneBy.has_value());
    ASSERT_TRUE(session->redo());
    EXPECT_TRUE(history().back().undoneBy.has_value());
    expectReplayEqual();
    ASSERT_TRUE(session->undo());
    ASSERT_TRUE(session->undo());
    ASSERT_TRUE(session->undo());
    EXPECT_TRUE(session->inventory().tables == before);
    EXPECT_TRUE(history().back().undoneBy.has_value()) << "the plain undo step counts too";
    auto reopened = Session::open(path());
    ASSERT_TRUE(reopened);
    EXPECT_TRUE((*reopened)->inventory().tables == before);
}

TEST_F(ImportHistoryTest, OnlyImportsAreTakenBack) {
    import(first, "Keuruu.csv");
    for (const std::int64_t number : {std::int64_t{0}, std::int64_t{1}, std::int64_t{99}}) {
        const auto undo = reviewImportUndo(*session, number);
        ASSERT_FALSE(undo);
        EXPECT_EQ(undo.error().code, "session.no_import");
    }
}

TEST_F(ImportHistoryTest, TypedValuesKeepTheirCellInTheFile) {
    import(first, "Keuruu.csv");
    model::FieldValue value;
    value.state = model::FieldState::Value;
    value.data = std::string("Maija");
    ASSERT_TRUE(session->setField(named("Palkat"), FieldKey::Owner, value));
    auto reopened = Session::open(path());
    ASSERT_TRUE(reopened);
    const auto& origin =
        (*reopened)->systems().find(named("Palkat"))->field(FieldKey::Owner).origin;
    EXPECT_EQ(origin.raw, "Henkilöstöjohtaja");
    EXPECT_EQ(base::toString(origin.source), "Keuruu.csv:B2");
    EXPECT_FALSE(origin.user.empty());
    expectReplayEqual();
}

} // namespace
} // namespace aallokko::session
