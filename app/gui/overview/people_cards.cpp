// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cards on what people have sent, left out, decided and changed.
#include "app/gui/overview/figure_line.h"
#include "app/gui/overview/page.h"
#include "app/gui/request_form.h"
#include "app/models/finding_tree.h"
#include "app/models/local_time.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <algorithm>
#include <array>
#include <map>

namespace aallokko::gui {

namespace {

constexpr std::size_t listedRules = 5;

Mark markOf(model::Severity severity) {
    return severity == model::Severity::Error     ? Mark::Error
           : severity == model::Severity::Warning ? Mark::Warning
                                                  : Mark::Information;
}

QString percentOf(double share) {
    return text::number(std::llround(100 * share), text::currentLanguage()) +
           QStringLiteral("\u00a0%");
}

} // namespace

void OverviewPage::fillQuestions() {
    const model::Language language = text::currentLanguage();
    const session::Session& session = *m_workbench.session();
    std::vector<Figure> lines;
    for (const rules::Question& question : m_state.overview()->quality.questions) {
        const QString field =
            text::fieldLabel(question.field, session.catalogues().fields, language);
        const QString organisation = models::organisationTitle(session, question.organisation);
        const QString name = organisation + QStringLiteral(": ") + field;
        Figure line = rowsFigure(name, name, question.rows);
        line.mark = markOf(question.severity);
        line.side = tr("Form…");
        line.sideName = tr("Make the form to send: %1").arg(name);
        line.sideOpen = [this, id = question.organisation] {
            askForRequestForm(m_workbench, id, this);
        };
        lines.push_back(std::move(line));
    }
    m_questions->setText(lines.empty()
                             ? tr("Nothing to ask: no filled field would mend a finding.")
                             : tr("Systems that lack an answer, by organisation and field. “Form” "
                                  "makes the form to send."));
    m_questions->setFigures(lines);
}

void OverviewPage::fillAnswers() {
    const model::Language language = text::currentLanguage();
    const session::Overview& overview = *m_state.overview();
    const session::Session& session = *m_workbench.session();
    QStringList silent;
    int fields = 0;
    int filled = 0;
    for (const rules::Completeness& one : overview.quality.organisations) {
        fields += one.fields;
        filled += one.filled;
        if (one.systems == 0) {
            silent << models::organisationTitle(session, one.organisation);
        }
    }
    std::vector<Figure> lines;
    Figure answered{tr("%1 of %2").arg(overview.answered).arg(overview.organisations),
                    tr("organisations have answered"),
                    [this] { m_workbench.requestPage(models::PageId::Quality); },
                    silent.isEmpty() ? Mark::Ok : Mark::Warning};
    answered.hint = silent.isEmpty()
                        ? QString()
                        : tr("Nothing yet from: %1").arg(silent.join(QStringLiteral(", ")));
    lines.push_back(std::move(answered));
    const double all = fields == 0 ? 0.0 : static_cast<double>(filled) / fields;
    lines.push_back({percentOf(all), tr("of the core fields are filled"),
                     [this] { m_workbench.requestPage(models::PageId::Quality); }, std::nullopt,
                     all});
    const auto& domains = session.catalogues().functions.domains;
    for (const rules::SectorCompleteness& one : overview.quality.sectors) {
        const auto it = std::find_if(domains.begin(), domains.end(), [&one](const auto& domain) {
            return domain.id == one.domain;
        });
        const QString sector =
            it == domains.end() ? tr("No function stated") : text::qstring(it->name, language);
        Figure line = rowsFigure(tr("%1: %n system(s)", nullptr, one.systems).arg(sector), sector,
                                 one.installations);
        line.figure = percentOf(one.share());
        line.share = one.share();
        lines.push_back(std::move(line));
    }
    m_answers->setFigures(lines);
}

void OverviewPage::fillFindings() {
    const session::Quality& quality = m_state.overview()->quality;
    std::array<int, 3> open{};
    int accepted = 0;
    std::map<std::string, std::pair<int, int>> rules; // severity, count
    for (const rules::Finding& finding : quality.findings) {
        if (finding.isWaived) {
            ++accepted;
            continue;
        }
        const int severity = static_cast<int>(finding.severity);
        ++open[static_cast<std::size_t>(severity)];
        auto& rule = rules[finding.rule];
        rule.first = std::max(rule.first, severity);
        ++rule.second;
    }
    const auto figure = [this](int count, const QString& words, int severity,
                               std::optional<Mark> mark) {
        return Figure{text::number(count, text::currentLanguage()), words,
                      [this, severity] { m_workbench.requestFindings(severity, {}); }, mark};
    };
    std::vector<Figure> lines{
        figure(open[2], tr("error(s)", nullptr, open[2]), 2, Mark::Error),
        figure(open[1], tr("warning(s)", nullptr, open[1]), 1, Mark::Warning),
        figure(open[0], tr("remark(s)", nullptr, open[0]), 0, Mark::Information),
        figure(accepted, tr("accepted"), -2, Mark::Ok)};
    std::vector<std::pair<std::string, std::pair<int, int>>> worst(rules.begin(), rules.end());
    std::stable_sort(worst.begin(), worst.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    worst.resize(std::min(worst.size(), listedRules));
    for (const auto& [rule, counts] : worst) {
        const QString title = models::ruleTitle(*m_workbench.session(), rule);
        lines.push_back({text::number(counts.second, text::currentLanguage()), title,
                         [this, title] { m_workbench.requestFindings(-1, title); },
                         markOf(static_cast<model::Severity>(counts.first))});
    }
    m_findings->setFigures(lines);
}

void OverviewPage::fillDecisions() {
    const model::Language language = text::currentLanguage();
    const session::DecisionCounts& counts = m_state.overview()->decisions;
    const auto openPlans = [this] { m_workbench.requestPage(models::PageId::Scenarios); };
    std::vector<Figure> lines;
    if (counts.approvedScenario.empty()) {
        lines.push_back({{}, tr("No plan is approved yet."), openPlans, Mark::Warning});
    } else {
        lines.push_back({text::qstring(counts.approvedScenario),
                         tr("is the approved plan, with %n accepted deficit(s)", nullptr,
                            counts.acceptedDeficits),
                         openPlans, Mark::Ok});
    }
    lines.push_back({tr("%1 of %2")
                         .arg(text::number(counts.undecidedClusters, language),
                              text::number(counts.clusters, language)),
                     tr("groups of duplicates and products are undecided"),
                     [this] { m_workbench.requestPage(models::PageId::Duplicates); },
                     counts.undecidedClusters > 0 ? Mark::Warning : Mark::Ok});
    lines.push_back(rowsFigure(tr("system(s) without a decided outcome", nullptr,
                                  static_cast<int>(counts.undecided.size())),
                               tr("Without a decided outcome"), counts.undecided));
    lines.push_back(rowsFigure(
        tr("system(s) pinned to a quarter", nullptr, static_cast<int>(counts.pinned.size())),
        tr("Pinned"), counts.pinned));
    lines.back().mark = Mark::Pinned;
    if (counts.expiredWaivers > 0) {
        lines.push_back(
            {text::number(counts.expiredWaivers, language),
             tr("acceptance(s) of findings have expired", nullptr, counts.expiredWaivers),
             [this] { m_workbench.requestPage(models::PageId::Quality); }, Mark::Warning});
    }
    const session::WorkCounts& work = m_state.overview()->work;
    const auto workFigure = [&](int count, const QString& words, session::WorkList list,
                                const QString& status, Mark mark) {
        if (count > 0) {
            lines.push_back({text::number(count, language), words,
                             [this, list, status] { m_workbench.requestWork(list, status); },
                             mark});
        }
    };
    workFigure(work.overdueMeasures, tr("overdue measure(s)", nullptr, work.overdueMeasures),
               session::WorkList::Measures, QStringLiteral("*overdue"), Mark::Error);
    m_decisions->setFigures(lines);
}

void OverviewPage::fillChanges() {
    const session::RecentChanges& changes = m_state.overview()->changes;
    QStringList people;
    for (const auto& [user, steps] : changes.who) {
        people << tr("%1 (%n step(s))", nullptr, steps).arg(text::qstring(user));
    }
    m_changes->setText(
        !people.isEmpty() ? tr("By %1.").arg(people.join(QStringLiteral(", ")))
        : changes.lastTime.empty()
            ? tr("Nothing.")
            : tr("Nothing. The last change was made on %1 by %2.")
                  .arg(models::localDate(changes.lastTime), text::qstring(changes.lastUser)));
    std::vector<Figure> lines;
    const auto add = [&](const QString& words, const QString& name,
                         const std::vector<model::InstallationId>& ids) {
        if (!ids.empty()) {
            lines.push_back(rowsFigure(words, name, ids));
        }
    };
    add(tr("system(s) added", nullptr, static_cast<int>(changes.added.size())), tr("Added"),
        changes.added);
    add(tr("system(s) changed", nullptr, static_cast<int>(changes.changed.size())), tr("Changed"),
        changes.changed);
    if (!changes.removed.empty()) {
        QStringList names;
        for (const std::string& name : changes.removed) {
            names << text::qstring(name);
        }
        lines.push_back({text::number(names.size(), text::currentLanguage()),
                         tr("removed: %1").arg(names.join(QStringLiteral(", ")))});
    }
    if (changes.planRuns > 0) {
        lines.push_back({text::number(changes.planRuns, text::currentLanguage()),
                         tr("planner run(s)", nullptr, changes.planRuns),
                         [this] { m_workbench.requestPage(models::PageId::Waves); }});
    }
    constexpr std::size_t listedGeneral = 4;
    for (std::size_t i = 0; i < std::min(changes.general.size(), listedGeneral); ++i) {
        const plan::Reason& reason = changes.general[i];
        lines.push_back({{}, text::sentence(reason.code, reason.arguments)});
    }
    if (changes.general.size() > listedGeneral) {
        const auto more = static_cast<int>(changes.general.size() - listedGeneral);
        lines.push_back({{}, tr("and %n more change(s)", nullptr, more)});
    }
    m_changes->setFigures(lines);
}

} // namespace aallokko::gui
