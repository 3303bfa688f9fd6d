// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row a kind of deficit; its own reason is asked for beside it, else the common one holds. With
// deficits nothing is approved without a reason (M15).
#include "app/gui/scenarios/approve_dialog.h"

#include "app/gui/read_item.h"
#include "app/models/finding_tree.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <map>
#include <set>

namespace aallokko::gui {

namespace {

enum Column { Count, What, Whose, Reason, ColumnCount };

QString titleOf(const session::Session& session, const std::string& rule) {
    if (rule == "not_in_time") {
        return ApproveDialog::tr("Systems that are not in time");
    }
    return rule == "assumed_values" ? ApproveDialog::tr("Values that had to be assumed")
                                    : models::ruleTitle(session, rule);
}

} // namespace

ApproveDialog::ApproveDialog(const session::Session& session, const session::ApprovalReview& review,
                             QWidget* parent)
    : QDialog(parent), m_scenario(review.scenario) {
    const auto* scenario = session.findScenario(review.scenario);
    setWindowTitle(tr("Approve the plan %1").arg(text::qstring(scenario->name)));
    auto* words = new QLabel(this);
    words->setWordWrap(true);
    m_deficits = new QTableWidget(0, ColumnCount, this);
    m_deficits->setObjectName(QStringLiteral("deficits"));
    m_deficits->setAccessibleName(tr("What is accepted with the plan"));
    m_deficits->setHorizontalHeaderLabels(
        {tr("Places"), tr("What"), tr("Organisations"), tr("Own reason")});
    m_deficits->verticalHeader()->hide();
    m_deficits->setTabKeyNavigation(false);
    m_body = new QLineEdit(this);
    m_body->setObjectName(QStringLiteral("approveBody"));
    m_section = new QLineEdit(this);
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("approveReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(fontMetrics().height() * 4);
    m_body->setAccessibleName(tr("Who decided"));
    m_section->setAccessibleName(tr("Section of the minutes"));
    m_reason->setAccessibleName(tr("Why the deficits are accepted"));
    auto* form = new QFormLayout;
    form->addRow(tr("Who decided"), m_body);
    form->addRow(tr("Section of the minutes"), m_section);
    form->addRow(tr("Why the deficits are accepted"), m_reason);
    auto* buttons = new QDialogButtonBox(this);
    m_approve = buttons->addButton(tr("Approve"), QDialogButtonBox::AcceptRole);
    m_approve->setObjectName(QStringLiteral("approvePlan"));
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ApproveDialog::check);
    fill(session, review);
    words->setText(
        (review.fit.fits() ? QString()
                           : tr("The plan does not fit the present inventory: plan again first, "
                                "or approve it as it is.") +
                                 u'\n') +
        (m_deficits->rowCount() == 0
             ? tr("Nothing is missing. The approval is stored in the audit trail.")
             : tr("This is known to be missing. It is stored with the approval; the plan that was "
                  "approved until now is no longer the approved one.")));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_deficits, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);
    m_deficits->setVisible(m_deficits->rowCount() > 0);
    constexpr int smallScreen = 640; // with its frame on one of 720 pixels
    resize(fontMetrics().averageCharWidth() * 110, qMin(fontMetrics().height() * 32, smallScreen));
    check();
}

void ApproveDialog::fill(const session::Session& session, const session::ApprovalReview& review) {
    struct Sum {
        int count = 0;
        std::set<std::string> organisations;
    };
    std::map<std::string, Sum> sums;
    for (const session::Deficit& one : session::deficitsOf(session, review, {})) {
        Sum& sum = sums[one.rule];
        sum.count += one.count;
        if (!one.organisation.empty()) {
            sum.organisations.insert(one.organisation);
        }
    }
    for (const auto& [rule, sum] : sums) {
        const int row = m_deficits->rowCount();
        m_deficits->insertRow(row);
        const QStringList texts{
            text::number(sum.count, text::currentLanguage()), titleOf(session, rule),
            text::number(std::ssize(sum.organisations), text::currentLanguage()), QString()};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* item = new ReadItem(texts[column]);
            item->setData(Qt::UserRole, text::qstring(rule));
            if (column != Reason) {
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            }
            if (column == Count || column == Whose) {
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            m_deficits->setItem(row, column, item);
        }
    }
    m_deficits->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_deficits->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_deficits->horizontalHeader()->setSectionResizeMode(Reason, QHeaderView::Stretch);
}

void ApproveDialog::check() {
    m_approve->setEnabled(m_deficits->rowCount() == 0 ||
                          !m_reason->toPlainText().trimmed().isEmpty());
}

session::ApprovalRequest ApproveDialog::request() const {
    session::ApprovalRequest request;
    request.scenario = m_scenario;
    request.body = m_body->text().trimmed().toStdString();
    request.section = m_section->text().trimmed().toStdString();
    request.reason = m_reason->toPlainText().trimmed().toStdString();
    for (int row = 0; row < m_deficits->rowCount(); ++row) {
        const QTableWidgetItem* item = m_deficits->item(row, Reason);
        if (const QString own = item->text().trimmed(); !own.isEmpty()) {
            request.reasons[item->data(Qt::UserRole).toString().toStdString()] = own.toStdString();
        }
    }
    return request;
}

} // namespace aallokko::gui
