// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happens after the window is up: the file, page and filter that the command line asked for,
// and the picture that ends the program.
#pragma once

#include "app/gui/main_window.h"
#include "app/gui/start_options.h"

#include <QTimer>

namespace aallokko::gui {

class GraphPage;

class Start : public QObject {
    Q_OBJECT

  public:
    Start(MainWindow& window, const StartOptions& options);

    /// Opens what was asked for. False when the file could not be opened.
    bool run();

  private:
    void afterLoading();
    void askGraph(GraphPage& graph);
    void grabWhenIdle();
    void grab();

    MainWindow& m_window;
    StartOptions m_options;
    QTimer m_idle;
    int m_quiet = 0;
};

} // namespace aallokko::gui
