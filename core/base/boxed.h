// SPDX-License-Identifier: GPL-3.0-or-later
//
// An optional value that takes a pointer's room: the value lies on the heap. For members of
// variants whose alternatives differ much in size, where std::optional would make each as big as
// the biggest (an edit: 1 288 bytes, of which an import of a large model has tens of thousands).
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace aallokko::base {

/// Like std::optional<T>: copying copies the value, == compares values. Reading an empty one is
/// undefined. A moved-from one is empty.
template <class T>
class Boxed {
  public:
    Boxed() = default;
    Boxed(std::nullopt_t) {}
    Boxed(T value) : m_value(std::make_unique<T>(std::move(value))) {}
    Boxed(const std::optional<T>& value) : m_value(value ? std::make_unique<T>(*value) : nullptr) {}
    Boxed(const Boxed& other) : m_value(other ? std::make_unique<T>(*other) : nullptr) {}
    Boxed(Boxed&& other) noexcept = default;
    ~Boxed() = default;
    Boxed& operator=(const Boxed& other) {
        Boxed copy(other);
        return *this = std::move(copy);
    }
    Boxed& operator=(Boxed&& other) noexcept = default;

    [[nodiscard]] explicit operator bool() const { return m_value != nullptr; }
    [[nodiscard]] bool has_value() const { return m_value != nullptr; }
    [[nodiscard]] T& operator*() { return *m_value; }
    [[nodiscard]] const T& operator*() const { return *m_value; }
    [[nodiscard]] T* operator->() { return m_value.get(); }
    [[nodiscard]] const T* operator->() const { return m_value.get(); }
    /// A copy, where one value is handed on.
    operator std::optional<T>() const {
        return m_value ? std::optional<T>(*m_value) : std::nullopt;
    }
    void reset() { m_value.reset(); }
    T& emplace() {
        m_value = std::make_unique<T>();
        return *m_value;
    }

    bool operator==(const Boxed& other) const {
        return m_value == nullptr || other.m_value == nullptr ? m_value == other.m_value
                                                              : *m_value == *other.m_value;
    }
    /// Said in words, since std::optional would take an empty box for a value it cannot equal.
    friend bool operator==(const Boxed& box, const std::optional<T>& value) {
        return box.has_value() == value.has_value() && (!value || *box == *value);
    }

  private:
    std::unique_ptr<T> m_value;
};

} // namespace aallokko::base
