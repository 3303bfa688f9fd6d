// SPDX-License-Identifier: GPL-3.0-or-later
//
// The effect is the difference of two planning problems: what the planner would be given before
// and after, so that nothing is promised that it does not know.
#include "app/session/consolidation.h"

#include "app/session/session.h"
#include "core/base/text.h"
#include "core/model/text_marks.h"
#include "core/plan/inventory/planning_problem.h"
#include "core/plan/inventory/reuse.h"
#include "core/text/messages.h"

#include <algorithm>
#include <set>

namespace aallokko::session {

namespace {

using model::FieldKey;
using model::InstallationId;
using model::SystemView;

constexpr int yearsOfContract = 4; // the span over which contracts are valued for procurement

tl::unexpected<base::Error> refuse(const char* code, std::vector<std::string> arguments = {}) {
    return base::fail(base::ErrorKind::Usage, code, std::move(arguments));
}

// A name that the planner reads as this system and no other.
std::string targetName(const model::SystemIndex& index, const SystemView& target) {
    const std::string key = base::folded(target.name());
    const auto& all = index.systems();
    const auto alike = std::count_if(all.begin(), all.end(), [&](const SystemView& one) {
        return base::folded(one.name()) == key;
    });
    return alike < 2 || target.organisation == nullptr
               ? target.name()
               : target.name() + " (" + target.organisation->name.fi + ")";
}

class Maker {
  public:
    Maker(const ConsolidationInput& input, const Consolidation& wanted)
        : m_input(input), m_index(input.inventory), m_wanted(wanted),
          m_outcome(find(input.policy, wanted.outcome)) {}

    base::Result<ConsolidationPreview> run() {
        if (auto fits = check(); !fits) {
            return tl::unexpected(fits.error());
        }
        m_preview.systems = static_cast<int>(m_members.size());
        m_preview.sourceEnds = m_outcome->sourceEnds;
        if (auto made = makeEdits(); !made) {
            return tl::unexpected(made.error());
        }
        noteDates();
        noteIntegrations();
        askProcurement(m_input.policy);
        if (auto done = computeEffect(m_input.policy); !done) {
            return tl::unexpected(done.error());
        }
        return std::move(m_preview);
    }

  private:
    static const model::DispositionRule* find(const model::Policy& policy,
                                              const std::string& outcome) {
        const auto it = policy.work.dispositions.find(outcome);
        return it == policy.work.dispositions.end() ? nullptr : &it->second;
    }

    base::Result<void> check() {
        if (m_outcome == nullptr) {
            std::string codes;
            for (const auto& one : outcomesOf(*m_input.catalogues, m_input.policy)) {
                codes += (codes.empty() ? "" : ", ") + one.id;
            }
            return refuse("consolidate.unknown_outcome", {m_wanted.outcome, codes});
        }
        const auto holds = [](const std::vector<InstallationId>& list, InstallationId id) {
            return std::find(list.begin(), list.end(), id) != list.end();
        };
        for (const InstallationId id : m_wanted.members) {
            if (!holds(m_wanted.except, id) && id != m_wanted.target &&
                m_index.find(id) != nullptr) {
                m_members.push_back(id);
            }
        }
        if (m_members.empty()) {
            return refuse("consolidate.no_systems");
        }
        if (m_outcome->joinsTarget && !m_wanted.target.isValid() && m_wanted.newTarget.empty()) {
            return refuse("consolidate.no_target", {m_wanted.outcome});
        }
        if (m_wanted.target.isValid() && holds(m_wanted.except, m_wanted.target)) {
            return refuse("consolidate.target_excepted");
        }
        if (m_wanted.target.isValid() && m_index.find(m_wanted.target) == nullptr) {
            return refuse("merge.unknown", {std::to_string(m_wanted.target.value())});
        }
        return {};
    }

    base::Result<void> setText(InstallationId id, FieldKey key, const std::string& text) {
        model::FieldValue value;
        value.state = model::FieldState::Value;
        value.data = text;
        value.origin.user = m_input.user;
        value.origin.time = m_input.time;
        const SystemView* system = m_index.find(id);
        if (system->field(key).sameMeaning(value)) {
            return {};
        }
        auto edit = edit::makeSetField(m_input.inventory, id, key, std::move(value));
        if (!edit) {
            return tl::unexpected(edit.error());
        }
        m_preview.edits.push_back(std::move(*edit));
        return {};
    }

    base::Result<void> makeEdits() {
        const SystemView* target = m_index.find(m_wanted.target);
        const std::string name =
            target != nullptr ? targetName(m_index, *target) : m_wanted.newTarget;
        for (const InstallationId id : m_members) {
            if (auto done = setText(id, FieldKey::Disposition, m_wanted.outcome); !done) {
                return done;
            }
            if (m_outcome->joinsTarget && !name.empty()) {
                if (auto done = setText(id, FieldKey::TargetSystem, name); !done) {
                    return done;
                }
            }
        }
        // The host goes on and takes the others in.
        return target != nullptr && m_outcome->joinsTarget
                   ? setText(m_wanted.target, FieldKey::Disposition, "transfer_as_is")
                   : base::Result<void>();
    }

