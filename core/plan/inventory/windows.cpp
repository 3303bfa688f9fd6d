// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hard dates: pins, carried-out phases, hard due dates, contracts that end for good, national
// openings. Legal start and tasks set theirs where their items are made.
#include "core/plan/inventory/steps.h"

#include "core/base/text.h"
#include "core/plan/inventory/name_lookup.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

void notBefore(Build& build, ItemIndex item, Wave wave) {
    if (item >= 0) {
        ItemDraft& draft = build.itemDraft(item);
        draft.earliest = std::clamp(wave, draft.earliest, build.waves);
    }
}

// May leave earliest > latest: conflicts.cpp names what excludes what.
void notAfter(Build& build, ItemIndex item, Wave wave) {
    if (item >= 0 && wave <= build.waves) {
        ItemDraft& draft = build.itemDraft(item);
        draft.latest = std::min(draft.latest, std::max(Wave{1}, wave));
    }
}

void fix(Build& build, ItemIndex item, Wave wave) {
    if (item >= 0) {
        build.itemDraft(item).earliest = wave;
        build.itemDraft(item).latest = wave;
    }
}

void setNationalWindow(Build& build, const SystemFacts& facts) {
    if (facts.disposition != "replace_national") {
        return;
    }
    const std::string written =
        base::folded(facts.view->field(model::FieldKey::TargetSystem).text());
    for (const model::NationalService& service : build.catalogue.nationalServices) {
        const bool named = base::folded(service.name.fi) == written;
        if (named && service.opens) {
            notBefore(build, facts.anchor(), build.grid.waveOf(*service.opens));
        }
    }
}

void setLeaving(Build& build, const SystemFacts& facts) {
    const Wave gone = build.goneFrom(facts.view->organisation, true);
    for (const ItemIndex item : facts.items) {
        if (gone <= build.waves) {
            notAfter(build, item, gone - 1);
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
    fix(build, facts.anchor(), wave);
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
        for (const ItemIndex earlier : facts.items) {
            if (earlier <= item) {
                build.itemDraft(earlier).earliest = 1;
                notAfter(build, earlier, wave);
            }
        }
        fix(build, item, wave);
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
            notAfter(build, facts.anchor(), facts.due);
        }
        if (facts.contract.fixedEnd && facts.sharePercent == 100) {
            notAfter(build, facts.ending(), facts.contract.end);
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
