// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Graph page as people use it: ask, look, click, walk with the keys, open, drag, save a view,
// export, and come here from another page.
#include "app/gui/graph/canvas.h"
#include "app/gui/graph/page.h"
#include "tests/app/gui/window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QWheelEvent>

namespace aallokko::gui {
namespace {

using models::GraphAsk;
using models::NodeShape;

class GraphPageTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        window.resize(1440, 900);
        window.showPage(models::PageId::Graph);
        page = window.findChild<GraphPage*>();
        ASSERT_NE(page, nullptr);
        canvas = &page->canvas();
        window.activateWindow();
        settle();
    }
    void settle() {
        ASSERT_TRUE(waitFor([this] { return page->state().isCurrent(); }));
    }
    const models::GraphAnswer& answer() { return page->state().answer(); }
    const models::DrawnNode& node(int index) {
        return answer().picture.nodes[static_cast<std::size_t>(index)];
    }
    void press(GraphAsk ask) {
        QTest::mouseClick(
            find<QAbstractButton>(qPrintable(QStringLiteral("ask%1").arg(static_cast<int>(ask)))),
            Qt::LeftButton);
        settle();
    }
    /// A system with several neighbours.
    model::InstallationId hub() {
        model::InstallationId best;
        std::size_t most = 0;
        for (const auto& system : session().systems().systems()) {
            if (system.interfaces.size() > most) {
                most = system.interfaces.size();
                best = system.id();
            }
        }
        return best;
    }

    GraphPage* page = nullptr;
    GraphCanvas* canvas = nullptr;
};

TEST_F(GraphPageTest, showsOrganisationsFirstAndWaveLanesOnceThereIsAPlan) {
    EXPECT_EQ(answer().question.ask, GraphAsk::Groups);
    EXPECT_GE(answer().picture.nodes.size(), 2U);
    EXPECT_FALSE(find<QLabel>("graphHeadline")->text().isEmpty());
    makePlan();
    settle();
    EXPECT_EQ(answer().question.ask, GraphAsk::Waves);
    EXPECT_GT(answer().picture.lanes.size(), 3U);
}

TEST_F(GraphPageTest, asksAboutASystemByTypingItsName) {
    press(GraphAsk::Neighbourhood);
    EXPECT_TRUE(find<QLabel>("graphHint")->isVisible()) << "no system chosen yet";
    auto* box = find<QLineEdit>("graphSystem");
    const auto* system = session().systems().find(hub());
    QTest::keyClicks(box, QString::fromStdString(system->name()));
    QTest::keyClick(box, Qt::Key_Return);
    settle();
    ASSERT_FALSE(answer().picture.nodes.empty());
    EXPECT_EQ(answer().picture.nodes.front().label, QString::fromStdString(system->name()));
    const auto near = answer().picture.nodes.size();
    QTest::keyClick(find<QSpinBox>("graphDepth"), Qt::Key_Up);
    settle();
    EXPECT_EQ(answer().question.depth, 2);
    EXPECT_GE(answer().picture.nodes.size(), near);
    QTest::keyClick(find<QComboBox>("graphDirection"), Qt::Key_Down);
    settle();
    EXPECT_EQ(answer().question.direction, graph::Direction::Down);
}

TEST_F(GraphPageTest, answersAllQuestions) {
    makePlan();
    window.workbench().select(hub());
    for (int ask = 0; ask < models::graphAskCount; ++ask) {
        press(static_cast<GraphAsk>(ask));
        EXPECT_EQ(answer().question.ask, static_cast<GraphAsk>(ask));
        EXPECT_TRUE(!answer().picture.nodes.empty() || !answer().hint.isEmpty()) << ask;
        EXPECT_FALSE(canvas->isVisible() && canvas->grab().isNull());
    }
}

