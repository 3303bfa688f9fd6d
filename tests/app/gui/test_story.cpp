// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main job in the real window: import, edit, undo, plan, pin, replan; and what one would do in
// between: change language and theme, cancel, drop files.
#include "app/gui/waves/column_view.h"
#include "app/gui/waves/page.h"
#include "app/models/move_advice.h"
#include "app/models/roles.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrl>

namespace aallokko::gui {
namespace {

class StoryTest : public WindowFixture {
  protected:
    WavesPage& waves() {
        for (Page* page : window.pages()) {
            if (auto* found = qobject_cast<WavesPage*>(page)) {
                return *found;
            }
        }
        throw std::logic_error("no waves page");
    }
    /// As the window system does it: first over the widget, then let go.
    static void drop(QWidget& target, const QMimeData& mime) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent letGo(QPointF(5, 5), Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &letGo);
    }
    /// A column with a card that the planner placed, and the row of that card.
    std::pair<ColumnView*, int> plannedCard() {
        for (ColumnView* view : waves().columns()) {
            for (int row = 0; row < view->column().rowCount(); ++row) {
                if (view->column().kind == models::ColumnKind::Phase &&
                    view->column().card(row).kind == models::CardKind::Consolidation) {
                    return {view, row};
                }
            }
        }
        return {nullptr, -1};
    }
};

TEST_F(StoryTest, BeginsWithAnObviousNextStep) {
    window.showPage(models::PageId::Inventory);
    QStringList buttons;
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            buttons << button->accessibleName();
        }
    }
    EXPECT_TRUE(buttons.contains(QStringLiteral("New from example")))
        << buttons.join(QStringLiteral(", ")).toStdString();
    EXPECT_FALSE(window.verbActions().plan->isEnabled());
}

TEST_F(StoryTest, ImportsEditsUndoesPlansAndPins) {
    importTwo();
    auto* table = find<QTableView>("systems");
    window.showPage(models::PageId::Inventory);
    const QModelIndex name = table->model()->index(0, 0);
    const QString before = name.data().toString();
    table->setCurrentIndex(name);
    table->edit(name);
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("Uusi nimi äö"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(name.data().toString(), QStringLiteral("Uusi nimi äö"));
    window.verbActions().undo->trigger();
    EXPECT_EQ(name.data().toString(), before);

    makePlan();
    const auto [view, row] = plannedCard();
    ASSERT_NE(view, nullptr);
    const models::Card card = view->column().card(row);
    window.showPage(models::PageId::Waves);
    view->list().setCurrentIndex(view->column().index(row));
    EXPECT_EQ(window.workbench().selection(), card.id);
    QTest::keyClick(&view->list(), Qt::Key_Space);
    EXPECT_EQ(window.plan().placements().of(card.id).pin, card.wave);
    EXPECT_TRUE(window.plan().isStale());
    EXPECT_FALSE(find<QLabel>("stale")->text().isEmpty());
    window.verbActions().undo->trigger();
    EXPECT_EQ(window.plan().placements().of(card.id).pin, 0);
}

TEST_F(StoryTest, MovesACardByKeysAndTellsTheCost) {
    importTwo();
    makePlan();
    window.showPage(models::PageId::Waves);
    const auto [view, row] = plannedCard();
    ASSERT_NE(view, nullptr);
    const models::Card card = view->column().card(row);
    view->list().setCurrentIndex(view->column().index(row));
    const auto version = session().inventory().version;
    QTest::keyClick(&view->list(), Qt::Key_Right, Qt::ControlModifier);
    if (session().inventory().version == version) {
        QTest::keyClick(&view->list(), Qt::Key_Left, Qt::ControlModifier);
    }
    EXPECT_EQ(session().inventory().version, version + 1);
    const QString result = find<QLabel>("pinResult")->text();
    EXPECT_TRUE(result.contains(card.name)) << result.toStdString();
    EXPECT_TRUE(result.contains(QStringLiteral("€"))) << result.toStdString();
    // Planning around the pin keeps it.
    const int pin = window.plan().placements().of(card.id).pin;
    makePlan();
    EXPECT_EQ(window.plan().placements().of(card.id).planned, pin);
    EXPECT_FALSE(window.plan().isStale());
}

TEST_F(StoryTest, PinsByDroppingOntoAColumn) {
    importTwo();
    makePlan();
    const auto [view, row] = plannedCard();
    ASSERT_NE(view, nullptr);
    const models::Card card = view->column().card(row);
    for (ColumnView* target : waves().columns()) {
        if (target == view || target->column().kind != models::ColumnKind::Phase) {
            continue;
        }
        const std::unique_ptr<QMimeData> mime(view->column().mimeData({view->column().index(row)}));
        window.showPage(models::PageId::Waves);
        drop(*target->list().viewport(), *mime);
        EXPECT_GT(window.plan().placements().of(card.id).pin, 0);
        EXPECT_GE(target->column().rowOf(card.id), 0);
        // The plan is older than the pin: the page says so, with what the pin costs.
        const QString state = find<QLabel>("stale")->text();
        EXPECT_TRUE(state.startsWith(QStringLiteral("1 pin is newer than this plan")))
            << state.toStdString();
        EXPECT_TRUE(state.contains(QStringLiteral("€"))) << state.toStdString();
        window.verbActions().undo->trigger();
        EXPECT_FALSE(find<QLabel>("stale")->text().contains(QStringLiteral("newer")));
        return;
    }
}

TEST_F(StoryTest, CancelKeepsTheBestPlan) {
    importTwo();
    window.planner().start(300.0, 1);
    ASSERT_TRUE(waitFor([this] {
        const auto& points = window.planner().points();
        return !points.empty() && points.back().incumbent.has_value();
    }));
    window.planner().cancel();
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(waitFor([this] { return !window.planner().isRunning(); }));
    EXPECT_LT(clock.elapsed(), 2000);
    EXPECT_TRUE(window.plan().placements().hasPlan());
}

TEST_F(StoryTest, SaysWhatMoreCapacityWouldSaveUntilTheInventoryChanges) {
    importTwo();
    window.showPage(models::PageId::Waves);
    auto* button = find<QPushButton>("capacity");
    EXPECT_TRUE(button->isHidden()) << "nothing has been planned yet";
    makePlan();
    const QStringList texts = window.planner().capacityTexts();
    ASSERT_FALSE(texts.isEmpty());
    ASSERT_FALSE(button->isHidden());
    QTest::mouseClick(button, Qt::LeftButton);
    auto* list = find<QDialog>("capacityDialog")->findChild<QPlainTextEdit*>();
    QString shown = texts.join(u'\n');
    shown.replace(QChar::Nbsp, u' '); // as the text of the widget has it
    EXPECT_EQ(list->toPlainText().toStdString(), shown.toStdString());
    EXPECT_TRUE(list->toPlainText().contains(QStringLiteral("€")));
    const auto [view, row] = plannedCard();
    ASSERT_NE(view, nullptr);
    view->list().setCurrentIndex(view->column().index(row));
    QTest::keyClick(&view->list(), Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return window.planner().capacityTexts().isEmpty(); }))
        << "prices of a problem that is no more";
}

