// SPDX-License-Identifier: GPL-3.0-or-later
//
// Weights give about a third to looking, a third to keys and the mouse, a third to changing data.
#include "tests/soak/random_user.h"

#include "app/gui/waves/column_view.h"
#include "app/models/system_table.h"
#include "tests/soak/dialog_user.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

namespace aallokko::soak {

using models::PageId;

void turnFor(int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    } while (clock.elapsed() < milliseconds);
}

RandomUser::RandomUser(gui::MainWindow& window, base::Rng& rng, QStringList files, QString path)
    : m_window(window), m_rng(rng), m_files(std::move(files)), m_path(std::move(path)) {
    addViewing();
    addChanging();
}

void RandomUser::addViewing() {
    m_actions = {
        {"page", 14, [this] { changePage(); }},
        {"key", 22, [this] { pressKey(); }},
        {"click", 16, [this] { clickAnywhere(); }},
        {"filter", 10, [this] { typeFilter(); }},
        {"choose", 6, [this] { changeSomething(page(), m_rng); }},
        {"command", 8, [this] { useCommand(); }},
        {"select", 4, [this] { m_window.workbench().select(anySystem()); }},
        {"language", 1, [this] { m_window.setLanguage(static_cast<model::Language>(below(3))); }},
        {"theme", 1,
         [this] { m_window.setTheme(below(2) == 0 ? gui::Theme::Light : gui::Theme::Dark); }},
        {"resize", 1,
         [this] {
             m_window.resize(900 + static_cast<int>(below(700)),
                             600 + static_cast<int>(below(400)));
         }},
        {"tour", 1, [this] { m_window.verbActions().tour->trigger(); }},
        {"wheel", 3,
         [this] {
             const QPoint at(static_cast<int>(below(1200)), static_cast<int>(below(800)));
             QWidget* widget = m_window.childAt(at);
             if (widget == nullptr) {
                 return;
             }
             const auto keys = below(2) == 0 ? Qt::ControlModifier : Qt::NoModifier;
             QWheelEvent wheel(widget->mapFrom(&m_window, at), m_window.mapToGlobal(at), QPoint(),
                               QPoint(0, below(2) == 0 ? 120 : -120), Qt::NoButton, keys,
                               Qt::NoScrollPhase, false);
             QCoreApplication::sendEvent(widget, &wheel);
         }},
    };
}

void RandomUser::addChanging() {
    const std::vector<Action> changing{
        {"edit", 12, [this] { editCell(); }},
        {"bulk", 3, [this] { editManyRows(); }},
        {"undo", 12, [this] { m_window.verbActions().undo->trigger(); }},
        {"redo", 7, [this] { m_window.verbActions().redo->trigger(); }},
        {"pin", 6, [this] { pin(); }},
        {"plan", 1, [this] { plan(); }},
        {"cancel", 1,
         [this] {
             m_window.planner().cancel();
             m_window.import().discard();
         }},
        {"import", 1, [this] { import(); }},
        {"paste", 2, [this] { paste(); }},
        {"reopen", 1, [this] { reopen(); }},
    };
    m_actions.insert(m_actions.end(), changing.begin(), changing.end());
}

QString RandomUser::choose() {
    std::uint64_t all = 0;
    for (const Action& action : m_actions) {
        all += static_cast<std::uint64_t>(action.weight);
    }
    std::uint64_t at = below(all);
    for (m_next = 0; at >= static_cast<std::uint64_t>(m_actions[m_next].weight); ++m_next) {
        at -= static_cast<std::uint64_t>(m_actions[m_next].weight);
    }
    return QLatin1String(m_actions[m_next].name) + QStringLiteral(" on ") + page().iconName();
}

void RandomUser::act() {
    m_actions[m_next].run();
}

void RandomUser::rest() {
    m_window.planner().cancel();
    m_window.import().discard();
    QElapsedTimer clock;
    clock.start();
    constexpr int longest = 120'000;
    while ((m_window.planner().isRunning() || m_window.import().isRunning()) &&
           clock.elapsed() < longest) {
        turnFor(20);
    }
    turnFor(300);
}

gui::Page& RandomUser::page() const {
    for (gui::Page* page : m_window.pages()) {
        if (page->isVisible()) {
            return *page;
        }
    }
    return *m_window.pages().first();
}

model::InstallationId RandomUser::anySystem() {
    const session::Session* session = m_window.workbench().session();
    if (session == nullptr || session->systems().systems().empty()) {
        return {};
    }
    const auto& systems = session->systems().systems();
    return systems[static_cast<std::size_t>(below(systems.size()))].id();
}

