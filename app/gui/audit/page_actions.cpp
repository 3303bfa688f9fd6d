// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one can do on the Audit page, and what it says of the chain, the counts and one change.
#include "app/gui/audit/page.h"
#include "app/gui/audit/snapshots.h"
#include "app/gui/audit/version_dialog.h"
#include "app/gui/empty_state.h"
#include "app/gui/inventory/filter_row.h"
#include "app/gui/sample_dialog.h"
#include "app/gui/table_file.h"
#include "app/gui/theme.h"
#include "app/models/local_time.h"
#include "app/session/audit_export.h"
#include "core/exchange/table_writers.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTableView>
#include <algorithm>

namespace aallokko::gui {

namespace {

QString paragraph(const QString& title, const QString& text) {
    return text.isEmpty() ? QString()
                          : QStringLiteral("<b>%1:</b> %2<br>").arg(title, text.toHtmlEscaped());
}

} // namespace

void AuditPage::makeActions() {
    for (QAction** action : {&m_verify, &m_versions, &m_history, &m_toRecord, &m_copy, &m_export,
                             &m_past, &m_sample, &m_sign, &m_checkSigned}) {
        *action = new QAction(this);
    }
    m_history->setCheckable(true);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_verify, &QAction::triggered, &m_state, &models::AuditState::check);
    connect(m_versions, &QAction::triggered, this, &AuditPage::compareVersions);
    connect(m_history, &QAction::toggled, this, &AuditPage::showSelected);
    connect(m_toRecord, &QAction::triggered, this, &AuditPage::goToRecord);
    connect(m_copy, &QAction::triggered, this, &AuditPage::copy);
    connect(m_export, &QAction::triggered, this, &AuditPage::askForFile);
    connect(m_past, &QAction::triggered, this, &AuditPage::askForPast);
    m_snapshots = new Snapshots(m_workbench, this);
    connect(m_sign, &QAction::triggered, m_snapshots, &Snapshots::askToSign);
    connect(m_checkSigned, &QAction::triggered, m_snapshots, &Snapshots::askToCheck);
    connect(m_sample, &QAction::triggered, this, [this] {
        if (m_workbench.session() != nullptr) {
            SampleDialog(m_workbench, this).exec();
        }
    });
}

QList<QAction*> AuditPage::editActions() const {
    return {m_copy,   m_history, m_toRecord, m_versions, m_verify,
            m_export, m_past,    m_sample,   m_sign,     m_checkSigned};
}

void AuditPage::focusFilter() {
    m_words->focusBox();
}

void AuditPage::setFilter(const QString& text) {
    m_words->setText(text);
}

void AuditPage::showSelected(bool) {
    readFilter();
}

QString AuditPage::nameOfSystem(model::InstallationId id) const {
    const session::Session* session = m_workbench.session();
    const auto* system = session == nullptr ? nullptr : session->systems().find(id);
    return system == nullptr ? QString::number(id.value()) : text::qstring(system->name());
}

void AuditPage::showCounts() {
    const session::AuditLog* log = m_state.log();
    m_counts->setVisible(m_workbench.session() != nullptr);
    if (log == nullptr) {
        m_counts->setText(m_state.isRunning() ? tr("Reading the audit trail…") : QString());
        m_none->hide();
        return;
    }
    const model::Language language = text::currentLanguage();
    m_counts->setText(tr("%1 steps, %2 changes")
                          .arg(text::number(std::ssize(log->steps), language),
                               text::number(std::ssize(log->changes), language)));
    m_words->setHits(tr("Shown: %1").arg(text::number(m_table.rowCount(), language)));
    if (!m_view->currentIndex().isValid() && m_table.rowCount() > 0) {
        showFirst();
    }
    const bool isNone = m_table.rowCount() == 0 && !m_table.isFiltering();
    m_none->setVisible(isNone);
    m_none->setText(m_terms.isEmpty() ? tr("Nothing has been changed yet.")
                                      : tr("No change matches. Remove one of the filters above."));
    showCurrent();
}

