// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verbs. Each write goes: apply to a copy of the version's inventory, store with its audit
// entry in one transaction, then adopt; a failure in between leaves memory and file as they were.
#include "app/session/session.h"

#include "app/session/identity.h"
#include "app/session/project_policy.h"
#include "app/session/scenarios.h"

#include "core/model/form_format.h"
#include "core/store/project_store.h"
#include "core/store/system_clock.h"
#include "importers/settings/policy_reader.h"

#include <algorithm>

namespace aallokko::session {

namespace {

using base::ErrorKind;

base::Result<std::shared_ptr<const Catalogues>> readShared() {
    auto catalogues = readCatalogues();
    if (!catalogues) {
        return tl::unexpected(catalogues.error());
    }
    return std::make_shared<const Catalogues>(std::move(*catalogues));
}

base::Result<ReplanInput> replanInput(const Session& session) {
    const model::Scenario* approved = approvedScenario(session.inventory());
    if (approved == nullptr || !approved->plan || approved->plan->items.empty()) {
        return base::fail(ErrorKind::Usage, "scenario.none_approved");
    }
    auto changes = changesSince(session, approved->plan->inventoryVersion);
    if (!changes) {
        return tl::unexpected(changes.error());
    }
    auto policy = policyOf(changes->before, session.catalogues(), {});
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    return ReplanInput{approved->id, *approved->plan, std::move(*changes), std::move(*policy)};
}

} // namespace

Session::Session(QString path, std::unique_ptr<store::ProjectStore> store,
                 std::shared_ptr<const Catalogues> catalogues, model::Inventory inventory)
    : m_path(std::move(path)), m_store(std::move(store)), m_catalogues(std::move(catalogues)),
      m_clock(std::make_unique<store::SystemClock>()), m_inventory(std::move(inventory)),
      m_systems(std::make_unique<model::SystemIndex>(m_inventory)) {}

Session::~Session() = default;

base::Result<std::unique_ptr<Session>> Session::create(const QString& path,
                                                       const NewProject& settings) {
    auto first = makeFirstEdits(settings);
    if (!first) {
        return tl::unexpected(first.error());
    }
    model::Inventory inventory;
    if (auto applied = edit::applyEdits(inventory, first->edits); !applied) {
        return tl::unexpected(applied.error());
    }
    const store::SystemClock clock;
    auto store = store::ProjectStore::create(path.toStdString(), inventory,
                                             {currentUser(), clock.nowUtc(), {}});
    if (!store) {
        return tl::unexpected(store.error());
    }
    store->reset();
    return open(path);
}

base::Result<std::unique_ptr<Session>> Session::open(const QString& path) {
    auto store = store::ProjectStore::open(path.toStdString());
    if (!store) {
        return tl::unexpected(store.error());
    }
    auto inventory = (*store)->load();
    if (!inventory) {
        return tl::unexpected(inventory.error());
    }
    auto catalogues = readShared();
    if (!catalogues) {
        return tl::unexpected(catalogues.error());
    }
    return std::unique_ptr<Session>(
        new Session(path, std::move(*store), std::move(*catalogues), std::move(*inventory)));
}

base::Result<model::Policy> Session::policy() const {
    return policyOf(m_inventory, *m_catalogues, {});
}

base::Result<void> Session::setPolicy(const std::string& planYaml, const std::string& reason,
                                      const std::string& planFile) {
    if (auto policy = policyOf(m_inventory, *m_catalogues, planYaml, planFile); !policy) {
        return tl::unexpected(policy.error());
    }
    const auto* before = m_inventory.find<model::Setting>("policy");
    edit::ReplaceRecord<model::Setting> change{before == nullptr ? std::nullopt
                                                                 : std::optional(*before),
                                               model::Setting{"policy", planYaml}};
    if (change.before == change.after) {
        return {};
    }
    return edit({"edit.policy", {}, {std::move(change)}}, reason, "edit");
}

base::Result<void> Session::commit(const edit::EditSet& set, const std::string& reason,
                                   const std::string& kind) {
    if (auto known = ensureProjectId(); !known) {
        return known;
    }
    return write(set, reason, kind);
}

base::Result<void> Session::ensureProjectId() {
    if (!m_inventory.setting(model::form::projectIdSetting).empty()) {
        return {};
    }
    const auto trail = m_store->auditEntries();
    if (!trail) {
        return tl::unexpected(trail.error());
    }
    const edit::EditSet set = makeProjectIdEdit(*trail);
    auto done = write(set, {}, "edit");
    if (done) {
        Q_EMIT edited(set);
    }
    return done;
}

base::Result<void> Session::write(const edit::EditSet& set, const std::string& reason,
                                  const std::string& kind) {
    const std::int64_t version = m_inventory.version;
    if (auto applied = edit::applyEdits(m_inventory, set.edits); !applied) {
        return applied;
    }
    auto stored = m_store->append(set, version, kind, {userName(), now(), reason});
    if (!stored) {
        // Cannot fail: the same edits have just been applied.
        (void)edit::applyEdits(m_inventory, edit::inverse(set.edits));
        m_inventory.version = version;
        m_systems = std::make_unique<model::SystemIndex>(m_inventory);
        return tl::unexpected(stored.error());
    }
    m_systems = std::make_unique<model::SystemIndex>(m_inventory);
    return {};
}

base::Result<void> Session::edit(edit::EditSet set, const std::string& reason,
                                 const std::string& kind) {
    if (set.edits.empty()) {
        return {};
    }
    if (auto done = commit(set, reason, kind); !done) {
        return done;
    }
    m_history.add(std::move(set));
    // Told last, so that who hears it finds the history up to date.
    Q_EMIT edited(*m_history.undoSet());
    return {};
}

base::Result<void> Session::setField(model::InstallationId id, model::FieldKey key,
                                     model::FieldValue value) {
    value.origin = {};
    value.origin.user = userName();
    value.origin.time = now();
    auto edit = edit::makeSetField(m_inventory, id, key, std::move(value));
    if (!edit) {
        return tl::unexpected(edit.error());
    }
    const model::SystemView* system = m_systems->find(id);
    const std::string name = system == nullptr ? std::string() : system->name();
    return this->edit({"edit.field", {std::string(nameOf(key)), name}, {std::move(*edit)}}, {});
}

base::Result<void> Session::undo() {
    const edit::EditSet* last = m_history.undoSet();
    if (last == nullptr) {
        return base::fail(ErrorKind::Usage, "session.nothing_to_undo");
    }
    const edit::EditSet back{last->title, last->titleArguments, edit::inverse(last->edits)};
    if (auto done = commit(back, {}, "undo"); !done) {
        return done;
    }
    m_history.markUndone();
    Q_EMIT edited(back);
    return {};
}

base::Result<void> Session::redo() {
    const edit::EditSet* next = m_history.redoSet();
    if (next == nullptr) {
        return base::fail(ErrorKind::Usage, "session.nothing_to_redo");
    }
    if (auto done = commit(*next, {}, "redo"); !done) {
        return done;
    }
    m_history.markRedone();
    Q_EMIT edited(*m_history.undoSet());
    return {};
}

base::Result<PlanJobInput> Session::planInput(const PlanRequest& request) const {
    auto policy = policyOf(m_inventory, *m_catalogues, request.planYaml);
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    PlanJobInput input{request, m_inventory, m_catalogues, std::move(*policy), {}};
    const model::Scenario* target = findScenario(request.scenario);
    if (target != nullptr && target->isApproved) {
        if (!request.scenario.empty()) {
            return base::fail(ErrorKind::Usage, "scenario.approved_kept", {request.scenario});
        }
        input.request.scenario = draftScenario;
    }
    if (request.replan) {
        auto near = replanInput(*this);
        if (!near) {
            return tl::unexpected(near.error());
        }
        input.replan = std::move(*near);
    }
    return input;
}

base::Result<void> Session::pin(model::InstallationId id, int wave, const std::string& reason) {
    const model::TimeGrid grid = m_inventory.grid();
    if (wave < 0 || wave > grid.count) {
        return base::fail(ErrorKind::Usage, "session.bad_wave",
                          {std::to_string(wave), std::to_string(grid.count)});
    }
    const auto* before = m_inventory.find<model::Pin>(id);
    edit::ReplaceRecord<model::Pin> change;
    if (before != nullptr) {
        change.before = *before;
    }
    if (wave > 0) {
        change.after = model::Pin{id, wave, {userName(), now(), reason}};
    }
    if (!change.before && !change.after) {
        return {};
    }
    const model::SystemView* system = m_systems->find(id);
    const std::string name = system == nullptr ? std::string() : system->name();
    return edit({wave > 0 ? "edit.pin" : "edit.unpin", {name, std::to_string(wave)}, {change}},
                reason, "edit");
}

base::Result<void> Session::storePlan(const PlanRun& run) {
    const auto* before = m_inventory.find<model::Scenario>(run.scenario.id);
    // A run without a plan is recorded, and takes no earlier plan away.
    const bool keepsPlan = !run.outcome.plan && before != nullptr && before->plan;
    edit::ReplaceRecord<model::Scenario> change{before == nullptr ? std::nullopt
                                                                  : std::optional(*before),
                                                keepsPlan ? *before : run.scenario};
    if (before != nullptr) {
        change.after->name = before->name; // what people call it stays
    }
    const edit::EditSet set{
        run.outcome.plan ? "edit.plan" : "edit.no_plan", {run.scenario.name}, {change}};
    auto stored = m_store->appendPlannerRun(set, m_inventory.version, {userName(), now(), {}});
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    // Cannot fail: `before` was just read from this inventory.
    (void)edit::applyEdit(m_inventory, set.edits.front());
    Q_EMIT planStored(QString::fromStdString(run.scenario.id));
    return {};
}

const model::Scenario* Session::findScenario(const std::string& name) const {
    return m_inventory.find<model::Scenario>(name.empty() ? defaultScenario : name);
}

bool Session::isStale(const model::Scenario& scenario) const {
    return scenario.plan && scenario.plan->inventoryVersion != m_inventory.version;
}

base::Result<std::vector<audit::Entry>> Session::auditEntries() const {
    return m_store->auditEntries();
}

base::Result<void> Session::verifyAudit() const {
    return m_store->verifyAudit();
}

std::string Session::userName() const {
    return currentUser();
}

std::string Session::now() const {
    return m_clock->nowUtc();
}

} // namespace aallokko::session
