// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that can stand where a project is expected.
#include "tests/core/store/store_test.h"
#include "tests/support/random_inventory.h"

#include <QDir>
#include <QFile>
#include <sys/stat.h>
#include <unistd.h>

namespace aallokko::test {

using store::Access;
using store::ProjectStore;

namespace {

void writeFile(const std::string& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

std::string opened(const std::string& path, Access access = Access::ReadWrite) {
    return codeOf(ProjectStore::open(path, access));
}

} // namespace

TEST_F(StoreTest, WhatIsNoProjectIsRefusedWithItsReason) {
    EXPECT_EQ(opened(path()), "store.not_found");
    EXPECT_EQ(opened(m_folder.path().toStdString()), "store.is_directory");
    writeFile(path("empty"), {});
    EXPECT_EQ(opened(path("empty")), "store.not_a_project");
    writeFile(path("text"), "name;owner\nTitania;HR\n");
    EXPECT_EQ(opened(path("text")), "store.not_a_project");
    writeFile(path("zeros"), QByteArray(100000, '\0'));
    EXPECT_EQ(opened(path("zeros")), "store.not_a_project");
    ASSERT_EQ(mkfifo(path("pipe").c_str(), 0600), 0);
    EXPECT_EQ(opened(path("pipe")), "store.not_a_project");
}

TEST_F(StoreTest, ADatabaseOfAnotherProgramIsNoProject) {
    create({}).reset();
    QFile file(QString::fromStdString(path()));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(68); // application id
    file.write("GPKG");
    file.close();
    EXPECT_EQ(opened(path()), "store.not_a_project");
}

TEST_F(StoreTest, CreatingNeverReplacesAFile) {
    writeFile(path(), "keep me");
    const auto made = ProjectStore::create(path(), {}, author());
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(describe(made.error()), "0 store.exists " + path());
    QFile file(QString::fromStdString(path()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "keep me");
    EXPECT_EQ(codeOf(ProjectStore::create(m_folder.path().toStdString(), {}, author())),
              "store.exists");
    EXPECT_EQ(codeOf(ProjectStore::create(path("no/p.aallokko"), {}, author())), "store.no_folder");
}

TEST_F(StoreTest, ALeftOverLogIsNotTakenForTheNewProject) {
    writeFile(path("p.aallokko-wal"), "old");
    EXPECT_EQ(codeOf(ProjectStore::create(path(), {}, author())), "store.exists");
}

TEST_F(StoreTest, AFailedCreationLeavesNothing) {
    model::Inventory inventory;
    inventory.all<model::Use>()[model::UseId(1)] = {
        model::UseId(1), model::InstallationId(5), {}, true, {}};
    EXPECT_EQ(codeOf(ProjectStore::create(path(), inventory, author())), "store.broken_reference");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).join(QLatin1Char(' ')), QString());
}

TEST_F(StoreTest, ClosingLeavesOneFile) {
    create(RandomInventory(2).make(3)).reset();
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).join(QLatin1Char(' ')),
              QStringLiteral("p.aallokko"));
}

TEST_F(StoreTest, AReadOnlyFileIsReadButNotWritten) {
    create(RandomInventory(2).make(3)).reset();
    openFolderToAll();
    ASSERT_EQ(chmod(path().c_str(), 0444), 0);
    const AsNobody nobody;
    EXPECT_EQ(opened(path()), "store.read_only");
    auto reader = ProjectStore::open(path(), Access::ReadOnly);
    ASSERT_TRUE(reader.has_value()) << describe(reader.error());
    EXPECT_EQ(codeOf((*reader)->load()), "ok");
    EXPECT_EQ(codeOf((*reader)->append({"t", {}, {}}, 1, "edit", author())), "store.read_only");
}

TEST_F(StoreTest, AProjectInAReadOnlyFolderIsReadButNotWritten) {
    create(RandomInventory(2).make(3)).reset();
    openFolderToAll();
    ASSERT_EQ(chmod(m_folder.path().toLocal8Bit().constData(), 0555), 0);
    {
        const AsNobody nobody;
        EXPECT_EQ(opened(path()), "store.read_only");
        EXPECT_EQ(codeOf(ProjectStore::create(path("q"), {}, author())), "store.cannot_open");
        auto reader = ProjectStore::open(path(), Access::ReadOnly);
        ASSERT_TRUE(reader.has_value()) << describe(reader.error());
        EXPECT_EQ(codeOf((*reader)->load()), "ok");
        EXPECT_EQ(codeOf((*reader)->verifyAudit()), "ok");
    }
    chmod(m_folder.path().toLocal8Bit().constData(), 0755);
}

TEST_F(StoreTest, AnUnreadableFileIsSaidToBeSo) {
    create({}).reset();
    openFolderToAll();
    ASSERT_EQ(chmod(path().c_str(), 0200), 0);
    const AsNobody nobody;
    EXPECT_EQ(opened(path(), Access::ReadOnly), "store.not_readable");
}

} // namespace aallokko::test
