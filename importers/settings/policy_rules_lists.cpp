// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists that planning_rules.yaml defines and a plan.yaml may change by id: freezes, ordering rules,
// planning tasks, phases by disposition.
#include "importers/settings/policy_sections.h"

#include <algorithm>

namespace aallokko::importers {

namespace {

const YamlNode* childOf(const YamlNode& node, const std::string& key) {
    for (std::size_t k = 0; k + 1 < node.children.size(); k += 2) {
        if (node.kind == YamlNode::Kind::Map && node.children[k].text == key) {
            return &node.children[k + 1];
        }
    }
    return nullptr;
}

// Entries with an id: a known id changes its rule, a new one adds it.
template <class T>
PolicyHandler byId(std::vector<T>& target, PolicyKeys (*keys)(T&)) {
    return [&target, keys](const YamlNode& node, const PolicyPlace& place) {
        readEntries(node, place, [&target, keys](const YamlNode& entry, const PolicyPlace& at) {
            const YamlNode* id = childOf(entry, "id");
            if (id == nullptr || id->text.empty()) {
                at.problems.add("policy.missing_key", {at.path, "id"}, entry.line);
                return;
            }
            auto it = std::find_if(target.begin(), target.end(),
                                   [id](const T& known) { return known.id == id->text; });
            if (it == target.end()) {
                it = target.insert(target.end(), T{});
                it->id = id->text;
            }
            readKeys(entry, at, keys(*it));
        });
    };
}

// "12-15" -> 1215.
PolicyHandler dayOfYear(int& target) {
    return [&target](const YamlNode& node, const PolicyPlace& place) {
        const auto date = base::findIsoDate("2020-" + node.text);
        if (!date) {
            place.problems.badValue(place.path, node, "12-31");
            return;
        }
        target = static_cast<int>(static_cast<unsigned>(date->month())) * 100 +
                 static_cast<int>(static_cast<unsigned>(date->day()));
    };
}

PolicyHandler severity(bool& isHard) {
    return [&isHard](const YamlNode& node, const PolicyPlace& place) {
        if (node.text != "hard" && node.text != "soft") {
            place.problems.badValue(place.path, node, "hard, soft");
        }
        isHard = node.text != "soft";
    };
}

PolicyHandler dates(std::vector<base::Date>& target) {
    return [&target](const YamlNode& node, const PolicyPlace& place) {
        target.clear();
        readEntries(node, place, [&target](const YamlNode& entry, const PolicyPlace& at) {
            std::optional<base::Date> date;
            into(date)(entry, at);
            if (date) {
                target.push_back(*date);
            }
        });
    };
}

PolicyKeys freezeKeys(model::FreezeRule& freeze) {
    return {{"id", into(freeze.id)},
            {"from", dayOfYear(freeze.from)},
            {"to", dayOfYear(freeze.to)},
            {"severity", severity(freeze.isHard)},
            {"categories", into(freeze.categories)},
            {"rule", into(freeze.rule)},
            {"dates", dates(freeze.dates)},
            {"days_around", into(freeze.daysAround, 0, 366)},
            {"except", ignored()},
            {"reason", into(freeze.reason)},
            {"basis", ignored()}};
}

PolicyHandler whereSection(model::OrderingSide& side) {
    const auto services = [&side](const YamlNode& node, const PolicyPlace&) {
        side.sameNationalService = node.text == "same";
    };
    return [&side, services](const YamlNode& node, const PolicyPlace& place) {
        readKeys(node, place,
                 {{"authentication", into(side.authentication)},
                  {"national_services", services},
                  {"interface_strength", into(side.interfaceStrength)},
                  {"interfaces_to_other_organisations_min", ignored()}});
    };
}

PolicyHandler sideSection(model::OrderingSide& side) {
    return [&side](const YamlNode& node, const PolicyPlace& place) {
        readKeys(node, place,
                 {{"categories", into(side.categories)},
                  {"except", into(side.except)},
                  {"tasks", into(side.tasks)},
                  {"national_services", into(side.nationalServices)},
                  {"phase", into(side.phase)},
                  {"where", whereSection(side)},
                  {"interfaces", ignored()},
                  {"dispositions", ignored()},
                  {"pilot", ignored()},
                  {"batch", ignored()}});
    };
}

// "group", or {options, default}.
PolicyHandler choiceSection(std::string& choice) {
    return [&choice](const YamlNode& node, const PolicyPlace& place) {
        if (node.kind == YamlNode::Kind::Map) {
            readKeys(node, place, {{"options", ignored()}, {"default", into(choice)}});
        } else {
            into(choice)(node, place);
        }
    };
}

PolicyKeys orderingKeys(model::OrderingRule& rule) {
    const auto freeze = [&rule](const YamlNode& node, const PolicyPlace& place) {
        readKeys(node, place,
                 {{"from", ignored()}, {"to", into(rule.freezeTo)}, {"what", ignored()}});
    };
    return {{"id", into(rule.id)},
            {"kind", into(rule.kind)},
            {"before", sideSection(rule.before)},
            {"after", sideSection(rule.after)},
            {"lag_quarters", into(rule.lag, 0, 1000)},
            {"scope", into(rule.scope)},
            {"strength", into(rule.strength)},
            {"choice", choiceSection(rule.choice)},
            {"freeze", freeze},
            {"reason", into(rule.reason)},
            {"lead_months", ignored()},
            {"penalty", ignored()},
            {"when", ignored()},
            {"same_vendor_parallel_max", ignored()},
            {"valid_from", ignored()},
            {"valid_to", ignored()},
            {"basis", ignored()}};
}

PolicyKeys taskKeys(model::PlanningTask& task) {
    const auto per = [&task](const YamlNode& node, const PolicyPlace&) {
        task.perOrganisationAndService = !node.text.empty();
    };
    return {{"id", into(task.id)},
            {"effort_days", into(task.effortDays, 0, 100'000)},
            {"per", per},
            {"window", into(task.window)},
            {"fi", into(task.nameFi)},
            {"sv", into(task.nameSv)},
            {"en", into(task.nameEn)}};
}

void readPhase(const YamlNode& node, const PolicyPlace& place, model::PhaseRule& phase) {
    const auto lag = [&phase](const YamlNode& value, const PolicyPlace& at) {
        phase.procurementLag = value.text == "procurement";
        if (!phase.procurementLag) {
            into(phase.lag, 0, 1000)(value, at);
        }
    };
    readKeys(node, place,
             {{"id", into(phase.id)}, {"share", into(phase.sharePercent, 0, 100)}, {"lag", lag}});
}

void readDisposition(const YamlNode& node, const PolicyPlace& place, model::DispositionRule& rule) {
    const auto ends = [&rule](const YamlNode& value, const PolicyPlace& at) {
        if (value.text != "yes" && value.text != "no" && value.text != "shrinks") {
            at.problems.badValue(at.path, value, "yes, no, shrinks");
        }
        rule.sourceEnds = value.text == "yes"       ? model::SourceEnd::Yes
                          : value.text == "shrinks" ? model::SourceEnd::Shrinks
                                                    : model::SourceEnd::No;
    };
    const auto phases = [&rule](const YamlNode& value, const PolicyPlace& at) {
        rule.phases.clear();
        readEntries(value, at, [&rule](const YamlNode& entry, const PolicyPlace& where) {
            model::PhaseRule phase;
            readPhase(entry, where, phase);
            rule.phases.push_back(std::move(phase));
        });
    };
    const auto dates = [&rule](const YamlNode& value, const PolicyPlace& at) {
        into(rule.needsDate)(value, at);
        for (const std::string& date : rule.needsDate) {
            const auto& known = model::neededDates;
            if (std::find(known.begin(), known.end(), date) == known.end()) {
                at.problems.add("policy.bad_value", {at.path, date, std::string(known.front())},
                                value.line);
            }
        }
    };
    readKeys(node, place,
             {{"source_ends", ends},
              {"needs_date", dates},
              {"joins_target", into(rule.joinsTarget)},
              {"basis", ignored()},
              {"as", into(rule.planAs)},
              {"phases", phases}});
}

} // namespace

PolicyHandler freezeSection(model::Policy& policy) {
    return byId<model::FreezeRule>(policy.freezes, freezeKeys);
}

PolicyHandler orderingSection(model::Policy& policy) {
    return byId<model::OrderingRule>(policy.ordering, orderingKeys);
}

PolicyHandler taskSection(model::Policy& policy) {
    return byId<model::PlanningTask>(policy.tasks, taskKeys);
}

PolicyHandler freezeWeights(model::Policy& policy) {
    // Written as shares of one ("0.5"); kept as whole per cent.
    const auto share = [](int& target) {
        return [&target](const YamlNode& node, const PolicyPlace& place) {
            const std::string& text = node.text;
            const bool isShare = text.size() >= 3 && text.size() <= 4 && text[1] == '.' &&
                                 (text[0] == '0' || text[0] == '1');
            YamlNode whole = node;
            if (isShare) {
                const std::string digits = text.substr(2) + (text.size() == 3 ? "0" : "");
                whole.text = text[0] == '1' ? "1" + digits : digits;
                whole.text.erase(
                    0, std::min(whole.text.find_first_not_of('0'), whole.text.size() - 1));
            }
            into(target, 0, 100)(whole, place);
        };
    };
    return [&policy, share](const YamlNode& node, const PolicyPlace& place) {
        readKeys(
            node, place,
            {{"hard", share(policy.hardFreezePercent)}, {"soft", share(policy.softFreezePercent)}});
    };
}

PolicyHandler phaseSection(model::WorkPolicy& work) {
    return [&work](const YamlNode& node, const PolicyPlace& place) {
        if (node.kind != YamlNode::Kind::Map) {
            place.problems.badValue(place.path, node, "disposition: phases");
            return;
        }
        for (std::size_t k = 0; k + 1 < node.children.size(); k += 2) {
            const std::string& id = node.children[k].text;
            work.dispositions[id].id = id;
            readDisposition(node.children[k + 1], place.child(id), work.dispositions[id]);
        }
    };
}

} // namespace aallokko::importers
