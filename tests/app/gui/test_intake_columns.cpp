// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first step of the Import page by keys, mouse and drags: fields of columns, header row, texts
// for nothing, a pasted table, the queue, and edits that overtake a review.
#include "app/gui/intake/preview_view.h"
#include "app/models/field_list.h"
#include "app/models/roles.h"
#include "tests/app/gui/window_fixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <set>

namespace aallokko::gui {
namespace {

using model::FieldKey;

class ColumnsTest : public WindowFixture {
  protected:
    void review(const QByteArray& content, const QString& name = QStringLiteral("Keuruu.csv")) {
        makeProject();
        add(content, name);
    }
    void add(const QByteArray& content, const QString& name) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        window.verbs().importFiles({file.fileName()});
        settle();
        window.showPage(models::PageId::Import);
        preview = find<PreviewView>("preview");
        QCoreApplication::processEvents();
    }
    void settle() {
        QCoreApplication::processEvents();
        ASSERT_TRUE(waitFor([this] {
            return !window.import().isRunning() && !window.import().isStale() &&
                   window.import().review() != nullptr;
        }));
    }
    std::optional<FieldKey> fieldOf(int column, int source = 0) {
        for (const auto& one : window.import().fileReview(source)->mapping) {
            if (one.column == column + 1) {
                return one.field;
            }
        }
        return std::nullopt;
    }
    void goTo(int row, int column) {
        preview->setFocus();
        preview->setCurrentIndex(preview->model()->index(row, column));
    }
    /// The item of a field in the list beside the preview.
    QModelIndex item(FieldKey key) {
        const auto* tree = find<QTreeView>("fields");
        const QAbstractItemModel* model = tree->model();
        for (int group = model->rowCount() - 1; group >= 0; --group) {
            const QModelIndex parent = model->index(group, 0);
            for (int row = 0; row < model->rowCount(parent); ++row) {
                const QModelIndex index = model->index(row, 0, parent);
                if (index.data(models::FieldKeyRole).toInt() == static_cast<int>(key)) {
                    return index;
                }
            }
        }
        return {};
    }
    static bool drop(QWidget* target, const QPoint& at, const QString& format, int number) {
        QMimeData mime;
        mime.setData(format, QByteArray::number(number));
        QDragEnterEvent enter(at, Qt::LinkAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QDragMoveEvent move(at, Qt::LinkAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &move);
        if (!enter.isAccepted() || !move.isAccepted()) {
            return false;
        }
        QDropEvent event(at, Qt::LinkAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
        QCoreApplication::processEvents();
        return event.isAccepted();
    }

    PreviewView* preview = nullptr;
};

const QByteArray list = "Järjestelmä;Omistaja;Sisäinen koodi;Omistaja\n"
                        "Palkat;Meri;-;Joki\nKirjanpito;Lampi;x;Suo\n";

TEST_F(ColumnsTest, ChoosesAFieldByKeysAlone) {
    review(list);
    goTo(1, 2);
    QTest::keyClick(preview, Qt::Key_Return);
    auto* search = find<QLineEdit>("fieldSearch");
    EXPECT_TRUE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("notes"));
    QTest::keyClick(search, Qt::Key_Return);
    settle();
    EXPECT_EQ(fieldOf(2), FieldKey::Notes);
    EXPECT_TRUE(preview->hasFocus());
    EXPECT_EQ(preview->currentIndex().column(), 2);
    EXPECT_TRUE(search->text().isEmpty());
    QTest::keyClick(preview, Qt::Key_Delete);
    settle();
    EXPECT_FALSE(fieldOf(2));
    EXPECT_EQ(window.import().fileReview(0)->mapping[2].reason, "given");
}

TEST_F(ColumnsTest, ChoosesTheColumnOfAFieldByKeysAlone) {
    review(list);
    auto* columns = find<QComboBox>("previewColumn");
    columns->setFocus();
    QTest::keyClick(columns, Qt::Key_Down);
    QTest::keyClick(columns, Qt::Key_Down);
    EXPECT_EQ(preview->currentIndex().column(), 2);
    auto* tree = find<QTreeView>("fields");
    tree->setFocus();
    tree->setCurrentIndex(item(FieldKey::Notes));
    QTest::keyClick(tree, Qt::Key_Return);
    settle();
    EXPECT_EQ(fieldOf(2), FieldKey::Notes);
}

TEST_F(ColumnsTest, TakesAColumnThatIsDroppedOnAField) {
    review(list);
    auto* tree = find<QTreeView>("fields");
    const QModelIndex notes = item(FieldKey::Notes);
    ASSERT_TRUE(notes.isValid());
    tree->scrollTo(notes);
    EXPECT_TRUE(drop(tree->viewport(), tree->visualRect(notes).center(), models::columnMime, 2));
    settle();
    EXPECT_EQ(fieldOf(2), FieldKey::Notes);
    // A heading is no field.
    const QModelIndex heading = tree->model()->index(tree->model()->rowCount() - 1, 0);
    tree->scrollTo(heading);
    EXPECT_FALSE(drop(tree->viewport(), tree->visualRect(heading).center(), models::columnMime, 2));
}

TEST_F(ColumnsTest, TakesAFieldThatIsDroppedOnAColumn) {
    review(list);
    auto* header = find<PreviewHeader>("previewHeader");
    const int x = header->sectionViewportPosition(2) + 10;
    EXPECT_TRUE(drop(header->viewport(), QPoint(x, 8), models::fieldMime,
                     static_cast<int>(FieldKey::Notes)));
    settle();
    EXPECT_EQ(fieldOf(2), FieldKey::Notes);
    const QPoint cell = preview->visualRect(preview->model()->index(1, 3)).center();
    EXPECT_TRUE(drop(preview->viewport(), cell, models::fieldMime,
                     static_cast<int>(FieldKey::TechnicalContact)));
    settle();
    EXPECT_EQ(fieldOf(3), FieldKey::TechnicalContact);
    // What the list gives away when it is dragged is what the header takes.
    auto* tree = find<QTreeView>("fields");
    std::unique_ptr<QMimeData> data(tree->model()->mimeData({item(FieldKey::Owner)}));
    ASSERT_NE(data, nullptr);
    EXPECT_EQ(data->data(models::fieldMime).toInt(), static_cast<int>(FieldKey::Owner));
}

TEST_F(ColumnsTest, AsksForColumnsThatAreNotSure) {
    review(list);
    auto* next = find<QPushButton>("nextQuestion");
    EXPECT_TRUE(next->isVisible());
    EXPECT_EQ(find<QLabel>("questions")->text(), QStringLiteral("1 column to settle"));
    QTest::mouseClick(next, Qt::LeftButton);
    EXPECT_EQ(preview->currentIndex().column(), 3);
    QTest::keyClicks(find<QLineEdit>("fieldSearch"), QStringLiteral("technical"));
    QTest::keyClick(find<QLineEdit>("fieldSearch"), Qt::Key_Return);
    settle();
    EXPECT_FALSE(next->isVisible());
}

TEST_F(ColumnsTest, RemembersTheFieldForTheOrganisation) {
    review(list);
    goTo(1, 3);
    QTest::keyClick(preview, Qt::Key_F2);
    QTest::keyClicks(find<QLineEdit>("fieldSearch"), QStringLiteral("technical"));
    QTest::keyClick(find<QLineEdit>("fieldSearch"), Qt::Key_Return);
    settle();
    QTest::mouseClick(find<QPushButton>("acceptImport"), Qt::LeftButton);
    EXPECT_EQ(session().systems().systems().size(), 2U);
    add(list, QStringLiteral("Keuruu 2027.csv"));
    EXPECT_EQ(fieldOf(3), FieldKey::TechnicalContact);
    EXPECT_EQ(window.import().fileReview(0)->mapping[3].reason, "remembered");
}

TEST_F(ColumnsTest, TicksTextsThatMeanNothing) {
    review(list);
    goTo(1, 2);
    QTest::keyClick(preview, Qt::Key_Return);
    QTest::keyClicks(find<QLineEdit>("fieldSearch"), QStringLiteral("notes"));
    QTest::keyClick(find<QLineEdit>("fieldSearch"), Qt::Key_Return);
    settle();
    auto* markers = find<QListWidget>("markers");
    ASSERT_TRUE(markers->isVisible());
    ASSERT_EQ(markers->count(), 1);
    EXPECT_EQ(markers->item(0)->text(), QStringLiteral("“-” in 1 of 2 cells"));
    EXPECT_EQ(markers->item(0)->checkState(), Qt::Checked);
    markers->setFocus();
    markers->setCurrentRow(0);
    QTest::keyClick(markers, Qt::Key_Space);
    settle();
    EXPECT_EQ(markers->item(0)->checkState(), Qt::Unchecked);
    EXPECT_FALSE(window.import().fileReview(0)->mapping[2].markers.at(0).isAbsence);
}

TEST_F(ColumnsTest, TheHeaderRowIsTyped) {
    review("Järjestelmä;Toimittaja;Omistaja\nNimi;X1;X2\nPalkat;CGI Oy;Meri\n");
    auto* row = find<QSpinBox>("headerRow");
    EXPECT_EQ(row->value(), 1);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Up);
    settle();
    EXPECT_EQ(window.import().fileReview(0)->headerRow, 2);
    EXPECT_EQ(row->value(), 2);
}

TEST_F(ColumnsTest, PastesATableIntoTheQueue) {
    makeProject();
    window.showPage(models::PageId::Import);
    QGuiApplication::clipboard()->setText(QStringLiteral("word"));
    QWidget* page = window.findChild<QPushButton*>(QStringLiteral("pasteTable"))->parentWidget();
    page->setFocusPolicy(Qt::StrongFocus);
    page->setFocus();
    QTest::keyClick(page, Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(window.import().sources().empty());
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Järjestelmä\tOmistaja\nPalkat\tMeri\nArkisto\tJoki\n"));
    QTest::keyClick(page, Qt::Key_V, Qt::ControlModifier);
    settle();
    ASSERT_EQ(window.import().sources().size(), 1U);
    EXPECT_TRUE(window.import().sources()[0].name.startsWith(QStringLiteral("Clipboard ")));
    auto* organisation = find<QComboBox>("fileOrganisation");
    organisation->setFocus();
    QTest::keyClicks(organisation, QStringLiteral("Keuruu"));
    settle();
    EXPECT_EQ(window.import().fileReview(0)->organisation, "249");
    // A second table and a file join the queue.
    QGuiApplication::clipboard()->setText(QStringLiteral("Järjestelmä\tOmistaja\nKartat\tSuo\n"));
    QTest::mouseClick(find<QPushButton>("pasteTable"), Qt::LeftButton);
    settle();
    EXPECT_EQ(find<QTableView>("files")->model()->rowCount(), 2);
    QTest::mouseClick(find<QPushButton>("acceptImport"), Qt::LeftButton);
    EXPECT_EQ(session().systems().systems().size(), 3U);
}

TEST_F(ColumnsTest, TakesFilesOutOfTheQueue) {
    review(list);
    add("not;a\ntable;here\n", QStringLiteral("Multia.csv"));
    auto* files = find<QTableView>("files");
    EXPECT_EQ(files->model()->rowCount(), 2);
    files->setFocus();
    files->selectRow(1);
    QTest::keyClick(files, Qt::Key_Delete);
    settle();
    EXPECT_EQ(files->model()->rowCount(), 1);
    QTest::mouseClick(find<QPushButton>("removeSource"), Qt::LeftButton);
    EXPECT_EQ(window.import().review(), nullptr);
    EXPECT_FALSE(files->isVisible());
}

TEST_F(ColumnsTest, NeverAcceptsAReviewThatAnEditOvertook) {
    review(list);
    QTest::mouseClick(find<QPushButton>("acceptImport"), Qt::LeftButton);
    add("Järjestelmä;Omistaja\nPalkat;Uusi\nKirjanpito;Toinen\n", QStringLiteral("Keuruu.csv"));
    auto* accept = find<QPushButton>("acceptImport");
    EXPECT_TRUE(accept->isEnabled());
    model::FieldValue value;
    value.state = model::FieldState::Value;
    value.data = std::string("Oma");
    ASSERT_TRUE(
        session().setField(session().systems().systems().front().id(), FieldKey::Owner, value));
    EXPECT_FALSE(accept->isEnabled());
    EXPECT_FALSE(window.import().accept());
    settle();
    EXPECT_TRUE(accept->isEnabled());
}

TEST_F(ColumnsTest, ShowsAProblemAtItsCell) {
    review("Järjestelmä;Vuosikustannus (€, alv 0)\nPalkat;n. viisi tonnia\nKirjanpito;200\n"
           "Arkisto;300\nKartat;400\n");
    auto* problems = find<QTableView>("problems");
    for (QWidget* up = problems; up != nullptr; up = up->parentWidget()) {
        if (auto* tabs = qobject_cast<QTabWidget*>(up)) {
            tabs->setCurrentIndex(1);
        }
    }
    for (int row = 0; row < problems->model()->rowCount(); ++row) {
        if (problems->model()->index(row, 3).data().toString() == QStringLiteral("B2")) {
            problems->setFocus();
            problems->setCurrentIndex(problems->model()->index(row, 0));
            QTest::keyClick(problems, Qt::Key_Return);
            EXPECT_TRUE(preview->isVisible());
            EXPECT_EQ(preview->currentIndex().row(), 1);
            EXPECT_EQ(preview->currentIndex().column(), 1);
            return;
        }
    }
    FAIL() << "no problem at B2";
}

TEST_F(ColumnsTest, NamesEverythingThatTakesTheFocus) {
    review(list);
    for (const auto language : {model::Language::Fi, model::Language::Sv, model::Language::En}) {
        window.setLanguage(language);
        QCoreApplication::processEvents();
        std::set<QString> names;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            const bool isInner = widget->objectName().startsWith(QStringLiteral("qt_"));
            if (isInner || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()) {
                continue;
            }
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            const QString name =
                interface == nullptr ? QString() : interface->text(QAccessible::Name);
            EXPECT_FALSE(name.isEmpty()) << widget->objectName().toStdString();
            EXPECT_TRUE(names.insert(name).second) << "twice: " << name.toStdString();
        }
        EXPECT_GT(names.size(), 12U);
    }
}

TEST_F(ColumnsTest, TheEmptyPageNamesWhatIsRead) {
    makeProject();
    window.showPage(models::PageId::Import);
    QString all;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        all += label->isVisible() ? label->text() : QString();
    }
    for (const char* name : {"XLSX", "ODS", "CSV", "YAML", "JSON", "ArchiMate", "CycloneDX"}) {
        EXPECT_TRUE(all.contains(QLatin1String(name))) << name;
    }
}

} // namespace
} // namespace aallokko::gui
