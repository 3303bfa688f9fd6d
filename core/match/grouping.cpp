// SPDX-License-Identifier: GPL-3.0-or-later
//
// The smaller group moves into the larger one, so a system moves at most log n times.
#include "core/match/grouping.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace aallokko::match {

Grouping::Grouping(const model::SystemIndex& index, const Verdicts& verdicts,
                   Verdicts::Subject subject, Fits fits)
    : m_index(&index), m_verdicts(&verdicts), m_subject(subject), m_fits(std::move(fits)),
      m_groupOf(index.systems().size()), m_groups(index.systems().size()) {
    std::iota(m_groupOf.begin(), m_groupOf.end(), std::size_t{0});
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i].members = {static_cast<int>(i)};
    }
}

void Grouping::join(std::vector<Link> links) {
    std::stable_sort(links.begin(), links.end(), [](const Link& a, const Link& b) {
        return std::pair(a.isVerdict, a.score) > std::pair(b.isVerdict, b.score);
    });
    for (const Link& link : links) {
        join(link);
    }
}

void Grouping::join(const Link& link) {
    std::size_t a = m_groupOf[static_cast<std::size_t>(link.first)];
    std::size_t b = m_groupOf[static_cast<std::size_t>(link.second)];
    if (a != b) {
        if (isDifferent(m_groups[a], m_groups[b]) ||
            (!link.isVerdict && !fit(m_groups[a], m_groups[b]))) {
            return;
        }
        if (m_groups[a].members.size() < m_groups[b].members.size()) {
            std::swap(a, b);
        }
        Group& into = m_groups[a];
        Group& from = m_groups[b];
        for (const int member : from.members) {
            m_groupOf[static_cast<std::size_t>(member)] = a;
        }
        into.members.insert(into.members.end(), from.members.begin(), from.members.end());
        into.score = std::min({into.score, from.score, link.score});
        for (const auto& [reason, count] : from.reasons) {
            into.reasons[reason] += count;
        }
        from = Group();
    }
    for (const std::string& reason : link.reasons) {
        ++m_groups[a].reasons[reason];
    }
}

std::vector<Group> Grouping::groups() const {
    std::vector<Group> groups;
    for (const Group& group : m_groups) {
        if (group.members.size() > 1) {
            groups.push_back(group);
        }
    }
    return groups;
}

bool Grouping::isDifferent(const Group& a, const Group& b) const {
    const auto idOf = [this](int member) {
        return m_index->systems()[static_cast<std::size_t>(member)].id();
    };
    return std::any_of(a.members.begin(), a.members.end(), [&](int x) {
        return std::any_of(b.members.begin(), b.members.end(), [&](int y) {
            return m_verdicts->isDifferent(idOf(x), idOf(y), m_subject);
        });
    });
}

bool Grouping::fit(const Group& a, const Group& b) const {
    const auto some = [](const Group& group) {
        return std::span(group.members).first(std::min(compared, group.members.size()));
    };
    return std::all_of(some(a).begin(), some(a).end(), [&](int x) {
        return std::all_of(some(b).begin(), some(b).end(), [&](int y) { return m_fits(x, y); });
    });
}

std::vector<Link> verdictLinks(const model::SystemIndex& index, const Verdicts& verdicts,
                               Verdicts::Subject subject) {
    std::vector<Link> links;
    for (const auto& [pair, kind] : verdicts.pairs(subject)) {
        const int first = index.positionOf(pair.first);
        const int second = index.positionOf(pair.second);
        if (kind == model::VerdictKind::Same && first >= 0 && second >= 0) {
            links.push_back({first, second, 1.0, {"match.verdict"}, true});
        }
    }
    return links;
}

} // namespace aallokko::match
