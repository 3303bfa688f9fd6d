// SPDX-License-Identifier: GPL-3.0-or-later
//
// Enter on a problem goes to its cell in the preview.
#include "app/gui/intake/problem_panel.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace aallokko::gui {

ProblemPanel::ProblemPanel(models::Workbench& workbench, QTableView* view, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_view(view) {
    auto* layout = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    m_words = new QLineEdit(this);
    m_words->setClearButtonEnabled(true);
    m_severity = new QComboBox(this);
    m_save = new QPushButton(this);
    row->addWidget(m_words, 1);
    row->addWidget(m_severity);
    row->addWidget(m_save);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    m_filter.setSourceModel(&m_table);
    m_view->setModel(&m_filter);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_words, &QLineEdit::textChanged, this, &ProblemPanel::filter);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &ProblemPanel::filter);
    connect(m_save, &QPushButton::clicked, this, &ProblemPanel::save);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        const base::SourceRef place = m_table.row(m_filter.mapToSource(index).row()).source;
        if (place.row > 0) {
            Q_EMIT placeRequested(place);
        }
    });
}

void ProblemPanel::show(const importers::ImportReview* review) {
    models::ImportTables::showProblems(m_table, review);
    m_view->resizeColumnsToContents();
    m_view->horizontalHeader()->setStretchLastSection(true);
}

bool ProblemPanel::go(int step) {
    const int count = m_filter.rowCount();
    if (count == 0) {
        return false;
    }
    const QModelIndex present = m_view->currentIndex();
    const int row =
        !present.isValid() ? (step > 0 ? 0 : count - 1) : (present.row() + step + count) % count;
    m_view->setCurrentIndex(m_filter.index(row, 0));
    m_view->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ProblemPanel::focusFilter() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ProblemPanel::filter() {
    m_filter.setWords(m_words->text());
    m_filter.setSeverity(m_severity->currentIndex() > 0 ? m_severity->currentData().toInt() : -1);
}

void ProblemPanel::save() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the list of problems"),
                                     tr("problems") + QStringLiteral(".csv"), tr("Tables (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(models::ImportTables::problemsCsv(m_table)) < 0 || !file.commit()) {
        m_workbench.showError({base::ErrorKind::Io,
                               "export.cannot_write",
                               {path.toStdString(), file.errorString().toStdString()},
                               {},
                               {}});
        return;
    }
    m_workbench.showMessage(tr("Saved %1").arg(path));
}

void ProblemPanel::retranslate() {
    m_words->setAccessibleName(tr("Filter problems"));
    m_words->setPlaceholderText(tr("Filter problems: file, cell or words"));
    const int severity = std::max(0, m_severity->currentIndex());
    const QSignalBlocker blocker(m_severity);
    m_severity->clear();
    m_severity->addItem(tr("All severities"));
    for (const auto one :
         {model::Severity::Error, model::Severity::Warning, model::Severity::Info}) {
        m_severity->addItem(text::severityWord(one, text::currentLanguage()),
                            static_cast<int>(one));
    }
    m_severity->setCurrentIndex(severity);
    m_severity->setAccessibleName(tr("Severity of the problems shown"));
    m_save->setText(tr("Save as CSV…"));
    m_save->setAccessibleName(tr("Save the list of problems as a CSV file"));
    m_view->setAccessibleName(tr("Problems with their place"));
    m_view->setAccessibleDescription(tr("Enter shows the cell in the file."));
}

} // namespace aallokko::gui
