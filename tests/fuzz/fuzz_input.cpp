// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files in memory, archives around an input and the checks of what readers give.
#include "tests/fuzz/fuzz_input.h"

#include "core/base/text.h"
#include "importers/open/open_reader.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sys/mman.h>
#include <unistd.h>
#include <zlib.h>

// The quarantine of freed memory would fill most of the memory that a target may use.
extern "C" const char* __asan_default_options() {
    return "quarantine_size_mb=16:detect_leaks=1";
}

namespace aallokko::fuzz {

namespace {

void append(std::string& out, std::uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xFF);
}

/// The fields that a local header and a directory record share, from "version needed" on.
void appendCommon(std::string& out, const std::string& name, const std::string& content) {
    const auto checksum =
        crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()));
    append(out, 20, 2);         // version needed
    append(out, 0x0800, 2);     // names are UTF-8
    append(out, 0, 2);          // stored
    append(out, 0x21 << 16, 4); // 1980-01-01
    append(out, static_cast<std::uint32_t>(checksum), 4);
    append(out, static_cast<std::uint32_t>(content.size()), 4);
    append(out, static_cast<std::uint32_t>(content.size()), 4);
    append(out, static_cast<std::uint32_t>(name.size()), 2);
    append(out, 0, 2); // no extra field
}

void checkText(const std::string& text) {
    require(base::isUtf8(text), "a reader gave text that is not UTF-8");
}

} // namespace

void require(bool holds, const char* broken) {
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", broken);
    std::abort();
}

QString memoryFile(std::string_view bytes) {
    static const int file = memfd_create("fuzz", 0);
    require(file >= 0 && ftruncate(file, 0) == 0, "no file in memory");
    require(pwrite(file, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()),
            "the file in memory is full");
    return QStringLiteral("/proc/self/fd/%1").arg(file);
}

importers::ReadLimits smallLimits() {
    importers::ReadLimits limits;
    limits.fileBytes = 1 << 20;
    limits.entryBytes = 4 << 20;
    limits.archiveBytes = 16 << 20;
    limits.partBytes = 1 << 20;
    limits.mergedBlocks = 1'000;
    limits.archiveEntries = 200;
    limits.sharedStringBytes = 1 << 20;
    limits.cells = 50'000;
    limits.cellBytes = 64 << 10;
    limits.rowBytes = 256 << 10;
    limits.textBytes = 4 << 20;
    limits.yamlNodes = 50'000;
    limits.modelItems = 20'000;
    limits.modelTextBytes = 1 << 20;
    limits.issues = 100;
    return limits;
}

void checkRow(const importers::RawRow& row, const importers::ReadLimits& limits) {
    require(row.source.row >= 0 && row.source.row <= limits.rows, "a row number out of range");
    require(static_cast<std::int64_t>(row.cells.size()) <= limits.columns, "too many columns");
    bool hasContent = false;
    for (const importers::RawCell& cell : row.cells) {
        checkText(cell.text);
        hasContent = hasContent || cell.kind != importers::CellKind::Empty;
        require(cell.kind != importers::CellKind::Empty || cell.text.empty(),
                "an empty cell with a text");
    }
    require(hasContent, "a row without content");
}

void checkDocument(const importers::RawDocument& document) {
    require(!document.format.empty(), "a document without a format");
    for (const auto& [key, value] : document.properties) {
        checkText(key);
        checkText(value);
    }
    for (const importers::ReadIssue& issue : document.issues) {
        require(!issue.code.empty(), "an issue without a code");
        for (const std::string& argument : issue.arguments)
            checkText(argument);
    }
    for (const importers::RawSheet& sheet : document.sheets) {
        checkText(sheet.name);
        for (const importers::RawRow& row : sheet.rows)
            require(static_cast<int>(row.cells.size()) <= sheet.columns, "a row beyond its sheet");
    }
}

std::shared_ptr<importers::ReadBudget> makeBudget(const char* name) {
    return std::make_shared<importers::ReadBudget>(smallLimits(), std::stop_token(), name);
}

