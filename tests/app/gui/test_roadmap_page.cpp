// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Roadmap page as people use it: both events of a system, folding, zoom, keyboard, moving the
// legal start by mouse and without, the go-live card, printing.
#include "app/gui/roadmap/card_panel.h"
#include "app/gui/roadmap/page.h"
#include "app/gui/roadmap/time_head.h"
#include "app/gui/roadmap/view.h"
#include "app/models/roadmap/words.h"
#include "app/models/roles.h"
#include "app/session/plan_dates.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace aallokko::gui {
namespace {

class RoadmapPageTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        makePlan();
        open();
    }
    void open() {
        window.showPage(models::PageId::Roadmap);
        page = window.findChild<RoadmapPage*>();
        ASSERT_NE(page, nullptr);
        wait();
        ASSERT_NE(page->tree().map(), nullptr);
    }
    void wait() {
        ASSERT_TRUE(waitFor([this] { return page->state().isCurrent(); }));
    }
    int legalStart() const {
        const auto& milestones = page->tree().map()->milestones;
        for (std::size_t i = 0; i < milestones.size(); ++i) {
            if (milestones[i].isLegalStart) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }
    TimeHead* head() { return find<TimeHead>("timeHead"); }
    /// Drags the diamond of the legal start by some pixels.
    void dragStart(int pixels) {
        const QPoint from = head()->pointOf(legalStart());
        QTest::mousePress(head()->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(head()->viewport(), from + QPoint(pixels / 2, 0));
        QTest::mouseMove(head()->viewport(), from + QPoint(pixels, 0));
        QTest::mouseRelease(head()->viewport(), Qt::LeftButton, {}, from + QPoint(pixels, 0));
    }

    RoadmapPage* page = nullptr;
};

TEST_F(RoadmapPageTest, ShowsBothEventsOfEachSystemAsTheSessionDatesThem) {
    auto answers = session::PlanAnswers::of(session(), {});
    ASSERT_TRUE(answers);
    const auto dates = session::datesOf(session(), *answers);
    ASSERT_TRUE(dates);
    EXPECT_TRUE(page->tree().map()->hasDays);
    EXPECT_EQ(page->tree().shownCount(), 53);
    int takeovers = 0;
    int cutOvers = 0;
    for (const models::RoadRow& row : page->tree().map()->rows) {
        const plan::GoLiveEvent* cutOver = dates->cutOverOf(row.id);
        const models::RoadPoint* shown = row.find(models::RoadMark::CutOver);
        if (cutOver != nullptr && cutOver->date) {
            ASSERT_NE(shown, nullptr) << row.name;
            EXPECT_TRUE(std::any_of(row.points.begin(), row.points.end(),
                                    [&](const models::RoadPoint& one) {
                                        return one.mark == models::RoadMark::CutOver &&
                                               one.day == models::dayOf(*cutOver->date);
                                    }))
                << row.name;
            ++cutOvers;
        }
        for (const plan::GoLiveEvent& event : dates->events) {
            if (event.installation == row.id && event.kind == plan::EventKind::Takeover &&
                event.date) {
                ASSERT_NE(row.find(models::RoadMark::Takeover), nullptr) << row.name;
                EXPECT_EQ(row.find(models::RoadMark::Takeover)->day, models::dayOf(*event.date));
                ++takeovers;
            }
        }
        // The same stands in the text that a screen reader reads.
        const QModelIndex cell =
            page->tree().indexOf(row.id).siblingAtColumn(models::RoadmapTree::Timeline);
        const QString text = cell.data(Qt::AccessibleTextRole).toString();
        EXPECT_FALSE(text.isEmpty()) << row.name;
        if (shown != nullptr) {
            EXPECT_TRUE(text.contains(models::dayText(shown->day))) << text.toStdString();
        }
    }
    EXPECT_GT(takeovers, 5);
    EXPECT_GT(cutOvers, 5);
}

TEST_F(RoadmapPageTest, ChoosesTheSystemOfTheWholeProgramAndFoldsByKey) {
    auto& view = page->view();
    int row = 1;
    while (page->tree().rowCount(page->tree().index(row, 0)) < 2) {
        ++row;
    }
    ASSERT_LT(row, page->tree().rowCount());
    const QModelIndex group = page->tree().index(row, 0);
    ASSERT_TRUE(view.isExpanded(group));
    const QModelIndex first = page->tree().index(0, 0, group);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(first).center());
    EXPECT_EQ(window.workbench().selection().value(),
              first.data(models::SystemIdRole).toLongLong());
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_NE(window.workbench().selection().value(),
              first.data(models::SystemIdRole).toLongLong());
    view.setCurrentIndex(group);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_FALSE(view.isExpanded(group));
    page->setFilter(QStringLiteral("a"));
    page->setFilter(QString());
    EXPECT_FALSE(view.isExpanded(page->tree().index(row, 0))) << "stays folded";
    window.workbench().select(model::InstallationId(first.data(models::SystemIdRole).toLongLong()));
    EXPECT_TRUE(view.isExpanded(page->tree().index(row, 0))) << "what was chosen is in view";
}

