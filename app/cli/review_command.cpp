// SPDX-License-Identifier: GPL-3.0-or-later
//
// `review`: marks the inventory of an organisation as reviewed, or takes the mark back. Errors that
// nobody has accepted refuse it.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/organisation_argument.h"
#include "app/session/reviews.h"
#include "app/session/session.h"
#include "core/model/text_marks.h"
#include "core/text/messages.h"

#include <QCoreApplication>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser& parser) {
    parser.addOption(
        {QStringLiteral("undo"), QCoreApplication::translate("cli", "take the mark back")});
    parser.addOption({QStringLiteral("reason"),
                      QCoreApplication::translate("cli", "why; stored in the audit trail"),
                      QStringLiteral("text")});
}

int run(Invocation& call) {
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    const auto id = findOrganisation(session.inventory(), call.arguments[1]);
    if (!id) {
        return report(id.error());
    }
    const bool isUndo = call.options.isSet(QStringLiteral("undo"));
    const std::string reason = call.options.value(QStringLiteral("reason")).toStdString();
    const auto done = isUndo ? session::unmarkReviewed(session, *id, reason)
                             : session::markReviewed(session, *id, reason);
    if (!done) {
        return report(done.error());
    }
    const auto& organisation = *session.inventory().find<model::Organisation>(*id);
    const auto review = session::reviewOf(session.inventory(), *id);
    if (call.output.format() == Format::Json) {
        call.output.json(
            {{QStringLiteral("organisation"), qs(organisation.code)},
             {QStringLiteral("reviewed"), review.has_value()},
             {QStringLiteral("by"), review ? QJsonValue(qs(review->user)) : QJsonValue()},
             {QStringLiteral("at"), review ? QJsonValue(qs(review->time)) : QJsonValue()}});
    } else {
        call.output.line(text::sentence(isUndo ? "review.taken_back" : "review.done",
                                        {model::markedName(organisation.name)}));
    }
    return Done;
}

} // namespace

const Command reviewCommand{
    "review",
    QT_TRANSLATE_NOOP("cli", "marks the inventory of an organisation as reviewed"),
    "PROJECT ORGANISATION",
    2,
    2,
    "aallokko review p.aallokko Laukaa --reason \"gone through with the system managers\"",
    addOptions,
    run};

} // namespace aallokko::cli