TEST_F(GraphPageTest, aClickSelectsForTheWholeProgramAndSelectionsComeHere) {
    page->showNeighbourhood(hub());
    settle();
    ASSERT_GT(answer().picture.nodes.size(), 1U);
    int other = 1;
    while (node(other).system == 0) {
        ++other;
    }
    canvas->fit();
    QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->pointOf(other).toPoint());
    EXPECT_EQ(canvas->current(), other);
    EXPECT_EQ(window.workbench().selection().value(), node(other).system);
    EXPECT_EQ(page->list().nodeAt(find<QTreeView>("graphList")->currentIndex()), other);
    window.workbench().select(hub());
    EXPECT_EQ(canvas->current(), answer().nodeOf(hub()));
}

TEST_F(GraphPageTest, theArrowKeysFollowLinksAndEnterOpens) {
    page->showNeighbourhood(hub());
    settle();
    canvas->setFocus();
    const int start = canvas->current();
    ASSERT_EQ(start, 0);
    bool hasWalked = false;
    for (const auto key : {Qt::Key_Left, Qt::Key_Right}) {
        QTest::keyClick(canvas, key);
        if (canvas->current() != start) {
            hasWalked = true;
            break;
        }
    }
    ASSERT_TRUE(hasWalked);
    const int there = canvas->current();
    const bool isLinked = std::any_of(answer().picture.links.begin(), answer().picture.links.end(),
                                      [&](const auto& link) {
                                          return (link.from == start && link.to == there) ||
                                                 (link.to == start && link.from == there);
                                      });
    EXPECT_TRUE(isLinked);
    const auto system = node(there).system;
    QTest::keyClick(canvas, Qt::Key_Return);
    settle();
    if (system > 0) {
        EXPECT_EQ(answer().question.system.value(), system);
        QTest::keyClick(canvas, Qt::Key_Return);
        EXPECT_TRUE(find<QTableView>("systems")->isVisible()) << "the row in the inventory";
    }
    window.showPage(models::PageId::Graph);
    QTest::keyClick(canvas, Qt::Key_Escape);
    EXPECT_EQ(canvas->current(), -1);
}

TEST_F(GraphPageTest, groupsOpenByDoubleClickAndFoldByKey) {
    canvas->fit();
    int group = -1;
    for (std::size_t i = 0; i < answer().picture.nodes.size(); ++i) {
        const auto& one = answer().picture.nodes[i];
        group = one.shape == NodeShape::Group && one.key.startsWith(u"o:") ? static_cast<int>(i)
                                                                           : group;
    }
    ASSERT_GE(group, 0);
    const auto before = answer().picture.nodes.size();
    const auto members = static_cast<std::size_t>(node(group).members);
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, canvas->pointOf(group).toPoint());
    settle();
    EXPECT_EQ(answer().picture.nodes.size(), before + members - 1);
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Backspace);
    settle();
    EXPECT_EQ(answer().picture.nodes.size(), before);
}

TEST_F(GraphPageTest, aDraggedNodeStaysAndAViewKeepsItsPlace) {
    canvas->fit();
    const QString key = node(0).key;
    const QPoint from = canvas->pointOf(0).toPoint();
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 6; ++step) {
        QMouseEvent move(QEvent::MouseMove, from + QPoint(step * 10, step * 5),
                         canvas->mapToGlobal(from + QPoint(step * 10, step * 5)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas, &move);
    }
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, from + QPoint(60, 30));
    ASSERT_TRUE(node(0).isPlaced);
    const QPointF place = node(0).box.center();
    const std::int64_t version = session().inventory().version;
    page->saveView(QStringLiteral("mine"));
    for (QAction* action : page->editActions()) {
        if (action->text().contains(QStringLiteral("places"))) {
            action->trigger();
        }
    }
    settle();
    EXPECT_FALSE(node(answer().nodeOfKey(key)).isPlaced);
    ASSERT_EQ(page->savedViews().views().size(), 1);
    page->ask(page->savedViews().views().front().question);
    settle();
    EXPECT_EQ(node(answer().nodeOfKey(key)).box.center(), place);
    EXPECT_EQ(version, session().inventory().version) << "a view is no edit";
}

