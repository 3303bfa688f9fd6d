// SPDX-License-Identifier: GPL-3.0-or-later
//
// No shortcut uses a key that needs AltGr on Finnish and Swedish layouts.
#include "app/gui/actions.h"

#include "app/gui/theme.h"
#include "core/model/local_text.h"

#include <QAction>
#include <QActionGroup>

namespace aallokko::gui {

namespace {

QAction* make(QObject* parent, const QList<QKeySequence>& keys = {}) {
    auto* action = new QAction(parent);
    action->setShortcuts(keys);
    return action;
}

QActionGroup* makeChoice(QObject* parent, int count) {
    auto* group = new QActionGroup(parent);
    for (int i = 0; i < count; ++i) {
        QAction* action = group->addAction(QString());
        action->setCheckable(true);
        action->setData(i);
    }
    return group;
}

void name(QAction* action, const QString& text, const QString& hint) {
    action->setText(text);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? hint : QStringLiteral("%1 (%2)").arg(hint, keys));
    action->setStatusTip(hint);
}

} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent), open(make(this, {QKeySequence::Open})),
      newProject(make(this, {QKeySequence::New})), newFromExample(make(this)),
      import(make(this, {Qt::CTRL | Qt::Key_I})),
      newWindow(make(this, {Qt::CTRL | Qt::SHIFT | Qt::Key_N})),
      closeWindow(make(this, {Qt::CTRL | Qt::Key_W})), quit(make(this, {Qt::CTRL | Qt::Key_Q})),
      undo(make(this, {Qt::CTRL | Qt::Key_Z})),
      redo(make(this, {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z})),
      history(make(this, {Qt::CTRL | Qt::Key_H})), filter(make(this, {Qt::CTRL | Qt::Key_F})),
      search(make(this, {Qt::CTRL | Qt::Key_K})), plan(make(this, {Qt::Key_F5})),
      details(make(this, {Qt::Key_F4})), why(make(this, {Qt::Key_F9})),
      back(make(this, {Qt::ALT | Qt::Key_Left})), forward(make(this, {Qt::ALT | Qt::Key_Right})),
      nextProblem(make(this, {Qt::Key_F8})), previousProblem(make(this, {Qt::SHIFT | Qt::Key_F8})),
      shortcuts(make(this, {Qt::Key_F1})), tour(make(this)), about(make(this)),
      languages(makeChoice(this, 3)), themes(makeChoice(this, 3)) {
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

void Actions::setSteps(const QString& undoStep, const QString& redoStep) {
    m_undoStep = undoStep;
    m_redoStep = redoStep;
    undo->setEnabled(!undoStep.isEmpty());
    redo->setEnabled(!redoStep.isEmpty());
    name(undo, tr("&Undo"), undoStep.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undoStep));
    name(redo, tr("&Redo"), redoStep.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redoStep));
}

void Actions::retranslate() {
    name(open, tr("&Open…"), tr("Open a project"));
    name(newProject, tr("&New project…"), tr("Make an empty project"));
    name(newFromExample, tr("New from e&xample"),
         tr("Make a project from the synthetic example region"));
    name(import, tr("&Import…"), tr("Import inventory files"));
    name(newWindow, tr("New &window"), tr("Open another window on this project"));
    name(closeWindow, tr("&Close the window"), tr("Close this window; the others stay"));
    name(quit, tr("&Quit"), tr("Close the program; everything is stored already"));
    name(history, tr("Undo &history…"), tr("List the steps taken and go back to one"));
    name(filter, tr("&Filter this page"), tr("Go to the filter box of this page"));
    name(search, tr("&Search or do anything"),
         tr("Find commands, systems, organisations and functions by name"));
    name(plan, tr("&Plan"), tr("Run the planner"));
    name(details, tr("&Details"), tr("Show or hide the details of the selected system"));
    name(why, tr("&Why here, why not there"), tr("Reasons for the wave of the selected system"));
    name(back, tr("&Back"), tr("Back to the page and system seen before"));
    name(forward, tr("For&ward"), tr("Forward again"));
    name(nextProblem, tr("&Next problem"), tr("Go to the next problem of the project"));
    name(previousProblem, tr("&Previous problem"), tr("Go to the previous problem of the project"));
    name(shortcuts, tr("&Keyboard shortcuts"), tr("List all keyboard shortcuts"));
    name(tour, tr("&Tour of the program"), tr("A short walk through the main controls, again"));
    name(about, tr("&About Aallokko"), tr("Version and licence"));
    // Languages are named in themselves, so that nobody is locked out.
    const QStringList languageNames{QStringLiteral("Suomi"), QStringLiteral("Svenska"),
                                    QStringLiteral("English")};
    const QStringList themeNames{tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < 3; ++i) {
        languages->actions()[i]->setText(languageNames[i]);
        themes->actions()[i]->setText(themeNames[i]);
    }
    setSteps(m_undoStep, m_redoStep);
}

void Actions::restyle(const QPalette& palette) {
    open->setIcon(icon(QStringLiteral("open"), palette));
    newFromExample->setIcon(icon(QStringLiteral("example"), palette));
    import->setIcon(icon(QStringLiteral("import"), palette));
    back->setIcon(icon(QStringLiteral("back"), palette));
    forward->setIcon(icon(QStringLiteral("forward"), palette));
    undo->setIcon(icon(QStringLiteral("undo"), palette));
    redo->setIcon(icon(QStringLiteral("redo"), palette));
    plan->setIcon(icon(QStringLiteral("plan"), palette));
    search->setIcon(icon(QStringLiteral("search"), palette));
}

} // namespace aallokko::gui
