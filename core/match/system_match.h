// SPDX-License-Identifier: GPL-3.0-or-later
//
// The systems of a project as records of the matcher, and what the model says of two of them: are
// they installations of one product. Clusters are made of these judgements (cluster).
#pragma once

#include "core/match/blocking.h"
#include "core/match/candidates.h"
#include "core/match/knowledge.h"
#include "core/match/measures.h"

#include <string>
#include <vector>

namespace aallokko::match {

/// A folded name without the words of the organisation that bears it, inflected ones included
/// ("Jyväskylän Kuura" of Jyväskylä is "kuura"); the whole name when nothing else is left.
[[nodiscard]] std::string withoutOrganisation(const std::string& name,
                                              const model::Organisation* organisation);

/// Name without the organisation, product, vendor, purpose, functions and category of a system.
[[nodiscard]] Record recordOf(const model::SystemView& system, const FunctionWords& words);

/// Why two records are (or are not) thought one product: codes "match.same_name" ... that
/// core/text knows, what speaks for it first. Never empty.
[[nodiscard]] std::vector<std::string> reasonsOf(const Measures& measures);

/// Judges pairs of systems of one index. A snapshot: rebuild it after edits.
class SystemMatcher {
  public:
    /// Linear in the text of the systems. Arguments must outlive this.
    SystemMatcher(const model::SystemIndex& index, const model::FunctionCatalogue& catalogue,
                  const Knowledge& knowledge);

    /// Measures of two systems by position in the index.
    [[nodiscard]] Measures measuresOf(int first, int second) const;
    /// wholeLikeness of two systems, 0..1.
    [[nodiscard]] double wholeLikenessOf(int first, int second) const;
    /// Probability 0..1 that two systems with these measures are one product.
    [[nodiscard]] double probabilityOf(const Measures& measures) const;
    /// True when something stated on both sides contradicts: vendor, product, function.
    [[nodiscard]] static bool isContradicted(const Measures& measures);
    /// Positions after `system` worth comparing with it, best first; see Blocks.
    [[nodiscard]] std::vector<int> candidatesOf(int system) const;

  private:
    const MatchModel* m_model;
    std::vector<Record> m_records;
    Corpus m_corpus;
    Blocks m_blocks;
};

} // namespace aallokko::match