TEST_F(RoadmapPageTest, GroupsFiltersAndExplainsCounts) {
    const auto total = [this] {
        std::size_t count = 0;
        for (const models::RoadGroup& group : page->tree().groups()) {
            count += group.isProgramme ? 0 : group.entries.size();
        }
        return count;
    };
    for (const auto grouping : {models::RoadGrouping::Organisation, models::RoadGrouping::Product,
                                models::RoadGrouping::Phase}) {
        page->setGrouping(grouping);
        EXPECT_EQ(total(), 53U);
    }
    page->setGrouping(models::RoadGrouping::Organisation);
    EXPECT_EQ(page->tree().rowCount(), 3) << "the programme and two municipalities";
    auto* filter = find<QLineEdit>("roadmapFilter");
    QTest::keyClicks(filter, QStringLiteral("uurainen"));
    EXPECT_LT(total(), 53U);
    EXPECT_GT(total(), 0U);
    EXPECT_TRUE(find<QLabel>("roadmapHeadline")->text().contains(QStringLiteral("of 53")));
}

TEST_F(RoadmapPageTest, ZoomsFromYearsToDaysAboutTheMouseAndPans) {
    auto& view = page->view();
    const double all = view.visibleDays();
    EXPECT_GT(all, 8 * 365);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_LT(view.visibleDays(), all);
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    EXPECT_NEAR(view.visibleDays(), all, 1);
    const QPointF point(view.timeline().left() + 100, 60);
    const double under = view.scale().dayAt(100);
    for (int i = 0; i < 40; ++i) {
        QWheelEvent wheel(point, view.viewport()->mapToGlobal(point), {}, QPoint(0, 120),
                          Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &wheel);
    }
    EXPECT_NEAR(view.scale().dayAt(100), under, 1) << "the day under the mouse stays";
    EXPECT_NEAR(view.visibleDays(), 21, 1) << "no closer than three weeks";
    const double left = view.scale().left;
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_GT(view.scale().left, left);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    EXPECT_NEAR(view.scale().left, left, 0.01);
}

TEST_F(RoadmapPageTest, LeavesTheLegalStartWhereItWas) {
    const model::Inventory before = session().inventory();
    dragStart(60);
    auto* panel = find<QFrame>("movePanel");
    EXPECT_TRUE(panel->isVisible());
    ASSERT_TRUE(waitFor([this] { return page->state().move() != nullptr; }));
    EXPECT_EQ(page->state().move()->id, "GO_LIVE");
    EXPECT_GT(page->state().move()->to, *page->state().move()->from);
    EXPECT_EQ(find<QTableView>("moveBroken")->model()->rowCount(),
              std::ssize(page->state().move()->broken));
    EXPECT_EQ(session().inventory(), before) << "nothing is stored before Store";
    QTest::mouseClick(find<QPushButton>("moveLeave"), Qt::LeftButton);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_EQ(session().inventory(), before);
    EXPECT_EQ(page->view().dragged().position, -1);
}

TEST_F(RoadmapPageTest, MovesTheLegalStartByKeysAndUndoes) {
    const auto before = session().inventory().tables;
    const auto steps = session().history().sets().size();
    const QModelIndex row = page->tree().indexOfMilestone("GO_LIVE");
    ASSERT_TRUE(row.isValid());
    page->view().expand(row.parent());
    page->view().setCurrentIndex(row);
    page->view().setFocus();
    QTest::keyClick(&page->view(), Qt::Key_Return);
    auto* day = find<QDateEdit>("moveDay");
    EXPECT_TRUE(find<QFrame>("movePanel")->isVisible());
    day->setDate(QDate(2021, 1, 1));
    ASSERT_TRUE(waitFor([this] { return page->state().move() != nullptr; }));
    EXPECT_EQ(base::toIso(page->state().move()->to), "2021-01-01");
    QTest::keyClicks(find<QLineEdit>("moveReason"), QStringLiteral("law is late"));
    QTest::mouseClick(find<QPushButton>("moveStore"), Qt::LeftButton);
    EXPECT_EQ(session().history().sets().size(), steps + 1) << "one step";
    EXPECT_EQ(base::toIso(*session().inventory().dayOfMilestone("GO_LIVE")), "2021-01-01");
    EXPECT_EQ(
        session().inventory().find<model::Milestone>(std::string("GO_LIVE"))->history.back().reason,
        "law is late");
    wait();
    const auto& start = page->tree().map()->milestones[static_cast<std::size_t>(legalStart())];
    ASSERT_EQ(start.history.size(), 1U) << "a ghost stays at the old day";
    EXPECT_EQ(base::toIso(start.history[0].from), "2020-01-01");
    window.verbActions().undo->trigger();
    EXPECT_EQ(session().inventory().tables, before);
}

