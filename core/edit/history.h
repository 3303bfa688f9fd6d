// SPDX-License-Identifier: GPL-3.0-or-later
//
// The undo and redo cursor. In core so that the command line and tests have it; the desktop mirrors
// it into two actions. It stores edit sets, never touches the inventory itself.
#pragma once

#include "core/edit/edit.h"

#include <vector>

namespace aallokko::edit {

/// Done sets up to the cursor, undone ones after it. A new set drops the undone ones.
class History {
  public:
    void add(EditSet set);
    [[nodiscard]] bool canUndo() const { return m_cursor > 0; }
    [[nodiscard]] bool canRedo() const { return m_cursor < m_sets.size(); }
    /// The set that undo would take back, or nullptr.
    [[nodiscard]] const EditSet* undoSet() const;
    [[nodiscard]] const EditSet* redoSet() const;
    /// All sets, done ones first; the first `cursor()` of them are done.
    [[nodiscard]] const std::vector<EditSet>& sets() const { return m_sets; }
    [[nodiscard]] std::size_t cursor() const { return m_cursor; }
    /// Move the cursor after the inverse or the set itself has been applied and stored.
    void markUndone();
    void markRedone();
    void clear();

  private:
    std::vector<EditSet> m_sets;
    std::size_t m_cursor = 0;
};

} // namespace aallokko::edit
