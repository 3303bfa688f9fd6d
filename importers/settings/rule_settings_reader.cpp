// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the rule settings; every problem of the file is reported, not the first one only.
#include "importers/settings/rule_settings_reader.h"

#include "importers/tree/yaml_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace aallokko::importers {

namespace {

class SettingsReader {
  public:
    void readThresholds(const YAML::Node& node) {
        for (const auto& entry : node) {
            const auto name = entry.first.as<std::string>();
            const auto text = entry.second.as<std::string>();
            char* end = nullptr;
            const double value = std::strtod(text.c_str(), &end);
            if (text.empty() || *end != '\0' || !std::isfinite(value)) {
                problem("rules.bad_value", {"thresholds", name, text});
            } else {
                m_settings.thresholds[name] = value;
            }
        }
    }

    void readRule(const YAML::Node& node) {
        model::RuleSetting rule;
        rule.id = yamlText(node, "id");
        rule.scope = yamlText(node, "scope");
        rule.expression = yamlText(node, "expr");
        rule.title = yamlLocalText(yamlChild(node, "title"));
        rule.reason = yamlLocalText(yamlChild(node, "reason"));
        rule.basis = yamlText(node, "basis");
        rule.isEnabled = yamlText(node, "enabled") != "false";
        rule.validFrom = dateUnder(node, rule.id, "valid_from");
        rule.validTo = dateUnder(node, rule.id, "valid_to");
        rule.reformModels = yamlList(node, "reform_models");
        if (const auto severity = model::findSeverity(yamlText(node, "severity"))) {
            rule.severity = *severity;
        } else {
            problem("rules.bad_value", {rule.id, "severity", yamlText(node, "severity")});
        }
        constexpr std::array<std::string_view, 4> scopes{"system", "interface", "organisation",
                                                         "plan"};
        if (rule.id.empty() ||
            std::find(scopes.begin(), scopes.end(), rule.scope) == scopes.end()) {
            problem("rules.bad_value", {rule.id, rule.id.empty() ? "id" : "scope", rule.scope});
        }
        if (m_settings.find(rule.id) != nullptr) {
            problem("rules.duplicate_id", {rule.id});
        }
        m_settings.rules.push_back(std::move(rule));
    }

    [[nodiscard]] base::Result<model::RuleSettings> result() && {
        if (m_problems.empty()) {
            return std::move(m_settings);
        }
        base::Error first = std::move(m_problems.front());
        first.also.assign(std::make_move_iterator(m_problems.begin() + 1),
                          std::make_move_iterator(m_problems.end()));
        return tl::unexpected<base::Error>(std::move(first));
    }

  private:
    std::optional<base::Date> dateUnder(const YAML::Node& node, const std::string& id,
                                        const char* key) {
        const std::string text = yamlText(node, key);
        const auto date = base::findIsoDate(text);
        if (!text.empty() && text != "null" && text != "~" && !date) {
            problem("rules.bad_value", {id, key, text});
        }
        return date;
    }

    void problem(std::string code, std::vector<std::string> arguments) {
        m_problems.push_back(
            {base::ErrorKind::Refused, std::move(code), std::move(arguments), std::nullopt, {}});
    }

    model::RuleSettings m_settings;
    std::vector<base::Error> m_problems;
};

} // namespace

base::Result<model::RuleSettings> readRuleSettings(const std::string& yaml) {
    SettingsReader reader;
    const auto read = readYaml(yaml, "quality_rules.yaml", [&reader](const YAML::Node& root) {
        reader.readThresholds(yamlChild(root, "thresholds"));
        for (const YAML::Node& node : yamlChild(root, "rules")) {
            reader.readRule(node);
        }
    });
    if (!read) {
        return tl::unexpected<base::Error>(read.error());
    }
    return std::move(reader).result();
}

} // namespace aallokko::importers
