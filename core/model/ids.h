// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ids of everything an inventory owns. Dense planning indices are another kind of number and
// do not convert to these.
#pragma once

#include "core/base/strong_id.h"

namespace aallokko::model {

using OrganisationId = base::StrongId<struct OrganisationTag>;
using ProductId = base::StrongId<struct ProductTag>;
using InstallationId = base::StrongId<struct InstallationTag>;
using UseId = base::StrongId<struct UseTag>;
using ContractId = base::StrongId<struct ContractTag>;
using InterfaceId = base::StrongId<struct InterfaceTag>;
using VerdictId = base::StrongId<struct VerdictTag>;
using WaiverId = base::StrongId<struct WaiverTag>;
using PositionId = base::StrongId<struct PositionTag>;
using MeasureId = base::StrongId<struct MeasureTag>;
using DecisionId = base::StrongId<struct DecisionTag>;

} // namespace aallokko::model
