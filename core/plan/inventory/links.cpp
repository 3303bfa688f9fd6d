// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bridges between systems that move apart, rebuilt interfaces where the other end never moves, and
// waiting between the phases of one system.
#include "core/plan/inventory/reuse.h"
#include "core/plan/inventory/steps.h"

namespace aallokko::plan {

namespace {

using model::FieldKey;

std::string codeOf(const model::Interface& interface, FieldKey key, const std::string& missing) {
    const model::FieldValue* value = interface.fields.find(key);
    return value == nullptr || value->text().empty() ? missing : value->text();
}

const SystemFacts* factsOf(const Build& build, const model::InterfaceEnd& end) {
    const auto it = build.factOf.find(end.installation);
    return end.state == model::EndState::Installation && it != build.factOf.end()
               ? &build.facts[static_cast<std::size_t>(it->second)]
               : nullptr;
}

bool carriesSensitive(const model::Interface& interface, const SystemFacts* a,
                      const SystemFacts* b) {
    const std::string stated = codeOf(interface, FieldKey::PersonalData, "");
    if (!stated.empty()) {
        return stated == "client" || stated == "patient" || stated == "protected";
    }
    return a != nullptr && b != nullptr && a->isSensitive && b->isSensitive;
}

void addInterface(Build& build, const model::Interface& interface) {
    const SystemFacts* source = factsOf(build, interface.source);
    const SystemFacts* target = factsOf(build, interface.target);
    const ItemIndex a = source == nullptr ? -1 : source->anchor();
    const ItemIndex b = target == nullptr ? -1 : target->anchor();
    const model::CostPolicy& costs = build.policy.costs;
    const std::string method = codeOf(interface, FieldKey::TransferMethod, "unknown");
    if (a >= 0 && b >= 0) {
        const std::int64_t factors[] = {
            std::int64_t{100} * valueOrFallback(costs.bridgeEur, method, "unknown"),
            valueOrFallback(costs.strengthPercent, codeOf(interface, FieldKey::Strength, "missing"),
                            "missing"),
            carriesSensitive(interface, source, target) ? costs.sensitiveDataPercent : 100};
        build.addLink(a, b, roundedProduct(factors, 10'000), CostTerm::Bridges);
    } else if (a >= 0 || b >= 0) {
        // One end never moves: its neighbour's interface is rebuilt once, whenever that moves,
        // unless another member of the same target has done so.
        if ((a >= 0 ? source : target)->reused.contains(interface.id)) {
            return;
        }
        const std::int64_t days = valueOrFallback(costs.rebuildDays, method, "unknown");
        build.addConstant(a >= 0 ? a : b, CostTerm::Execution, days * costs.dayRateEur * 100);
    }
}

void addWaiting(Build& build, const SystemFacts& facts) {
    // Days * 100 times euros is cents.
    const std::int64_t cents = facts.effortHundredths * build.policy.costs.waitingEurPerDay;
    for (std::size_t k = 1; k < facts.items.size(); ++k) {
        build.addLink(facts.items[k - 1], facts.items[k], cents, CostTerm::Waiting);
    }
}

} // namespace

void addLinks(Build& build) {
    for (const auto& [id, interface] : build.index.inventory().all<model::Interface>()) {
        addInterface(build, interface);
    }
    for (const SystemFacts& facts : build.facts) {
        addWaiting(build, facts);
    }
}

} // namespace aallokko::plan
