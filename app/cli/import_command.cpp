// SPDX-License-Identifier: GPL-3.0-or-later
//
// `import`: reads, maps, compares with the project and applies the change set in one transaction.
#include "app/cli/commands.h"
#include "app/cli/import_answer.h"
#include "app/cli/json_parts.h"
#include "app/cli/number_option.h"
#include "app/session/session.h"
#include "core/text/messages.h"

#include <QCoreApplication>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser& parser) {
    const auto add = [&parser](const char* name, const char* text, const char* value) {
        parser.addOption({QString::fromUtf8(name), QCoreApplication::translate("cli", text),
                          QString::fromUtf8(value)});
    };
    add("organisation", QT_TRANSLATE_NOOP("cli", "organisation of all files (code or name)"),
        "code");
    add("mapping", QT_TRANSLATE_NOOP("cli", "column mapping (YAML: header -> field)"), "file");
    add("accept", QT_TRANSLATE_NOOP("cli", "all (default), safe or none"), "which");
    parser.addOption({QStringLiteral("dry-run"),
                      QCoreApplication::translate("cli", "only show the change set")});
}

int exitCodeOf(const importers::ImportReview& review) {
    for (const importers::FileReview& file : review.files) {
        if (file.rowsRejected > 0) {
            return DoneWithFindings;
        }
        for (const model::Issue& issue : file.issues) {
            if (issue.severity == model::Severity::Error) {
                return DoneWithFindings;
            }
        }
    }
    return Done;
}

int run(Invocation& call) {
    const QString accept = call.options.isSet(QStringLiteral("accept"))
                               ? call.options.value(QStringLiteral("accept"))
                               : QStringLiteral("all");
    const QStringList ways{QStringLiteral("all"), QStringLiteral("safe"), QStringLiteral("none")};
    if (!ways.contains(accept)) {
        return wrongUsage("cli.bad_value", {"--accept", accept.toStdString(), "all, safe, none"});
    }
    auto opened = session::Session::open(call.arguments.front());
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    importers::ImportOptions options;
    if (call.options.isSet(QStringLiteral("organisation"))) {
        options.organisationCode = call.options.value(QStringLiteral("organisation")).toStdString();
    }
    if (call.options.isSet(QStringLiteral("mapping"))) {
        auto mapping = readWhole(call.options.value(QStringLiteral("mapping")));
        if (!mapping) {
            return report(mapping.error());
        }
        auto parsed = importers::readMapping(mapping->toStdString());
        if (!parsed) {
            return report(parsed.error());
        }
        options.mapping = std::move(*parsed);
    }
    const auto input = session.importInput(call.arguments.mid(1), options);
    importers::ImportReview review = session::Session::reviewImport(input, {});
    if (review.refused) {
        return report(*review.refused);
    }
    if (accept == QStringLiteral("safe")) {
        review = importers::filterSafe(review, session.inventory());
    }
    const bool isWritten =
        !call.options.isSet(QStringLiteral("dry-run")) && accept != QStringLiteral("none");
    if (isWritten) {
        if (auto stored = session.acceptImport(review); !stored) {
            return report(stored.error());
        }
    }
    printImport(call, review, isWritten);
    // The planted or real defects that only the rules see count too: an import that leaves errors
    // behind says so by its exit code.
    if (isWritten) {
        if (const auto findings = session.check()) {
            for (const rules::Finding& finding : *findings) {
                if (finding.severity == model::Severity::Error && !finding.isWaived) {
                    return DoneWithFindings;
                }
            }
        }
    }
    return exitCodeOf(review);
}

} // namespace

const Command importCommand{
    "import",
    QT_TRANSLATE_NOOP("cli", "reads inventory files and applies the change set"),
    "PROJECT FILE...",
    2,
    -1,
    "aallokko import p.aallokko Keuruu.xlsx --organisation 249 --dry-run",
    addOptions,
    run};

} // namespace aallokko::cli
