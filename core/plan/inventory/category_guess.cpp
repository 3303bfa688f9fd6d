// SPDX-License-Identifier: GPL-3.0-or-later
//
// Votes for a category: its product elsewhere, its functions, its target, words of its name.
#include "core/plan/inventory/category_guess.h"

#include "core/base/text.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

using model::FieldKey;

// Compared are beginnings of words: Finnish inflects ends.
constexpr std::size_t stemLength = 6;

// Weights of the votes; only their order matters: target and first function decide, words break
// ties.
constexpr int targetVote = 8;
constexpr int firstFunctionVote = 4;
constexpr int functionVote = 1;
constexpr int wordVote = 2;

std::vector<std::string> stemsOf(const std::string& text) {
    std::vector<std::string> stems;
    for (const std::string& word : base::splitTrimmed(base::foldedWords(text), ' ')) {
        if (word.size() >= stemLength) {
            stems.push_back(word.substr(0, stemLength));
        }
    }
    return stems;
}

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

CategoryGuess::CategoryGuess(const Build& build) : m_build(build) {
    std::map<model::ProductId, std::map<std::string, int>> votes;
    for (const model::SystemView& view : build.index.systems()) {
        const std::string& stated = view.field(FieldKey::Category).text();
        if (view.installation->product.isValid() && build.catalogue.findCategory(stated)) {
            ++votes[view.installation->product][stated];
        }
    }
    for (const auto& [product, counts] : votes) {
        m_byProduct[product] =
            std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
                return a.second < b.second;
            })->first;
    }
    for (const model::RegionalTarget& target : build.policy.targets) {
        m_byTarget[base::folded(target.name)] = target.categories;
    }
    for (const model::SystemCategory& category : build.catalogue.categories) {
        auto& words = m_words[category.id];
        for (const std::string& name : {category.name.fi, category.name.sv, category.name.en}) {
            const std::vector<std::string> stems = stemsOf(name);
            words.insert(words.end(), stems.begin(), stems.end());
        }
    }
}

int CategoryGuess::score(const model::SystemView& view,
                         const model::SystemCategory& category) const {
    int score = 0;
    const std::vector<std::string> functions = view.field(FieldKey::Functions).list();
    for (std::size_t k = 0; k < functions.size(); ++k) {
        if (contains(category.functions, functions[k])) {
            score += k == 0 ? firstFunctionVote : functionVote;
        }
    }
    const auto target = m_byTarget.find(base::folded(view.field(FieldKey::TargetSystem).text()));
    if (target != m_byTarget.end() && contains(target->second, category.id)) {
        score += targetVote;
    }
    const auto words = m_words.find(category.id);
    int shared = 0;
    for (const std::string& stem :
         stemsOf(view.name() + " " + view.field(FieldKey::Purpose).text())) {
        shared += words != m_words.end() && contains(words->second, stem) ? 1 : 0;
    }
    return score + wordVote * std::min(shared, 2);
}

CategoryGuess::Answer CategoryGuess::of(const model::SystemView& view) const {
    if (const auto it = m_byProduct.find(view.installation->product); it != m_byProduct.end()) {
        return {m_build.catalogue.findCategory(it->second), Confidence::Medium, "product"};
    }
    Answer answer;
    int best = 0;
    for (const model::SystemCategory& category : m_build.catalogue.categories) {
        const int votes = score(view, category);
        if (votes > best) {
            best = votes;
            answer = {&category,
                      votes >= targetVote + firstFunctionVote ? Confidence::Medium
                                                              : Confidence::Low,
                      "function"};
        }
    }
    return answer;
}

} // namespace aallokko::plan
