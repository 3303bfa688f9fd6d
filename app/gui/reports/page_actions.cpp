// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files, letters to all and printing. Everything but the printer runs as a job.
#include "app/gui/empty_state.h"
#include "app/gui/reports/page.h"
#include "app/gui/reports/paper_view.h"
#include "core/exchange/table_writers.h"
#include "core/text/messages.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QSpinBox>

namespace aallokko::gui {

namespace {

using Bytes = base::Result<QByteArray>;

Bytes bytesOf(const exchange::Report& report, const QString& ending) {
    if (ending == QStringLiteral("html")) {
        return exchange::toHtml(report);
    }
    if (ending == QStringLiteral("pdf")) {
        QByteArray pdf = draw::toPdf(draw::ReportPaper(report));
        if (pdf.isEmpty()) {
            return base::fail(base::ErrorKind::Internal, "export.pdf_failed");
        }
        return pdf;
    }
    const text::LanguageScope scope(report.language);
    const exchange::Workbook workbook = exchange::workbookOf(report);
    if (ending == QStringLiteral("csv")) {
        return exchange::toCsv(workbook);
    }
    if (ending == QStringLiteral("json")) {
        return QJsonDocument(exchange::toJson(workbook)).toJson(QJsonDocument::Indented);
    }
    return exchange::toXlsx(workbook);
}

} // namespace

void ReportsPage::makeActions() {
    for (QAction** action : {&m_save, &m_print, &m_letters, &m_zoomIn, &m_zoomOut, &m_fit}) {
        *action = new QAction(this);
    }
    m_save->setShortcut(QKeySequence::Save);
    m_print->setShortcut(QKeySequence::Print);
    m_zoomIn->setShortcuts({Qt::CTRL | Qt::Key_Plus});
    m_zoomOut->setShortcuts({Qt::CTRL | Qt::Key_Minus});
    m_fit->setShortcuts({Qt::CTRL | Qt::Key_0});
    for (QAction* action : {m_save, m_print, m_zoomIn, m_zoomOut, m_fit}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_save, &QAction::triggered, this, &ReportsPage::askForFile);
    connect(m_print, &QAction::triggered, this, &ReportsPage::print);
    connect(m_letters, &QAction::triggered, this, &ReportsPage::askForFolder);
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_view->zoom(1); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_view->zoom(-1); });
    connect(m_fit, &QAction::triggered, this, [this] { m_view->zoom(0); });
}

QList<QAction*> ReportsPage::editActions() const {
    return {m_save, m_print, m_letters};
}

QList<QAction*> ReportsPage::viewActions() const {
    return {m_zoomIn, m_zoomOut, m_fit};
}

QString ReportsPage::proposedName() const {
    const QFileInfo project(m_workbench.session()->path());
    const QString name = project.completeBaseName() + u'-' +
                         session::fileNameOf(m_state.paper()->report().title) +
                         QStringLiteral(".pdf");
    return project.dir().filePath(name);
}

void ReportsPage::askForFile() {
    if (m_state.paper() == nullptr || isWriting()) {
        return;
    }
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the report"), proposedName(),
        tr("PDF (*.pdf);;Web page, accessible (*.html);;Workbook (*.xlsx);;Main table (*.csv);;"
           "For programs (*.json)"));
    if (!path.isEmpty()) {
        writeTo(path);
    }
}

void ReportsPage::writeTo(const QString& path) {
    if (m_state.paper() == nullptr || isWriting()) {
        return;
    }
    auto* job = new session::Job<base::Result<void>>(this);
    m_job = job;
    m_workbench.showJob(job, tr("Writing the report"));
    job->start(
        [report = m_state.paper()->report(), path](std::stop_token stop) -> base::Result<void> {
            const Bytes bytes = bytesOf(report, QFileInfo(path).suffix().toLower());
            if (!bytes) {
                return tl::unexpected(bytes.error());
            }
            if (stop.stop_requested()) {
                return base::fail(base::ErrorKind::Usage, "report.stopped");
            }
            return exchange::writeFile(path, *bytes);
        },
        [this, job, path](base::Result<void> written) {
            job->deleteLater();
            m_job = nullptr;
            if (m_workbench.accept(written)) {
                m_workbench.showMessage(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
            }
            refresh();
        });
    refresh();
}

void ReportsPage::askForFolder() {
    if (m_state.basis() == nullptr || isWriting()) {
        return;
    }
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder for the letters"), QFileInfo(m_workbench.session()->path()).path());
    if (!folder.isEmpty()) {
        writeLettersTo(folder, LetterFormat::Pdf);
    }
}

void ReportsPage::writeLettersTo(const QString& folder, LetterFormat format) {
    if (m_state.basis() == nullptr || isWriting()) {
        return;
    }
    using Outcome = base::Result<Letters>;
    auto* job = new session::Job<Outcome>(this);
    m_job = job;
    m_workbench.showJob(job, tr("Writing letters"));
    job->start(
        [basis = m_state.basis(), request = m_state.request(), format, folder,
         job](std::stop_token stop) {
            return writeLetters(*basis, request, format, folder, stop, [job](int done, int total) {
                Q_EMIT job->progressed(done, total, QString());
            });
        },
        [this, job, folder](Outcome letters) {
            job->deleteLater();
            m_job = nullptr;
            if (!letters) {
                m_workbench.showError(letters.error());
            } else if (letters->written < letters->wanted) {
                m_workbench.showMessage(tr("Stopped: %1 of %2 letters are in %3")
                                            .arg(letters->written)
                                            .arg(letters->wanted)
                                            .arg(QDir::toNativeSeparators(folder)));
            } else {
                m_workbench.showMessage(tr("%n letter(s) are in %1", nullptr, letters->written)
                                            .arg(QDir::toNativeSeparators(folder)));
            }
            refresh();
        });
    refresh();
}

void ReportsPage::print() {
    const auto paper = m_state.paper();
    if (paper == nullptr) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(paper->isLandscape() ? QPageLayout::Landscape
                                                    : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(paper->report().title);
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(tr("Print the report"));
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [paper](QPrinter* device) {
        const int first = std::max(0, device->fromPage() - 1);
        (void)draw::printReport(*device, *paper, first, device->toPage() - 1);
    });
    preview.exec();
}

QByteArray ReportsPage::saveState() const {
    return QJsonDocument(QJsonObject{{QStringLiteral("kind"), m_kind->currentIndex()},
                                     {QStringLiteral("audience"), m_audience->currentIndex()},
                                     {QStringLiteral("size"), m_size->value()},
                                     {QStringLiteral("seed"), m_seed->value()}})
        .toJson(QJsonDocument::Compact);
}

void ReportsPage::restoreState(const QByteArray& state) {
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (json.isEmpty()) {
        return;
    }
    const auto choose = [&json](QComboBox* box, const QString& key) {
        const int index = json.value(key).toInt();
        box->setCurrentIndex(index >= 0 && index < box->count() ? index : box->currentIndex());
    };
    choose(m_kind, QStringLiteral("kind"));
    choose(m_audience, QStringLiteral("audience"));
    m_size->setValue(json.value(QStringLiteral("size")).toInt(m_size->value()));
    m_seed->setValue(json.value(QStringLiteral("seed")).toInt(m_seed->value()));
}

} // namespace aallokko::gui