TEST_F(GraphPageTest, zoomsWithWheelAndKeysAndShowsAll) {
    canvas->fit();
    const double all = canvas->scale();
    const QPointF middle = canvas->rect().center();
    QWheelEvent wheel(middle, canvas->mapToGlobal(middle), QPoint(), QPoint(0, 240), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas, &wheel);
    EXPECT_GT(canvas->scale(), all);
    canvas->setFocus();
    QTest::keyClick(canvas, Qt::Key_Plus);
    EXPECT_GT(canvas->scale(), all * 1.44);
    QTest::keyClick(canvas, Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas->scale(), all);
}

TEST_F(GraphPageTest, exportsThreeFormats) {
    const QString base = folder.filePath(QStringLiteral("drawing."));
    for (const char* ending : {"svg", "png", "pdf"}) {
        ASSERT_TRUE(page->writeTo(base + QLatin1String(ending))) << ending;
    }
    QFile svg(base + QStringLiteral("svg"));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    const QByteArray text = svg.readAll();
    EXPECT_TRUE(text.contains("<svg"));
    EXPECT_TRUE(text.contains("Synthetic")) << "the band of the example";
    QFile pdf(base + QStringLiteral("pdf"));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
    EXPECT_GT(QImage(base + QStringLiteral("png")).width(), 400);
    EXPECT_FALSE(page->writeTo(folder.filePath(QStringLiteral("none/x.svg"))));
}

TEST_F(GraphPageTest, showInGraphComesFromTheInventory) {
    window.showPage(models::PageId::Inventory);
    window.workbench().select(hub());
    auto* table = find<QTableView>("systems");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(page->isVisible());
    settle();
    EXPECT_EQ(answer().question.ask, GraphAsk::Neighbourhood);
    EXPECT_EQ(answer().question.system, hub());
    EXPECT_EQ(canvas->current(), answer().nodeOf(hub()));
}

TEST_F(GraphPageTest, findsASystemInsideItsGroup) {
    auto* box = find<QLineEdit>("graphFind");
    page->focusFilter();
    EXPECT_TRUE(box->hasFocus());
    QTest::keyClicks(box, QString::fromStdString(session().systems().find(hub())->name()));
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(window.workbench().selection(), hub());
    EXPECT_EQ(canvas->current(), answer().nodeOf(hub()));
}

TEST_F(GraphPageTest, coloursByAFieldWithALegendInWords) {
    auto* colours = find<QComboBox>("graphColour");
    colours->setCurrentIndex(colours->findData(QStringLiteral("sector")));
    settle();
    EXPECT_FALSE(answer().legend.entries.empty());
    EXPECT_LE(answer().legend.entries.size(), 9U);
}

TEST_F(GraphPageTest, followsEditsUndoAndTheLanguage) {
    const int generation = page->state().generation();
    ASSERT_TRUE(session().setField(hub(), model::FieldKey::Name,
                                   {model::FieldState::Value, std::string("Renamed"), {}}));
    ASSERT_TRUE(waitFor([&] { return page->state().generation() > generation; }));
    settle();
    window.setLanguage(model::Language::Fi);
    settle();
    EXPECT_EQ(page->title(), QStringLiteral("Riippuvuusverkko"));
    EXPECT_TRUE(find<QLabel>("graphHeadline")->text().contains(QStringLiteral("liittymä")));
    window.workbench().undo();
    settle();
}

TEST_F(GraphPageTest, remembersTheQuestionButNoSystemOfTheProject) {
    page->showNeighbourhood(hub());
    settle();
    const QByteArray state = page->saveState();
    models::GraphQuestion other;
    page->ask(other);
    settle();
    page->restoreState(state);
    EXPECT_EQ(page->state().question().ask, GraphAsk::Neighbourhood);
    EXPECT_FALSE(page->state().question().system.isValid());
}

class EmptyGraphTest : public WindowFixture {};

TEST_F(EmptyGraphTest, saysWhatWillBeHere) {
    makeProject();
    window.showPage(models::PageId::Graph);
    EXPECT_FALSE(window.findChild<GraphPage*>()->canvas().isVisible());
}

} // namespace
} // namespace aallokko::gui
