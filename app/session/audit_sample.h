// SPDX-License-Identifier: GPL-3.0-or-later
//
// A reproducible sample of systems for auditors: the same inventory, size and seed give the same
// systems on every machine, and everybody can draw it again by hand from the method.
//
// Method: systematic sampling from an ordered list (implicit stratification). The N systems are
// ordered by criticality, then responsible organisation, then the SHA-256 of "SEED:NUMBER" (the
// system's number), so that neighbours of one kind lie in random order. A start u in 0..65535 is
// the first 16 bits of the SHA-256 of "SEED". Place k = 0..n-1 of the sample is the system at
// position floor((65536 k + u) N / (65536 n)). Every system has the chance n/N; each criticality
// and organisation has its share to within one.
#pragma once

#include "core/model/system_view.h"

#include <cstdint>
#include <vector>

namespace aallokko::session {

/// `organisation` invalid = the whole region.
struct SampleRequest {
    int size = 30;
    std::uint64_t seed = 1;
    model::OrganisationId organisation;
};

/// In the order of the ordered list; all systems when there are no more than `size`; none for a
/// size below 1. O(N log N).
[[nodiscard]] std::vector<model::InstallationId> drawSample(const model::SystemIndex& systems,
                                                            const SampleRequest& request);

} // namespace aallokko::session
