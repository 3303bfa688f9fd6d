// SPDX-License-Identifier: GPL-3.0-or-later
//
// One import from the chosen files to the accepted change set. Reading and comparing run in the
// background; nothing is stored before accept().
#pragma once

#include "app/models/import_choices.h"
#include "app/models/import_source.h"
#include "app/models/workbench.h"
#include "importers/review/import_selection.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
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
    /// Puts more files into the queue; one that is there is read again.
    void add(const QStringList& files);
    /// Puts a table from the clipboard into the queue. False when the text is no table.
    bool paste(const QString& text);
    /// Takes a source out of the queue; the last one ends the import.
    void remove(int source);
    /// Reads again after a cancelled review.
    void readAgain();

    /// What is said of columns, rows and organisations; each makes the review anew.
    void mapColumn(const ColumnPlace& place, std::optional<model::FieldKey> field);
    void mapColumn(const std::string& header, std::optional<model::FieldKey> field) {
        mapColumn({{}, {}, header, 1}, field);
    }
    void forgetColumn(const ColumnPlace& place);
    void setMarker(const ColumnPlace& place, const std::vector<importers::ColumnMarker>& markers,
                   const std::string& text, bool isAbsence);
    void setHeaderRow(const std::string& file, const std::string& sheet, int row);
    void setOrganisation(const std::string& file, const std::string& code);
    [[nodiscard]] const ImportChoices& choices() const { return m_choices; }

    /// What of the change set is taken. A new review begins with everything but conflicts, which
    /// are never taken unasked; a review after another mapping keeps the choices that still fit.
    [[nodiscard]] const importers::Selection& selection() const { return m_selection; }
    void choose(importers::Selection selection);
    /// Stores what is chosen as one undo step. False when it was refused, or made for another state
    /// of the project: the review then stays, or is made again.
    bool accept();
    void discard();

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// The review shown is older than the choices or the project; a new one is on its way or, after
    /// a cancel, has to be asked for.
    [[nodiscard]] bool isStale() const { return m_isStale; }
    /// Null when there is nothing to look at.
    [[nodiscard]] const importers::ImportReview* review() const { return m_review.get(); }
    [[nodiscard]] const std::vector<ImportSource>& sources() const { return m_sources; }
    /// What was read of a source, for showing; null before.
    [[nodiscard]] const importers::RawDocument* document(int source) const;
    /// Keeps what document() and fileReview() point to for as long as somebody shows it.
    [[nodiscard]] std::shared_ptr<const void> textsInUse() const { return m_texts; }
    [[nodiscard]] std::shared_ptr<const void> reviewInUse() const { return m_review; }
    /// The review of a source; null before, and when the import is refused.
    [[nodiscard]] const importers::FileReview* fileReview(int source) const;

  Q_SIGNALS:
    /// A run has begun or ended, or the review is another one.
    void changed();
    void accepted();
    /// Other choices, the same review.
    void selectionChanged();
    /// The states of the sources have changed.
    void progressed();

  private:
    void read(Then then);
    void showProgress(int done);
    void receive(session::JobBase* job, ReadAnswer answer, Then then, std::int64_t version);
    void keepDecisions(const importers::ImportReview& next);
    void stopJob();
    void noteEdit();
    void append(ImportSource source);

    Workbench& m_workbench;
    std::vector<ImportSource> m_sources;
    std::shared_ptr<const ImportTexts> m_texts;
    ImportChoices m_choices;
    std::shared_ptr<const importers::ImportReview> m_review;
    importers::Selection m_selection;
    session::JobBase* m_job = nullptr; ///< owned by this object as its Qt parent
    std::int64_t m_version = 0;        ///< of the project that the review was made for
    bool m_isStale = false;
    bool m_isAccepting = false;
    QTimer m_again; ///< edits come in bursts: one review after the last of them
};

} // namespace aallokko::models
