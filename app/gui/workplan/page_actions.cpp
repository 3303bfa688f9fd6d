// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one can do on the Work plan page. Whatever changes several records is one undo step.
#include "app/gui/empty_state.h"
#include "app/gui/page_head.h"
#include "app/gui/system_picker.h"
#include "app/gui/workplan/page.h"
#include "app/models/clipboard_table.h"
#include "app/session/work_export.h"
#include "app/session/work_fields.h"
#include "app/session/work_plan.h"
#include "core/exchange/table_html.h"
#include "core/exchange/table_writers.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QTabWidget>
#include <QTableView>
#include <algorithm>

namespace aallokko::gui {

using models::WorkList;

namespace {

base::Result<QByteArray> bytesOf(const exchange::Workbook& workbook, const QString& path) {
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        return exchange::toCsv(workbook);
    }
    if (path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive)) {
        return exchange::toHtml(workbook, text::currentLanguage());
    }
    return exchange::toXlsx(workbook);
}

} // namespace

void WorkPlanPage::makeActions() {
    for (QAction** action : {&m_add, &m_remove, &m_done, &m_link, &m_systems, &m_copy, &m_paste,
                             &m_import, &m_export}) {
        *action = new QAction(this);
        (*action)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    m_add->setShortcut(Qt::Key_Insert);
    m_remove->setShortcut(Qt::Key_Delete);
    m_link->setShortcut(Qt::CTRL | Qt::Key_L);
    m_copy->setShortcut(QKeySequence::Copy);
    m_paste->setShortcut(QKeySequence::Paste);
    connect(m_add, &QAction::triggered, this, [this] { current().addRow(); });
    connect(m_remove, &QAction::triggered, this, &WorkPlanPage::removeSelected);
    connect(m_done, &QAction::triggered, this, [this] { markDone(); });
    connect(m_link, &QAction::triggered, this, [this] { linkSystem(m_workbench.selection()); });
    connect(m_systems, &QAction::triggered, this, &WorkPlanPage::showSystems);
    connect(m_copy, &QAction::triggered, this, &WorkPlanPage::copy);
    connect(m_paste, &QAction::triggered, this, &WorkPlanPage::paste);
    connect(m_import, &QAction::triggered, this, &WorkPlanPage::askForMeasures);
    connect(m_export, &QAction::triggered, this, &WorkPlanPage::askForFile);
}

QList<QAction*> WorkPlanPage::editActions() const {
    return {m_add, m_done, m_remove, m_systems, m_link, m_copy, m_paste, m_import, m_export};
}

void WorkPlanPage::removeSelected() {
    const std::vector<std::int64_t> ids = current().selected();
    if (!ids.empty()) {
        m_workbench.accept(session::removeWorkRecords(*m_workbench.session(), currentList(), ids));
    }
}

void WorkPlanPage::markDone() {
    session::Session& session = *m_workbench.session();
    std::vector<model::Measure> measures;
    for (const std::int64_t id : current().selected()) {
        if (const auto* one = session.inventory().find<model::Measure>(model::MeasureId(id))) {
            measures.push_back(*one);
            measures.back().status = "done";
        }
    }
    addMeasures(std::move(measures));
}

void WorkPlanPage::linkSystem(model::InstallationId system) {
    session::Session* session = m_workbench.session();
    if (session == nullptr || session->systems().find(system) == nullptr) {
        return;
    }
    std::vector<model::Measure> measures;
    for (const std::int64_t id : current().selected()) {
        const auto* one = session->inventory().find<model::Measure>(model::MeasureId(id));
        if (one != nullptr && std::find(one->installations.begin(), one->installations.end(),
                                        system) == one->installations.end()) {
            measures.push_back(*one);
            measures.back().installations.push_back(system);
        }
    }
    m_picker->clear();
    if (!measures.empty() && addMeasures(std::move(measures))) {
        m_workbench.showMessage(
            tr("Linked: %1").arg(text::qstring(session->systems().find(system)->name())));
    }
}

void WorkPlanPage::showSystems() {
    std::vector<model::InstallationId> systems;
    QString name;
    for (const std::int64_t id : current().selected()) {
        const models::WorkRow* row = current().table().row(current().table().positionOf(id));
        systems.insert(systems.end(), row->systems.begin(), row->systems.end());
        name = name.isEmpty() ? row->cells.value(models::workMainColumn(currentList())) : name;
    }
    if (systems.size() == 1) {
        m_workbench.select(systems.front());
        m_workbench.requestPage(models::PageId::Inventory);
    } else if (!systems.empty()) {
        m_workbench.requestRows(name, std::move(systems));
    }
}

void WorkPlanPage::copy() {
    QGuiApplication::clipboard()->setText(current().copied());
    m_workbench.showMessage(
        tr("%n row(s) copied.", nullptr, static_cast<int>(current().selected().size())));
}

void WorkPlanPage::paste() {
    pasteText(QGuiApplication::clipboard()->text());
}

bool WorkPlanPage::pasteText(const QString& text) {
    const session::Session* session = m_workbench.session();
    return session != nullptr &&
           addMeasures(session::measuresFromRows(*session, models::readClipboardTable(text),
                                                 tr("Clipboard").toStdString()));
}

bool WorkPlanPage::readFile(const QString& path) {
    const session::Session* session = m_workbench.session();
    return session != nullptr && addMeasures(session::measuresFromFile(*session, path));
}

bool WorkPlanPage::addMeasures(const base::Result<std::vector<model::Measure>>& measures) {
    if (!measures) {
        m_workbench.showError(measures.error());
        return false;
    }
    const auto ids = session::saveWork<model::Measure>(*m_workbench.session(), *measures);
    if (!ids) {
        m_workbench.showError(ids.error());
        return false;
    }
    m_workbench.showMessage(tr("%n measure(s) stored.", nullptr, static_cast<int>(ids->size())));
    return true;
}

void WorkPlanPage::askForMeasures() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Measures from a table"), QString(),
                                     tr("Tables (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty()) {
        readFile(path);
    }
}

