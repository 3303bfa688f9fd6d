// SPDX-License-Identifier: GPL-3.0-or-later
//
// The session gives the snapshot; the pure review runs on a pool thread and its result is dropped
// when it was cancelled. A job that another one follows is asked to stop and ends by itself:
// waiting for it would hold up the window.
#include "app/models/import_run.h"

#include "app/models/clipboard_table.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <map>
#include <tuple>

namespace aallokko::models {

namespace {

using Review = importers::ImportReview;
using ReviewJob = session::Job<ReadAnswer>;

constexpr qint64 progressMilliseconds = 50;
constexpr int restMilliseconds = 250;

importers::Selection firstChoice() {
    importers::Selection selection;
    selection.conflicts = importers::Take::Later;
    return selection;
}

// New records get other ids in each review; their rows in the file are the same.
using RowKey = std::tuple<std::string, std::string, int, std::optional<model::FieldKey>, bool>;

RowKey rowOf(const importers::RowChange& change) {
    return {change.source.file, change.source.sheet, change.source.row, change.field,
            change.interface.isValid()};
}

template <class F>
void forNew(const Review& review, F&& visit) {
    for (const importers::FileReview& file : review.files) {
        for (const auto* lines : {&file.changes, &file.interfaceChanges}) {
            for (const importers::RowChange& change : *lines) {
                if (change.kind == importers::ChangeKind::New) {
                    visit(change);
                }
            }
        }
    }
}

} // namespace

ImportRun::ImportRun(Workbench& workbench, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_selection(firstChoice()) {
    connect(&workbench, &Workbench::sessionAboutToChange, this, &ImportRun::discard);
    connect(&workbench, &Workbench::edited, this, &ImportRun::noteEdit);
    m_again.setSingleShot(true);
    m_again.setInterval(restMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &ImportRun::readAgain);
}

ImportRun::~ImportRun() = default;

void ImportRun::start(const QStringList& files, Then then) {
    discard();
    for (const QString& file : files) {
        append({file, QFileInfo(file).fileName(), {}, SourceState::Waiting, -1, {}});
    }
    read(then);
}

void ImportRun::add(const QStringList& files) {
    for (const QString& file : files) {
        append({file, QFileInfo(file).fileName(), {}, SourceState::Waiting, -1, {}});
    }
    m_isStale = m_review != nullptr;
    read(Then::Review);
}

bool ImportRun::paste(const QString& text) {
    if (m_workbench.session() == nullptr || !isClipboardTable(text)) {
        return false;
    }
    const QString when = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    auto document = clipboardDocument(text, when);
    ImportSource source;
    source.name = QString::fromStdString(document.fileName);
    source.pasted = std::make_shared<const importers::RawDocument>(std::move(document));
    append(std::move(source));
    m_isStale = m_review != nullptr;
    read(Then::Review);
    return true;
}

void ImportRun::append(ImportSource source) {
    std::erase_if(m_sources, [&](const ImportSource& each) {
        return source.pasted ? each.name == source.name : each.path == source.path;
    });
    m_sources.push_back(std::move(source));
}

void ImportRun::remove(int source) {
    if (source < 0 || source >= static_cast<int>(m_sources.size())) {
        return;
    }
    m_sources.erase(m_sources.begin() + source);
    if (m_sources.empty()) {
        discard();
        return;
    }
    m_isStale = true;
    read(Then::Review);
}

void ImportRun::readAgain() {
    m_again.stop();
    read(Then::Review);
}

void ImportRun::mapColumn(const ColumnPlace& place, std::optional<model::FieldKey> field) {
    std::vector<importers::MappedColumn> columns;
    for (const importers::FileReview& file :
         m_review ? m_review->files : std::vector<importers::FileReview>()) {
        for (const importers::TableReview& table : file.tables) {
            if (file.file == place.file && table.sheet == place.sheet) {
                columns = table.mapping;
            }
        }
    }
    m_choices.mapColumn(place, field, columns);
    m_isStale = true;
    read(Then::Review);
}

void ImportRun::forgetColumn(const ColumnPlace& place) {
    m_choices.forgetColumn(place);
    m_isStale = true;
    read(Then::Review);
}

void ImportRun::setMarker(const ColumnPlace& place,
                          const std::vector<importers::ColumnMarker>& markers,
                          const std::string& text, bool isAbsence) {
    m_choices.setMarker(place, markers, text, isAbsence);
    m_isStale = true;
    read(Then::Review);
}

void ImportRun::setHeaderRow(const std::string& file, const std::string& sheet, int row) {
    m_choices.setHeaderRow(file, sheet, row);
    m_isStale = true;
    read(Then::Review);
}

void ImportRun::setOrganisation(const std::string& file, const std::string& code) {
    m_choices.setOrganisation(file, code);
    m_isStale = true;
    read(Then::Review);
}

void ImportRun::read(Then then) {
    session::Session* session = m_workbench.session();
    if (session == nullptr || m_sources.empty()) {
        return;
    }
    stopJob();
    importers::ImportOptions options;
    m_choices.apply(options);
    auto* job = new ReviewJob(this);
    m_job = job;
    connect(job, &session::JobBase::progressed, this, [this, job](int done) {
        if (job == m_job) {
            showProgress(done);
        }
    });
    m_workbench.showJob(job, tr("Reading %n file(s)", nullptr, static_cast<int>(m_sources.size())));
    Q_EMIT changed();
    const std::int64_t version = session->inventory().version;
    job->start(
        [input = ReadInput{session->importInput({}, options), m_sources, m_texts},
         job](std::stop_token stop) {
            QElapsedTimer clock;
            clock.start();
            const auto count = static_cast<int>(input.sources.size());
            return readAndReview(input, stop, [&](int done, int total) {
                if (clock.elapsed() >= progressMilliseconds) {
                    clock.restart();
                    Q_EMIT job->progressed(
                        done, total, input.sources[static_cast<std::size_t>(done % count)].name);
                }
            });
        },
        [this, job, then, version](ReadAnswer answer) {
            receive(job, std::move(answer), then, version);
        });
}

void ImportRun::showProgress(int done) {
    for (int i = 0; i < static_cast<int>(m_sources.size()); ++i) {
        ImportSource& source = m_sources[static_cast<std::size_t>(i)];
        if (source.document < 0 && source.state != SourceState::Refused) {
            source.state = i < done    ? SourceState::Read
                           : i == done ? SourceState::Reading
                                       : SourceState::Waiting;
        }
    }
    Q_EMIT progressed();
}

void ImportRun::receive(session::JobBase* job, ReadAnswer answer, Then then, std::int64_t version) {
    job->deleteLater();
    if (job != m_job) {
        return;
    }
    m_job = nullptr;
    if (job->isCancelled()) {
        m_workbench.showMessage(tr("Import cancelled; nothing was changed."));
        Q_EMIT changed();
        return;
    }
    m_sources = std::move(answer.sources);
    m_texts = std::move(answer.texts);
    keepDecisions(answer.review);
    m_review = std::make_shared<const Review>(std::move(answer.review));
    m_version = version;
    m_isStale = m_workbench.session()->inventory().version != version;
    if (m_isStale) {
        m_again.start();
    }
    if (then == Then::Accept && !m_review->refused && !m_isStale) {
        accept();
    } else {
        Q_EMIT changed();
    }
}

void ImportRun::keepDecisions(const Review& next) {
    std::map<RowKey, importers::Take> takes;
    if (m_review) {
        forNew(*m_review, [&](const importers::RowChange& change) {
            const auto decided = m_selection.decided.find(keyOf(change));
            if (decided != m_selection.decided.end()) {
                takes[rowOf(change)] = decided->second;
            }
        });
    }
    std::erase_if(m_selection.decided,
                  [](const auto& each) { return each.first.kind == importers::ChangeKind::New; });
    forNew(next, [&](const importers::RowChange& change) {
        if (const auto take = takes.find(rowOf(change)); take != takes.end()) {
            m_selection.decided[keyOf(change)] = take->second;
        }
    });
}

bool ImportRun::accept() {
    if (!m_review || m_review->refused || m_workbench.session() == nullptr || isRunning()) {
        return false;
    }
    const session::Session& session = *m_workbench.session();
    if (m_isStale || session.inventory().version != m_version) {
        m_isStale = true;
        m_workbench.showMessage(
            tr("The project has changed meanwhile: the review is made again before anything is "
               "stored."));
        readAgain();
        return false;
    }
    Review part = importers::select(*m_review, session.inventory(), m_selection);
    int added = 0;
    int changedRows = 0;
    for (const importers::FileReview& file : part.files) {
        added += file.systemsAdded;
        changedRows += file.systemsChanged;
    }
    m_isAccepting = true;
    const bool isStored =
        part.edits.edits.empty() || m_workbench.accept(m_workbench.session()->takeImport(part));
    m_isAccepting = false;
    if (!isStored) {
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
    stopJob();
    m_again.stop();
    m_review.reset();
    m_texts.reset();
    m_sources.clear();
    m_choices = {};
    m_isStale = false;
    m_selection = firstChoice();
    Q_EMIT changed();
}

void ImportRun::stopJob() {
    if (m_job != nullptr) {
        std::exchange(m_job, nullptr)->cancel();
    }
}

void ImportRun::noteEdit() {
    if (m_isAccepting || (m_review == nullptr && m_job == nullptr)) {
        return;
    }
    m_isStale = true;
    m_again.start();
    Q_EMIT changed();
}

const importers::RawDocument* ImportRun::document(int source) const {
    if (!m_texts || source < 0 || source >= static_cast<int>(m_sources.size())) {
        return nullptr;
    }
    const int at = m_sources[static_cast<std::size_t>(source)].document;
    const auto& documents = m_texts->toShow();
    return at < 0 || at >= static_cast<int>(documents.size())
               ? nullptr
               : &documents[static_cast<std::size_t>(at)];
}

const importers::FileReview* ImportRun::fileReview(int source) const {
    return !m_review || source < 0 || source >= static_cast<int>(m_review->files.size()) ||
                   m_review->files.size() != m_sources.size()
               ? nullptr
               : &m_review->files[static_cast<std::size_t>(source)];
}

} // namespace aallokko::models