TEST_F(StoryTest, ChangesLanguageAndThemeInMidWork) {
    importTwo();
    makePlan();
    auto* navigation = find<QListWidget>("navigation");
    for (const auto language : {model::Language::Fi, model::Language::Sv, model::Language::En}) {
        window.setLanguage(language);
        QCoreApplication::processEvents();
        QStringList names;
        for (int row = 0; row < navigation->count(); ++row) {
            names << navigation->item(row)->text();
        }
        names.removeDuplicates();
        EXPECT_EQ(names.size(), window.pages().size());
        EXPECT_EQ(session().systems().systems().size(), 53U);
    }
    EXPECT_EQ(navigation->item(0)->text(), QStringLiteral("Overview"));
    window.setTheme(Theme::Dark);
    QCoreApplication::processEvents();
    EXPECT_TRUE(isDark(window.palette()));
    window.setTheme(Theme::Light);
    QCoreApplication::processEvents();
    EXPECT_FALSE(isDark(window.palette()));
}

TEST_F(StoryTest, TakesDroppedFilesToTheImportPage) {
    makeProject();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(inventory(QStringLiteral("Uurainen_system_sv.xlsx")))});
    EXPECT_TRUE(ProjectVerbs::canTake(&mime));
    drop(window, mime);
    ASSERT_TRUE(waitFor([this] { return window.import().review() != nullptr; }));
    EXPECT_EQ(find<QTableView>("files")->model()->rowCount(), 1);
    EXPECT_TRUE(session().systems().systems().empty());
}

TEST_F(StoryTest, OpensWhatItStored) {
    importTwo();
    makePlan();
    const QString path = session().path();
    const auto version = session().inventory().version;
    window.workbench().close();
    EXPECT_EQ(find<QTableView>("systems")->model()->rowCount(), 0);
    ASSERT_TRUE(window.verbs().openProject(path));
    EXPECT_EQ(session().inventory().version, version);
    EXPECT_EQ(find<QTableView>("systems")->model()->rowCount(), 53);
    EXPECT_TRUE(window.plan().placements().hasPlan());
}

} // namespace
} // namespace aallokko::gui