void AuditPage::showChain() {
    const auto& check = m_state.lastCheck();
    const model::Language language = text::currentLanguage();
    m_verify->setEnabled(m_workbench.session() != nullptr && !m_state.isChecking());
    Mark mark = Mark::Information;
    QString text;
    if (m_workbench.session() == nullptr) {
        text.clear();
    } else if (m_state.isChecking()) {
        text = tr("The chain is being verified…");
    } else if (!check || check->isCancelled) {
        text = check ? tr("The check of the chain was stopped.")
                     : tr("The chain has not been verified since the last change.");
    } else if (check->fault) {
        mark = Mark::Error;
        text = text::sentence(*check->fault);
    } else {
        mark = Mark::Ok;
        text =
            tr("The chain holds: %1 entries, last hash %2…")
                .arg(text::number(check->entries, language), text::qstring(check->head).left(12));
        m_chain->setToolTip(text::qstring(check->head));
    }
    m_chain->setText(text);
    m_chain->setAccessibleName(text);
    m_chainMark->setVisible(!text.isEmpty());
    m_chainMark->setPixmap(
        markIcon(mark, palette()).pixmap(fontMetrics().height(), fontMetrics().height()));
}

void AuditPage::showCurrent() {
    const int row = m_view->currentIndex().row();
    const session::Session* session = m_workbench.session();
    if (row < 0 || row >= m_table.rowCount() || session == nullptr) {
        m_text->setText(tr("Choose a change to see it in full."));
        m_toRecord->setEnabled(false);
        return;
    }
    const session::AuditChange& one = m_table.change(row);
    const session::AuditStep& step = m_table.step(row);
    m_toRecord->setEnabled(session->systems().find(one.system) != nullptr);
    m_text->setText(
        QStringLiteral("<b>%1</b> · %2<br>")
            .arg(one.subject.toHtmlEscaped(), one.what.toHtmlEscaped()) +
        paragraph(tr("Before"), one.before.isEmpty() ? QStringLiteral("–") : one.before) +
        paragraph(tr("After"), one.after.isEmpty() ? QStringLiteral("–") : one.after) +
        paragraph(tr("Source"), one.source) +
        paragraph(tr("Step"), tr("%1, entry %2, inventory version %3")
                                  .arg(step.title)
                                  .arg(step.number)
                                  .arg(step.version)) +
        paragraph(tr("Who and when"),
                  step.user + QStringLiteral(", ") + models::localTime(step.time)) +
        paragraph(tr("Why"), step.why) + paragraph(tr("Hash"), text::qstring(step.hash)));
}

// The newest change is in view from the start; only what a person chooses is the selection of the
// program.
void AuditPage::showFirst() {
    const QSignalBlocker blocker(m_view->selectionModel());
    m_view->setCurrentIndex(m_table.index(0, 0));
}

void AuditPage::selectRecord() {
    const int row = m_view->currentIndex().row();
    if (row >= 0 && row < m_table.rowCount() &&
        m_workbench.session()->systems().find(m_table.change(row).system) != nullptr) {
        m_workbench.select(m_table.change(row).system);
    }
    showCurrent();
}

void AuditPage::goToRecord() {
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= m_table.rowCount()) {
        return;
    }
    const session::AuditChange one = m_table.change(row);
    if (m_workbench.session()->systems().find(one.system) == nullptr) {
        m_workbench.showMessage(tr("This record is no system of the present inventory."));
        return;
    }
    Q_EMIT cellRequested(one.system, one.field);
}

void AuditPage::copy() {
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        rows << index.row();
    }
    if (!rows.isEmpty()) {
        std::sort(rows.begin(), rows.end());
        QGuiApplication::clipboard()->setText(m_table.copied(rows));
        m_workbench.showMessage(tr("%n change(s) copied.", nullptr, static_cast<int>(rows.size())));
    }
}

void AuditPage::compareVersions() {
    if (m_state.log() == nullptr) {
        return;
    }
    VersionDialog dialog(*m_state.log(), true, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_state.showBetween(dialog.versions());
    }
}

