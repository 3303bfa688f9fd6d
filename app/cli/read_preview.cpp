// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells as they were read, cut so that a row fits; nothing is translated or reordered.
#include "app/cli/read_preview.h"

#include <algorithm>

namespace aallokko::cli {

namespace {

constexpr qsizetype cellWidth = 24;

QString cut(QString cell) {
    cell.replace(u'\r', u' ').replace(u'\n', u' ').replace(u'\t', u' ');
    return cell.size() <= cellWidth ? cell : cell.left(cellWidth - 1) + QChar(0x2026);
}

} // namespace

QString previewText(const std::vector<QStringList>& rows) {
    std::vector<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            auto& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, cut(row[i]).size());
        }
    }
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += cut(row[i]).leftJustified(widths[static_cast<std::size_t>(i)] + 2);
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace aallokko::cli
