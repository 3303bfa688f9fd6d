// SPDX-License-Identifier: GPL-3.0-or-later
//
// `waive` and `unwaive`: accept findings of a rule with person, reason and last day, or take that
// back. What is accepted stays listed.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/organisation_argument.h"
#include "app/session/waivers.h"
#include "core/model/text_marks.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <algorithm>

namespace aallokko::cli {

namespace {

void addPlaceOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("organisation"),
                      QCoreApplication::translate("cli", "only findings of this organisation"),
                      QStringLiteral("code")});
    parser.addOption({QStringLiteral("reason"),
                      QCoreApplication::translate("cli", "why; stored in the audit trail"),
                      QStringLiteral("text")});
}

void addOptions(QCommandLineParser& parser) {
    addPlaceOptions(parser);
    parser.addOption(
        {QStringLiteral("until"),
         QCoreApplication::translate("cli", "last day of the acceptance, such as 2019-12-31"),
         QStringLiteral("date")});
}

// "installation:12", "function:A05": the subject of a finding as `check` shows it, else a system.
base::Result<std::string> recordOf(const session::Session& session, const QString& text) {
    if (text.contains(u':')) {
        return text.toStdString();
    }
    const auto id = findSystem(session.systems(), text);
    if (!id) {
        return tl::unexpected(id.error());
    }
    return "installation:" + std::to_string(id->value());
}

base::Result<session::WaiverRequest> requestOf(const Invocation& call,
                                               const session::Session& session) {
    session::WaiverRequest request;
    request.rule = call.arguments[1].toUpper().toStdString();
    request.reason = call.options.value(QStringLiteral("reason")).toStdString();
    const QString organisation = call.options.value(QStringLiteral("organisation"));
    if (call.arguments.size() > 2) {
        auto record = recordOf(session, call.arguments[2]);
        if (!record) {
            return tl::unexpected(record.error());
        }
        request.record = *record;
    } else if (!organisation.isEmpty()) {
        const auto id = findOrganisation(session.inventory(), organisation);
        if (!id) {
            return tl::unexpected(id.error());
        }
        request.organisation = *id;
    }
    return request;
}

int acceptedBy(const session::Session& session, model::WaiverId waiver) {
    const auto findings = session.check();
    return !findings ? 0
                     : static_cast<int>(std::count_if(
                           findings->begin(), findings->end(), [waiver](const auto& finding) {
                               return finding.isWaived && finding.waiver == waiver;
                           }));
}

int runWaive(Invocation& call) {
    const QString until = call.options.value(QStringLiteral("until"));
    const auto lastDay = base::findIsoDate(until.toStdString());
    if (!until.isEmpty() && !lastDay) {
        return wrongUsage("cli.bad_value", {"--until", until.toStdString(), "2019-12-31"});
    }
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    auto request = requestOf(call, session);
    if (!request) {
        return report(request.error());
    }
    request->until = lastDay;
    const auto waiver = session::waive(session, *request);
    if (!waiver) {
        return report(waiver.error());
    }
    const int count = acceptedBy(session, waiver->id);
    if (call.output.format() == Format::Json) {
        call.output.json(
            {{QStringLiteral("rule"), qs(waiver->rule)},
             {QStringLiteral("subject"), qs(waiver->subject.substr(waiver->rule.size() + 1))},
             {QStringLiteral("until"),
              waiver->until ? QJsonValue(qs(base::toIso(*waiver->until))) : QJsonValue()},
             {QStringLiteral("by"), qs(waiver->signature.user)},
             {QStringLiteral("reason"), qs(waiver->signature.reason)},
             {QStringLiteral("findings"), count}});
        return Done;
    }
    call.output.line(
        text::sentence(waiver->until ? "waiver.done_until" : "waiver.done",
                       {waiver->rule, model::markedNumber(count),
                        waiver->until ? model::markedDate(*waiver->until) : std::string()}));
    if (count == 0) {
        call.output.line(text::sentence("waiver.nothing_yet", {}));
    }
    return Done;
}

int runUnwaive(Invocation& call) {
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    const auto request = requestOf(call, **opened);
    if (!request) {
        return report(request.error());
    }
    if (auto done = session::unwaive(**opened, *request); !done) {
        return report(done.error());
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("rule"), qs(request->rule)}});
    } else {
        call.output.line(text::sentence("waiver.taken_back", {request->rule}));
    }
    return Done;
}

} // namespace

const Command waiveCommand{"waive",
                           QT_TRANSLATE_NOOP("cli", "accepts findings with reason and last day"),
                           "PROJECT RULE [SYSTEM]",
                           2,
                           3,
                           "aallokko waive p.aallokko Q12 --organisation Laukaa --reason \"free of "
                           "charge\" --until 2019-12-31",
                           addOptions,
                           runWaive};

const Command unwaiveCommand{"unwaive",
                             QT_TRANSLATE_NOOP("cli", "takes back the acceptance of findings"),
                             "PROJECT RULE [SYSTEM]",
                             2,
                             3,
                             "aallokko unwaive p.aallokko Q12 --organisation Laukaa",
                             addPlaceOptions,
                             runUnwaive};

} // namespace aallokko::cli
