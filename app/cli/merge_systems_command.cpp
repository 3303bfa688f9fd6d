// SPDX-License-Identifier: GPL-3.0-or-later
//
// `merge-systems`: rows that are one installation become one system. --dry-run shows everything
// that would be touched; without it the same is told as done. Not `merge`, which joins two copies
// of a project file.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/session/merging.h"
#include "app/session/session.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace aallokko::cli {

namespace {

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("dry-run"),
                      QCoreApplication::translate("cli", "only show what would happen")});
    parser.addOption(
        {QStringLiteral("take"),
         QCoreApplication::translate("cli", "take this field's value from that system; repeatable"),
         QStringLiteral("field=system")});
    parser.addOption({QStringLiteral("reason"),
                      QCoreApplication::translate("cli", "why; stored in the audit trail"),
                      QStringLiteral("text")});
}

base::Result<session::SystemMerge> readRequest(const Invocation& call,
                                               const session::Session& session) {
    session::SystemMerge merge;
    for (qsizetype i = 1; i < call.arguments.size(); ++i) {
        const auto id = findSystem(session.systems(), call.arguments[i]);
        if (!id) {
            return tl::unexpected(id.error());
        }
        if (i == 1) {
            merge.survivor = *id;
        } else {
            merge.others.push_back(*id);
        }
    }
    for (const QString& take : call.options.values(QStringLiteral("take"))) {
        const qsizetype at = take.indexOf(u'=');
        const auto key = model::findSystemField(take.left(at).toStdString());
        if (at < 0 || !key) {
            return base::fail(base::ErrorKind::Usage, "cli.bad_value",
                              {"--take", take.toStdString(), "annual_cost=812"});
        }
        const auto id = findSystem(session.systems(), take.mid(at + 1));
        if (!id) {
            return tl::unexpected(id.error());
        }
        merge.choices[*key] = *id;
    }
    merge.reason = call.options.value(QStringLiteral("reason")).toStdString();
    return merge;
}

QString valueText(const session::Session& session, model::FieldKey key,
                  const model::FieldValue& value) {
    const auto language = text::currentLanguage();
    return text::fieldText(key, value, session.catalogues().fields, language,
                           &session.catalogues().functions);
}

const char* nameOf(edit::InterfaceFate fate) {
    switch (fate) {
    case edit::InterfaceFate::SelfLoop:
        return "self_loop";
    case edit::InterfaceFate::Double:
        return "double";
    case edit::InterfaceFate::Moved:
        break;
    }
    return "moved";
}

QJsonArray fieldsJson(const session::Session& session, const edit::MergePreview& preview) {
    QJsonArray list;
    for (const edit::MergedField& field : preview.fields) {
        QJsonArray values;
        for (const edit::FieldAlternative& one : field.alternatives) {
            values.append(
                QJsonObject{{QStringLiteral("system"), static_cast<qint64>(one.system.value())},
                            {QStringLiteral("value"), valueText(session, field.key, one.value)},
                            {QStringLiteral("source"), toJson(one.value.origin.source)}});
        }
        list.append(
            QJsonObject{{QStringLiteral("field"), qs(model::nameOf(field.key))},
                        {QStringLiteral("conflict"), field.isConflict},
                        {QStringLiteral("kept"), valueText(session, field.key, field.after)},
                        {QStringLiteral("from"),
                         field.from.isValid() ? QJsonValue(static_cast<qint64>(field.from.value()))
                                              : QJsonValue()},
                        {QStringLiteral("reason"), text::sentence(field.reason, {})},
                        {QStringLiteral("values"), values}});
    }
    return list;
}

