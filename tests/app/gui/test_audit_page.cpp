// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Audit page as people use it: filters and chips, the history of one system, the chain, two
// versions, copying, files, and the jump to the record.
#include "app/gui/audit/page.h"
#include "app/models/roles.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace aallokko::gui {
namespace {

class AuditPageTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        system = session().systems().systems().front().id();
        setOwner("Anna Auditoija");
        window.showPage(models::PageId::Audit);
        page = window.findChild<AuditPage*>();
        ASSERT_NE(page, nullptr);
        view = find<QTableView>("changesOfTrail");
        wait();
    }
    void setOwner(const char* owner) {
        model::FieldValue value;
        value.state = model::FieldState::Value;
        value.data = std::string(owner);
        ASSERT_TRUE(session().setField(system, model::FieldKey::Owner, value));
    }
    void wait() {
        ASSERT_TRUE(
            waitFor([this] { return page->state().isCurrent() && !page->table().isFiltering(); }));
    }
    [[nodiscard]] int rows() const { return page->table().rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const {
        return page->table().index(row, column).data().toString();
    }
    QLineEdit* box() { return page->findChild<QLineEdit*>(QStringLiteral("auditFilterBox")); }

    AuditPage* page = nullptr;
    QTableView* view = nullptr;
    model::InstallationId system;
};

TEST_F(AuditPageTest, ListsTheNewestChangeFirstWithAllItsParts) {
    ASSERT_GT(rows(), 100);
    using Table = models::AuditTable;
    EXPECT_EQ(cell(0, Table::After), QStringLiteral("Anna Auditoija"));
    EXPECT_EQ(cell(0, Table::Who), QString::fromStdString(session().userName()));
    EXPECT_FALSE(cell(0, Table::When).isEmpty());
    EXPECT_FALSE(cell(0, Table::Step).isEmpty());
    EXPECT_FALSE(cell(0, Table::Before).isEmpty());
    EXPECT_FALSE(cell(rows() / 2, Table::Source).isEmpty()) << "an imported value has its cell";
    EXPECT_FALSE(window.workbench().selection().isValid()) << "nobody has chosen";
    view->setCurrentIndex(page->table().index(1, 0));
    view->setCurrentIndex(page->table().index(0, 0));
    EXPECT_EQ(window.workbench().selection(), system);
}

TEST_F(AuditPageTest, FiltersByWordsKindAndPersonAndTakesChipsAway) {
    const int all = rows();
    QTest::keyClicks(box(), QStringLiteral("AUDITOIJA anna"));
    wait();
    EXPECT_EQ(rows(), 1);
    box()->clear();
    wait();
    EXPECT_EQ(rows(), all);
    auto* kind = find<QComboBox>("auditKind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("create")));
    wait();
    EXPECT_GT(rows(), 0);
    EXPECT_LT(rows(), all);
    QPushButton* chip = nullptr;
    for (auto* button : page->findChildren<QPushButton*>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Remove the filter kind"))) {
            chip = button;
        }
    }
    ASSERT_NE(chip, nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    wait();
    EXPECT_EQ(rows(), all);
    QTest::keyClicks(box(), QStringLiteral("zzzz"));
    wait();
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(find<QLabel>("auditNone")->isVisible());
}

TEST_F(AuditPageTest, ShowsTheHistoryOfTheSelectedSystemAndItsCell) {
    window.workbench().select(system);
    QTest::mouseClick(find<QPushButton>("auditHistory"), Qt::LeftButton);
    wait();
    ASSERT_GT(rows(), 3);
    for (int row = 0; row < rows(); ++row) {
        ASSERT_EQ(page->table().change(row).system, system);
    }
    view->setCurrentIndex(page->table().index(0, 0));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    auto* systems = find<QTableView>("systems");
    EXPECT_TRUE(systems->isVisible());
    EXPECT_EQ(systems->currentIndex().data(models::SystemIdRole).toLongLong(), system.value());
    EXPECT_EQ(systems->currentIndex().data(models::FieldKeyRole).toInt(),
              static_cast<int>(model::FieldKey::Owner));
}

TEST_F(AuditPageTest, VerifiesTheChainAndForgetsItAfterAChange) {
    auto* chain = find<QLabel>("chainState");
    EXPECT_TRUE(chain->text().contains(QStringLiteral("not been verified")));
    QTest::mouseClick(find<QPushButton>("auditVerify"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return page->state().lastCheck().has_value(); }));
    EXPECT_TRUE(chain->text().startsWith(QStringLiteral("The chain holds")))
        << chain->text().toStdString();
    setOwner("B");
    EXPECT_TRUE(chain->text().contains(QStringLiteral("not been verified")));
}

