// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page Duplicates with real keys and clicks: judge, undo, filter, merge with its preview.
#include "app/gui/duplicates/merge_dialog.h"
#include "app/gui/duplicates/outcome_dialog.h"
#include "app/gui/duplicates/page.h"
#include "app/gui/empty_state.h"
#include "tests/app/gui/window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

namespace aallokko::gui {
namespace {

class DuplicatesPageTest : public WindowFixture {
  protected:
    void SetUp() override {
        makeProject();
        import("Keuruu.csv", "Populus;CGI Oy;Johtaja\nTuulenpesä;Suvanto Oy;\n");
        import("Multia.csv", "Populus;CGI Oy;Yhtymä\nTuulenpesä;Suvanto Oy;Talous\n");
        window.showPage(models::PageId::Duplicates);
        ASSERT_TRUE(settled());
        ASSERT_EQ(page().list().undecided(), 2);
        view().setFocus();
    }
    void import(const char* name, const QByteArray& rows) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Järjestelmä;Toimittaja;Omistaja\n" + rows);
        file.close();
        const auto review =
            session::Session::reviewImport(session().importInput({file.fileName()}, {}), {});
        ASSERT_FALSE(review.refused);
        ASSERT_TRUE(session().acceptImport(review));
    }
    [[nodiscard]] DuplicatesPage& page() { return *window.findChild<DuplicatesPage*>(); }
    [[nodiscard]] QTableView& view() { return *find<QTableView>("duplicates"); }
    bool settled() {
        return waitFor([this] { return page().list().isKnown() && !page().list().isRunning(); });
    }
    void press(Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        ASSERT_TRUE(settled());
    }
    [[nodiscard]] std::size_t verdicts() {
        return session().inventory().all<model::Verdict>().size();
    }
};

TEST_F(DuplicatesPageTest, showsTheSystemsSideBySideWithDifferencesMarked) {
    const auto* table = find<QTableView>("members");
    ASSERT_EQ(table->model()->columnCount(), 3);
    bool hasOwner = false;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString label = table->model()->index(row, 0).data().toString();
        hasOwner = hasOwner || (label.contains(QStringLiteral("owner"), Qt::CaseInsensitive) &&
                                label.startsWith(QStringLiteral("≠")));
    }
    EXPECT_TRUE(hasOwner);
    EXPECT_FALSE(find<QLabel>("duplicateReasons")->text().isEmpty());
    for (const char* name : {"duplicates", "members", "duplicatesFilter", "duplicatesKind",
                             "duplicatesVerdict", "sameButton", "mergeButton"}) {
        EXPECT_FALSE(find<QWidget>(name)->accessibleName().isEmpty()) << name;
    }
    EXPECT_TRUE(find<QPushButton>("laterButton")->text().contains(QStringLiteral("(L)")));
}

TEST_F(DuplicatesPageTest, allSystemsOfAFunctionAreDecidedButForExceptionsInOneStep) {
    model::FieldValue payroll;
    payroll.state = model::FieldState::Value;
    payroll.data = std::vector<std::string>{"A05"};
    for (const int id : {1, 2, 3}) {
        ASSERT_TRUE(
            session().setField(model::InstallationId(id), model::FieldKey::Functions, payroll));
    }
    ASSERT_TRUE(settled());
    const auto before = session().inventory().tables;
    QTimer poll;
    bool isFilled = false;
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        auto* dialog = qobject_cast<OutcomeDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            return;
        }
        if (!isFilled) {
            isFilled = true;
            EXPECT_EQ(dialog->findChild<QComboBox*>(QStringLiteral("function"))->count(), 1);
            auto* list = dialog->findChild<QListWidget*>(QStringLiteral("decidedSystems"));
            EXPECT_EQ(list->count(), 3);
            list->item(1)->setCheckState(Qt::Unchecked);
            auto* outcome = dialog->findChild<QComboBox*>(QStringLiteral("outcome"));
            outcome->setCurrentIndex(outcome->findData(QStringLiteral("retire")));
        }
        auto* decide = dialog->findChild<QPushButton*>(QStringLiteral("decideOutcome"));
        if (decide->isEnabled() && !dialog->isComputing()) {
            poll.stop();
            EXPECT_FALSE(
                dialog->findChild<QLabel*>(QStringLiteral("outcomeEffect"))->text().isEmpty());
            decide->click();
        }
    });
    poll.start(50);
    QTest::mouseClick(find<QPushButton>("functionOutcomeButton"), Qt::LeftButton);
    ASSERT_TRUE(settled());
    const auto disposition = [this](int id) {
        return session()
            .systems()
            .find(model::InstallationId(id))
            ->field(model::FieldKey::Disposition)
            .text();
    };
    EXPECT_EQ(disposition(1), "retire");
    EXPECT_EQ(disposition(2), "") << "the exception";
    EXPECT_EQ(disposition(3), "retire");
    EXPECT_EQ(disposition(4), "") << "another function";
    window.workbench().undo();
    EXPECT_TRUE(session().inventory().tables == before);
}

