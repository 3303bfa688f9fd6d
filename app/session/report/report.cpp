// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which parts a kind of report has, and its head.
#include "app/session/report/report.h"

#include "app/session/report/report_writer.h"
#include "core/base/date.h"
#include "core/base/text.h"

#include <algorithm>

namespace aallokko::session {

namespace {

using exchange::ReportKind;

const char* nameOf(exchange::Audience audience) {
    switch (audience) {
    case exchange::Audience::Public:
        return "report.audience.public";
    case exchange::Audience::Staff:
        return "report.audience.staff";
    case exchange::Audience::Steering:
        return "report.audience.steering";
    case exchange::Audience::Internal:
        break;
    }
    return "report.audience.internal";
}

QString planText(const ReportWriter& writer) {
    const model::Scenario* scenario = writer.basis.scenario;
    if (scenario == nullptr) {
        return ReportWriter::say("report.head.no_plan");
    }
    const std::string name = scenario->name.empty() ? scenario->id : scenario->name;
    const bool isStale = scenario->plan->inventoryVersion != writer.basis.inventory->version;
    QString text = ReportWriter::say(isStale ? "report.head.stale_plan" : "report.head.fresh_plan",
                                     {name, std::to_string(scenario->plan->inventoryVersion)});
    if (scenario->isApproved) {
        text += QStringLiteral(", ") + ReportWriter::say("audit.approved");
    }
    return text;
}

void addHead(ReportWriter& writer) {
    exchange::Report& report = writer.report;
    const ReportBasis& basis = writer.basis;
    const std::string kind = exchange::nameOf(report.kind);
    const QString organisation = writer.nameOf(writer.request.organisation);
    const bool isLetter = report.kind == ReportKind::Letter;
    report.title = ReportWriter::say("report.kind." + kind);
    if (!organisation.isEmpty()) {
        report.title = organisation + QStringLiteral(" \u2013 ") + report.title;
    }
    report.subtitle = ReportWriter::say("report.purpose." + kind);
    if (basis.inventory->isSynthetic()) {
        report.band = ReportWriter::say("export.note_synthetic");
    }
    const auto fact = [&report](const char* code, const QString& value) {
        report.head.emplace_back(ReportWriter::say(code), value);
    };
    fact("report.head.project", basis.project);
    if (!organisation.isEmpty() && !isLetter) {
        fact("report.head.organisation", organisation);
    }
    fact("report.head.plan", planText(writer));
    fact("report.head.version", QString::number(basis.inventory->version));
    if (!basis.trail.empty()) {
        constexpr std::size_t dayLength = 10;
        constexpr qsizetype shownDigits = 16;
        const audit::Entry& last = basis.trail.back();
        if (const auto day = base::findIsoDate(last.time.substr(0, dayLength))) {
            fact("report.head.day", text::date(*day, report.language));
        }
        fact("report.head.entry",
             ReportWriter::say("report.entry",
                               {std::to_string(last.number),
                                text::qstring(last.hash).left(shownDigits).toStdString()}));
    }
    fact("report.head.audience", ReportWriter::say(nameOf(writer.request.audience)));
}

void addParts(ReportWriter& writer) {
    switch (writer.report.kind) {
    case ReportKind::Interim:
        addCount(writer);
        addOrganisations(writer);
        addPlanSummary(writer);
        addLoadAndCost(writer);
        addMilestones(writer);
        addFindingsByRule(writer);
        addQuestions(writer);
        addDecisions(writer);
        writer.report.mainTable = QStringLiteral("organisations");
        break;
    case ReportKind::WavePlan:
        addCount(writer);
        addPlanSummary(writer);
        addLoadAndCost(writer);
        addMilestones(writer);
        addWaves(writer);
        addNotPlaced(writer);
        addDecisions(writer);
        writer.report.mainTable = QStringLiteral("waves");
        break;
    case ReportKind::Letter:
        addLetter(writer);
        addFindings(writer, model::Severity::Warning);
        writer.report.mainTable = QStringLiteral("own_systems");
        break;
    case ReportKind::Audit:
        addCount(writer);
        addChain(writer);
        addFindingsByRule(writer);
        addFindings(writer, model::Severity::Error);
        addDecisions(writer);
        addSample(writer);
        writer.report.mainTable = QStringLiteral("sample");
        break;
    }
    addRedactions(writer);
}

} // namespace

base::Result<exchange::Report> makeReport(const ReportBasis& basis, const ReportRequest& request) {
    const bool isKnown =
        basis.inventory->find<model::Organisation>(request.organisation) != nullptr;
    if (!isKnown && (request.kind == ReportKind::Letter || request.organisation.isValid())) {
        return base::fail(base::ErrorKind::Usage, "report.no_organisation", {});
    }
    ReportWriter writer(basis, request);
    addHead(writer);
    addParts(writer);
    return std::move(writer.report);
}

std::vector<model::OrganisationId> lettersTo(const ReportBasis& basis) {
    std::vector<model::OrganisationId> list;
    for (const rules::Completeness& one : basis.overview.quality.organisations) {
        list.push_back(one.organisation);
    }
    return list;
}

QString fileNameOf(const QString& text) {
    const std::string folded = base::folded(text.toStdString());
    QString name;
    for (const char c : folded) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (isPlain) {
            name += QLatin1Char(c);
        } else if (!name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    constexpr qsizetype longest = 80;
    return name.isEmpty() ? QStringLiteral("report") : name.left(longest);
}

} // namespace aallokko::session