TEST_F(AuditPageTest, ComparesTwoVersions) {
    setOwner("B");
    setOwner("C");
    wait();
    QTimer::singleShot(100, [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto* first = dialog->findChild<QComboBox*>(QStringLiteral("firstVersion"));
        first->setCurrentIndex(first->count() - 3);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("acceptVersions")),
                          Qt::LeftButton);
    });
    QTest::mouseClick(find<QPushButton>("auditVersions"), Qt::LeftButton);
    wait();
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(cell(0, models::AuditTable::Before), QStringLiteral("Anna Auditoija"));
    EXPECT_EQ(cell(0, models::AuditTable::After), QStringLiteral("C"));
}

TEST_F(AuditPageTest, CopiesAndSavesWhatIsShown) {
    QTest::keyClicks(box(), QStringLiteral("auditoija"));
    wait();
    view->selectAll();
    page->editActions().front()->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].split(u'\t').size(), models::AuditTable::ColumnCount);
    EXPECT_TRUE(lines[1].contains(QStringLiteral("Anna Auditoija")));
    const QString csv = folder.filePath(QStringLiteral("shown.csv"));
    ASSERT_TRUE(page->writeShown(csv));
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    EXPECT_EQ(content.count("\r\n"), 2);
    EXPECT_TRUE(content.contains("Anna Auditoija"));
    const QString past = folder.filePath(QStringLiteral("past.csv"));
    ASSERT_TRUE(page->writePast(session().inventory().version - 1, past));
    QFile before(past);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    EXPECT_FALSE(before.readAll().contains("Anna Auditoija"));
    EXPECT_FALSE(page->writeShown(folder.filePath(QStringLiteral("no/such/folder.csv"))));
    EXPECT_EQ(errors.size(), 1);
    errors.clear();
}

TEST_F(AuditPageTest, NamesEverythingInAllLanguages) {
    for (const auto language : {model::Language::Fi, model::Language::Sv, model::Language::En}) {
        window.setLanguage(language);
        wait();
        for (const auto* widget : page->findChildren<QWidget*>()) {
            const bool isInner = widget->objectName().startsWith(QStringLiteral("qt_"));
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(page) && !isInner) {
                const auto* button = qobject_cast<const QPushButton*>(widget);
                EXPECT_FALSE(widget->accessibleName().isEmpty() &&
                             (button == nullptr || button->text().isEmpty()))
                    << widget->metaObject()->className() << " "
                    << widget->objectName().toStdString();
            }
        }
    }
}

class AuditTableTest : public testing::Test {};

TEST_F(AuditTableTest, FindsAFileOfAnImportInItsOwnChangesOnly) {
    session::AuditLog log;
    log.steps.resize(2);
    log.steps[0].kind = "import";
    log.steps[0].why = QStringLiteral("laukaa.csv, keuruu.csv");
    log.steps[1].kind = "edit";
    log.steps[1].why = QStringLiteral("Laukaan pyyntö");
    log.changes.resize(3);
    log.changes[0].words = "palkat laukaa.csv";
    log.changes[1].words = "palkat keuruu.csv";
    log.changes[2].step = 1;
    models::AuditTable table;
    table.show(&log);
    models::AuditFilter filter;
    filter.words = QStringLiteral("laukaa");
    table.setFilter(filter);
    EXPECT_EQ(table.shown(), (std::vector<int>{0, 2}));
}

TEST_F(AuditTableTest, NeverStopsTheWindowOnALongTrail) {
    session::AuditLog log;
    log.steps.resize(2);
    constexpr int count = 300'000;
    log.changes.resize(count);
    for (int i = 0; i < count; ++i) {
        log.changes[static_cast<std::size_t>(i)].words =
            "jarjestelma numero " + std::to_string(i) + " jonka nimi on melko pitka";
    }
    models::AuditTable table;
    table.show(&log);
    models::AuditFilter filter;
    filter.words = QStringLiteral("299999");
    QElapsedTimer clock;
    clock.start();
    table.setFilter(filter);
    EXPECT_LT(clock.elapsed(), 50) << "the first portion only";
    EXPECT_TRUE(table.isFiltering());
    qint64 longest = 0;
    while (table.isFiltering()) {
        clock.restart();
        QCoreApplication::processEvents();
        longest = std::max(longest, clock.elapsed());
    }
    EXPECT_LT(longest, 50);
    EXPECT_EQ(table.rowCount(), 1);
}

class EmptyAuditTest : public WindowFixture {};

TEST_F(EmptyAuditTest, SaysWhatWillBeHere) {
    window.showPage(models::PageId::Audit);
    EXPECT_FALSE(find<QTableView>("changesOfTrail")->isVisible());
}

} // namespace
} // namespace aallokko::gui