    void noteDates() {
        for (const std::string& code : m_outcome->needsDate) {
            NeededDate date{"needs." + code, 0};
            for (const InstallationId id : m_members) {
                const SystemView& system = *m_index.find(id);
                const bool isKnown =
                    code == "contract_end" ? system.field(FieldKey::ContractEnd).hasValue()
                    : code == "retention"  ? system.field(FieldKey::Retention).hasValue()
                                           : false;
                date.unknown += isKnown ? 0 : 1;
            }
            m_preview.dates.push_back(std::move(date));
        }
    }

    // Interfaces to the same other end with the same content are built once for one target.
    void noteIntegrations() {
        std::set<InstallationId> own(m_members.begin(), m_members.end());
        own.insert(m_wanted.target);
        std::set<std::string> kept;
        for (const InstallationId id : own) {
            const SystemView* system = m_index.find(id);
            for (const model::Interface* one :
                 system == nullptr ? std::vector<const model::Interface*>() : system->interfaces) {
                const bool isSource = one->source.installation == id;
                const model::InterfaceEnd& other = isSource ? one->target : one->source;
                m_preview.integrationsBefore += 1;
                if (own.contains(other.installation)) {
                    continue; // inside the new whole
                }
                const std::string key = plan::integrationKey(m_index, *one, id);
                kept.insert(key.empty() ? std::to_string(one->id.value()) : key);
            }
        }
        m_preview.integrationsAfter =
            m_outcome->joinsTarget ? static_cast<int>(kept.size()) : m_preview.integrationsBefore;
    }

    // Contracts joined for one target may be a substantial change (M9): a question, never silence.
    void askProcurement(const model::Policy& policy) {
        std::set<std::int64_t> contracts;
        std::int64_t cents = 0;
        std::vector<InstallationId> joined = m_members;
        if (m_wanted.target.isValid()) {
            joined.push_back(m_wanted.target);
        }
        for (const InstallationId id : joined) {
            const SystemView& system = *m_index.find(id);
            contracts.insert(system.contract == nullptr ? -id.value()
                                                        : system.contract->id.value());
            if (const auto* cost =
                    std::get_if<model::Decimal>(&system.field(FieldKey::AnnualCost).data)) {
                cents += cost->hundredths * yearsOfContract;
            }
        }
        auto& questions = m_preview.questions;
        if (m_wanted.outcome == "replace_new") {
            questions.push_back({"consolidate.new_procurement", {}, 0});
        } else if (m_outcome->joinsTarget && contracts.size() > 1) {
            const std::int64_t euro = cents / 100;
            const char* code = euro >= policy.work.euThresholdEur ? "consolidate.procurement_eu"
                               : euro >= policy.work.nationalThresholdEur
                                   ? "consolidate.procurement_national"
                                   : "consolidate.procurement";
            questions.push_back({code,
                                 {model::markedNumber(static_cast<std::int64_t>(contracts.size())),
                                  model::markedEuros(cents)},
                                 0});
        }
    }

    base::Result<void> computeEffect(const model::Policy& policy) {
        auto before = amountsOf(m_input.inventory, policy);
        if (!before) {
            return tl::unexpected(before.error());
        }
        model::Inventory copy = m_input.inventory;
        if (auto applied = edit::applyEdits(copy, m_preview.edits); !applied) {
            return applied;
        }
        auto after = amountsOf(copy, policy);
        if (!after) {
            return tl::unexpected(after.error());
        }
        m_preview.before = *before;
        m_preview.after = *after;
        return {};
    }

    base::Result<ConsolidationAmounts> amountsOf(const model::Inventory& inventory,
                                                 const model::Policy& policy) const {
        const auto made = plan::makePlanningProblem(model::SystemIndex(inventory),
                                                    m_input.catalogues->functions, policy);
        if (!made) {
            return tl::unexpected(made.error());
        }
        ConsolidationAmounts amounts;
        std::set<plan::ItemIndex> own;
        std::int64_t hundredths = 0;
        for (const InstallationId id : m_members) {
            const plan::SystemInfo* system = made->find(id);
            if (system == nullptr) {
                continue;
            }
            amounts.reusedHundredths += system->reusedHundredths;
            amounts.reusedInterfaces += system->reusedInterfaces;
            amounts.endingCentsAYear += system->ending >= 0 ? system->annualCostCents : 0;
            for (const plan::ItemIndex item : system->items) {
                own.insert(item);
                const plan::ItemInfo& info = made->items[static_cast<std::size_t>(item)];
                hundredths += info.effortHundredths;
                for (const plan::TermSeries& series : info.terms) {
                    if (series.term == plan::CostTerm::Execution && !series.cost.empty()) {
                        amounts.executionCents += series.cost.front();
                    }
                }
            }
        }
        amounts.effortDays = (hundredths + 50) / 100;
        constexpr std::int64_t quartersAYear = 4;
        for (const plan::Target& target : made->problem.targets()) {
            if (std::any_of(target.members.begin(), target.members.end(),
                            [&](plan::ItemIndex item) { return own.contains(item); })) {
                amounts.targetFixedCents += target.fixed;
                amounts.targetCentsAYear += quartersAYear * target.perWave;
            }
        }
        return amounts;
    }

