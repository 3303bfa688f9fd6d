// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes with arguments -> sentences in Finnish, Swedish or English. Nothing else turns codes into
// sentences. The English source texts stand in one table per area (messages_<area>.cpp); the
// translations in data/translations. %1, %2 ... are the arguments.
#pragma once

#include "core/base/result.h"
#include "core/model/issue.h"
#include "core/model/local_text.h"

#include <QString>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::text {

/// One sentence: stable code and English source text (translation context "messages").
struct Message {
    const char* code;
    const char* text;
};

/// The tables, one file each.
[[nodiscard]] std::span<const Message> importMessages();
[[nodiscard]] std::span<const Message> readerMessages();
[[nodiscard]] std::span<const Message> storeMessages();
[[nodiscard]] std::span<const Message> planMessages();
[[nodiscard]] std::span<const Message> ruleMessages();
[[nodiscard]] std::span<const Message> dateMessages();
[[nodiscard]] std::span<const Message> riskMessages();
[[nodiscard]] std::span<const Message> scenarioMessages();
[[nodiscard]] std::span<const Message> generalMessages();
[[nodiscard]] std::span<const Message> wordMessages();
[[nodiscard]] std::span<const Message> matchMessages();
[[nodiscard]] std::span<const Message> clusterMessages();
[[nodiscard]] std::span<const Message> reportMessages();

/// Chooses the language of all later calls and of the program's own texts (installs the translator
/// into the application). Main thread only.
void setLanguage(model::Language language);
/// The language of this thread's LanguageScope, else the one chosen by setLanguage.
[[nodiscard]] model::Language currentLanguage();

/// While it lives, sentences of this thread come in another language than the program's: a report
/// has the language of its readers. Nests; any thread.
class LanguageScope {
  public:
    explicit LanguageScope(model::Language language);
    ~LanguageScope();
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

  private:
    int m_before;
};

/// An argument as people read it: "2020Q1", "@eur:CENTS", "@num:12500" and "@date:2019-12-31" as
/// quarter, amount, number and day; "@code" and a name in three languages "@[fi|sv|en]", also
/// inside other text, as their words (core/model/text_marks.h).
[[nodiscard]] QString argumentText(const std::string& argument);
/// The sentence of a code, its arguments as argumentText shows them. An unknown code gives the code
/// with its arguments, never nothing.
[[nodiscard]] QString sentence(const std::string& code, const std::vector<std::string>& arguments);
[[nodiscard]] QString sentence(const model::Issue& issue);
/// All sentences of an error, one a line, each with its place.
[[nodiscard]] QString sentence(const base::Error& error);
/// A resource of the plan: "Supplier: Yksi Oy", or the family's name where it has no subject.
[[nodiscard]] QString resourceText(std::string_view family, const std::string& subject);
/// True when the code has a sentence; tests walk all codes with it.
[[nodiscard]] bool hasSentence(const std::string& code);

} // namespace aallokko::text
