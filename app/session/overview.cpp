// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each part is computed as the page or command that lists it computes it, so that a figure and its
// list agree.
#include "app/session/overview.h"

#include "app/session/overview_plan.h"
#include "app/session/project_policy.h"
#include "app/session/proposals.h"
#include "app/session/session.h"
#include "core/base/text.h"
#include "core/store/project_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace aallokko::session {

namespace {

using model::FieldKey;
using model::InstallationId;

DecisionCounts decisionsOf(const model::SystemIndex& systems, const Catalogues& catalogues) {
    const model::Inventory& inventory = systems.inventory();
    DecisionCounts counts;
    for (const Proposal& proposal : proposalsOf(systems, catalogues.functions)) {
        ++counts.clusters;
        counts.undecidedClusters += proposal.verdict ? 0 : 1;
    }
    for (const model::SystemView& system : systems.systems()) {
        const std::string& outcome = system.field(FieldKey::Disposition).text();
        if (outcome.empty() || outcome == "undecided") {
            counts.undecided.push_back(system.id());
        }
        if (inventory.find<model::Pin>(system.id()) != nullptr) {
            counts.pinned.push_back(system.id());
        }
    }
    for (const auto& [id, scenario] : inventory.all<model::Scenario>()) {
        if (scenario.isApproved) {
            counts.approvedScenario = id;
            counts.acceptedDeficits = static_cast<int>(scenario.acceptedDeficits.size());
        }
    }
    return counts;
}

void countWaivers(const model::Inventory& inventory, base::Date asOf, DecisionCounts& counts) {
    for (const auto& [id, waiver] : inventory.all<model::Waiver>()) {
        counts.expiredWaivers += waiver.until && *waiver.until < asOf ? 1 : 0;
    }
}

void addWho(const std::vector<audit::Entry>& recent, RecentChanges& changes) {
    std::map<std::string, int> steps;
    for (const audit::Entry& entry : recent) {
        ++steps[entry.user];
        changes.planRuns += entry.kind == "plan" ? 1 : 0;
    }
    changes.who.assign(steps.begin(), steps.end());
    std::stable_sort(changes.who.begin(), changes.who.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
}

std::string nameOf(const model::Inventory& inventory, InstallationId id) {
    const auto* one = inventory.find<model::Installation>(id);
    const auto* name = one == nullptr ? nullptr : one->fields.find(FieldKey::Name);
    return name == nullptr ? std::to_string(id.value()) : name->text();
}

// A project that is younger than `since` is compared with its empty beginning.
base::Result<RecentChanges> recentChanges(const OverviewInput& input) {
    RecentChanges changes;
    changes.since = input.since;
    auto store = store::ProjectStore::open(input.path, store::Access::ReadOnly);
    if (!store) {
        return tl::unexpected(store.error());
    }
    auto trail = (*store)->auditEntries();
    if (!trail) {
        return tl::unexpected(trail.error());
    }
    const model::Inventory& now = input.quality.inventory;
    // Somebody may have written on since the snapshot was taken.
    std::erase_if(*trail, [&now](const audit::Entry& one) { return one.version > now.version; });
    const auto first =
        std::find_if(trail->begin(), trail->end(),
                     [&input](const audit::Entry& one) { return one.time >= input.since; });
    const std::int64_t version = first == trail->begin()
                                     ? (trail->empty() ? now.version : trail->front().version)
                                     : std::prev(first)->version;
    if (!trail->empty()) {
        changes.lastTime = trail->back().time;
        changes.lastUser = trail->back().user;
    }
    addWho({first, trail->end()}, changes);
    auto found = changesSince(now, *trail, input.quality.catalogues->fields, version);
    if (!found) {
        return tl::unexpected(found.error());
    }
    changes.general = std::move(found->general);
    for (const auto& [id, reasons] : found->bySystem) {
        if (now.find<model::Installation>(id) == nullptr) {
            changes.removed.push_back(nameOf(found->before, id));
        } else if (found->before.find<model::Installation>(id) == nullptr) {
            changes.added.push_back(id);
        } else {
            changes.changed.push_back(id);
        }
    }
    return changes;
}

} // namespace

SystemCounts countSystems(const model::SystemIndex& systems) {
    std::vector<const model::SystemView*> all;
    for (const model::SystemView& system : systems.systems()) {
        all.push_back(&system);
    }
    return countSystems(all);
}

SystemCounts countSystems(const std::vector<const model::SystemView*>& systems) {
    SystemCounts counts;
    std::set<model::RowIdentity> rows;
    std::set<model::ProductId> products;
    for (const model::SystemView* system : systems) {
        ++counts.installations;
        rows.insert(system->installation->identity);
        if (system->product == nullptr) {
            ++counts.unnamed;
        } else {
            products.insert(system->product->id);
        }
    }
    counts.rows = static_cast<int>(rows.size());
    counts.products = static_cast<int>(products.size());
    return counts;
}

OverviewInput overviewInput(const Session& session, const std::string& since) {
    return {qualityInput(session), session.path().toStdString(), since};
}

base::Result<Overview> computeOverview(const OverviewInput& input, std::stop_token stop) {
    const QualityInput& base = input.quality;
    const auto policy = policyOf(base.inventory, *base.catalogues, {});
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    Overview overview;
    const model::SystemIndex systems(base.inventory);
    overview.counts = countSystems(systems);
    auto quality = checkQuality(base);
    if (!quality) {
        return tl::unexpected(quality.error());
    }
    overview.quality = std::move(*quality);
    overview.organisations = static_cast<int>(overview.quality.organisations.size());
    for (const rules::Completeness& one : overview.quality.organisations) {
        overview.answered += one.systems > 0 ? 1 : 0;
    }
    if (stop.stop_requested()) {
        return overview;
    }
    overview.decisions = decisionsOf(systems, *base.catalogues);
    countWaivers(base.inventory, *policy->asOf, overview.decisions);
    overview.work = countWork(base.inventory, *policy->asOf);
    addPlanOverview({systems, *base.catalogues, *policy, base.scenario}, overview);
    if (stop.stop_requested()) {
        return overview;
    }
    auto changes = recentChanges(input);
    if (!changes) {
        return tl::unexpected(changes.error());
    }
    overview.changes = std::move(*changes);
    return overview;
}

} // namespace aallokko::session
