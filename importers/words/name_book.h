// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names in several languages and spellings -> the id they stand for: codes of a code list,
// functions, categories, national services. Looks up in falling trust and never chooses between
// several.
#pragma once

#include "core/model/field_catalogue.h"
#include "core/model/function_catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace aallokko::importers {

/// `rule`: "" when the text is the code or a label; "code.also" for another known word,
/// "code.prefix" and "code.words" for a part of one entry's labels only, "code.with_remark" when
/// bracketed or further text was left out.
struct BookHit {
    std::string id;
    std::string rule;
};

class NameBook {
  public:
    /// `isLabel`: shown to people as the name; others are words that mean the same.
    void add(const std::string& id, std::string_view name, bool isLabel);
    void addLabels(const std::string& id, const model::LocalText& label);

    /// Exact label, code or known word; bracketed parts may be missing.
    [[nodiscard]] std::optional<BookHit> findExact(std::string_view text) const;
    /// findExact, then a unique beginning or unique words of the labels, then the text without its
    /// remark ("3 - korkea", "Korkea (potilasturvallisuus)").
    [[nodiscard]] std::optional<BookHit> find(std::string_view text) const;
    [[nodiscard]] bool isEmpty() const { return m_exact.empty(); }

  private:
    [[nodiscard]] std::optional<BookHit> findPart(const std::string& words) const;
    [[nodiscard]] std::optional<BookHit> findWithRemark(std::string_view text) const;

    struct Entry {
        std::string id;
        std::string rule;
    };
    std::unordered_map<std::string, Entry> m_exact;
    std::vector<std::pair<std::string, std::string>> m_labels; ///< folded words, id
};

[[nodiscard]] NameBook makeCodeBook(const std::vector<model::CodeDefinition>& codes);
[[nodiscard]] NameBook makeFunctionBook(const model::FunctionCatalogue& catalogue);
[[nodiscard]] NameBook makeCategoryBook(const model::FunctionCatalogue& catalogue);
[[nodiscard]] NameBook makeNationalBook(const model::FunctionCatalogue& catalogue);

} // namespace aallokko::importers
