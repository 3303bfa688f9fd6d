// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well a column's values suit a field: what decides ambiguous headers and stops a header from
// pulling in values of another kind.
#include "core/base/text.h"
#include "importers/mapping/column_mapping.h"
#include "importers/values/cell_date.h"
#include "importers/words/word_forms.h"

#include <algorithm>
#include <array>
#include <set>

namespace aallokko::importers {

namespace {

using model::FieldKey;
using model::FieldType;

constexpr std::size_t sampledCells = 60;

bool hasDigit(const std::string& text) {
    return text.find_first_of("0123456789") != std::string::npos;
}

bool isCompany(const std::string& text) {
    static const std::set<std::string> forms{"oy",   "ab",   "oyj", "ltd", "inc", "llc",
                                             "gmbh", "corp", "as",  "plc", "tmi", "ky"};
    const std::vector<std::string> words = wordsOf(text);
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return forms.contains(word); });
}

bool isPersonOrRole(const std::string& text) {
    constexpr std::array<std::string_view, 16> parts{
        "johtaja", "paallikko", "sihteeri", "hoitaja",      "laakari",  "asiantuntija",
        "esimies", "vastaava",  "kayttaja", "chef",         "direktor", "ansvarig",
        "manager", "director",  "officer",  "suunnittelija"};
    const std::string folded = base::folded(text);
    if (folded.find('@') != std::string::npos) {
        return true;
    }
    for (const std::string_view part : parts) {
        if (folded.find(part) != std::string::npos) {
            return true;
        }
    }
    // "Veikko Sorsavuori": two or three capitalised words without digits.
    const std::vector<std::string> words = base::splitTrimmed(text, ' ');
    return words.size() >= 2 && words.size() <= 3 && !hasDigit(text) && !isCompany(text) &&
           std::all_of(words.begin(), words.end(), [](const std::string& word) {
               return base::folded(word.substr(0, 1)) != word.substr(0, 1) ||
                      static_cast<unsigned char>(word.front()) >= 0xC3;
           });
}

bool isWave(const std::string& text) {
    const std::string folded = base::folded(text);
    const bool phaseWord = folded.find("vaihe") != std::string::npos ||
                           folded.find("aalto") != std::string::npos || folded.find("fas") == 0 ||
                           folded.find("wave") != std::string::npos ||
                           folded.find("phase") != std::string::npos;
    return phaseWord || (folded.size() <= 3 && hasDigit(folded)) || readDate(text).has_value();
}

bool isRegister(const std::string& text) {
    const std::string folded = base::folded(text);
    return folded.find("rekister") != std::string::npos ||
           folded.find("register") != std::string::npos ||
           folded.find("tietovar") != std::string::npos;
}

struct Probe {
    const CellReader& reader;
    const OrganisationIndex& organisations;
    const ColumnContext& context;

    [[nodiscard]] double suits(const RawCell& cell) const {
        const std::string& text = cell.text;
        switch (context.key) {
        case FieldKey::Organisation:
        case FieldKey::UsingOrganisations:
            return organisations.find(text, NameScope::Whole).isValid() ? 1 : 0;
        case FieldKey::Owner:
        case FieldKey::SystemManager:
        case FieldKey::TechnicalContact:
        case FieldKey::Respondent:
            return isPersonOrRole(text) ? 1 : 0;
        case FieldKey::Vendor:
        case FieldKey::HostingProvider:
            return reader.isKnownVendor(text) || isCompany(text) ? 1 : 0;
        case FieldKey::ContractRef:
            return hasDigit(text) && text.find('/') != std::string::npos && !readDate(text) ? 1 : 0;
        case FieldKey::Wave:
            return isWave(text) ? 1 : 0;
        case FieldKey::DataStores:
            return isRegister(text) ? 1 : 0;
        case FieldKey::Name:
        case FieldKey::Product:
        case FieldKey::TargetSystem:
            return hasDigit(text.substr(0, 1)) || text.size() > 80 ? 0 : 0.5;
        case FieldKey::Functions:
        case FieldKey::Category:
        case FieldKey::NationalServices: {
            const CellReading reading = reader.read(cell, {}, context);
            return reading.issues.empty() ? 1 : 0;
        }
        default:
            break;
        }
        if (model::typeOf(context.key) == FieldType::YesNo) {
            return reader.yesNoOf(text) || readDate(text) ? 1 : 0.4;
        }
        if (model::typeOf(context.key) == FieldType::Text ||
            model::typeOf(context.key) == FieldType::TextList) {
            return 0.5;
        }
        return reader.read(cell, {}, context).isReadable() ? 1 : 0;
    }
};

} // namespace

double fitOf(const RawSheet& sheet, const TableLayout& layout, std::size_t column,
             const ColumnContext& context, const CellReader& reader,
             const OrganisationIndex& organisations, std::size_t& filled) {
    const Probe probe{reader, organisations, context};
    double sum = 0;
    filled = 0;
    for (std::size_t row = layout.lastHeader + 1; row < sheet.rows.size() && filled < sampledCells;
         ++row) {
        const auto& cells = sheet.rows[row].cells;
        if (column >= cells.size() || cells[column].fromMerge ||
            cells[column].kind == CellKind::Empty) {
            continue;
        }
        const auto absence = reader.absenceOf(base::trimmed(cells[column].text), context.key);
        const bool isAnswer = absence == model::FieldState::No &&
                              reader.yesNoOf(base::trimmed(cells[column].text)).has_value();
        if (absence && !isAnswer) {
            continue;
        }
        filled += 1;
        sum += probe.suits(cells[column]);
    }
    return filled == 0 ? 0 : sum / static_cast<double>(filled);
}

} // namespace aallokko::importers