void RandomUser::changePage() {
    const auto count = static_cast<std::uint64_t>(m_window.pages().size());
    m_window.showPage(m_window.pages()[static_cast<qsizetype>(below(count))]->id());
}

void RandomUser::pressKey() {
    static const QList<QKeyCombination> keys{Qt::Key_Tab,
                                             Qt::Key_Backtab,
                                             Qt::Key_Up,
                                             Qt::Key_Down,
                                             Qt::Key_Left,
                                             Qt::Key_Right,
                                             Qt::Key_Home,
                                             Qt::Key_End,
                                             Qt::Key_PageUp,
                                             Qt::Key_PageDown,
                                             Qt::Key_Space,
                                             Qt::Key_Return,
                                             Qt::Key_Escape,
                                             Qt::Key_F2,
                                             Qt::Key_F4,
                                             Qt::Key_F8,
                                             Qt::Key_F9,
                                             Qt::Key_Delete,
                                             Qt::Key_A,
                                             Qt::Key_5,
                                             Qt::Key_Backspace,
                                             Qt::Key_Asterisk,
                                             Qt::CTRL | Qt::Key_Left,
                                             Qt::CTRL | Qt::Key_Right,
                                             Qt::CTRL | Qt::Key_Plus,
                                             Qt::CTRL | Qt::Key_Minus,
                                             Qt::CTRL | Qt::Key_0,
                                             Qt::CTRL | Qt::Key_A,
                                             Qt::CTRL | Qt::Key_C,
                                             Qt::CTRL | Qt::Key_D,
                                             Qt::CTRL | Qt::Key_K,
                                             Qt::CTRL | Qt::Key_F,
                                             Qt::CTRL | Qt::Key_M,
                                             Qt::ALT | Qt::Key_Left,
                                             Qt::ALT | Qt::Key_Right,
                                             Qt::SHIFT | Qt::Key_F8,
                                             Qt::SHIFT | Qt::Key_Down};
    QWidget* at = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &m_window;
    const QKeyCombination key =
        keys[static_cast<qsizetype>(below(static_cast<std::uint64_t>(keys.size())))];
    QTest::keyClick(at, key.key(), key.keyboardModifiers());
}

void RandomUser::clickAnywhere() {
    const QPoint at(static_cast<int>(below(static_cast<std::uint64_t>(m_window.width()))),
                    static_cast<int>(below(static_cast<std::uint64_t>(m_window.height()))));
    QWidget* widget = m_window.childAt(at);
    // The menus hold "Quit" and are used by their commands.
    if (widget == nullptr || widget->inherits("QMenuBar") || widget->inherits("QSizeGrip")) {
        return;
    }
    const QPoint inside = widget->mapFrom(&m_window, at);
    switch (below(8)) {
    case 0:
        QTest::mouseDClick(widget, Qt::LeftButton, Qt::NoModifier, inside);
        break;
    case 1:
        QTest::mousePress(widget, Qt::LeftButton, Qt::NoModifier, inside);
        QTest::mouseMove(widget, inside + QPoint(40, 15));
        QTest::mouseRelease(widget, Qt::LeftButton, Qt::NoModifier, inside + QPoint(40, 15));
        break;
    default:
        QTest::mouseClick(widget, Qt::LeftButton,
                          below(6) == 0 ? Qt::ControlModifier : Qt::NoModifier, inside);
    }
}

void RandomUser::typeFilter() {
    static const QStringList words{QStringLiteral("tyoaika"),
                                   QStringLiteral("owner:empty"),
                                   QStringLiteral("cost>50000 laukaa"),
                                   QStringLiteral("zzz"),
                                   QStringLiteral("\"oma \\ (["),
                                   QStringLiteral("wave:3"),
                                   QStringLiteral("päätös Åå 漢 😀"),
                                   QString(400, u'x'),
                                   QString()};
    page().setFilter(
        words[static_cast<qsizetype>(below(static_cast<std::uint64_t>(words.size())))]);
}

void RandomUser::editCell() {
    static const QStringList values{QStringLiteral("Uusi nimi äö"),
                                    QStringLiteral("1 234,50"),
                                    QStringLiteral("31.12.2021"),
                                    QStringLiteral("n. 5 t€"),
                                    QString(),
                                    QStringLiteral("kyllä")};
    m_window.showPage(PageId::Inventory);
    auto* view = m_window.findChild<QTableView*>(QStringLiteral("systems"));
    QAbstractItemModel& model = *view->model();
    if (model.rowCount() == 0) {
        return;
    }
    const QModelIndex cell =
        model.index(static_cast<int>(below(static_cast<std::uint64_t>(model.rowCount()))),
                    static_cast<int>(below(static_cast<std::uint64_t>(model.columnCount()))));
    view->setCurrentIndex(cell);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    auto* editor = view->viewport()->findChild<QLineEdit*>();
    if (editor != nullptr && editor->isVisible()) {
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        typeText(*editor,
                 values[static_cast<qsizetype>(below(static_cast<std::uint64_t>(values.size())))]);
        QTest::keyClick(editor, below(5) == 0 ? Qt::Key_Escape : Qt::Key_Return);
    }
}

