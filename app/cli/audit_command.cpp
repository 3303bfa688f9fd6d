// SPDX-License-Identifier: GPL-3.0-or-later
//
// `audit`: lists the trail or checks its hash chain.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/session/session.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser&) {}

// The stored kind for programs; for people what was done, or the word of the kind.
QString kindText(const Output& output, const audit::Entry& entry) {
    if (!output.isText()) {
        return qs(entry.kind);
    }
    const QJsonObject set =
        QJsonDocument::fromJson(QByteArray::fromStdString(entry.payload)).object();
    const std::string title = set[QStringLiteral("title")].toString().toStdString();
    if (text::hasSentence(title)) {
        std::vector<std::string> arguments;
        for (const QJsonValue& value : set[QStringLiteral("arguments")].toArray()) {
            arguments.push_back(value.toString().toStdString());
        }
        return text::sentence(title, arguments);
    }
    const std::string code = "audit.kind." + entry.kind;
    return text::hasSentence(code) ? text::sentence(code, {}) : qs(entry.kind);
}

int log(Invocation& call, const std::vector<audit::Entry>& entries) {
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const audit::Entry& entry : entries) {
        list.append(QJsonObject{{QStringLiteral("number"), static_cast<qint64>(entry.number)},
                                {QStringLiteral("version"), static_cast<qint64>(entry.version)},
                                {QStringLiteral("time"), qs(entry.time)},
                                {QStringLiteral("user"), qs(entry.user)},
                                {QStringLiteral("kind"), qs(entry.kind)},
                                {QStringLiteral("reason"), qs(entry.reason)},
                                {QStringLiteral("hash"), qs(entry.hash)}});
        rows.push_back({QString::number(entry.number), qs(entry.time), qs(entry.user),
                        kindText(call.output, entry), QString::number(entry.version),
                        qs(entry.reason)});
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("entries"), list}});
    } else {
        call.output.table({QStringLiteral("number"), QStringLiteral("time"), QStringLiteral("user"),
                           QStringLiteral("kind"), QStringLiteral("version"),
                           QStringLiteral("reason")},
                          rows);
    }
    return Done;
}

int verify(Invocation& call, const session::Session& session,
           const std::vector<audit::Entry>& entries) {
    const auto verified = session.verifyAudit();
    const QString head = entries.empty() ? QString() : qs(entries.back().hash);
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("entries"), static_cast<qint64>(entries.size())},
                          {QStringLiteral("head"), head},
                          {QStringLiteral("ok"), verified.has_value()}});
    }
    if (!verified) {
        return report(verified.error());
    }
    if (call.output.format() != Format::Json) {
        call.output.line(
            text::sentence("cli.audit_good", {std::to_string(entries.size()), head.toStdString()}));
    }
    return Done;
}

int run(Invocation& call) {
    const QString what = call.arguments[1];
    if (what != QStringLiteral("log") && what != QStringLiteral("verify")) {
        return wrongUsage("cli.bad_value", {"audit", what.toStdString(), "log, verify"});
    }
    auto session = session::Session::open(call.arguments[0]);
    if (!session) {
        return report(session.error());
    }
    auto entries = (*session)->auditEntries();
    if (!entries) {
        return report(entries.error());
    }
    return what == QStringLiteral("log") ? log(call, *entries) : verify(call, **session, *entries);
}

} // namespace

const Command auditCommand{"audit",
                           QT_TRANSLATE_NOOP("cli", "lists the audit trail or checks its chain"),
                           "PROJECT log|verify",
                           2,
                           2,
                           "aallokko audit p.aallokko verify",
                           addOptions,
                           run};

} // namespace aallokko::cli
