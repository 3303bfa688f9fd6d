// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Overview page as people use it: it is the first page, and every figure opens as many rows as
// it says.
#include "app/gui/chart_view.h"
#include "app/gui/inventory/page.h"
#include "app/gui/overview/figure_line.h"
#include "app/gui/overview/page.h"
#include "app/gui/quality/page.h"
#include "core/text/display.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace aallokko::gui {
namespace {

class OverviewPageTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        openPage();
    }
    void openPage() {
        window.showPage(models::PageId::Overview);
        page = window.findChild<OverviewPage*>();
        ASSERT_NE(page, nullptr);
        waitForFigures();
    }
    void waitForFigures() {
        ASSERT_TRUE(waitFor([this] { return page->state().isCurrent(); }));
    }
    int hits() { return window.findChild<InventoryPage*>()->filter().rowCount(); }
    /// "1 234" as a number.
    static int numberOf(QString figure) {
        return figure.remove(QChar(0x00a0)).remove(u' ').toInt();
    }
    bool isShown(models::PageId id) {
        for (const Page* one : window.pages()) {
            if (one->id() == id) {
                return one->isVisible();
            }
        }
        return false;
    }

    OverviewPage* page = nullptr;
};

TEST_F(OverviewPageTest, ExplainsTheCountAndOpensItsRows) {
    auto* counts = find<QLabel>("overviewCounts");
    const session::SystemCounts& figures = page->state().overview()->counts;
    EXPECT_EQ(figures.installations, 53);
    EXPECT_TRUE(counts->accessibleName().contains(QStringLiteral("53 installations")))
        << counts->accessibleName().toStdString();
    Q_EMIT counts->linkActivated(QStringLiteral("unnamed"));
    EXPECT_TRUE(isShown(models::PageId::Inventory));
    EXPECT_EQ(hits(), figures.unnamed);
    openPage();
    Q_EMIT counts->linkActivated(QStringLiteral("rows"));
    EXPECT_EQ(hits(), 53);
}

TEST_F(OverviewPageTest, EveryQuestionAndSectorOpensAsManyRowsAsItSays) {
    int opened = 0;
    for (const char* name : {"questionsCard", "answersCard"}) {
        auto* card = find<Card>(name);
        const int first = name[0] == 'q' ? 0 : 2; // above them stand the shares of all
        ASSERT_GT(card->lineCount(), first);
        for (int i = first; i < card->lineCount(); ++i) {
            const int said = name[0] == 'q'
                                 ? numberOf(card->line(i)->figure())
                                 : page->state().overview()->quality.sectors[i - 2].systems;
            QTest::mouseClick(card->line(i), Qt::LeftButton);
            ASSERT_TRUE(isShown(models::PageId::Inventory));
            EXPECT_EQ(hits(), said) << card->line(i)->accessibleName().toStdString();
            ++opened;
            openPage();
        }
    }
    EXPECT_GT(opened, 8);
}

TEST_F(OverviewPageTest, OffersTheFormOfEachQuestion) {
    auto* card = find<Card>("questionsCard");
    EXPECT_LE(card->lineCount(), 10);
    QStringList names;
    for (int i = 0; i < card->lineCount(); ++i) {
        EXPECT_TRUE(card->side(i)->isVisible());
        names << card->side(i)->accessibleName();
    }
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_TRUE(names.front().startsWith(QStringLiteral("Make the form to send: ")));
    bool isAsked = false;
    QTimer::singleShot(200, [&isAsked] {
        if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
            isAsked = true;
            dialog->reject();
        }
    });
    QTest::mouseClick(card->side(0), Qt::LeftButton);
    EXPECT_TRUE(isAsked);
}

TEST_F(OverviewPageTest, SaysWhatIsWrongAndOpensIt) {
    auto* card = find<Card>("findingsCard");
    ASSERT_GT(card->lineCount(), 4);
    for (int i = 0; i < card->lineCount(); ++i) {
        const int said = numberOf(card->line(i)->figure());
        QTest::keyClick(card->line(i), Qt::Key_Space);
        ASSERT_TRUE(isShown(models::PageId::Quality));
        auto* quality = window.findChild<QualityPage*>();
        ASSERT_TRUE(waitFor([quality] { return quality->state().isCurrent(); }));
        EXPECT_EQ(quality->tree().shown(), said) << card->line(i)->accessibleName().toStdString();
        openPage();
    }
}

