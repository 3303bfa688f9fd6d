// SPDX-License-Identifier: GPL-3.0-or-later
//
// `work`: the lists of the work plan (measures, positions, decisions): shows, adds, changes and
// removes records, reads tables of measures and writes any list to a file.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/session/session.h"
#include "app/session/work_export.h"
#include "app/session/work_fields.h"
#include "app/session/work_plan.h"
#include "core/exchange/table_html.h"
#include "core/exchange/table_writers.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace aallokko::cli {

namespace {

using session::WorkList;

void addOptions(QCommandLineParser& parser) {
    const auto add = [&parser](const QStringList& names, const char* text, const char* value) {
        parser.addOption(
            {names, QCoreApplication::translate("cli", text), QString::fromUtf8(value)});
    };
    add({QStringLiteral("add")},
        QT_TRANSLATE_NOOP("cli", "a new record: title of a measure, group of a position, body of "
                                 "a decision"),
        "text");
    add({QStringLiteral("set")},
        QT_TRANSLATE_NOOP("cli", "a field, such as due=2019-12-31; repeatable"), "field=value");
    parser.addOption({QStringLiteral("remove"),
                      QCoreApplication::translate("cli", "takes the record of NUMBER away")});
    add({QStringLiteral("only")}, QT_TRANSLATE_NOOP("cli", "open or overdue"), "which");
    add({QStringLiteral("import")},
        QT_TRANSLATE_NOOP("cli", "adds the measures of a CSV file or spreadsheet"), "file");
    add({QStringLiteral("o"), QStringLiteral("output")},
        QT_TRANSLATE_NOOP("cli", "writes the list; .csv, .xlsx, .html or .json"), "file");
}

QString mainField(WorkList list) {
    switch (list) {
    case WorkList::Measures:
        return QStringLiteral("title");
    case WorkList::Positions:
        return QStringLiteral("group");
    case WorkList::Decisions:
        break;
    }
    return QStringLiteral("body");
}

/// Numbers that --only lets through; nullopt = all.
std::optional<std::vector<std::int64_t>> chosen(const session::Session& session, WorkList list,
                                                const QString& only) {
    if (only.isEmpty()) {
        return std::nullopt;
    }
    const base::Date asOf = session::asOfDay(session);
    const bool isOverdue = only == QStringLiteral("overdue");
    std::vector<std::int64_t> ids;
    if (list == WorkList::Measures) {
        for (const auto& [id, one] : session.inventory().all<model::Measure>()) {
            if (isOverdue ? session::isOverdue(one, asOf) : !session::isClosed(one)) {
                ids.push_back(id.value());
            }
        }
    }
    return ids;
}

int show(Invocation& call, const exchange::Workbook& workbook) {
    if (call.output.format() == Format::Json) {
        call.output.json(exchange::toJson(workbook));
        return Done;
    }
    const exchange::Table& table = workbook.tables.front();
    if (table.rows.empty() && call.output.isText()) {
        call.output.line(text::sentence("work.none", {}));
        return Done;
    }
    QStringList header;
    for (const exchange::Column& column : table.columns) {
        header << (call.output.isText() ? column.title : column.key);
    }
    std::vector<QStringList> rows;
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const exchange::Cell& cell : row) {
            cells << exchange::plainText(cell);
        }
        rows.push_back(std::move(cells));
    }
    call.output.table(header, rows);
    return Done;
}

int write(Invocation& call, const exchange::Workbook& workbook, const QString& path) {
    const QString format = QFileInfo(path).suffix().toLower();
    base::Result<QByteArray> bytes;
    if (format == QStringLiteral("csv")) {
        bytes = exchange::toCsv(workbook);
    } else if (format == QStringLiteral("json")) {
        bytes = QJsonDocument(exchange::toJson(workbook)).toJson(QJsonDocument::Indented);
    } else if (format == QStringLiteral("html")) {
        bytes = exchange::toHtml(workbook, text::currentLanguage());
    } else if (format == QStringLiteral("xlsx")) {
        bytes = exchange::toXlsx(workbook);
    } else {
        return wrongUsage("cli.bad_value",
                          {"-o", path.toStdString(), "*.csv, *.xlsx, *.html, *.json"});
    }
    if (!bytes) {
        return report(bytes.error());
    }
    if (auto done = exchange::writeFile(path, *bytes); !done) {
        return report(done.error());
    }
    const auto rows = static_cast<qint64>(workbook.tables.front().rows.size());
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("file"), path}, {QStringLiteral("rows"), rows}});
    } else {
        call.output.line(path);
    }
    return Done;
}

