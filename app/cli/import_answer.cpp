// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer of `import`.
#include "app/cli/import_answer.h"

#include "app/cli/import_changes.h"
#include "app/cli/json_parts.h"
#include "core/model/text_marks.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QJsonArray>
#include <array>

namespace aallokko::cli {

namespace {

constexpr std::array severities{"info", "warning", "error"};

struct Count {
    const char* name;
    int importers::FileReview::*member;
};

constexpr std::array counts{
    Count{"rows_read", &importers::FileReview::rowsRead},
    Count{"systems_added", &importers::FileReview::systemsAdded},
    Count{"systems_changed", &importers::FileReview::systemsChanged},
    Count{"systems_unchanged", &importers::FileReview::systemsUnchanged},
    Count{"systems_missing", &importers::FileReview::systemsMissing},
    Count{"rows_skipped", &importers::FileReview::rowsSkipped},
    Count{"rows_rejected", &importers::FileReview::rowsRejected},
    Count{"interfaces_added", &importers::FileReview::interfacesAdded},
    Count{"interfaces_changed", &importers::FileReview::interfacesChanged},
    Count{"interfaces_unchanged", &importers::FileReview::interfacesUnchanged},
    Count{"interfaces_missing", &importers::FileReview::interfacesMissing}};

QJsonObject jsonOf(const model::Issue& issue) {
    QJsonObject object = toJson(issue.source);
    object.remove(QStringLiteral("file"));
    object.insert(QStringLiteral("severity"),
                  QString::fromUtf8(severities[static_cast<std::size_t>(issue.severity)]));
    object.insert(QStringLiteral("code"), qs(issue.code));
    object.insert(QStringLiteral("message"), text::sentence(issue));
    return object;
}

// What the base, the project and the file say where the last two have parted.
QJsonObject jsonOf(const importers::RowChange& change) {
    QJsonObject object = toJson(change.source);
    object.remove(QStringLiteral("file"));
    object.insert(QStringLiteral("kind"), change.interface.isValid() ? QStringLiteral("interface")
                                                                     : QStringLiteral("system"));
    object.insert(QStringLiteral("id"),
                  static_cast<qint64>(change.interface.isValid() ? change.interface.value()
                                                                 : change.installation.value()));
    object.insert(QStringLiteral("name"), qs(change.name));
    if (change.isConflict) {
        object.insert(QStringLiteral("field"), qs(nameOf(*change.field)));
        object.insert(QStringLiteral("base"), qs(change.base));
        object.insert(QStringLiteral("ours"), qs(change.before));
        object.insert(QStringLiteral("theirs"), qs(change.after));
        object.insert(QStringLiteral("by"), qs(change.typedBy));
        object.insert(QStringLiteral("time"), qs(change.typedAt));
    }
    return object;
}

template <class Wanted>
QJsonArray linesOf(const importers::FileReview& file, Wanted wanted) {
    QJsonArray lines;
    for (const auto* list : {&file.changes, &file.interfaceChanges}) {
        for (const importers::RowChange& change : *list) {
            if (wanted(change)) {
                lines.append(jsonOf(change));
            }
        }
    }
    return lines;
}

bool isConflict(const importers::RowChange& change) {
    return change.isConflict && change.field;
}

QJsonObject jsonOf(const importers::FileReview& file) {
    QJsonArray mapping;
    for (const importers::MappedColumn& column : file.mapping) {
        QJsonArray candidates;
        for (const model::FieldKey key : column.candidates) {
            candidates.append(qs(nameOf(key)));
        }
        mapping.append(
            QJsonObject{{QStringLiteral("header"), qs(column.header)},
                        {QStringLiteral("field"),
                         column.field ? QJsonValue(qs(nameOf(*column.field))) : QJsonValue()},
                        {QStringLiteral("confidence"), column.confidence},
                        {QStringLiteral("reason"), qs(column.reason)},
                        {QStringLiteral("candidates"), candidates}});
    }
    QJsonArray issues;
    for (const model::Issue& issue : file.issues) {
        issues.append(jsonOf(issue));
    }
    QJsonObject object{{QStringLiteral("file"), qs(file.file)},
                       {QStringLiteral("format"), qs(file.format)},
                       {QStringLiteral("encoding"), qs(file.encoding)},
                       {QStringLiteral("delimiter"), qs(file.delimiter)},
                       {QStringLiteral("sheet"), qs(file.sheet)},
                       {QStringLiteral("header_row"), file.headerRow},
                       {QStringLiteral("organisation"), qs(file.organisation)},
                       {QStringLiteral("mapping"), mapping},
                       {QStringLiteral("issues"), issues}};
    const auto ofKind = [&file](importers::ChangeKind kind) {
        return linesOf(file, [kind](const auto& change) { return change.kind == kind; });
    };
    object.insert(QStringLiteral("continues"), qs(file.continues));
    object.insert(QStringLiteral("conflicts"), linesOf(file, isConflict));
    object.insert(QStringLiteral("missing"), ofKind(importers::ChangeKind::Missing));
    object.insert(QStringLiteral("returned"), ofKind(importers::ChangeKind::Returned));
    for (const Count& count : counts) {
        object.insert(QString::fromUtf8(count.name), file.*count.member);
    }
    return object;
}

std::array<int, 3> issueCounts(const importers::ImportReview& review) {
    std::array<int, 3> result{};
    for (const importers::FileReview& file : review.files) {
        for (const model::Issue& issue : file.issues) {
            ++result[static_cast<std::size_t>(issue.severity)];
        }
    }
    return result;
}

QJsonObject totalsOf(const importers::ImportReview& review) {
    QJsonObject totals;
    for (const Count& count : counts) {
        int sum = 0;
        for (const importers::FileReview& file : review.files) {
            sum += file.*count.member;
        }
        totals.insert(QString::fromUtf8(count.name), sum);
    }
    const auto issues = issueCounts(review);
    qint64 conflicts = 0;
    for (const importers::FileReview& file : review.files) {
        conflicts += linesOf(file, isConflict).size();
    }
    totals.insert(QStringLiteral("conflicts"), conflicts);
    totals.insert(QStringLiteral("files"), static_cast<qint64>(review.files.size()));
    totals.insert(QStringLiteral("errors"), issues[2]);
    totals.insert(QStringLiteral("warnings"), issues[1]);
    return totals;
}

void printText(Invocation& call, const importers::ImportReview& review,
               const model::FieldCatalogue& fields, bool isWritten) {
    std::vector<QStringList> rows;
    for (const importers::FileReview& file : review.files) {
        rows.push_back({qs(file.file), qs(file.organisation), QString::number(file.rowsRead),
                        QString::number(file.systemsAdded), QString::number(file.systemsChanged),
                        QString::number(file.systemsUnchanged),
                        QString::number(file.systemsMissing), QString::number(file.interfacesAdded),
                        QString::number(file.issues.size())});
    }
    call.output.table({QStringLiteral("file"), QStringLiteral("organisation"),
                       QStringLiteral("rows"), QStringLiteral("added"), QStringLiteral("changed"),
                       QStringLiteral("unchanged"), QStringLiteral("missing"),
                       QStringLiteral("interfaces"), QStringLiteral("issues")},
                      rows);
    if (call.output.format() == Format::Csv || call.isQuiet) {
        return;
    }
    if (!isWritten) {
        printChanges(call.output, review, fields);
    }
    for (const importers::FileReview& file : review.files) {
        for (const importers::RowChange& change : file.changes) {
            if (isConflict(change)) {
                call.output.line(QStringLiteral("%1: %2").arg(
                    text::place(change.source),
                    text::sentence("import.conflict",
                                   {change.name, std::string(nameOf(*change.field)), change.base,
                                    change.before, change.typedBy, change.after})));
            }
        }
        for (const model::Issue& issue : file.issues) {
            if (issue.severity != model::Severity::Info) {
                call.output.line(
                    QStringLiteral("%1 %2: %3")
                        .arg(text::place(issue.source),
                             text::severityWord(issue.severity, text::currentLanguage()),
                             text::sentence(issue)));
            }
        }
    }
}

} // namespace

void printImport(Invocation& call, const importers::ImportReview& review,
                 const model::FieldCatalogue& fields, bool isWritten) {
    const QJsonObject totals = totalsOf(review);
    if (call.output.format() == Format::Json) {
        QJsonArray files;
        for (const importers::FileReview& file : review.files) {
            files.append(jsonOf(file));
        }
        QJsonObject object{{QStringLiteral("files"), files}, {QStringLiteral("totals"), totals}};
        if (!isWritten) {
            object.insert(QStringLiteral("changes"), changesJson(review));
        }
        call.output.json(object);
        return;
    }
    printText(call, review, fields, isWritten);
    if (!call.output.isText() || call.isQuiet) {
        return;
    }
    const auto number = [&totals](const char* key) {
        return model::markedNumber(totals[QString::fromUtf8(key)].toInt());
    };
    call.output.line(text::sentence(
        "cli.imported", {number("systems_added"), number("systems_changed"),
                         number("systems_unchanged"), number("interfaces_added"),
                         number("interfaces_changed"), number("errors"), number("warnings")}));
    printRowCounts(call.output, review);
    if (totals[QStringLiteral("rows_rejected")].toInt() > 0) {
        call.output.line(text::sentence("cli.rows_rejected", {number("rows_rejected")}));
    }
    if (!isWritten) {
        call.output.line(text::sentence("cli.dry_run", {}));
    }
}

} // namespace aallokko::cli
