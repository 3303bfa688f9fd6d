// SPDX-License-Identifier: GPL-3.0-or-later
//
// `import`: reads, maps, compares with the project and applies the change set in one transaction.
#include "app/cli/commands.h"
#include "app/cli/import_answer.h"
#include "app/cli/import_history_answer.h"
#include "app/cli/json_parts.h"
#include "app/cli/number_option.h"
#include "app/session/session.h"
#include "core/model/text_marks.h"
#include "core/text/messages.h"
#include "importers/mapping/mapping_memory.h"
#include "importers/review/import_selection.h"
#include "importers/review/row_choice.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <algorithm>

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
    add("save-mapping",
        QT_TRANSLATE_NOOP("cli", "write how the columns were mapped, to edit and give back"),
        "file");
    add("accept", QT_TRANSLATE_NOOP("cli", "all (default), safe or none"), "which");
    add("only-fields",
        QT_TRANSLATE_NOOP("cli", "take only these fields (keys with commas between)"), "keys");
    add("only-rows",
        QT_TRANSLATE_NOOP("cli", "take only these rows: 3,5-8, SHEET!4 or a system's name; may be "
                                 "repeated"),
        "rows");
    add("renamed",
        QT_TRANSLATE_NOOP("cli", "a known list under a new file name: continue (default) or "
                                 "separate"),
        "which");
    add("undo", QT_TRANSLATE_NOOP("cli", "take the import of this number back, without files"),
        "number");
    parser.addOption({QStringLiteral("history"),
                      QCoreApplication::translate("cli", "list the imports, without files")});
    parser.addOption({QStringLiteral("dry-run"),
                      QCoreApplication::translate("cli", "only show the change set")});
}

QString valueOf(const Invocation& call, const char* name, const char* standard) {
    const QString option = QString::fromUtf8(name);
    return call.options.isSet(option) ? call.options.value(option) : QString::fromUtf8(standard);
}

// What --accept and --only-fields let through. Error Usage for a word that is no field.
base::Result<importers::Selection> readSelection(const Invocation& call) {
    importers::Selection selection;
    if (valueOf(call, "accept", "all") == QStringLiteral("safe")) {
        selection = importers::safeSelection();
    }
    if (call.options.isSet(QStringLiteral("only-fields"))) {
        std::set<model::FieldKey> fields;
        for (const QString& word :
             call.options.value(QStringLiteral("only-fields")).split(u',', Qt::SkipEmptyParts)) {
            const auto key = model::findStoredField(word.trimmed().toStdString());
            if (!key) {
                return base::fail(base::ErrorKind::Usage, "cli.unknown_field",
                                  {word.trimmed().toStdString()});
            }
            fields.insert(*key);
        }
        importers::allowOnlyFields(selection, fields);
    }
    return selection;
}

// What --only-rows lets through; the exit code when it names a row without a change.
std::optional<int> chooseRows(const Invocation& call, const importers::ImportReview& review,
                              importers::Selection& selection) {
    if (!call.options.isSet(QStringLiteral("only-rows"))) {
        return std::nullopt;
    }
    std::vector<importers::RowChoice> rows;
    for (const QString& text : call.options.values(QStringLiteral("only-rows"))) {
        const auto some = importers::readRowChoice(text.toStdString());
        rows.insert(rows.end(), some.begin(), some.end());
    }
    const auto unmet = importers::allowOnlyRows(selection, review, rows);
    return unmet.empty() ? std::nullopt
                         : std::optional(wrongUsage("cli.unknown_row", {unmet.front().text}));
}

base::Result<importers::ImportOptions> readImportOptions(const Invocation& call) {
    importers::ImportOptions options;
    options.continuesRenamed = valueOf(call, "renamed", "continue") == QStringLiteral("continue");
    if (call.options.isSet(QStringLiteral("organisation"))) {
        options.organisationCode = call.options.value(QStringLiteral("organisation")).toStdString();
    }
    if (call.options.isSet(QStringLiteral("mapping"))) {
        auto mapping = readWhole(call.options.value(QStringLiteral("mapping")));
        if (!mapping) {
            return tl::unexpected(mapping.error());
        }
        auto parsed = importers::readMapping(mapping->toStdString());
        if (!parsed) {
            return tl::unexpected(parsed.error());
        }
        options.mapping = std::move(*parsed);
    }
    return options;
}

