// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Inventory page gives away: rows side by side, the table as a file, on paper and as PDF.
// Files hold every row that matches, also those of folded groups, in the columns in view.
#include "app/draw/table_print.h"
#include "app/gui/inventory/compare_dialog.h"
#include "app/gui/inventory/filter_row.h"
#include "app/gui/inventory/page.h"
#include "app/gui/inventory/shown_table.h"
#include "app/gui/inventory/systems_view.h"
#include "app/gui/table_file.h"
#include "app/models/system_columns.h"
#include "core/exchange/table_writers.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAction>
#include <QBuffer>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace aallokko::gui {

void InventoryPage::makeOutputActions() {
    const auto add = [this](const QKeySequence& keys, void (InventoryPage::*slot)()) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_do.compare = add(Qt::CTRL | Qt::SHIFT | Qt::Key_C, &InventoryPage::compare);
    m_do.save = add(Qt::CTRL | Qt::SHIFT | Qt::Key_E, &InventoryPage::askForFile);
    m_do.print = add(QKeySequence::Print, &InventoryPage::print);
    m_do.pdf = add({}, &InventoryPage::askForPdf);
}

void InventoryPage::compare() {
    std::vector<model::InstallationId> ids;
    for (const int row : selectedRows()) {
        ids.push_back(m_table.idAt(row));
    }
    if (ids.size() < 2 || ids.size() > CompareDialog::mostSystems) {
        m_workbench.showMessage(tr(
            "Select two to four systems first: Ctrl and a click adds one, Shift and an arrow the "
            "next."));
        return;
    }
    CompareDialog(m_workbench, std::move(ids), this).exec();
}

QString InventoryPage::shownDetail() const {
    const model::Language language = text::currentLanguage();
    QStringList parts{tr("%n system(s)", nullptr, m_filter.hits())};
    if (!m_filter.query().isEmpty()) {
        parts << tr("filter: %1").arg(m_filterRow->text());
    }
    if (m_filter.groupColumn() >= 0) {
        parts << tr("by %1").arg(models::columnTitle(m_table, m_filter.groupColumn()));
    }
    if (m_filter.sortColumn() >= 0) {
        parts << tr("ordered by %1").arg(models::columnTitle(m_table, m_filter.sortColumn()));
    }
    const auto version = m_workbench.session()->inventory().version;
    return tr("Inventory version %1").arg(text::number(version, language)) + QStringLiteral(": ") +
           parts.join(QStringLiteral(", "));
}

void InventoryPage::askForFile() {
    const QFileInfo project(m_workbench.session()->path());
    const QString proposed =
        project.dir().filePath(project.completeBaseName() + u'-' + tr("systems")) +
        QStringLiteral(".xlsx");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export what is shown"), proposed,
                                     tr("Workbooks (*.xlsx);;Tables (*.csv);;Web pages (*.html)"));
    if (!path.isEmpty()) {
        (void)writeShown(path);
    }
}

// The table is made here, from models of this thread; turning it into bytes takes long for many
// rows and is a job.
bool InventoryPage::writeShown(const QString& path) {
    if (m_workbench.session() == nullptr || shownColumns().isEmpty()) {
        return false;
    }
    using Bytes = base::Result<QByteArray>;
    auto* job = new session::Job<Bytes>(this);
    m_workbench.showJob(job, tr("Writing %1").arg(QFileInfo(path).fileName()));
    connect(job, &session::JobBase::finished, job, &QObject::deleteLater);
    job->start(
        [path, workbook = shownWorkbook(m_filter, m_table, shownColumns(), shownDetail())](
            std::stop_token stop) {
            return stop.stop_requested() ? Bytes(QByteArray()) : bytesOf(workbook, path);
        },
        [this, job, path](const Bytes& bytes) {
            if (job->isCancelled()) {
                return;
            }
            if (!bytes) {
                m_workbench.showError(bytes.error());
            } else if (m_workbench.accept(exchange::writeFile(path, *bytes))) {
                m_workbench.showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
            }
        });
    return true;
}

bool InventoryPage::printOn(QPagedPaintDevice& device) const {
    const session::Session* session = m_workbench.session();
    if (session == nullptr) {
        return false;
    }
    draw::PageTexts texts;
    const models::InventoryView now = view();
    texts.title = QFileInfo(session->path()).completeBaseName() + QStringLiteral(" – ") + title() +
                  (now.name.isEmpty() ? QString() : QStringLiteral(" – ") + now.name);
    texts.detail = shownDetail();
    const QDate today = QDate::currentDate();
    texts.date = text::date(base::makeDate(today.year(), static_cast<unsigned>(today.month()),
                                           static_cast<unsigned>(today.day())),
                            text::currentLanguage());
    if (session->inventory().isSynthetic()) {
        texts.band = tr("Synthetic example data: systems, suppliers, costs and dates are invented");
    }
    const QList<int> columns = shownColumns();
    QList<int> widths;
    for (const int column : columns) {
        widths << m_view->columnWidth(column);
    }
    return draw::printTable(device, shownPrintTable(m_filter, m_table, columns, widths), texts);
}

void InventoryPage::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(title());
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(tr("Print the inventory"));
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter* device) { (void)printOn(*device); });
    preview.exec();
}

void InventoryPage::askForPdf() {
    const QFileInfo project(m_workbench.session()->path());
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save what is shown as PDF"),
        project.dir().filePath(project.completeBaseName() + u'-' + tr("systems")) +
            QStringLiteral(".pdf"),
        QStringLiteral("*.pdf"));
    if (!path.isEmpty()) {
        (void)writePdf(path);
    }
}

bool InventoryPage::writePdf(const QString& path) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool isPainted = false;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title());
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(10, 10, 10, 8), QPageLayout::Millimeter);
        isPainted = printOn(writer);
    }
    if (!isPainted || !m_workbench.accept(exchange::writeFile(path, buffer.data()))) {
        return false;
    }
    m_workbench.showMessage(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

} // namespace aallokko::gui
