// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text formats, and the file writer for all.
#include "core/exchange/csv_text.h"
#include "core/exchange/file_reason.h"
#include "core/exchange/table_writers.h"

#include <QJsonArray>
#include <QSaveFile>

namespace aallokko::exchange {

namespace {

struct ToJson {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const QString& value) const { return value; }
    QJsonValue operator()(std::int64_t value) const { return static_cast<qint64>(value); }
    QJsonValue operator()(double value) const { return value; }
    QJsonValue operator()(base::Date value) const { return plainText(value); }
    QJsonValue operator()(bool value) const { return value; }
};

QJsonArray rowsOf(const Table& table) {
    QJsonArray rows;
    for (const auto& row : table.rows) {
        QJsonObject object;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            object.insert(table.columns[i].key, std::visit(ToJson{}, row[i]));
        }
        rows.append(object);
    }
    return rows;
}

} // namespace

QByteArray toCsv(const Workbook& workbook) {
    QString text(QChar(0xFEFF));
    if (workbook.tables.empty()) {
        return text.toUtf8();
    }
    const Table& table = workbook.tables.front();
    QStringList header;
    for (const Column& column : table.columns) {
        header << column.key;
    }
    if (workbook.isSynthetic) {
        header << QStringLiteral("synthetic");
    }
    text += csvLine(header);
    for (const auto& row : table.rows) {
        QStringList fields;
        for (const Cell& cell : row) {
            fields << plainText(cell);
        }
        if (workbook.isSynthetic) {
            fields << QStringLiteral("true");
        }
        text += csvLine(fields);
    }
    return text.toUtf8();
}

QJsonObject toJson(const Workbook& workbook) {
    QJsonObject object{{QStringLiteral("title"), workbook.title},
                       {QStringLiteral("synthetic"), workbook.isSynthetic}};
    QJsonArray notes;
    for (const QString& note : workbook.notes) {
        notes.append(note);
    }
    object.insert(QStringLiteral("notes"), notes);
    for (const Table& table : workbook.tables) {
        object.insert(table.key, rowsOf(table));
    }
    return object;
}

base::Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten) {
        return base::fail(base::ErrorKind::Io, "export.cannot_write",
                          {path.toStdString(), whyNotWritten(file)});
    }
    return {};
}

} // namespace aallokko::exchange
