// SPDX-License-Identifier: GPL-3.0-or-later
//
// The workbench on which makePlanningProblem builds: the facts of every planned system, the draft
// and what stands beside it. Internal to this folder; the steps (steps.h) fill it in turn.
#pragma once

#include "core/plan/inventory/planning_problem.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace aallokko::plan {

/// One organisation's part of the users of an installation.
struct UserShare {
    model::OrganisationId organisation;
    std::int64_t users = 0;
};

/// The contract as costs see it. Waves may lie outside the grid.
struct ContractFacts {
    bool openEnded = true;
    Wave end = 0;         ///< last quarter of the first term; unless open-ended
    int termQuarters = 4; ///< P
    int noticeQuarters = 2;
    int noticeMonths = 6;
    bool isNoticeStated = false;
    std::optional<base::Date> endDay; ///< last day of the first term with its option
    bool fixedEnd = false;            ///< ends for good: no option, not transferable
};

/// What planning knows of one system that takes part in the plan.
struct SystemFacts {
    const model::SystemView* view = nullptr;
    std::string name; ///< "name (organisation)" where the name alone is not unique
    const model::SystemCategory* category = nullptr;
    std::string categoryId;
    std::string domain;
    std::vector<const model::Function*> functions;
    std::string scope; ///< full, partial, state
    std::string disposition;
    const model::DispositionRule* rule = nullptr;
    int sharePercent = 0; ///< sigma
    std::int64_t annualCents = 0;
    std::int64_t licenceCents = 0;
    std::int64_t effortHundredths = 0;
    std::int64_t reusedHundredths = 0;        ///< already taken off the effort (reuse.cpp)
    std::set<model::InterfaceId> reused = {}; ///< interfaces that another member builds
    std::optional<std::int64_t> migrationCostCents;
    std::int64_t users = 0;
    std::vector<UserShare> userShares;
    int costConfidence = 0;
    int effortConfidence = 0;
    ContractFacts contract;
    std::optional<Wave> endOfLife;
    Wave due = 0;
    bool dueIsHard = false;
    int duty = 1;
    std::string vendor;
    std::string vendorKey;
    std::string keyPerson;      ///< folded: one person however it is written
    std::string keyPersonShown; ///< as the row writes it
    int keyPersons = 1;
    std::string authentication;
    bool isSensitive = false; ///< client or patient data
    bool isRegister = false;  ///< client, patient or special personal data
    std::vector<std::string> services;
    std::string procurement; ///< class: small, national, eu_open, negotiated_large
    int target = -1;         ///< index in Build::targets
    std::vector<ItemIndex> items;
    std::map<std::string, std::pair<ItemIndex, ItemIndex>> phases; ///< first and last slice
    ItemIndex takeover = -1;

    /// First or last slice of a phase; a collapsed system answers with its only item; -1 = none.
    [[nodiscard]] ItemIndex firstOf(const std::string& phase) const;
    [[nodiscard]] ItemIndex lastOf(const std::string& phase) const;
    /// Last cut-over slice, else the ending item, -1 for takeover only.
    [[nodiscard]] ItemIndex anchor() const;
    /// Item in which the source ends or shrinks, -1 for takeover only.
    [[nodiscard]] ItemIndex ending() const;
};

/// A regional target with what was resolved about it. `item` indices belong to its own set-up when
/// it must stand at the legal start, else -1.
struct TargetFacts {
    model::RegionalTarget target;
    model::InstallationId host;
    std::vector<int> members; ///< positions in Build::facts
    ItemIndex firstItem = -1;
    ItemIndex cutOver = -1;
};

/// The state of the build.
struct Build {
    const model::SystemIndex& index;
    const model::FunctionCatalogue& catalogue;
    const model::Policy& policy;
    const model::StoredPlan* replanFrom = nullptr;

    model::TimeGrid grid;
    Wave waves = 0;      ///< W
    Wave legalStart = 0; ///< g, may lie outside 1..W
    Wave firstOpen = 1;  ///< q0

    ProblemDraft draft;
    std::vector<ItemInfo> items;
    std::vector<CostTerm> linkTerms;
    std::vector<ResourceInfo> resources;
    std::vector<SystemFacts> facts;
    std::unordered_map<model::InstallationId, int> factOf;
    std::vector<TargetFacts> targets;
    std::unordered_map<std::string, ItemIndex> taskItems; ///< "organisation_codes", ...
    std::vector<model::ExcludedSystem> excluded;
    std::vector<AssumedValue> assumed;
    std::vector<ProblemFinding> findings;

    [[nodiscard]] ItemIndex addItem(std::string id, ItemInfo info);
    /// Adds a series to the item's cost and to its terms; W+1 values.
    void addTerm(ItemIndex item, CostTerm term, const std::vector<std::int64_t>& cost);
    /// The same cost in every wave 1..W, nothing when it stays.
    void addConstant(ItemIndex item, CostTerm term, std::int64_t cents);
    void addLink(ItemIndex a, ItemIndex b, std::int64_t cost, CostTerm term);
    void addPrecedence(ItemIndex before, ItemIndex after, int lag);
    void assume(model::InstallationId id, std::string what, std::string value,
                Confidence confidence, std::string basis);
    void note(std::string code, std::vector<std::string> arguments,
              std::vector<model::InstallationId> installations = {});
    void conflict(std::string code, std::vector<std::string> arguments,
                  std::vector<model::InstallationId> installations = {});
    /// First wave in which the organisation is gone: it has ceased or left the region; W+1 = it
    /// stays. The policy's events win over the organisation's own dates.
    [[nodiscard]] Wave goneFrom(const model::Organisation* organisation, bool leaves) const;
    [[nodiscard]] std::string quarterName(Wave wave) const;
    [[nodiscard]] std::string organisationName(model::OrganisationId id) const;
    [[nodiscard]] ItemDraft& itemDraft(ItemIndex i) {
        return draft.items[static_cast<std::size_t>(i)];
    }
};

/// numerator / denominator rounded half away from zero, exact for all 64-bit factors: the one place
/// where a formula is rounded. `factors` multiply.
[[nodiscard]] std::int64_t roundedProduct(std::span<const std::int64_t> factors,
                                          std::int64_t denominator);

} // namespace aallokko::plan
