// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one finding on the Quality page can lead to: its cell, a form, an acceptance.
#include "app/gui/quality/finding_panel.h"
#include "app/gui/quality/page.h"
#include "app/gui/quality/waive_dialog.h"
#include "app/gui/request_form.h"
#include "app/gui/sample_dialog.h"
#include "app/session/reviews.h"
#include "app/session/waivers.h"
#include "core/rules/fixes.h"
#include "core/rules/waivers.h"
#include "core/text/messages.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTreeView>

namespace aallokko::gui {

void QualityPage::makeActions() {
    m_toCell = new QAction(this);
    m_waive = new QAction(this);
    m_unwaive = new QAction(this);
    m_makeForm = new QAction(this);
    m_sample = new QAction(this);
    connect(m_sample, &QAction::triggered, this, [this] {
        if (m_workbench.session() != nullptr) {
            SampleDialog(m_workbench, this).exec();
        }
    });
    connect(m_toCell, &QAction::triggered, this, &QualityPage::goToCell);
    connect(m_waive, &QAction::triggered, this, &QualityPage::waive);
    connect(m_unwaive, &QAction::triggered, this, &QualityPage::unwaive);
    connect(m_makeForm, &QAction::triggered, this, [this] {
        if (current() != nullptr && current()->organisation.isValid()) {
            askForForm(current()->organisation);
        }
    });
}

QList<QAction*> QualityPage::editActions() const {
    return {m_toCell, m_waive, m_unwaive, m_makeForm, m_sample};
}

const rules::Finding* QualityPage::current() const {
    return m_tree.findingAt(m_view->currentIndex());
}

void QualityPage::showCurrent() {
    const rules::Finding* finding = current();
    if (finding != nullptr) {
        m_rule = finding->rule;
        m_subject = finding->subject;
        m_row = m_view->currentIndex().row();
        if (const auto id = rules::fixOf(*finding).system; id.isValid()) {
            m_workbench.select(id);
        }
    }
    m_panel->show(finding);
    m_toCell->setEnabled(finding != nullptr && rules::fixOf(*finding).system.isValid());
    m_waive->setEnabled(finding != nullptr && !finding->isWaived);
    m_unwaive->setEnabled(finding != nullptr && finding->isWaived);
    m_makeForm->setEnabled(finding != nullptr && finding->organisation.isValid());
    m_cellButton->setEnabled(m_toCell->isEnabled());
    m_waiveButton->setEnabled(finding != nullptr);
    m_waiveButton->setText(m_unwaive->isEnabled() ? m_unwaive->text() : m_waive->text());
}

void QualityPage::keepPlace() {
    QModelIndex index = m_tree.indexOf(m_rule, m_subject);
    if (!index.isValid()) {
        index = m_tree.placeInRule(m_rule, m_row); // mended: the next one of its rule
    }
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
    } else if (m_tree.rowCount() > 0 && !m_view->currentIndex().isValid()) {
        m_view->selectionModel()->setCurrentIndex(m_tree.index(0, 0),
                                                  QItemSelectionModel::NoUpdate);
    }
}

bool QualityPage::goToProblem(int step) {
    if (m_tree.shown() == 0) {
        return false;
    }
    QModelIndex index = m_view->currentIndex();
    const int groups = m_tree.rowCount();
    int group = !index.isValid()           ? 0
                : index.parent().isValid() ? index.parent().row()
                                           : index.row();
    int row = index.isValid() && index.parent().isValid() ? index.row() + step : step > 0 ? 0 : -1;
    if (row < 0 || row >= m_tree.rowCount(m_tree.index(group, 0))) {
        group = (group + (row < 0 ? -1 : 1) + groups) % groups;
        row = row < 0 ? m_tree.rowCount(m_tree.index(group, 0)) - 1 : 0;
    }
    m_view->setCurrentIndex(m_tree.index(row, 0, m_tree.index(group, 0)));
    m_view->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void QualityPage::goToCell() {
    if (const rules::Finding* finding = current()) {
        const rules::Fix fix = rules::fixOf(*finding);
        Q_EMIT cellRequested(fix.system, fix.field ? static_cast<int>(*fix.field) : -1);
    }
}

void QualityPage::waive() {
    const rules::Finding* finding = current();
    session::Session* session = m_workbench.session();
    const auto policy = session == nullptr ? base::Result<model::Policy>() : session->policy();
    if (finding == nullptr || !policy) {
        return;
    }
    WaiveDialog dialog(*finding, m_tree.sentenceAt(m_view->currentIndex()),
                       models::organisationTitle(*session, finding->organisation), *policy->asOf,
                       this);
    if (dialog.exec() == QDialog::Accepted) {
        const auto waiver = session::waive(*session, dialog.request());
        if (!waiver) {
            m_workbench.showError(waiver.error());
        }
    }
}

void QualityPage::unwaive() {
    const rules::Finding* finding = current();
    session::Session* session = m_workbench.session();
    const auto* waiver = finding == nullptr || !finding->waiver || session == nullptr
                             ? nullptr
                             : session->inventory().find<model::Waiver>(*finding->waiver);
    if (waiver == nullptr) {
        return;
    }
    session::WaiverRequest request;
    request.rule = waiver->rule;
    request.subject = waiver->subject;
    m_workbench.accept(session::unwaive(*session, request));
}

void QualityPage::review(model::OrganisationId organisation) {
    session::Session& session = *m_workbench.session();
    m_workbench.accept(session::reviewOf(session.inventory(), organisation)
                           ? session::unmarkReviewed(session, organisation, {})
                           : session::markReviewed(session, organisation, {}));
}

void QualityPage::askForForm(model::OrganisationId organisation) {
    askForRequestForm(m_workbench, organisation, this);
}

bool QualityPage::writeForm(model::OrganisationId organisation, const QString& path) {
    return writeRequestForm(m_workbench, organisation, path);
}

void QualityPage::showFindings(int severity, const QString& words) {
    setFilter(words);
    m_severity->setCurrentIndex(std::max(0, m_severity->findData(severity)));
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace aallokko::gui