void readRows(base::Result<std::unique_ptr<importers::Reader>> reader) {
    if (!reader) {
        require(!reader.error().code.empty(), "a refusal without a code");
        return;
    }
    const importers::ReadLimits limits = smallLimits();
    const bool isCsv = (*reader)->document().format == "csv";
    importers::RawRow row;
    for (auto sheet = (*reader)->nextSheet(); sheet && *sheet; sheet = (*reader)->nextSheet()) {
        int last = 0;
        for (auto more = (*reader)->next(row); more && *more; more = (*reader)->next(row)) {
            checkRow(row, limits);
            require(!isCsv || row.source.row >= last, "rows out of order");
            last = row.source.row;
        }
    }
    checkDocument((*reader)->document());
}

void readTextAs(OpenTextReader open, std::string_view bytes, const char* name) {
    auto budget = makeBudget(name);
    auto text = importers::TextFile::open(memoryFile(bytes), *budget);
    if (text)
        readRows(open(std::move(*text), std::move(budget)));
}

void readBothWays(const QString& path) {
    const importers::ReadLimits limits = smallLimits();
    std::size_t rows = 0;
    bool isWhole = false;
    if (auto reader = importers::openReader(path, limits)) {
        importers::RawRow row;
        auto sheet = (*reader)->nextSheet();
        for (; sheet && *sheet; sheet = (*reader)->nextSheet()) {
            auto more = (*reader)->next(row);
            for (; more && *more; more = (*reader)->next(row)) {
                checkRow(row, limits);
                ++rows;
            }
            if (!more) {
                require(!more.error().code.empty(), "an error without a code");
                sheet = false;
                rows = 0;
                break;
            }
            isWhole = true;
        }
    }
    const auto document = importers::readDocument(path, limits);
    if (!document) {
        require(!document.error().code.empty(), "a refusal without a code");
        return;
    }
    checkDocument(*document);
    std::size_t collected = 0;
    for (const importers::RawSheet& sheet : document->sheets)
        collected += sheet.rows.size();
    require(isWhole && collected == rows, "streaming and collecting give different rows");
}

Entries sectionsOf(std::string_view text) {
    constexpr std::string_view MARK = "==== ";
    Entries entries;
    std::string* content = &entries.emplace_back().second;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.starts_with(MARK)) {
            entries.emplace_back(line.substr(MARK.size()), "");
            content = &entries.back().second;
        } else {
            *content += line;
            *content += '\n';
        }
    }
    return entries;
}

std::vector<importers::RawDocument> documentsOf(std::string_view text, std::size_t most) {
    std::vector<importers::RawDocument> documents;
    for (const auto& [bytes, content] : sectionsOf(text)) {
        // As of every file: the program has names from Qt, which are always UTF-8.
        const std::string name =
            QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).toStdString();
        auto document = importers::readDocument(memoryFile(content), smallLimits());
        if (!document || documents.size() == most)
            continue;
        document->fileName = name;
        for (importers::RawSheet& sheet : document->sheets) {
            for (importers::RawRow& row : sheet.rows)
                row.source.file = name;
        }
        documents.push_back(std::move(*document));
    }
    return documents;
}

std::string storedArchive(const Entries& entries) {
    std::string out;
    std::string directory;
    for (const auto& [name, content] : entries) {
        const auto place = static_cast<std::uint32_t>(out.size());
        out += "PK\x03\x04";
        appendCommon(out, name, content);
        out += name + content;
        directory += "PK\x01\x02";
        append(directory, 20, 2); // version made by
        appendCommon(directory, name, content);
        append(directory, 0, 2); // no comment
        append(directory, 0, 4); // first disk; internal attributes
        append(directory, 0, 4); // external attributes
        append(directory, place, 4);
        directory += name;
    }
    const auto place = static_cast<std::uint32_t>(out.size());
    out += directory + "PK\x05\x06";
    append(out, 0, 4); // one disk
    append(out, static_cast<std::uint32_t>(entries.size()), 2);
    append(out, static_cast<std::uint32_t>(entries.size()), 2);
    append(out, static_cast<std::uint32_t>(directory.size()), 4);
    append(out, place, 4);
    append(out, 0, 2); // no comment
    return out;
}

std::string catalogueText(const char* file) {
    std::ifstream stream(std::string(AALLOKKO_SOURCE_DIR "/data/catalogues/") + file);
    std::string text(std::istreambuf_iterator<char>(stream), {});
    require(!text.empty(), file);
    return text;
}

} // namespace aallokko::fuzz
