// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Quality page as people use it: look, filter, go to the cell, correct in place, accept, take
// back, make the form.
#include "app/gui/quality/finding_panel.h"
#include "app/gui/quality/page.h"
#include "app/models/roles.h"
#include "core/rules/fixes.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

namespace aallokko::gui {
namespace {

class QualityTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        openPage();
    }
    void openPage() {
        window.showPage(models::PageId::Quality);
        page = window.findChild<QualityPage*>();
        ASSERT_NE(page, nullptr);
        view = find<QTreeView>("findings");
        window.activateWindow();
        waitForCheck();
    }
    void waitForCheck() {
        ASSERT_TRUE(waitFor([this] { return page->state().isCurrent(); }));
    }
    /// Chooses the first finding of a rule as with keys.
    const rules::Finding* choose(const char* rule) {
        for (int group = 0; group < page->tree().rowCount(); ++group) {
            const QModelIndex index = page->tree().index(0, 0, page->tree().index(group, 0));
            if (page->tree().findingAt(index)->rule == rule) {
                view->setCurrentIndex(index);
                return page->tree().findingAt(index);
            }
        }
        ADD_FAILURE() << "no finding of " << rule;
        return nullptr;
    }
    int groupRows() { return page->tree().rowCount(); }

    QualityPage* page = nullptr;
    QTreeView* view = nullptr;
};

TEST_F(QualityTest, showsCountsGroupsQuestionsAndCompleteness) {
    EXPECT_TRUE(find<QLabel>("qualityCounts")->text().contains(QStringLiteral("errors")));
    EXPECT_GT(groupRows(), 8);
    EXPECT_GT(find<QTableView>("questions")->model()->rowCount(), 2);
    EXPECT_LE(find<QTableView>("questions")->model()->rowCount(), 10);
    auto* shares = find<QTableView>("completeness");
    EXPECT_EQ(shares->model()->rowCount(), 32) << "all organisations that are asked";
    QTest::keyClick(find<QComboBox>("shareKind"), Qt::Key_Down);
    EXPECT_GT(shares->model()->rowCount(), 2);
    EXPECT_NE(shares->model()->rowCount(), 32) << "by sector";
}

TEST_F(QualityTest, anOrganisationIsMarkedAsReviewedUnlessItHasErrors) {
    auto* shares = find<QTableView>("completeness");
    auto* button = find<QPushButton>("reviewOrganisation");
    EXPECT_FALSE(button->isEnabled()) << "nobody is chosen";
    const auto reviews = [this] {
        int count = 0;
        for (const auto& [id, setting] :
             window.workbench().session()->inventory().all<model::Setting>()) {
            count += id.starts_with("reviewed:") ? 1 : 0;
        }
        return count;
    };
    int marked = -1;
    for (int row = 0; row < shares->model()->rowCount() && marked < 0; ++row) {
        shares->selectRow(row);
        ASSERT_TRUE(button->isEnabled());
        button->click();
        marked = reviews() == 1 ? row : -1;
    }
    ASSERT_GE(marked, 0);
    const QString name = shares->model()->index(marked, 0).data().toString();
    waitForCheck();
    EXPECT_EQ(shares->currentIndex().siblingAtColumn(0).data().toString(), name);
    EXPECT_FALSE(shares->currentIndex().siblingAtColumn(2).data().toString().isEmpty());
    button->click();
    EXPECT_EQ(reviews(), 0);
}

TEST_F(QualityTest, filtersByWordsSeverityAndGroups) {
    const int all = page->tree().shown();
    QTest::keyClicks(find<QLineEdit>("findingWords"), QStringLiteral("Uurainen"));
    EXPECT_LT(page->tree().shown(), all);
    EXPECT_GT(page->tree().shown(), 0);
    QTest::keyClick(find<QComboBox>("findingGrouping"), Qt::Key_Down);
    EXPECT_TRUE(page->tree().index(0, 0).data().toString().startsWith(QStringLiteral("Uurainen")));
    QTest::keyClick(find<QComboBox>("findingSeverity"), Qt::Key_Down); // errors
    for (int group = 0; group < groupRows(); ++group) {
        const QModelIndex parent = page->tree().index(group, 0);
        for (int row = 0; row < page->tree().rowCount(parent); ++row) {
            EXPECT_EQ(page->tree().index(row, 0, parent).data(models::SeverityRole).toInt(),
                      static_cast<int>(model::Severity::Error));
        }
    }
    find<QLineEdit>("findingWords")->setText(QStringLiteral("nothing is called so"));
    EXPECT_EQ(page->tree().shown(), 0);
    EXPECT_FALSE(view->isVisible()) << "a sentence says what to do instead";
}

