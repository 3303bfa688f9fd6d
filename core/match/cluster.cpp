// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links are gathered, strongest first, and joined group by group; a join that would put a pair
// judged Different into one group is dropped.
#include "core/match/cluster.h"

#include "core/match/candidates.h"
#include "core/match/name_score.h"
#include "core/match/verdicts.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>

namespace aallokko::match {

namespace {

using model::FieldKey;

struct Link {
    int first = 0;
    int second = 0;
    double score = 1.0;
    std::string reason;
};

class Grouping {
  public:
    Grouping(const model::SystemIndex& index, const Verdicts& verdicts, Verdicts::Subject subject)
        : m_index(&index), m_verdicts(&verdicts), m_subject(subject),
          m_groupOf(index.systems().size()), m_members(index.systems().size()),
          m_score(index.systems().size(), 1.0), m_reasons(index.systems().size()) {
        std::iota(m_groupOf.begin(), m_groupOf.end(), std::size_t{0});
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            m_members[i] = {static_cast<int>(i)};
        }
    }

    void join(const Link& link) {
        std::size_t a = m_groupOf[static_cast<std::size_t>(link.first)];
        std::size_t b = m_groupOf[static_cast<std::size_t>(link.second)];
        if (a == b) {
            m_reasons[a].insert(link.reason);
            return;
        }
        if (holdsDifferent(a, b)) {
            return;
        }
        if (m_members[a].size() < m_members[b].size()) {
            std::swap(a, b);
        }
        for (const int member : m_members[b]) {
            m_groupOf[static_cast<std::size_t>(member)] = a;
        }
        m_members[a].insert(m_members[a].end(), m_members[b].begin(), m_members[b].end());
        m_members[b].clear();
        m_score[a] = std::min({m_score[a], m_score[b], link.score});
        m_reasons[a].merge(m_reasons[b]);
        m_reasons[a].insert(link.reason);
    }

    [[nodiscard]] std::vector<Cluster> clusters(ClusterKind kind) const {
        std::vector<Cluster> result;
        for (std::size_t g = 0; g < m_members.size(); ++g) {
            if (m_members[g].size() < 2) {
                continue;
            }
            Cluster cluster;
            cluster.kind = kind;
            cluster.score = m_score[g];
            std::set<model::OrganisationId> organisations;
            for (const int member : m_members[g]) {
                const auto& system = m_index->systems()[static_cast<std::size_t>(member)];
                cluster.members.push_back(system.id());
                organisations.insert(system.installation->responsible);
            }
            if (kind == ClusterKind::SameProduct && organisations.size() < 2) {
                continue;
            }
            std::sort(cluster.members.begin(), cluster.members.end());
            cluster.reasons.assign(m_reasons[g].begin(), m_reasons[g].end());
            cluster.id = (kind == ClusterKind::SameProduct ? "product:" : "rows:") +
                         std::to_string(cluster.members.front().value());
            result.push_back(std::move(cluster));
        }
        std::sort(result.begin(), result.end(),
                  [](const Cluster& a, const Cluster& b) { return a.members < b.members; });
        return result;
    }

  private:
    [[nodiscard]] bool holdsDifferent(std::size_t a, std::size_t b) const {
        const auto idOf = [this](int member) {
            return m_index->systems()[static_cast<std::size_t>(member)].id();
        };
        return std::any_of(m_members[a].begin(), m_members[a].end(), [&](int x) {
            return std::any_of(m_members[b].begin(), m_members[b].end(), [&](int y) {
                return m_verdicts->isDifferent(idOf(x), idOf(y), m_subject);
            });
        });
    }