bool AuditPage::write(const base::Result<QByteArray>& bytes, const QString& path) {
    if (!bytes) {
        m_workbench.showError(bytes.error());
        return false;
    }
    if (!m_workbench.accept(exchange::writeFile(path, *bytes))) {
        return false;
    }
    m_workbench.showMessage(tr("Saved %1").arg(path));
    return true;
}

bool AuditPage::writeShown(const QString& path) {
    const session::Session* session = m_workbench.session();
    if (session == nullptr || m_state.log() == nullptr) {
        return false;
    }
    return write(bytesOf(session::changesWorkbook(*m_state.log(), m_table.shown(),
                                                  session->inventory().isSynthetic()),
                         path),
                 path);
}

bool AuditPage::writePast(std::int64_t version, const QString& path) {
    const session::Session* session = m_workbench.session();
    if (session == nullptr) {
        return false;
    }
    const auto workbook =
        session::pastInventoryWorkbook(*session, version, text::currentLanguage());
    if (!workbook) {
        m_workbench.showError(workbook.error());
        return false;
    }
    return write(bytesOf(*workbook, path), path);
}

void AuditPage::askForFile() {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the changes shown"), tr("changes") + QStringLiteral(".xlsx"),
        tr("Workbooks (*.xlsx);;Tables (*.csv);;Web pages (*.html)"));
    if (!path.isEmpty()) {
        writeShown(path);
    }
}

void AuditPage::askForPast() {
    if (m_state.log() == nullptr) {
        return;
    }
    VersionDialog dialog(*m_state.log(), false, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const std::int64_t version = dialog.versions().first;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the inventory at version %1").arg(version),
        tr("inventory-version-%1").arg(version) + QStringLiteral(".xlsx"),
        tr("Workbooks (*.xlsx);;Tables (*.csv);;Web pages (*.html)"));
    if (!path.isEmpty()) {
        writePast(version, path);
    }
}

void AuditPage::restyle() {
    showChain();
}

void AuditPage::retranslate() {
    m_title->setText(title());
    m_verify->setText(tr("Verify the chain"));
    m_verify->setToolTip(tr("Checks the numbers, links and hashes of all entries"));
    m_versions->setText(tr("Compare versions…"));
    m_history->setText(tr("Only the selected system"));
    m_history->setToolTip(tr("The history of the system that is selected in the program"));
    m_toRecord->setText(tr("Show in the inventory"));
    m_copy->setText(tr("Copy the changes"));
    m_export->setText(tr("Save what is shown…"));
    m_past->setText(tr("Past inventory…"));
    m_past->setToolTip(tr("Saves the inventory as it was at a past version"));
    m_sample->setText(tr("Draw a sample…"));
    m_sample->setToolTip(tr("Systems to compare with evidence, reproducible by its seed"));
    m_sign->setText(tr("Sign off…"));
    m_sign->setToolTip(tr("Saves inventory, plan and the hash of the trail under your name, and "
                          "records it in the trail"));
    m_checkSigned->setText(tr("Check a signed file…"));
    m_checkSigned->setToolTip(tr("Compares a signed-off snapshot with this project"));
    m_words->setBoxName(tr("Filter changes"), tr("Filter: words of the record, value or reason"));
    m_person->setAccessibleName(tr("Person who changed"));
    m_kind->setAccessibleName(tr("Kind of step"));
    m_field->setAccessibleName(tr("Field changed"));
    m_fromName->setText(tr("From"));
    m_toName->setText(tr("To"));
    m_from->setAccessibleName(tr("First day shown"));
    m_to->setAccessibleName(tr("Last day shown"));
    m_from->setSpecialValueText(tr("beginning"));
    m_to->setSpecialValueText(tr("today"));
    m_view->setAccessibleName(tr("Changes, newest first"));
    m_view->setAccessibleDescription(tr("Enter shows the record in the inventory."));
    if (auto* scroll = findChild<QScrollArea*>(QStringLiteral("auditChange"))) {
        scroll->setAccessibleName(tr("The change in full"));
    }
    m_empty->setText(tr("Here stands who changed what, when and why.\nThere is no project yet: "
                        "open one, or the example."));
    m_table.retranslate();
    m_generation = -1;
    refresh();
}

} // namespace aallokko::gui
