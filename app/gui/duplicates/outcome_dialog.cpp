// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every choice computes the effect anew; only a computed effect can be decided.
#include "app/gui/duplicates/outcome_dialog.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace aallokko::gui {

namespace {

using Preview = base::Result<session::ConsolidationPreview>;
using PreviewJob = session::Job<Preview>;

constexpr qlonglong newTarget = -1;
constexpr qlonglong noTarget = 0;

} // namespace

OutcomeDialog::OutcomeDialog(models::Workbench& workbench,
                             std::vector<model::InstallationId> members, QWidget* parent)
    : QDialog(parent), m_workbench(workbench), m_members(std::move(members)) {
    start();
    m_function->hide();
    static_cast<QFormLayout*>(layout()->itemAt(0)->layout())->labelForField(m_function)->hide();
    fillTargets();
    fillMembers();
    change();
}

OutcomeDialog::OutcomeDialog(models::Workbench& workbench, QWidget* parent)
    : QDialog(parent), m_workbench(workbench) {
    start();
    fillFunctions();
    chooseFunction();
    connect(m_function, &QComboBox::currentIndexChanged, this, &OutcomeDialog::chooseFunction);
}

OutcomeDialog::~OutcomeDialog() = default;

void OutcomeDialog::start() {
    setObjectName(QStringLiteral("clusterOutcome"));
    setWindowTitle(tr("What becomes of these systems"));
    if (const auto policy = m_workbench.session()->policy()) {
        m_outcomes = session::outcomesOf(m_workbench.session()->catalogues(), *policy);
    }
    makeLayout();
    fillOutcomes();
    constexpr int pauseMilliseconds = 150;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &OutcomeDialog::compute);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &OutcomeDialog::change);
    connect(m_target, &QComboBox::currentIndexChanged, this, &OutcomeDialog::change);
    connect(m_newName, &QLineEdit::textChanged, this, &OutcomeDialog::change);
    connect(m_list, &QListWidget::itemChanged, this, &OutcomeDialog::change);
    resize(760, 640);
}

