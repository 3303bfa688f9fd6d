// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses a reader by content and collects whole documents.
#include "importers/open/open_reader.h"

#include "importers/architecture/cyclonedx_json.h"
#include "importers/architecture/model_reader.h"
#include "importers/csv/csv_reader.h"
#include "importers/open/file_kind.h"
#include "importers/raw/limit_names.h"
#include "importers/tree/json_reader.h"
#include "importers/tree/json_tree.h"
#include "importers/tree/yaml_reader.h"
#include "importers/workbook/ods_reader.h"
#include "importers/workbook/xlsx_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace aallokko::importers {

namespace {

constexpr std::size_t SAMPLE_BYTES = 16 << 10;

using OpenResult = base::Result<std::unique_ptr<Reader>>;

OpenResult openText(const QString& path, std::shared_ptr<ReadBudget> budget) {
    auto text = TextFile::open(path, *budget);
    if (!text)
        return tl::unexpected(std::move(text.error()));
    std::string sample;
    while (sample.size() < SAMPLE_BYTES) {
        auto more = (*text)->read(sample);
        if (!more)
            return tl::unexpected(std::move(more.error()));
        if (!*more)
            break;
    }
    (*text)->rewind();
    if (sample.find_first_not_of(" \t\r\n") == std::string::npos && sample.size() < SAMPLE_BYTES)
        return tl::unexpected(budget->refused("read.empty"));
    if (architecture::isBomJson(sample))
        return architecture::openBomJson(std::move(*text), std::move(budget));
    if (isJson(sample))
        return openJson(std::move(*text), std::move(budget));
    return textKindOf(sample) == TextKind::Yaml
               ? YamlReader::open(std::move(*text), std::move(budget))
               : CsvReader::open(std::move(*text), std::move(budget));
}

/// Archi's file with pictures beside the model. The model is read at once, so that the archive may
/// close.
OpenResult openArchiArchive(std::unique_ptr<ZipArchive> archive,
                            std::shared_ptr<ReadBudget> budget) {
    constexpr const char* entry = "model.xml";
    const auto index = archive->findEntry(QString::fromLatin1(entry));
    auto device = archive->openEntry(index.value_or(0), budget->limits().entryBytes);
    if (!device)
        return tl::unexpected(std::move(device.error()));
    return architecture::openModelXml(std::move(*device), entry, std::move(budget));
}

OpenResult openArchive(const QString& path, std::shared_ptr<ReadBudget> budget, CellText cellText) {
    auto archive = ZipArchive::open(path, *budget);
    if (!archive)
        return tl::unexpected(std::move(archive.error()));
    const auto kind = readArchiveKind(**archive, *budget);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == ArchiveKind::Archi)
        return openArchiArchive(std::move(*archive), std::move(budget));
    return *kind == ArchiveKind::Ods
               ? OdsReader::open(std::move(*archive), std::move(budget), cellText)
               : XlsxReader::open(std::move(*archive), std::move(budget), cellText);
}

OpenResult openPlainXml(const QString& path, FileKind kind, std::shared_ptr<ReadBudget> budget,
                        CellText cellText) {
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        base::Error error = budget->refused("read.failed", {file->errorString().toStdString()});
        error.kind = base::ErrorKind::Io;
        return tl::unexpected(std::move(error));
    }
    // One part of a flat document may be an embedded picture in base 64.
    const std::int64_t partLimit = budget->limits().partBytes;
    auto device = std::make_unique<GuardedFile>(std::move(file), *budget, partLimit);
    if (kind == FileKind::ModelXml) {
        std::string entry = budget->fileName();
        return architecture::openModelXml(std::move(device), std::move(entry), std::move(budget));
    }
    return OdsReader::openFlat(std::move(device), std::move(budget), cellText);
}

OpenResult openWith(const QString& path, std::shared_ptr<ReadBudget> budget,
                    CellText cellText = CellText::Stored) {
    const auto kind = readFileKind(path, *budget);
    if (!kind)
        return tl::unexpected(kind.error());
    switch (*kind) {
    case FileKind::Archive:
        return openArchive(path, std::move(budget), cellText);
    case FileKind::FlatXml:
    case FileKind::ModelXml:
        return openPlainXml(path, *kind, std::move(budget), cellText);
    case FileKind::Text:
        break;
    }
    return openText(path, std::move(budget));
}

