// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which systems an interface's end may mean that matches no row: those with a name like it.
// Internal to this folder.
#pragma once

#include "core/match/name_score.h"
#include "core/rules/rule_facts.h"

#include <map>
#include <string>
#include <vector>

namespace aallokko::rules {

/// Prepares the names at the first question; the same text is looked up once.
class EndSuggestions {
  public:
    explicit EndSuggestions(const RuleFacts& facts) : m_facts(facts) {}

    /// At most three systems, the best first, whose names score at least "suggestion_similarity";
    /// at equal scores those of the other end's organisation go before. The other end itself is
    /// none.
    [[nodiscard]] std::vector<Suggestion> forEnd(const std::string& written,
                                                 model::InstallationId otherEnd);

  private:
    struct Scored {
        std::size_t position = 0;
        double score = 0.0;
    };
    const std::vector<Scored>& scoresOf(const std::string& written);

    const RuleFacts& m_facts;
    std::vector<match::NameKey> m_names;
    std::map<std::string, std::vector<Scored>> m_known;
};

} // namespace aallokko::rules
