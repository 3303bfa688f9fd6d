// SPDX-License-Identifier: GPL-3.0-or-later
//
// `export`: inventory, plan, findings, audit trail and reports as CSV, XLSX, JSON, HTML or PDF.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/organisation_argument.h"
#include "app/cli/report_export.h"
#include "app/session/changes_since.h"
#include "app/session/plan_dates.h"
#include "core/exchange/audit_tables.h"
#include "core/exchange/findings_tables.h"
#include "core/exchange/plan_calendar.h"
#include "core/exchange/table_html.h"
#include "core/exchange/table_writers.h"
#include "core/model/text_marks.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <optional>

namespace aallokko::cli {

namespace {

constexpr const char* kinds = "inventory, plan, findings, audit, report";
constexpr const char* formats = "csv, xlsx, json, html";
constexpr const char* planFormats = "csv, xlsx, json, html, ics";
constexpr const char* reportFormats = "csv, xlsx, json, html, pdf";

void addOptions(QCommandLineParser& parser) {
    const auto add = [&parser](const QStringList& names, const char* text, const char* value) {
        parser.addOption(
            {names, QCoreApplication::translate("cli", text), QString::fromUtf8(value)});
    };
    add({QStringLiteral("to")},
        QT_TRANSLATE_NOOP("cli", "csv, xlsx, json, html, ics (plan) or pdf (report)"), "format");
    add({QStringLiteral("o"), QStringLiteral("output")},
        QT_TRANSLATE_NOOP("cli", "the file to write"), "file");
    add({QStringLiteral("scenario")}, QT_TRANSLATE_NOOP("cli", "name of the plan (default: plan)"),
        "name");
    add({QStringLiteral("audience")},
        QT_TRANSLATE_NOOP("cli", "public, staff, internal (default) or steering"), "audience");
    add({QStringLiteral("at")},
        QT_TRANSLATE_NOOP("cli", "the inventory as it was at this version (inventory only)"),
        "version");
    add({QStringLiteral("organisation")},
        QT_TRANSLATE_NOOP("cli", "only this organisation (code or name)"), "code");
    add({QStringLiteral("kind")},
        QT_TRANSLATE_NOOP("cli", "interim, waves, letter or audit (report; default: letter with "
                                 "an organisation, else interim)"),
        "kind");
    add({QStringLiteral("report-lang")},
        QT_TRANSLATE_NOOP("cli", "fi, sv or en: language of a report's readers (report)"), "code");
}

base::Result<exchange::Workbook> workbookOf(const session::Session& session, const QString& what,
                                            const exchange::ExportContext& context,
                                            const std::string& scenario) {
    if (what == QStringLiteral("inventory")) {
        return exchange::inventoryWorkbook(context);
    }
    if (what == QStringLiteral("audit")) {
        auto entries = session.auditEntries();
        if (!entries) {
            return tl::unexpected(entries.error());
        }
        return exchange::auditWorkbook(*entries, session.inventory().isSynthetic(),
                                       context.audience);
    }
    if (what == QStringLiteral("findings")) {
        auto findings = session.check(scenario);
        if (!findings) {
            return tl::unexpected(findings.error());
        }
        return exchange::findingsWorkbook(context, *findings);
    }
    auto answers = session::PlanAnswers::of(session, scenario);
    if (!answers) {
        return tl::unexpected(answers.error());
    }
    return exchange::planWorkbook(context, *session.findScenario(scenario), answers->notes());
}

base::Result<QByteArray> calendarOf(const session::Session& session,
                                    const exchange::ExportContext& context,
                                    const std::string& scenario) {
    const auto answers = session::PlanAnswers::of(session, scenario);
    if (!answers) {
        return tl::unexpected(answers.error());
    }
    const auto dates = session::datesOf(session, *answers);
    if (!dates) {
        return tl::unexpected(dates.error());
    }
    return exchange::toIcs(context, session.findScenario(scenario)->id, *dates);
}

base::Result<QByteArray> bytesOf(const session::Session& session, const QString& what,
                                 const QString& format, const exchange::ExportContext& context,
                                 const std::string& scenario) {
    if (format == QStringLiteral("ics")) {
        return calendarOf(session, context, scenario);
    }
    const auto workbook = workbookOf(session, what, context, scenario);
    if (!workbook) {
        return tl::unexpected(workbook.error());
    }
    if (format == QStringLiteral("csv")) {
        return exchange::toCsv(*workbook);
    }
    if (format == QStringLiteral("json")) {
        return QJsonDocument(exchange::toJson(*workbook)).toJson(QJsonDocument::Indented);
    }
    if (format == QStringLiteral("html")) {
        return exchange::toHtml(*workbook, context.language);
    }
    return exchange::toXlsx(*workbook);
}

int answer(Invocation& call, const QString& file, const QString& format, qint64 bytes,
           exchange::Audience audience) {
    if (call.output.format() == Format::Json) {
        QJsonArray redacted;
        for (const model::FieldKey key : exchange::hiddenFields(audience)) {
            redacted.append(qs(nameOf(key)));
        }
        call.output.json({{QStringLiteral("file"), file},
                          {QStringLiteral("format"), format},
                          {QStringLiteral("bytes"), bytes},
                          {QStringLiteral("redacted_fields"), redacted}});
    } else if (!call.isQuiet) {
        call.output.line(
            text::sentence("cli.written", {file.toStdString(), model::markedNumber(bytes)}));
    }
    return Done;
}

int checkUsage(const Invocation& call, const QString& what, const QString& format,
               const QString& file) {
    if (!QString::fromUtf8(kinds).split(QStringLiteral(", ")).contains(what)) {
        return wrongUsage("cli.bad_value", {"export", what.toStdString(), kinds});
    }
    const char* possible = what == QStringLiteral("plan")     ? planFormats
                           : what == QStringLiteral("report") ? reportFormats
                                                              : formats;
    if (!QString::fromUtf8(possible).split(QStringLiteral(", ")).contains(format)) {
        return wrongUsage("cli.unsupported_export",
                          {what.toStdString(), format.toStdString(), possible});
    }
    if (call.options.isSet(QStringLiteral("at")) && what != QStringLiteral("inventory")) {
        return wrongUsage("cli.bad_value", {"--at", what.toStdString(), "inventory"});
    }
    if (file.isEmpty()) {
        return wrongUsage("cli.wrong_arguments", {"export", "PROJECT WHAT --to FORMAT -o FILE"});
    }
    return Done;
}

/// The inventory at the version of --at; nullopt without the option.
base::Result<std::optional<model::Inventory>> pastInventory(const Invocation& call,
                                                            const session::Session& session) {
    if (!call.options.isSet(QStringLiteral("at"))) {
        return std::optional<model::Inventory>();
    }
    auto past =
        session::inventoryAtVersion(session, call.options.value(QStringLiteral("at")).toLongLong());
    if (!past) {
        return tl::unexpected(past.error());
    }
    return std::optional<model::Inventory>(std::move(*past));
}

int run(Invocation& call) {
    const QString what = call.arguments[1];
    const QString format = call.options.value(QStringLiteral("to"));
    const QString file = call.options.value(QStringLiteral("o"));
    if (const int wrong = checkUsage(call, what, format, file); wrong != Done) {
        return wrong;
    }
    const QString wanted = call.options.isSet(QStringLiteral("audience"))
                               ? call.options.value(QStringLiteral("audience"))
                               : QStringLiteral("internal");
    const auto audience = exchange::findAudience(wanted);
    if (!audience) {
        return wrongUsage("cli.bad_value", {"--audience", wanted.toStdString(),
                                            "public, staff, internal, steering"});
    }
    if (const int wrong = checkReportUsage(call.options); wrong != Done) {
        return wrong;
    }
    const std::string scenario = call.options.value(QStringLiteral("scenario")).toStdString();
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    const session::Session& session = **opened;
    const auto past = pastInventory(call, session);
    if (!past) {
        return report(past.error());
    }
    std::optional<model::SystemIndex> pastSystems;
    if (*past) {
        pastSystems.emplace(**past);
    }
    exchange::ExportContext context{pastSystems ? *pastSystems : session.systems(),
                                    session.catalogues().fields,
                                    session.catalogues().functions,
                                    text::currentLanguage(),
                                    *audience,
                                    {}};
    if (call.options.isSet(QStringLiteral("organisation"))) {
        auto id = findOrganisation(session.inventory(),
                                   call.options.value(QStringLiteral("organisation")));
        if (!id) {
            return report(id.error());
        }
        context.organisation = *id;
    }
    const auto bytes = what == QStringLiteral("report")
                           ? reportBytes(call.options, session, context)
                           : bytesOf(session, what, format, context, scenario);
    if (!bytes) {
        return report(bytes.error());
    }
    if (auto written = exchange::writeFile(file, *bytes); !written) {
        return report(written.error());
    }
    return answer(call, file, format, bytes->size(), *audience);
}

} // namespace

const Command exportCommand{
    "export",
    QT_TRANSLATE_NOOP("cli", "writes inventory, plan, findings, audit or report"),
    "PROJECT inventory|plan|findings|audit|report",
    2,
    2,
    "aallokko export p.aallokko plan --to xlsx -o plan.xlsx",
    addOptions,
    run};

} // namespace aallokko::cli
