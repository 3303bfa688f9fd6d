// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads "digit = word" pairs in headers and titles.
#include "importers/mapping/criticality_scale.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace aallokko::importers {

namespace {

using model::FieldKey;

enum class Weight { None, High, Low };

Weight weightOf(std::string_view word) {
    constexpr std::array<std::string_view, 13> high{
        "kriitti", "korke",  "suuri",   "suurin",   "tarkei", "erittain", "elintarke",
        "hog",     "viktig", "kritisk", "critical", "high",   "mest"};
    constexpr std::array<std::string_view, 12> low{"matal", "vahai", "vahit", "pieni",
                                                   "alin",  "lag",   "minst", "low",
                                                   "least", "ei",    "icke",  "not"};
    const auto begins = [&](std::string_view beginning) {
        return word.substr(0, beginning.size()) == beginning;
    };
    if (std::any_of(low.begin(), low.end(), begins)) {
        return Weight::Low;
    }
    return std::any_of(high.begin(), high.end(), begins) ? Weight::High : Weight::None;
}

struct Numbers {
    std::size_t filled = 0;
    std::size_t numeric = 0;
    bool hasZero = false;
};

Numbers numbersOf(const RawSheet& sheet, const TableLayout& layout, std::size_t column,
                  const CellReader& reader) {
    Numbers numbers;
    for (std::size_t i = layout.lastHeader + 1; i < sheet.rows.size(); ++i) {
        const auto& cells = sheet.rows[i].cells;
        const std::string text =
            column < cells.size() ? base::trimmed(cells[column].text) : std::string();
        if (text.empty() || reader.absenceOf(text, FieldKey::Criticality)) {
            continue;
        }
        numbers.filled += 1;
        numbers.numeric += text.size() == 1 && text[0] >= '0' && text[0] <= '9' ? 1 : 0;
        numbers.hasZero = numbers.hasZero || text == "0";
    }
    return numbers;
}

// The file writes the catalogue's own codes ("full", "production"): then numbers are codes too.
bool writesCodes(const RawSheet& sheet, const TableLayout& layout, const TableMapping& mapping,
                 const CellReader& reader) {
    for (const ColumnUse& column : mapping.columns) {
        const bool telling = column.context.key == FieldKey::TransferScope ||
                             column.context.key == FieldKey::Lifecycle ||
                             column.context.key == FieldKey::Disposition;
        for (std::size_t i = layout.lastHeader + 1; telling && i < sheet.rows.size(); ++i) {
            const auto& cells = sheet.rows[i].cells;
            if (column.index < cells.size() && !cells[column.index].text.empty()) {
                const auto hit =
                    reader.codeBook(column.context.key).findExact(cells[column.index].text);
                if (hit && hit->id == cells[column.index].text) {
                    return true;
                }
            }
        }
    }
    return false;
}

} // namespace

ScaleDirection directionIn(const std::string& text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '5';
        const bool lone = digit && (i == 0 || text[i - 1] < '0' || text[i - 1] > '9');
        if (!lone) {
            continue;
        }
        const std::size_t word = text.find_first_not_of(" =:-", i + 1);
        if (word == std::string::npos || word == i + 1) {
            continue;
        }
        const Weight weight = weightOf(std::string_view(text).substr(word));
        if (weight == Weight::None) {
            continue;
        }
        const bool lowEnd = text[i] <= '1';
        const bool lowIsCritical = lowEnd == (weight == Weight::High);
        return lowIsCritical ? ScaleDirection::LowIsCritical : ScaleDirection::HighIsCritical;
    }
    return ScaleDirection::Unknown;
}

void settleCriticality(const RawSheet& sheet, const TableLayout& layout, const CellReader& reader,
                       TableMapping& mapping) {
    const auto it =
        std::find_if(mapping.columns.begin(), mapping.columns.end(), [](const ColumnUse& column) {
            return column.context.key == FieldKey::Criticality;
        });
    if (it == mapping.columns.end()) {
        return;
    }
    const Numbers numbers = numbersOf(sheet, layout, it->index, reader);
    if (numbers.numeric * 2 < numbers.filled || numbers.numeric == 0) {
        return;
    }
    const std::string& header = layout.headers[it->index];
    ScaleDirection direction = directionIn(base::folded(header));
    for (const std::string& title : layout.titles) {
        const std::string folded = base::folded(title);
        if (direction == ScaleDirection::Unknown && folded.find("kriit") != std::string::npos) {
            direction = directionIn(folded);
        }
    }
    base::SourceRef source = sheet.rows[layout.lastHeader].source;
    source.column = static_cast<int>(it->index) + 1;
    if (direction == ScaleDirection::LowIsCritical) {
        // 1..4 (or 1..5) turns into 4..1 (4..0), 0..4 into 4..0.
        it->context.scaleSum = numbers.hasZero ? 4 : 5;
        it->context.scaleRule = "scale.reversed";
        mapping.issues.push_back(
            {model::Severity::Warning, "import.scale_reversed", {header}, source});
    } else if (direction == ScaleDirection::HighIsCritical) {
        it->context.scaleRule = "scale.stated";
    } else if (header != model::nameOf(FieldKey::Criticality) &&
               !writesCodes(sheet, layout, mapping, reader)) {
        it->context.scaleRule = "scale.assumed_high_is_critical";
        mapping.issues.push_back(
            {model::Severity::Warning, "import.scale_direction", {header}, source});
    }
}

} // namespace aallokko::importers
