// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drawing costs a millisecond per thousand systems, so the table follows every turn of a number.
#include "app/gui/sample_dialog.h"

#include "app/gui/read_item.h"
#include "app/gui/table_file.h"
#include "app/session/sample_table.h"
#include "core/exchange/table_writers.h"
#include "core/rules/questions.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace aallokko::gui {

namespace {

constexpr int shownColumns = 5; // without those to be filled in
constexpr int tallest = 700;    // with large letters too it fits a small screen

} // namespace

SampleDialog::SampleDialog(models::Workbench& workbench, QWidget* parent)
    : QDialog(parent), m_workbench(workbench) {
    setWindowTitle(tr("Draw a sample"));
    auto* hint = new QLabel(tr("Systems to compare with evidence. The same inventory, size and "
                               "seed draw the same systems; each criticality and organisation has "
                               "its share."),
                            this);
    hint->setWordWrap(true);
    QFormLayout* form = makeChoices();
    m_text = new QLabel(this);
    m_table = new QTableWidget(this);
    m_table->setObjectName(QStringLiteral("sampleTable"));
    m_table->setAccessibleName(tr("Sample"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("sampleSave"));
    m_rows = buttons->addButton(tr("Show in the inventory"), QDialogButtonBox::ActionRole);
    m_rows->setObjectName(QStringLiteral("sampleRows"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SampleDialog::askForFile);
    connect(m_rows, &QPushButton::clicked, this, &SampleDialog::showRows);
    for (QSpinBox* box : {m_size, m_seed}) {
        connect(box, &QSpinBox::valueChanged, this, &SampleDialog::draw);
    }
    connect(m_organisation, &QComboBox::currentIndexChanged, this, &SampleDialog::draw);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addLayout(form);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, std::min(fontMetrics().height() * 34, tallest));
    draw();
    m_table->resizeColumnsToContents();
}

QFormLayout* SampleDialog::makeChoices() {
    auto* form = new QFormLayout;
    constexpr int largestSample = 9999;
    constexpr int largestSeed = 999999;
    m_size = new QSpinBox(this);
    m_size->setObjectName(QStringLiteral("sampleSize"));
    m_size->setRange(1, largestSample);
    m_size->setValue(30);
    m_size->setAccessibleName(tr("Systems in the sample"));
    m_seed = new QSpinBox(this);
    m_seed->setObjectName(QStringLiteral("sampleSeed"));
    m_seed->setRange(0, largestSeed);
    m_seed->setValue(1);
    m_seed->setAccessibleName(tr("Seed of the sample"));
    m_organisation = new QComboBox(this);
    m_organisation->setObjectName(QStringLiteral("sampleOrganisation"));
    m_organisation->setAccessibleName(tr("Organisation"));
    m_organisation->addItem(tr("Whole region"), qlonglong{0});
    const session::Session& session = *m_workbench.session();
    for (const rules::Completeness& one :
         rules::completenessOf(session.systems(), session.catalogues().fields)) {
        const auto* organisation = session.inventory().find<model::Organisation>(one.organisation);
        m_organisation->addItem(text::qstring(organisation->name, text::currentLanguage()),
                                static_cast<qlonglong>(one.organisation.value()));
    }
    form->addRow(tr("Systems"), m_size);
    form->addRow(tr("Seed"), m_seed);
    form->addRow(tr("Of"), m_organisation);
    return form;
}

exchange::Workbook SampleDialog::workbook() const {
    const session::Session& session = *m_workbench.session();
    return session::sampleWorkbook(
        {session.systems(),
         session.catalogues().fields,
         session.catalogues().functions,
         text::currentLanguage(),
         exchange::Audience::Internal,
         {}},
        {m_size->value(), static_cast<std::uint64_t>(m_seed->value()),
         model::OrganisationId(m_organisation->currentData().toLongLong())});
}

void SampleDialog::draw() {
    const exchange::Workbook drawn = workbook();
    const exchange::Table& table = drawn.tables.front();
    m_sample.clear();
    m_table->clear();
    m_table->setColumnCount(shownColumns);
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    QStringList heads;
    for (int column = 0; column < shownColumns; ++column) {
        heads << table.columns[static_cast<std::size_t>(column)].title;
    }
    m_table->setHorizontalHeaderLabels(heads);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        m_sample.emplace_back(std::get<std::int64_t>(table.rows[row].front()));
        for (int column = 0; column < shownColumns; ++column) {
            m_table->setItem(static_cast<int>(row), column,
                             new ReadItem(exchange::plainText(
                                 table.rows[row][static_cast<std::size_t>(column)])));
        }
    }
    m_text->setText(drawn.notes[drawn.notes.size() - 2]);
    for (QPushButton* button : {m_save, m_rows}) {
        button->setEnabled(!m_sample.empty());
    }
}

bool SampleDialog::writeTo(const QString& path) {
    const exchange::Workbook drawn = workbook();
    const base::Result<QByteArray> bytes = bytesOf(drawn, path);
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

void SampleDialog::askForFile() {
    const QString name =
        tr("sample") + QStringLiteral("-%1-%2.xlsx").arg(m_sample.size()).arg(m_seed->value());
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the sample"), QFileInfo(m_workbench.session()->path()).dir().filePath(name),
        tr("Workbooks (*.xlsx);;Tables (*.csv);;Web pages (*.html)"));
    if (!path.isEmpty()) {
        writeTo(path);
    }
}

void SampleDialog::showRows() {
    m_workbench.requestRows(tr("Sample %1/%2").arg(m_sample.size()).arg(m_seed->value()), m_sample);
    accept();
}

} // namespace aallokko::gui
