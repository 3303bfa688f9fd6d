// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two files one after the other, all problems together.
#include "importers/settings/policy_reader.h"

#include "importers/settings/policy_sections.h"

namespace aallokko::importers {

namespace {

void readText(const std::string& yaml, const std::string& file, const PolicyKeys& keys,
              std::vector<base::Error>& problems) {
    ReadBudget budget(ReadLimits{}, {}, file);
    const auto documents = readYamlTree(yaml, budget);
    if (!documents) {
        problems.push_back(documents.error());
        return;
    }
    PolicyProblems found(file);
    for (const YamlNode& document : *documents) {
        if (document.kind != YamlNode::Kind::Null) {
            readKeys(document, {"", found}, keys);
        }
    }
    problems.insert(problems.end(), found.all().begin(), found.all().end());
}

} // namespace

base::Result<model::Policy> readPolicy(const std::string& planningRulesYaml,
                                       const std::optional<std::string>& planYaml,
                                       const std::string& planFile) {
    model::Policy policy;
    std::vector<model::DueRule> due;
    std::vector<base::Error> problems;
    readText(planningRulesYaml, "planning_rules.yaml", rulesKeys(policy), problems);
    if (planYaml) {
        readText(*planYaml, planFile, planKeys(policy, due), problems);
    }
    if (!problems.empty()) {
        base::Error first = std::move(problems.front());
        first.also.insert(first.also.end(), std::make_move_iterator(problems.begin() + 1),
                          std::make_move_iterator(problems.end()));
        return tl::unexpected<base::Error>(std::move(first));
    }
    // The first rule of equal precision wins, so a plan's own dates stand before the defaults.
    policy.due = std::move(due);
    for (model::DueRule& rule : model::defaultDueRules()) {
        policy.due.push_back(std::move(rule));
    }
    return policy;
}

} // namespace aallokko::importers
