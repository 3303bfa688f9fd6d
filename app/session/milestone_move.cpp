// SPDX-License-Identifier: GPL-3.0-or-later
//
// The inventory before and after, judged alike; the difference is what the move breaks.
#include "app/session/milestone_move.h"

#include "app/session/project_policy.h"
#include "app/session/scenarios.h"
#include "app/session/stored_plan.h"
#include "core/base/text.h"
#include "core/model/text_marks.h"
#include "core/plan/inventory/conflict_repair.h"
#include "core/plan/verify.h"

#include <algorithm>
#include <set>

namespace aallokko::session {

namespace {

using base::ErrorKind;
using model::Milestone;
using plan::Reason;

const Milestone* findMilestone(const model::Inventory& inventory, const std::string& name) {
    const std::string wanted = base::folded(name);
    for (const auto& [id, milestone] : inventory.all<Milestone>()) {
        const model::LocalText& label = milestone.name;
        if (base::folded(id) == wanted || base::folded(label.fi) == wanted ||
            base::folded(label.in(model::Language::Sv)) == wanted ||
            base::folded(label.in(model::Language::En)) == wanted) {
            return &milestone;
        }
    }
    return nullptr;
}

// A milestone tied to another stays tied: its distance changes.
model::PlanDate movedTo(const model::PlanDate& date, std::optional<base::Date> from,
                        base::Date to) {
    model::PlanDate moved = date;
    if (date.milestone.empty() || !from) {
        return {to, "", 0, 0};
    }
    moved.offsetDays += base::daysBetween(*from, to);
    return moved;
}

Reason broken(std::string code, std::vector<std::string> arguments) {
    return {"broken", std::move(code), std::move(arguments), std::nullopt};
}

/// One state of the inventory with what is wrong in it.
class State {
  public:
    State(const Catalogues& catalogues, const model::Inventory& inventory,
          const model::Policy& policy)
        : m_systems(inventory), m_inventory(inventory), m_policy(policy),
          m_catalogue(catalogues.functions) {}

    base::Result<void> judge(const model::StoredPlan* plan) {
        auto problem = plan::makePlanningProblem(m_systems, m_catalogue, m_policy, plan);
        if (!problem) {
            return tl::unexpected(problem.error());
        }
        m_start = m_policy.legalStartDate ? m_policy.legalStartDate
                                          : m_inventory.dayOfMilestone(m_policy.legalStart);
        for (const plan::ProblemFinding& finding : problem->findings) {
            if (finding.isConflict) {
                const auto id = finding.installations.empty() ? model::InstallationId{}
                                                              : finding.installations.front();
                add("conflict", id, broken(finding.code, finding.arguments));
            }
        }
        if (plan != nullptr) {
            judgePlacements(*problem, *plan);
        }
        judgeServices();
        judgeOrganisations();
        judgeContracts();
        return {};
    }

    [[nodiscard]] const std::vector<BrokenByMove>& list() const { return m_list; }

  private:
    void add(const char* kind, model::InstallationId system, Reason reason) {
        m_list.push_back({kind, system, std::move(reason)});
    }

    void judgePlacements(const plan::PlanningProblem& problem, const model::StoredPlan& plan) {
        const auto waves = wavesOf(problem, plan);
        if (!waves) {
            add("placement", {}, broken("milestone.work_changes", {}));
            return;
        }
        int takeovers = 0;
        for (const plan::Violation& one :
             plan::verify(problem.problem, waves->waves()).violations) {
            model::InstallationId id;
            if (one.constraint.kind == plan::ConstraintKind::Earliest ||
                one.constraint.kind == plan::ConstraintKind::Latest) {
                const plan::ItemInfo& item =
                    problem.items[static_cast<std::size_t>(one.constraint.index)];
                id = item.installation;
                if (item.kind == plan::ItemKind::Takeover) {
                    ++takeovers; // they follow the start: told together
                    continue;
                }
            }
            const plan::ConflictReason told = plan::conflictReason(problem, one.constraint);
            add("placement", id, told.what);
        }
        if (takeovers > 0) {
            add("placement", {}, broken("milestone.takeovers", {std::to_string(takeovers)}));
        }
    }

    // A service that opens after the start cannot stand in for anything on day one; one whose
    // deadline is before it falls on those who answer until then.
    void judgeServices() {
        if (!m_start) {
            return;
        }
        for (const model::NationalService& service : m_catalogue.nationalServices) {
            const std::string name = model::markedName(service.name);
            if (service.opens && *service.opens > *m_start) {
                add("national_service", {},
                    broken("milestone.service_opens",
                           {name, model::markedDate(*service.opens), model::markedDate(*m_start)}));
            }
            if (service.deadline && *service.deadline < *m_start) {
                add("national_service", {},
                    broken(
                        "milestone.service_deadline",
                        {name, model::markedDate(*service.deadline), model::markedDate(*m_start)}));
            }
        }
    }

    void judgeOrganisations() {
        for (const auto& [id, organisation] : m_inventory.all<model::Organisation>()) {
            const auto day =
                organisation.ceasesOn ? m_inventory.dayOf(*organisation.ceasesOn) : std::nullopt;
            // Ceasing the day before the start is a hand-over without a gap.
            if (day && m_start && base::addDays(*day, 1) < *m_start) {
                add("organisation", {},
                    broken("milestone.organisation_ceases",
                           {model::markedName(organisation.name), model::markedDate(*day),
                            model::markedDate(*m_start)}));
            }
        }
    }

