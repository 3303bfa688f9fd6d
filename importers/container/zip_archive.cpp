// SPDX-License-Identifier: GPL-3.0-or-later
//
// libzip is handed bytes by a QFile, so file names of any script work on every platform. Only
// reading happens here: the archive is always discarded, never closed with changes.
#include "importers/container/zip_archive.h"

#include <QFile>
#include <zip.h>

namespace aallokko::importers {

namespace {

// Below this size a high ratio is ordinary (a sheet of equal rows) and harmless.
constexpr std::int64_t RATIO_FROM_BYTES = 16 << 20;

struct FileSource {
    QFile file;
    zip_error_t error;
};

zip_int64_t readSource(FileSource& source, void* data, zip_uint64_t length) {
    const qint64 got = source.file.read(static_cast<char*>(data), static_cast<qint64>(length));
    if (got < 0)
        zip_error_set(&source.error, ZIP_ER_READ, 0);
    return got;
}

zip_int64_t seekSource(FileSource& source, void* data, zip_uint64_t length) {
    const zip_int64_t target = zip_source_seek_compute_offset(
        static_cast<zip_uint64_t>(source.file.pos()), static_cast<zip_uint64_t>(source.file.size()),
        data, length, &source.error);
    if (target < 0 || !source.file.seek(target)) {
        zip_error_set(&source.error, ZIP_ER_SEEK, 0);
        return -1;
    }
    return 0;
}

zip_int64_t statSource(const FileSource& source, void* data) {
    auto* stat = static_cast<zip_stat_t*>(data);
    zip_stat_init(stat);
    stat->size = static_cast<zip_uint64_t>(source.file.size());
    stat->valid = ZIP_STAT_SIZE;
    return static_cast<zip_int64_t>(sizeof(zip_stat_t));
}

zip_int64_t onCommand(void* user, void* data, zip_uint64_t length, zip_source_cmd_t command) {
    auto& source = *static_cast<FileSource*>(user);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return source.file.seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return readSource(source, data, length);
    case ZIP_SOURCE_SEEK:
        return seekSource(source, data, length);
    case ZIP_SOURCE_TELL:
        return source.file.pos();
    case ZIP_SOURCE_STAT:
        return statSource(source, data);
    case ZIP_SOURCE_CLOSE:
        return 0;
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&source.error, data, length);
    case ZIP_SOURCE_FREE:
        delete &source;
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
            ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default:
        zip_error_set(&source.error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

// The library's texts are English; these words of core/text say the same. What is no archive here
// began like one (file_kind.cpp), so its end is missing.
std::string whyDamaged(zip_error_t* error) {
    switch (zip_error_code_zip(error)) {
    case ZIP_ER_NOZIP:
    case ZIP_ER_EOF:
    case ZIP_ER_READ:
        return "@archive.why.cut";
    case ZIP_ER_CRC:
        return "@archive.why.checksum";
    case ZIP_ER_INCONS:
    case ZIP_ER_NOENT:
        return "@archive.why.inconsistent";
    case ZIP_ER_COMPNOTSUPP:
        return "@archive.why.compression";
    case ZIP_ER_ZLIB:
    case ZIP_ER_COMPRESSED_DATA:
        return "@archive.why.packed";
    default:
        return "@archive.why.other";
    }
}

class ZipEntryDevice final : public GuardedDevice {
  public:
    ZipEntryDevice(zip_file_t* file, const zip_stat_t& stat, ReadBudget& budget)
        : GuardedDevice(budget, budget.limits().cellBytes * 4), m_file(file),
          m_name(stat.name == nullptr ? "" : stat.name),
          m_declared(static_cast<std::int64_t>(stat.size)),
          m_stored(static_cast<std::int64_t>(stat.comp_size)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipEntryDevice() override { zip_fclose(m_file); }

  protected:
    qint64 readRaw(char* data, qint64 size) override {
        const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
        if (got < 0)
            return refuse("read.entry_damaged", {m_name, whyDamaged(zip_file_get_error(m_file))});
        m_read += got;
        if (m_read > m_declared)
            return refuse("read.entry_size_lies", {m_name, std::to_string(m_declared)});
        const auto& limits = m_budget.limits();
        if (m_read > RATIO_FROM_BYTES && m_read / limits.inflationRatio > m_stored)
            return refuse("read.inflation_ratio", {m_name, std::to_string(m_read / (m_stored + 1)),
                                                   std::to_string(limits.inflationRatio)});
        if (!m_budget.countInflated(got))
            return refuse("read.archive_too_large", {std::to_string(limits.archiveBytes),
                                                     std::to_string(limits.archiveBytes)});
        return got;
    }

  private:
    qint64 refuse(const char* code, std::vector<std::string> arguments) {
        m_refusal = m_budget.refused(code, std::move(arguments));
        return -1;
    }

    zip_file_t* m_file;
    std::string m_name;
    std::int64_t m_declared;
    std::int64_t m_stored;
    std::int64_t m_read = 0;
};

} // namespace

base::Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString& path,
                                                           ReadBudget& budget) {
    auto source = std::make_unique<FileSource>();
    zip_error_init(&source->error);
    source->file.setFileName(path);
    if (!source->file.open(QIODevice::ReadOnly)) {
        base::Error error =
            budget.refused("read.failed", {source->file.errorString().toStdString()});
        error.kind = base::ErrorKind::Io;
        return tl::unexpected(std::move(error));
    }
    zip_error_t problem;
    zip_error_init(&problem);
    zip_source_t* raw = zip_source_function_create(onCommand, source.get(), &problem);
    if (raw == nullptr)
        return tl::unexpected(budget.refused("read.archive_damaged", {whyDamaged(&problem)}));
    source.release(); // freed by libzip (ZIP_SOURCE_FREE)
    zip_t* handle = zip_open_from_source(raw, ZIP_RDONLY, &problem);
    if (handle == nullptr) {
        base::Error error = budget.refused("read.archive_damaged", {whyDamaged(&problem)});
        zip_source_free(raw);
        zip_error_fini(&problem);
        return tl::unexpected(std::move(error));
    }
    std::unique_ptr<ZipArchive> archive(new ZipArchive(handle, budget));
    const auto entries = zip_get_num_entries(handle, 0);
    if (entries > budget.limits().archiveEntries)
        return tl::unexpected(budget.refused(
            "read.too_many_entries",
            {std::to_string(entries), std::to_string(budget.limits().archiveEntries)}));
    return archive;
}

ZipArchive::~ZipArchive() {
    zip_discard(m_zip);
}

std::optional<std::int64_t> ZipArchive::findEntry(const QString& name) const {
    const auto exact = zip_name_locate(m_zip, name.toUtf8().constData(), 0);
    if (exact >= 0)
        return exact;
    const auto entries = zip_get_num_entries(m_zip, 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const char* raw = zip_get_name(m_zip, static_cast<zip_uint64_t>(i), 0);
        if (raw == nullptr)
            continue;
        QString other = QString::fromUtf8(raw);
        other.replace(QLatin1Char('\\'), QLatin1Char('/'));
        if (other.compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return std::nullopt;
}

base::Result<std::unique_ptr<GuardedDevice>> ZipArchive::openEntry(std::int64_t index,
                                                                   std::int64_t limit) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    const auto place = static_cast<zip_uint64_t>(index);
    if (zip_stat_index(m_zip, place, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0)
        return tl::unexpected(
            m_budget.refused("read.archive_damaged", {whyDamaged(zip_get_error(m_zip))}));
    const std::string name = stat.name == nullptr ? "" : stat.name;
    if (stat.size > static_cast<zip_uint64_t>(limit))
        return tl::unexpected(m_budget.refused(
            "read.entry_too_large", {name, std::to_string(stat.size), std::to_string(limit)}));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return tl::unexpected(m_budget.refused("read.encrypted", {"zip"}));
    zip_file_t* file = zip_fopen_index(m_zip, place, 0);
    if (file == nullptr)
        return tl::unexpected(
            m_budget.refused("read.entry_damaged", {name, whyDamaged(zip_get_error(m_zip))}));
    return std::make_unique<ZipEntryDevice>(file, stat, m_budget);
}

} // namespace aallokko::importers
