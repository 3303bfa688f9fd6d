// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two windows on one project: what they share and what not.
#include "app/gui/windows.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QCoreApplication>
#include <QLayout>
#include <QPointer>

namespace aallokko::gui {
namespace {

class WindowsTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        window.showPage(models::PageId::Inventory);
        window.workbench().select(at(0));
        other = &windows.openBeside(window);
        other->layout()->setSizeConstraint(QLayout::SetNoConstraint);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] model::InstallationId at(std::size_t place) {
        return session().systems().systems()[place].id();
    }
    void setOwner(const char* owner) {
        model::FieldValue value;
        value.state = model::FieldState::Value;
        value.data = std::string(owner);
        ASSERT_TRUE(session().setField(at(0), model::FieldKey::Owner, value));
    }

    Windows windows{preferences};
    QPointer<MainWindow> other;
};

TEST_F(WindowsTest, ShareTheProjectAndItsUndoButNotPageAndSelection) {
    EXPECT_EQ(other->workbench().session(), window.workbench().session());
    EXPECT_EQ(other->page(), models::PageId::Inventory);
    EXPECT_EQ(other->workbench().selection(), at(0));
    other->showPage(models::PageId::Quality);
    other->workbench().select(at(1));
    EXPECT_EQ(window.page(), models::PageId::Inventory);
    EXPECT_EQ(window.workbench().selection(), at(0));
    setOwner("Aino");
    EXPECT_TRUE(other->verbActions().undo->isEnabled());
    EXPECT_EQ(other->verbActions().undo->toolTip(), window.verbActions().undo->toolTip());
    other->verbActions().undo->trigger();
    EXPECT_TRUE(session().history().canRedo());
    EXPECT_TRUE(window.verbActions().redo->isEnabled()) << "undone in one, shown in both";
    EXPECT_EQ(window.workbench().selection(), at(0));
}

TEST_F(WindowsTest, ClosingOneKeepsTheOtherAndItsProject) {
    other->close();
    EXPECT_TRUE(waitFor([this] { return other.isNull(); }));
    EXPECT_TRUE(windows.all().isEmpty());
    setOwner("Väinö");
    EXPECT_TRUE(window.verbActions().undo->isEnabled());
    MainWindow& again = windows.openBeside(window);
    QPointer<MainWindow> third = &windows.openBeside(again);
    again.close();
    third->workbench().undo();
    EXPECT_TRUE(session().history().canRedo());
}

TEST_F(WindowsTest, AnotherProjectInOneLeavesTheOther) {
    session::NewProject settings;
    settings.region = "keski-suomi";
    ASSERT_TRUE(other->workbench().create(folder.filePath(QStringLiteral("q.aallokko")), settings));
    EXPECT_NE(other->workbench().session(), window.workbench().session());
    EXPECT_EQ(session().systems().systems().size(), 53U);
    setOwner("Aino");
    EXPECT_FALSE(other->verbActions().undo->isEnabled()) << "not its project";
    ASSERT_TRUE(other->verbs().openProject(session().path()));
    EXPECT_EQ(other->workbench().session(), window.workbench().session())
        << "one file has one session";
}

TEST_F(WindowsTest, TheLanguageIsThatOfTheProgram) {
    other->setLanguage(model::Language::Fi);
    QCoreApplication::processEvents();
    EXPECT_EQ(window.verbActions().undo->text(), other->verbActions().undo->text());
    window.setLanguage(model::Language::En);
    QCoreApplication::processEvents();
    EXPECT_EQ(other->verbActions().undo->text(), window.verbActions().undo->text());
}

} // namespace
} // namespace aallokko::gui
