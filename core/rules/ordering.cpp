// SPDX-License-Identifier: GPL-3.0-or-later
//
// Q38 cycles among hard "before" pairs, Q39 pairs that a plan turns round, and where the pairs
// come from.
#include "core/rules/ordering.h"

#include "core/base/text.h"
#include "core/graph/graph_algorithms.h"
#include "core/rules/registry.h"
#include "core/rules/system_names.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace aallokko::rules {

using model::FieldKey;

namespace {

// Folded words that stand before the other system's name.
constexpr std::array<std::string_view, 7> beforeWords{"siirrettava ennen jarjestelmaa",
                                                      "siirretaan ennen jarjestelmaa",
                                                      "flyttas fore systemet",
                                                      "ska flyttas fore systemet",
                                                      "overfors fore systemet",
                                                      "move before system",
                                                      "must be moved before"};

} // namespace

std::vector<OrderingPair> orderingFromNotes(const model::SystemIndex& index) {
    std::vector<OrderingPair> pairs;
    std::optional<SystemNames> names; // most inventories hold no such note
    for (const model::SystemView& system : index.systems()) {
        const std::string notes = base::foldedWords(system.field(FieldKey::Notes).text());
        for (const std::string_view words : beforeWords) {
            const std::size_t at = notes.find(words);
            if (at == std::string::npos || at + words.size() + 1 >= notes.size()) {
                continue;
            }
            if (!names) {
                names.emplace(index);
            }
            const auto* after = names->atStart(notes.substr(at + words.size() + 1),
                                               system.installation->responsible);
            if (after != nullptr && after->id() != system.id()) {
                pairs.push_back({system.id(), after->id(), system.sourceOf(FieldKey::Notes)});
            }
            break;
        }
    }
    return pairs;
}

std::vector<OrderingPair> orderingFromPolicy(const model::SystemIndex& index,
                                             const model::Policy& policy) {
    std::vector<OrderingPair> pairs;
    if (policy.before.empty()) {
        return pairs;
    }
    const SystemNames names(index);
    for (const model::NamedPrecedence& named : policy.before) {
        const auto* before = names.written(named.before, {});
        const auto* after = names.written(named.after, {});
        if (before != nullptr && after != nullptr) {
            pairs.push_back({before->id(), after->id(), {"plan.yaml", "", named.line, 0}});
        }
    }
    return pairs;
}

// One finding per group of systems that all wait for each other; the sources are the pairs inside.
void checkQ38(const RuleFacts& facts, Findings& out) {
    std::vector<graph::Arc> arcs;
    std::vector<base::SourceRef> sources;
    for (const OrderingPair& pair : facts.ordering) {
        const int before = facts.context.index.positionOf(pair.before);
        const int after = facts.context.index.positionOf(pair.after);
        if (before >= 0 && after >= 0) {
            arcs.push_back({before, after});
            sources.push_back(pair.source);
        }
    }
    const int count = static_cast<int>(facts.systems().size());
    const graph::Labelling components = graph::strongComponents(count, arcs);
    const auto groups = components.groups();
    std::map<int, Finding> cycles;
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const int label = components.labelOf[static_cast<std::size_t>(arcs[i].from)];
        const auto& members = groups[static_cast<std::size_t>(label)];
        const bool isInside = label == components.labelOf[static_cast<std::size_t>(arcs[i].to)];
        if (!isInside || (members.size() < 2 && arcs[i].from != arcs[i].to)) {
            continue;
        }
        Finding& finding = cycles[label];
        if (finding.subject.empty()) {
            std::string all;
            finding = systemFinding(facts.systems()[static_cast<std::size_t>(members.front())],
                                    FieldKey::Notes);
            finding.sources.clear();
            finding.installations.clear();
            for (const int member : members) {
                const auto& system = facts.systems()[static_cast<std::size_t>(member)];
                all += (all.empty() ? "" : ", ") + system.name();
                finding.installations.push_back(system.id());
            }
            finding.arguments = {std::to_string(members.size()), all};
        }
        addSource(finding, sources[i]);
    }
    for (auto& [label, finding] : cycles) {
        out.push_back(std::move(finding));
    }
}

// The consolidation counts, else the takeover; a system without either breaks no order.
void checkQ39(const RuleFacts& facts, Findings& out) {
    const auto waveOf = [&facts](model::InstallationId id) -> std::optional<int> {
        const PlannedSystem* planned = facts.context.plan->find(id);
        return planned == nullptr       ? std::nullopt
               : planned->consolidation ? planned->consolidation
                                        : planned->takeover;
    };
    for (const OrderingPair& pair : facts.ordering) {
        const auto* before = facts.context.index.find(pair.before);
        const auto* after = facts.context.index.find(pair.after);
        const auto first = waveOf(pair.before);
        const auto second = waveOf(pair.after);
        if (before != nullptr && after != nullptr && first && second && *second < *first) {
            const auto& grid = facts.context.plan->grid;
            Finding finding =
                systemFinding(*after, FieldKey::Notes,
                              {before->name(), base::toString(grid.quarterOfWave(*second)),
                               base::toString(grid.quarterOfWave(*first))});
            finding.sources = {pair.source};
            finding.installations.push_back(pair.before);
            out.push_back(std::move(finding));
        }
    }
}

} // namespace aallokko::rules
