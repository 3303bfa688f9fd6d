// SPDX-License-Identifier: GPL-3.0-or-later
//
// XLSX through libxlsxwriter. User text always goes in as a string, never as a formula; invalid
// characters for XML 1.0 are dropped, because they would break the file silently.
#include "core/exchange/table_writers.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <memory>
#include <set>
#include <xlsxwriter.h>

namespace aallokko::exchange {

namespace {

constexpr int maxSheetName = 31;
// Excel's limit for one cell.
constexpr int maxCellCharacters = 32767;

struct Formats {
    lxw_format* header = nullptr;
    lxw_format* date = nullptr;
    lxw_format* money = nullptr;
    lxw_format* note = nullptr;
    lxw_format* warning = nullptr;
    lxw_format* text = nullptr;
};

QByteArray safeText(QString text) {
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    });
    return text.left(maxCellCharacters).toUtf8();
}

QByteArray sheetName(QString title, std::set<QString>& used) {
    for (const QChar bad : QStringLiteral("[]:*?/\\'")) {
        title.replace(bad, u' ');
    }
    QString name = title.simplified().left(maxSheetName);
    for (int i = 2; name.isEmpty() || used.contains(name.toLower()); ++i) {
        name = title.simplified().left(maxSheetName - 4) + QStringLiteral(" %1").arg(i);
    }
    used.insert(name.toLower());
    return name.toUtf8();
}

Formats makeFormats(lxw_workbook* book) {
    Formats f;
    f.header = workbook_add_format(book);
    format_set_bold(f.header);
    format_set_text_wrap(f.header);
    format_set_bg_color(f.header, 0xDCE6F1);
    format_set_border(f.header, LXW_BORDER_THIN);
    format_set_align(f.header, LXW_ALIGN_VERTICAL_TOP);
    f.date = workbook_add_format(book);
    format_set_num_format(f.date, "d.m.yyyy");
    f.money = workbook_add_format(book);
    format_set_num_format(f.money, "#,##0");
    f.note = workbook_add_format(book);
    format_set_text_wrap(f.note);
    format_set_align(f.note, LXW_ALIGN_VERTICAL_TOP);
    f.warning = workbook_add_format(book);
    format_set_bold(f.warning);
    format_set_text_wrap(f.warning);
    f.text = workbook_add_format(book);
    format_set_align(f.text, LXW_ALIGN_VERTICAL_TOP);
    return f;
}

struct CellWriter {
    lxw_worksheet* sheet;
    lxw_row_t row;
    lxw_col_t column;
    const Formats& formats;
    bool isMoney;

    void operator()(std::monostate) const {}
    void operator()(const QString& value) const {
        if (!value.isEmpty()) {
            worksheet_write_string(sheet, row, column, safeText(value).constData(), formats.text);
        }
    }
    void operator()(std::int64_t value) const {
        worksheet_write_number(sheet, row, column, static_cast<double>(value),
                               isMoney ? formats.money : nullptr);
    }
    void operator()(double value) const {
        worksheet_write_number(sheet, row, column, value, isMoney ? formats.money : nullptr);
    }
    void operator()(base::Date value) const {
        lxw_datetime date{static_cast<int>(value.year()),
                          static_cast<int>(static_cast<unsigned>(value.month())),
                          static_cast<int>(static_cast<unsigned>(value.day())),
                          0,
                          0,
                          0};
        worksheet_write_datetime(sheet, row, column, &date, formats.date);
    }
    void operator()(bool value) const {
        worksheet_write_boolean(sheet, row, column, value, nullptr);
    }
};

void writeNotes(lxw_workbook* book, const Workbook& workbook, const Formats& formats,
                std::set<QString>& used) {
    lxw_worksheet* sheet =
        workbook_add_worksheet(book, sheetName(workbook.title, used).constData());
    worksheet_set_column(sheet, 0, 0, 110, nullptr);
    lxw_row_t row = 0;
    worksheet_write_string(sheet, row++, 0, safeText(workbook.title).constData(), formats.warning);
    for (const QString& note : workbook.notes) {
        worksheet_write_string(sheet, row++, 0, safeText(note).constData(), formats.note);
    }
}

void writeTable(lxw_workbook* book, const Table& table, const Formats& formats,
                std::set<QString>& used) {
    lxw_worksheet* sheet = workbook_add_worksheet(book, sheetName(table.title, used).constData());
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const auto column = static_cast<lxw_col_t>(c);
        worksheet_set_column(sheet, column, column, table.columns[c].widthCharacters, nullptr);
        worksheet_write_string(sheet, 0, column, safeText(table.columns[c].title).constData(),
                               formats.header);
    }
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        for (std::size_t c = 0; c < table.rows[r].size(); ++c) {
            std::visit(CellWriter{sheet, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(c),
                                  formats, table.columns[c].isMoney},
                       table.rows[r][c]);
        }
    }
    worksheet_freeze_panes(sheet, 1, 1);
    if (!table.columns.empty()) {
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(table.columns.size() - 1));
    }
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
}

base::Result<QByteArray> failed(const QString& why) {
    return base::fail(base::ErrorKind::Internal, "export.xlsx_failed", {why.toStdString()});
}

} // namespace

base::Result<QByteArray> toXlsx(const Workbook& workbook) {
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return failed(folder.errorString());
    }
    const QString path = folder.filePath(QStringLiteral("export.xlsx"));
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    if (book == nullptr) {
        return failed(path);
    }
    // A fixed creation time: equal workbooks give equal bytes.
    lxw_doc_properties properties{};
    properties.created = 1514764800; // 2018-01-01T00:00:00Z
    QByteArray title = safeText(workbook.title);
    properties.title = title.data();
    workbook_set_properties(book, &properties);
    const Formats formats = makeFormats(book);
    std::set<QString> used;
    writeNotes(book, workbook, formats, used);
    for (const Table& table : workbook.tables) {
        writeTable(book, table, formats, used);
    }
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) {
        return failed(QString::fromUtf8(lxw_strerror(error)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failed(file.errorString());
    }
    return file.readAll();
}

} // namespace aallokko::exchange
