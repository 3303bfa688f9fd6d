// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of a page: its name, one line on what is shown, and buttons for what can be done.
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace aallokko::gui {

class PageHead : public QWidget {
    Q_OBJECT

  public:
    /// `countsName` names the line for tests.
    explicit PageHead(const char* countsName, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setCounts(const QString& text);
    /// A button that follows the action's text, tool tip and state.
    QPushButton* addButton(QAction* action, const char* name);
    /// Hides the buttons while there is nothing to do anything with.
    void setButtonsVisible(bool isVisible);

  private:
    QLabel* m_title = nullptr;
    QLabel* m_counts = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QList<QPushButton*> m_all;
};

} // namespace aallokko::gui
