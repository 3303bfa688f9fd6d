// SPDX-License-Identifier: GPL-3.0-or-later
//
// `read`: the table as the reader sees it, before any mapping. Streams, so that a file of 100 000
// rows needs little memory.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/read_preview.h"
#include "core/exchange/file_reason.h"
#include "core/model/text_marks.h"
#include "core/text/messages.h"
#include "importers/csv/plain_table.h"
#include "importers/csv/table_csv.h"
#include "importers/open/open_reader.h"
#include "importers/raw/limit_names.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>
#include <memory>

namespace aallokko::cli {

namespace {

struct SheetCount {
    QString name;
    qint64 rows = 0;
    int columns = 0;
    std::vector<QStringList> first = {}; ///< rows to show; a model's column names are not counted
    qint64 left = 0;                     ///< rows that are not shown
    qint64 leftOut = 0;                  ///< rows of the file that are not of its table
};

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("sheet"),
                      QCoreApplication::translate("cli", "only this sheet"),
                      QStringLiteral("name")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      QCoreApplication::translate("cli", "write the table as CSV to this file"),
                      QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("formatted"),
         QCoreApplication::translate("cli", "values as a spreadsheet program shows them, with its "
                                            "empty rows")});
    parser.addOption(
        {QStringLiteral("raw"),
         QCoreApplication::translate("cli", "all rows of a text file as they stand, also titles "
                                            "above its table and notes below it")});
    parser.addOption({QStringLiteral("limits"),
                      QCoreApplication::translate("cli", "other limits, as cells=1000000,time=30"),
                      QStringLiteral("list")});
}

/// Cells exactly as read: no formula guard, the file is compared with its source.
void appendRow(QByteArray& out, const importers::RawRow& row) {
    const std::string line = importers::csvRecord(row, 0);
    out.append(line.data(), static_cast<qsizetype>(line.size()));
}

/// Models name their columns apart from their rows.
void writeHeaders(QIODevice& out, const std::vector<std::string>& headers) {
    importers::RawRow row;
    for (const std::string& header : headers) {
        row.cells.push_back({header, importers::CellKind::Text, false});
    }
    QByteArray line;
    appendRow(line, row);
    out.write(line);
}

// Keeps the first rows; the others are only counted.
void remember(SheetCount& sheet, const importers::RawRow& row) {
    ++sheet.rows;
    if (sheet.first.size() >= previewRows) {
        ++sheet.left;
        return;
    }
    QStringList cells;
    for (const importers::RawCell& cell : row.cells) {
        cells << qs(cell.text);
    }
    sheet.first.push_back(std::move(cells));
}

QStringList cellsOf(const std::vector<std::string>& headers) {
    QStringList cells;
    for (const std::string& header : headers) {
        cells << qs(header);
    }
    return cells;
}

void printSheet(const Output& output, const SheetCount& sheet) {
    const std::string name = sheet.name.isEmpty() ? "–" : sheet.name.toStdString();
    output.line(text::sentence("cli.sheet_counts", {name, model::markedNumber(sheet.rows),
                                                    model::markedNumber(sheet.columns)}));
    if (!sheet.first.empty()) {
        output.line(previewText(sheet.first));
    }
    if (sheet.left > 0) {
        output.line(text::sentence("cli.more_rows", {model::markedNumber(sheet.left)}));
    }
    if (sheet.leftOut > 0) {
        output.line(text::sentence("cli.rows_left_out", {model::markedNumber(sheet.leftOut)}));
    }
}

struct Wanted {
    QString sheet;
    bool emptyRows = false; ///< also the rows without content between others
    bool tableAlone = false;
};

/// Counts the rows of one sheet, and writes them where a file is given.
class SheetWriter {
  public:
    SheetWriter(SheetCount& count, QIODevice* out, bool emptyRows)
        : m_count(count), m_out(out), m_emptyRows(emptyRows) {}

    void add(const importers::RawRow& row) {
        remember(m_count, row);
        if (m_out == nullptr) {
            return;
        }
        m_line.clear();
        for (; m_emptyRows && m_nextRow < row.source.row; ++m_nextRow) {
            m_line += "\r\n";
        }
        m_nextRow = row.source.row + 1;
        appendRow(m_line, row);
        m_out->write(m_line);
    }

  private:
    SheetCount& m_count;
    QIODevice* m_out;
    bool m_emptyRows;
    int m_nextRow = 1;
    QByteArray m_line;
};

/// Passes all rows of the current sheet on; an error ends the reading.
base::Result<void> readRows(importers::Reader& reader, bool tableAlone, SheetWriter& writer,
                            SheetCount& count) {
    importers::PlainTable table;
    std::vector<importers::RawRow> ready;
    importers::RawRow row;
    for (;;) {
        auto next = reader.next(row);
        if (!next) {
            return tl::unexpected(next.error());
        }
        if (!tableAlone) {
            if (!*next) {
                return {};
            }
            writer.add(row);
            continue;
        }
        if (*next) {
            ++count.leftOut;
            table.add(std::move(row), ready);
            row = {};
        } else {
            table.finish(ready);
        }
        for (const importers::RawRow& each : ready) {
            writer.add(each);
        }
        count.leftOut -= static_cast<qint64>(ready.size());
        ready.clear();
        if (!*next) {
            return {};
        }
    }
}

