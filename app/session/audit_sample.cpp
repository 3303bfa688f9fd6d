// SPDX-License-Identifier: GPL-3.0-or-later
//
// Integers only: no rounding can differ between machines.
#include "app/session/audit_sample.h"

#include "core/store/sha256_digest.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace aallokko::session {

namespace {

// Criticality as it is written, organisation, hash: what the list is ordered by.
using Place = std::tuple<std::string, model::OrganisationId, std::string, model::InstallationId>;

constexpr std::uint64_t startParts = 65536;

} // namespace

std::vector<model::InstallationId> drawSample(const model::SystemIndex& systems,
                                              const SampleRequest& request) {
    const store::Sha256Digest digest;
    const std::string seed = std::to_string(request.seed);
    std::vector<Place> places;
    for (const model::SystemView& system : systems.systems()) {
        const model::OrganisationId organisation = system.installation->responsible;
        if (!request.organisation.isValid() || organisation == request.organisation) {
            const std::string number = std::to_string(system.id().value());
            places.emplace_back(system.field(model::FieldKey::Criticality).text(), organisation,
                                digest.sha256Hex(seed + ":" + number), system.id());
        }
    }
    std::sort(places.begin(), places.end());
    const auto population = static_cast<std::uint64_t>(places.size());
    const auto size = std::min(population, static_cast<std::uint64_t>(std::max(0, request.size)));
    const std::uint64_t start = std::stoull(digest.sha256Hex(seed).substr(0, 4), nullptr, 16);
    std::vector<model::InstallationId> sample;
    for (std::uint64_t k = 0; k < size; ++k) {
        const std::uint64_t at = (startParts * k + start) * population / (startParts * size);
        sample.push_back(std::get<model::InstallationId>(places[at]));
    }
    return sample;
}

} // namespace aallokko::session
