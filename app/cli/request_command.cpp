// SPDX-License-Identifier: GPL-3.0-or-later
//
// `request`: writes the inventory form that an organisation completes and returns by `import`.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/organisation_argument.h"
#include "app/session/session.h"
#include "core/exchange/request_form.h"
#include "core/exchange/table_writers.h"
#include "core/model/text_marks.h"
#include "core/text/messages.h"

#include <QCoreApplication>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("organisation"),
                      QCoreApplication::translate("cli", "whose form it is (code or name)"),
                      QStringLiteral("code")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      QCoreApplication::translate("cli", "the file to write"),
                      QStringLiteral("file")});
}

// The form goes to other people: Finnish unless its language is asked for, whatever the computer
// speaks.
model::Language formLanguage(const Invocation& call) {
    return call.options.isSet(QStringLiteral("lang")) ? text::currentLanguage()
                                                      : model::Language::Fi;
}

int run(Invocation& call) {
    const QString file = call.options.value(QStringLiteral("o"));
    const QString wanted = call.options.value(QStringLiteral("organisation"));
    if (file.isEmpty() || wanted.isEmpty()) {
        return wrongUsage("cli.wrong_arguments",
                          {"request", "PROJECT --organisation CODE -o FILE.xlsx"});
    }
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    const auto organisation = findOrganisation(session.inventory(), wanted);
    if (!organisation) {
        return report(organisation.error());
    }
    // The form must name its project. One that cannot be written is known by region and reform.
    if (auto known = session.ensureProjectId();
        !known && known.error().kind != base::ErrorKind::Io) {
        return report(known.error());
    }
    const auto form = exchange::makeRequestForm({session.systems(), session.catalogues().fields,
                                                 session.catalogues().functions, formLanguage(call),
                                                 exchange::Audience::Internal, *organisation});
    if (!form) {
        return report(form.error());
    }
    if (auto written = exchange::writeFile(file, form->bytes); !written) {
        return report(written.error());
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("file"), file},
                          {QStringLiteral("rows"), form->systems},
                          {QStringLiteral("interfaces"), form->interfaces}});
    } else if (!call.isQuiet) {
        call.output.line(text::sentence(
            "cli.written", {file.toStdString(), model::markedNumber(form->bytes.size())}));
    }
    return Done;
}

} // namespace

const Command requestCommand{
    "request",
    QT_TRANSLATE_NOOP("cli", "writes the form that an organisation completes and returns"),
    "PROJECT --organisation CODE -o FILE.xlsx",
    1,
    1,
    "aallokko request p.aallokko --organisation Laukaa -o Laukaa.xlsx",
    addOptions,
    run};

} // namespace aallokko::cli
