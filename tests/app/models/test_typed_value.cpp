// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people type: numbers, days, codes and absences, and what a cell shows reads back unchanged.
#include "app/models/typed_value.h"
#include "app/session/catalogues.h"
#include "core/text/display.h"

#include <gtest/gtest.h>

namespace aallokko::models {
namespace {

using model::FieldKey;
using model::FieldState;

const model::FieldCatalogue& catalogue() {
    static const session::Catalogues catalogues = *session::readCatalogues();
    return catalogues.fields;
}

TypedValue read(FieldKey key, const char* text) {
    return readTyped(key, QString::fromUtf8(text), catalogue());
}

std::int64_t cents(const char* text) {
    const TypedValue typed = read(FieldKey::AnnualCost, text);
    const auto* value = std::get_if<model::Decimal>(&typed.value.data);
    return value == nullptr ? -1 : value->hundredths;
}

TEST(TypedValue, ReadsNumbersAsFinnsAndSpreadsheetsWriteThem) {
    EXPECT_EQ(cents("1234"), 123400);
    EXPECT_EQ(cents("1 234,50"), 123450);
    EXPECT_EQ(cents("1\u00a0234,5"), 123450);
    EXPECT_EQ(cents("1234.5 €"), 123450);
    EXPECT_EQ(read(FieldKey::AnnualCost, "n. 5 t€").fault, TypedFault::Number);
    EXPECT_EQ(read(FieldKey::UserCount, "12,5").fault, TypedFault::WholeNumber);
    EXPECT_EQ(read(FieldKey::InUseYear, "205").fault, TypedFault::YearRange);
}

TEST(TypedValue, ReadsDaysAndRefusesThoseThatDoNotExist) {
    const base::Date day = base::makeDate(2021, 3, 1);
    EXPECT_EQ(std::get<base::Date>(read(FieldKey::ContractEnd, "1.3.2021").value.data), day);
    EXPECT_EQ(std::get<base::Date>(read(FieldKey::ContractEnd, "2021-03-01").value.data), day);
    EXPECT_TRUE(std::holds_alternative<model::OpenEnded>(
        read(FieldKey::ContractEnd, "Toistaiseksi").value.data));
    EXPECT_EQ(read(FieldKey::ContractEnd, "31.6.2021").fault, TypedFault::Date);
}

TEST(TypedValue, KnowsCodesByLabelInAllLanguagesAndOtherWords) {
    for (const char* text :
         {"Tuotannossa", "I produktion", "In production", "production", "käytössä"}) {
        EXPECT_EQ(read(FieldKey::Lifecycle, text).value.text(), "production") << text;
    }
    EXPECT_EQ(read(FieldKey::Lifecycle, "jotain muuta").fault, TypedFault::Code);
}

TEST(TypedValue, KeepsTheFourAbsencesApart) {
    EXPECT_EQ(read(FieldKey::Owner, "").value.state, FieldState::Empty);
    EXPECT_EQ(read(FieldKey::Owner, "ei ole").value.state, FieldState::No);
    EXPECT_EQ(read(FieldKey::Owner, "ei tietoa").value.state, FieldState::Unknown);
    EXPECT_EQ(read(FieldKey::Owner, "ei sovellu").value.state, FieldState::NotApplicable);
    // In a yes/no field "ei" is the answer no, not an absence.
    EXPECT_EQ(read(FieldKey::RecoveryPlan, "ei").value.state, FieldState::Value);
}

TEST(TypedValue, ReadsBackEveryCodeAndAbsenceItShows) {
    for (const auto language : {model::Language::Fi, model::Language::Sv, model::Language::En}) {
        for (const model::FieldDefinition& field : catalogue().systemFields) {
            if (model::typeOf(field.key) != model::FieldType::Code) {
                continue;
            }
            const auto& codes = catalogue().codeLists.at(std::string(model::codeListOf(field.key)));
            for (const model::CodeDefinition& code : codes) {
                const QString label = text::qstring(code.label, language);
                EXPECT_EQ(readTyped(field.key, label, catalogue()).value.text(), code.code)
                    << model::nameOf(field.key) << " " << label.toStdString();
            }
        }
        for (const auto state :
             {FieldState::Empty, FieldState::No, FieldState::Unknown, FieldState::NotApplicable}) {
            const QString word = text::stateWord(state, language);
            const auto typed = readTyped(FieldKey::Owner, word, catalogue());
            EXPECT_EQ(typed.value.state, state) << word.toStdString();
        }
    }
}

} // namespace
} // namespace aallokko::models
