// SPDX-License-Identifier: GPL-3.0-or-later
//
// `doctor`: what support asks first: schema, integrity, audit chain, replay, sizes, drivers,
// locale.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/session/session.h"
#include "core/store/project_store.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser&) {}

std::vector<store::HealthCheck> checksOf(const session::Session& session) {
    std::vector<store::HealthCheck> checks = session.projectStore().checkHealth();
    const auto verified = session.verifyAudit();
    checks.push_back({"audit_chain", verified.has_value(), verified ? "" : verified.error().code});
    const auto replayed = session.projectStore().replay();
    const bool isEqual = replayed && replayed->tables == session.inventory().tables;
    checks.push_back({"audit_replay", isEqual, isEqual ? "equal" : "differs"});
    checks.push_back(
        {"systems", true, std::to_string(session.inventory().all<model::Installation>().size())});
    checks.push_back(
        {"interfaces", true, std::to_string(session.inventory().all<model::Interface>().size())});
    checks.push_back({"file_bytes", true, std::to_string(QFileInfo(session.path()).size())});
    checks.push_back({"locale", true, QLocale::system().name().toStdString()});
    checks.push_back({"qt", true, qVersion()});
    return checks;
}

// These say again what another check has said; people see them only when they fail.
bool isRepeated(const std::string& name) {
    return name == "audit_chain" || name == "audit_replay" || name == "file_bytes";
}

// The details are short codes for programs; these are their words.
QString detailText(const store::HealthCheck& check) {
    const std::string& detail = check.detail;
    const std::string first = detail.substr(0, detail.find(' '));
    const std::string rest = first.size() < detail.size() ? detail.substr(first.size() + 1) : "";
    if (detail.empty() || detail == "ok" || detail == "equal") {
        return {};
    }
    if (text::hasSentence(first)) {
        return text::sentence(first, {rest});
    }
    if (check.name == "schema" && check.isOk) {
        return text::sentence("doctor.detail.schema", {detail});
    }
    if (check.name == "load" && check.isOk) {
        return text::sentence("doctor.detail.load", {rest});
    }
    if (check.name == "size") {
        return text::sentence("doctor.detail.bytes", {"@num:" + first});
    }
    if (check.name == "systems" || check.name == "interfaces") {
        return text::argumentText("@num:" + detail);
    }
    if (check.name == "place") {
        return text::sentence(check.isOk ? "doctor.detail.local" : "doctor.detail.network", {});
    }
    if (check.name == "replay" || check.name == "audit_replay") {
        return text::sentence("doctor.detail.differs", {});
    }
    return qs(detail);
}

int run(Invocation& call) {
    auto session = session::Session::open(call.arguments[0]);
    if (!session) {
        return report(session.error());
    }
    QJsonArray list;
    std::vector<QStringList> rows;
    bool isHealthy = true;
    for (const store::HealthCheck& check : checksOf(**session)) {
        isHealthy = isHealthy && check.isOk;
        list.append(QJsonObject{{QStringLiteral("name"), qs(check.name)},
                                {QStringLiteral("ok"), check.isOk},
                                {QStringLiteral("detail"), qs(check.detail)}});
        if (call.output.isText()) {
            if (!(check.isOk && isRepeated(check.name))) {
                rows.push_back(
                    {text::sentence("doctor." + check.name, {}),
                     text::sentence(check.isOk ? "doctor.state.ok" : "doctor.state.failed", {}),
                     detailText(check)});
            }
        } else {
            rows.push_back({qs(check.name),
                            check.isOk ? QStringLiteral("ok") : QStringLiteral("FAILED"),
                            qs(check.detail)});
        }
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("checks"), list}});
    } else {
        call.output.table(
            {QStringLiteral("check"), QStringLiteral("state"), QStringLiteral("detail")}, rows);
    }
    return isHealthy ? Done : VerificationFailed;
}

} // namespace

const Command doctorCommand{
    "doctor",
    QT_TRANSLATE_NOOP("cli", "checks schema, integrity, audit trail, sizes and drivers"),
    "PROJECT",
    1,
    1,
    "aallokko doctor p.aallokko",
    addOptions,
    run};

} // namespace aallokko::cli
