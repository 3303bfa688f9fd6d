// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells stay as they are written: the importers interpret them as they do those of a CSV file.
#include "app/models/clipboard_table.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

namespace aallokko::models {

namespace {

// Source names drop dates, numbers and what follows a last dot (of a time, too): the mark of the
// content is letters and stands before them.
QString markOf(const QByteArray& digest) {
    QString mark;
    for (const char byte : digest.left(4)) {
        mark += QChar(u'a' + static_cast<unsigned char>(byte) % 26);
    }
    return mark;
}

} // namespace

QList<QStringList> readClipboardTable(const QString& text) {
    QList<QStringList> rows{{}};
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                isQuoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == u'\t' || c == u'\n') {
            rows.last() << cell;
            cell.clear();
            if (c == u'\n' && i + 1 < text.size()) {
                rows << QStringList();
            }
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!text.endsWith(u'\n')) {
        rows.last() << cell;
    }
    return rows;
}

QString clipboardCell(QString text) {
    if (text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"')) {
        text.replace(QStringLiteral("\""), QStringLiteral("\"\""));
        return u'"' + text + u'"';
    }
    return text;
}

bool isClipboardTable(const QString& text) {
    const QList<QStringList> rows = readClipboardTable(text);
    return rows.size() > 1 && std::any_of(rows.begin(), rows.end(),
                                          [](const QStringList& row) { return row.size() > 1; });
}

importers::RawDocument clipboardDocument(const QString& text, const QString& when) {
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    importers::RawDocument document;
    document.format = "csv";
    document.encoding = "UTF-8";
    document.delimiter = "\t";
    document.fileName = QCoreApplication::translate("ImportRun", "Clipboard (%2) %1")
                            .arg(when, markOf(digest))
                            .toStdString();
    document.sha256 = digest.toHex().toStdString();
    importers::RawSheet sheet;
    int number = 0;
    for (const QStringList& cells : readClipboardTable(text)) {
        importers::RawRow row;
        row.source = {document.fileName, {}, ++number, 0};
        bool isFilled = false;
        for (const QString& cell : cells) {
            const QString normal = cell.normalized(QString::NormalizationForm_C);
            const bool hasText = !normal.trimmed().isEmpty();
            row.cells.push_back({normal.toStdString(),
                                 hasText ? importers::CellKind::Text : importers::CellKind::Empty,
                                 false});
            isFilled = isFilled || hasText;
        }
        if (isFilled) {
            sheet.columns = std::max(sheet.columns, static_cast<int>(row.cells.size()));
            sheet.rows.push_back(std::move(row));
        }
    }
    document.sheets.push_back(std::move(sheet));
    return document;
}

} // namespace aallokko::models