    void judgeContracts() {
        for (const model::SystemView& system : m_systems.systems()) {
            const auto* end =
                std::get_if<base::Date>(&system.field(model::FieldKey::ContractEnd).data);
            const auto* option =
                std::get_if<base::Date>(&system.field(model::FieldKey::OptionEnd).data);
            const base::Date* last = option != nullptr ? option : end;
            if (end != nullptr && m_start && *last < *m_start &&
                (!m_policy.asOf || *last >= *m_policy.asOf)) {
                add("contract", system.id(),
                    broken("milestone.contract_ends",
                           {system.name(), model::markedDate(*last), model::markedDate(*m_start)}));
            }
        }
    }

    model::SystemIndex m_systems;
    const model::Inventory& m_inventory;
    const model::Policy& m_policy;
    const model::FunctionCatalogue& m_catalogue;
    std::optional<base::Date> m_start;
    std::vector<BrokenByMove> m_list;
};

// The same thing may be told of another day after the move; then it was broken before.
std::string keyOf(const BrokenByMove& one) {
    std::string key = one.kind + "|" + std::to_string(one.system.value()) + "|" + one.reason.code;
    const bool hasName = !one.system.isValid() && !one.reason.arguments.empty();
    if (one.kind == "placement" || one.kind == "conflict" || hasName) {
        key += "|" + (one.reason.arguments.empty() ? "" : one.reason.arguments.front());
    }
    return key;
}

const model::StoredPlan* planOf(const model::Inventory& inventory) {
    const model::Scenario* scenario = approvedScenario(inventory);
    if (scenario == nullptr) {
        scenario = inventory.find<model::Scenario>(defaultScenario);
    }
    return scenario != nullptr && scenario->plan && !scenario->plan->items.empty()
               ? &*scenario->plan
               : nullptr;
}

edit::EditSet editsOf(const MoveBasis& basis, const Milestone& milestone,
                      std::optional<base::Date> from, base::Date to, const std::string& reason) {
    if (from == to) {
        return {};
    }
    Milestone after = milestone;
    after.date = movedTo(milestone.date, from, to);
    after.history.push_back({from.value_or(to), to, basis.user, basis.time, reason});
    return {"edit.milestone",
            {model::markedName(milestone.name), model::markedDate(to)},
            {edit::replaceRecord(milestone, std::move(after))}};
}

} // namespace

base::Result<MilestoneMovePreview> previewMilestoneMove(const Session& session,
                                                        const std::string& name, base::Date day,
                                                        const std::string& reason) {
    return previewMilestoneMove(
        MoveBasis{std::make_shared<const model::Inventory>(session.inventory()),
                  session.sharedCatalogues(), session.userName(), session.now()},
        name, day, reason);
}

base::Result<MilestoneMovePreview> previewMilestoneMove(const MoveBasis& basis,
                                                        const std::string& name, base::Date day,
                                                        const std::string& reason) {
    const model::Inventory& before = *basis.inventory;
    const Milestone* milestone = findMilestone(before, name);
    if (milestone == nullptr) {
        std::string known;
        for (const auto& [id, one] : before.all<Milestone>()) {
            known += (known.empty() ? "" : ", ") + id;
        }
        return base::fail(ErrorKind::Usage, "milestone.unknown", {name, known});
    }
    MilestoneMovePreview preview;
    preview.id = milestone->id;
    preview.name = model::markedName(milestone->name);
    preview.from = before.dayOfMilestone(milestone->id);
    preview.to = day;
    preview.edits = editsOf(basis, *milestone, preview.from, day, reason);
    model::Inventory after = before;
    if (auto done = edit::applyEdits(after, preview.edits.edits); !done) {
        return tl::unexpected(done.error());
    }
    for (const auto& [id, one] : after.all<Milestone>()) {
        const auto now = after.dayOfMilestone(id);
        if (id != milestone->id && now && now != before.dayOfMilestone(id)) {
            preview.follows.emplace_back(id, *now);
        }
    }
    // Each with its own policy: a start that was moved wins over the day in the policy.
    const auto policyThen = policyOf(before, *basis.catalogues, {});
    const auto policyNow = policyOf(after, *basis.catalogues, {});
    if (!policyThen || !policyNow) {
        return tl::unexpected((policyThen ? policyNow : policyThen).error());
    }
    State then(*basis.catalogues, before, *policyThen);
    State now(*basis.catalogues, after, *policyNow);
    for (State* state : {&then, &now}) {
        if (auto judged = state->judge(planOf(before)); !judged) {
            return tl::unexpected(judged.error());
        }
    }
    std::set<std::string> known;
    for (const BrokenByMove& one : then.list()) {
        known.insert(keyOf(one));
    }
    for (const BrokenByMove& one : now.list()) {
        if (known.count(keyOf(one)) == 0) {
            preview.broken.push_back(one);
        }
    }
    return preview;
}

void setReason(MilestoneMovePreview& preview, const std::string& reason) {
    for (edit::Edit& edit : preview.edits.edits) {
        auto* record = std::get_if<edit::ReplaceRecord<Milestone>>(&edit);
        if (record != nullptr && record->after && !record->after->history.empty()) {
            Milestone after = *record->after;
            after.history.back().reason = reason;
            record->after = std::move(after);
        }
    }
}

base::Result<void> acceptMilestoneMove(Session& session, const MilestoneMovePreview& preview,
                                       const std::string& reason) {
    return session.edit(preview.edits, reason);
}

} // namespace aallokko::session
