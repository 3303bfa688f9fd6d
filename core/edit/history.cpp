// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cursor arithmetic of undo and redo.
#include "core/edit/history.h"

namespace aallokko::edit {

void History::add(EditSet set) {
    m_sets.resize(m_cursor);
    m_sets.push_back(std::move(set));
    m_cursor = m_sets.size();
}

const EditSet* History::undoSet() const {
    return canUndo() ? &m_sets[m_cursor - 1] : nullptr;
}

const EditSet* History::redoSet() const {
    return canRedo() ? &m_sets[m_cursor] : nullptr;
}

void History::markUndone() {
    if (canUndo()) {
        --m_cursor;
    }
}

void History::markRedone() {
    if (canRedo()) {
        ++m_cursor;
    }
}

void History::clear() {
    m_sets.clear();
    m_cursor = 0;
}

} // namespace aallokko::edit
