// SPDX-License-Identifier: GPL-3.0-or-later
//
// One report of an interface, from a row of an interface list or from a cell that names systems,
// with its ends resolved; merge_interfaces joins reports of the same interface.
#pragma once

#include "core/model/interface.h"

#include <string>

namespace aallokko::importers {

/// Where the data goes between the written ends. `Unstated`: a name in a cell without a direction
/// word.
enum class FlowWay { Forward, Backward, Both, Unstated };

/// `organisation` is the one whose file reports. In a cell the reporter is the source end.
struct InterfaceDraft {
    std::size_t file = 0;
    bool isListRow = false;
    model::OrganisationId organisation;
    model::InterfaceEnd source;
    model::InterfaceEnd target;
    FlowWay way = FlowWay::Forward;
    model::FieldMap fields;
    model::InterfaceMention mention;
};

} // namespace aallokko::importers