TEST_F(QualityTest, correctsInPlaceAndTheFindingIsGone) {
    const rules::Finding* finding = choose("Q12"); // no yearly cost
    ASSERT_NE(finding, nullptr);
    const auto system = finding->installations.front();
    const std::string subject = finding->subject;
    auto* value = find<QComboBox>("correctValue");
    QTest::keyClick(view, Qt::Key_Return);
    ASSERT_TRUE(value->lineEdit()->hasFocus());
    QTest::keyClicks(value->lineEdit(), QStringLiteral("x"));
    value->lineEdit()->selectAll();
    QTest::keyClicks(value->lineEdit(), QStringLiteral("1 234,50"));
    QTest::keyClick(value->lineEdit(), Qt::Key_Return);
    waitForCheck();
    EXPECT_EQ(std::get<model::Decimal>(
                  session().systems().find(system)->field(model::FieldKey::AnnualCost).data)
                  .hundredths,
              123450);
    EXPECT_FALSE(page->tree().indexOf("Q12", subject).isValid());
    ASSERT_TRUE(window.verbActions().undo->isEnabled());
    window.verbActions().undo->trigger();
    waitForCheck();
    EXPECT_FALSE(session().systems().find(system)->field(model::FieldKey::AnnualCost).hasValue());
    EXPECT_TRUE(page->tree().indexOf("Q12", subject).isValid()) << "undo brings it back";
}

TEST_F(QualityTest, refusesWhatCannotBeRead) {
    ASSERT_NE(choose("Q12"), nullptr);
    const auto version = session().inventory().version;
    auto* value = find<QComboBox>("correctValue");
    value->lineEdit()->setText(QStringLiteral("paljon"));
    QTest::mouseClick(find<QPushButton>("storeValue"), Qt::LeftButton);
    EXPECT_EQ(session().inventory().version, version);
}

TEST_F(QualityTest, goesToTheCellInTheInventory) {
    const rules::Finding* finding = choose("Q12");
    ASSERT_NE(finding, nullptr);
    const auto system = finding->installations.front();
    QTest::mouseClick(find<QPushButton>("goToCell"), Qt::LeftButton);
    auto* systems = find<QTableView>("systems");
    EXPECT_TRUE(systems->isVisible());
    EXPECT_EQ(window.workbench().selection(), system);
    EXPECT_EQ(systems->currentIndex().data(models::FieldKeyRole).toInt(),
              static_cast<int>(model::FieldKey::AnnualCost));
}

TEST_F(QualityTest, anUnclearEndIsJoinedToASuggestedSystemInPlace) {
    const rules::Finding* finding = nullptr;
    for (int group = 0; group < page->tree().rowCount() && finding == nullptr; ++group) {
        const QModelIndex parent = page->tree().index(group, 0);
        for (int row = 0; row < page->tree().rowCount(parent); ++row) {
            const QModelIndex index = page->tree().index(row, 0, parent);
            const rules::Finding* one = page->tree().findingAt(index);
            if (one->rule == "Q20" && !one->suggestions.empty()) {
                view->setCurrentIndex(index);
                finding = one;
                break;
            }
        }
    }
    if (finding == nullptr) {
        GTEST_SKIP() << "no unclear end with a suggestion in these lists";
    }
    const std::string subject = finding->subject;
    const model::InstallationId meant = finding->suggestions.front().id;
    const auto before = session().inventory().tables;
    EXPECT_EQ(find<QComboBox>("correctValue")->count(),
              static_cast<int>(finding->suggestions.size()));
    QTest::mouseClick(find<QPushButton>("storeValue"), Qt::LeftButton);
    waitForCheck();
    EXPECT_FALSE(page->tree().indexOf("Q20", subject).isValid());
    bool isJoined = false;
    for (const auto& [id, one] : session().inventory().all<model::Interface>()) {
        isJoined =
            isJoined || (subject == "interface:" + std::to_string(id.value()) &&
                         (one.source.installation == meant || one.target.installation == meant));
    }
    EXPECT_TRUE(isJoined);
    window.workbench().undo();
    EXPECT_TRUE(session().inventory().tables == before);
}

