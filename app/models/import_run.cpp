// SPDX-License-Identifier: GPL-3.0-or-later
//
// The session gives the snapshot; the pure review runs on a pool thread and its result is dropped
// when it was cancelled.
#include "app/models/import_run.h"

#include "core/base/text.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace aallokko::models {

namespace {

using Review = importers::ImportReview;
using ReviewJob = session::Job<Review>;

constexpr qint64 progressMilliseconds = 50;

importers::Selection firstChoice() {
    importers::Selection selection;
    selection.conflicts = importers::Take::Later;
    return selection;
}

} // namespace

ImportRun::ImportRun(Workbench& workbench, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_selection(firstChoice()) {
    connect(&workbench, &Workbench::sessionAboutToChange, this, &ImportRun::discard);
}

ImportRun::~ImportRun() = default;

void ImportRun::start(const QStringList& files, Then then) {
    discard();
    m_files = files;
    read(then);
}

void ImportRun::mapColumn(const std::string& header, std::optional<model::FieldKey> field) {
    m_mapping[base::folded(header)] = field;
    read(Then::Review);
}

void ImportRun::read(Then then) {
    session::Session* session = m_workbench.session();
    if (session == nullptr || m_files.isEmpty()) {
        return;
    }
    delete std::exchange(m_job, nullptr);
    importers::ImportOptions options;
    if (!m_mapping.empty()) {
        options.mapping = importers::ColumnMapping{m_mapping};
    }
    auto* job = new ReviewJob(this);
    m_job = job;
    m_workbench.showJob(job, tr("Reading %n file(s)", nullptr, static_cast<int>(m_files.size())));
    Q_EMIT changed();
    job->start(
        [input = session->importInput(m_files, options), job](std::stop_token stop) {
            QElapsedTimer clock;
            clock.start();
            return session::Session::reviewImport(input, stop, [&](int done, int total) {
                if (clock.elapsed() >= progressMilliseconds) {
                    clock.restart();
                    Q_EMIT job->progressed(
                        done, total,
                        QFileInfo(input.files.value(qMin(done, total - 1))).fileName());
                }
            });
        },
        [this, job, then](Review review) {
            const bool isCancelled = job->isCancelled();
            job->deleteLater();
            m_job = nullptr;
            if (isCancelled) {
                m_workbench.showMessage(tr("Import cancelled; nothing was changed."));
                Q_EMIT changed();
            } else {
                finish(std::move(review), then);
            }
        });
}

void ImportRun::finish(Review review, Then then) {
    m_review = std::make_unique<Review>(std::move(review));
    // New systems and interfaces get new ids in each review.
    std::erase_if(m_selection.decided,
                  [](const auto& each) { return each.first.kind == importers::ChangeKind::New; });
    if (then == Then::Accept && !m_review->refused) {
        accept();
    } else {
        Q_EMIT changed();
    }
}

bool ImportRun::accept() {
    if (!m_review || m_review->refused || m_workbench.session() == nullptr) {
        return false;
    }
    const session::Session& session = *m_workbench.session();
    const Review part = importers::select(*m_review, session.inventory(), m_selection);
    int added = 0;
    int changedRows = 0;
    for (const importers::FileReview& file : part.files) {
        added += file.systemsAdded;
        changedRows += file.systemsChanged;
    }
    if (!part.edits.edits.empty() &&
        !m_workbench.accept(m_workbench.session()->acceptImport(part))) {
        return false;
    }
    discard();
    m_workbench.showMessage(
        tr("Imported: %1 systems new, %2 changed. Undo takes it back in one step.")
            .arg(added)
            .arg(changedRows));
    Q_EMIT accepted();
    return true;
}

void ImportRun::choose(importers::Selection selection) {
    m_selection = std::move(selection);
    Q_EMIT selectionChanged();
}

void ImportRun::discard() {
    delete std::exchange(m_job, nullptr);
    m_review.reset();
    m_files.clear();
    m_mapping.clear();
    m_selection = firstChoice();
    Q_EMIT changed();
}

} // namespace aallokko::models