void printJson(Invocation& call, const session::Session& session, const edit::MergePreview& preview,
               bool isDryRun) {
    QJsonArray merged;
    for (const model::InstallationId id : preview.others) {
        merged.append(static_cast<qint64>(id.value()));
    }
    QJsonArray interfaces;
    for (const edit::MergedInterface& one : preview.interfaces) {
        interfaces.append(QJsonObject{{QStringLiteral("id"), static_cast<qint64>(one.id.value())},
                                      {QStringLiteral("source"), qs(one.source)},
                                      {QStringLiteral("target"), qs(one.target)},
                                      {QStringLiteral("outcome"), qs(nameOf(one.fate))}});
    }
    QJsonArray pins;
    for (const edit::MergedPin& pin : preview.pins) {
        pins.append(QJsonObject{{QStringLiteral("system"), static_cast<qint64>(pin.system.value())},
                                {QStringLiteral("wave"), pin.wave},
                                {QStringLiteral("kept"), pin.isKept}});
    }
    QJsonArray plans;
    for (const std::string& plan : preview.plans) {
        plans.append(qs(plan));
    }
    call.output.json({{QStringLiteral("system"), static_cast<qint64>(preview.survivor.value())},
                      {QStringLiteral("merged"), merged},
                      {QStringLiteral("applied"), !isDryRun},
                      {QStringLiteral("conflicts"), preview.conflicts()},
                      {QStringLiteral("fields"), fieldsJson(session, preview)},
                      {QStringLiteral("interfaces"), interfaces},
                      {QStringLiteral("pins"), pins},
                      {QStringLiteral("uses_moved"), preview.usesMoved},
                      {QStringLiteral("contracts_joined"), preview.contractsJoined},
                      {QStringLiteral("procurement_question"), preview.raisesProcurement},
                      {QStringLiteral("stale_plans"), plans}});
}

void printText(Invocation& call, const session::Session& session, const edit::MergePreview& preview,
               bool isDryRun) {
    const model::SystemView* survivor = session.systems().find(preview.survivor);
    call.output.line(text::sentence(
        isDryRun ? "merge.would" : "merge.done",
        {std::to_string(preview.others.size() + 1), survivor == nullptr ? "" : survivor->name()}));
    std::vector<QStringList> rows;
    for (const edit::MergedField& field : preview.fields) {
        QStringList values;
        for (const edit::FieldAlternative& one : field.alternatives) {
            values << valueText(session, field.key, one.value);
        }
        rows.push_back(
            {text::fieldLabel(field.key, session.catalogues().fields, text::currentLanguage()),
             valueText(session, field.key, field.after), values.join(QStringLiteral(" | ")),
             text::sentence(field.reason, {})});
    }
    if (!rows.empty()) {
        call.output.table({QCoreApplication::translate("cli", "Field"),
                           QCoreApplication::translate("cli", "Kept"),
                           QCoreApplication::translate("cli", "Values of the rows"),
                           QCoreApplication::translate("cli", "Why")},
                          rows);
    }
    for (const std::string& line :
         {text::sentence("merge.interfaces",
                         {std::to_string(preview.interfacesOf(edit::InterfaceFate::Moved)),
                          std::to_string(preview.interfacesOf(edit::InterfaceFate::SelfLoop)),
                          std::to_string(preview.interfacesOf(edit::InterfaceFate::Double))})
              .toStdString(),
          preview.hasPinConflict() ? text::sentence("merge.pins", {}).toStdString() : std::string(),
          preview.raisesProcurement ? text::sentence("merge.procurement", {}).toStdString()
                                    : std::string(),
          preview.plans.empty() ? std::string()
                                : text::sentence("merge.stale", {}).toStdString()}) {
        if (!line.empty()) {
            call.output.line(qs(line));
        }
    }
}

int run(Invocation& call) {
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    const auto request = readRequest(call, session);
    if (!request) {
        return report(request.error());
    }
    const bool isDryRun = call.options.isSet(QStringLiteral("dry-run"));
    const auto preview = isDryRun ? session::previewMerge(session, *request)
                                  : session::mergeSystems(session, *request);
    if (!preview) {
        return report(preview.error());
    }
    if (call.output.format() == Format::Json) {
        printJson(call, session, *preview, isDryRun);
    } else {
        printText(call, session, *preview, isDryRun);
    }
    return Done;
}

} // namespace

const Command mergeSystemsCommand{
    "merge-systems",
    QT_TRANSLATE_NOOP("cli", "joins rows that are one installation into one system"),
    "PROJECT KEEP OTHER...",
    3,
    -1,
    "aallokko merge-systems p.aallokko 812 815 --dry-run",
    addOptions,
    run};

} // namespace aallokko::cli
