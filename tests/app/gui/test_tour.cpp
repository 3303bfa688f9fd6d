// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour comes once, on the example only; it points at controls that are there, moves by keys,
// follows the window, speaks three languages and gives the keyboard back.
#include "app/gui/tour/callout.h"
#include "app/gui/tour/tour.h"
#include "tests/app/gui/font_of_test.h"
#include "tests/app/gui/page_walk.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTest>
#include <set>

namespace aallokko::gui {
namespace {

class TourTest : public WindowFixture {
  protected:
    void begin() {
        importTwo();
        QApplication::setActiveWindow(&window);
        window.verbActions().tour->trigger();
        QCoreApplication::processEvents();
        ASSERT_TRUE(tour().isRunning());
    }
    Tour& tour() { return window.tour(); }
    QRect targetPlace() {
        return {tour().target()->mapTo(&window, QPoint(0, 0)), tour().target()->size()};
    }
};

TEST_F(TourTest, PointsAtAControlInPlaceAtEveryStepWithoutCoveringIt) {
    window.resize(1440, 900);
    begin();
    std::set<std::string> targets;
    for (int i = 0; i < tour().count(); ++i) {
        EXPECT_EQ(tour().step(), i);
        ASSERT_NE(tour().target(), nullptr) << "step " << i;
        // The overview shows its counts once they have been counted.
        EXPECT_TRUE(QTest::qWaitFor([this] { return tour().target()->isVisible(); }))
            << describe(*tour().target());
        targets.insert(describe(*tour().target()));
        EXPECT_TRUE(window.rect().contains(tour().callout().geometry())) << "step " << i;
        EXPECT_FALSE(tour().callout().geometry().intersects(targetPlace()) &&
                     targetPlace().height() < window.height() / 2)
            << describe(*tour().target());
        EXPECT_EQ(QApplication::focusWidget(), &tour().callout().nextButton()) << "step " << i;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(targets.size(), static_cast<std::size_t>(tour().count()));
    EXPECT_FALSE(tour().isRunning()) << "the last button ends it";
}

TEST_F(TourTest, IsReadAloudNamedAndNeverModal) {
    begin();
    for (const auto language : {model::Language::Fi, model::Language::Sv, model::Language::En}) {
        window.setLanguage(language);
        QCoreApplication::processEvents();
        for (const std::string& fault : namingFaults(tour().callout())) {
            ADD_FAILURE() << fault;
        }
        EXPECT_TRUE(accessibleNameOf(&tour().callout()).contains(tour().callout().text()));
        EXPECT_TRUE(tour().callout().nextButton().accessibleDescription().contains(
            tour().callout().text()));
    }
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(find<QWidget>("systems")->isVisible(), true) << "the window works meanwhile";
}

TEST_F(TourTest, SpeaksThreeLanguagesAtEveryStep) {
    begin();
    for (int i = 0; i < tour().count() - 1; ++i) {
        std::set<QString> texts;
        for (const auto language :
             {model::Language::Fi, model::Language::Sv, model::Language::En}) {
            window.setLanguage(language);
            QCoreApplication::processEvents();
            texts.insert(tour().callout().text());
        }
        EXPECT_EQ(texts.size(), 3U) << "step " << i << " is untranslated";
        tour().callout().nextButton().click();
    }
}

TEST_F(TourTest, GoesBackAndEndsByEscapeWhereTheKeyboardWas) {
    importTwo();
    QApplication::setActiveWindow(&window);
    auto* navigation = find<QWidget>("navigation");
    navigation->setFocus();
    window.verbActions().tour->trigger();
    tour().callout().nextButton().click();
    tour().callout().nextButton().click();
    EXPECT_EQ(tour().step(), 2);
    tour().callout().backButton().click();
    EXPECT_EQ(tour().step(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(tour().isRunning());
    EXPECT_EQ(QApplication::focusWidget(), navigation);
    window.verbActions().tour->trigger();
    EXPECT_EQ(tour().step(), 0) << "from Help it begins anew";
}

TEST_F(TourTest, FollowsItsControlAndSaysItsWordsWhenThatIsHidden) {
    begin();
    window.resize(1100, 700);
    ASSERT_TRUE(waitFor([this] { return window.rect().contains(tour().callout().geometry()); }));
    window.showPage(models::PageId::Audit);
    tour().callout().nextButton().click();
    window.showPage(models::PageId::Audit);
    QTest::qWait(20);
    EXPECT_FALSE(tour().target()->isVisible());
    EXPECT_TRUE(tour().isRunning());
    EXPECT_TRUE(tour().callout().isVisible());
}

TEST_F(TourTest, SaysWhatItNeedsWhenThereIsNothingToShow) {
    window.verbActions().tour->trigger();
    EXPECT_FALSE(tour().isRunning());
    EXPECT_FALSE(window.statusBar()->currentMessage().isEmpty());
}

TEST_F(TourTest, DoesNotComeByItselfWithoutAMemory) {
    importTwo();
    constexpr int longerThanItsRest = 900;
    QTest::qWait(longerThanItsRest);
    EXPECT_FALSE(tour().isRunning());
}

class LargeFontTourTest : private FontOfTest, public WindowFixture {
  protected:
    LargeFontTourTest() : FontOfTest(1.5) {}
};

TEST_F(LargeFontTourTest, HasRoomForItsWords) {
    importTwo();
    window.resize(1280, 720);
    window.tour().start();
    for (int i = 0; i < window.tour().count() - 1; ++i) {
        for (const auto language : {model::Language::Fi, model::Language::Sv}) {
            window.setLanguage(language);
            QCoreApplication::processEvents();
            for (const std::string& fault : clippingFaults(window.tour().callout())) {
                ADD_FAILURE() << "step " << i << ": " << fault;
            }
            EXPECT_TRUE(window.rect().contains(window.tour().callout().geometry()));
        }
        window.tour().callout().nextButton().click();
    }
}

/// A window with settings that are stored, in a folder of the test.
struct RememberedStart {
    explicit RememberedStart(const QString& project) {
        window.show();
        window.workbench().open(project);
        QTest::qWait(longerThanItsRest);
    }
    static constexpr int longerThanItsRest = 900;
    Preferences preferences{true};
    MainWindow window{preferences};
};

TEST_F(TourTest, ComesOnceInALifetimeAndOnTheExampleOnly) {
    importTwo();
    const auto setSynthetic = [](session::Session& project, const std::string& answer) {
        const auto* before = project.inventory().find<model::Setting>(std::string("synthetic"));
        edit::EditSet set;
        set.title = "edit.setting";
        const model::Setting after{"synthetic", answer};
        set.edits.push_back(before == nullptr ? edit::createRecord(after)
                                              : edit::replaceRecord(*before, after));
        ASSERT_TRUE(project.edit(set, "test"));
    };
    setSynthetic(session(), "no");
    const QString path = session().path();
    window.workbench().close();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("tour-test"));
    {
        RememberedStart own(path);
        EXPECT_FALSE(own.window.tour().isRunning()) << "not on one's own data";
        setSynthetic(*own.window.workbench().session(), "yes");
        EXPECT_TRUE(waitFor([&] { return own.window.tour().isRunning(); }, 3000));
    }
    {
        RememberedStart second(path);
        EXPECT_FALSE(second.window.tour().isRunning());
    }
    QCoreApplication::setOrganizationName(QString());
}

} // namespace
} // namespace aallokko::gui
