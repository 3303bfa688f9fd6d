// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers that two copies of one project gave apart. Private to the joining of copies (three_way).
#pragma once

#include "core/model/inventory.h"

namespace aallokko::store {

/// Gives records that `theirs` created under numbers that `mine` gave to others a free number, and
/// one that is the same thing (an organisation of one code, a product of one name and vendor, an
/// installation of one identity) mine's number; all that refers to them follows. Gives the count.
int renumber(const model::Inventory& base, const model::Inventory& mine, model::Inventory& theirs);

} // namespace aallokko::store
