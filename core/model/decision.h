// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people decided: pins, verdicts on duplicates, waivers, measures, positions and formal
// decisions. They survive re-import and replanning; assumptions live in plans, never here.
#pragma once

#include "core/base/date.h"
#include "core/model/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace aallokko::model {

/// Who decided, when (UTC) and why; every decision carries it.
struct Signature {
    std::string user;
    std::string time;
    std::string reason;

    bool operator==(const Signature&) const = default;
};

/// Fixes the consolidation of an installation in a quarter of the grid (wave 1..W). An imported
/// `wave` value is never a pin.
struct Pin {
    InstallationId id;
    int wave = 0;
    Signature signature;

    bool operator==(const Pin&) const = default;
};

enum class VerdictKind : std::uint8_t { Same, Different, Later };

/// What a verdict says of its members: that they are (or are not) one installation reported twice,
/// installations of one product, or systems for one function that could be consolidated.
enum class VerdictSubject : std::uint8_t { Installation, Product, Function };

/// A person's judgement on a proposed cluster or pair; survives re-import because it names rows by
/// installation, which keep their ids.
struct Verdict {
    VerdictId id;
    VerdictKind kind = VerdictKind::Later;
    std::vector<InstallationId> members;
    Signature signature;
    VerdictSubject subject = VerdictSubject::Installation;

    bool operator==(const Verdict&) const = default;
};

/// "Accepted with reason, by, until": expires and shows in reports. `subject` is "rule|record".
struct Waiver {
    WaiverId id;
    std::string rule;
    std::string subject;
    std::optional<base::Date> until;
    Signature signature;

    bool operator==(const Waiver&) const = default;
};

/// A measure of the work plan (R44).
struct Measure {
    MeasureId id;
    std::string title;
    std::string owner;
    std::optional<base::Date> due;
    std::string status;
    std::vector<InstallationId> installations;

    bool operator==(const Measure&) const = default;
};

/// A working group's position on a proposal, dissent kept (R28).
struct Position {
    PositionId id;
    std::string group;
    std::string proposal;
    std::string view;
    bool isDissent = false;
    Signature signature;

    bool operator==(const Position&) const = default;
};

/// A formal decision: body, day and section (Q50).
struct Decision {
    DecisionId id;
    std::string body;
    std::optional<base::Date> date;
    std::string section;
    std::string subject;
    Signature signature;

    bool operator==(const Decision&) const = default;
};

} // namespace aallokko::model