std::shared_ptr<ReadBudget> makeBudget(const QString& path, const ReadLimits& limits,
                                       std::stop_token stop) {
    return std::make_shared<ReadBudget>(limits, std::move(stop),
                                        QFileInfo(path).fileName().toStdString());
}

/// Empties and marks the cells of `sheet` that a merged block covers.
std::optional<base::Error> markCovered(RawSheet& sheet, ReadBudget& budget) {
    for (const auto& block : sheet.mergedBlocks) {
        auto row = std::lower_bound(
            sheet.rows.begin(), sheet.rows.end(), block.firstRow,
            [](const RawRow& candidate, int number) { return candidate.source.row < number; });
        for (; row != sheet.rows.end() && row->source.row <= block.lastRow; ++row) {
            if (auto error = budget.tick())
                return error;
            const int end = std::min(block.lastColumn, static_cast<int>(row->cells.size()));
            for (int column = block.firstColumn; column <= end; ++column) {
                if (row->source.row != block.firstRow || column != block.firstColumn)
                    row->cells[static_cast<std::size_t>(column - 1)] = {{}, CellKind::Empty, true};
            }
        }
    }
    return std::nullopt;
}

base::Result<RawSheet> collectSheet(Reader& reader, ReadBudget& budget) {
    std::vector<RawRow> rows;
    RawRow row;
    while (true) {
        auto more = reader.next(row);
        if (!more)
            return tl::unexpected(std::move(more.error()));
        if (!*more)
            break;
        rows.push_back(std::move(row));
        row = {};
    }
    // Careless programs write rows in another order than that of their numbers.
    const auto isEarlier = [](const RawRow& a, const RawRow& b) {
        return a.source.row < b.source.row;
    };
    const std::string& format = reader.document().format;
    if (format == "xlsx" && !std::is_sorted(rows.begin(), rows.end(), isEarlier))
        std::stable_sort(rows.begin(), rows.end(), isEarlier);
    RawSheet sheet = reader.sheet();
    sheet.rows = std::move(rows);
    if (auto error = markCovered(sheet, budget))
        return tl::unexpected(std::move(*error));
    return sheet;
}

std::string digestOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex().toStdString();
}

} // namespace

base::Result<std::unique_ptr<Reader>> openReader(const QString& path,
                                                 const std::optional<ReadLimits>& limits,
                                                 std::stop_token stop, CellText cellText) {
    const auto& usual = environmentLimits();
    if (!limits && !usual)
        return tl::unexpected(usual.error());
    return openWith(path, makeBudget(path, limits ? *limits : *usual, std::move(stop)), cellText);
}

base::Result<RawDocument> readDocument(const QString& path, const std::optional<ReadLimits>& limits,
                                       std::stop_token stop) {
    const auto& usual = environmentLimits();
    if (!limits && !usual)
        return tl::unexpected(usual.error());
    auto budget = makeBudget(path, limits ? *limits : *usual, std::move(stop));
    auto reader = openWith(path, budget);
    if (!reader)
        return tl::unexpected(std::move(reader.error()));
    std::vector<RawSheet> sheets;
    while (true) {
        auto more = (*reader)->nextSheet();
        if (!more)
            return tl::unexpected(std::move(more.error()));
        if (!*more)
            break;
        if ((*reader)->document().model != nullptr) { // has the rows already
            sheets.push_back((*reader)->sheet());
            continue;
        }
        auto sheet = collectSheet(**reader, *budget);
        if (!sheet)
            return tl::unexpected(std::move(sheet.error()));
        sheets.push_back(std::move(*sheet));
    }
    RawDocument document = (*reader)->document();
    document.sheets = std::move(sheets);
    document.sha256 = digestOf(path);
    if (document.sheets.empty())
        return tl::unexpected(budget->refused("read.no_table"));
    return document;
}

} // namespace aallokko::importers