    const ConsolidationInput& m_input;
    model::SystemIndex m_index;
    const Consolidation& m_wanted;
    const model::DispositionRule* m_outcome;
    std::vector<InstallationId> m_members;
    ConsolidationPreview m_preview;
};

} // namespace

QStringList consolidationLines(const ConsolidationPreview& preview, bool isDryRun) {
    const auto days = [](std::int64_t value) { return model::markedNumber(value); };
    const ConsolidationAmounts& before = preview.before;
    const ConsolidationAmounts& after = preview.after;
    QStringList lines;
    lines << text::sentence(isDryRun ? "consolidate.would" : "consolidate.done",
                            {std::to_string(preview.systems)});
    lines << text::sentence(preview.sourceEnds == model::SourceEnd::Yes ? "consolidate.ends"
                            : preview.sourceEnds == model::SourceEnd::Shrinks
                                ? "consolidate.shrinks"
                                : "consolidate.continues",
                            {});
    for (const NeededDate& date : preview.dates) {
        lines << text::sentence(date.unknown == 0 ? "consolidate.date_known" : "consolidate.date",
                                {"@" + date.code, std::to_string(date.unknown)});
    }
    lines << text::sentence("consolidate.effort",
                            {days(before.effortDays), days(after.effortDays)});
    lines << text::sentence("consolidate.execution", {model::markedEuros(before.executionCents),
                                                      model::markedEuros(after.executionCents)});
    lines << text::sentence("consolidate.running", {model::markedEuros(after.endingCentsAYear),
                                                    model::markedEuros(after.targetFixedCents),
                                                    model::markedEuros(after.targetCentsAYear)});
    if (preview.integrationsAfter < preview.integrationsBefore) {
        lines << text::sentence("consolidate.integrations",
                                {std::to_string(preview.integrationsBefore),
                                 std::to_string(preview.integrationsAfter)});
    }
    if (after.reusedInterfaces > 0) {
        lines << text::sentence("consolidate.reuse", {std::to_string(after.reusedInterfaces),
                                                      days((after.reusedHundredths + 50) / 100)});
    }
    for (const match::TargetReason& question : preview.questions) {
        lines << text::sentence(question.code, question.arguments);
    }
    return lines;
}

std::vector<model::DispositionRule> outcomesOf(const Catalogues& catalogues,
                                               const model::Policy& policy) {
    std::vector<model::DispositionRule> outcomes;
    const auto list = catalogues.fields.codeLists.find("disposition");
    for (const auto& code : list == catalogues.fields.codeLists.end()
                                ? std::vector<model::CodeDefinition>()
                                : list->second) {
        const auto rule = policy.work.dispositions.find(code.code);
        if (rule != policy.work.dispositions.end()) {
            outcomes.push_back(rule->second);
        }
    }
    return outcomes;
}

base::Result<ConsolidationInput> consolidationInput(const Session& session) {
    auto policy = session.policy();
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    return ConsolidationInput{session.inventory(), session.sharedCatalogues(), std::move(*policy),
                              session.userName(), session.now()};
}

base::Result<ConsolidationPreview> previewConsolidation(const ConsolidationInput& input,
                                                        const Consolidation& wanted) {
    return Maker(input, wanted).run();
}

base::Result<ConsolidationPreview> previewConsolidation(const Session& session,
                                                        const Consolidation& wanted) {
    const auto input = consolidationInput(session);
    if (!input) {
        return tl::unexpected(input.error());
    }
    return previewConsolidation(*input, wanted);
}

base::Result<ConsolidationPreview> consolidate(Session& session, const Consolidation& wanted) {
    auto preview = previewConsolidation(session, wanted);
    if (!preview || preview->edits.empty()) {
        return preview;
    }
    const auto* code = session.catalogues().fields.findCode("disposition", wanted.outcome);
    edit::EditSet set{"edit.consolidate",
                      {std::to_string(preview->systems),
                       code == nullptr ? wanted.outcome : model::markedName(code->label)},
                      preview->edits};
    if (auto done = session.edit(std::move(set), wanted.reason, "edit"); !done) {
        return tl::unexpected(done.error());
    }
    return preview;
}

std::vector<match::TargetCandidate> targetCandidates(const Session& session,
                                                     const std::vector<InstallationId>& members) {
    const auto day = session.inventory().dayOfMilestone("GO_LIVE");
    return match::rankTargets(session.systems(), members, day.value_or(base::makeDate(2020, 1, 1)));
}

std::vector<InstallationId> systemsOfFunction(const Session& session, const std::string& function) {
    std::vector<InstallationId> systems;
    for (const SystemView& system : session.systems().systems()) {
        const auto stated = system.field(FieldKey::Functions).list();
        if (std::find(stated.begin(), stated.end(), function) != stated.end()) {
            systems.push_back(system.id());
        }
    }
    return systems;
}

} // namespace aallokko::session