int told(Invocation& call, const char* code, WorkList list, qint64 number) {
    if (call.output.format() == Format::Json) {
        call.output.json(
            {{QStringLiteral("list"), session::nameOf(list)}, {QStringLiteral("number"), number}});
    } else {
        call.output.line(text::sentence(code, {std::to_string(number)}));
    }
    return Done;
}

base::Result<session::WorkFields> fieldsOf(const Invocation& call) {
    session::WorkFields fields;
    for (const QString& one : call.options.values(QStringLiteral("set"))) {
        const qsizetype at = one.indexOf(u'=');
        if (at < 1) {
            return base::fail(base::ErrorKind::Usage, "cli.bad_value",
                              {"--set", one.toStdString(), "due=2019-12-31"});
        }
        fields[one.left(at).trimmed()] = one.mid(at + 1);
    }
    return fields;
}

int importMeasures(Invocation& call, session::Session& session, const QString& path) {
    const auto measures = session::measuresFromFile(session, path);
    if (!measures) {
        return report(measures.error());
    }
    const auto ids = session::saveWork<model::Measure>(session, *measures);
    if (!ids) {
        return report(ids.error());
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("list"), QStringLiteral("measures")},
                          {QStringLiteral("rows"), static_cast<qint64>(ids->size())}});
    } else {
        call.output.line(text::sentence("work.done.imported", {std::to_string(ids->size())}));
    }
    return Done;
}

int changeRecord(Invocation& call, session::Session& session, WorkList list) {
    bool isNumber = false;
    const qint64 number = call.arguments[2].toLongLong(&isNumber);
    if (!isNumber) {
        return wrongUsage("cli.bad_value", {"NUMBER", call.arguments[2].toStdString(), "12"});
    }
    const auto fields = fieldsOf(call);
    if (!fields) {
        return report(fields.error());
    }
    const bool isRemoved = call.options.isSet(QStringLiteral("remove"));
    const auto done = isRemoved ? session::removeWorkRecords(session, list, {number})
                                : session::setWorkFields(session, list, number, *fields);
    if (!done) {
        return report(done.error());
    }
    return told(call, isRemoved ? "work.done.removed" : "work.done.changed", list, number);
}

int addRecord(Invocation& call, session::Session& session, WorkList list) {
    auto fields = fieldsOf(call);
    if (!fields) {
        return report(fields.error());
    }
    (*fields)[mainField(list)] = call.options.value(QStringLiteral("add"));
    const auto number = session::addWorkRecord(session, list, *fields);
    return number ? told(call, "work.done.added", list, *number) : report(number.error());
}

int run(Invocation& call) {
    const auto list = session::findWorkList(call.arguments[1]);
    if (!list) {
        return wrongUsage("work.unknown_list", {call.arguments[1].toStdString()});
    }
    const QString only = call.options.value(QStringLiteral("only"));
    if (!only.isEmpty() && only != QStringLiteral("open") && only != QStringLiteral("overdue")) {
        return wrongUsage("cli.bad_value", {"--only", only.toStdString(), "open, overdue"});
    }
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    session::Session& session = **opened;
    if (call.options.isSet(QStringLiteral("import"))) {
        return importMeasures(call, session, call.options.value(QStringLiteral("import")));
    }
    if (call.options.isSet(QStringLiteral("add"))) {
        return addRecord(call, session, *list);
    }
    if (call.arguments.size() > 2) {
        return changeRecord(call, session, *list);
    }
    const auto ids = chosen(session, *list, only);
    const auto workbook = session::workWorkbook(session, *list, ids ? &*ids : nullptr);
    const QString path = call.options.value(QStringLiteral("output"));
    return path.isEmpty() ? show(call, workbook) : write(call, workbook, path);
}

} // namespace

const Command workCommand{
    "work",
    QT_TRANSLATE_NOOP("cli", "the work plan: measures, positions and decisions"),
    "PROJECT LIST [NUMBER]",
    2,
    3,
    "aallokko work p.aallokko measures --add \"Train the users\" --set due=2019-12-31",
    addOptions,
    run};

} // namespace aallokko::cli
