// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes UTF-8 bytes, whatever the locale of the terminal.
#include "app/cli/output.h"

#include "core/exchange/csv_text.h"

#include <QJsonDocument>
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

QString alignedLine(const QStringList& cells, const std::vector<qsizetype>& widths) {
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        // Nothing stands beside the last column: it is never cut.
        line += i + 1 == cells.size()
                    ? QString(cells[i]).replace(u'\n', u' ')
                    : shortened(cells[i]).leftJustified(widths[static_cast<std::size_t>(i)] + 2);
    }
    return line + QStringLiteral("\n");
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
    std::vector<qsizetype> widths;
    for (const QString& title : header) {
        widths.push_back(title.size());
    }
    for (const QStringList& row : rows) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], shortened(row[static_cast<qsizetype>(i)]).size());
        }
    }
    write(stdout, alignedLine(header, widths));
    for (const QStringList& row : rows) {
        write(stdout, alignedLine(row, widths));
    }
}

void toStandardError(const QString& text) {
    write(stderr, text + QStringLiteral("\n"));
}

} // namespace aallokko::cli
