// SPDX-License-Identifier: GPL-3.0-or-later
//
// Magic numbers, archive entries and the old OLE container.
#include "importers/open/file_kind.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>

namespace aallokko::importers {

namespace {

using base::ErrorKind;

constexpr qint64 HEAD_BYTES = 4'096;
constexpr qint64 PIECE_BYTES = 1 << 20;

struct Magic {
    std::string_view bytes;
    const char* what;
};

// "MZ", "BM" and other two-letter marks are left out: a table may start with them.
constexpr std::array MAGICS{Magic{"%PDF-", "pdf"},
                            Magic{"\x89PNG", "image"},
                            Magic{"\xFF\xD8\xFF", "image"},
                            Magic{"GIF8", "image"},
                            Magic{"7z\xBC\xAF\x27", "archive"},
                            Magic{"Rar!\x1A", "archive"},
                            Magic{"\x1F\x8B", "archive"},
                            Magic{"BZh9", "archive"},
                            Magic{"\xFD\x37zXZ", "archive"},
                            Magic{"SQLite format 3", "data"},
                            Magic{"\x7F\x45LF", "program"}};

constexpr std::string_view OLE_MAGIC = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

base::Error ioError(const ReadBudget& budget, const char* code,
                    std::vector<std::string> arguments = {}) {
    base::Error error = budget.refused(code, std::move(arguments));
    error.kind = ErrorKind::Io;
    return error;
}

QByteArray utf16(const char* name) {
    QByteArray bytes;
    for (; *name != 0; ++name)
        bytes.append(*name).append('\0');
    return bytes;
}

/// The old container holds old workbooks, and encrypted new ones. Its directory may lie anywhere.
base::Error oleRefusal(QFile& file, const ReadBudget& budget) {
    const QByteArray encrypted = utf16("EncryptedPackage");
    const QByteArray workbook = utf16("Workbook");
    const QByteArray book = utf16("Book");
    bool isWorkbook = false;
    QByteArray piece;
    file.seek(0);
    while (true) {
        const QByteArray more = file.read(PIECE_BYTES);
        if (more.isEmpty())
            break;
        piece = piece.right(encrypted.size()) + more;
        if (piece.contains(encrypted))
            return budget.refused("read.encrypted", {"xlsx"});
        isWorkbook =
            isWorkbook || piece.toLower().contains(workbook.toLower()) || piece.contains(book);
    }
    return isWorkbook ? budget.refused("read.old_xls")
                      : budget.refused("read.not_a_spreadsheet", {"ole"});
}

std::optional<base::Error> fileSystemTrouble(const QString& path, const ReadBudget& budget) {
    const QFileInfo info(path);
    if (!info.exists())
        return ioError(budget, "read.not_found");
    if (info.isDir())
        return ioError(budget, "read.is_directory");
    if (!info.isFile())
        return ioError(budget, "read.special_file"); // opening a pipe could wait for ever
    if (info.size() > budget.limits().fileBytes)
        return budget.refused("read.file_too_large", {std::to_string(info.size()),
                                                      std::to_string(budget.limits().fileBytes)});
    return std::nullopt;
}

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> starts) {
    return std::any_of(starts.begin(), starts.end(),
                       [text](std::string_view start) { return text.starts_with(start); });
}

/// Root elements of models whose files may lack the XML declaration: "<model", "<ar:model".
bool startsWithModel(std::string_view text) {
    if (!text.starts_with('<'))
        return false;
    std::string_view name = text.substr(1, text.find_first_of(" \t\r\n>/", 1) - 1);
    if (const auto colon = name.find(':'); colon != std::string_view::npos)
        name.remove_prefix(colon + 1);
    return name == "model" || name == "graphml" || name == "bom";
}

/// Kind of a file that begins like XML or HTML; nothing when it does not.
std::optional<base::Result<FileKind>> xmlKind(std::string_view head, const ReadBudget& budget) {
    // UTF-16 is looked at through its ASCII bytes.
    std::string ascii;
    for (const char c : head) {
        if (c > 0)
            ascii += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    const auto first = ascii.find_first_not_of(" \t\r\n");
    const std::string_view text =
        first == std::string::npos ? std::string_view() : std::string_view(ascii).substr(first);
    if (!startsWithAny(text, {"<?xml", "<!doctype", "<!--", "<html", "<table", "<office:document"}))
        return startsWithModel(text) ? std::optional(FileKind::ModelXml) : std::nullopt;
    if (text.find("<office:document") != std::string_view::npos &&
        text.find("opendocument.spreadsheet") != std::string_view::npos)
        return FileKind::FlatXml;
    const bool html = text.find("<html") != std::string_view::npos || text.starts_with("<table");
    if (html)
        return tl::unexpected(budget.refused("read.not_a_spreadsheet", {"html"}));
    return FileKind::ModelXml;
}

/// The first bytes of an entry, or nothing.
QByteArray headOf(ZipArchive& archive, const char* name) {
    const auto entry = archive.findEntry(QString::fromLatin1(name));
    if (!entry)
        return {};
    auto device = archive.openEntry(*entry, std::int64_t{1} << 20);
    return device ? (*device)->read(std::int64_t{1} << 20) : QByteArray();
}

} // namespace

base::Result<FileKind> readFileKind(const QString& path, ReadBudget& budget) {
    if (auto error = fileSystemTrouble(path, budget))
        return tl::unexpected(std::move(*error));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(
            file.error() == QFileDevice::PermissionsError
                ? ioError(budget, "read.no_permission")
                : ioError(budget, "read.failed", {file.errorString().toStdString()}));
    }
    const QByteArray bytes = file.read(HEAD_BYTES);
    const std::string_view head(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (head.empty())
        return tl::unexpected(
            file.error() == QFileDevice::NoError
                ? budget.refused("read.empty")
                : ioError(budget, "read.failed", {file.errorString().toStdString()}));
    if (head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06"))
        return FileKind::Archive;
    if (head.starts_with(OLE_MAGIC))
        return tl::unexpected(oleRefusal(file, budget));
    for (const auto& magic : MAGICS) {
        if (head.starts_with(magic.bytes))
            return tl::unexpected(budget.refused("read.binary", {magic.what}));
    }
    if (auto kind = xmlKind(head, budget))
        return std::move(*kind);
    return FileKind::Text;
}

base::Result<ArchiveKind> readArchiveKind(ZipArchive& archive, ReadBudget& budget) {
    const auto refused = [&budget](const char* code, std::vector<std::string> arguments = {}) {
        return tl::unexpected(budget.refused(code, std::move(arguments)));
    };
    const auto has = [&archive](const char* name) {
        return archive.findEntry(QString::fromLatin1(name)).has_value();
    };
    const QByteArray mimeType = headOf(archive, "mimetype");
    if (mimeType.contains("opendocument") || (mimeType.isEmpty() && has("content.xml"))) {
        if (mimeType.contains("opendocument.text"))
            return refused("read.not_a_spreadsheet", {"odt"});
        if (mimeType.contains("opendocument.presentation"))
            return refused("read.not_a_spreadsheet", {"odp"});
        if (headOf(archive, "META-INF/manifest.xml").contains("encryption-data"))
            return refused("read.encrypted", {"ods"});
        return ArchiveKind::Ods;
    }
    if (has("xl/workbook.bin"))
        return refused("read.xlsb");
    if (has("Index/Document.iwa") || has("Index.zip") || has("index.apxl") || has("index.numbers"))
        return refused("read.numbers");
    if (has("word/document.xml"))
        return refused("read.not_a_spreadsheet", {"docx"});
    if (has("ppt/presentation.xml"))
        return refused("read.not_a_spreadsheet", {"pptx"});
    if (has("[Content_Types].xml") || has("xl/workbook.xml"))
        return ArchiveKind::Xlsx;
    if (has("model.xml"))
        return ArchiveKind::Archi;
    return refused("read.not_a_spreadsheet", {"archive"});
}

} // namespace aallokko::importers
