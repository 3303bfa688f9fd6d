// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program ends with its last window, as Qt has it.
#include "app/gui/windows.h"

namespace aallokko::gui {

Windows::Windows(Preferences& preferences, QObject* parent)
    : QObject(parent), m_preferences(preferences) {}

Windows::~Windows() {
    const QList<MainWindow*> rest = std::exchange(m_windows, {});
    for (MainWindow* window : rest) {
        window->disconnect(this);
        delete window;
    }
}

MainWindow& Windows::open() {
    auto* window = new MainWindow(m_preferences);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows << window;
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeAll(window); });
    connect(window, &MainWindow::windowRequested, this, [this, window] { openBeside(*window); });
    return *window;
}

MainWindow& Windows::openBeside(MainWindow& other) {
    MainWindow& window = open();
    window.workbench().share(other.workbench());
    window.workbench().select(other.workbench().selection());
    window.showPage(other.page());
    constexpr int step = 40; // both title bars can be seen
    window.resize(other.size());
    window.move(other.pos() + QPoint(step, step));
    window.show();
    window.activateWindow();
    return window;
}

} // namespace aallokko::gui
