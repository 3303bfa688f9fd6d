// SPDX-License-Identifier: GPL-3.0-or-later
//
// Q25: yearly costs that are negative or far from those of like systems, mostly euros written as
// thousands or the reverse.
//
// Method. Like systems are those of one category and size class. The size class is taken from the
// users (nearest of the category's three typical counts, on a log scale) and from the residents of
// the organisation (below 8 000, below 50 000, above). A category that is not stated is taken from
// rows of the same product, else from the functions. All readings that remain possible are tried,
// and a cost is an outlier only if it is one under every reading. With m and q the median and the
// interquartile range of ln(cost) among at least five like systems, it is one when
// |ln(cost) - m| > k * max(q, ln 3), k = cost_outlier_iqr (3: at least 27 times too small or too
// large). The floor on q keeps a narrow group from making an ordinary price an outlier. Without
// five like systems the category's typical cost takes the place of m, and the limit is ln 50.
// A row whose category nothing tells is measured by its cost per user (cost_per_user_max).
// A cost of 0 is an answer ("free"), not an outlier.
#include "core/rules/registry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace aallokko::rules {

using model::FieldKey;

namespace {

constexpr std::size_t leastPeers = 5;
const double leastSpread = std::log(3.0);
const double catalogueLimit = std::log(50.0);

using Category = const model::SystemCategory*;
using Group = std::pair<Category, std::size_t>;

struct Costed {
    std::size_t position = 0;
    std::int64_t cents = 0;
    std::vector<Category> categories;
    std::vector<std::size_t> sizes;
};

struct Centre {
    double median = 0.0;
    double limit = 0.0;
};

std::optional<std::int64_t> centsOf(const model::SystemView& system) {
    const model::FieldValue& value = system.field(FieldKey::AnnualCost);
    const auto* cost = value.hasValue() ? std::get_if<model::Decimal>(&value.data) : nullptr;
    return cost == nullptr ? std::nullopt : std::optional(cost->hundredths);
}

// Categories of systems that state one, by product and by name.
class ProductCategories {
  public:
    explicit ProductCategories(const RuleFacts& facts) {
        facts.eachSystem([&](const model::SystemView& system, std::size_t position) {
            if (facts.categories[position] != nullptr) {
                m_seen[match::productWords(system, system.field(FieldKey::Product).text())].insert(
                    facts.categories[position]);
                m_seen[match::productWords(system, system.name())].insert(
                    facts.categories[position]);
            }
        });
        m_seen.erase("");
    }

    [[nodiscard]] std::vector<Category> of(const model::SystemView& system) const {
        for (const std::string& text : {system.field(FieldKey::Product).text(), system.name()}) {
            const auto it = m_seen.find(match::productWords(system, text));
            if (it != m_seen.end()) {
                return {it->second.begin(), it->second.end()};
            }
        }
        return {};
    }

