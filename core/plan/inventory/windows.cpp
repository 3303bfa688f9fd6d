// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hard dates: pins, carried-out phases, hard due dates, contracts that end for good, national
// openings. Legal start and tasks set theirs where their items are made.
#include "core/plan/inventory/steps.h"

#include "core/base/text.h"
#include "core/model/text_marks.h"
#include "core/plan/inventory/name_lookup.h"

#include <algorithm>
#include <utility>

namespace aallokko::plan {

namespace {

ItemInfo& infoOf(Build& build, ItemIndex item) {
    return build.items[static_cast<std::size_t>(item)];
}

void notBefore(Build& build, ItemIndex item, Wave wave, WindowCause cause) {
    if (item >= 0 && wave > build.itemDraft(item).earliest) {
        build.itemDraft(item).earliest = std::min(wave, build.waves);
        infoOf(build, item).earliestCause = std::move(cause);
    }
}

// May leave earliest > latest: conflicts.cpp names what excludes what.
void notAfter(Build& build, ItemIndex item, Wave wave, WindowCause cause) {
    const Wave last = std::max(Wave{1}, wave);
    if (item >= 0 && wave <= build.waves && last < build.itemDraft(item).latest) {
        build.itemDraft(item).latest = last;
        infoOf(build, item).latestCause = std::move(cause);
    }
}

void fix(Build& build, ItemIndex item, Wave wave, const WindowCause& cause) {
    if (item >= 0) {
        build.itemDraft(item).earliest = wave;
        build.itemDraft(item).latest = wave;
        infoOf(build, item).earliestCause = infoOf(build, item).latestCause = cause;
    }
}

void setNationalWindow(Build& build, const SystemFacts& facts) {
    if (!facts.rule->needs("national_service_date")) {
        return;
    }
    const std::string written =
        base::folded(facts.view->field(model::FieldKey::TargetSystem).text());
    for (const model::NationalService& service : build.catalogue.nationalServices) {
        const bool named = base::folded(service.name.fi) == written;
        if (named && service.opens) {
            notBefore(build, facts.anchor(), build.grid.waveOf(*service.opens),
                      {"plan.cause.opens",
                       {model::markedName(service.name), model::markedDate(*service.opens)}});
        }
    }
}

void setLeaving(Build& build, const SystemFacts& facts) {
    const Wave gone = build.goneFrom(facts.view->organisation, true);
    for (const ItemIndex item : facts.items) {
        if (gone <= build.waves) {
            notAfter(build, item, gone - 1,
                     {"plan.cause.leaves",
                      {build.organisationName(facts.view->installation->responsible)}});
        }
    }
}

// A pin in the past says what happened: the phases before it may lie in the past too.
void setPin(Build& build, const SystemFacts& facts, Wave wave) {
    if (facts.anchor() < 0) {
        build.note("plan.note.pin_without_item", {facts.name}, {facts.view->id()});
        return;
    }
    if (wave < 1 || wave > build.waves) {
        build.note("plan.note.pin_outside", {facts.name, std::to_string(wave)}, {facts.view->id()});
        return;
    }
    if (wave < build.firstOpen + static_cast<Wave>(facts.items.size())) {
        for (const ItemIndex item : facts.items) {
            if (wave < build.firstOpen) {
                build.itemDraft(item).earliest = 1;
            }
        }
    }
    fix(build, facts.anchor(), wave, {"plan.cause.pin", {facts.name}});
}

void setCarriedOut(Build& build, const NameLookup& names) {
    for (const model::CarriedOutPhase& done : build.policy.carriedOut) {
        const int position = names.factNamed(done.system);
        if (position < 0) {
            build.note("plan.note.unknown_system", {done.system});
            continue;
        }
        const SystemFacts& facts = build.facts[static_cast<std::size_t>(position)];
        const Wave wave = std::clamp(build.grid.waveOf(done.quarter), Wave{1}, build.waves);
        const ItemIndex item = done.phase.empty() ? facts.anchor() : facts.lastOf(done.phase);
        const WindowCause cause{"plan.cause.carried_out", {facts.name, build.quarterName(wave)}};
        for (const ItemIndex earlier : facts.items) {
            if (earlier <= item) {
                build.itemDraft(earlier).earliest = 1;
                notAfter(build, earlier, wave, cause);
            }
        }
        fix(build, item, wave, cause);
    }
}

} // namespace

void setWindows(Build& build) {
    for (const SystemFacts& facts : build.facts) {
        if (facts.items.empty()) {
            continue;
        }
        setNationalWindow(build, facts);
        setLeaving(build, facts);
        if (facts.dueIsHard) {
            notAfter(build, facts.anchor(), facts.due,
                     {"plan.cause.due", {facts.name, build.quarterName(facts.due)}});
        }
        if (facts.contract.fixedEnd && facts.sharePercent == 100 &&
            facts.rule->needs("contract_end")) {
            notAfter(build, facts.ending(), facts.contract.end,
                     {"plan.cause.contract", {facts.name, build.quarterName(facts.contract.end)}});
        }
    }
    const NameLookup names(build);
    setCarriedOut(build, names);
    for (const auto& [id, pin] : build.index.inventory().all<model::Pin>()) {
        const auto it = build.factOf.find(id);
        if (it != build.factOf.end()) {
            setPin(build, build.facts[static_cast<std::size_t>(it->second)], pin.wave);
        }
    }
}

} // namespace aallokko::plan
