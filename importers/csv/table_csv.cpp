// SPDX-License-Identifier: GPL-3.0-or-later
//
// RFC 4180 output of raw rows.
#include "importers/csv/table_csv.h"

#include <QFileInfo>
#include <QSaveFile>

namespace aallokko::importers {

namespace {

constexpr std::size_t PIECE_BYTES = 64 << 10;

void appendField(const std::string& text, std::string& out) {
    // A blank at either end is quoted too: lenient readers would drop it.
    const bool quote = text.find_first_of("\",\r\n") != std::string::npos ||
                       (!text.empty() && (text.front() == ' ' || text.back() == ' '));
    if (!quote) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

base::Error writeError(const QString& path, const QSaveFile& file) {
    return base::Error{base::ErrorKind::Io,
                       "export.cannot_write",
                       {QFileInfo(path).fileName().toStdString(), file.errorString().toStdString()},
                       std::nullopt,
                       {}};
}

} // namespace

std::string csvRecord(const RawRow& row, int columns) {
    std::string out;
    const auto width = std::max<std::size_t>(row.cells.size(), static_cast<std::size_t>(columns));
    for (std::size_t i = 0; i < width; ++i) {
        if (i > 0)
            out += ',';
        if (i < row.cells.size())
            appendField(row.cells[i].text, out);
    }
    return out += "\r\n";
}

base::Result<std::vector<TableSummary>> summarizeTables(Reader& reader) {
    std::vector<TableSummary> tables;
    RawRow row;
    while (true) {
        auto sheet = reader.nextSheet();
        if (!sheet)
            return tl::unexpected(std::move(sheet.error()));
        if (!*sheet)
            return tables;
        int rows = 0;
        while (true) {
            auto more = reader.next(row);
            if (!more)
                return tl::unexpected(std::move(more.error()));
            if (!*more)
                break;
            ++rows;
        }
        tables.push_back(
            {reader.sheet().name, rows, reader.sheet().columns, reader.sheet().hidden});
    }
}

base::Result<int> writeTableCsv(Reader& reader, int columns, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(writeError(path, file));
    std::string piece;
    RawRow row;
    int rows = 0;
    while (true) {
        auto more = reader.next(row);
        if (!more)
            return tl::unexpected(std::move(more.error()));
        if (*more) {
            piece += csvRecord(row, columns);
            ++rows;
        }
        if (!*more || piece.size() >= PIECE_BYTES) {
            const auto size = static_cast<qint64>(piece.size());
            if (file.write(piece.data(), size) != size)
                return tl::unexpected(writeError(path, file));
            piece.clear();
        }
        if (!*more)
            break;
    }
    if (!file.commit())
        return tl::unexpected(writeError(path, file));
    return rows;
}

} // namespace aallokko::importers
