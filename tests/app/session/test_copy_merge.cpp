// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two copies of one project file edited apart and joined: what each changed alone is kept, what
// both changed is a conflict and nothing is written, new numbers do not collide, one step back
// undoes all.
#include "app/session/copy_merge.h"
#include "app/session/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace aallokko::session {
namespace {

using model::FieldKey;
using model::InstallationId;

class CopyMergeTest : public testing::Test {
  protected:
    void SetUp() override {
        NewProject settings;
        settings.region = "Keski-Suomi";
        auto made = Session::create(path("mine"), settings);
        ASSERT_TRUE(made) << made.error().code;
        mine = std::move(*made);
        import(*mine, "a.csv", "Raha;Keuruu;40\nPalkat;Multia;20\nKuura;Keuruu;7\n");
        mine.reset();
        ASSERT_TRUE(QFile::copy(path("mine"), path("base")));
        ASSERT_TRUE(QFile::copy(path("mine"), path("theirs")));
        mine = openAt("mine");
        theirs = openAt("theirs");
    }
    [[nodiscard]] QString path(const char* name) const {
        return folder.filePath(QString::fromUtf8(name) + QStringLiteral(".aallokko"));
    }
    [[nodiscard]] std::unique_ptr<Session> openAt(const char* name) const {
        auto opened = Session::open(path(name));
        EXPECT_TRUE(opened) << opened.error().code;
        return opened ? std::move(*opened) : nullptr;
    }
    void import(Session& session, const char* name, const QByteArray& rows) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Järjestelmä;Organisaatio;Käyttäjämäärä\n" + rows);
        file.close();
        const auto review = Session::reviewImport(session.importInput({file.fileName()}, {}), {});
        ASSERT_FALSE(review.refused);
        ASSERT_TRUE(session.acceptImport(review));
    }
    static void type(Session& session, int id, FieldKey key, const std::string& text) {
        ASSERT_TRUE(
            session.setField(InstallationId(id), key, {model::FieldState::Value, text, {}}));
    }
    [[nodiscard]] std::string text(int id, FieldKey key) const {
        return mine->systems().find(InstallationId(id))->field(key).text();
    }
    [[nodiscard]] base::Result<CopyMergePreview>
    preview(store::Preference side = store::Preference::None, const char* base = "base") const {
        return previewCopyMerge(*mine, {path(base), path("theirs"), side, ""});
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> mine;
    std::unique_ptr<Session> theirs;
};

TEST_F(CopyMergeTest, bothSidesChangesAreKeptInOneStepWithTheOtherTrail) {
    type(*mine, 1, FieldKey::Vendor, "Suvanto Oy");
    type(*theirs, 1, FieldKey::Purpose, "kirjanpito");
    type(*theirs, 2, FieldKey::Vendor, "Niemi Oy");
    ASSERT_TRUE(theirs->pin(InstallationId(2), 14, "sovittu"));
    const auto before = mine->inventory().tables;
    const auto shown = preview();
    ASSERT_TRUE(shown) << shown.error().code;
    EXPECT_TRUE(shown->conflicts.empty());
    EXPECT_EQ(shown->entries, 3);
    EXPECT_TRUE(mine->inventory().tables == before) << "a preview writes nothing";
    ASSERT_TRUE(applyCopyMerge(*mine, *shown, "kierros"));
    EXPECT_EQ(text(1, FieldKey::Vendor), "Suvanto Oy");
    EXPECT_EQ(text(1, FieldKey::Purpose), "kirjanpito");
    EXPECT_EQ(text(2, FieldKey::Vendor), "Niemi Oy");
    ASSERT_NE(mine->inventory().find<model::Pin>(InstallationId(2)), nullptr);
    EXPECT_TRUE(mine->verifyAudit());
    bool hasTrail = false;
    for (const auto& [id, setting] : mine->inventory().all<model::Setting>()) {
        hasTrail = hasTrail || (id.starts_with("merged_trail:") &&
                                setting.value.find("sovittu") != std::string::npos);
    }
    EXPECT_TRUE(hasTrail);
    const auto again = preview();
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->set.edits.empty()) << "joined before";
    ASSERT_TRUE(mine->undo());
    EXPECT_TRUE(mine->inventory().tables == before);
}

