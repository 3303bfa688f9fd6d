// SPDX-License-Identifier: GPL-3.0-or-later
//
// `audit`: lists the trail, checks its hash chain or a signed-off snapshot, signs one, or draws a
// sample of systems for auditors.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/number_option.h"
#include "app/cli/organisation_argument.h"
#include "app/session/audit_sample.h"
#include "app/session/session.h"
#include "app/session/signed_snapshot.h"
#include "core/model/text_marks.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace aallokko::cli {

namespace {

constexpr const char* verbs = "log, verify, sample, snapshot";
const QString fileOption = QStringLiteral("o");

void addOptions(QCommandLineParser& parser) {
    const auto add = [&parser](const QStringList& names, const char* text, const char* value) {
        parser.addOption(
            {names, QCoreApplication::translate("cli", text), QString::fromUtf8(value)});
    };
    add({QStringLiteral("size")},
        QT_TRANSLATE_NOOP("cli", "number of systems to draw (sample; default 30)"), "number");
    add({QStringLiteral("seed")},
        QT_TRANSLATE_NOOP("cli", "the same seed draws the same systems (sample; default 1)"),
        "number");
    add({QStringLiteral("organisation")},
        QT_TRANSLATE_NOOP("cli", "only this organisation (code or name)"), "code");
    add({QStringLiteral("o"), QStringLiteral("output")},
        QT_TRANSLATE_NOOP("cli", "the file to write"), "file");
    add({QStringLiteral("scenario")}, QT_TRANSLATE_NOOP("cli", "name of the plan (default: plan)"),
        "name");
    add({QStringLiteral("reason")},
        QT_TRANSLATE_NOOP("cli", "the ground on which a snapshot is signed"), "text");
    add({QStringLiteral("snapshot")},
        QT_TRANSLATE_NOOP("cli", "check this signed-off snapshot (verify)"), "file");
}

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

int checkFile(Invocation& call, const session::Session& session) {
    const QString path = call.options.value(QStringLiteral("snapshot"));
    const auto check = session::checkSnapshot(session::snapshotCheckInput(session), path);
    if (!check) {
        return report(check.error());
    }
    QJsonArray faults;
    for (const base::Error& fault : check->faults) {
        faults.append(text::sentence(fault));
    }
    constexpr std::size_t dayLength = 10;
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("snapshot"), path},
                          {QStringLiteral("version"), static_cast<qint64>(check->version)},
                          {QStringLiteral("signed_by"), qs(check->user)},
                          {QStringLiteral("signed_at"), qs(check->time)},
                          {QStringLiteral("ground"), qs(check->ground)},
                          {QStringLiteral("faults"), faults},
                          {QStringLiteral("ok"), faults.isEmpty()}});
    } else {
        call.output.line(
            faults.isEmpty()
                ? text::sentence("snapshot.holds", {std::to_string(check->version), check->user,
                                                    "@date:" + check->time.substr(0, dayLength)})
                : text::sentence("snapshot.broken", {}));
        for (const QJsonValue fault : faults) {
            call.output.line(fault.toString());
        }
    }
    return faults.isEmpty() ? Done : VerificationFailed;
}

