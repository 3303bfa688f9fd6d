// SPDX-License-Identifier: GPL-3.0-or-later
//
// `check`: the quality rules on the inventory and on the plan, if there is one.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/session/session.h"
#include "core/model/text_marks.h"
#include "core/rules/questions.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <array>

namespace aallokko::cli {

namespace {

constexpr std::array severities{"info", "warning", "error"};

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("severity"),
                      QCoreApplication::translate("cli", "only this severity and above: info "
                                                         "(default), warning or error"),
                      QStringLiteral("severity"), QStringLiteral("info")});
}

QJsonObject jsonOf(const rules::Finding& finding) {
    QJsonArray sources;
    for (const base::SourceRef& source : finding.sources) {
        sources.append(toJson(source));
    }
    return {{QStringLiteral("rule"), qs(finding.rule)},
            {QStringLiteral("severity"),
             QString::fromUtf8(severities[static_cast<std::size_t>(finding.severity)])},
            {QStringLiteral("scope"), qs(finding.scope)},
            {QStringLiteral("subject"), qs(finding.subject)},
            {QStringLiteral("message"), text::sentence("rule." + finding.rule, finding.arguments)},
            {QStringLiteral("waived"), finding.isWaived},
            {QStringLiteral("sources"), sources}};
}

QString organisationOf(const session::Session& session, model::OrganisationId id) {
    const auto* organisation = session.inventory().find<model::Organisation>(id);
    return organisation == nullptr ? QString() : qs(organisation->name.in(text::currentLanguage()));
}

QJsonArray questionsOf(const session::Session& session,
                       const std::vector<rules::Finding>& findings) {
    QJsonArray list;
    for (const rules::Question& question : rules::groupQuestions(findings)) {
        list.append(QJsonObject{
            {QStringLiteral("organisation"), organisationOf(session, question.organisation)},
            {QStringLiteral("field"), qs(nameOf(question.field))},
            {QStringLiteral("rows"), static_cast<qint64>(question.rows.size())}});
    }
    return list;
}

QJsonArray completenessOf(const session::Session& session) {
    QJsonArray list;
    for (const rules::Completeness& one :
         rules::completenessOf(session.systems(), session.catalogues().fields)) {
        list.append(
            QJsonObject{{QStringLiteral("organisation"), organisationOf(session, one.organisation)},
                        {QStringLiteral("systems"), one.systems},
                        {QStringLiteral("share"), one.share()}});
    }
    return list;
}

void printFindings(Invocation& call, const std::vector<rules::Finding>& findings) {
    std::vector<QStringList> rows;
    for (const rules::Finding& finding : findings) {
        QStringList places;
        for (const base::SourceRef& source : finding.sources) {
            places << text::place(source);
        }
        rows.push_back({qs(finding.rule),
                        text::severityWord(finding.severity, text::currentLanguage()),
                        text::sentence("rule." + finding.rule, finding.arguments),
                        places.join(QStringLiteral("; "))});
    }
    if (call.output.format() == Format::Csv) {
        call.output.table({QStringLiteral("rule"), QStringLiteral("severity"),
                           QStringLiteral("message"), QStringLiteral("sources")},
                          rows);
        return;
    }
    for (const QStringList& row : rows) {
        call.output.line(QStringLiteral("%1 %2: %3 [%4]").arg(row[0], row[1], row[2], row[3]));
    }
}

int run(Invocation& call) {
    const QString wanted = call.options.value(QStringLiteral("severity"));
    const auto* level = std::find_if(severities.begin(), severities.end(), [&](const char* name) {
        return wanted == QString::fromUtf8(name);
    });
    if (level == severities.end()) {
        return wrongUsage("cli.bad_value",
                          {"--severity", wanted.toStdString(), "info, warning, error"});
    }
    auto session = session::Session::open(call.arguments[0]);
    if (!session) {
        return report(session.error());
    }
    auto all = (*session)->check();
    if (!all) {
        return report(all.error());
    }
    std::vector<rules::Finding> shown;
    std::array<int, 3> counts{};
    for (const rules::Finding& finding : *all) {
        if (!finding.isWaived) {
            ++counts[static_cast<std::size_t>(finding.severity)];
        }
        if (static_cast<int>(finding.severity) >= level - severities.begin()) {
            shown.push_back(finding);
        }
    }
    if (call.output.format() == Format::Json) {
        QJsonArray list;
        for (const rules::Finding& finding : shown) {
            list.append(jsonOf(finding));
        }
        call.output.json({{QStringLiteral("findings"), list},
                          {QStringLiteral("questions"), questionsOf(**session, *all)},
                          {QStringLiteral("completeness"), completenessOf(**session)}});
    } else {
        printFindings(call, shown);
        if (call.output.isText() && !call.isQuiet) {
            call.output.line(text::sentence("cli.findings", {model::markedNumber(counts[2]),
                                                             model::markedNumber(counts[1]),
                                                             model::markedNumber(counts[0])}));
        }
    }
    return counts[2] > 0 ? DoneWithFindings : Done;
}

} // namespace

const Command checkCommand{
    "check",    QT_TRANSLATE_NOOP("cli", "checks inventory and plan against the quality rules"),
    "PROJECT",  1,
    1,          "aallokko check p.aallokko --severity error --format json",
    addOptions, run};

} // namespace aallokko::cli