TEST_F(DuplicatesPageTest, theListFitsItsViewAndDetailsLeaveTheRoomToTheFields) {
    window.resize(1366, 768);
    window.show();
    ASSERT_TRUE(waitFor([this] { return view().viewport()->width() > 100; }));
    int width = 0;
    for (int column = 0; column < view().model()->columnCount(); ++column) {
        width += view().columnWidth(column);
    }
    EXPECT_LE(width, view().viewport()->width());
    auto* details = find<QDockWidget>("details");
    window.workbench().select(model::InstallationId(1));
    EXPECT_TRUE(details->isHidden()) << "the fields stand side by side already";
    EXPECT_GT(find<QTableView>("members")->width(), window.width() / 3);
    window.showPage(models::PageId::Inventory);
    EXPECT_FALSE(details->isHidden());
    window.workbench().select({});
    EXPECT_TRUE(details->isHidden()) << "nothing is selected";
    window.workbench().select(model::InstallationId(1));
    EXPECT_FALSE(details->isHidden());
    details->close();
    window.workbench().select(model::InstallationId(2));
    EXPECT_TRUE(details->isHidden()) << "the person closed it";
}

TEST_F(DuplicatesPageTest, keysJudgeAndUndoTakesItBack) {
    press(Qt::Key_S);
    EXPECT_EQ(verdicts(), 1U);
    EXPECT_EQ(page().list().undecided(), 1);
    ASSERT_NE(page().list().current(), nullptr);
    EXPECT_FALSE(page().list().current()->verdict); // the next one without a verdict
    press(Qt::Key_D);
    EXPECT_EQ(verdicts(), 2U);
    EXPECT_EQ(page().list().undecided(), 0);
    EXPECT_EQ(page().list().total(), 2); // judged ones stay in the list
    window.workbench().undo();
    ASSERT_TRUE(settled());
    EXPECT_EQ(verdicts(), 1U);
    window.workbench().undo();
    ASSERT_TRUE(settled());
    EXPECT_EQ(page().list().undecided(), 2);
    press(Qt::Key_L);
    EXPECT_EQ(session().inventory().all<model::Verdict>().rbegin()->second.kind,
              model::VerdictKind::Later);
    const int row = page().list().currentRow();
    press(Qt::Key_N);
    EXPECT_EQ(page().list().currentRow(), row); // only one is left to judge
}

TEST_F(DuplicatesPageTest, lettersInTheFilterAreText) {
    auto* words = find<QLineEdit>("duplicatesFilter");
    words->setFocus();
    QTest::keyClicks(words, QStringLiteral("populus"));
    EXPECT_EQ(verdicts(), 0U);
    EXPECT_EQ(view().model()->rowCount(), 1);
    words->setText(QStringLiteral("zzz"));
    EXPECT_TRUE(find<QLabel>("noDuplicates")->isVisible());
    words->clear();
    auto* verdict = find<QComboBox>("duplicatesVerdict");
    verdict->setCurrentIndex(2); // judged the same
    EXPECT_EQ(view().model()->rowCount(), 0);
    verdict->setCurrentIndex(0);
    EXPECT_EQ(view().model()->rowCount(), 2);
}

TEST_F(DuplicatesPageTest, mergingShowsWhatWillHappenAndIsOneStep) {
    const std::size_t before = session().systems().systems().size();
    bool wasShown = false;
    QTimer::singleShot(0, &window, [&] {
        auto* dialog = window.findChild<MergeDialog*>();
        ASSERT_NE(dialog, nullptr);
        auto* fields = dialog->findChild<QTableWidget*>(QStringLiteral("mergedFields"));
        wasShown = fields->rowCount() > 0;
        EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("mergeEffects"))
                        ->text()
                        .contains(QStringLiteral("Contradictions: ")));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("acceptMerge")),
                          Qt::LeftButton);
    });
    QTest::mouseClick(find<QPushButton>("mergeButton"), Qt::LeftButton);
    EXPECT_TRUE(wasShown);
    ASSERT_TRUE(settled());
    EXPECT_EQ(session().systems().systems().size(), before - 1);
    EXPECT_EQ(page().list().total(), 1);
    window.workbench().undo();
    ASSERT_TRUE(settled());
    EXPECT_EQ(session().systems().systems().size(), before);
}

TEST_F(DuplicatesPageTest, theSplitterComesBack) {
    auto* splitter = find<QSplitter>("duplicatesSplitter");
    splitter->setSizes({300, 900});
    const auto sizes = splitter->sizes();
    const QByteArray state = page().saveState();
    splitter->setSizes({600, 600});
    page().restoreState(state);
    EXPECT_EQ(splitter->sizes(), sizes);
}

TEST_F(DuplicatesPageTest, anEmptyProjectSaysWhatToDo) {
    window.workbench().close();
    session::NewProject settings;
    settings.region = "keski-suomi";
    ASSERT_TRUE(window.workbench().create(folder.filePath(QStringLiteral("e.aallokko")), settings));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(page().emptyState().isVisible());
    EXPECT_EQ(page().count(), 0);
}

} // namespace
} // namespace aallokko::gui
