// SPDX-License-Identifier: GPL-3.0-or-later
//
// The story of a duplicate: two rows of one payroll system are judged, merged, taken back, merged
// again; both lists come again, changed and renamed, and neither the verdict nor the merge is lost.
#include "app/session/merging.h"
#include "app/session/proposals.h"
#include "app/session/session.h"
#include "core/store/project_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <gtest/gtest.h>

namespace aallokko::session {
namespace {

using model::FieldKey;
using model::InstallationId;
using model::VerdictKind;

// Payroll stands twice: as the town's row and as the joint authority's. Both are used by Hr.
const QByteArray townList = "Järjestelmä;Tehtävät;Omistaja;Toimittaja;Huomautukset;Liittymät\n"
                            "Populus;taloushallinto;Johtaja;CGI Oy;kunnan rivi;Kirjanpito\n"
                            "Kirjanpito;taloushallinto;;Suvanto Oy;;\n"
                            "Rekisteri;asukkaat;;Niemi Ab;;Populus palkat\n";
const QByteArray jointList = "Järjestelmä;Tehtävät;Omistaja;Toimittaja;Huomautukset;Liittymät\n"
                             "Populus palkat;taloushallinto;;CGI Oy;yhtymän rivi;Potilastieto\n"
                             "Potilastieto;terveys;Ylilääkäri;Sade Oy;;Populus\n";

class DuplicatesStory : public testing::Test {
  protected:
    void SetUp() override {
        NewProject settings;
        settings.region = "Keski-Suomi";
        auto made = Session::create(folder.filePath(QStringLiteral("p.aallokko")), settings);
        ASSERT_TRUE(made) << made.error().code;
        session = std::move(*made);
        import(townList, "Keuruu.csv", "249");
        import(jointList, "Multia.csv", "495");
        ASSERT_EQ(systems(), 5U);
    }
    importers::ImportReview review(const QByteArray& content, const char* name,
                                   const char* organisation) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        importers::ImportOptions options;
        options.organisationCode = organisation;
        return Session::reviewImport(session->importInput({file.fileName()}, options), {});
    }
    importers::FileReview import(const QByteArray& content, const char* name,
                                 const char* organisation) {
        const auto made = review(content, name, organisation);
        EXPECT_FALSE(made.refused);
        EXPECT_TRUE(session->acceptImport(made));
        expectReplayEqual();
        return made.files.front();
    }
    void expectReplayEqual() const {
        auto replayed = session->projectStore().replay();
        ASSERT_TRUE(replayed) << replayed.error().code;
        EXPECT_TRUE(replayed->tables == session->inventory().tables);
        auto loaded = session->projectStore().load();
        ASSERT_TRUE(loaded) << loaded.error().code;
        EXPECT_TRUE(loaded->tables == session->inventory().tables);
    }
    [[nodiscard]] std::size_t systems() const { return session->systems().systems().size(); }
    [[nodiscard]] InstallationId named(const std::string& name) const {
        for (const model::SystemView& system : session->systems().systems()) {
            if (system.name() == name) {
                return system.id();
            }
        }
        return {};
    }
    void judge(VerdictKind kind, std::vector<InstallationId> members,
               model::VerdictSubject subject = model::VerdictSubject::Installation) {
        ASSERT_TRUE(decide(*session, {subject, kind, std::move(members), {}, "meeting 3"}));
    }
    [[nodiscard]] std::optional<VerdictKind> verdictOf(std::vector<InstallationId> members) const {
        std::sort(members.begin(), members.end());
        for (const Proposal& one :
             proposalsOf(session->systems(), session->catalogues().functions)) {
            if (one.subject == model::VerdictSubject::Installation &&
                one.cluster.members == members) {
                return one.verdict;
            }
        }
        return std::nullopt;
    }
    void mergePayrolls() {
        const auto done =
            mergeSystems(*session, {named("Populus"), {named("Populus palkat")}, {}, "meeting 3"});
        ASSERT_TRUE(done) << done.error().code;
    }
    [[nodiscard]] std::string field(const std::string& name, FieldKey key) const {
        const model::SystemView* system = session->systems().find(named(name));
        return system == nullptr ? "no system" : system->field(key).text();
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
};

QByteArray changed(QByteArray list, const char* from, const char* to) {
    EXPECT_TRUE(list.contains(from)) << from;
    return list.replace(from, to);
}

TEST_F(DuplicatesStory, AVerdictOutlivesReimportRenameAndANewName) {
    const InstallationId payroll = named("Populus");
    const InstallationId other = named("Populus palkat");
    judge(VerdictKind::Different, {payroll, other});
    EXPECT_EQ(verdictOf({payroll, other}), VerdictKind::Different);

    // The same list again; then under another file name; then a person renames the system.
    import(changed(townList, "Johtaja", "Toinen"), "Keuruu.csv", "249");
    EXPECT_EQ(verdictOf({payroll, other}), VerdictKind::Different);
    import(changed(townList, "Johtaja", "Kolmas"), "Keuruu uusin 2019.csv", "249");
    EXPECT_EQ(systems(), 5U);
    model::FieldValue name;
    name.state = model::FieldState::Value;
    name.data = std::string("Kunnan palkat");
    ASSERT_TRUE(session->setField(payroll, FieldKey::Name, name));
    EXPECT_EQ(verdictOf({payroll, other}), VerdictKind::Different);

    const auto& verdicts = session->inventory().all<model::Verdict>();
    ASSERT_EQ(verdicts.size(), 1U);
    EXPECT_EQ(verdicts.begin()->second.signature.reason, "meeting 3");
    EXPECT_FALSE(verdicts.begin()->second.signature.user.empty());
    EXPECT_FALSE(verdicts.begin()->second.signature.time.empty());

    judge(VerdictKind::Later, {payroll, other}); // a new word replaces the old one
    EXPECT_EQ(verdictOf({payroll, other}), VerdictKind::Later);
    EXPECT_EQ(verdicts.size(), 1U);
}

TEST_F(DuplicatesStory, MergeIsOneStepBackAndForth) {
    const auto before = session->inventory().tables;
    judge(VerdictKind::Same, {named("Populus"), named("Populus palkat")});
    EXPECT_EQ(systems(), 5U); // the verdict alone merges nothing
    mergePayrolls();
    const auto after = session->inventory().tables;
    EXPECT_EQ(systems(), 4U);
    expectReplayEqual();
    ASSERT_TRUE(session->undo());
    ASSERT_TRUE(session->undo());
    EXPECT_TRUE(session->inventory().tables == before);
    ASSERT_TRUE(session->redo());
    ASSERT_TRUE(session->redo());
    EXPECT_TRUE(session->inventory().tables == after);
    expectReplayEqual();
}

TEST_F(DuplicatesStory, TheListsComeAgainAndNothingComesBack) {
    mergePayrolls();
    const auto merged = session->inventory().tables;
    const auto interfaces = session->inventory().all<model::Interface>().size();
    for (const auto& [list, file, code] :
         {std::tuple{townList, "Keuruu.csv", "249"}, {jointList, "Multia.csv", "495"}}) {
        const auto made = review(list, file, code);
        EXPECT_EQ(made.files.front().systemsAdded, 0) << file;
        EXPECT_EQ(made.files.front().systemsChanged, 0) << file;
        EXPECT_EQ(made.files.front().systemsMissing, 0) << file;
        EXPECT_EQ(made.files.front().interfacesAdded, 0) << file;
        EXPECT_EQ(made.files.front().interfacesMissing, 0) << file;
        EXPECT_TRUE(made.edits.edits.empty()) << file << " " << made.edits.edits.size();
        ASSERT_TRUE(session->acceptImport(made));
    }
    EXPECT_TRUE(session->inventory().tables == merged);
    EXPECT_EQ(session->inventory().all<model::Interface>().size(), interfaces);
    EXPECT_EQ(systems(), 4U);
}

TEST_F(DuplicatesStory, InterfacesOfBothRowsLeadToTheSurvivor) {
    mergePayrolls();
    const InstallationId payroll = named("Populus");
    std::vector<std::string> ends;
    for (const auto& [id, interface] : session->inventory().all<model::Interface>()) {
        EXPECT_EQ(interface.source.state, model::EndState::Installation);
        EXPECT_EQ(interface.target.state, model::EndState::Installation);
        EXPECT_TRUE(interface.source.installation == payroll ||
                    interface.target.installation == payroll);
    }
    EXPECT_EQ(session->inventory().all<model::Interface>().size(), 3U);
}

TEST_F(DuplicatesStory, WordsOfOneOrganisationDoNotNameTheSystemsOfAnother) {
    // Both have a ledger of the same name; the payrolls that send to them are merged.
    import("Järjestelmä;Liittymät\nPalkat;Tilit\nTilit;\nVarasto;Tilit\n", "A.csv", "249");
    import("Järjestelmä;Liittymät\nPalkka;Tilit\nTilit;\nAsiat;Tilit\n", "B.csv", "495");
    ASSERT_TRUE(mergeSystems(*session, {named("Palkat"), {named("Palkka")}, {}, ""}));
    for (const auto& [list, file, code] :
         {std::tuple{"Järjestelmä;Liittymät\nPalkat;Tilit\nTilit;\nVarasto;Tilit\n", "A.csv",
                     "249"},
          {"Järjestelmä;Liittymät\nPalkka;Tilit\nTilit;\nAsiat;Tilit\n", "B.csv", "495"}}) {
        const auto made = review(list, file, code);
        EXPECT_EQ(made.files.front().interfacesAdded, 0) << file;
        EXPECT_EQ(made.files.front().interfacesMissing, 0) << file;
        EXPECT_TRUE(made.edits.edits.empty()) << file;
    }
}

TEST_F(DuplicatesStory, NewsOfARowIsAChangeOrAConflictByWhoseWordStands) {
    mergePayrolls();
    EXPECT_EQ(field("Populus", FieldKey::Owner), "Johtaja");
    EXPECT_EQ(field("Populus", FieldKey::Notes), "kunnan rivi\nyhtymän rivi");

    // The survivor's own row speaks for itself.
    auto town = import(changed(townList, "Johtaja", "Palkkapäällikkö"), "Keuruu.csv", "249");
    ASSERT_EQ(town.changes.size(), 1U);
    EXPECT_FALSE(town.changes[0].isConflict);
    EXPECT_EQ(field("Populus", FieldKey::Owner), "Palkkapäällikkö");

    // The other row says what was set aside in another way: that is for a person to judge.
    const QByteArray joint = changed(jointList, "taloushallinto;;CGI", "taloushallinto;Yhtymä;CGI");
    const auto made = review(joint, "Multia.csv", "495");
    ASSERT_EQ(made.files.front().changes.size(), 1U);
    EXPECT_TRUE(made.files.front().changes[0].isConflict);
    const auto safe = importers::filterSafe(made, session->inventory());
    ASSERT_TRUE(session->acceptImport(safe));
    EXPECT_EQ(field("Populus", FieldKey::Owner), "Palkkapäällikkö");
    EXPECT_EQ(review(joint, "Multia.csv", "495").files.front().changes.size(), 1U); // asked again

    // Remarks are joined anew.
    import(changed(jointList, "yhtymän rivi", "uusi rivi"), "Multia.csv", "495");
    EXPECT_EQ(field("Populus", FieldKey::Notes), "kunnan rivi\nuusi rivi");
}

TEST_F(DuplicatesStory, ASystemIsMissingOnlyWhenAllItsRowsAre) {
    mergePayrolls();
    const QByteArray less = "Järjestelmä;Tehtävät;Omistaja;Toimittaja;Huomautukset;Liittymät\n"
                            "Potilastieto;terveys;Ylilääkäri;Sade Oy;;Populus\n";
    EXPECT_EQ(import(less, "Multia.csv", "495").systemsMissing, 1);
    const auto* payroll = session->systems().find(named("Populus"));
    EXPECT_FALSE(payroll->installation->notInLatest);
    const QByteArray town =
        changed(townList, "Populus;taloushallinto;Johtaja;CGI Oy;kunnan rivi;Kirjanpito\n", "");
    import(town, "Keuruu.csv", "249");
    payroll = session->systems().find(named("Populus"));
    EXPECT_TRUE(payroll->installation->notInLatest);
    import(jointList, "Multia.csv", "495");
    payroll = session->systems().find(named("Populus"));
    EXPECT_FALSE(payroll->installation->notInLatest);
    EXPECT_EQ(systems(), 4U);
}

TEST_F(DuplicatesStory, RowsOfARenamedListStillFindTheSurvivor) {
    mergePayrolls();
    const auto made = import(jointList, "Multia tietojärjestelmät 2019.csv", "495");
    EXPECT_EQ(made.systemsAdded, 0);
    EXPECT_EQ(systems(), 4U);
}

TEST_F(DuplicatesStory, TheFullerRowIsSuggestedAsTheOneToKeep) {
    EXPECT_EQ(suggestSurvivor(*session, {named("Populus palkat"), named("Populus")}),
              named("Populus"));
}

} // namespace
} // namespace aallokko::session
