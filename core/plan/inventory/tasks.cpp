// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work that is no system but an item of the plan: organisation codes, and the national permits of
// each organisation for each service its moving systems use.
#include "core/plan/inventory/steps.h"

#include <algorithm>
#include <set>

namespace aallokko::plan {

namespace {

// The named phases of the task's window as waves; what of it is still open.
std::pair<Wave, Wave> windowOf(const Build& build, const model::PlanningTask& task) {
    Wave first = build.waves + 1;
    Wave last = 0;
    for (const std::string& id : task.window) {
        const auto* phase = build.index.inventory().find<model::NamedPhase>(id);
        if (phase == nullptr) {
            continue;
        }
        for (const base::Quarter& quarter : phase->quarters) {
            first = std::min(first, build.grid.waveOf(quarter));
            last = std::max(last, build.grid.waveOf(quarter));
        }
    }
    const Wave open = std::min(build.firstOpen, build.waves);
    if (last < open) {
        return {open, build.waves + 1};
    }
    return {std::clamp(first, open, build.waves), std::min(last, build.waves)};
}

void addTask(Build& build, const model::PlanningTask& task, const std::string& key,
             const std::string& subject) {
    ItemInfo info;
    info.kind = ItemKind::Task;
    info.phase = task.id;
    info.title = subject.empty() ? task.nameFi : task.nameFi + ": " + subject;
    info.effortHundredths = std::int64_t{100} * task.effortDays;
    const ItemIndex item = build.addItem("task:" + key, std::move(info));
    const auto [earliest, latest] = windowOf(build, task);
    build.itemDraft(item).earliest = earliest;
    build.itemDraft(item).latest = latest;
    build.items[static_cast<std::size_t>(item)].latestCause = {"plan.cause.task", {task.nameFi}};
    build.taskItems.emplace(key, item);
}

std::set<std::string> servicesOf(const Build& build, const std::string& task) {
    std::set<std::string> services;
    for (const model::OrderingRule& rule : build.policy.ordering) {
        const auto& tasks = rule.before.tasks;
        if (std::find(tasks.begin(), tasks.end(), task) != tasks.end()) {
            services.insert(rule.before.nationalServices.begin(),
                            rule.before.nationalServices.end());
        }
    }
    return services;
}

void addPermits(Build& build, const model::PlanningTask& task) {
    const std::set<std::string> services = servicesOf(build, task.id);
    std::set<std::pair<model::OrganisationId, std::string>> wanted;
    for (const SystemFacts& facts : build.facts) {
        for (const std::string& service : facts.services) {
            if (!facts.items.empty() && services.count(service) != 0) {
                wanted.emplace(facts.view->installation->responsible, service);
            }
        }
    }
    for (const auto& [organisation, service] : wanted) {
        const auto* known = build.catalogue.findNationalService(service);
        addTask(build, task, task.id + ":" + std::to_string(organisation.value()) + ":" + service,
                build.organisationName(organisation) + ", " +
                    (known == nullptr ? service : known->name.fi));
    }
}

} // namespace

void addTasks(Build& build) {
    const bool anything = std::any_of(build.facts.begin(), build.facts.end(),
                                      [](const SystemFacts& f) { return !f.items.empty(); });
    for (const model::PlanningTask& task : build.policy.tasks) {
        if (task.perOrganisationAndService) {
            addPermits(build, task);
        } else if (anything) {
            addTask(build, task, task.id, "");
        }
    }
}

} // namespace aallokko::plan
