// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of messages_work.cpp, for messages.cpp alone: users of sentences need not know it.
#pragma once

#include "core/text/messages.h"

namespace aallokko::text {

[[nodiscard]] std::span<const Message> workMessages();

} // namespace aallokko::text
