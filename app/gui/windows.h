// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main windows of the program. Windows on one project share its session, hence its undo steps;
// each has a page, a selection and filters of its own.
#pragma once

#include "app/gui/main_window.h"

#include <QList>
#include <QObject>
#include <utility>

namespace aallokko::gui {

class Windows : public QObject {
    Q_OBJECT

  public:
    /// The preferences must outlive the windows.
    explicit Windows(Preferences& preferences, QObject* parent = nullptr);
    ~Windows() override;

    /// A new window, not shown yet; it deletes itself when it is closed.
    MainWindow& open();
    /// A new window on the project of another, with its page and selection, shown beside it.
    MainWindow& openBeside(MainWindow& other);
    [[nodiscard]] const QList<MainWindow*>& all() const { return m_windows; }

  private:
    Preferences& m_preferences;
    QList<MainWindow*> m_windows;
};

} // namespace aallokko::gui
