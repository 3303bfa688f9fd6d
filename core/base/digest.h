// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cryptographic digest as an interface: core needs SHA-256 for the audit chain but knows no
// toolkit. Implemented with QCryptographicHash in core/store.
#pragma once

#include <string>
#include <string_view>

namespace aallokko::base {

class Digest {
  public:
    virtual ~Digest() = default;
    /// SHA-256 of `bytes` (FIPS 180-4) as 64 lower-case hexadecimal digits.
    [[nodiscard]] virtual std::string sha256Hex(std::string_view bytes) const = 0;
};

} // namespace aallokko::base
