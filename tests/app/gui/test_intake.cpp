// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Import page by mouse and keys: a change set with a conflict, filtered, chosen and accepted in
// parts; nothing that a person typed goes without having been asked.
#include "app/models/change_table.h"
#include "tests/app/gui/window_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace aallokko::gui {
namespace {

using models::ChangeSort;
using models::ChangeTable;

class IntakeTest : public WindowFixture {
  protected:
    void review(const QByteArray& content, const QString& name = QStringLiteral("Keuruu.csv")) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        window.verbs().importFiles({file.fileName()});
        ASSERT_TRUE(waitFor([this] { return window.import().review() != nullptr; }));
        ASSERT_FALSE(window.import().review()->refused);
        window.showPage(models::PageId::Import);
        lines = find<QTableView>("changes");
        accept = find<QPushButton>("acceptImport");
        for (QWidget* up = lines; up != nullptr; up = up->parentWidget()) {
            if (auto* tabs = qobject_cast<QTabWidget*>(up)) {
                tabs->setCurrentIndex(2);
            }
        }
        QCoreApplication::processEvents();
    }
    model::InstallationId named(const std::string& name) {
        for (const model::SystemView& system : session().systems().systems()) {
            if (system.name() == name) {
                return system.id();
            }
        }
        return {};
    }
    QString stored(const std::string& name, model::FieldKey key) {
        for (const model::SystemView& system : session().systems().systems()) {
            if (system.name() == name) {
                return QString::fromStdString(system.field(key).text());
            }
        }
        return {};
    }
    void type(const std::string& name, const char* owner) {
        model::FieldValue value;
        value.state = model::FieldState::Value;
        value.data = std::string(owner);
        ASSERT_TRUE(session().setField(named(name), model::FieldKey::Owner, value));
    }
    /// Three systems imported, two owners typed since, and the file changed in five places.
    void conflicts() {
        makeProject();
        review("Järjestelmä;Omistaja;Toimittaja\nPalkat;Henkilöstöjohtaja;Suvanto Oy\n"
               "Kirjanpito;Talousjohtaja;Suvanto Oy\nTyöaika;Rehtori;Niemi Ab\n");
        QTest::mouseClick(accept, Qt::LeftButton);
        ASSERT_EQ(session().systems().systems().size(), 3U);
        type("Palkat", "Oma johtaja");
        type("Kirjanpito", "Oma päällikkö");
        review("Järjestelmä;Omistaja;Toimittaja\nPalkat;Uusi johtaja;Suvanto Oy\n"
               "Kirjanpito;Kamreeri;Toinen Oy\nArkisto;Arkistonhoitaja;Niemi Ab\n");
    }
    /// Row of the first shown line of this kind.
    int rowOf(ChangeSort sort) {
        const QString name = ChangeTable::sortName(sort);
        for (int row = 0; row < lines->model()->rowCount(); ++row) {
            if (lines->model()->index(row, ChangeTable::KindColumn).data().toString() == name) {
                return row;
            }
        }
        return -1;
    }
    void clickLine(int row) {
        const QModelIndex index = lines->model()->index(row, ChangeTable::NameColumn);
        lines->scrollTo(index);
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, Qt::NoModifier,
                          lines->visualRect(index).center());
    }

    QTableView* lines = nullptr;
    QPushButton* accept = nullptr;
};

TEST_F(IntakeTest, LeavesConflictsUnlessAsked) {
    conflicts();
    EXPECT_EQ(accept->text(),
              QStringLiteral("Accept 1 new, 1 change, 1 missing; 2 conflicts left"));
    QTest::mouseClick(accept, Qt::LeftButton);
    EXPECT_EQ(stored("Palkat", model::FieldKey::Owner), QStringLiteral("Oma johtaja"));
    EXPECT_EQ(stored("Kirjanpito", model::FieldKey::Owner), QStringLiteral("Oma päällikkö"));
    EXPECT_TRUE(named("Arkisto").isValid());
    window.verbActions().undo->trigger();
    EXPECT_FALSE(named("Arkisto").isValid());
}

