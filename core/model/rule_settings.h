// SPDX-License-Identifier: GPL-3.0-or-later
//
// data/catalogues/quality_rules.yaml as core values: severity, texts and parameters of the quality
// rules. What a rule looks for is code in core/rules; read by importers/rule_settings_reader.
#pragma once

#include "core/base/date.h"
#include "core/model/issue.h"
#include "core/model/local_text.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::model {

/// One quality rule. `scope`: system, interface, organisation or plan. `expression` documents the
/// condition for people and is never evaluated. A rule with validity dates holds for transfer
/// dates from `validFrom` to `validTo`, both included (M10). `reformModels` empty = all.
struct RuleSetting {
    std::string id;
    Severity severity = Severity::Warning;
    std::string scope;
    std::string expression;
    LocalText title;
    LocalText reason; ///< why it is asked
    std::string basis;
    bool isEnabled = true;
    std::optional<base::Date> validFrom;
    std::optional<base::Date> validTo;
    std::vector<std::string> reformModels;

    bool operator==(const RuleSetting&) const = default;
    [[nodiscard]] bool holdsOn(base::Date date) const;
    [[nodiscard]] bool holdsIn(std::string_view reformModel) const;
};

struct RuleSettings {
    std::vector<RuleSetting> rules;
    std::map<std::string, double> thresholds;

    [[nodiscard]] const RuleSetting* find(std::string_view id) const;
    /// The named parameter, or `fallback` when the file does not give it.
    [[nodiscard]] double threshold(const std::string& name, double fallback) const;
};

[[nodiscard]] std::string_view nameOf(Severity severity);
[[nodiscard]] std::optional<Severity> findSeverity(std::string_view name);

} // namespace aallokko::model
