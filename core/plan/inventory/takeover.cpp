// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takeover at the legal start (M1, M8): one item per contract batch, that is source organisation
// and supplier, with contracts, registers and a small part per row.
#include "core/plan/inventory/steps.h"

#include <algorithm>
#include <map>

namespace aallokko::plan {

namespace {

struct Batch {
    std::string organisation;
    std::string vendor;
    std::vector<int> members;
};

using BatchKey = std::pair<model::OrganisationId, std::string>;

bool isTakenOver(const SystemFacts& facts) {
    return facts.rule != nullptr &&
           std::any_of(facts.rule->phases.begin(), facts.rule->phases.end(),
                       [](const model::PhaseRule& phase) { return phase.id == "takeover"; });
}

int contractDays(const model::TakeoverPolicy& policy, const SystemFacts& facts) {
    const std::string& kind = facts.view->field(model::FieldKey::ContractTransferable).text();
    const auto it = policy.contractDays.find(kind.empty() ? "unknown" : kind);
    return it == policy.contractDays.end() ? 10 : it->second;
}

// One organisation settles its contracts with one supplier in one negotiation, whatever number of
// contract numbers its rows carry: the hardest kind counts, once. Counted per row this work alone
// would exceed all capacity before the start (M8).
std::int64_t effortOf(const Build& build, const Batch& batch) {
    const model::TakeoverPolicy& policy = build.policy.takeover;
    int days = 0;
    std::int64_t hundredths = 0;
    for (const int member : batch.members) {
        const SystemFacts& facts = build.facts[static_cast<std::size_t>(member)];
        days = std::max(days, contractDays(policy, facts));
        hundredths += policy.hundredthsPerRow;
        hundredths += facts.isRegister ? 100 * policy.daysPerRegister : 0;
    }
    hundredths += 100 * days;
    return (hundredths + 99) / 100 * 100;
}

// Pinned to the legal start or the quarter before; an organisation that ceases earlier is taken
// over in its last quarter, since afterwards the region is the source.
std::pair<Wave, Wave> windowOf(const Build& build, model::OrganisationId id) {
    const Wave last = std::clamp(build.legalStart, Wave{1}, build.waves);
    const auto* organisation = build.index.inventory().find<model::Organisation>(id);
    const Wave latest =
        std::clamp(std::min(last, build.goneFrom(organisation, false) - 1), Wave{1}, build.waves);
    const Wave open = std::min(build.firstOpen, build.waves);
    const Wave earliest = std::min(latest, std::max(Wave{1}, last - 1));
    // A start that lies in the past has happened; one that is near leaves only what is open.
    return {latest < open ? earliest : std::max(earliest, std::min(open, latest)), latest};
}

void addBatch(Build& build, const BatchKey& key, const Batch& batch, int number) {
    ItemInfo info;
    info.kind = ItemKind::Takeover;
    info.phase = "takeover";
    info.title =
        batch.vendor.empty() ? batch.organisation : batch.organisation + ", " + batch.vendor;
    info.effortHundredths = effortOf(build, batch);
    for (const int member : batch.members) {
        info.covers.push_back(build.facts[static_cast<std::size_t>(member)].view->id());
    }
    const ItemIndex item = build.addItem("takeover:" + std::to_string(key.first.value()) + ":" +
                                             std::to_string(number),
                                         std::move(info));
    const auto [earliest, latest] = windowOf(build, key.first);
    build.itemDraft(item).earliest = earliest;
    build.itemDraft(item).latest = latest;
    WindowCause& cause = build.items[static_cast<std::size_t>(item)].latestCause;
    const bool ceases = latest < build.legalStart && build.legalStart <= build.waves;
    cause = ceases ? WindowCause{"plan.cause.ceases", {batch.organisation}}
                   : WindowCause{"plan.cause.legal_start", {build.quarterName(build.legalStart)}};
    build.items[static_cast<std::size_t>(item)].earliestCause = {
        "plan.cause.takeover_time", {build.quarterName(build.legalStart)}};
    for (const int member : batch.members) {
        build.facts[static_cast<std::size_t>(member)].takeover = item;
    }
}

} // namespace

void addTakeovers(Build& build) {
    std::map<BatchKey, Batch> batches;
    for (std::size_t k = 0; k < build.facts.size(); ++k) {
        const SystemFacts& facts = build.facts[k];
        if (!isTakenOver(facts)) {
            continue;
        }
        const model::OrganisationId source = facts.view->installation->responsible;
        Batch& batch = batches[{source, facts.vendorKey}];
        batch.organisation = build.organisationName(source);
        batch.vendor = batch.vendor.empty() ? facts.vendor : batch.vendor;
        batch.members.push_back(static_cast<int>(k));
    }
    std::map<model::OrganisationId, int> numbers;
    for (const auto& [key, batch] : batches) {
        addBatch(build, key, batch, ++numbers[key.first]);
    }
}

} // namespace aallokko::plan
