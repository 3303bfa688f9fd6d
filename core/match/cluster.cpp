// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links of each kind, then groups. Products and rows share the judged pairs; functions need none.
#include "core/match/cluster.h"

#include "core/match/grouping.h"
#include "core/match/name_score.h"
#include "core/match/same_function.h"
#include "core/match/system_match.h"

#include <algorithm>
#include <set>

namespace aallokko::match {

namespace {

using model::FieldKey;
using Subject = Verdicts::Subject;

// Share of two names' weight that must be met for one installation; a misspelt word counts 0.85.
constexpr double leastWhole = 0.8;

model::OrganisationId organisationOf(const model::SystemIndex& index, int system) {
    return index.systems()[static_cast<std::size_t>(system)].installation->responsible;
}

std::vector<std::string> commonestFirst(const std::map<std::string, int>& reasons) {
    std::vector<std::pair<int, std::string>> counted;
    for (const auto& [reason, count] : reasons) {
        counted.emplace_back(-count, reason);
    }
    std::sort(counted.begin(), counted.end());
    std::vector<std::string> codes;
    for (const auto& [count, reason] : counted) {
        codes.push_back(reason);
    }
    return codes;
}

std::vector<Cluster> clustersOf(const model::SystemIndex& index, const Grouping& grouping,
                                ClusterKind kind) {
    std::vector<Cluster> clusters;
    for (const Group& group : grouping.groups()) {
        Cluster cluster;
        cluster.kind = kind;
        cluster.score = group.score;
        std::set<model::OrganisationId> organisations;
        for (const int member : group.members) {
            cluster.members.push_back(index.systems()[static_cast<std::size_t>(member)].id());
            organisations.insert(organisationOf(index, member));
        }
        if (kind == ClusterKind::SameProduct && organisations.size() < 2) {
            continue;
        }
        std::sort(cluster.members.begin(), cluster.members.end());
        cluster.reasons = commonestFirst(group.reasons);
        cluster.id = (kind == ClusterKind::SameProduct ? "product:" : "rows:") +
                     std::to_string(cluster.members.front().value());
        clusters.push_back(std::move(cluster));
    }
    std::sort(clusters.begin(), clusters.end(),
              [](const Cluster& a, const Cluster& b) { return a.members < b.members; });
    return clusters;
}

/// Judges the candidate pairs once and keeps the links of both kinds.
class Linker {
  public:
    Linker(const model::SystemIndex& index, const SystemMatcher& matcher, const Verdicts& verdicts,
           const ClusterLimits& limits)
        : m_index(&index), m_matcher(&matcher), m_verdicts(&verdicts), m_limits(limits) {
        for (const model::SystemView& system : index.systems()) {
            m_names.push_back(nameKeyOf(system.name()));
        }
        products = verdictLinks(index, verdicts, Subject::Product);
        rows = verdictLinks(index, verdicts, Subject::Installation);
    }

    void linkAll() {
        std::set<std::pair<int, int>> seen;
        for (int i = 0; i < static_cast<int>(m_names.size()); ++i) {
            for (const int candidate : m_matcher->candidatesOf(i)) {
                const std::pair pair = std::minmax(i, candidate);
                if (seen.insert(pair).second) {
                    judge(pair.first, pair.second);
                }
            }
        }
    }

    std::vector<Link> products;
    std::vector<Link> rows;

  private:
    [[nodiscard]] bool isJudged(int first, int second, Subject subject) const {
        const auto idOf = [this](int system) {
            return m_index->systems()[static_cast<std::size_t>(system)].id();
        };
        return m_verdicts->between(idOf(first), idOf(second), subject).has_value();
    }

    void judge(int first, int second) {
        const Measures measures = m_matcher->measuresOf(first, second);
        if (SystemMatcher::isContradicted(measures)) {
            return;
        }
        const double probability = m_matcher->probabilityOf(measures);
        if (probability >= m_limits.product && !isJudged(first, second, Subject::Product)) {
            products.push_back({first, second, probability, reasonsOf(measures), false});
        }
        if (organisationOf(*m_index, first) == organisationOf(*m_index, second) &&
            organisationOf(*m_index, first) != model::OrganisationId() &&
            !isJudged(first, second, Subject::Installation)) {
            linkRows(first, second, measures);
        }
    }

    // Two versions or editions of one product in one organisation are two installations.
    void linkRows(int first, int second, const Measures& m) {
        const double score = nameScore(m_names[static_cast<std::size_t>(first)],
                                       m_names[static_cast<std::size_t>(second)]);
        // Alike as strings, but with a word of its own: "Kuura - vesi", "Kuura - maa".
        if (score < m_limits.rows || m_matcher->wholeLikenessOf(first, second) < leastWhole ||
            m[Measure::FunctionDiffers] > 0 || m[Measure::NumberDiffers] > 0 ||
            m[Measure::YearDiffers] > 0 || m[Measure::EditionDiffers] > 0) {
            return;
        }
        // Without a function on both sides something else must speak for it.
        const bool isBacked = m[Measure::FunctionSame] > 0 || m[Measure::VendorSame] > 0 ||
                              m[Measure::DescriptionAlike] > 0.3;
        if (isBacked) {
            std::vector<std::string> reasons = reasonsOf(m);
            reasons.insert(reasons.begin(), "match.same_organisation");
            rows.push_back({first, second, score, std::move(reasons), false});
        }
    }

    const model::SystemIndex* m_index;
    const SystemMatcher* m_matcher;
    const Verdicts* m_verdicts;
    ClusterLimits m_limits;
    std::vector<NameKey> m_names;
};

} // namespace

std::vector<Cluster> proposeClusters(const model::SystemIndex& index,
                                     const model::FunctionCatalogue& catalogue,
                                     const ClusterLimits& limits, const Knowledge& knowledge) {
    const Verdicts verdicts(index.inventory());
    const SystemMatcher matcher(index, catalogue, knowledge);
    Linker linker(index, matcher, verdicts, limits);
    linker.linkAll();
    const auto fits = [&matcher](int first, int second) {
        return !SystemMatcher::isContradicted(matcher.measuresOf(first, second));
    };
    Grouping products(index, verdicts, Subject::Product, fits);
    products.join(std::move(linker.products));
    Grouping rows(index, verdicts, Subject::Installation, fits);
    rows.join(std::move(linker.rows));
    std::vector<Cluster> clusters = clustersOf(index, products, ClusterKind::SameProduct);
    const std::vector<Cluster> functions = sameFunctionClusters(index, catalogue, clusters);
    for (Cluster& cluster : clustersOf(index, rows, ClusterKind::SameInstallation)) {
        clusters.push_back(std::move(cluster));
    }
    clusters.insert(clusters.end(), functions.begin(), functions.end());
    return clusters;
}

std::vector<Cluster> proposeClusters(const model::SystemIndex& index,
                                     const model::FunctionCatalogue& catalogue, double minScore) {
    return proposeClusters(index, catalogue, ClusterLimits{.rows = minScore});
}

} // namespace aallokko::match
