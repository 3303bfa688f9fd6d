// SPDX-License-Identifier: GPL-3.0-or-later
//
// Computed a moment after the selection has come to rest, and only while the dock is open.
#include "app/gui/waves/why_dock.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <QEvent>
#include <QTextBrowser>
#include <algorithm>

namespace aallokko::gui {

namespace {

constexpr int quietMilliseconds = 120;

QString paragraph(const QString& text) {
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString heading(const QString& text) {
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString bullets(const std::vector<plan::Reason>& reasons) {
    QString html = QStringLiteral("<ul style=\"margin-left:16px;-qt-list-indent:0\">");
    for (const plan::Reason& reason : reasons) {
        html += QStringLiteral("<li>%1</li>")
                    .arg(text::sentence(reason.code, reason.arguments).toHtmlEscaped());
    }
    return html + QStringLiteral("</ul>");
}

} // namespace

WhyDock::WhyDock(models::Workbench& workbench, models::PlanState& plan, QWidget* parent)
    : QDockWidget(parent), m_workbench(workbench), m_plan(plan) {
    setObjectName(QStringLiteral("why"));
    m_text = new QTextBrowser(this);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    setWidget(m_text);
    m_wait.setSingleShot(true);
    m_wait.setInterval(quietMilliseconds);
    connect(&m_wait, &QTimer::timeout, this, &WhyDock::refresh);
    const auto later = [this] { m_wait.start(); };
    connect(&workbench, &models::Workbench::selectionChanged, this, later);
    connect(&plan, &models::PlanState::changed, this, later);
    connect(this, &QDockWidget::visibilityChanged, this, later);
    retranslate();
}

void WhyDock::refresh() {
    if (!isVisible()) {
        return;
    }
    const model::InstallationId id = m_workbench.selection();
    const session::Session* session = m_workbench.session();
    const model::SystemView* system = session == nullptr ? nullptr : session->systems().find(id);
    const models::Placements& placements = m_plan.placements();
    QString html;
    if (system == nullptr) {
        html = paragraph(tr("Select a system to see the reasons for its wave."));
    } else if (!placements.hasPlan()) {
        html = paragraph(tr("There is no plan yet. Run the planner first."));
    } else if (m_plan.load() == nullptr) {
        html =
            paragraph(tr("The plan does not fit the inventory any more. Run the planner again."));
    } else {
        const auto explained = plan::explainSystem(m_plan.load()->problem(), m_plan.waves(), id);
        html = explained ? reasonsHtml(*system, *explained) + alternativesHtml(*explained)
                         : paragraph(text::sentence(explained.error()));
    }
    m_text->setHtml(html);
}

QString WhyDock::reasonsHtml(const model::SystemView& system,
                             const plan::Explanation& explained) const {
    const QString name = text::qstring(system.name());
    const QString quarter =
        text::wave(m_plan.placements().grid(), explained.wave, text::currentLanguage());
    return heading(explained.wave > 0 ? tr("%1: %2").arg(name, quarter) : name) +
           bullets(explained.reasons);
}

// One part a phase: its cheapest quarter that is free, else its cheapest with what blocks it.
QString WhyDock::alternativesHtml(const plan::Explanation& explained) const {
    if (explained.wave <= 0) {
        return {};
    }
    const model::Language language = text::currentLanguage();
    const models::Placements& placements = m_plan.placements();
    QString html = heading(tr("Why not in other waves"));
    for (const model::NamedPhase& phase : placements.phases()) {
        const plan::Alternative* best = nullptr;
        for (const plan::Alternative& one : explained.alternatives) {
            const bool isHere =
                one.wave <= placements.grid().count &&
                std::find(phase.quarters.begin(), phase.quarters.end(),
                          placements.grid().quarterOfWave(one.wave)) != phase.quarters.end();
            const bool isBetter =
                best == nullptr || (one.feasible && !best->feasible) ||
                (one.feasible == best->feasible && one.costDeltaCents < best->costDeltaCents);
            best = isHere && isBetter ? &one : best;
        }
        if (best == nullptr) {
            continue;
        }
        html += QStringLiteral("<p><b>%1, %2: %3</b></p>")
                    .arg(text::qstring(phase.name, language).toHtmlEscaped(),
                         text::wave(placements.grid(), best->wave, language),
                         text::euroDifference(best->costDeltaCents, language));
        html += best->feasible ? paragraph(tr("It is possible; only the cost differs."))
                               : bullets(best->blockedBy);
    }
    return html;
}

void WhyDock::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDockWidget::changeEvent(event);
}

void WhyDock::retranslate() {
    setWindowTitle(tr("Why here, why not there"));
    m_text->setAccessibleName(tr("Reasons for the wave of the selected system"));
    m_wait.start();
}

} // namespace aallokko::gui
