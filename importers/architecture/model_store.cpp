// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts stand one behind the other in chunks; a table of their numbers, at most half full, finds
// them by their hash.
#include "importers/architecture/model_store.h"

#include <algorithm>
#include <functional>

namespace aallokko::importers::architecture {

namespace {
constexpr std::size_t CHUNK_BYTES = 256 << 10;
constexpr std::size_t FIRST_SLOTS = 1 << 10; // a power of two
} // namespace

TextPool::TextPool() : m_texts(1), m_slots(FIRST_SLOTS, 0) {}

/// The slot that holds the text, or the free one where it belongs.
std::size_t TextPool::slotOf(std::string_view text) const {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>()(text) & mask;
    while (m_slots[slot] != 0 && m_texts[m_slots[slot]] != text)
        slot = (slot + 1) & mask;
    return slot;
}

void TextPool::grow() {
    const std::size_t slots = m_slots.size() * 2;
    m_slots.clear();
    m_slots.shrink_to_fit();
    m_slots.assign(slots, 0);
    for (TextId id = 1; id < m_texts.size(); ++id)
        m_slots[slotOf(m_texts[id])] = id;
}

std::string_view TextPool::keep(std::string_view text) {
    if (text.size() > m_left) {
        m_left = std::max(CHUNK_BYTES, text.size());
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(m_left));
        m_free = m_chunks.back().get();
    }
    std::copy(text.begin(), text.end(), m_free);
    const std::string_view kept(m_free, text.size());
    m_free += text.size();
    m_left -= text.size();
    m_bytes += static_cast<std::int64_t>(text.size());
    return kept;
}

TextId TextPool::add(std::string_view text) {
    if (text.empty())
        return 0;
    std::size_t slot = slotOf(text);
    if (m_slots[slot] != 0)
        return m_slots[slot];
    if (m_texts.size() * 2 >= m_slots.size()) {
        grow();
        slot = slotOf(text);
    }
    const auto id = static_cast<TextId>(m_texts.size());
    m_texts.push_back(keep(text));
    m_slots[slot] = id;
    return id;
}

} // namespace aallokko::importers::architecture
