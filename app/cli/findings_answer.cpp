// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes and keys are never translated; sentences are.
#include "app/cli/findings_answer.h"

#include "app/cli/json_parts.h"
#include "app/session/reviews.h"
#include "core/model/text_marks.h"
#include "core/rules/coverage.h"
#include "core/rules/fixes.h"
#include "core/rules/questions.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QJsonArray>

namespace aallokko::cli {

namespace {

const model::Organisation* organisationOf(const session::Session& session,
                                          model::OrganisationId id) {
    return session.inventory().find<model::Organisation>(id);
}

QString nameOf(const session::Session& session, model::OrganisationId id) {
    const auto* organisation = organisationOf(session, id);
    return organisation == nullptr ? QString() : qs(organisation->name.in(text::currentLanguage()));
}

QString codeOf(const session::Session& session, model::OrganisationId id) {
    const auto* organisation = organisationOf(session, id);
    return organisation == nullptr ? QString() : qs(organisation->code);
}

QJsonValue fixJson(const rules::Finding& finding) {
    const rules::Fix fix = rules::fixOf(finding);
    return QJsonObject{
        {QStringLiteral("system"),
         fix.system.isValid() ? QJsonValue(static_cast<qint64>(fix.system.value())) : QJsonValue()},
        {QStringLiteral("field"),
         fix.field ? QJsonValue(qs(model::nameOf(*fix.field))) : QJsonValue()},
        {QStringLiteral("verb"), fix.verb.empty() ? QJsonValue() : QJsonValue(qs(fix.verb))}};
}

QJsonValue waiverJson(const session::Session& session, const rules::Finding& finding) {
    const auto* waiver =
        finding.waiver ? session.inventory().find<model::Waiver>(*finding.waiver) : nullptr;
    if (waiver == nullptr) {
        return {};
    }
    return QJsonObject{{QStringLiteral("by"), qs(waiver->signature.user)},
                       {QStringLiteral("time"), qs(waiver->signature.time)},
                       {QStringLiteral("reason"), qs(waiver->signature.reason)},
                       {QStringLiteral("until"),
                        waiver->until ? QJsonValue(qs(base::toIso(*waiver->until))) : QJsonValue()},
                       {QStringLiteral("expired"), finding.hasExpiredWaiver()}};
}

QJsonArray suggestionsJson(const session::Session& session, const rules::Finding& finding) {
    QJsonArray list;
    for (const rules::Suggestion& one : finding.suggestions) {
        if (const model::SystemView* system = session.systems().find(one.id)) {
            list.append(QJsonObject{{QStringLiteral("system"), static_cast<qint64>(one.id.value())},
                                    {QStringLiteral("name"), qs(system->name())},
                                    {QStringLiteral("organisation"),
                                     nameOf(session, system->installation->responsible)},
                                    {QStringLiteral("score"), one.percent / 100.0}});
        }
    }
    return list;
}

QJsonObject jsonOf(const session::Session& session, const rules::Finding& finding) {
    QJsonArray sources;
    for (const base::SourceRef& source : finding.sources) {
        sources.append(toJson(source));
    }
    QJsonObject object{
        {QStringLiteral("rule"), qs(finding.rule)},
        {QStringLiteral("severity"), qs(model::nameOf(finding.severity))},
        {QStringLiteral("scope"), qs(finding.scope)},
        {QStringLiteral("subject"), qs(finding.subject)},
        {QStringLiteral("organisation"), nameOf(session, finding.organisation)},
        {QStringLiteral("message"), text::sentence(finding.sentence(), finding.arguments)},
        {QStringLiteral("waived"), finding.isWaived},
        {QStringLiteral("waiver"), waiverJson(session, finding)},
        {QStringLiteral("fix"), fixJson(finding)},
        {QStringLiteral("sources"), sources}};
    if (!finding.suggestions.empty()) {
        object.insert(QStringLiteral("suggestions"), suggestionsJson(session, finding));
    }
    return object;
}

QJsonArray questionsJson(const session::Session& session,
                         const std::vector<rules::Finding>& findings) {
    QJsonArray list;
    for (const rules::Question& question : rules::groupQuestions(findings)) {
        list.append(
            QJsonObject{{QStringLiteral("organisation"), nameOf(session, question.organisation)},
                        {QStringLiteral("code"), codeOf(session, question.organisation)},
                        {QStringLiteral("field"), qs(model::nameOf(question.field))},
                        {QStringLiteral("severity"), qs(model::nameOf(question.severity))},
                        {QStringLiteral("rows"), static_cast<qint64>(question.rows.size())}});
    }
    return list;
}

QJsonArray completenessJson(const session::Session& session) {
    QJsonArray list;
    for (const rules::Completeness& one :
         rules::completenessOf(session.systems(), session.catalogues().fields)) {
        const auto review = session::reviewOf(session.inventory(), one.organisation);
        list.append(QJsonObject{
            {QStringLiteral("organisation"), nameOf(session, one.organisation)},
            {QStringLiteral("systems"), one.systems},
            {QStringLiteral("share"), one.share()},
            {QStringLiteral("reviewed_by"), review ? QJsonValue(qs(review->user)) : QJsonValue()}});
    }
    return list;
}

QJsonArray sectorsJson(const rules::RuleContext& context) {
    QJsonArray list;
    for (const rules::SectorCompleteness& one : rules::completenessBySector(context)) {
        list.append(QJsonObject{
            {QStringLiteral("sector"), one.domain.empty() ? QJsonValue() : qs(one.domain)},
            {QStringLiteral("systems"), one.systems},
            {QStringLiteral("share"), one.share()}});
    }
    return list;
}

QJsonArray reportsJson(const session::Session& session, const rules::RuleContext& context) {
    QJsonArray list;
    for (const rules::ReportReadiness& one : rules::readinessForReports(context)) {
        QJsonArray lacking;
        for (const model::OrganisationId id : one.lacking) {
            lacking.append(nameOf(session, id));
        }
        list.append(QJsonObject{{QStringLiteral("milestone"), qs(one.milestone)},
                                {QStringLiteral("date"), qs(base::toIso(one.date))},
                                {QStringLiteral("complete"), one.complete},
                                {QStringLiteral("stale"), one.stale},
                                {QStringLiteral("lacking"), lacking}});
    }
    return list;
}

QJsonArray gapsJson(const session::Session& session, const rules::RuleContext& context) {
    QJsonArray list;
    for (const rules::TaskGap& gap : rules::taskGaps(context)) {
        QJsonArray functions;
        for (const std::string& id : gap.functions) {
            functions.append(qs(id));
        }
        list.append(QJsonObject{{QStringLiteral("organisation"), nameOf(session, gap.organisation)},
                                {QStringLiteral("functions"), functions}});
    }
    return list;
}

QJsonArray overlapsJson(const rules::RuleContext& context) {
    QJsonArray list;
    for (const rules::ServiceOverlap& one : rules::serviceOverlaps(context)) {
        QJsonArray systems;
        for (const model::InstallationId id : one.systems) {
            systems.append(static_cast<qint64>(id.value()));
        }
        list.append(QJsonObject{{QStringLiteral("function"), qs(one.function)},
                                {QStringLiteral("products"), one.products},
                                {QStringLiteral("organisations"), one.organisations},
                                {QStringLiteral("systems"), systems}});
    }
    return list;
}

QString waiverText(const session::Session& session, const rules::Finding& finding) {
    const auto* waiver =
        finding.waiver ? session.inventory().find<model::Waiver>(*finding.waiver) : nullptr;
    if (waiver == nullptr) {
        return {};
    }
    const auto made = base::findIsoDate(waiver->signature.time.substr(0, 10));
    const char* code = finding.hasExpiredWaiver() ? "rule.waiver_expired"
                       : waiver->until            ? "rule.waived_until"
                                                  : "rule.waived";
    return text::sentence(code, {waiver->signature.user, made ? model::markedDate(*made) : "",
                                 waiver->signature.reason,
                                 waiver->until ? model::markedDate(*waiver->until) : ""});
}

QString suggestionText(const session::Session& session, const rules::Finding& finding) {
    QStringList names;
    for (const rules::Suggestion& one : finding.suggestions) {
        if (const model::SystemView* system = session.systems().find(one.id)) {
            names << QStringLiteral("%1 (%2, %3 %)")
                         .arg(qs(system->name()),
                              nameOf(session, system->installation->responsible),
                              QString::number(one.percent));
        }
    }
    return names.isEmpty() ? QString()
                           : text::sentence("rule.suggestions",
                                            {names.join(QStringLiteral("; ")).toStdString()});
}

} // namespace

QJsonObject checkJson(const session::Session& session, const rules::RuleContext& context,
                      const std::vector<rules::Finding>& all,
                      const std::vector<rules::Finding>& shown) {
    QJsonArray list;
    for (const rules::Finding& finding : shown) {
        list.append(jsonOf(session, finding));
    }
    return {{QStringLiteral("findings"), list},
            {QStringLiteral("questions"), questionsJson(session, all)},
            {QStringLiteral("completeness"), completenessJson(session)},
            {QStringLiteral("sectors"), sectorsJson(context)},
            {QStringLiteral("reports"), reportsJson(session, context)},
            {QStringLiteral("gaps"), gapsJson(session, context)},
            {QStringLiteral("overlaps"), overlapsJson(context)}};
}

void printFindings(const Output& out, const session::Session& session,
                   const std::vector<rules::Finding>& findings) {
    std::vector<QStringList> rows;
    for (const rules::Finding& finding : findings) {
        QStringList places;
        for (const base::SourceRef& source : finding.sources) {
            places << text::place(source);
        }
        QStringList sentences{text::sentence(finding.sentence(), finding.arguments),
                              suggestionText(session, finding), waiverText(session, finding)};
        sentences.removeAll(QString());
        rows.push_back({qs(finding.rule),
                        text::severityWord(finding.severity, text::currentLanguage()),
                        sentences.join(u' '), places.join(QStringLiteral("; "))});
    }
    if (out.format() == Format::Csv) {
        out.table({QStringLiteral("rule"), QStringLiteral("severity"), QStringLiteral("message"),
                   QStringLiteral("sources")},
                  rows);
        return;
    }
    for (const QStringList& row : rows) {
        out.line(QStringLiteral("%1 %2: %3 [%4]").arg(row[0], row[1], row[2], row[3]));
    }
}

void printQuestions(const Output& out, const session::Session& session,
                    const rules::RuleContext& context, const QString& project,
                    const std::vector<rules::Finding>& all) {
    const model::Inventory& inventory = session.inventory();
    const auto questions = rules::groupQuestions(all);
    if (!questions.empty()) {
        out.line(text::sentence("check.questions", {std::to_string(questions.size())}));
    }
    for (const rules::Question& question : questions) {
        const auto* field = session.catalogues().fields.find(question.field);
        out.line(QStringLiteral("  ") +
                 text::sentence("check.question",
                                {nameOf(session, question.organisation).toStdString(),
                                 field == nullptr ? std::string(model::nameOf(question.field))
                                                  : model::markedName(field->label),
                                 std::to_string(question.rows.size())}));
        const QString code = codeOf(session, question.organisation);
        out.line(QStringLiteral("    aallokko request %1 --organisation %2 -o %2.xlsx")
                     .arg(project, code));
    }
    const auto shares = rules::completenessOf(session.systems(), session.catalogues().fields);
    for (const rules::ReportReadiness& one : rules::readinessForReports(context)) {
        const auto* milestone = inventory.find<model::Milestone>(one.milestone);
        out.line(text::sentence("check.readiness",
                                {model::markedName(milestone->name), model::markedDate(one.date),
                                 std::to_string(one.complete), std::to_string(shares.size())}));
    }
}

} // namespace aallokko::cli
