// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Reports page as people use it: choices and preview, sections, what is left out, files,
// letters to all, and the sample and the snapshot that auditors draw and sign.
#include "app/draw/report/report_paper.h"
#include "app/gui/audit/page.h"
#include "app/gui/audit/snapshots.h"
#include "app/gui/empty_state.h"
#include "app/gui/reports/page.h"
#include "app/gui/reports/paper_view.h"
#include "app/gui/sample_dialog.h"
#include "core/text/messages.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QTreeWidget>

namespace aallokko::gui {
namespace {

class ReportsPageTest : public WindowFixture {
  protected:
    void SetUp() override {
        importTwo();
        window.showPage(models::PageId::Reports);
        page = window.findChild<ReportsPage*>();
        ASSERT_NE(page, nullptr);
        wait();
    }
    void wait() {
        ASSERT_TRUE(waitFor([this] { return page->state().isCurrent() && !page->isWriting(); }));
    }
    void choose(const char* box, int index) {
        auto* chosen = find<QComboBox>(box);
        chosen->setCurrentIndex(index);
        Q_EMIT chosen->activated(index);
        wait();
    }
    [[nodiscard]] QString title() const { return page->state().paper()->report().title; }
    [[nodiscard]] QByteArray contentOf(const QString& path) const {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    ReportsPage* page = nullptr;
};

TEST_F(ReportsPageTest, IsReachedByItsKeyAndShowsPages) {
    window.showPage(models::PageId::Overview);
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(page->isVisible());
    wait();
    ASSERT_NE(page->state().paper(), nullptr);
    EXPECT_GE(page->state().paper()->pageCount(), 2);
    auto* view = find<PaperView>("reportPages");
    EXPECT_TRUE(view->isVisible());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_End);
    EXPECT_EQ(view->currentPage(), page->state().paper()->pageCount() - 1);
    QTest::keyClick(view, Qt::Key_Home);
    EXPECT_EQ(view->currentPage(), 0);
    EXPECT_TRUE(find<QLabel>("reportCounts")->text().startsWith(QStringLiteral("Page 1 of ")));
}

TEST_F(ReportsPageTest, HasTheLanguageChosenForItAndNotTheProgrammes) {
    choose("reportLanguage", 1);
    EXPECT_EQ(title(), QStringLiteral("Mellanrapport"));
    EXPECT_EQ(page->title(), QStringLiteral("Reports"));
    window.setLanguage(model::Language::Fi);
    wait();
    EXPECT_EQ(title(), QStringLiteral("Mellanrapport"));
    EXPECT_EQ(find<QComboBox>("reportLanguage")->currentIndex(), 1);
    window.setLanguage(model::Language::En);
}

TEST_F(ReportsPageTest, SectionsLeadToTheirPages) {
    auto* sections = find<QListWidget>("reportSections");
    ASSERT_GT(sections->count(), 5);
    EXPECT_EQ(sections->count(), std::ssize(page->state().paper()->report().sections));
    sections->setCurrentRow(sections->count() - 1);
    const int wanted = sections->currentItem()->data(Qt::UserRole).toInt();
    EXPECT_EQ(find<PaperView>("reportPages")->currentPage(), wanted);
}

TEST_F(ReportsPageTest, ShowsWhatIsLeftOutWithItsGround) {
    auto* leftOut = find<QTreeWidget>("reportLeftOut");
    EXPECT_FALSE(leftOut->isVisible()) << "the working groups see all";
    choose("reportAudience", 0);
    ASSERT_TRUE(leftOut->isVisible());
    ASSERT_EQ(leftOut->topLevelItemCount(), 5);
    EXPECT_TRUE(leftOut->topLevelItem(0)->text(0).contains(QStringLiteral("621/1999")));
    EXPECT_GT(leftOut->topLevelItem(0)->childCount(), 3);
}

TEST_F(ReportsPageTest, LetterAsksForItsOrganisation) {
    choose("reportKind", 2);
    EXPECT_EQ(page->state().paper(), nullptr);
    EXPECT_TRUE(find<QLabel>("reportWait")->isVisible());
    EXPECT_FALSE(find<QPushButton>("reportSave")->isEnabled());
    auto* organisations = find<QComboBox>("reportOrganisation");
    choose("reportOrganisation", organisations->count() - 1);
    ASSERT_NE(page->state().paper(), nullptr);
    EXPECT_TRUE(title().startsWith(organisations->currentText()));
    EXPECT_TRUE(find<QPushButton>("reportSave")->isEnabled());
}

TEST_F(ReportsPageTest, FollowsAChangeOfTheProject) {
    const auto version = page->state().basis()->inventory->version;
    model::FieldValue value;
    value.state = model::FieldState::Value;
    value.data = std::string("Uusi Omistaja");
    const auto system = session().systems().systems().front().id();
    ASSERT_TRUE(session().setField(system, model::FieldKey::Owner, value));
    ASSERT_TRUE(waitFor([&] {
        return page->state().isCurrent() && page->state().basis()->inventory->version > version;
    }));
}

TEST_F(ReportsPageTest, WritesEveryFormatAndTellsWhyNot) {
    for (const char* ending : {"pdf", "html", "xlsx", "csv", "json"}) {
        const QString path = folder.filePath(QStringLiteral("r.") + QString::fromUtf8(ending));
        page->writeTo(path);
        wait();
        EXPECT_GT(contentOf(path).size(), 200) << ending;
    }
    EXPECT_TRUE(contentOf(folder.filePath(QStringLiteral("r.pdf"))).startsWith("%PDF-"));
    EXPECT_TRUE(errors.isEmpty());
    page->writeTo(folder.filePath(QStringLiteral("none/r.pdf")));
    wait();
    EXPECT_FALSE(errors.isEmpty());
    errors.clear();
}

TEST_F(ReportsPageTest, WritesALetterToEachOrganisation) {
    const QDir out(folder.filePath(QStringLiteral("letters")));
    ASSERT_TRUE(QDir().mkpath(out.path()));
    page->writeLettersTo(out.path(), LetterFormat::Html);
    EXPECT_TRUE(page->isWriting());
    wait();
    const QStringList files = out.entryList({QStringLiteral("*.html")}, QDir::Files);
    EXPECT_EQ(files.size(), std::ssize(session::lettersTo(*page->state().basis())));
    EXPECT_TRUE(
        contentOf(out.filePath(files.front())).contains("Letter on the information systems"));
}

TEST_F(ReportsPageTest, SampleIsReproducibleAndLeadsToItsRows) {
    SampleDialog dialog(window.workbench());
    auto* size = dialog.findChild<QSpinBox*>(QStringLiteral("sampleSize"));
    auto* seed = dialog.findChild<QSpinBox*>(QStringLiteral("sampleSeed"));
    size->setValue(7);
    const auto first = dialog.sample();
    EXPECT_EQ(first.size(), 7u);
    seed->setValue(2);
    EXPECT_NE(dialog.sample(), first);
    seed->setValue(1);
    EXPECT_EQ(dialog.sample(), first);
    EXPECT_EQ(dialog.findChild<QTableWidget*>(QStringLiteral("sampleTable"))->rowCount(), 7);
    const QString path = folder.filePath(QStringLiteral("sample.csv"));
    EXPECT_TRUE(dialog.writeTo(path));
    EXPECT_EQ(contentOf(path).count("\r\n"), 8);
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("sampleRows")), Qt::LeftButton);
    EXPECT_TRUE(find<QWidget>("systems")->isVisible());
}

