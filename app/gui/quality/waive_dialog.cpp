// SPDX-License-Identifier: GPL-3.0-or-later
//
// Without a reason nothing can be accepted; the button says so by being off.
#include "app/gui/quality/waive_dialog.h"

#include "app/gui/day_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace aallokko::gui {

namespace {

enum Scope { This, Organisation, Region };

QDate dayOf(base::Date date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

} // namespace

WaiveDialog::WaiveDialog(const rules::Finding& finding, const QString& sentence,
                         const QString& organisation, base::Date asOf, QWidget* parent)
    : QDialog(parent), m_finding(finding), m_asOf(asOf) {
    setObjectName(QStringLiteral("waiveDialog"));
    setWindowTitle(tr("Accept a finding"));
    makeForm(sentence, organisation);
    auto* buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Accept the finding"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("acceptFinding"));
    m_accept->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_accept->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); });
    connect(m_hasEnd, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    m_reason->setFocus();
}

void WaiveDialog::makeForm(const QString& sentence, const QString& organisation) {
    auto* layout = new QVBoxLayout(this);
    auto* text = new QLabel(sentence, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    layout->addWidget(text);
    auto* form = new QFormLayout;
    m_scope = new QComboBox(this);
    m_scope->addItem(tr("This finding only"), This);
    if (m_finding.organisation.isValid()) {
        m_scope->addItem(tr("All of this rule in %1").arg(organisation), Organisation);
    }
    m_scope->addItem(tr("All of this rule in the whole region"), Region);
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("waiveReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().height() * 4);
    m_hasEnd = new QCheckBox(tr("Only until"), this);
    m_hasEnd->setChecked(true);
    m_until = new DayEdit(dayOf(m_asOf).addMonths(6), this);
    m_until->setObjectName(QStringLiteral("waiveUntil"));
    m_until->setMinimumDate(dayOf(m_asOf));
    m_until->setCalendarPopup(true);
    form->addRow(tr("What:"), m_scope);
    form->addRow(tr("Why:"), m_reason);
    form->addRow(m_hasEnd, m_until);
    m_scope->setAccessibleName(tr("What is accepted"));
    m_reason->setAccessibleName(tr("Why it is accepted"));
    m_until->setAccessibleName(tr("Last day of the acceptance"));
    layout->addLayout(form);
    auto* note = new QLabel(tr("The finding stays in the list of accepted ones with your name and "
                               "reason. After the last day it is shown again."),
                            this);
    note->setWordWrap(true);
    layout->addWidget(note);
}

session::WaiverRequest WaiveDialog::request() const {
    session::WaiverRequest request;
    request.rule = m_finding.rule;
    request.reason = m_reason->toPlainText().trimmed().toStdString();
    if (m_scope->currentData().toInt() == This) {
        request.record = m_finding.subject;
    } else if (m_scope->currentData().toInt() == Organisation) {
        request.organisation = m_finding.organisation;
    }
    if (m_hasEnd->isChecked()) {
        const QDate day = m_until->date();
        request.until = base::makeDate(day.year(), static_cast<unsigned>(day.month()),
                                       static_cast<unsigned>(day.day()));
    }
    return request;
}

} // namespace aallokko::gui
