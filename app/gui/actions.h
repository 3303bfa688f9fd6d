// SPDX-License-Identifier: GPL-3.0-or-later
//
// The actions of the program with texts, shortcuts and icons in one place. The main window wires
// them and puts them into menus and the tool bar.
#pragma once

#include <QObject>
#include <QPalette>

class QAction;
class QActionGroup;

namespace aallokko::gui {

class Actions : public QObject {
    Q_OBJECT

  public:
    explicit Actions(QObject* parent);

    QAction* open;
    QAction* newProject;
    QAction* newFromExample;
    QAction* import;
    QAction* newWindow;
    QAction* closeWindow;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* history;
    QAction* filter;
    QAction* search;
    QAction* plan;
    QAction* details;
    QAction* why;
    QAction* back;
    QAction* forward;
    QAction* nextProblem;
    QAction* previousProblem;
    QAction* shortcuts;
    QAction* tour;
    QAction* about;
    QActionGroup* languages; ///< data = model::Language as int
    QActionGroup* themes;    ///< data = gui::Theme as int

    /// `undoStep` and `redoStep` name what would be undone or done again; "" = nothing.
    void retranslate();
    void setSteps(const QString& undoStep, const QString& redoStep);
    void restyle(const QPalette& palette);

  private:
    QString m_undoStep;
    QString m_redoStep;
};

} // namespace aallokko::gui