TEST_F(ReportsPageTest, SignedSnapshotIsRecordedAndHolds) {
    auto* audit = window.findChild<AuditPage*>();
    const auto version = session().inventory().version;
    const QString path = folder.filePath(QStringLiteral("s.snapshot.json"));
    audit->snapshots().sign(QStringLiteral("for the auditors"), path);
    ASSERT_TRUE(waitFor([&] { return !audit->snapshots().isRunning(); }));
    EXPECT_EQ(session().inventory().version, version + 1);
    EXPECT_GT(contentOf(path).size(), 1000);
    audit->snapshots().check(path);
    ASSERT_TRUE(waitFor([&] { return audit->snapshots().lastCheck().has_value(); }));
    EXPECT_TRUE(audit->snapshots().lastCheck()->faults.empty());
    EXPECT_TRUE(errors.isEmpty());
    window.workbench().undo();
    EXPECT_TRUE(session().inventory().all<model::Decision>().empty());
}

TEST_F(ReportsPageTest, SigningNeedsAGround) {
    window.showPage(models::PageId::Audit);
    QTimer::singleShot(100, [] {
        auto* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        auto* sign = dialog->findChild<QPushButton*>(QStringLiteral("snapshotSign"));
        EXPECT_FALSE(sign->isEnabled());
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("snapshotGround"))
            ->setPlainText(QStringLiteral("hallitus"));
        EXPECT_TRUE(sign->isEnabled());
        dialog->close();
    });
    window.findChild<AuditPage*>()->snapshots().askToSign();
}

TEST(ReportsPageAlone, SaysWhatIsToComeWithoutAProject) {
    Preferences preferences{false};
    MainWindow window{preferences};
    window.showPage(models::PageId::Reports);
    window.show();
    auto* page = window.findChild<ReportsPage*>();
    EXPECT_TRUE(page->emptyState().isVisible());
    EXPECT_FALSE(page->findChild<QPushButton*>(QStringLiteral("reportSave"))->isVisible());
}

// The fonts of a thread end with it, and threads of the pool end after half a minute of rest.
TEST_F(ReportsPageTest, IsPaintedAfterTheThreadThatLaidItOutHasEnded) {
    const auto picture = [](const draw::ReportPaper& paper) {
        QImage image(paper.pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paper.paintPage(painter, 0);
        return image;
    };
    const exchange::Report report = page->state().paper()->report();
    std::unique_ptr<draw::ReportPaper> paper;
    QThread* here = QThread::currentThread();
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        paper = std::make_unique<draw::ReportPaper>(report);
        paper->giveTo(here);
    }));
    thread->start();
    ASSERT_TRUE(thread->wait(30'000));
    EXPECT_TRUE(picture(*paper) == picture(draw::ReportPaper(report)));
}

} // namespace
} // namespace aallokko::gui
