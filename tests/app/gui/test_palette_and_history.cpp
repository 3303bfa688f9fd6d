// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+K finds commands, systems, organisations and functions; the undo history goes back to a
// chosen step.
#include "app/gui/command_palette.h"
#include "app/gui/history_dialog.h"
#include "app/gui/inventory/page.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace aallokko::gui {
namespace {

class PaletteTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        box = window.findChild<CommandPalette*>(QStringLiteral("searchBox"));
        ASSERT_NE(box, nullptr);
    }
    void type(const QString& text) {
        window.verbActions().search->trigger();
        box->clear();
        QTest::keyClicks(box, text);
    }
    QString hit(int row) { return box->hits().item(row)->text(); }
    models::PageId shown() {
        for (const Page* one : window.pages()) {
            if (one->isVisible()) {
                return one->id();
            }
        }
        return models::PageId::Import;
    }

    CommandPalette* box = nullptr;
};

TEST_F(PaletteTest, ShowsCommandsBeforeAnythingIsTyped) {
    window.verbActions().search->trigger();
    EXPECT_EQ(box->hits().rowCount(), 20);
    EXPECT_TRUE(hit(0).contains(QStringLiteral("File"))) << hit(0).toStdString();
}

TEST_F(PaletteTest, GoesToAPageByItsNameInTheLanguageInUse) {
    type(QStringLiteral("quali"));
    EXPECT_TRUE(hit(0).startsWith(QStringLiteral("Quality"))) << hit(0).toStdString();
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(shown(), models::PageId::Quality);
    window.setLanguage(model::Language::Fi);
    QCoreApplication::processEvents();
    type(QStringLiteral("yleisku"));
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(shown(), models::PageId::Overview);
}

TEST_F(PaletteTest, RunsACommand) {
    const auto id = session().systems().systems().front().id();
    ASSERT_TRUE(session().pin(id, 3, "x"));
    type(QStringLiteral("undo"));
    EXPECT_TRUE(hit(0).startsWith(QStringLiteral("Undo")));
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_TRUE(session().inventory().all<model::Pin>().empty());
}

TEST_F(PaletteTest, FindsASystemWithoutUmlautsAndWithAWrongLetter) {
    const model::SystemView* sought = nullptr;
    for (const model::SystemView& system : session().systems().systems()) {
        if (system.name().find("ä") != std::string::npos) {
            sought = &system;
        }
    }
    ASSERT_NE(sought, nullptr) << "no name with ä";
    const auto id = sought->id();
    type(QString::fromStdString(sought->name()).replace(QChar(0xe4), QLatin1Char('a')));
    ASSERT_GT(box->hits().rowCount(), 0);
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(shown(), models::PageId::Inventory);
    EXPECT_EQ(window.workbench().selection(), id);
    type(QStringLiteral("inventxry"));
    EXPECT_TRUE(hit(0).startsWith(QStringLiteral("Inventory"))) << hit(0).toStdString();
}

TEST_F(PaletteTest, OpensTheSystemsOfAnOrganisation) {
    type(QStringLiteral("uurainen its"));
    ASSERT_GT(box->hits().rowCount(), 0);
    QTest::keyClick(box, Qt::Key_Return);
    int systems = 0;
    for (const model::SystemView& system : session().systems().systems()) {
        systems += system.organisation != nullptr && system.organisation->name.fi == "Uurainen";
    }
    EXPECT_GT(systems, 0);
    EXPECT_EQ(window.findChild<InventoryPage*>()->filter().rowCount(), systems);
}

class HistoryTest : public WindowFixture {};

TEST_F(HistoryTest, GoesBackToAStepAndForwardAgain) {
    importTwo();
    const model::Inventory imported = session().inventory();
    std::vector<model::InstallationId> ids;
    for (std::size_t i = 0; i < 3; ++i) {
        ids.push_back(session().systems().systems()[i].id());
        ASSERT_TRUE(session().pin(ids.back(), 5, "x"));
    }
    EXPECT_TRUE(window.verbActions().history->isEnabled());
    HistoryDialog dialog(window.workbench());
    dialog.show();
    auto* steps = dialog.findChild<QListWidget*>(QStringLiteral("steps"));
    auto* go = dialog.findChild<QPushButton*>(QStringLiteral("goToStep"));
    const auto count = static_cast<int>(session().history().sets().size());
    ASSERT_EQ(steps->count(), count + 1);
    EXPECT_EQ(steps->currentRow(), 0);
    EXPECT_FALSE(go->isEnabled());
    for (int row = 0; row < 3; ++row) {
        QTest::keyClick(steps, Qt::Key_Down);
    }
    EXPECT_EQ(go->text(), QStringLiteral("Undo 3 steps"));
    QTest::mouseClick(go, Qt::LeftButton);
    EXPECT_EQ(session().inventory().tables, imported.tables) << "the import stays";
    steps->setCurrentRow(1);
    EXPECT_EQ(go->text(), QStringLiteral("Do 2 steps again"));
    QTest::keyClick(steps, Qt::Key_Return);
    EXPECT_EQ(session().inventory().all<model::Pin>().size(), 2U);
    steps->setCurrentRow(count);
    QTest::mouseClick(go, Qt::LeftButton);
    EXPECT_TRUE(session().systems().systems().empty()) << "all the way back";
}

} // namespace
} // namespace aallokko::gui
