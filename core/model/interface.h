// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typed, directed dependencies between installations, or to a national service or an unknown end.
#pragma once

#include "core/model/field.h"
#include "core/model/ids.h"

#include <string>
#include <vector>

namespace aallokko::model {

enum class EndState : std::uint8_t {
    Installation, ///< resolved to an installation of the inventory
    National,     ///< a national service of the catalogue, an external node with dates
    Unknown,      ///< matches no row: kept as written (Q20), never dropped
    Ambiguous     ///< matches several rows: kept as written
};

/// One end as written and as resolved. `nationalService` is a catalogue id.
struct InterfaceEnd {
    std::string written;
    EndState state = EndState::Unknown;
    InstallationId installation;
    std::string nationalService;

    bool operator==(const InterfaceEnd&) const = default;
};

/// One report of the interface: by which row, in which cell, in which words. `reporter` is the
/// installation whose row named it; an interface sheet's row has the source end as reporter.
struct InterfaceMention {
    InstallationId reporter;
    base::SourceRef source;
    std::string raw;

    bool operator==(const InterfaceMention&) const = default;
};

/// Data flows from `source` to `target` unless the field `direction` says otherwise (as seen from
/// the reporter). When both ends report it, both mentions stay as linked evidence (Q21 if only one
/// does). `notInLatest` = no report is left in the newest files of the sources that named it;
/// nothing is deleted for that.
struct Interface {
    InterfaceId id;
    InterfaceEnd source;
    InterfaceEnd target;
    std::vector<InterfaceMention> mentions;
    FieldMap fields;
    bool notInLatest = false;

    bool operator==(const Interface&) const = default;
};

} // namespace aallokko::model
