// SPDX-License-Identifier: GPL-3.0-or-later
//
// The typed text takes the same path as an edit in the table, so it is read in the same way.
#include "app/gui/inventory/bulk_edit.h"

#include "app/gui/read_item.h"
#include "app/models/typed_value.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {

enum PreviewColumn { SystemColumn, OrganisationColumn, OldColumn, NewColumn, PreviewColumnCount };

} // namespace

BulkEditDialog::BulkEditDialog(models::SystemTable& table, std::vector<int> rows,
                               model::FieldKey key, QWidget* parent)
    : QDialog(parent), m_table(table), m_rows(std::move(rows)) {
    setWindowTitle(tr("Edit %n system(s) at once", nullptr, static_cast<int>(m_rows.size())));
    m_field = new QComboBox(this);
    m_field->setObjectName(QStringLiteral("bulkField"));
    m_field->setAccessibleName(tr("Field to change"));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("bulkKind"));
    m_kind->setAccessibleName(tr("A value, or why there is none"));
    m_kind->addItem(tr("value"));
    for (int state = 1; state <= 4; ++state) {
        m_kind->addItem(
            text::stateWord(static_cast<model::FieldState>(state), text::currentLanguage()));
    }
    m_line = new QLineEdit(this);
    m_line->setObjectName(QStringLiteral("bulkText"));
    m_line->setAccessibleName(tr("New value"));
    m_codes = new QComboBox(this);
    m_codes->setObjectName(QStringLiteral("bulkCode"));
    m_codes->setAccessibleName(tr("New value from the list"));
    m_preview = new QTableWidget(0, PreviewColumnCount, this);
    m_preview->setObjectName(QStringLiteral("bulkPreview"));
    m_preview->setAccessibleName(tr("Old and new value of each system"));
    m_preview->setAccessibleDescription(tr("Take the tick away from a row to leave it as it is."));
    makeLayout();
    fillFields(key);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::fieldChosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BulkEditDialog::refresh);
    connect(m_codes, &QComboBox::currentIndexChanged, this, &BulkEditDialog::refresh);
    connect(m_line, &QLineEdit::textChanged, this, &BulkEditDialog::refresh);
    connect(m_preview, &QTableWidget::itemChanged, this, &BulkEditDialog::refresh);
    fieldChosen();
    m_values->currentWidget()->setFocus();
}

void BulkEditDialog::makeLayout() {
    m_values = new QStackedWidget(this);
    m_values->addWidget(m_line);
    m_values->addWidget(m_codes);
    m_values->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* form = new QFormLayout;
    form->addRow(tr("Field"), m_field);
    form->addRow(tr("New"), m_kind);
    form->addRow(QString(), m_values);
    m_fault = new QLabel(this);
    m_fault->setObjectName(QStringLiteral("bulkFault"));
    m_fault->setWordWrap(true);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("bulkCount"));
    m_preview->setHorizontalHeaderLabels(
        {tr("System"), tr("Organisation"), tr("Now"), tr("After")});
    m_preview->verticalHeader()->hide();
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    m_preview->horizontalHeader()->resizeSection(SystemColumn, letter * 32);
    m_preview->horizontalHeader()->resizeSection(OrganisationColumn, letter * 22);
    m_preview->horizontalHeader()->resizeSection(OldColumn, letter * 22);
    auto* buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("bulkApply"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    resize(letter * 110, fontMetrics().height() * 30);
}

void BulkEditDialog::fillFields(model::FieldKey key) {
    for (int column = 0; column < m_table.columnCount(); ++column) {
        const bool isEditable = m_table.flags(m_table.index(0, column)) & Qt::ItemIsEditable;
        if (!isEditable || models::SystemTable::keyOf(column) == model::FieldKey::Name) {
            continue;
        }
        m_field->addItem(m_table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                         static_cast<int>(models::SystemTable::keyOf(column)));
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(static_cast<int>(key))));
    for (const int row : m_rows) {
        const int line = m_preview->rowCount();
        m_preview->insertRow(line);
        const auto cell = [this, row](model::FieldKey field) {
            return m_table.index(row, models::SystemTable::columnOf(field))
                .data(Qt::DisplayRole)
                .toString();
        };
        auto* name = new ReadItem(cell(model::FieldKey::Name));
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(Qt::Checked);
        m_preview->setItem(line, SystemColumn, name);
        m_preview->setItem(line, OrganisationColumn,
                           new ReadItem(cell(model::FieldKey::Organisation)));
        m_preview->setItem(line, OldColumn, new ReadItem);
        m_preview->setItem(line, NewColumn, new ReadItem);
    }
}

