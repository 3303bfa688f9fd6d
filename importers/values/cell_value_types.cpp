// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers, dates, codes and scales of CellReader.
#include "importers/values/cell_date.h"
#include "importers/values/cell_list.h"
#include "importers/values/cell_number.h"
#include "importers/values/cell_task.h"

#include <charconv>

namespace aallokko::importers {

namespace {

using model::FieldKey;
using model::FieldType;
using model::Severity;

// General VAT rate in Finland 2013-2024, in per cent; taken off only where the header says that
// the tax is included.
constexpr long double vatPercent = 24;

constexpr long double hundredthsPerUnit = 100;
constexpr long double daysPerPersonYear = 220; // working days of a person-year, planning_costs

/// An answer yes or no in a column that asks for a code: which header asks what.
struct YesNoCode {
    FieldKey key;
    const char* headerPart; // folded; "" = any other header
    const char* yes;
    const char* no;
};

constexpr YesNoCode yesNoCodes[] = {
    {FieldKey::PersonalData, "potilas", "patient", "none"},
    {FieldKey::PersonalData, "patient", "patient", "none"},
    {FieldKey::PersonalData, "asiakas", "client", "none"},
    {FieldKey::PersonalData, "klient", "client", "none"},
    {FieldKey::PersonalData, "arkaluont", "special", "ordinary"},
    {FieldKey::PersonalData, "kanslig", "special", "ordinary"},
    {FieldKey::PersonalData, "sensitive", "special", "ordinary"},
    {FieldKey::PersonalData, "erityis", "special", "ordinary"},
    {FieldKey::PersonalData, "", "ordinary", "none"},
    {FieldKey::TransferScope, "jaa ", "stays", "full"},
    {FieldKey::TransferScope, "stannar", "stays", "full"},
    {FieldKey::TransferScope, "stays", "stays", "full"},
    {FieldKey::TransferScope, "", "full", "stays"},
    {FieldKey::HostingModel, "pilvi", "saas", ""},
    {FieldKey::HostingModel, "moln", "saas", ""},
    {FieldKey::Authentication, "ad", "ad", ""},
    {FieldKey::Authentication, "kertakirj", "sso", ""},
    {FieldKey::Authentication, "sso", "sso", ""},
    {FieldKey::Authentication, "toimikortti", "card", ""},
    {FieldKey::SectorDependence, "toimialariippumaton", "common", "sector"},
    {FieldKey::SectorDependence, "toimialasidonnainen", "sector", "common"},
    {FieldKey::Publicity, "salas", "secret", "public"},
    {FieldKey::Publicity, "sekretess", "secret", "public"},
};

} // namespace

void CellReader::Task::applyVat() {
    auto& rule = value().origin.rule;
    if (column.header.vat == VatMark::Included) {
        auto& amount = std::get<model::Decimal>(value().data);
        const auto net = static_cast<long double>(amount.hundredths) * 100 / (100 + vatPercent);
        amount.hundredths = toInteger(net, 1).value_or(amount.hundredths);
        addRule(rule, "vat.included_removed");
    } else if (column.header.vat == VatMark::None) {
        addRule(rule, "vat.assumed_excluded");
    }
}

void CellReader::readNumberCell(Task& task) const {
    NumberReading number;
    if (task.cell.kind == CellKind::Number) {
        // The spreadsheet's own number: "." is the decimal sign whatever follows it.
        number.value = std::strtold(task.text.c_str(), nullptr);
    } else if (const auto read = readNumber(task.text)) {
        number = *read;
    } else {
        task.fail();
        return;
    }
    const std::string& unit = task.column.header.unit;
    if (!number.hasUnit && (unit == "1000" || unit == "1000000")) {
        number.value *= unit == "1000" ? 1000 : 1000000;
        addRule(number.rule, unit == "1000" ? "number.thousands" : "number.millions");
    } else if (unit == "person_years") {
        number.value *= daysPerPersonYear;
        addRule(number.rule, "number.person_years");
    }
    const bool decimal = model::typeOf(task.column.key) == FieldType::Decimal;
    const auto whole = toInteger(number.value, decimal ? hundredthsPerUnit : 1);
    if (!whole || number.value < 0) {
        task.fail();
        return;
    }
    if (!decimal && static_cast<long double>(*whole) != number.value) {
        addRule(number.rule, "number.rounded");
    }
    if (number.isDoubtful) {
        task.issue(Severity::Info, "import.number_separator", {task.text});
    }
    if (number.rule.find("number.range") != std::string::npos) {
        task.issue(Severity::Info, "import.number_range", {task.text});
    }
    task.set(decimal ? model::FieldData(model::Decimal{*whole}) : model::FieldData(*whole),
             number.rule);
}

void CellReader::readYear(Task& task) const {
    if (const auto date = readDate(task.text.substr(0, 10)); date && date->day) {
        const bool plain = task.text.size() == 4;
        task.set(static_cast<std::int64_t>(static_cast<int>(date->day->year())),
                 plain ? "" : "date.year_of");
        return;
    }
    task.fail();
}

void CellReader::readDateCell(Task& task) const {
    if (task.cell.kind == CellKind::Date) {
        if (const auto day = base::findIsoDate(std::string_view(task.text).substr(0, 10))) {
            task.set(*day, "");
            return;
        }
    }
    const auto read = readDate(task.text);
    if (!read) {
        task.fail();
        return;
    }
    if (read->day) {
        task.set(*read->day, read->rule);
    } else {
        task.set(model::OpenEnded{}, read->rule);
    }
}

bool CellReader::readYesNoCode(Task& task) const {
    const auto answer = yesNoOf(task.text);
    if (!answer) {
        return false;
    }
    const std::string header = task.column.header.words + " ";
    for (const YesNoCode& entry : yesNoCodes) {
        if (entry.key == task.column.key && header.find(entry.headerPart) != std::string::npos) {
            const char* code = *answer ? entry.yes : entry.no;
            if (*code == '\0') {
                return false;
            }
            task.set(std::string(code), "code.yes_no");
            return true;
        }
    }
    return false;
}

bool CellReader::readScale(Task& task) const {
    int number = -1;
    const char* end = task.text.data() + task.text.size();
    const auto parsed = std::from_chars(task.text.data(), end, number);
    if (task.column.key != FieldKey::Criticality || parsed.ptr != end) {
        return false;
    }
    const int code = task.column.scaleSum == 0 ? number : task.column.scaleSum - number;
    if (code < 0 || code > 4) {
        task.fail();
        return true;
    }
    task.set(std::to_string(code), task.column.scaleRule);
    return true;
}

void CellReader::readCode(Task& task) const {
    const NameBook& book = codeBook(task.column.key);
    if (readScale(task)) {
        return;
    }
    if (const auto exact = book.findExact(task.text)) {
        task.set(exact->id, exact->rule);
        return;
    }
    if (readYesNoCode(task)) {
        return;
    }
    if (const auto hit = book.find(task.text)) {
        task.set(hit->id, hit->rule);
        return;
    }
    task.fail();
}

void CellReader::readCodes(Task& task) const {
    const NameBook& book = codeBook(task.column.key);
    const auto known = [&](const std::string& name) { return book.find(name).has_value(); };
    std::vector<std::string> parts = splitKnown(task.text, known);
    std::string rule = parts.size() > 1 ? "list.split" : "";
    for (std::string& part : parts) {
        const auto hit = book.find(part);
        if (!hit) {
            task.fail();
            return;
        }
        addRule(rule, hit->rule);
        part = hit->id;
    }
    task.set(std::move(parts), rule);
}

} // namespace aallokko::importers