  private:
    std::map<std::string, std::set<Category>> m_seen;
};

std::vector<Category> categoriesByFunction(const RuleFacts& facts, std::size_t position) {
    std::vector<Category> main;
    std::vector<Category> any;
    for (const model::SystemCategory& category : facts.context.functions.categories) {
        const auto& stated = facts.functions[position];
        if (!category.functions.empty() && stated.contains(category.functions.front())) {
            main.push_back(&category);
        }
        if (std::any_of(category.functions.begin(), category.functions.end(),
                        [&stated](const std::string& id) { return stated.contains(id); })) {
            any.push_back(&category);
        }
    }
    return main.empty() ? any : main;
}

std::vector<std::size_t> sizesOf(const model::SystemView& system, Category category) {
    std::vector<std::size_t> sizes;
    const auto users = integerOf(system, FieldKey::UserCount);
    if (users && *users > 0) {
        std::size_t nearest = 0;
        double least = 1e300;
        for (std::size_t i = 0; i < category->users.size(); ++i) {
            const double distance = std::abs(
                std::log(static_cast<double>(*users)) -
                std::log(static_cast<double>(std::max<std::int64_t>(category->users[i], 1))));
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        sizes.push_back(nearest);
    }
    const auto residents =
        system.organisation == nullptr ? std::nullopt : system.organisation->figureOf("population");
    if (residents) {
        const std::size_t size = residents->value < 8000 ? 0 : residents->value < 50000 ? 1 : 2;
        if (std::find(sizes.begin(), sizes.end(), size) == sizes.end()) {
            sizes.push_back(size);
        }
    }
    return sizes.empty() ? std::vector<std::size_t>{0, 1, 2} : sizes;
}

double quantile(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(place);
    const std::size_t high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (place - static_cast<double>(low)) * (sorted[high] - sorted[low]);
}

double typicalLog(Category category, std::size_t size) {
    std::int64_t euros = category->annualCostEur[size];
    for (std::size_t i = size + 1; euros == 0 && i < category->annualCostEur.size(); ++i) {
        euros = category->annualCostEur[i];
    }
    return std::log(100.0 * static_cast<double>(std::max<std::int64_t>(euros, 1)));
}

class Centres {
  public:
    Centres(const std::vector<Costed>& costs, double factor) : m_factor(factor) {
        for (const Costed& cost : costs) {
            if (cost.cents > 0 && cost.categories.size() == 1) {
                m_logs[{cost.categories.front(), cost.sizes.front()}].push_back(
                    std::log(static_cast<double>(cost.cents)));
            }
        }
        for (auto& [group, logs] : m_logs) {
            std::sort(logs.begin(), logs.end());
        }
    }

    [[nodiscard]] Centre of(const Group& group) const {
        const auto it = m_logs.find(group);
        if (it == m_logs.end() || it->second.size() < leastPeers) {
            return {typicalLog(group.first, group.second), catalogueLimit};
        }
        const double spread = quantile(it->second, 0.75) - quantile(it->second, 0.25);
        return {quantile(it->second, 0.5), m_factor * std::max(spread, leastSpread)};
    }

  private:
    double m_factor;
    std::map<Group, std::vector<double>> m_logs;
};

std::vector<Costed> costsOf(const RuleFacts& facts) {
    const ProductCategories products(facts);
    std::vector<Costed> costs;
    facts.eachSystem([&](const model::SystemView& system, std::size_t position) {
        const auto cents = centsOf(system);
        if (!cents) {
            return;
        }
        Costed cost{position, *cents, {}, {}};
        cost.categories = facts.categories[position] != nullptr
                              ? std::vector<Category>{facts.categories[position]}
                              : products.of(system);
        if (cost.categories.empty()) {
            cost.categories = categoriesByFunction(facts, position);
        }
        if (!cost.categories.empty()) {
            cost.sizes = sizesOf(system, cost.categories.front());
        }
        costs.push_back(std::move(cost));
    });
    return costs;
}

// The most that a row without a category may cost by its users; nullopt without users.
std::optional<std::int64_t> mostCentsByUsers(const RuleFacts& facts,
                                             const model::SystemView& system) {
    const auto users = integerOf(system, FieldKey::UserCount);
    if (!users || *users <= 0) {
        return std::nullopt;
    }
    const double perUser = facts.context.settings.threshold("cost_per_user_max", 20000);
    return std::llround(100.0 * perUser * static_cast<double>(*users));
}

} // namespace

void checkQ25(const RuleFacts& facts, Findings& out) {
    const std::vector<Costed> costs = costsOf(facts);
    const Centres centres(costs, facts.context.settings.threshold("cost_outlier_iqr", 3.0));
    for (const Costed& cost : costs) {
        const model::SystemView& system = facts.systems()[cost.position];
        bool isOutlier = !cost.categories.empty() && cost.cents > 0;
        double nearest = 0.0; // the peers' usual cost by which the deviation is least
        double least = 1e300;
        for (const Category category : cost.categories) {
            for (const std::size_t size : sizesOf(system, category)) {
                const Centre centre = centres.of({category, size});
                const double deviation =
                    std::abs(std::log(static_cast<double>(std::max<std::int64_t>(cost.cents, 1))) -
                             centre.median);
                isOutlier = isOutlier && deviation > centre.limit;
                if (deviation < least) {
                    least = deviation;
                    nearest = centre.median;
                }
            }
        }
        std::int64_t usual = cost.categories.empty() ? 0 : std::llround(std::exp(nearest));
        if (const auto limit = mostCentsByUsers(facts, system); cost.categories.empty() && limit) {
            isOutlier = cost.cents > *limit;
            usual = *limit;
        }
        if (cost.cents < 0 || isOutlier) {
            out.push_back(
                systemFinding(system, FieldKey::AnnualCost,
                              {model::markedEuros(cost.cents), model::markedEuros(usual)}));
        }
    }
}

} // namespace aallokko::rules