TEST_F(IntakeTest, FiltersByKindAndWords) {
    conflicts();
    const int all = lines->model()->rowCount();
    EXPECT_EQ(all, 5);
    auto* kind = find<QComboBox>("changeKind");
    kind->setFocus();
    kind->setCurrentIndex(kind->findData(static_cast<int>(ChangeSort::Conflict)));
    EXPECT_EQ(lines->model()->rowCount(), 2);
    auto* words = find<QLineEdit>("changeWords");
    QTest::keyClicks(words, QStringLiteral("kirjanpito"));
    EXPECT_EQ(lines->model()->rowCount(), 1);
    words->clear();
    kind->setCurrentIndex(0);
    EXPECT_EQ(lines->model()->rowCount(), all);
}

TEST_F(IntakeTest, ShowsThreeSidesAndTakesTheChosenOne) {
    conflicts();
    auto* theirs = find<QPushButton>("chooseTheirs");
    EXPECT_FALSE(theirs->isVisible());
    auto* words = find<QLineEdit>("changeWords");
    QTest::keyClicks(words, QStringLiteral("Palkat"));
    ASSERT_EQ(rowOf(ChangeSort::Conflict), 0);
    const QAbstractItemModel& model = *lines->model();
    EXPECT_EQ(model.index(0, ChangeTable::BaseColumn).data().toString(),
              QStringLiteral("Henkilöstöjohtaja"));
    EXPECT_EQ(model.index(0, ChangeTable::OursColumn).data().toString(),
              QStringLiteral("Oma johtaja"));
    EXPECT_EQ(model.index(0, ChangeTable::TheirsColumn).data().toString(),
              QStringLiteral("Uusi johtaja"));
    EXPECT_FALSE(model.index(0, ChangeTable::TypedColumn).data().toString().isEmpty());
    clickLine(0);
    ASSERT_TRUE(theirs->isVisible());
    QTest::mouseClick(theirs, Qt::LeftButton);
    EXPECT_EQ(accept->text(),
              QStringLiteral("Accept 1 new, 2 changes, 1 missing; 1 conflict left"));
    QTest::mouseClick(accept, Qt::LeftButton);
    EXPECT_EQ(stored("Palkat", model::FieldKey::Owner), QStringLiteral("Uusi johtaja"));
    EXPECT_EQ(stored("Kirjanpito", model::FieldKey::Owner), QStringLiteral("Oma päällikkö"));
}

TEST_F(IntakeTest, DecidesAllSelectedConflictsAndSettlesOurs) {
    conflicts();
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(find<QPushButton>("chooseOurs"), Qt::LeftButton);
    EXPECT_EQ(accept->text(),
              QStringLiteral("Accept 1 new, 1 change, 1 missing, 2 values of ours kept"));
    QTest::mouseClick(accept, Qt::LeftButton);
    EXPECT_EQ(stored("Palkat", model::FieldKey::Owner), QStringLiteral("Oma johtaja"));
    review("Järjestelmä;Omistaja;Toimittaja\nPalkat;Uusi johtaja;Suvanto Oy\n"
           "Kirjanpito;Kamreeri;Toinen Oy\nArkisto;Arkistonhoitaja;Niemi Ab\n");
    EXPECT_EQ(rowOf(ChangeSort::Conflict), -1);
}

TEST_F(IntakeTest, LeavesLinesKindsAndFieldsByTicks) {
    conflicts();
    const int changed = rowOf(ChangeSort::Changed);
    ASSERT_GE(changed, 0);
    clickLine(changed);
    QTest::keyClick(lines, Qt::Key_Space);
    EXPECT_EQ(accept->text(), QStringLiteral("Accept 1 new, 1 missing; 2 conflicts left"));
    auto* missing = find<QCheckBox>("takeMissing");
    missing->setFocus();
    QTest::keyClick(missing, Qt::Key_Space);
    EXPECT_EQ(accept->text(), QStringLiteral("Accept 1 new; 2 conflicts left"));
    auto* added = find<QCheckBox>("takeNew");
    QTest::mouseClick(added, Qt::LeftButton, Qt::NoModifier, QPoint(8, added->height() / 2));
    EXPECT_EQ(accept->text(), QStringLiteral("Nothing chosen; 2 conflicts left"));
    EXPECT_FALSE(accept->isEnabled());
    QTest::mouseClick(added, Qt::LeftButton, Qt::NoModifier, QPoint(8, added->height() / 2));
    for (QAction* action : find<QMenu>("takeFieldMenu")->actions()) {
        if (action->data().toInt() == static_cast<int>(model::FieldKey::Owner)) {
            action->trigger();
        }
    }
    QTest::mouseClick(accept, Qt::LeftButton);
    EXPECT_TRUE(named("Arkisto").isValid());
    EXPECT_TRUE(stored("Arkisto", model::FieldKey::Owner).isEmpty());
    EXPECT_EQ(stored("Kirjanpito", model::FieldKey::Vendor), QStringLiteral("Suvanto Oy"));
}

