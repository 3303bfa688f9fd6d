// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ids that cannot be mixed up: an InstallationId is not an OrganisationId and neither is a row
// index. Ids are given once and never reused, so that decisions and the audit trail keep their
// meaning after deletions.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace aallokko::base {

/// Stable identity of a stored object. Valid ids are > 0; the default value means "no id yet".
template <class Tag>
class StrongId {
  public:
    constexpr StrongId() = default;
    constexpr explicit StrongId(std::int64_t value) : m_value(value) {}

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const StrongId&) const = default;

  private:
    std::int64_t m_value = 0;
};

} // namespace aallokko::base

// Opened as a namespace because Qt's moc cannot read "struct std::hash<...>".
namespace std {
template <class Tag>
struct hash<aallokko::base::StrongId<Tag>> {
    size_t operator()(aallokko::base::StrongId<Tag> id) const noexcept {
        return hash<int64_t>()(id.value());
    }
};
} // namespace std