void WorkPlanPage::askForFile() {
    const QString name = session::nameOf(currentList()) + QStringLiteral(".xlsx");
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save what is shown"), name,
        tr("Excel workbook (*.xlsx);;CSV table (*.csv);;Web page (*.html)"));
    if (!path.isEmpty()) {
        writeShown(path);
    }
}

bool WorkPlanPage::writeShown(const QString& path) {
    const std::vector<std::int64_t> ids = current().filter().shown();
    const auto bytes =
        bytesOf(session::workWorkbook(*m_workbench.session(), currentList(), &ids), path);
    const auto done = bytes ? exchange::writeFile(path, *bytes)
                            : base::Result<void>(tl::unexpected(bytes.error()));
    if (!m_workbench.accept(done)) {
        return false;
    }
    m_workbench.showMessage(tr("Written: %1").arg(path));
    return true;
}

void WorkPlanPage::retranslate() {
    m_head->setTitle(title());
    const auto name = [](QAction* action, const QString& text, const QString& hint) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(text);
        action->setToolTip(keys.isEmpty() ? hint : QStringLiteral("%1 (%2)").arg(hint, keys));
    };
    name(m_add, tr("Add a row"), tr("Begins a new row in the list"));
    name(m_done, tr("Mark done"), tr("Sets the status of the selected rows to done"));
    name(m_remove, tr("Remove"), tr("Removes the selected rows; can be undone"));
    name(m_systems, tr("Show the systems"), tr("Goes to the systems of the selected rows"));
    name(m_link, tr("Link the selected system"),
         tr("Links the system that is selected in the program to the selected measures"));
    name(m_copy, tr("Copy rows"), tr("Copies the selected rows for a spreadsheet program"));
    name(m_paste, tr("Paste measures"),
         tr("Adds the rows of a copied table: title, responsible, due, status, systems"));
    name(m_import, tr("Measures from a file…"), tr("Adds the measures of a spreadsheet or CSV"));
    name(m_export, tr("Save what is shown…"), tr("Saves the rows shown as XLSX, CSV or HTML"));
    m_picker->setPlaceholderText(tr("Link a system by name"));
    m_picker->setAccessibleName(tr("Link a system to the selected measures"));
    m_tabs->setAccessibleName(tr("Lists of the work plan"));
    for (WorkListView* view : m_lists) {
        view->retranslate();
    }
    m_empty->setText(tr("Here stand the measures, positions and decisions.\nThere is no "
                        "project yet: open one, or the example."));
    showCounts();
}

} // namespace aallokko::gui