TEST_F(IntakeTest, TakesAnImportBackAroundLaterWork) {
    conflicts();
    window.import().discard();
    auto* imports = find<QTableView>("imports");
    ASSERT_TRUE(waitFor([&] { return imports->model()->rowCount() == 1; }));
    EXPECT_TRUE(imports->isVisible());
    EXPECT_EQ(imports->model()->index(0, 3).data().toString(), QStringLiteral("Keuruu.csv"));
    EXPECT_EQ(imports->model()->index(0, 4).data().toString(), QStringLiteral("3"));
    EXPECT_EQ(imports->model()->index(0, 9).data().toString().size(), 64);
    imports->setFocus();
    imports->setCurrentIndex(imports->model()->index(0, 0));
    QTest::keyClick(imports, Qt::Key_Return);
    const auto dialog = [this] { return window.findChild<QDialog*>(QStringLiteral("undoImport")); };
    ASSERT_TRUE(waitFor([&] { return dialog() != nullptr; }));
    // Two systems carry what a person typed; the third one goes.
    EXPECT_EQ(find<QTableView>("undone")->model()->rowCount(), 1);
    EXPECT_GE(find<QTableView>("kept")->model()->rowCount(), 2);
    QTest::mouseClick(find<QPushButton>("takeBack"), Qt::LeftButton);
    EXPECT_FALSE(named("Työaika").isValid());
    EXPECT_EQ(stored("Palkat", model::FieldKey::Owner), QStringLiteral("Oma johtaja"));
    ASSERT_TRUE(waitFor([&] {
        return imports->model()->index(0, 8).data().toString().startsWith(
            QStringLiteral("taken back"));
    }));
    window.verbActions().undo->trigger();
    EXPECT_TRUE(named("Työaika").isValid());
    ASSERT_TRUE(waitFor([&] {
        return imports->model()->index(0, 8).data().toString() == QStringLiteral("in force");
    }));
}

TEST_F(IntakeTest, TellsWhatTheFileSaysUnderATypedValue) {
    conflicts();
    window.import().discard();
    window.workbench().select(named("Palkat"));
    auto* tree = find<QTreeView>("detailsTree");
    const QModelIndex group = tree->model()->index(0, 0);
    for (int row = 0; row < tree->model()->rowCount(group); ++row) {
        const QModelIndex index = tree->model()->index(row, 1, group);
        if (index.data().toString() == QStringLiteral("Oma johtaja")) {
            tree->scrollTo(index);
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, Qt::NoModifier,
                              tree->visualRect(index).center());
            const QString says = QStringLiteral("File says: Henkilöstöjohtaja (Keuruu.csv, B2)");
            const QString shown = find<QLabel>("detailsOrigin")->text();
            EXPECT_TRUE(shown.endsWith(says)) << shown.toStdString();
            EXPECT_TRUE(index.data(Qt::ToolTipRole).toString().endsWith(says));
            // Everything is shown anew in another language; one stays at the same line.
            window.setLanguage(model::Language::Sv);
            QCoreApplication::processEvents();
            EXPECT_TRUE(
                find<QLabel>("detailsOrigin")
                    ->text()
                    .endsWith(QStringLiteral("Filen säger: Henkilöstöjohtaja (Keuruu.csv, B2)")));
            return;
        }
    }
    FAIL() << "the typed owner is not in the details";
}

} // namespace
} // namespace aallokko::gui
