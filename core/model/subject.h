// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a waiver, position or decision is about, as text: "installation:12", with a head
// before a bar where it is something of that record: "Q07|installation:12" (a finding of rule Q07),
// "placement|installation:12" (its place in the plan).
#pragma once

#include "core/model/ids.h"

#include <string>
#include <string_view>

namespace aallokko::model {

/// "head|kind:id". A text without a colon has only `id`.
struct Subject {
    std::string head;
    std::string kind;
    std::string id;

    bool operator==(const Subject&) const = default;
};

/// Heads that are no rule.
inline constexpr std::string_view placementHead = "placement";

/// Never fails: text that is none of ours is wholly in `id`. Linear.
[[nodiscard]] Subject parseSubject(std::string_view text);
/// The reverse: parseSubject(subjectText(s)) == s for kinds and heads without ':' and '|'.
[[nodiscard]] std::string subjectText(const Subject& subject);
/// The subject of a system, or of something of it.
[[nodiscard]] std::string systemSubject(InstallationId system, std::string_view head = {});
/// The system that a subject names, whatever its head; invalid for every other subject.
[[nodiscard]] InstallationId systemOfSubject(std::string_view text);

} // namespace aallokko::model