base::Result<std::vector<SheetCount>> readSheets(importers::Reader& reader, const Wanted& wanted,
                                                 QIODevice* out) {
    const QString& only = wanted.sheet;
    std::vector<SheetCount> sheets;
    bool isWritten = false;
    for (;;) {
        auto more = reader.nextSheet();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            return sheets;
        }
        const QString name = qs(reader.sheet().name);
        SheetCount count{name};
        if (!reader.sheet().headers.empty()) {
            count.first.push_back(cellsOf(reader.sheet().headers));
        }
        const bool isWanted = out != nullptr && !isWritten && (only.isEmpty() || only == name);
        isWritten = isWritten || isWanted;
        if (isWanted && !reader.sheet().headers.empty()) {
            writeHeaders(*out, reader.sheet().headers);
        }
        SheetWriter writer(count, isWanted ? out : nullptr, wanted.emptyRows);
        if (auto done = readRows(reader, wanted.tableAlone, writer, count); !done) {
            return tl::unexpected(done.error());
        }
        count.columns = reader.sheet().columns;
        if (only.isEmpty() || only == name) {
            sheets.push_back(std::move(count));
        }
    }
}

int answer(Invocation& call, const importers::RawDocument& document,
           const std::vector<SheetCount>& sheets) {
    QJsonArray list;
    for (const SheetCount& sheet : sheets) {
        list.append(QJsonObject{{QStringLiteral("name"), sheet.name},
                                {QStringLiteral("rows"), sheet.rows},
                                {QStringLiteral("columns"), sheet.columns},
                                {QStringLiteral("rows_left_out"), sheet.leftOut}});
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("format"), qs(document.format)},
                          {QStringLiteral("encoding"), qs(document.encoding)},
                          {QStringLiteral("delimiter"), qs(document.delimiter)},
                          {QStringLiteral("sheets"), list}});
        return Done;
    }
    if (call.output.isText()) {
        call.output.line(qs(document.fileName + ": " + document.format + " " + document.encoding));
        for (const SheetCount& sheet : sheets) {
            printSheet(call.output, sheet);
        }
    }
    return Done;
}

base::Error cannotWrite(const QSaveFile& out) {
    return {base::ErrorKind::Io,
            "export.cannot_write",
            {out.fileName().toStdString(), exchange::whyNotWritten(out)},
            {},
            {}};
}

/// An empty file is a table without rows: said, and written as an empty file.
int answerEmpty(Invocation& call, const base::Error& error, QSaveFile* out) {
    if (out != nullptr && !out->commit()) {
        return report(cannotWrite(*out));
    }
    if (!call.isQuiet) {
        toStandardError(qs(base::toString(*error.source)) + QStringLiteral(": ") +
                        text::sentence(error.code, error.arguments));
    }
    importers::RawDocument document;
    document.fileName = error.source->file;
    return answer(call, document, {});
}

base::Result<std::unique_ptr<importers::Reader>> open(const Invocation& call) {
    const auto& usual = importers::environmentLimits();
    if (!usual) {
        return tl::unexpected(usual.error());
    }
    importers::ReadLimits limits = *usual;
    const QString given = call.options.value(QStringLiteral("limits"));
    if (auto set = importers::setLimits(limits, given.toStdString()); !set) {
        return tl::unexpected(set.error());
    }
    const bool isShown = call.options.isSet(QStringLiteral("formatted"));
    return importers::openReader(call.arguments.front(), limits, {},
                                 isShown ? importers::CellText::Shown
                                         : importers::CellText::Stored);
}

int run(Invocation& call) {
    auto reader = open(call);
    const bool isEmpty = !reader && reader.error().code == "read.empty" && reader.error().source;
    if (!reader && !isEmpty) {
        return report(reader.error());
    }
    const QString outPath = call.options.value(QStringLiteral("o"));
    std::unique_ptr<QSaveFile> out;
    if (!outPath.isEmpty()) {
        out = std::make_unique<QSaveFile>(outPath);
        if (!out->open(QIODevice::WriteOnly)) {
            return report(cannotWrite(*out));
        }
    }
    if (isEmpty) {
        return answerEmpty(call, reader.error(), out.get());
    }
    const QString only = call.options.value(QStringLiteral("sheet"));
    const bool isShown = call.options.isSet(QStringLiteral("formatted"));
    QFile screen; // --format csv without a file: the table itself is the answer
    const bool isOnScreen = out == nullptr && call.output.format() == Format::Csv;
    if (isOnScreen && !screen.open(stdout, QIODevice::WriteOnly)) {
        return report({base::ErrorKind::Io, "export.cannot_write", {"stdout", ""}, {}, {}});
    }
    // Titles, notes and copies are no rows of a table; a workbook says itself what its cells are.
    const bool isTableAlone =
        (*reader)->document().format == "csv" && !call.options.isSet(QStringLiteral("raw"));
    auto sheets = readSheets(**reader, {only, isShown, isTableAlone},
                             isOnScreen ? static_cast<QIODevice*>(&screen) : out.get());
    if (!sheets) {
        return report(sheets.error());
    }
    if (!only.isEmpty() && sheets->empty()) {
        return wrongUsage("cli.unknown_sheet", {only.toStdString()});
    }
    if (out && !out->commit()) {
        return report(cannotWrite(*out));
    }
    for (const importers::ReadIssue& issue : (*reader)->document().issues) {
        if (!call.isQuiet) {
            toStandardError(qs(base::toString(issue.source)) + QStringLiteral(": ") +
                            text::sentence(issue.code, issue.arguments));
        }
    }
    return answer(call, (*reader)->document(), *sheets);
}

} // namespace

const Command readCommand{
    "read",
    QT_TRANSLATE_NOOP("cli", "shows the table that the reader sees, before any mapping"),
    "FILE",
    1,
    1,
    "aallokko read Keuruu.xlsx --sheet Järjestelmät -o keuruu.csv",
    addOptions,
    run};

} // namespace aallokko::cli
