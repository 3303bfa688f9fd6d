// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scalars and field maps as canonical JSON. A field map names the place its values share ("at")
// once, and a text value leaves out a raw cell that says the same: that halves the audit trail.
#include "core/store/json_out.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace aallokko::store {

namespace {

// Keys in the order of their stored names, which differs from the catalogue order of FieldKey.
std::array<std::uint8_t, model::fieldKeyCount> makeNameRanks() {
    std::array<std::uint8_t, model::fieldKeyCount> order{};
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = static_cast<std::uint8_t>(i);
    }
    std::sort(order.begin(), order.end(), [](std::uint8_t a, std::uint8_t b) {
        return storedNameOf(static_cast<model::FieldKey>(a)) <
               storedNameOf(static_cast<model::FieldKey>(b));
    });
    std::array<std::uint8_t, model::fieldKeyCount> ranks{};
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        ranks[order[rank]] = static_cast<std::uint8_t>(rank);
    }
    return ranks;
}

std::size_t nameRank(model::FieldKey key) {
    static const auto ranks = makeNameRanks();
    return ranks[static_cast<std::size_t>(key)];
}

} // namespace

bool isStorable(base::Date date) {
    const int year = static_cast<int>(date.year());
    return date == base::Date{} || (date.ok() && year >= 0 && year <= 9999);
}

void JsonOut::open(char bracket) {
    m_text += bracket;
    m_needsComma = false;
}

void JsonOut::close(char bracket) {
    m_text += bracket;
    m_needsComma = true;
}

void JsonOut::separate() {
    if (m_needsComma) {
        m_text += ',';
    }
    m_needsComma = true;
}

void JsonOut::writeKey(std::string_view key) {
    separate();
    writeName(key);
    m_text += ':';
}

void JsonOut::writeName(std::string_view name) {
    m_text += '"';
    m_text += name;
    m_text += '"';
}

void JsonOut::write(const std::string& text) {
    static constexpr std::string_view hex = "0123456789abcdef";
    m_text += '"';
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\') {
            continue;
        }
        m_text.append(text, done, i - done);
        done = i + 1;
        m_text += '\\';
        switch (c) {
        case '"':
        case '\\':
            m_text += static_cast<char>(c);
            break;
        case '\b':
            m_text += 'b';
            break;
        case '\f':
            m_text += 'f';
            break;
        case '\n':
            m_text += 'n';
            break;
        case '\r':
            m_text += 'r';
            break;
        case '\t':
            m_text += 't';
            break;
        default:
            m_text += "u00";
            m_text += hex[c >> 4];
            m_text += hex[c & 15U];
        }
    }
    m_text.append(text, done);
    m_text += '"';
}

void JsonOut::write(std::int64_t number) {
    std::array<char, 24> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    m_text.append(buffer.data(), end);
}

void JsonOut::write(std::uint64_t number) {
    write(std::to_string(number));
}

void JsonOut::write(bool value) {
    m_text += value ? "true" : "false";
}

void JsonOut::write(base::Date date) {
    m_isExact = m_isExact && isStorable(date);
    write(date == base::Date{} ? std::string() : base::toIso(date));
}

void JsonOut::write(base::Quarter quarter) {
    const std::string text = base::toString(quarter);
    const auto back = base::findQuarter(text);
    m_isExact = m_isExact && back && *back == quarter;
    write(text);
}

void JsonOut::write(const std::map<std::string, std::int64_t>& items) {
    openObject();
    for (const auto& [key, value] : items) {
        separate();
        write(key);
        m_text += ':';
        write(value);
    }
    closeObject();
}

void JsonOut::write(const model::FieldMap& fields) {
    base::SourceRef place;
    std::array<const model::FieldMap::Entry*, model::fieldKeyCount> sorted{};
    for (const auto& entry : fields.entries()) {
        const base::SourceRef& source = entry.second.origin.source;
        if (place.file.empty()) {
            place = {source.file, source.sheet, source.row, 0};
        }
        sorted[nameRank(entry.first)] = &entry;
    }
    openObject();
    member("at", place);
    writeKey("of");
    openObject();
    for (const auto* entry : sorted) {
        if (entry != nullptr) {
            writeKey(storedNameOf(entry->first));
            write(entry->second, place);
        }
    }
    closeObject();
    closeObject();
}

void JsonOut::write(const model::FieldValue& value, const base::SourceRef& place) {
    const auto differs = [this](std::string_view key, const auto& own, const auto& shared) {
        if (!(own == shared)) {
            writeKey(key);
            write(own);
        }
    };
    const auto ifHeld = [this](std::string_view key, const auto* held) {
        if (held != nullptr) {
            writeKey(key);
            write(*held);
        }
    };
    const model::Origin& origin = value.origin;
    const auto* text = std::get_if<std::string>(&value.data);
    openObject();
    ifHeld("boolean", std::get_if<bool>(&value.data));
    member("column", origin.source.column);
    ifHeld("date", std::get_if<base::Date>(&value.data));
    if (const auto* decimal = std::get_if<model::Decimal>(&value.data)) {
        writeKey("decimal");
        write(decimal->hundredths);
    }
    differs("file", origin.source.file, place.file);
    ifHeld("integer", std::get_if<std::int64_t>(&value.data));
    ifHeld("list", std::get_if<std::vector<std::string>>(&value.data));
    member("open_ended", std::holds_alternative<model::OpenEnded>(value.data));
    differs("raw", origin.raw, text == nullptr ? std::string() : *text);
    differs("row", origin.source.row, place.row);
    member("rule", origin.rule);
    differs("sheet", origin.source.sheet, place.sheet);
    member("state", value.state);
    ifHeld("text", text);
    member("time", origin.time);
    member("user", origin.user);
    closeObject();
}

} // namespace aallokko::store