void OutcomeDialog::makeLayout() {
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_function = new QComboBox(this);
    m_function->setObjectName(QStringLiteral("function"));
    form->addRow(tr("Function:"), m_function);
    m_outcome = new QComboBox(this);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_target = new QComboBox(this);
    m_target->setObjectName(QStringLiteral("target"));
    m_why = new QLabel(this);
    m_why->setObjectName(QStringLiteral("targetReasons"));
    m_why->setWordWrap(true);
    m_why->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_newName = new QLineEdit(this);
    m_newName->setObjectName(QStringLiteral("newTarget"));
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("outcomeReason"));
    m_reason->setPlaceholderText(tr("Stored in the audit trail"));
    form->addRow(tr("Outcome:"), m_outcome);
    form->addRow(tr("Target:"), m_target);
    form->addRow(QString(), m_why);
    form->addRow(tr("Name of a new target:"), m_newName);
    form->addRow(tr("Reason:"), m_reason);
    layout->addLayout(form);
    layout->addWidget(
        new QLabel(tr("Systems that are decided; clear the mark of exceptions:"), this));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("decidedSystems"));
    m_list->setAccessibleName(tr("Systems that are decided"));
    layout->addWidget(m_list, 1);
    m_effect = new QLabel(this);
    m_effect->setObjectName(QStringLiteral("outcomeEffect"));
    m_effect->setWordWrap(true);
    m_effect->setMinimumHeight(fontMetrics().height() * 9);
    m_effect->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_effect);
    auto* buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("Decide"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("decideOutcome"));
    m_ok->setAutoDefault(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString OutcomeDialog::nameOf(model::InstallationId id) const {
    const model::SystemView* system = m_workbench.session()->systems().find(id);
    if (system == nullptr) {
        return {};
    }
    const QString name = text::qstring(system->name());
    return system->organisation == nullptr
               ? name
               : QStringLiteral("%1 (%2)").arg(
                     name, text::qstring(system->organisation->name, text::currentLanguage()));
}

// Functions that systems state, those of most systems first.
void OutcomeDialog::fillFunctions() {
    const session::Session& session = *m_workbench.session();
    std::vector<std::pair<std::size_t, const model::Function*>> functions;
    for (const model::Function& function : session.catalogues().functions.functions) {
        const auto count = session::systemsOfFunction(session, function.id).size();
        if (count > 0) {
            functions.emplace_back(count, &function);
        }
    }
    std::stable_sort(functions.begin(), functions.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [count, function] : functions) {
        m_function->addItem(tr("%1 %2 (%n system(s))", nullptr, static_cast<int>(count))
                                .arg(text::qstring(function->id),
                                     text::qstring(function->name, text::currentLanguage())),
                            text::qstring(function->id));
    }
}

void OutcomeDialog::chooseFunction() {
    m_members = session::systemsOfFunction(*m_workbench.session(),
                                           m_function->currentData().toString().toStdString());
    const QSignalBlocker blockTarget(m_target);
    const QSignalBlocker blockList(m_list);
    m_target->clear();
    m_list->clear();
    fillTargets();
    fillMembers();
    change();
}

void OutcomeDialog::fillOutcomes() {
    const auto& fields = m_workbench.session()->catalogues().fields;
    for (const model::DispositionRule& one : m_outcomes) {
        m_outcome->addItem(text::codeLabel("disposition", one.id, fields, text::currentLanguage()),
                           text::qstring(one.id));
    }
    m_outcome->setCurrentIndex(m_outcome->findData(QStringLiteral("merge")));
}

void OutcomeDialog::fillTargets() {
    for (const match::TargetCandidate& one :
         session::targetCandidates(*m_workbench.session(), m_members)) {
        QStringList reasons;
        for (const match::TargetReason& reason : one.reasons) {
            reasons << QStringLiteral("%1 [%2]")
                           .arg(text::sentence(reason.code, reason.arguments))
                           .arg(reason.points);
        }
        m_target->addItem(tr("%1, %2 points").arg(nameOf(one.system)).arg(one.points),
                          static_cast<qlonglong>(one.system.value()));
        m_target->setItemData(m_target->count() - 1, reasons.join(QStringLiteral("; ")),
                              Qt::ToolTipRole);
    }
    m_target->addItem(tr("A new one"), newTarget);
    m_target->addItem(tr("None"), noTarget);
}

void OutcomeDialog::fillMembers() {
    for (const model::InstallationId id : m_members) {
        auto* item = new QListWidgetItem(nameOf(id), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, static_cast<qlonglong>(id.value()));
    }
}

session::Consolidation OutcomeDialog::wanted() const {
    session::Consolidation wanted;
    wanted.members = m_members;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() != Qt::Checked) {
            wanted.except.emplace_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
        }
    }
    wanted.outcome = m_outcome->currentData().toString().toStdString();
    const qlonglong target =
        m_target->isEnabled() ? m_target->currentData().toLongLong() : noTarget;
    if (target > 0) {
        wanted.target = model::InstallationId(target);
    } else if (target == newTarget) {
        wanted.newTarget = m_newName->text().trimmed().toStdString();
    }
    wanted.reason = m_reason->text().trimmed().toStdString();
    return wanted;
}

void OutcomeDialog::change() {
    const std::string code = m_outcome->currentData().toString().toStdString();
    const bool needsTarget =
        std::any_of(m_outcomes.begin(), m_outcomes.end(),
                    [&code](const auto& one) { return one.id == code && one.joinsTarget; });
    m_target->setEnabled(needsTarget);
    m_newName->setEnabled(needsTarget && m_target->currentData().toLongLong() == newTarget);
    m_why->setText(needsTarget ? m_target->currentData(Qt::ToolTipRole).toString() : QString());
    m_ok->setEnabled(false);
    m_effect->setText(tr("Computing the effect …"));
    m_pause.start();
}

void OutcomeDialog::compute() {
    if (m_job != nullptr) {
        m_pause.start(); // the choice has changed meanwhile: once more after this
        return;
    }
    auto input = session::consolidationInput(*m_workbench.session());
    if (!input) {
        show(tl::unexpected(input.error()));
        return;
    }
    auto* job = new PreviewJob(this);
    m_job = job;
    job->start([input = std::move(*input), choice = wanted()](
                   std::stop_token) { return session::previewConsolidation(input, choice); },
               [this, job](Preview preview) {
                   job->deleteLater();
                   m_job = nullptr;
                   if (!m_pause.isActive()) {
                       show(preview);
                   }
               });
}

void OutcomeDialog::show(const Preview& preview) {
    m_ok->setEnabled(preview.has_value() && !preview->edits.empty());
    m_effect->setText(preview ? session::consolidationLines(*preview, true).join(u'\n')
                              : text::sentence(preview.error()));
    m_effect->setAccessibleName(m_effect->text());
}

} // namespace aallokko::gui