TEST_F(CopyMergeTest, whatBothChangedIsAConflictWithBothValuesAndNothingIsWritten) {
    type(*mine, 1, FieldKey::Vendor, "Suvanto Oy");
    type(*theirs, 1, FieldKey::Vendor, "Niemi Oy");
    type(*mine, 2, FieldKey::Vendor, "Sama Oy");
    type(*theirs, 2, FieldKey::Vendor, "Sama Oy");
    const auto shown = preview();
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->conflicts.size(), 1U) << "who typed the same agrees";
    const NamedConflict& one = shown->conflicts[0];
    EXPECT_EQ(one.conflict.system, InstallationId(1));
    ASSERT_TRUE(one.conflict.field);
    EXPECT_EQ(*one.conflict.field, FieldKey::Vendor);
    EXPECT_EQ(one.conflict.mine->text(), "Suvanto Oy");
    EXPECT_EQ(one.conflict.theirs->text(), "Niemi Oy");
    EXPECT_EQ(one.by, theirs->userName());
    const auto version = mine->inventory().version;
    const auto refused = applyCopyMerge(*mine, *shown, "");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, base::ErrorKind::Conflict);
    EXPECT_EQ(mine->inventory().version, version);
    for (const auto side : {store::Preference::Mine, store::Preference::Theirs}) {
        const auto chosen = preview(side);
        ASSERT_TRUE(chosen);
        ASSERT_TRUE(chosen->conflicts.empty());
        ASSERT_TRUE(applyCopyMerge(*mine, *chosen, ""));
        EXPECT_EQ(text(1, FieldKey::Vendor),
                  side == store::Preference::Mine ? "Suvanto Oy" : "Niemi Oy");
        ASSERT_TRUE(mine->undo());
    }
}

TEST_F(CopyMergeTest, bothReadTheSameListAgainAndOnlyTheCellsThatDifferAreConflicts) {
    import(*mine, "a.csv", "Raha;Keuruu;50\nPalkat;Multia;20\nKuura;Keuruu;7\n");
    import(*theirs, "a.csv", "Raha;Keuruu;60\nPalkat;Multia;30\nKuura;Keuruu;7\n");
    const auto shown = preview();
    ASSERT_TRUE(shown);
    ASSERT_EQ(shown->conflicts.size(), 1U);
    EXPECT_EQ(*shown->conflicts[0].conflict.field, FieldKey::UserCount);
    const auto chosen = preview(store::Preference::Theirs);
    ASSERT_TRUE(chosen);
    ASSERT_TRUE(applyCopyMerge(*mine, *chosen, ""));
    EXPECT_TRUE(mine->verifyAudit());
}

TEST_F(CopyMergeTest, newSystemsOfBothSidesKeepApartAndTheSameOneIsOne) {
    import(*mine, "b.csv", "Lumme;Multia;3\n");
    import(*theirs, "c.csv", "Havu;Keuruu;5\nNeula;Multia;6\n");
    import(*mine, "d.csv", "Yhteinen;Keuruu;1\n");
    import(*theirs, "d.csv", "Yhteinen;Keuruu;1\n");
    const auto shown = preview();
    ASSERT_TRUE(shown);
    EXPECT_TRUE(shown->conflicts.empty());
    EXPECT_GT(shown->renumbered, 0);
    ASSERT_TRUE(applyCopyMerge(*mine, *shown, ""));
    std::vector<std::string> names;
    for (const model::SystemView& system : mine->systems().systems()) {
        ASSERT_NE(system.use, nullptr) << system.name();
        ASSERT_NE(system.organisation, nullptr) << system.name();
        names.push_back(system.name());
    }
    std::sort(names.begin(), names.end());
    EXPECT_EQ(names, (std::vector<std::string>{"Havu", "Kuura", "Lumme", "Neula", "Palkat", "Raha",
                                               "Yhteinen"}));
    EXPECT_TRUE(mine->verifyAudit());
    mine = openAt("mine");
    EXPECT_EQ(mine->systems().systems().size(), 7U) << "as stored";
}

TEST_F(CopyMergeTest, mergedHereAndChangedThereIsAConflictWhateverTheSide) {
    const auto& installation = mine->inventory().all<model::Installation>().at(InstallationId(3));
    const auto* view = mine->systems().find(InstallationId(3));
    std::vector<edit::Edit> edits{edit::deleteRecord(*view->use), edit::deleteRecord(installation)};
    if (view->contract != nullptr) {
        edits.insert(edits.begin(), edit::deleteRecord(*view->contract));
    }
    ASSERT_TRUE(mine->edit({"edit.merge_systems", {"3", "1"}, edits}, ""));
    type(*theirs, 3, FieldKey::Vendor, "Niemi Oy");
    for (const auto side : {store::Preference::None, store::Preference::Theirs}) {
        const auto shown = preview(side);
        ASSERT_TRUE(shown);
        EXPECT_FALSE(shown->conflicts.empty());
        EXPECT_FALSE(applyCopyMerge(*mine, *shown, ""));
    }
}

TEST_F(CopyMergeTest, aFileThatIsNotTheCommonPastIsRefused) {
    type(*theirs, 1, FieldKey::Vendor, "Niemi Oy");
    theirs.reset();
    const auto shown = preview(store::Preference::None, "theirs");
    ASSERT_FALSE(shown);
    EXPECT_EQ(shown.error().code, "copies.not_base");
    EXPECT_FALSE(preview(store::Preference::None, "none"));
}

} // namespace
} // namespace aallokko::session
