// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list itself is not kept here: it is asked for again after every change.
#include "app/gui/problem_bar.h"

#include "app/gui/theme.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace aallokko::gui {

ProblemBar::ProblemBar(models::Workbench& workbench, QWidget* parent)
    : QFrame(parent), m_workbench(workbench), m_findings(workbench) {
    setObjectName(QStringLiteral("problems"));
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QHBoxLayout(this);
    m_mark = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("problemText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    const auto addButton = [this, layout] {
        auto* button = new QToolButton(this);
        button->setAutoRaise(true);
        layout->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    m_previous = addButton();
    m_next = addButton();
    m_close = addButton();
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&workbench, &models::Workbench::sessionChanged, this, &QWidget::hide);
    // Only now: it sends a palette change, which dresses the buttons.
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    retranslate();
    hide();
}

void ProblemBar::go(int step) {
    if (m_workbench.session() == nullptr) {
        return;
    }
    const models::Problem* problem = m_findings.go(step);
    showPresent(problem);
    if (problem != nullptr && problem->id.isValid()) {
        m_workbench.select(problem->id);
        Q_EMIT shown(problem->id, problem->field ? static_cast<int>(*problem->field) : -1);
    }
}

void ProblemBar::showPresent(const models::Problem* problem) {
    if (problem == nullptr) {
        m_mark->setPixmap(markIcon(Mark::Ok, palette()).pixmap(16, 16));
        m_text->setText(tr("No problems found."));
    } else {
        const bool isError = problem->severity == model::Severity::Error;
        const bool isWarning = problem->severity == model::Severity::Warning;
        m_mark->setPixmap(markIcon(isError     ? Mark::Error
                                   : isWarning ? Mark::Warning
                                               : Mark::Information,
                                   palette())
                              .pixmap(16, 16));
        const QString kind = isError ? tr("error") : isWarning ? tr("warning") : tr("remark");
        const model::Language language = text::currentLanguage();
        m_text->setText(tr("Problem %1 of %2 (%3): %4")
                            .arg(text::number(m_findings.position() + 1, language),
                                 text::number(std::ssize(m_findings.problems()), language), kind,
                                 problem->text()));
    }
    m_previous->setVisible(problem != nullptr);
    m_next->setVisible(problem != nullptr);
    m_text->setAccessibleName(m_text->text());
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString ProblemBar::text() const {
    return m_text->text();
}

void ProblemBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ProblemBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void ProblemBar::retranslate() {
    const auto dress = [this](QToolButton* button, const char* name, const QString& text) {
        button->setIcon(icon(QLatin1String(name), palette()));
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    dress(m_previous, "back", tr("Previous problem (Shift+F8)"));
    dress(m_next, "forward", tr("Next problem (F8)"));
    dress(m_close, "close", tr("Close the list of problems"));
    if (isVisible()) {
        // The sentence is made anew in the language now in use.
        const auto& problems = m_findings.problems();
        const int at = m_findings.position();
        showPresent(at >= 0 && at < std::ssize(problems) ? &problems[static_cast<std::size_t>(at)]
                                                         : nullptr);
    }
}

} // namespace aallokko::gui
