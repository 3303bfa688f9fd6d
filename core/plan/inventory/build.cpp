// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small operations every step uses, and the one rounding.
#include "core/plan/inventory/build.h"

#include <cassert>

namespace aallokko::plan {

namespace {

// Products of money, shares and quarters pass 64 bits for absurd but legal inputs; __extension__
// because the type is no ISO C++.
__extension__ using Wide = __int128;

ItemIndex slice(const SystemFacts& facts, const std::string& phase, bool first) {
    const auto it = facts.phases.find(phase);
    if (it == facts.phases.end()) {
        return facts.items.size() == 1 ? facts.items.front() : -1;
    }
    return first ? it->second.first : it->second.second;
}

} // namespace

ItemIndex SystemFacts::firstOf(const std::string& phase) const {
    return slice(*this, phase, true);
}

ItemIndex SystemFacts::lastOf(const std::string& phase) const {
    return slice(*this, phase, false);
}

ItemIndex SystemFacts::anchor() const {
    const ItemIndex cut = lastOf("cut_over");
    return cut >= 0 ? cut : ending();
}

ItemIndex SystemFacts::ending() const {
    return items.empty() ? -1 : items.back();
}

ItemIndex Build::addItem(std::string id, ItemInfo info) {
    ItemDraft item;
    item.id = std::move(id);
    item.earliest = firstOpen > waves ? waves + 1 : firstOpen;
    item.latest = waves + 1;
    item.cost.assign(static_cast<std::size_t>(waves) + 1, 0);
    if (item.earliest > waves) {
        item.earliest = waves; // windows start inside the grid; nothing is left to plan
    }
    draft.items.push_back(std::move(item));
    items.push_back(std::move(info));
    return static_cast<ItemIndex>(draft.items.size()) - 1;
}

void Build::addTerm(ItemIndex item, CostTerm term, const std::vector<std::int64_t>& cost) {
    assert(cost.size() == static_cast<std::size_t>(waves) + 1);
    bool anything = false;
    std::vector<std::int64_t>& sum = itemDraft(item).cost;
    for (std::size_t w = 0; w < cost.size(); ++w) {
        sum[w] += cost[w];
        anything = anything || cost[w] != 0;
    }
    if (!anything) {
        return;
    }
    auto& terms = items[static_cast<std::size_t>(item)].terms;
    for (TermSeries& series : terms) {
        if (series.term == term) {
            for (std::size_t w = 0; w < cost.size(); ++w) {
                series.cost[w] += cost[w];
            }
            return;
        }
    }
    terms.push_back({term, cost});
}

void Build::addConstant(ItemIndex item, CostTerm term, std::int64_t cents) {
    std::vector<std::int64_t> series(static_cast<std::size_t>(waves) + 1, cents);
    series.back() = 0;
    addTerm(item, term, series);
}

void Build::addLink(ItemIndex a, ItemIndex b, std::int64_t cost, CostTerm term) {
    if (a != b && a >= 0 && b >= 0 && cost > 0) {
        draft.links.push_back({a, b, cost});
        linkTerms.push_back(term);
    }
}

void Build::addPrecedence(ItemIndex before, ItemIndex after, int lag) {
    if (before != after && before >= 0 && after >= 0) {
        draft.precedences.push_back({before, after, lag});
    }
}

void Build::assume(model::InstallationId id, std::string what, std::string value,
                   Confidence confidence, std::string basis) {
    assumed.push_back({id, std::move(what), std::move(value), confidence, std::move(basis)});
}

void Build::note(std::string code, std::vector<std::string> arguments,
                 std::vector<model::InstallationId> installations) {
    findings.push_back({false, std::move(code), std::move(arguments), std::move(installations)});
}

void Build::conflict(std::string code, std::vector<std::string> arguments,
                     std::vector<model::InstallationId> installations) {
    findings.push_back({true, std::move(code), std::move(arguments), std::move(installations)});
}

Wave Build::goneFrom(const model::Organisation* organisation, bool leaves) const {
    if (organisation == nullptr) {
        return waves + 1;
    }
    const auto& date = leaves ? organisation->leavesRegionOn : organisation->ceasesOn;
    std::optional<base::Date> day = date ? index.inventory().dayOf(*date) : std::nullopt;
    for (const model::OrganisationEvent& event : policy.organisationEvents) {
        if (event.organisation == organisation->code && event.leavesRegion == leaves) {
            day = event.date;
        }
    }
    // Ceasing on the last day of a quarter leaves that whole quarter; leaving on its first, none.
    return day ? grid.waveOf(leaves ? *day : base::addDays(*day, 1)) : waves + 1;
}

std::string Build::quarterName(Wave wave) const {
    return base::toString(grid.quarterOfWave(wave));
}

std::string Build::organisationName(model::OrganisationId id) const {
    const auto* organisation = index.inventory().find<model::Organisation>(id);
    return organisation == nullptr ? std::string() : organisation->name.in(model::Language::Fi);
}

std::int64_t roundedProduct(std::span<const std::int64_t> factors, std::int64_t denominator) {
    assert(denominator > 0);
    Wide product = 1;
    for (const std::int64_t factor : factors) {
        product *= factor;
    }
    const Wide half = denominator / 2 + (denominator % 2);
    const Wide magnitude = product < 0 ? -product : product;
    // half is the rounded-up half: remainder >= denominator / 2 goes away from zero.
    const Wide quotient = magnitude / denominator;
    const Wide rounded = quotient + (magnitude % denominator >= half ? 1 : 0);
    return static_cast<std::int64_t>(product < 0 ? -rounded : rounded);
}

} // namespace aallokko::plan
