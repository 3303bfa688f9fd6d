// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins linked systems into groups, strongest link first; a join that people or the data contradict
// is dropped. The step between judged pairs and clusters.
#pragma once

#include "core/match/verdicts.h"
#include "core/model/system_view.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace aallokko::match {

/// Two systems by position, why they belong together and how surely (0..1). A verdict joins
/// without asking whether the groups fit.
struct Link {
    int first = 0;
    int second = 0;
    double score = 1.0;
    std::vector<std::string> reasons;
    bool isVerdict = false;
};

/// Members by position in joining order, the weakest link, how often each reason was given.
struct Group {
    std::vector<int> members;
    double score = 1.0;
    std::map<std::string, int> reasons;
};

class Grouping {
  public:
    /// True when two systems may be in one group although nothing links them directly.
    using Fits = std::function<bool(int, int)>;

    Grouping(const model::SystemIndex& index, const Verdicts& verdicts, Verdicts::Subject subject,
             Fits fits);

    /// Applies the links, verdicts first, then by score. Of two groups at most `compared` members
    /// each are asked whether they fit.
    void join(std::vector<Link> links);
    /// Groups of two and more.
    [[nodiscard]] std::vector<Group> groups() const;

    static constexpr std::size_t compared = 8;

  private:
    void join(const Link& link);
    [[nodiscard]] bool isDifferent(const Group& a, const Group& b) const;
    [[nodiscard]] bool fit(const Group& a, const Group& b) const;

    const model::SystemIndex* m_index;
    const Verdicts* m_verdicts;
    Verdicts::Subject m_subject;
    Fits m_fits;
    std::vector<std::size_t> m_groupOf;
    std::vector<Group> m_groups;
};

/// The links that people made by saying Same about `subject`.
[[nodiscard]] std::vector<Link> verdictLinks(const model::SystemIndex& index,
                                             const Verdicts& verdicts, Verdicts::Subject subject);

} // namespace aallokko::match
