// SPDX-License-Identifier: GPL-3.0-or-later
//
// One part of the package is replaced; its time stamp is that of the other parts, so that
// equal inventories give equal bytes.
#include "core/exchange/request_very_hidden.h"

#include <QByteArray>
#include <QFile>
#include <zip.h>

namespace aallokko::exchange {

namespace {

constexpr const char* workbookPart = "xl/workbook.xml";
constexpr zip_uint16_t firstDay = (1U << 5U) | 1U; ///< 1 January 1980, as packed by DOS

QByteArray readPart(zip_t* archive, zip_uint64_t index) {
    zip_stat_t stat{};
    if (zip_stat_index(archive, index, 0, &stat) != 0) {
        return {};
    }
    QByteArray content(static_cast<qsizetype>(stat.size), '\0');
    zip_file_t* part = zip_fopen_index(archive, index, 0);
    if (part == nullptr) {
        return {};
    }
    const zip_int64_t count = zip_fread(part, content.data(), stat.size);
    zip_fclose(part);
    return count == static_cast<zip_int64_t>(stat.size) ? content : QByteArray();
}

// True when the part was replaced; `content` must live until the archive is closed.
bool replacePart(zip_t* archive, zip_uint64_t index, const QByteArray& content) {
    zip_source_t* source = zip_source_buffer(archive, content.constData(),
                                             static_cast<zip_uint64_t>(content.size()), 0);
    if (source == nullptr) {
        return false;
    }
    if (zip_file_replace(archive, index, source, 0) != 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_dostime(archive, index, 0, firstDay, 0) == 0;
}

// Closes the archive, which writes it back into its file.
bool hideSheets(zip_t* archive) {
    const zip_int64_t index = zip_name_locate(archive, workbookPart, 0);
    QByteArray part =
        index < 0 ? QByteArray() : readPart(archive, static_cast<zip_uint64_t>(index));
    part.replace("state=\"hidden\"", "state=\"veryHidden\"");
    if (part.isEmpty() || !replacePart(archive, static_cast<zip_uint64_t>(index), part) ||
        zip_close(archive) != 0) {
        zip_discard(archive);
        return false;
    }
    return true;
}

} // namespace

base::Result<void> makeVeryHidden(const QString& workbook) {
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(workbook).constData(), 0, &code);
    if (archive == nullptr || !hideSheets(archive)) {
        return tl::unexpected(
            base::Error{base::ErrorKind::Internal, "export.xlsx_failed", {workbookPart}, {}, {}});
    }
    return {};
}

} // namespace aallokko::exchange
