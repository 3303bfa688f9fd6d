// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a project is opened. Apart from database.h, so that users of the store see no Qt SQL.
#pragma once

namespace aallokko::store {

enum class Access { ReadWrite, ReadOnly };

} // namespace aallokko::store