TEST_F(OverviewPageTest, ShowsThePlanRangesFirst) {
    EXPECT_TRUE(find<QLabel>("costCardText")->text().contains(QStringLiteral("no plan yet")));
    makePlan();
    waitForFigures();
    const model::StoredPlan& plan = *session().findScenario({})->plan;
    const QString headline = find<QLabel>("costCardHeadline")->text();
    EXPECT_TRUE(headline.contains(QStringLiteral("€"))) << headline.toStdString();
    EXPECT_TRUE(
        find<QLabel>("costCardText")->text().contains(QStringLiteral("How good is this plan?")));
    ASSERT_TRUE(page->state().overview()->plan);
    EXPECT_TRUE(page->state().overview()->plan->fits);
    EXPECT_GT(plan.costHighCents, 0);
    auto* card = find<Card>("costCard");
    for (int i = 0; i < 2; ++i) { // consolidated, not in time
        const int said = numberOf(card->line(i)->figure());
        if (said > 0) {
            QTest::mouseClick(card->line(i), Qt::LeftButton);
            EXPECT_EQ(hits(), said) << i;
            openPage();
        }
    }
}

TEST_F(OverviewPageTest, GoesFromBarToBarAndOpensAQuarter) {
    makePlan();
    waitForFigures();
    auto* chart = find<ChartView>("loadChart");
    ASSERT_GT(chart->chart().labels.size(), 1);
    const auto& quarters = page->state().overview()->plan->quarters;
    int bar = 0;
    QString quarter;
    std::size_t systems = 0;
    for (; bar < chart->chart().labels.size() && systems == 0; ++bar) {
        quarter = chart->chart().labels[bar];
        for (const session::QuarterFigures& one : quarters) {
            if (text::wave(session().inventory().grid(), one.wave, model::Language::En) ==
                quarter) {
                systems = one.systems.size();
            }
        }
    }
    ASSERT_GT(systems, 0U);
    QTest::keyClick(chart, Qt::Key_Home);
    for (int step = 1; step < bar; ++step) {
        QTest::keyClick(chart, Qt::Key_Right);
    }
    EXPECT_TRUE(chart->accessibleDescription().startsWith(quarter));
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_EQ(hits(), static_cast<int>(systems)) << quarter.toStdString();
    openPage();
    QTest::mouseClick(find<QToolButton>("loadChartAsTable"), Qt::LeftButton);
    auto* table = find<QTableView>("loadChartTable");
    EXPECT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->rowCount(), chart->chart().labels.size());
    const QByteArray state = page->saveState();
    QTest::mouseClick(find<QToolButton>("loadChartAsTable"), Qt::LeftButton);
    page->restoreState(state);
    EXPECT_TRUE(table->isVisible());
}

TEST_F(OverviewPageTest, FollowsAnEditAndTellsItAsNew) {
    const auto id = session().systems().systems().front().id();
    ASSERT_TRUE(session().pin(id, 12, "because"));
    waitForFigures();
    EXPECT_EQ(page->state().overview()->decisions.pinned.size(), 1U);
    auto* card = find<Card>("decisionsCard");
    bool isFound = false;
    for (int i = 0; i < card->lineCount(); ++i) {
        if (card->line(i)->accessibleName() == QStringLiteral("1 system pinned to a quarter")) {
            isFound = true;
            QTest::mouseClick(card->line(i), Qt::LeftButton);
            EXPECT_EQ(hits(), 1);
        }
    }
    EXPECT_TRUE(isFound);
    EXPECT_GT(find<Card>("changesCard")->lineCount(), 0);
}

TEST_F(OverviewPageTest, SpeaksTheLanguageInUse) {
    window.setLanguage(model::Language::Fi);
    QCoreApplication::processEvents();
    EXPECT_EQ(page->title(), QStringLiteral("Yleiskuva"));
    EXPECT_TRUE(find<QLabel>("overviewCounts")->text().contains(QStringLiteral("53 asennusta")));
}

TEST_F(OverviewPageTest, HidesTheDetailsHereOnly) {
    auto* details = window.findChild<QDockWidget*>(QStringLiteral("details"));
    ASSERT_NE(details, nullptr);
    EXPECT_TRUE(details->isHidden());
    window.workbench().select(session().systems().systems().front().id());
    window.showPage(models::PageId::Inventory);
    EXPECT_FALSE(details->isHidden());
    window.verbActions().details->trigger();
    EXPECT_TRUE(details->isHidden());
    window.showPage(models::PageId::Overview);
    window.showPage(models::PageId::Inventory);
    EXPECT_TRUE(details->isHidden()) << "what was closed stays closed";
}

class EmptyOverviewTest : public WindowFixture {};

TEST_F(EmptyOverviewTest, IsTheFirstPageAndOffersTheFirstStep) {
    auto* page = window.findChild<OverviewPage*>();
    ASSERT_NE(page, nullptr);
    EXPECT_TRUE(page->isVisible());
    QStringList names;
    for (const auto* button : page->findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            names << button->accessibleName();
        }
    }
    EXPECT_TRUE(names.contains(QStringLiteral("New from example")));
    EXPECT_TRUE(names.contains(QStringLiteral("Import…")));
}

} // namespace
} // namespace aallokko::gui
