// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wrongly splitting a table hides rows from their header, so every rule asks for several signs.
#include "importers/csv/csv_tables.h"

#include "importers/csv/csv_score.h"

#include <algorithm>
#include <set>

namespace aallokko::importers {

bool holdsNumbers(const CsvRecord& record) {
    return std::any_of(record.fields.begin(), record.fields.end(),
                       [](const CsvField& field) { return isTyped(field.text); });
}

bool looksLikeHeader(const CsvRecord& record) {
    std::set<std::string_view> different;
    for (const auto& field : record.fields) {
        if (field.text.empty() || !different.insert(field.text).second)
            return false;
    }
    return record.fields.size() >= 2 && !holdsNumbers(record);
}

bool beginsTable(const std::vector<std::string>& header, const CsvRecord& record,
                 bool afterEmptyRow, const CsvRecord& next) {
    const std::size_t width = record.fields.size();
    if (header.empty() || width == header.size() || !looksLikeHeader(record))
        return false;
    std::size_t same = 0;
    for (std::size_t i = 0; i < std::min(width, header.size()); ++i)
        same += record.fields[i].text == header[i] ? 1 : 0;
    if (same >= 2 && same * 2 >= width)
        return true;
    return afterEmptyRow && next.fields.size() == width && (width >= 3 || holdsNumbers(next));
}

} // namespace aallokko::importers
