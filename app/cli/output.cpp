// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes UTF-8 bytes, whatever the locale of the terminal.
#include "app/cli/output.h"

#include "core/exchange/csv_text.h"
#include "core/text/messages.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <cstdio>

namespace aallokko::cli {

namespace {

// A column wider than this is cut in text tables, but the last; csv and json give the whole value.
constexpr qsizetype maxTextColumn = 48;

void write(std::FILE* stream, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

QString shortened(QString text) {
    text.replace(u'\n', u' ');
    return text.size() <= maxTextColumn ? text : text.left(maxTextColumn - 1) + QChar(0x2026);
}

struct TextColumn {
    qsizetype width = 0;
    bool isNumeric = true; ///< every cell is a number, an amount or empty: set to the right
};

bool isNumber(const QString& cell) {
    static const QRegularExpression number(
        QStringLiteral("^[+\\x{2212}\\x{b1}-]?[0-9][0-9 \\x{a0}.,]*\\s?[\\x{20ac}%]?$"));
    return cell.isEmpty() || number.match(cell).hasMatch();
}

QString alignedLine(const QStringList& cells, const std::vector<TextColumn>& columns) {
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const TextColumn& column = columns[static_cast<std::size_t>(i)];
        const bool isLast = i + 1 == cells.size();
        if (column.isNumeric) {
            line +=
                cells[i].rightJustified(column.width) + (isLast ? QString() : QStringLiteral("  "));
        } else {
            // Nothing stands beside the last column: it is never cut.
            line += isLast ? QString(cells[i]).replace(u'\n', u' ')
                           : shortened(cells[i]).leftJustified(column.width + 2);
        }
    }
    while (line.endsWith(u' ')) {
        line.chop(1);
    }
    return line + QStringLiteral("\n");
}

// Keys are for programs; people read titles.
QStringList titlesOf(const QStringList& keys) {
    QStringList titles;
    for (const QString& key : keys) {
        const std::string code = "column." + key.toStdString();
        titles << (text::hasSentence(code) ? text::sentence(code, {}) : key);
    }
    return titles;
}

} // namespace

void Output::json(const QJsonObject& object) const {
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void Output::line(const QString& text) const {
    write(stdout, text + QStringLiteral("\n"));
}

void Output::table(const QStringList& header, const std::vector<QStringList>& rows) const {
    if (m_format == Format::Csv) {
        write(stdout, exchange::csvLine(header));
        for (const QStringList& row : rows) {
            write(stdout, exchange::csvLine(row));
        }
        return;
    }
    const QStringList titles = titlesOf(header);
    std::vector<TextColumn> columns;
    for (const QString& title : titles) {
        columns.push_back({title.size(), !rows.empty()});
    }
    for (const QStringList& row : rows) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const QString& cell = row[static_cast<qsizetype>(i)];
            columns[i].width = std::max(columns[i].width, shortened(cell).size());
            columns[i].isNumeric = columns[i].isNumeric && isNumber(cell);
        }
    }
    write(stdout, alignedLine(titles, columns));
    for (const QStringList& row : rows) {
        write(stdout, alignedLine(row, columns));
    }
}

void toStandardError(const QString& text) {
    write(stderr, text + QStringLiteral("\n"));
}

} // namespace aallokko::cli