TEST_F(QualityTest, acceptsWithAReasonAndTakesItBack) {
    const rules::Finding* finding = choose("Q12");
    ASSERT_NE(finding, nullptr);
    const std::string subject = finding->subject;
    QTimer::singleShot(0, [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("acceptFinding"));
        EXPECT_FALSE(accept->isEnabled()) << "not without a reason";
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("waiveReason")),
                         QStringLiteral("free of charge"));
        EXPECT_TRUE(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
    });
    QTest::mouseClick(find<QPushButton>("waiveFinding"), Qt::LeftButton);
    waitForCheck();
    ASSERT_EQ(session().inventory().all<model::Waiver>().size(), 1U);
    EXPECT_EQ(session().inventory().all<model::Waiver>().begin()->second.signature.reason,
              "free of charge");
    EXPECT_FALSE(page->tree().indexOf("Q12", subject).isValid());
    auto* severity = find<QComboBox>("findingSeverity");
    severity->setCurrentIndex(severity->count() - 1); // accepted
    ASSERT_EQ(page->tree().shown(), 1);
    view->setCurrentIndex(page->tree().indexOf("Q12", subject));
    EXPECT_TRUE(find<QLabel>("findingText")->text().contains(QStringLiteral("free of charge")));
    QTest::mouseClick(find<QPushButton>("waiveFinding"), Qt::LeftButton);
    EXPECT_TRUE(session().inventory().all<model::Waiver>().empty());
}

TEST_F(QualityTest, walksThroughFindingsByKey) {
    choose("Q04");
    const QModelIndex first = view->currentIndex();
    EXPECT_TRUE(page->goToProblem(1));
    EXPECT_NE(view->currentIndex(), first);
    EXPECT_TRUE(page->goToProblem(-1));
    EXPECT_EQ(view->currentIndex(), first);
    for (int i = 0; i < 40; ++i) { // into the next groups and round the end
        page->goToProblem(1);
        ASSERT_NE(page->tree().findingAt(view->currentIndex()), nullptr);
    }
}

TEST_F(QualityTest, writesTheFormOfAnOrganisation) {
    const QString path = folder.filePath(QStringLiteral("form.xlsx"));
    const auto organisation = session().systems().systems().front().installation->responsible;
    EXPECT_TRUE(page->writeForm(organisation, path));
    EXPECT_GT(QFileInfo(path).size(), 2000);
}

TEST_F(QualityTest, speaksTheLanguageInUse) {
    window.setLanguage(model::Language::Fi);
    QCoreApplication::processEvents();
    EXPECT_EQ(page->title(), QStringLiteral("Laatu"));
    EXPECT_TRUE(page->tree().index(0, 0).data().toString().contains(QStringLiteral("puuttuu")))
        << page->tree().index(0, 0).data().toString().toStdString();
    EXPECT_TRUE(find<QLabel>("qualityCounts")->text().contains(QStringLiteral("virhettä")));
}

class EmptyQualityTest : public WindowFixture {};

TEST_F(EmptyQualityTest, saysWhatWillBeHere) {
    makeProject();
    window.showPage(models::PageId::Quality);
    QTest::qWait(200);
    EXPECT_FALSE(window.findChild<QTreeView*>(QStringLiteral("findings"))->isVisible());
    EXPECT_TRUE(window.workbench().session() != nullptr);
}

} // namespace
} // namespace aallokko::gui
