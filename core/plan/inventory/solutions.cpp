// SPDX-License-Identifier: GPL-3.0-or-later
//
// The set-up of regional solutions. Where day one needs one (M2), the duty belongs to the
// function's target: its go-live has the last quarter before the legal start as latest, and no
// municipal row is forced to move by then. Other new targets are set up before the first system
// joins, or never. The money is in the target's fixed cost; the work is here, since it takes the
// same people.
#include "core/plan/inventory/steps.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

// Set-up and go-live of a solution; the rest of the effort is the sources' own migration.
constexpr int setUpPercent = 60;

std::int64_t effortOf(const Build& build, const model::RegionalTarget& target) {
    if (target.effortDays >= 0) {
        return std::int64_t{100} * target.effortDays;
    }
    std::int64_t days = 40;
    for (const std::string& id : target.categories) {
        const auto* category = build.catalogue.findCategory(id);
        days = std::max(days, category == nullptr ? 0 : category->effortPersonDays.back());
    }
    return days * build.policy.work.solutionEffortPercent;
}

ItemIndex addPart(Build& build, const TargetFacts& facts, const std::string& phase, int slice,
                  int slices, std::int64_t effort) {
    ItemInfo info;
    info.kind = ItemKind::Solution;
    info.phase = phase;
    info.title = facts.target.name;
    info.slice = slice;
    info.slices = slices;
    info.effortHundredths = effort;
    std::string id = "solution:" + facts.target.id + ":" + phase;
    if (slices > 1) {
        id += ":" + std::to_string(slice);
    }
    return build.addItem(std::move(id), std::move(info));
}

// Last quarter in which a solution may go live. What is cut over in the quarter of the legal start
// comes after it when the start is that quarter's first day: salaries and accounts would stand for
// weeks without their system. Where the set-up of so many slices hardly fits before (the plan
// begins late), the quarter itself has to do.
Wave lastGoLive(const Build& build, int slices) {
    constexpr Wave room = 2; // quarters for codes, permits and capacity in front of the set-up
    const auto day = build.policy.legalStartDate
                         ? build.policy.legalStartDate
                         : build.index.inventory().dayOfMilestone(build.policy.legalStart);
    const bool isFirstDay = day && *day == base::firstDayOf(base::quarterOf(*day));
    const bool fits = build.firstOpen + slices + room <= build.legalStart - 1;
    return isFirstDay && fits ? build.legalStart - 1 : build.legalStart;
}

void addSolution(Build& build, TargetFacts& facts) {
    const std::int64_t effort = effortOf(build, facts.target);
    const std::int64_t setUp = effort * setUpPercent / 100;
    const std::int64_t slice = std::int64_t{100} * build.policy.work.sliceAboveDays;
    const int slices =
        static_cast<int>(std::clamp<std::int64_t>((setUp + slice - 1) / slice, 1, 6));
    std::int64_t left = setUp;
    ItemIndex previous = -1;
    for (int k = 1; k <= slices; ++k) {
        const std::int64_t part = left / (slices - k + 1);
        left -= part;
        const ItemIndex item = addPart(build, facts, "prepare", k, slices, part);
        facts.firstItem = facts.firstItem < 0 ? item : facts.firstItem;
        build.addPrecedence(previous, item, 1);
        previous = item;
    }
    facts.cutOver = addPart(build, facts, "cut_over", 1, 1, effort - setUp);
    build.addPrecedence(previous, facts.cutOver, 1);
    if (facts.target.mustStandAtStart) {
        build.itemDraft(facts.cutOver).latest = lastGoLive(build, slices);
        build.items[static_cast<std::size_t>(facts.cutOver)].latestCause = {
            "plan.cause.day_one", {build.quarterName(build.legalStart)}};
    }
    for (const int member : facts.members) {
        const SystemFacts& system = build.facts[static_cast<std::size_t>(member)];
        build.addPrecedence(previous, system.firstOf("migrate_test"), 0);
        build.addPrecedence(facts.cutOver, system.firstOf("cut_over"), 0);
    }
}

// A new target that no system joins and no law asks for is nobody's work.
bool isSetUp(const TargetFacts& facts) {
    if (facts.target.isHost) {
        return false;
    }
    return facts.target.mustStandAtStart || (facts.target.effortDays > 0 && !facts.members.empty());
}

} // namespace

void addSolutions(Build& build) {
    // With the legal start past, what day one needed is taken as standing.
    const bool isPast = build.legalStart > build.waves || build.legalStart < build.firstOpen;
    for (TargetFacts& facts : build.targets) {
        if (isSetUp(facts) && !(isPast && facts.target.mustStandAtStart)) {
            addSolution(build, facts);
        }
    }
}

} // namespace aallokko::plan
