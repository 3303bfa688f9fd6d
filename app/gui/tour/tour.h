// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour of the program on the example: some steps, each beside the control it speaks of. It
// comes by itself once in a lifetime, when the first example project is there, and again from the
// Help menu as often as somebody wants.
#pragma once

#include "app/models/workbench.h"

#include <QMainWindow>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <vector>

namespace aallokko::gui {

class Callout;
class Preferences;
class TargetFrame;

class Tour : public QObject {
    Q_OBJECT

  public:
    /// A child of `window`; looks for the controls by their object names when their step comes.
    Tour(QMainWindow& window, models::Workbench& workbench, Preferences& preferences);

    /// From the first step; while it runs, back to its words with the keyboard. Without systems it
    /// says what is missing.
    void start();
    void end();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int count() const;
    /// The control of the step, or null when the window does not show it now.
    [[nodiscard]] QWidget* target() const { return m_target; }
    [[nodiscard]] Callout& callout() const { return *m_callout; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Step {
        models::PageId page;
        const char* widget; ///< object name; "plan" is the button of the tool bar
        QString title;
        QString text;
    };

    void startOnce();
    [[nodiscard]] bool hasSystems() const;
    void goTo(int step);
    void place();
    [[nodiscard]] std::vector<Step> steps() const;
    [[nodiscard]] QWidget* findTarget(const char* name) const;
    void watch(QWidget* target);

    QMainWindow& m_window;
    models::Workbench& m_workbench;
    Preferences& m_preferences;
    Callout* m_callout = nullptr;
    TargetFrame* m_frame = nullptr;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_focus; ///< where the keyboard was before
    QTimer m_offer;
    QTimer m_placing;
    int m_step = 0;
};

} // namespace aallokko::gui
