// SPDX-License-Identifier: GPL-3.0-or-later
//
// What reports are made of: one snapshot of a project with its counts, findings, plan, days and
// audit trail, computed once for as many reports as are wanted of it. Knows no words of a report.
#pragma once

#include "app/session/overview.h"
#include "core/audit/trail.h"
#include "core/exchange/plan_tables.h"
#include "core/plan/dates/go_live.h"

#include <map>
#include <memory>
#include <optional>
#include <stop_token>

namespace aallokko::session {

/// By value: safe to hand to another thread. `scenario` is an id; "" = without a plan.
struct ReportInput {
    model::Inventory inventory;
    std::shared_ptr<const Catalogues> catalogues;
    std::string path;
    std::string scenario;
};

/// `scenario` "" = the one that is meant when none is named. Error Usage "scenario.unknown" for
/// another name that is not there.
[[nodiscard]] base::Result<ReportInput> reportInput(const Session& session,
                                                    const std::string& scenario);

/// A plan that fits the inventory, with all that is told of it. `dates` is empty where the legal
/// start has no day.
struct ReportPlan {
    plan::PlanReport report;
    std::map<model::InstallationId, exchange::PlacedEvents> events;
    exchange::PlanNotes notes;
    std::optional<plan::GoLive> dates;
};

/// `scenario` is null without a plan; `plan` is empty too when it fits the inventory no more.
/// `trail` has no payloads. Pointers point into `inventory`.
struct ReportBasis {
    std::unique_ptr<const model::Inventory> inventory;
    std::unique_ptr<const model::SystemIndex> systems;
    std::shared_ptr<const Catalogues> catalogues;
    model::Policy policy;
    QString project;
    const model::Scenario* scenario = nullptr;
    Overview overview;
    std::optional<ReportPlan> plan;
    std::vector<audit::Entry> trail;
    std::optional<base::Error> chainFault;
};

/// Any thread; a few seconds for a region. A stop between the parts ends it with Usage
/// "report.stopped". Errors of policy, problem and store.
[[nodiscard]] base::Result<ReportBasis> makeReportBasis(ReportInput input, std::stop_token stop);

} // namespace aallokko::session
