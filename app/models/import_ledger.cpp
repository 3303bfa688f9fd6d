// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading the payloads of a region's imports takes longer than a frame; the store of the open
// session belongs to its thread, so a job opens the file for itself.
#include "app/models/import_ledger.h"

#include "app/models/local_time.h"
#include "app/models/undo_rows.h"
#include "core/text/display.h"
#include "core/text/messages.h"

namespace aallokko::models {

namespace {

using session::ImportRecord;
using session::ImportUndo;
using session::Session;
using Records = std::vector<ImportRecord>;

struct Preview {
    base::Result<ImportUndo> undo;
    std::uint64_t version = 0;
};

QString count(int value) {
    return text::number(value, text::currentLanguage());
}

} // namespace

ImportLedger::ImportLedger(Workbench& workbench, QObject* parent)
    : QObject(parent), m_workbench(workbench) {
    connect(&workbench, &Workbench::sessionAboutToChange, this, &ImportLedger::stop);
    connect(&workbench, &Workbench::sessionChanged, this, &ImportLedger::refresh);
    connect(&workbench, &Workbench::edited, this, [this](const edit::EditSet& applied) {
        // Undo and redo of an import carry its title too.
        if (applied.title.find("import") != std::string::npos) {
            refresh();
        }
    });
}

ImportLedger::~ImportLedger() = default;

void ImportLedger::stop() {
    delete std::exchange(m_list, nullptr);
    delete std::exchange(m_preview, nullptr);
    m_records.clear();
    m_undo.reset();
    Q_EMIT changed();
}

void ImportLedger::refresh() {
    delete std::exchange(m_list, nullptr);
    if (m_workbench.session() == nullptr) {
        return;
    }
    auto* job = new session::Job<Records>(this);
    m_list = job;
    job->start(
        [path = m_workbench.session()->path()](std::stop_token) {
            auto opened = Session::open(path);
            auto records = opened ? importHistory(**opened) : base::Result<Records>(Records());
            return records ? *records : Records();
        },
        [this, job](Records records) {
            job->deleteLater();
            m_list = nullptr;
            m_records = std::move(records);
            Q_EMIT changed();
        });
}

void ImportLedger::preview(std::int64_t number) {
    delete std::exchange(m_preview, nullptr);
    m_undo.reset();
    if (m_workbench.session() == nullptr) {
        return;
    }
    auto* job = new session::Job<Preview>(this);
    m_preview = job;
    m_workbench.showJob(job, tr("Looking what came after import %1").arg(number));
    job->start(
        [path = m_workbench.session()->path(), number](std::stop_token) -> Preview {
            auto opened = Session::open(path);
            if (!opened) {
                return {tl::make_unexpected(opened.error()), 0};
            }
            return {reviewImportUndo(**opened, number),
                    static_cast<std::uint64_t>((*opened)->inventory().version)};
        },
        [this, job](Preview preview) {
            const bool isCancelled = job->isCancelled();
            job->deleteLater();
            m_preview = nullptr;
            if (isCancelled) {
                return;
            }
            if (!preview.undo) {
                m_workbench.showError(preview.undo.error());
                return;
            }
            m_undo = std::move(*preview.undo);
            m_undoVersion = preview.version;
            Q_EMIT previewed();
        });
}

bool ImportLedger::takeBack() {
    Session* session = m_workbench.session();
    if (!m_undo || session == nullptr) {
        return false;
    }
    if (static_cast<std::uint64_t>(session->inventory().version) != m_undoVersion) {
        m_workbench.showMessage(tr("The project has changed meanwhile; look at it again."));
        return false;
    }
    const ImportUndo undo = std::move(*m_undo);
    m_undo.reset();
    if (!m_workbench.accept(acceptImportUndo(*session, undo))) {
        return false;
    }
    m_workbench.showMessage(
        tr("Import %1 is taken back. Undo brings it back in one step.").arg(undo.number));
    return true;
}

void ImportLedger::showRecords(TextTable& table) const {
    table.setTitles({tr("Number"), tr("Time"), tr("User"), tr("Files"), tr("New"), tr("Changed"),
                     tr("Missing"), tr("Interfaces"), tr("State"), tr("Digest (SHA-256)")},
                    {0, 4, 5, 6, 7});
    std::vector<TextRow> rows;
    for (auto record = m_records.rbegin(); record != m_records.rend(); ++record) {
        QStringList files;
        QStringList digests;
        for (const session::ImportedFile& file : record->files) {
            files << text::qstring(file.name);
            digests << text::qstring(file.sha256);
        }
        TextRow row;
        row.cells = {
            QString::number(record->number),
            localTime(record->time),
            text::qstring(record->user),
            files.size() > 1 ? tr("%1 and %n more", nullptr, static_cast<int>(files.size()) - 1)
                                   .arg(files.first())
                             : files.join(QString()),
            count(record->systemsAdded),
            count(record->systemsChanged),
            count(record->systemsMissing),
            count(record->interfacesAdded + record->interfacesChanged),
            record->undoneBy ? tr("taken back by %1").arg(*record->undoneBy) : tr("in force"),
            digests.value(0)};
        QStringList lines;
        for (qsizetype i = 0; i < files.size(); ++i) {
            lines << files[i] + QStringLiteral("  ") + digests[i];
        }
        row.toolTip = lines.join(u'\n');
        row.sortKeys = {QVariant::fromValue<qlonglong>(record->number),
                        text::qstring(record->time)};
        rows.push_back(std::move(row));
    }
    table.setRows(std::move(rows));
}

void ImportLedger::showUndone(TextTable& table) const {
    table.setTitles({tr("What"), tr("System or interface"), tr("Field"), tr("Now"), tr("After")});
    const Session* session = m_workbench.session();
    table.setRows(m_undo && session != nullptr
                      ? undoneRows(m_undo->edits.edits, session->inventory(), session->catalogues())
                      : std::vector<TextRow>());
}

void ImportLedger::showKept(TextTable& table) const {
    table.setTitles({tr("Why it stays"), tr("System or interface"), tr("Field"),
                     tr("The import wrote"), tr("Now")});
    const Session* session = m_workbench.session();
    table.setRows(m_undo && session != nullptr ? keptRows(m_undo->kept, session->catalogues())
                                               : std::vector<TextRow>());
}

} // namespace aallokko::models
