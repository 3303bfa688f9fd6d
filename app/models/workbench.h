// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all pages of one window share: the open session, the selection, the running jobs and the
// messages to the user. Pages talk to the workbench and to their own models, never to another page.
// Several windows, each with its workbench, may share one session.
#pragma once

#include "app/models/row_lists.h"
#include "app/session/job.h"
#include "app/session/session.h"
#include "app/session/work_list.h"

#include <QObject>
#include <QString>
#include <memory>

namespace aallokko::models {

enum class PageId {
    Overview,
    Inventory,
    Import,
    Duplicates,
    Graph,
    Waves,
    Roadmap,
    Scenarios,
    Quality,
    WorkPlan,
    Audit,
    Reports
};

using session::WorkList;

class Workbench : public QObject {
    Q_OBJECT

  public:
    explicit Workbench(QObject* parent = nullptr);
    ~Workbench() override;

    /// Null while no project is open.
    [[nodiscard]] session::Session* session() const { return m_session.get(); }
    /// Opens or makes a project; on failure the open one stays and the user is told why.
    bool open(const QString& path);
    bool create(const QString& path, const session::NewProject& settings);
    void close();
    /// Works on the session of another window from now on; it lives until the last one leaves it.
    void share(const Workbench& other);

    [[nodiscard]] model::InstallationId selection() const { return m_selection; }
    void select(model::InstallationId id);

    /// Undo and redo of the session; select what changed and tell the step's name.
    void undo();
    void redo();

    /// Undoes or does again until `step` sets of the history are done; stops at a refusal.
    void goToStep(std::size_t step);

    /// Shows a failed result to the user and answers whether it was a success.
    bool accept(const base::Result<void>& result);
    void showError(const base::Error& error);
    /// One line in the status bar, also sent to screen readers.
    void showMessage(const QString& text);
    /// Lists a running job in the job line. The job must live until finished().
    void showJob(session::JobBase* job, const QString& title);
    void requestPage(PageId page) { Q_EMIT pageRequested(page); }
    /// Goes to the Inventory page with this text in its filter box.
    void requestFilter(const QString& filter);
    /// Goes to the Graph page with the neighbourhood of a system.
    void requestGraph(model::InstallationId id);
    /// Goes to the Inventory page with just these systems, as the filter term list:"name".
    void requestRows(const QString& name, std::vector<model::InstallationId> ids);
    [[nodiscard]] const RowLists& rowLists() const { return m_rowLists; }
    /// Goes to the Quality page with findings of this severity (-1 = all open, -2 = accepted) and
    /// these words in its filter box.
    void requestFindings(int severity, const QString& words);
    /// Goes to a list of the Work plan page with these words in its filter box, or with a status:
    /// "*open", "*overdue".
    void requestWork(WorkList list, const QString& words);
    /// Files that somebody wants to import; the Import page takes them.
    void requestImport(const QStringList& files);
    /// Loads the texts of another language; every widget and model shows them at once.
    void setLanguage(model::Language language);
    /// Tells the models when the language has been changed elsewhere, by another window.
    void noteLanguage();

  Q_SIGNALS:
    /// The old session is still there; drop all pointers into it.
    void sessionAboutToChange();
    void sessionChanged();
    void edited(const aallokko::edit::EditSet& applied);
    void planStored(const QString& scenario);
    void selectionChanged(aallokko::model::InstallationId id);
    void messageShown(const QString& text);
    void errorShown(const QString& text, const QString& code);
    void jobShown(aallokko::session::JobBase* job, const QString& title);
    void pageRequested(aallokko::models::PageId page);
    void filterRequested(const QString& filter);
    void graphRequested(aallokko::model::InstallationId id);
    void findingsRequested(int severity, const QString& words);
    void workRequested(aallokko::session::WorkList list, const QString& words);
    void importRequested(const QStringList& files);
    void languageChanged();

  private:
    void adopt(std::shared_ptr<session::Session> session);
    void selectChanged(const edit::EditSet& set);

    std::shared_ptr<session::Session> m_session;
    model::InstallationId m_selection;
    model::Language m_language; ///< of which the models know
    RowLists m_rowLists;
};

/// The first installation that an edit set touches; invalid when it touches none.
[[nodiscard]] model::InstallationId installationOf(const model::Inventory& inventory,
                                                   const edit::EditSet& set);

} // namespace aallokko::models
