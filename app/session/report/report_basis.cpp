// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every part is computed as the page or command that lists it computes it.
#include "app/session/report/report_basis.h"

#include "app/session/project_policy.h"
#include "app/session/scenarios.h"
#include "app/session/session.h"
#include "app/session/stored_plan.h"
#include "core/store/project_store.h"
#include "core/store/sha256_digest.h"

#include <QFileInfo>

namespace aallokko::session {

namespace {

base::Result<void> stopped() {
    return base::fail(base::ErrorKind::Usage, "report.stopped", {});
}

// The payloads are most of a trail and no report prints them.
base::Result<void> addTrail(const std::string& path, ReportBasis& basis) {
    auto store = store::ProjectStore::open(path, store::Access::ReadOnly);
    if (!store) {
        return tl::unexpected(store.error());
    }
    auto chain = (*store)->auditChain();
    if (!chain) {
        return tl::unexpected(chain.error());
    }
    const store::Sha256Digest digest;
    auto verified = audit::verify(chain->entries, digest);
    if (!verified) {
        basis.chainFault = verified.error();
    } else if (!chain->isHeadGood) {
        basis.chainFault = (*store)->verifyAudit().error();
    }
    basis.trail = std::move(chain->entries);
    // Somebody may have written on since the snapshot was taken.
    std::erase_if(basis.trail, [&basis](const audit::Entry& one) {
        return one.version > basis.inventory->version;
    });
    for (audit::Entry& entry : basis.trail) {
        entry.payload = {};
    }
    return {};
}

base::Result<void> addPlan(ReportBasis& basis, std::stop_token stop) {
    const auto problem =
        plan::makePlanningProblem(*basis.systems, basis.catalogues->functions, basis.policy);
    const auto waves = problem ? wavesOf(*problem, *basis.scenario->plan) : std::nullopt;
    if (!waves) {
        return {};
    }
    ReportPlan result;
    result.report = plan::makePlanReport(*problem, *waves);
    result.events = exchange::placedEvents(*basis.scenario->plan);
    for (const plan::SystemInfo& system : problem->systems) {
        if (stop.stop_requested()) {
            return stopped();
        }
        result.notes.effortHundredths[system.id] = system.effortHundredths;
        auto explained = plan::explainSystem(*problem, *waves, system.id);
        if (explained && !explained->reasons.empty()) {
            result.notes.reasons[system.id] = std::move(explained->reasons);
        }
    }
    result.notes.binding = result.report.binding;
    if (auto dates = plan::makeGoLive(*problem, *waves, basis.policy, *basis.inventory)) {
        result.dates = std::move(*dates);
    }
    basis.plan = std::move(result);
    return {};
}

} // namespace

base::Result<ReportInput> reportInput(const Session& session, const std::string& scenario) {
    if (!scenario.empty()) {
        if (const auto known = namedScenario(session, scenario); !known) {
            return tl::unexpected(known.error());
        }
    }
    const model::Scenario* found = session.findScenario(scenario);
    return ReportInput{session.inventory(), session.sharedCatalogues(),
                       session.path().toStdString(), found == nullptr ? "" : found->id};
}

base::Result<ReportBasis> makeReportBasis(ReportInput input, std::stop_token stop) {
    // Later than any change: the overview's list of recent changes is not told here.
    const std::string never = "9999";
    ReportBasis basis;
    basis.catalogues = input.catalogues;
    basis.project = QFileInfo(QString::fromStdString(input.path)).completeBaseName();
    auto policy = policyOf(input.inventory, *input.catalogues, {});
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    basis.policy = std::move(*policy);
    auto overview = computeOverview(
        {{input.inventory, input.catalogues, input.scenario}, input.path, never}, stop);
    if (!overview) {
        return tl::unexpected(overview.error());
    }
    basis.overview = std::move(*overview);
    basis.inventory = std::make_unique<const model::Inventory>(std::move(input.inventory));
    basis.systems = std::make_unique<const model::SystemIndex>(*basis.inventory);
    basis.scenario = basis.inventory->find<model::Scenario>(input.scenario);
    if (basis.scenario != nullptr &&
        (!basis.scenario->plan || basis.scenario->plan->items.empty())) {
        basis.scenario = nullptr;
    }
    base::Result<void> done = stop.stop_requested() ? stopped() : addTrail(input.path, basis);
    if (done && basis.scenario != nullptr) {
        done = addPlan(basis, stop);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return base::Result<ReportBasis>(std::move(basis));
}

} // namespace aallokko::session