    const model::SystemIndex* m_index;
    const Verdicts* m_verdicts;
    Verdicts::Subject m_subject;
    std::vector<std::size_t> m_groupOf;
    std::vector<std::vector<int>> m_members;
    std::vector<double> m_score;
    std::vector<std::set<std::string>> m_reasons;
};

bool disagree(const std::string& a, const std::string& b) {
    return !a.empty() && !b.empty() && a != b;
}

struct ProductKeys {
    std::string vendor;
    std::string category;
    std::string product;
    std::string name;
};

ProductKeys keysOf(const model::SystemView& system) {
    ProductKeys keys;
    keys.vendor = vendorKey(system.field(FieldKey::Vendor).text());
    keys.category = system.field(FieldKey::Category).text();
    const std::string& product =
        system.product != nullptr ? system.product->name : system.field(FieldKey::Product).text();
    keys.product = isNullName(product) ? std::string() : productWords(system, product);
    keys.name = isNullName(system.name()) ? std::string() : productWords(system, system.name());
    return keys;
}

// The link between two rows of one key; nullopt when vendor or category say otherwise, or when
// nothing but the name speaks for it.
std::optional<Link> linkOf(int first, int second, const ProductKeys& a, const ProductKeys& b) {
    if (disagree(a.vendor, b.vendor)) {
        return std::nullopt;
    }
    const bool sameVendor = !a.vendor.empty() && a.vendor == b.vendor;
    if (!a.product.empty() && !b.product.empty()) {
        return Link{first, second, sameVendor ? 1.0 : 0.95,
                    sameVendor ? "match.product_vendor" : "match.product"};
    }
    const bool sameCategory = !a.category.empty() && a.category == b.category;
    if (disagree(a.category, b.category) || (!sameVendor && !sameCategory)) {
        return std::nullopt;
    }
    return Link{first, second, sameVendor ? 0.9 : 0.8,
                sameVendor ? "match.name_vendor" : "match.name_category"};
}

std::vector<Link> productLinks(const model::SystemIndex& index, const Verdicts& verdicts) {
    const auto& systems = index.systems();
    std::vector<ProductKeys> keys;
    std::map<std::string, std::vector<int>> blocks;
    for (const model::SystemView& system : systems) {
        keys.push_back(keysOf(system));
        const ProductKeys& k = keys.back();
        blocks[k.product.empty() ? k.name : k.product].push_back(static_cast<int>(keys.size()) - 1);
    }
    blocks.erase("");
    std::vector<Link> links;
    for (const auto& [block, members] : blocks) {
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (std::size_t j = i + 1; j < members.size(); ++j) {
                const auto a = static_cast<std::size_t>(members[i]);
                const auto b = static_cast<std::size_t>(members[j]);
                auto link = linkOf(members[i], members[j], keys[a], keys[b]);
                if (link && !verdicts.between(systems[a].id(), systems[b].id(),
                                              Verdicts::Subject::Product)) {
                    links.push_back(std::move(*link));
                }
            }
        }
    }
    return links;
}

std::vector<Link> verdictLinks(const model::SystemIndex& index, const Verdicts& verdicts,
                               Verdicts::Subject subject) {
    std::vector<Link> links;
    for (const auto& [pair, kind] : verdicts.pairs(subject)) {
        const int first = index.positionOf(pair.first);
        const int second = index.positionOf(pair.second);
        if (kind == model::VerdictKind::Same && first >= 0 && second >= 0) {
            links.push_back({first, second, 1.0, "match.verdict"});
        }
    }
    return links;
}

std::vector<Cluster> grouped(const model::SystemIndex& index, const Verdicts& verdicts,
                             std::vector<Link> links, ClusterKind kind) {
    std::stable_sort(links.begin(), links.end(),
                     [](const Link& a, const Link& b) { return a.score > b.score; });
    Grouping grouping(index, verdicts,
                      kind == ClusterKind::SameProduct ? Verdicts::Subject::Product
                                                       : Verdicts::Subject::Installation);
    for (const Link& link : links) {
        grouping.join(link);
    }
    return grouping.clusters(kind);
}

} // namespace

std::vector<Cluster> proposeClusters(const model::SystemIndex& index,
                                     const model::FunctionCatalogue& catalogue, double minScore) {
    const Verdicts verdicts(index.inventory());
    std::vector<Link> products = verdictLinks(index, verdicts, Verdicts::Subject::Product);
    for (Link& link : productLinks(index, verdicts)) {
        products.push_back(std::move(link));
    }
    std::vector<Link> rows = verdictLinks(index, verdicts, Verdicts::Subject::Installation);
    const FunctionWords words(catalogue);
    for (const CandidatePair& pair : similarInOrganisation(index, minScore)) {
        const auto& a = index.systems()[static_cast<std::size_t>(pair.first)];
        const auto& b = index.systems()[static_cast<std::size_t>(pair.second)];
        if (!verdicts.between(a.id(), b.id()) &&
            haveCommonFunction(words.functionsOf(a), words.functionsOf(b))) {
            rows.push_back({pair.first, pair.second, pair.score, "match.name_function"});
        }
    }
    std::vector<Cluster> clusters =
        grouped(index, verdicts, std::move(products), ClusterKind::SameProduct);
    for (Cluster& cluster :
         grouped(index, verdicts, std::move(rows), ClusterKind::SameInstallation)) {
        clusters.push_back(std::move(cluster));
    }
    return clusters;
}

} // namespace aallokko::match