base::Result<void> saveMapping(const Invocation& call, const importers::ImportReview& review) {
    const QString option = QStringLiteral("save-mapping");
    if (!call.options.isSet(option)) {
        return {};
    }
    QSaveFile out(call.options.value(option));
    const QByteArray text = QByteArray::fromStdString(importers::mappingForm(review.files));
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit()) {
        return base::fail(base::ErrorKind::Io, "export.cannot_write",
                          {out.fileName().toStdString(), out.errorString().toStdString()});
    }
    return {};
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

std::int64_t countErrors(const session::Session& session) {
    const auto findings = session.check({}, model::Severity::Error);
    return !findings ? 0
                     : std::count_if(findings->begin(), findings->end(),
                                     [](const rules::Finding& finding) {
                                         return finding.severity == model::Severity::Error &&
                                                !finding.isWaived;
                                     });
}

// --history and --undo work without files.
std::optional<int> runWithoutFiles(Invocation& call, session::Session& session) {
    if (call.options.isSet(QStringLiteral("history"))) {
        return printHistory(call, session);
    }
    if (call.options.isSet(QStringLiteral("undo"))) {
        const QString number = call.options.value(QStringLiteral("undo"));
        bool isNumber = false;
        const qlonglong entry = number.toLongLong(&isNumber);
        return isNumber
                   ? undoImport(call, session, entry)
                   : wrongUsage("cli.bad_value", {"--undo", number.toStdString(), "1, 2, ..."});
    }
    return std::nullopt;
}

std::optional<int> findBadUsage(const Invocation& call) {
    const QString accept = valueOf(call, "accept", "all");
    const QString renamed = valueOf(call, "renamed", "continue");
    const bool needsFiles = !call.options.isSet(QStringLiteral("history")) &&
                            !call.options.isSet(QStringLiteral("undo"));
    if (needsFiles && call.arguments.size() < 2) {
        return wrongUsage("cli.wrong_arguments", {"import", "PROJECT FILE..."});
    }
    const QStringList ways{QStringLiteral("all"), QStringLiteral("safe"), QStringLiteral("none")};
    if (!ways.contains(accept)) {
        return wrongUsage("cli.bad_value", {"--accept", accept.toStdString(), "all, safe, none"});
    }
    if (renamed != QStringLiteral("continue") && renamed != QStringLiteral("separate")) {
        return wrongUsage("cli.bad_value",
                          {"--renamed", renamed.toStdString(), "continue, separate"});
    }
    return std::nullopt;
}

int run(Invocation& call) {
    if (const auto bad = findBadUsage(call)) {
        return *bad;
    }
    auto selection = readSelection(call);
    if (!selection) {
        return report(selection.error());
    }
    auto opened = session::Session::open(call.arguments.front());
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    if (const auto done = runWithoutFiles(call, session)) {
        return *done;
    }
    auto options = readImportOptions(call);
    if (!options) {
        return report(options.error());
    }
    const auto input = session.importInput(call.arguments.mid(1), *options);
    importers::ImportReview review = session::Session::reviewImport(input, {});
    if (review.refused) {
        return report(*review.refused);
    }
    if (const auto bad = chooseRows(call, review, *selection)) {
        return *bad;
    }
    review = importers::select(std::move(review), session.inventory(), *selection);
    if (auto saved = saveMapping(call, review); !saved) {
        return report(saved.error());
    }
    const bool isWritten = !call.options.isSet(QStringLiteral("dry-run")) &&
                           valueOf(call, "accept", "all") != QStringLiteral("none");
    if (isWritten) {
        if (auto stored = session.takeImport(review); !stored) {
            return report(stored.error());
        }
    }
    printImport(call, review, session.catalogues().fields, isWritten);
    // The planted or real defects that only the rules see count too: an import that leaves errors
    // behind says so by its exit code, and in words where it comes from.
    const int exitCode = exitCodeOf(review);
    review = {}; // the rules need the memory
    const std::int64_t errors = isWritten ? countErrors(session) : 0;
    if (errors > 0 && call.output.isText() && !call.isQuiet) {
        call.output.line(
            text::sentence("cli.import_findings",
                           {model::markedNumber(errors), call.arguments.front().toStdString()}));
    }
    return errors > 0 ? DoneWithFindings : exitCode;
}

} // namespace

const Command importCommand{
    "import",
    QT_TRANSLATE_NOOP("cli", "reads inventory files and applies the change set"),
    "PROJECT FILE...",
    1,
    -1,
    "aallokko import p.aallokko Keuruu.xlsx --organisation 249 --dry-run",
    addOptions,
    run};

} // namespace aallokko::cli