int sample(Invocation& call, const session::Session& session) {
    constexpr double largest = 100000;
    constexpr double largestSeed = 9007199254740992.0; // whole numbers of a double end here
    const auto size = readNumber(call.options, QStringLiteral("size"), 30, 1, largest);
    const auto seed = readNumber(call.options, QStringLiteral("seed"), 1, 0, largestSeed);
    if (!size || !seed) {
        return report(!size ? size.error() : seed.error());
    }
    session::SampleRequest request{static_cast<int>(*size), static_cast<std::uint64_t>(*seed), {}};
    if (call.options.isSet(QStringLiteral("organisation"))) {
        auto id = findOrganisation(session.inventory(),
                                   call.options.value(QStringLiteral("organisation")));
        if (!id) {
            return report(id.error());
        }
        request.organisation = *id;
    }
    const model::Language language = text::currentLanguage();
    const bool isJson = call.output.format() == Format::Json;
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const model::InstallationId id : session::drawSample(session.systems(), request)) {
        const model::SystemView& system = *session.systems().find(id);
        const QString organisation = system.organisation == nullptr
                                         ? QString()
                                         : text::qstring(system.organisation->name, language);
        const model::FieldValue& criticality = system.field(model::FieldKey::Criticality);
        list.append(QJsonObject{{QStringLiteral("system"), static_cast<qint64>(id.value())},
                                {QStringLiteral("name"), qs(system.name())},
                                {QStringLiteral("organisation"), organisation},
                                {QStringLiteral("criticality"), qs(criticality.text())},
                                {QStringLiteral("source"), text::place(system.installation->row)}});
        rows.push_back({QString::number(id.value()), qs(system.name()), organisation,
                        text::fieldText(model::FieldKey::Criticality, criticality,
                                        session.catalogues().fields, language),
                        text::place(system.installation->row)});
    }
    if (isJson) {
        call.output.json(
            {{QStringLiteral("sample"), list},
             {QStringLiteral("size"), list.size()},
             {QStringLiteral("seed"), static_cast<qint64>(request.seed)},
             {QStringLiteral("version"), static_cast<qint64>(session.inventory().version)}});
        return Done;
    }
    call.output.table({QStringLiteral("system"), QStringLiteral("name"),
                       QStringLiteral("organisation"), QStringLiteral("criticality"),
                       QStringLiteral("source")},
                      rows);
    return Done;
}

int sign(Invocation& call, session::Session& session) {
    const QString path = call.options.value(fileOption);
    if (path.isEmpty()) {
        return wrongUsage("cli.wrong_arguments",
                          {"audit", "PROJECT snapshot -o FILE --reason TEXT"});
    }
    const auto input = session::snapshotInput(
        session, {call.options.value(QStringLiteral("scenario")).toStdString(),
                  call.options.value(QStringLiteral("reason")).toStdString()});
    if (!input) {
        return report(input.error());
    }
    const auto snapshot = session::makeSnapshot(*input);
    if (!snapshot) {
        return report(snapshot.error());
    }
    if (const auto stored = session::storeSnapshot(session, *snapshot, path); !stored) {
        return report(stored.error());
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("file"), path},
                          {QStringLiteral("version"), static_cast<qint64>(snapshot->version)},
                          {QStringLiteral("sha256"), qs(snapshot->sha256)},
                          {QStringLiteral("bytes"), snapshot->bytes.size()}});
    } else if (!call.isQuiet) {
        call.output.line(text::sentence(
            "cli.written", {path.toStdString(), model::markedNumber(snapshot->bytes.size())}));
    }
    return Done;
}

int run(Invocation& call) {
    const QString what = call.arguments[1];
    if (!QString::fromUtf8(verbs).split(QStringLiteral(", ")).contains(what)) {
        return wrongUsage("cli.bad_value", {"audit", what.toStdString(), verbs});
    }
    auto session = session::Session::open(call.arguments[0]);
    if (!session) {
        return report(session.error());
    }
    if (what == QStringLiteral("sample")) {
        return sample(call, **session);
    }
    if (what == QStringLiteral("snapshot")) {
        return sign(call, **session);
    }
    if (call.options.isSet(QStringLiteral("snapshot"))) {
        return checkFile(call, **session);
    }
    auto entries = (*session)->auditEntries();
    if (!entries) {
        return report(entries.error());
    }
    return what == QStringLiteral("log") ? log(call, *entries) : verify(call, **session, *entries);
}

} // namespace

const Command auditCommand{
    "audit",
    QT_TRANSLATE_NOOP("cli", "lists or checks the audit trail, draws a sample, signs"),
    "PROJECT log|verify|sample|snapshot",
    2,
    2,
    "aallokko audit p.aallokko verify",
    addOptions,
    run};

} // namespace aallokko::cli
