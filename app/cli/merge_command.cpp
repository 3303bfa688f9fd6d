// SPDX-License-Identifier: GPL-3.0-or-later
//
// `merge`: joins another copy of the project that was edited apart. Conflicts are listed with both
// values and nothing is written, unless a side is preferred. Not `merge-systems`, which joins rows.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/session/copy_merge.h"
#include "app/session/session.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser& parser) {
    const auto add = [&parser](const char* name, const QString& text, const char* value) {
        parser.addOption({QString::fromUtf8(name), text, QString::fromUtf8(value)});
    };
    add("base", QCoreApplication::translate("cli", "the copy that both came from"), "file");
    add("theirs", QCoreApplication::translate("cli", "the other copy"), "file");
    add("prefer", QCoreApplication::translate("cli", "side taken in conflicts: mine, theirs"),
        "side");
    parser.addOption({QStringLiteral("dry-run"),
                      QCoreApplication::translate("cli", "only show what would happen")});
    add("reason", QCoreApplication::translate("cli", "why; stored in the audit trail"), "text");
}

/// One conflict as people read it.
struct Shown {
    QJsonValue system;
    QString name;
    QString field;
    QString base;
    QString mine;
    QString theirs;
    QString by;
};

Shown shownOf(const session::Session& session, const session::NamedConflict& named) {
    const store::CopyConflict& one = named.conflict;
    const auto value = [&](const std::optional<model::FieldValue>& field,
                           const std::string& record) {
        if (!one.field) {
            return qs(record);
        }
        return text::fieldText(*one.field, field ? *field : model::emptyField(),
                               session.catalogues().fields, text::currentLanguage(),
                               &session.catalogues().functions);
    };
    Shown shown;
    const model::SystemView* system = session.systems().find(one.system);
    shown.system =
        one.system.isValid() ? QJsonValue(static_cast<qint64>(one.system.value())) : QJsonValue();
    shown.name = system != nullptr ? qs(system->name()) : qs(one.table + " " + one.record);
    shown.field = one.field ? qs(model::nameOf(*one.field)) : qs(one.table);
    shown.base = value(one.base, one.baseRecord);
    shown.mine = value(one.mine, one.mineRecord);
    shown.theirs = value(one.theirs, one.theirsRecord);
    shown.by = qs(named.by);
    return shown;
}

void print(Invocation& call, const session::Session& session,
           const session::CopyMergePreview& preview, bool isApplied) {
    QJsonArray conflicts;
    std::vector<QStringList> rows;
    for (const session::NamedConflict& named : preview.conflicts) {
        const Shown one = shownOf(session, named);
        conflicts.append(QJsonObject{{QStringLiteral("system"), one.system},
                                     {QStringLiteral("name"), one.name},
                                     {QStringLiteral("field"), one.field},
                                     {QStringLiteral("base"), one.base},
                                     {QStringLiteral("mine"), one.mine},
                                     {QStringLiteral("theirs"), one.theirs},
                                     {QStringLiteral("by"), one.by}});
        rows.push_back({one.name, one.field, one.base, one.mine, one.theirs, one.by});
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("applied"), isApplied},
                          {QStringLiteral("changes"), preview.changes},
                          {QStringLiteral("renumbered"), preview.renumbered},
                          {QStringLiteral("entries"), preview.entries},
                          {QStringLiteral("conflicts"), conflicts}});
        return;
    }
    if (!rows.empty()) {
        const auto word = [](const char* text) { return QCoreApplication::translate("cli", text); };
        call.output.table(
            {word(QT_TRANSLATE_NOOP("cli", "System")), word(QT_TRANSLATE_NOOP("cli", "Field")),
             word(QT_TRANSLATE_NOOP("cli", "Base")), word(QT_TRANSLATE_NOOP("cli", "Mine")),
             word(QT_TRANSLATE_NOOP("cli", "Theirs")), word(QT_TRANSLATE_NOOP("cli", "By"))},
            rows);
    } else if (!call.isQuiet && call.output.format() == Format::Text) {
        call.output.line(
            text::sentence(isApplied ? "copies.joined" : "copies.would",
                           {std::to_string(preview.changes), std::to_string(preview.entries),
                            std::to_string(preview.renumbered)}));
    }
}

base::Result<session::CopyMergeRequest> readRequest(const Invocation& call) {
    session::CopyMergeRequest request;
    request.base = call.options.value(QStringLiteral("base"));
    request.theirs = call.options.value(QStringLiteral("theirs"));
    for (const char* name : {"base", "theirs"}) {
        if (call.options.value(QString::fromUtf8(name)).isEmpty()) {
            return base::fail(base::ErrorKind::Usage, "cli.missing_option",
                              {std::string("--") + name});
        }
    }
    const QString side = call.options.value(QStringLiteral("prefer"));
    if (!side.isEmpty() && side != QStringLiteral("mine") && side != QStringLiteral("theirs")) {
        return base::fail(base::ErrorKind::Usage, "cli.bad_value",
                          {"--prefer", side.toStdString(), "mine, theirs"});
    }
    request.preference = side.isEmpty()                     ? store::Preference::None
                         : side == QStringLiteral("theirs") ? store::Preference::Theirs
                                                            : store::Preference::Mine;
    return request;
}

int run(Invocation& call) {
    const auto request = readRequest(call);
    if (!request) {
        return report(request.error());
    }
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    const auto preview = session::previewCopyMerge(session, *request);
    if (!preview) {
        return report(preview.error());
    }
    const bool isDryRun = call.options.isSet(QStringLiteral("dry-run"));
    if (!preview->conflicts.empty()) {
        print(call, session, *preview, false);
        return isDryRun ? static_cast<int>(Conflict)
                        : report(session::applyCopyMerge(session, *preview, {}).error());
    }
    if (!isDryRun) {
        const std::string reason = call.options.value(QStringLiteral("reason")).toStdString();
        if (auto done = session::applyCopyMerge(session, *preview, reason); !done) {
            return report(done.error());
        }
    }
    print(call, session, *preview, !isDryRun);
    return Done;
}

} // namespace

const Command mergeCommand{
    "merge",
    QT_TRANSLATE_NOOP("cli", "joins another copy of the project that was edited apart"),
    "PROJECT",
    1,
    1,
    "aallokko merge p.aallokko --base sent.aallokko --theirs returned.aallokko --dry-run",
    addOptions,
    run};

} // namespace aallokko::cli
