// SPDX-License-Identifier: GPL-3.0-or-later
//
// SHA-256 of the toolkit behind the interface of the core.
#pragma once

#include "core/base/digest.h"

namespace aallokko::store {

class Sha256Digest : public base::Digest {
  public:
    [[nodiscard]] std::string sha256Hex(std::string_view bytes) const override;
};

} // namespace aallokko::store
