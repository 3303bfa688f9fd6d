// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading access to the entries of a ZIP archive through libzip, with declared and actual sizes
// checked. Serves the XLSX and ODS readers and the detection of the file kind; knows neither.
#pragma once

#include "core/base/result.h"
#include "importers/container/guarded_device.h"
#include "importers/raw/read_budget.h"

#include <QString>
#include <memory>
#include <optional>

struct zip;

namespace aallokko::importers {

/// An open archive. Entries are named by index; the archive outlives the devices it gives out.
class ZipArchive {
  public:
    /// Errors: read.failed (Io), read.archive_damaged, read.too_many_entries.
    [[nodiscard]] static base::Result<std::unique_ptr<ZipArchive>> open(const QString& path,
                                                                        ReadBudget& budget);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// Index of the entry of exactly this name, else of one that differs only in case ('\' counts
    /// as '/'): some writers are careless and spreadsheet programs open their files.
    [[nodiscard]] std::optional<std::int64_t> findEntry(const QString& name) const;

    /// A stream of the inflated entry, at most `limit` bytes. Errors: read.entry_too_large
    /// (declared), read.encrypted, read.entry_damaged. While reading, the device refuses with
    /// read.entry_size_lies, read.inflation_ratio, read.archive_too_large, read.entry_damaged.
    [[nodiscard]] base::Result<std::unique_ptr<GuardedDevice>> openEntry(std::int64_t index,
                                                                         std::int64_t limit);

  private:
    ZipArchive(zip* handle, ReadBudget& budget) : m_zip(handle), m_budget(budget) {}

    zip* m_zip;
    ReadBudget& m_budget;
};

} // namespace aallokko::importers
