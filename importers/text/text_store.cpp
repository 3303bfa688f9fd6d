// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records of length and text, in memory and behind a cache of windows into a temporary file.
#include "importers/text/text_store.h"

#include <algorithm>
#include <cstring>

namespace aallokko::importers {

namespace {

constexpr std::size_t MARK_EVERY = 16;
constexpr std::size_t WINDOW_BYTES = 32 << 10;
constexpr std::size_t WINDOWS = 32;
constexpr std::size_t LENGTH_BYTES = sizeof(std::uint32_t);

} // namespace

bool TextStore::add(std::string_view text) {
    if (m_size % MARK_EVERY == 0)
        m_marks.push_back(m_spilled + m_tail.size());
    const auto length = static_cast<std::uint32_t>(text.size());
    char head[LENGTH_BYTES];
    std::memcpy(head, &length, LENGTH_BYTES);
    m_tail.append(head, LENGTH_BYTES);
    m_tail += text;
    ++m_size;
    return m_tail.size() <= m_memoryBytes || spill();
}

std::int64_t TextStore::bytes() const {
    return static_cast<std::int64_t>(m_spilled + m_tail.size() +
                                     m_marks.size() * sizeof(m_marks[0]));
}

bool TextStore::spill() {
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return false;
    }
    m_windows.assign(WINDOWS, {}); // the last one may have ended where the file did
    const auto size = static_cast<qint64>(m_tail.size());
    if (!m_file->seek(static_cast<qint64>(m_spilled)) ||
        m_file->write(m_tail.data(), size) != size || !m_file->flush())
        return false;
    m_spilled += m_tail.size();
    m_tail.clear();
    return true;
}

std::string TextStore::errorText() const {
    return m_file ? m_file->errorString().toStdString() : std::string();
}

const TextStore::Window* TextStore::windowAt(std::uint64_t position) {
    const std::uint64_t number = position / WINDOW_BYTES;
    Window& window = m_windows[number % WINDOWS];
    const std::uint64_t start = number * WINDOW_BYTES;
    if (window.start != start) {
        const auto size = std::min<std::uint64_t>(WINDOW_BYTES, m_spilled - start);
        window.bytes.resize(size);
        window.start = UINT64_MAX;
        if (!m_file->seek(static_cast<qint64>(start)) ||
            m_file->read(window.bytes.data(), static_cast<qint64>(size)) !=
                static_cast<qint64>(size))
            return nullptr;
        window.start = start;
    }
    return &window;
}

bool TextStore::copy(std::uint64_t position, char* target, std::size_t count) {
    while (count > 0) {
        std::size_t got = 0;
        if (position >= m_spilled) {
            const auto at = static_cast<std::size_t>(position - m_spilled);
            got = std::min(count, m_tail.size() - at);
            std::memcpy(target, m_tail.data() + at, got);
        } else {
            const Window* window = windowAt(position);
            if (window == nullptr)
                return false;
            const auto at = static_cast<std::size_t>(position - window->start);
            got = std::min(count, window->bytes.size() - at);
            std::memcpy(target, window->bytes.data() + at, got);
        }
        if (got == 0)
            return false;
        position += got;
        target += got;
        count -= got;
    }
    return true;
}

std::string_view TextStore::at(std::size_t index) {
    std::uint64_t position = m_marks[index / MARK_EVERY];
    std::uint32_t length = 0;
    for (std::size_t toPass = index % MARK_EVERY;; --toPass) {
        char head[LENGTH_BYTES];
        if (!copy(position, head, LENGTH_BYTES))
            return {};
        std::memcpy(&length, head, LENGTH_BYTES);
        position += LENGTH_BYTES;
        if (toPass == 0)
            break;
        position += length;
    }
    if (m_spilled == 0)
        return std::string_view(m_tail).substr(static_cast<std::size_t>(position), length);
    m_found.resize(length);
    return copy(position, m_found.data(), length) ? std::string_view(m_found) : std::string_view();
}

} // namespace aallokko::importers