model::FieldKey BulkEditDialog::key() const {
    return static_cast<model::FieldKey>(m_field->currentData().toInt());
}

void BulkEditDialog::fieldChosen() {
    const QSignalBlocker block(m_codes);
    m_codes->clear();
    const auto& lists = m_table.workbench().session()->catalogues().fields.codeLists;
    const auto it = model::typeOf(key()) == model::FieldType::Code
                        ? lists.find(std::string(model::codeListOf(key())))
                        : lists.end();
    if (it != lists.end()) {
        for (const model::CodeDefinition& code : it->second) {
            m_codes->addItem(text::qstring(code.label, text::currentLanguage()));
        }
    }
    m_values->setCurrentWidget(it == lists.end() ? static_cast<QWidget*>(m_line) : m_codes);
    refresh();
}

QString BulkEditDialog::typedText() const {
    return m_values->currentWidget() == m_codes ? m_codes->currentText() : m_line->text();
}

// What each cell will show; a reason in `fault` when the text cannot be read.
QString BulkEditDialog::newText(QString& fault) const {
    if (m_kind->currentIndex() > 0) {
        return m_kind->currentText();
    }
    const session::Catalogues& catalogues = m_table.workbench().session()->catalogues();
    const models::TypedValue typed = models::readTyped(key(), typedText(), catalogues.fields);
    if (typed.fault != models::TypedFault::None) {
        fault = models::faultText(typed.fault);
        return {};
    }
    return text::fieldText(key(), typed.value, catalogues.fields, text::currentLanguage(),
                           &catalogues.functions);
}

void BulkEditDialog::refresh() {
    m_values->setEnabled(m_kind->currentIndex() == 0);
    const bool isOpen = m_kind->currentIndex() == 0 && typedText().trimmed().isEmpty();
    QString fault;
    const QString wanted = isOpen ? QString() : newText(fault);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    const QSignalBlocker block(m_preview);
    const int column = models::SystemTable::columnOf(key());
    m_changes = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int line = static_cast<int>(i);
        const QString old = m_table.index(m_rows[i], column).data(Qt::DisplayRole).toString();
        const bool isTaken = m_preview->item(line, SystemColumn)->checkState() == Qt::Checked;
        const bool isChanged = isTaken && !isOpen && fault.isEmpty() && wanted != old;
        m_changes += isChanged ? 1 : 0;
        m_preview->item(line, OldColumn)->setText(old);
        QTableWidgetItem* after = m_preview->item(line, NewColumn);
        after->setText(isChanged ? wanted : tr("as now"));
        QFont font;
        font.setBold(isChanged);
        after->setFont(font);
    }
    m_count->setText(tr("%n system(s) change; one undo takes all back.", nullptr, m_changes));
    m_apply->setText(tr("Change %n system(s)", nullptr, m_changes));
    m_apply->setEnabled(m_changes > 0);
}

void BulkEditDialog::apply() {
    std::vector<models::CellText> texts;
    QModelIndexList cells;
    const int column = models::SystemTable::columnOf(key());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_preview->item(static_cast<int>(i), SystemColumn)->checkState() == Qt::Checked) {
            texts.push_back({m_table.idAt(m_rows[i]), key(), typedText()});
            cells << m_table.index(m_rows[i], column);
        }
    }
    if (m_kind->currentIndex() > 0) {
        m_table.writeState(cells, static_cast<model::FieldState>(m_kind->currentIndex()));
    } else {
        m_table.writeTexts(texts);
    }
    accept();
}

} // namespace aallokko::gui
