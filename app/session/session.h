// SPDX-License-Identifier: GPL-3.0-or-later
//
// One open project and the verbs on it: open, import, edit (with undo), plan, write. The desktop
// and the command line are two faces of these verbs. Lives in the main thread; the slow verbs are
// split into a snapshot, a pure function that a Job runs anywhere, and a quick step that stores its
// result.
#pragma once

// moc 6.4 cannot read some headers of the C++20 library and needs none of these.
#ifndef Q_MOC_RUN
#include "app/session/catalogues.h"
#include "app/session/new_project.h"
#include "app/session/plan_run.h"
#include "core/audit/trail.h"
#include "core/base/clock.h"
#include "core/edit/history.h"
#include "core/model/system_view.h"
#include "core/rules/check.h"
#include "importers/run/import_files.h"
#endif

#include <QObject>
#include <QStringList>
#include <memory>
#include <stop_token>

namespace aallokko::store {
class ProjectStore;
}

namespace aallokko::session {

/// Everything the slow import needs, by value: safe to hand to another thread.
struct ImportJobInput {
    model::Inventory inventory;
    std::shared_ptr<const Catalogues> catalogues;
    QStringList files;
    importers::ImportOptions options;
};

class Session : public QObject {
    Q_OBJECT

  public:
    ~Session() override;

    /// Makes a project file. Errors: Usage store.exists, Io ..., Usage session.unknown_region.
    [[nodiscard]] static base::Result<std::unique_ptr<Session>> create(const QString& path,
                                                                       const NewProject& settings);
    [[nodiscard]] static base::Result<std::unique_ptr<Session>> open(const QString& path);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const model::Inventory& inventory() const { return m_inventory; }
    /// The joined rows of the inventory; rebuilt after each edit, so do not keep pointers.
    [[nodiscard]] const model::SystemIndex& systems() const { return *m_systems; }
    [[nodiscard]] const Catalogues& catalogues() const { return *m_catalogues; }
    [[nodiscard]] std::shared_ptr<const Catalogues> sharedCatalogues() const {
        return m_catalogues;
    }
    /// Policy of the project: the setting "policy" (text of a plan.yaml) over the defaults.
    [[nodiscard]] base::Result<model::Policy> policy() const;

    /// Makes `planYaml` the project's policy (one undo step); the same text again changes nothing.
    /// Errors of the policy reader, all at once; they name `planFile`.
    [[nodiscard]] base::Result<void> setPolicy(const std::string& planYaml,
                                               const std::string& reason,
                                               const std::string& planFile = "plan.yaml");

    /// Applies, stores and audits one edit set in one transaction; one undo step. On an error
    /// nothing has changed. `kind` is "edit", "import", "pin", ...
    [[nodiscard]] base::Result<void> edit(edit::EditSet set, const std::string& reason,
                                          const std::string& kind = "edit");
    /// Typed value of a person for a field of one system: fills user and time.
    [[nodiscard]] base::Result<void> setField(model::InstallationId id, model::FieldKey key,
                                              model::FieldValue value);
    /// Gives an id to a project made before ids were; not an undo step. Every write does it first,
    /// and whoever hands out forms, which carry the id.
    [[nodiscard]] base::Result<void> ensureProjectId();
    [[nodiscard]] base::Result<void> undo();
    [[nodiscard]] base::Result<void> redo();
    [[nodiscard]] const edit::History& history() const { return m_history; }

    [[nodiscard]] ImportJobInput importInput(const QStringList& files,
                                             const importers::ImportOptions& options) const;
    /// Pure; any thread.
    [[nodiscard]] static importers::ImportReview
    reviewImport(const ImportJobInput& input, std::stop_token stop,
                 const importers::ImportProgress& progress = {});
    /// Stores an accepted review as one undo step.
    [[nodiscard]] base::Result<void> acceptImport(importers::ImportReview review);
    /// The same with the edits moved out of the review; its lines and counts stay.
    [[nodiscard]] base::Result<void> takeImport(importers::ImportReview& review);

    /// An approved plan is never overwritten: without a name the run goes to the scenario "draft",
    /// and Usage "scenario.approved_kept" {name} refuses its name. Usage "scenario.none_approved"
    /// for a replan without an approved plan; errors of the policy and of changesSince.
    [[nodiscard]] base::Result<PlanJobInput> planInput(const PlanRequest& request) const;
    /// Stores a finished run under its scenario with its audit entry; not an undo step. A run that
    /// found no plan leaves an earlier one in place.
    [[nodiscard]] base::Result<void> storePlan(const PlanRun& run);
    /// The plan of a scenario ("" = the first) or nullptr; `isStale` = made from an older version.
    [[nodiscard]] const model::Scenario* findScenario(const std::string& name) const;
    [[nodiscard]] bool isStale(const model::Scenario& scenario) const;

    /// Pins or unpins (wave 0) a system; one undo step.
    [[nodiscard]] base::Result<void> pin(model::InstallationId id, int wave,
                                         const std::string& reason);

    /// What the rules and analyses of core/rules look at, without a plan. Keeps references to the
    /// session, until its next edit, and to the policy, which names its as-of day.
    [[nodiscard]] rules::RuleContext ruleContext(const model::Policy& policy) const;
    /// Quality findings of the inventory and, when there is one, of the named scenario's plan, by
    /// the rules of `least` severity or more.
    [[nodiscard]] base::Result<std::vector<rules::Finding>>
    check(const std::string& scenario = {}, model::Severity least = model::Severity::Info) const;

    [[nodiscard]] base::Result<std::vector<audit::Entry>> auditEntries() const;
    [[nodiscard]] base::Result<void> verifyAudit() const;
    [[nodiscard]] store::ProjectStore& projectStore() const { return *m_store; }

    [[nodiscard]] std::string userName() const;
    [[nodiscard]] std::string now() const;

  Q_SIGNALS:
    /// After edit, undo, redo and import, with what was applied.
    void edited(const aallokko::edit::EditSet& applied);
    /// After storePlan.
    void planStored(const QString& scenario);

  private:
    Session(QString path, std::unique_ptr<store::ProjectStore> store,
            std::shared_ptr<const Catalogues> catalogues, model::Inventory inventory);
    [[nodiscard]] base::Result<void> write(const edit::EditSet& set, const std::string& reason,
                                           const std::string& kind);
    [[nodiscard]] base::Result<void> commit(const edit::EditSet& set, const std::string& reason,
                                            const std::string& kind);

    QString m_path;
    std::unique_ptr<store::ProjectStore> m_store;
    std::shared_ptr<const Catalogues> m_catalogues;
    std::unique_ptr<base::Clock> m_clock;
    model::Inventory m_inventory;
    std::unique_ptr<model::SystemIndex> m_systems;
    edit::History m_history;
};

} // namespace aallokko::session
