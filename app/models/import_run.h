// SPDX-License-Identifier: GPL-3.0-or-later
//
// One import from the chosen files to the accepted change set. Reading and comparing run in the
// background; nothing is stored before accept().
#pragma once

#include "app/models/workbench.h"
#include "importers/review/import_selection.h"

#include <QObject>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>

namespace aallokko::models {

class ImportRun : public QObject {
    Q_OBJECT

  public:
    /// What happens when the review is ready.
    enum class Then { Review, Accept };

    explicit ImportRun(Workbench& workbench, QObject* parent = nullptr);
    ~ImportRun() override;

    /// Reads the files; a running import is cancelled first. Needs an open project.
    void start(const QStringList& files, Then then);
    /// Takes a column of all files for another field (nullopt = leave it out) and reads again.
    void mapColumn(const std::string& header, std::optional<model::FieldKey> field);
    /// What of the change set is taken. A new review begins with everything but conflicts, which
    /// are never taken unasked; a review after another mapping keeps the choices that still fit.
    [[nodiscard]] const importers::Selection& selection() const { return m_selection; }
    void choose(importers::Selection selection);
    /// Stores what is chosen as one undo step. False when it was refused; the review then stays.
    bool accept();
    void discard();

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// Null when there is nothing to look at.
    [[nodiscard]] const importers::ImportReview* review() const { return m_review.get(); }
    [[nodiscard]] const QStringList& files() const { return m_files; }

  Q_SIGNALS:
    /// A run has begun or ended, or the review is another one.
    void changed();
    void accepted();
    /// Other choices, the same review.
    void selectionChanged();

  private:
    void read(Then then);
    void finish(importers::ImportReview review, Then then);

    Workbench& m_workbench;
    QStringList m_files;
    std::map<std::string, std::optional<model::FieldKey>> m_mapping;
    std::unique_ptr<importers::ImportReview> m_review;
    importers::Selection m_selection;
    session::JobBase* m_job = nullptr; ///< owned by this object as its Qt parent
};

} // namespace aallokko::models