TEST_F(RoadmapPageTest, GoLiveCardIsEditedInPlaceAndUndone) {
    const models::RoadRow* planned = nullptr;
    for (const models::RoadRow& row : page->tree().map()->rows) {
        if (row.find(models::RoadMark::CutOver) != nullptr) {
            planned = &row;
        }
    }
    ASSERT_NE(planned, nullptr);
    const model::InstallationId id = planned->id;
    window.workbench().select(id);
    page->view().setFocus();
    QTest::keyClick(&page->view(), Qt::Key_Return);
    auto* table = find<QTableView>("goLiveCard");
    ASSERT_TRUE(table->isVisible());
    auto& card = page->card().card();
    EXPECT_GE(card.rowCount(), 7);
    const int line = card.rowOf(model::FieldKey::MaxOutageHours);
    ASSERT_GE(line, 0);
    const QModelIndex cell = card.index(line, models::GoLiveCard::Value);
    const QString before = cell.data().toString();
    const auto tables = session().inventory().tables;
    EXPECT_TRUE(card.setData(cell, QStringLiteral("12,5"), Qt::EditRole));
    EXPECT_EQ(session().systems().find(id)->field(model::FieldKey::MaxOutageHours).data,
              model::FieldData(model::Decimal{1250}));
    EXPECT_FALSE(card.setData(card.index(line, models::GoLiveCard::Value), QStringLiteral("many"),
                              Qt::EditRole))
        << "no number";
    window.verbActions().undo->trigger();
    EXPECT_EQ(session().inventory().tables, tables);
    EXPECT_EQ(card.index(line, models::GoLiveCard::Value).data().toString(), before);
}

TEST_F(RoadmapPageTest, PrintsSeveralPagesWithEveryRow) {
    const QString path = folder.filePath(QStringLiteral("roadmap.pdf"));
    ASSERT_TRUE(page->writeTo(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("%PDF"));
    EXPECT_GE(bytes.count("/Type /Page\n"), 2) << "53 systems need more than a page";
    EXPECT_FALSE(page->writeTo(folder.filePath(QStringLiteral("none/roadmap.pdf"))));
}

TEST_F(RoadmapPageTest, TodayCanBeSetAndSpeaksThreeLanguages) {
    page->state().setToday(base::makeDate(2021, 6, 1));
    ASSERT_TRUE(waitFor(
        [this] { return page->tree().map()->today == models::dayOf(base::makeDate(2021, 6, 1)); }));
    QSet<QString> titles;
    for (const auto language : {model::Language::Fi, model::Language::Sv, model::Language::En}) {
        window.setLanguage(language);
        titles << page->title() << page->tree().index(0, 0).data().toString();
        EXPECT_FALSE(find<QLabel>("roadmapHeadline")->text().isEmpty());
    }
    EXPECT_EQ(titles.size(), 6);
}

TEST_F(RoadmapPageTest, DrawsTheOtherPlanBehind) {
    ASSERT_TRUE(session::copyScenario(session(), "plan", "B"));
    wait();
    EXPECT_TRUE(page->tree().map()->other.empty()) << "none is approved";
    page->state().setOther("B");
    wait();
    ASSERT_EQ(page->tree().map()->other, "B");
    for (const models::RoadRow& row : page->tree().map()->rows) {
        EXPECT_EQ(row.before.size(), row.spans.size()) << row.name;
    }
}

class EmptyRoadmapTest : public WindowFixture {};

TEST_F(EmptyRoadmapTest, SaysTheNextStepWithoutSystemsAndWithoutAPlan) {
    makeProject();
    window.showPage(models::PageId::Roadmap);
    auto* page = window.findChild<RoadmapPage*>();
    EXPECT_FALSE(page->view().isVisible());
    window.verbs().importFiles({inventory(QStringLiteral("Uurainen_system_sv.xlsx"))});
    ASSERT_TRUE(waitFor([this] { return window.import().review() != nullptr; }));
    ASSERT_TRUE(window.import().accept());
    window.showPage(models::PageId::Roadmap);
    ASSERT_TRUE(waitFor([page] {
        return page->state().isCurrent() && page->tree().map() != nullptr &&
               !page->tree().map()->rows.empty();
    }));
    EXPECT_TRUE(page->view().isVisible());
    EXPECT_TRUE(find<QPushButton>("roadmapPlan")->isVisible());
}

} // namespace
} // namespace aallokko::gui
