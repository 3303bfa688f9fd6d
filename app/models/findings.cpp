// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules say what they found; here it is only put into the order of work.
#include "app/models/findings.h"

#include "core/text/messages.h"

#include <algorithm>

namespace aallokko::models {

namespace {

int weightOf(model::Severity severity) {
    return severity == model::Severity::Error ? 0 : severity == model::Severity::Warning ? 1 : 2;
}

} // namespace

QString Problem::text() const {
    return text::sentence(sentence, arguments);
}

Findings::Findings(Workbench& workbench, QObject* parent)
    : QObject(parent), m_workbench(workbench) {
    connect(&workbench, &Workbench::sessionChanged, this, [this] {
        m_position = -1;
        drop();
    });
    connect(&workbench, &Workbench::edited, this, &Findings::drop);
    connect(&workbench, &Workbench::planStored, this, &Findings::drop);
}

void Findings::drop() {
    m_isChecked = false;
    Q_EMIT changed();
}

const std::vector<Problem>& Findings::problems() {
    if (m_isChecked) {
        return m_problems;
    }
    m_problems.clear();
    m_isChecked = true;
    const session::Session* session = m_workbench.session();
    if (session == nullptr) {
        return m_problems;
    }
    auto findings = session->check();
    if (!findings) {
        m_workbench.showError(findings.error());
        return m_problems;
    }
    for (rules::Finding& finding : *findings) {
        if (finding.isWaived) {
            continue;
        }
        Problem problem;
        problem.severity = finding.severity;
        if (!finding.installations.empty()) {
            problem.id = finding.installations.front();
        }
        problem.field = finding.field;
        problem.sentence = finding.sentence();
        problem.arguments = std::move(finding.arguments);
        m_problems.push_back(std::move(problem));
    }
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem& a, const Problem& b) {
        const auto rank = [](const Problem& problem) {
            return std::tuple(weightOf(problem.severity), !problem.id.isValid(), problem.id);
        };
        return rank(a) < rank(b);
    });
    return m_problems;
}

const Problem* Findings::go(int step) {
    const int count = static_cast<int>(problems().size());
    if (count == 0) {
        m_position = -1;
        return nullptr;
    }
    // A mended problem has left the list: the next one has taken its place.
    m_position = m_position < 0 ? (step > 0 ? 0 : count - 1)
                                : ((std::min(m_position, count) + step) % count + count) % count;
    return &m_problems[static_cast<std::size_t>(m_position)];
}

} // namespace aallokko::models
