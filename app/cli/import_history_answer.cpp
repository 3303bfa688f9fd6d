// SPDX-License-Identifier: GPL-3.0-or-later
//
// See import_history_answer.h.
#include "app/cli/import_history_answer.h"

#include "app/cli/json_parts.h"
#include "app/session/import_history.h"
#include "core/text/messages.h"
#include "importers/merge/merge.h"

#include <QJsonArray>
#include <array>
#include <span>

namespace aallokko::cli {

namespace {

struct Count {
    const char* name;
    int session::ImportRecord::*member;
};

constexpr std::array counts{Count{"systems_added", &session::ImportRecord::systemsAdded},
                            Count{"systems_changed", &session::ImportRecord::systemsChanged},
                            Count{"systems_missing", &session::ImportRecord::systemsMissing},
                            Count{"systems_returned", &session::ImportRecord::systemsReturned},
                            Count{"interfaces_added", &session::ImportRecord::interfacesAdded},
                            Count{"interfaces_changed", &session::ImportRecord::interfacesChanged},
                            Count{"interfaces_missing", &session::ImportRecord::interfacesMissing}};

// What fits on a line for people.
constexpr std::array shortCounts{Count{"added", &session::ImportRecord::systemsAdded},
                                 Count{"changed", &session::ImportRecord::systemsChanged},
                                 Count{"missing", &session::ImportRecord::systemsMissing},
                                 Count{"interfaces", &session::ImportRecord::interfacesAdded}};

QJsonObject jsonOf(const session::ImportRecord& record) {
    QJsonArray files;
    for (const session::ImportedFile& file : record.files) {
        files.append(QJsonObject{{QStringLiteral("file"), qs(file.name)},
                                 {QStringLiteral("sha256"), qs(file.sha256)},
                                 {QStringLiteral("organisation"), qs(file.organisation)}});
    }
    QJsonObject object{
        {QStringLiteral("number"), static_cast<qint64>(record.number)},
        {QStringLiteral("time"), qs(record.time)},
        {QStringLiteral("user"), qs(record.user)},
        {QStringLiteral("files"), files},
        {QStringLiteral("undone_by"),
         record.undoneBy ? QJsonValue(static_cast<qint64>(*record.undoneBy)) : QJsonValue()}};
    for (const Count& count : counts) {
        object.insert(QString::fromUtf8(count.name), record.*count.member);
    }
    return object;
}

QString fileNames(const session::ImportRecord& record) {
    QStringList names;
    for (const session::ImportedFile& file : record.files) {
        names << qs(file.name);
    }
    return names.join(QStringLiteral(", "));
}

QString kindOf(const edit::KeptEdit& kept) {
    return kept.entity.kind == model::EntityKind::Interface ? QStringLiteral("interface")
                                                            : QStringLiteral("system");
}

QString valueText(const std::optional<model::FieldValue>& value) {
    return value ? qs(importers::shownText(*value)) : QString();
}

QJsonObject jsonOf(const edit::KeptEdit& kept) {
    return {
        {QStringLiteral("kind"), kindOf(kept)},
        {QStringLiteral("name"), qs(kept.name)},
        {QStringLiteral("field"), kept.field ? QJsonValue(qs(nameOf(*kept.field))) : QJsonValue()},
        {QStringLiteral("reason"), qs(kept.reason)},
        {QStringLiteral("imported"), valueText(kept.set)},
        {QStringLiteral("now"), valueText(kept.now)}};
}

} // namespace

int printHistory(Invocation& call, const session::Session& session) {
    const auto history = session::importHistory(session);
    if (!history) {
        return report(history.error());
    }
    const std::span<const Count> shown =
        call.output.isText() ? std::span<const Count>(shortCounts) : std::span<const Count>(counts);
    QJsonArray imports;
    std::vector<QStringList> rows;
    for (const session::ImportRecord& record : *history) {
        imports.append(jsonOf(record));
        QStringList row{QString::number(record.number), qs(record.time), qs(record.user),
                        fileNames(record)};
        for (const Count& count : shown) {
            row << QString::number(record.*count.member);
        }
        rows.push_back(row << (record.undoneBy ? QString::number(*record.undoneBy) : QString()));
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("imports"), imports}});
        return Done;
    }
    QStringList titles{QStringLiteral("number"), QStringLiteral("time"), QStringLiteral("user"),
                       QStringLiteral("file")};
    for (const Count& count : shown) {
        titles << QString::fromUtf8(count.name);
    }
    call.output.table(titles << QStringLiteral("undone_by"), rows);
    return Done;
}

int undoImport(Invocation& call, session::Session& session, std::int64_t number) {
    const auto history = session::importHistory(session);
    if (!history) {
        return report(history.error());
    }
    for (const session::ImportRecord& record : *history) {
        if (record.number == number && record.undoneBy) {
            return wrongUsage("cli.import_undone_before",
                              {std::to_string(number), std::to_string(*record.undoneBy)});
        }
    }
    const auto undo = session::reviewImportUndo(session, number);
    if (!undo) {
        return report(undo.error());
    }
    if (!call.options.isSet(QStringLiteral("dry-run"))) {
        if (const auto done = session::acceptImportUndo(session, *undo); !done) {
            return report(done.error());
        }
    }
    if (call.output.format() == Format::Json) {
        QJsonArray kept;
        for (const edit::KeptEdit& one : undo->kept) {
            kept.append(jsonOf(one));
        }
        call.output.json({{QStringLiteral("undone"), static_cast<qint64>(number)},
                          {QStringLiteral("edits"), static_cast<qint64>(undo->edits.edits.size())},
                          {QStringLiteral("kept"), kept}});
        return Done;
    }
    std::vector<QStringList> rows;
    for (const edit::KeptEdit& one : undo->kept) {
        rows.push_back({kindOf(one), qs(one.name), one.field ? qs(nameOf(*one.field)) : QString(),
                        qs(one.reason), valueText(one.set), valueText(one.now)});
    }
    if (!rows.empty() || call.output.format() == Format::Csv) {
        call.output.table({QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("field"),
                           QStringLiteral("reason"), QStringLiteral("imported"),
                           QStringLiteral("now")},
                          rows);
    }
    if (call.output.isText() && !call.isQuiet) {
        const bool isShownOnly = call.options.isSet(QStringLiteral("dry-run"));
        call.output.line(
            text::sentence(isShownOnly ? "cli.import_would_be_undone" : "cli.import_undone",
                           {std::to_string(number), std::to_string(rows.size())}));
        if (isShownOnly) {
            call.output.line(text::sentence("cli.dry_run", {}));
        }
    }
    return Done;
}

} // namespace aallokko::cli
