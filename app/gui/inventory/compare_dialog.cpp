// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table is that of the Duplicates page, so that both speak of differences in the same way.
#include "app/gui/inventory/compare_dialog.h"

#include "app/gui/duplicates/views.h"
#include "app/session/proposals.h"
#include "core/text/display.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace aallokko::gui {

CompareDialog::CompareDialog(models::Workbench& workbench,
                             std::vector<model::InstallationId> systems, QWidget* parent)
    : QDialog(parent), m_workbench(workbench), m_systems(std::move(systems)), m_members(workbench) {
    m_members.setMembers(m_systems);
    setWindowTitle(tr("%n system(s) side by side", nullptr, static_cast<int>(m_systems.size())));
    makeLayout();
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * (50 + 44 * static_cast<int>(m_systems.size())), fontMetrics().height() * 38);
}

void CompareDialog::makeLayout() {
    m_count = new QLabel(
        tr("%n field(s) differ; they are marked with ≠.", nullptr, m_members.differences()), this);
    m_onlyDifferences = new QCheckBox(tr("Only &differences"), this);
    m_onlyDifferences->setObjectName(QStringLiteral("compareDifferences"));
    m_origins = new QCheckBox(tr("&Where each value came from"), this);
    m_origins->setObjectName(QStringLiteral("compareOrigins"));
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool isOn) {
        m_members.setOnlyDifferences(isOn);
        fit();
    });
    connect(m_origins, &QCheckBox::toggled, this, [this](bool isOn) {
        m_members.setOriginsShown(isOn);
        fit();
    });
    m_view = makeRowView("compared", this);
    m_view->setAccessibleName(tr("Fields in rows, systems in columns"));
    m_view->setModel(&m_members);
    m_view->setTextElideMode(Qt::ElideMiddle); // the sheet and cell stand last
    m_view->setItemDelegate(new DifferenceDelegate(m_view));
    auto* buttons = new QDialogButtonBox(this);
    auto* copied = buttons->addButton(tr("&Copy as a table"), QDialogButtonBox::ActionRole);
    copied->setObjectName(QStringLiteral("compareCopy"));
    connect(copied, &QPushButton::clicked, this, &CompareDialog::copy);
    auto* judged = buttons->addButton(tr("&Judge as duplicates"), QDialogButtonBox::ActionRole);
    judged->setObjectName(QStringLiteral("compareJudge"));
    auto* verdicts = new QMenu(judged);
    const auto add = [this, verdicts](const QString& text, model::VerdictKind kind) {
        connect(verdicts->addAction(text), &QAction::triggered, this,
                [this, kind] { judge(kind); });
    };
    add(tr("They are one and the same system"), model::VerdictKind::Same);
    add(tr("They are different systems"), model::VerdictKind::Different);
    add(tr("Decide later, on the Duplicates page"), model::VerdictKind::Later);
    judged->setMenu(verdicts);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* choices = new QHBoxLayout;
    choices->addWidget(m_count, 1);
    choices->addWidget(m_onlyDifferences);
    choices->addWidget(m_origins);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(choices);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
}

void CompareDialog::fit() {
    shareColumns(*m_view);
    const int lines = m_origins->isChecked() ? 2 : 1;
    m_view->verticalHeader()->setDefaultSectionSize(lines * fontMetrics().height() + 10);
}

void CompareDialog::copy() {
    QGuiApplication::clipboard()->setText(m_members.copied());
    m_workbench.showMessage(tr("%n row(s) copied", nullptr, m_members.rowCount()));
}

void CompareDialog::judge(model::VerdictKind kind) {
    session::Session* session = m_workbench.session();
    if (session == nullptr ||
        !m_workbench.accept(session::decide(
            *session, {model::VerdictSubject::Installation, kind, m_systems, {}, {}}))) {
        return;
    }
    m_workbench.showMessage(tr("Stored for the Duplicates page. Undo takes it back."));
    accept();
    if (kind != model::VerdictKind::Different) {
        m_workbench.requestPage(models::PageId::Duplicates);
    }
}

void CompareDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    fit();
}

void CompareDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    fit();
}

} // namespace aallokko::gui