void RandomUser::editManyRows() {
    m_window.showPage(PageId::Inventory);
    auto* view = m_window.findChild<QTableView*>(QStringLiteral("systems"));
    QAbstractItemModel& model = *view->model();
    if (model.rowCount() == 0) {
        return;
    }
    const int first = static_cast<int>(below(static_cast<std::uint64_t>(model.rowCount())));
    const int last = std::min(model.rowCount() - 1, first + static_cast<int>(below(60)));
    const int column = static_cast<int>(below(static_cast<std::uint64_t>(model.columnCount())));
    view->selectionModel()->setCurrentIndex(model.index(first, column),
                                            QItemSelectionModel::NoUpdate);
    view->selectionModel()->select(
        QItemSelection(model.index(first, column), model.index(last, column)),
        QItemSelectionModel::ClearAndSelect);
    view->setFocus();
    QTest::keyClick(view, below(3) == 0 ? Qt::Key_D : Qt::Key_E, Qt::ControlModifier);
}

void RandomUser::pin() {
    m_window.showPage(PageId::Waves);
    QList<gui::ColumnView*> filled;
    for (gui::ColumnView* view : m_window.findChildren<gui::ColumnView*>()) {
        // One that is hidden waits for its end, and its column is gone already.
        if (!view->isHidden() && view->column().rowCount() > 0) {
            filled << view;
        }
    }
    if (filled.isEmpty()) {
        return;
    }
    gui::ColumnView& view =
        *filled[static_cast<qsizetype>(below(static_cast<std::uint64_t>(filled.size())))];
    const auto rows = static_cast<std::uint64_t>(view.column().rowCount());
    view.list().setCurrentIndex(view.column().index(static_cast<int>(below(rows))));
    switch (below(3)) {
    case 0:
        QTest::keyClick(&view.list(), Qt::Key_Space);
        break;
    case 1:
        QTest::keyClick(&view.list(), Qt::Key_Right, Qt::ControlModifier);
        break;
    default:
        QTest::keyClick(&view.list(), Qt::Key_Left, Qt::ControlModifier);
    }
}

void RandomUser::plan() {
    if (m_window.workbench().session() == nullptr || m_window.planner().isRunning()) {
        return;
    }
    m_window.planner().start(0.4, 1 + below(5));
    turnFor(below(2) == 0 ? 30 : 900);
}

void RandomUser::import() {
    if (m_window.workbench().session() == nullptr || m_files.isEmpty()) {
        return;
    }
    m_window.verbs().importFiles(
        {m_files[static_cast<qsizetype>(below(static_cast<std::uint64_t>(m_files.size())))]});
    turnFor(below(3) == 0 ? 10 : 1500);
    if (m_window.import().review() != nullptr && below(2) == 0) {
        m_window.import().accept();
    }
}

void RandomUser::paste() {
    m_window.showPage(PageId::Inventory);
    auto* view = m_window.findChild<QTableView*>(QStringLiteral("systems"));
    if (view->model()->rowCount() == 0) {
        return;
    }
    QApplication::clipboard()->setText(QStringLiteral("Omistaja A\t1200\nOmistaja B\tei tiedossa"));
    const auto rows = static_cast<std::uint64_t>(view->model()->rowCount());
    view->setCurrentIndex(
        view->model()->index(static_cast<int>(below(rows)), static_cast<int>(below(8))));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
}

void RandomUser::reopen() {
    rest();
    m_window.workbench().close();
    turnFor(20);
    m_window.verbs().openProject(m_path);
}

void RandomUser::useCommand() {
    QList<QAction*> actions = page().editActions() + page().viewActions();
    actions << m_window.verbActions().history << m_window.verbActions().why
            << m_window.verbActions().details << m_window.verbActions().nextProblem
            << m_window.verbActions().back << m_window.verbActions().forward
            << m_window.verbActions().shortcuts << m_window.verbActions().about;
    QAction* action =
        actions[static_cast<qsizetype>(below(static_cast<std::uint64_t>(actions.size())))];
    if (action != nullptr && action->isEnabled() && !action->isSeparator() &&
        action->menu() == nullptr) {
        action->trigger();
    }
}

} // namespace aallokko::soak
