// SPDX-License-Identifier: GPL-3.0-or-later
//
// No words are cut off: every page at 1280x720 and 1366x768 in Finnish and Swedish, with the font
// of the desktop half as large again, in both themes, with a project and without one.
#include "tests/app/gui/font_of_test.h"
#include "tests/app/gui/page_walk.h"
#include "tests/app/gui/window_fixture.h"

#include <QTest>
#include <set>

namespace aallokko::gui {
namespace {

class RoomTest : private FontOfTest, public WindowFixture {
  protected:
    RoomTest() : FontOfTest(1.5) {}
    void checkPages(const QSize& size) {
        for (const auto language : {model::Language::Fi, model::Language::Sv}) {
            window.setLanguage(language);
            for (const Page* page : walkedPages()) {
                window.showPage(page->id());
                window.resize(size);
                constexpr int restMilliseconds = 150;
                QTest::qWait(restMilliseconds);
                // A job names itself in the status bar for as long as it runs.
                const auto* job = find<QWidget>("jobLine");
                EXPECT_TRUE(waitFor([&] { return !job->isVisible(); }));
                QTest::qWait(restMilliseconds / 5);
                const std::string where = page->title().toStdString() + " at " +
                                          std::to_string(size.width()) + "x" +
                                          std::to_string(size.height());
                EXPECT_LE(window.minimumSizeHint().width(), size.width()) << where;
                EXPECT_LE(window.minimumSizeHint().height(), size.height()) << where;
                for (const std::string& fault : clippingFaults(window)) {
                    if (m_told.insert(page->title().toStdString() + fault).second) {
                        ADD_FAILURE() << where << ": " << fault;
                    }
                }
            }
        }
    }

  private:
    std::set<std::string> m_told;
};

TEST_F(RoomTest, CutsNoWordsOffOnSmallScreens) {
    importTwo();
    makePlan();
    window.workbench().select(session().systems().systems().front().id());
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        window.setTheme(theme);
        checkPages(QSize(1280, 720));
        checkPages(QSize(1366, 768));
    }
    window.setTheme(Theme::Light);
}

TEST_F(RoomTest, CutsNoWordsOffBeforeThereIsAProject) {
    checkPages(QSize(1280, 720));
}

} // namespace
} // namespace aallokko::gui
