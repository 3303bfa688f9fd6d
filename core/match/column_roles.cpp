// SPDX-License-Identifier: GPL-3.0-or-later
//
// Roles by heading first; what is left by what the values look like.
#include "core/match/table_match.h"

#include "core/base/text.h"
#include "core/match/name_score.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace aallokko::match {

namespace {

struct Heading {
    std::string_view text;
    ColumnRole role;
};

// Folded headings; a heading that begins with one of them counts too. The first found wins.
constexpr std::array headings{
    Heading{"id", ColumnRole::Id},
    Heading{"nickname", ColumnRole::OtherName},
    Heading{"short name", ColumnRole::OtherName},
    Heading{"kutsumanimi", ColumnRole::OtherName},
    Heading{"lyhenne", ColumnRole::OtherName},
    Heading{"kortnamn", ColumnRole::OtherName},
    Heading{"product", ColumnRole::OtherName},
    Heading{"tuote", ColumnRole::OtherName},
    Heading{"produkt", ColumnRole::OtherName},
    Heading{"ohjelmistotuote", ColumnRole::OtherName},
    Heading{"title", ColumnRole::Name},
    Heading{"name", ColumnRole::Name},
    Heading{"system name", ColumnRole::Name},
    Heading{"department name of data system", ColumnRole::Name},
    Heading{"nimi", ColumnRole::Name},
    Heading{"jarjestelma", ColumnRole::Name},
    Heading{"tietojarjestelma", ColumnRole::Name},
    Heading{"ohjelmisto", ColumnRole::Name},
    Heading{"sovellus", ColumnRole::Name},
    Heading{"namn", ColumnRole::Name},
    Heading{"system", ColumnRole::Name},
    Heading{"manufacturer", ColumnRole::Vendor},
    Heading{"vendor", ColumnRole::Vendor},
    Heading{"supplier", ColumnRole::Vendor},
    Heading{"brand", ColumnRole::Vendor},
    Heading{"publisher", ColumnRole::Vendor},
    Heading{"toimittaja", ColumnRole::Vendor},
    Heading{"valmistaja", ColumnRole::Vendor},
    Heading{"leverantor", ColumnRole::Vendor},
    Heading{"tillverkare", ColumnRole::Vendor},
    Heading{"version", ColumnRole::Version},
    Heading{"versio", ColumnRole::Version},
    Heading{"price", ColumnRole::Price},
    Heading{"hinta", ColumnRole::Price},
    Heading{"pris", ColumnRole::Price},
    Heading{"function", ColumnRole::Functions},
    Heading{"category", ColumnRole::Functions},
    Heading{"tehtava", ColumnRole::Functions},
    Heading{"kategoria", ColumnRole::Functions},
    Heading{"luokka", ColumnRole::Functions},
    Heading{"toiminto", ColumnRole::Functions},
    Heading{"kategori", ColumnRole::Functions},
    Heading{"description", ColumnRole::Description},
    Heading{"general description", ColumnRole::Description},
    Heading{"purpose", ColumnRole::Description},
    Heading{"kuvaus", ColumnRole::Description},
    Heading{"tarkoitus", ColumnRole::Description},
    Heading{"kayttotarkoitus", ColumnRole::Description},
    Heading{"beskrivning", ColumnRole::Description},
    Heading{"andamal", ColumnRole::Description},
};

ColumnRole roleOfHeading(const std::string& heading) {
    const std::string words = base::foldedWords(heading);
    for (const bool mayContinue : {false, true}) {
        for (const Heading& known : headings) {
            if (words == known.text ||
                (mayContinue && known.role != ColumnRole::Id && words.starts_with(known.text))) {
                return known.role;
            }
        }
    }
    // "systeemin nimi", "produktens namn": the head of such a heading is its last word.
    return words.ends_with(" nimi") || words.ends_with(" name") || words.ends_with(" namn")
               ? ColumnRole::Name
               : ColumnRole::Other;
}

std::optional<double> numberOf(std::string text) {
    text = base::trimmed(text);
    std::erase_if(text, [](char c) { return c == '$' || c == ' ' || c == '\''; });
    if (text.ends_with("\xE2\x82\xAC")) { // the euro sign
        text.resize(text.size() - 3);
    }
    const std::size_t comma = text.rfind(',');
    if (comma != std::string::npos) {
        const bool isDecimal = text.find('.') == std::string::npos && text.size() - comma <= 3;
        text.replace(comma, 1, isDecimal ? "." : "");
        std::erase(text, ',');
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && !text.empty()
               ? std::optional(value)
               : std::nullopt;
}

/// What the values of one column look like.
struct Look {
    std::size_t filled = 0;
    std::size_t numbers = 0;
    std::size_t bytes = 0;

    [[nodiscard]] bool isNumeric() const { return filled > 0 && numbers * 10 >= filled * 9; }
    [[nodiscard]] bool isLong() const { return filled > 0 && bytes > filled * 80; }
};

Look lookOf(const TextTable& table, std::size_t column) {
    Look look;
    for (const auto& row : table.rows) {
        const std::string value = column < row.size() ? base::trimmed(row[column]) : "";
        if (!value.empty()) {
            ++look.filled;
            look.bytes += value.size();
            look.numbers += numberOf(value) ? 1 : 0;
        }
    }
    return look;
}

const std::string& cellOf(const std::vector<std::string>& row, std::size_t column) {
    static const std::string none;
    return column < row.size() ? row[column] : none;
}

void add(std::string& text, const std::string& part, const char* between) {
    if (!isNullName(part)) {
        text += (text.empty() ? "" : between) + part;
    }
}

} // namespace

std::vector<ColumnRole> rolesOf(const TextTable& table) {
    std::vector<ColumnRole> roles;
    for (const std::string& heading : table.header) {
        roles.push_back(roleOfHeading(heading));
    }
    bool hasName = std::count(roles.begin(), roles.end(), ColumnRole::Name) > 0;
    // A product list calls its one name "product".
    const auto other = std::find(roles.begin(), roles.end(), ColumnRole::OtherName);
    if (!hasName && other != roles.end()) {
        *other = ColumnRole::Name;
        hasName = true;
    }
    const bool hasPrice = std::count(roles.begin(), roles.end(), ColumnRole::Price) > 0;
    for (std::size_t column = 0; column < roles.size(); ++column) {
        const Look look = lookOf(table, column);
        if (roles[column] == ColumnRole::Price && !look.isNumeric()) {
            roles[column] = ColumnRole::Other;
        }
        if (roles[column] != ColumnRole::Other || look.filled == 0) {
            continue;
        }
        if (look.isNumeric()) {
            const bool isMoney =
                base::foldedWords(table.header[column]).find("cost") != std::string::npos;
            roles[column] = !hasPrice && isMoney ? ColumnRole::Price : ColumnRole::Other;
        } else if (look.isLong()) {
            roles[column] = ColumnRole::Description;
        } else if (!hasName) {
            roles[column] = ColumnRole::Name;
            hasName = true;
        }
    }
    return roles;
}

std::vector<Record> recordsOf(const TextTable& table, std::span<const ColumnRole> roles) {
    std::vector<Record> records;
    records.reserve(table.rows.size());
    for (const auto& row : table.rows) {
        Record record;
        for (std::size_t column = 0; column < roles.size(); ++column) {
            const std::string& value = cellOf(row, column);
            switch (roles[column]) {
            case ColumnRole::Name:
                add(record.name, value, " ");
                break;
            case ColumnRole::OtherName:
                add(record.otherName, value, " ");
                break;
            case ColumnRole::Vendor:
                add(record.vendor, value, " ");
                break;
            case ColumnRole::Version:
                add(record.version, value, " ");
                break;
            case ColumnRole::Price:
                record.price = numberOf(value);
                break;
            case ColumnRole::Description:
                add(record.description, value, " ");
                break;
            case ColumnRole::Functions:
                add(record.functions, value, ";");
                break;
            case ColumnRole::Id:
            case ColumnRole::Other:
                break;
            }
        }
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace aallokko::match
