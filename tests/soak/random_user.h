// SPDX-License-Identifier: GPL-3.0-or-later
//
// A user by chance: one call is one action that a person could do with keys, the mouse, the
// clipboard or a file. The same seed does the same as far as background work comes back alike.
#pragma once

#include "app/gui/main_window.h"
#include "core/base/rng.h"

#include <QStringList>
#include <functional>
#include <vector>

namespace aallokko::soak {

class RandomUser {
  public:
    /// `files` may be imported; `path` is the project, to close and open it again.
    RandomUser(gui::MainWindow& window, base::Rng& rng, QStringList files, QString path);

    /// The name of the next action; it is done by act().
    [[nodiscard]] QString choose();
    void act();
    /// Lets jobs end; planner and import are cancelled first.
    void rest();

  private:
    struct Action {
        const char* name;
        int weight;
        std::function<void()> run;
    };

    void addViewing();
    void addChanging();
    void changePage();
    void pressKey();
    void clickAnywhere();
    void typeFilter();
    void editCell();
    void editManyRows();
    void pin();
    void plan();
    void import();
    void paste();
    void reopen();
    void useCommand();
    [[nodiscard]] gui::Page& page() const;
    [[nodiscard]] std::uint64_t below(std::uint64_t count) { return m_rng.below(count); }
    [[nodiscard]] model::InstallationId anySystem();

    gui::MainWindow& m_window;
    base::Rng& m_rng;
    QStringList m_files;
    QString m_path;
    std::vector<Action> m_actions;
    std::size_t m_next = 0;
    int m_imports = 0;
};

/// Turns the event loop for about this long.
void turnFor(int milliseconds);

} // namespace aallokko::soak
