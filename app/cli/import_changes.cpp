// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of the change set in one order for text and JSON.
#include "app/cli/import_changes.h"

#include "app/cli/json_parts.h"
#include "core/model/text_marks.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace aallokko::cli {

namespace {

using importers::ChangeKind;
using importers::RowChange;

constexpr std::size_t mostLines = 40;
constexpr std::size_t mostJson = 1000;
constexpr std::array kinds{"new", "changed", "missing", "returned"};

const char* kindName(ChangeKind kind) {
    return kinds[static_cast<std::size_t>(kind)];
}

std::vector<const RowChange*> changesOf(const importers::ImportReview& review) {
    std::vector<const RowChange*> list;
    for (const importers::FileReview& file : review.files) {
        for (const auto* lines : {&file.changes, &file.interfaceChanges}) {
            for (const RowChange& change : *lines) {
                list.push_back(&change);
            }
        }
    }
    std::stable_partition(list.begin(), list.end(),
                          [](const RowChange* change) { return change->isConflict; });
    return list;
}

QString lineOf(const RowChange& change, const model::FieldCatalogue& fields) {
    const QString place = text::place(change.source);
    if (!change.field) {
        const std::string code = std::string("cli.change_") + kindName(change.kind);
        return text::sentence(code, {place.toStdString(), change.name});
    }
    const QString label = text::fieldLabel(*change.field, fields, text::currentLanguage());
    const char* code = change.isConflict ? "cli.change_conflict" : "cli.change_field";
    return text::sentence(
        code, {place.toStdString(), change.name, label.toStdString(), change.before, change.after});
}

} // namespace

QJsonObject changesJson(const importers::ImportReview& review) {
    const auto all = changesOf(review);
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(all.size(), mostJson); ++i) {
        const RowChange& change = *all[i];
        QJsonObject object = toJson(change.source);
        const bool isInterface = change.interface.isValid();
        object.insert(QStringLiteral("kind"), QString::fromUtf8(kindName(change.kind)));
        object.insert(QStringLiteral("id"),
                      static_cast<qint64>(isInterface ? change.interface.value()
                                                      : change.installation.value()));
        object.insert(QStringLiteral("record"),
                      isInterface ? QStringLiteral("interface") : QStringLiteral("system"));
        object.insert(QStringLiteral("name"), qs(change.name));
        object.insert(QStringLiteral("field"),
                      change.field ? QJsonValue(qs(nameOf(*change.field))) : QJsonValue());
        object.insert(QStringLiteral("before"), qs(change.before));
        object.insert(QStringLiteral("after"), qs(change.after));
        object.insert(QStringLiteral("conflict"), change.isConflict);
        list.append(object);
    }
    return {{QStringLiteral("total"), static_cast<qint64>(all.size())},
            {QStringLiteral("list"), list}};
}

void printChanges(const Output& output, const importers::ImportReview& review,
                  const model::FieldCatalogue& fields) {
    const auto all = changesOf(review);
    const std::size_t shown = std::min(all.size(), mostLines);
    for (std::size_t i = 0; i < shown; ++i) {
        output.line(lineOf(*all[i], fields));
    }
    output.line(text::sentence("cli.changes_shown",
                               {model::markedNumber(static_cast<std::int64_t>(all.size())),
                                model::markedNumber(static_cast<std::int64_t>(shown))}));
}

void printRowCounts(const Output& output, const importers::ImportReview& review) {
    std::int64_t read = 0;
    std::int64_t systems = 0;
    std::int64_t skipped = 0;
    std::int64_t rejected = 0;
    for (const importers::FileReview& file : review.files) {
        read += file.rowsRead;
        systems += file.systemsAdded + file.systemsChanged + file.systemsUnchanged;
        skipped += file.rowsSkipped;
        rejected += file.rowsRejected;
    }
    // What is neither a system of its own nor left out was joined with another row.
    const std::int64_t merged = std::max<std::int64_t>(0, read - systems - skipped - rejected);
    output.line(text::sentence("cli.rows_became",
                               {model::markedNumber(read), model::markedNumber(systems),
                                model::markedNumber(skipped), model::markedNumber(merged),
                                model::markedNumber(rejected)}));
}

} // namespace aallokko::cli
