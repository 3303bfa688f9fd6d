// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small helpers over yaml-cpp for the catalogue files and mappings: every scalar is read as text
// ("010" stays "010", "no" stays "no"), absent keys give empty values. Private to this folder; no
// other library sees yaml-cpp.
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "core/model/local_text.h"

#include <functional>
#include <string>
#include <vector>
#include <yaml-cpp/yaml.h>

namespace aallokko::importers {

/// Parses `text` and hands the root to `read`; anything that yaml-cpp throws becomes the error
/// Refused "catalogue.damaged" {what, reason}. The root is a mapping, else the same error.
[[nodiscard]] base::Result<void> readYaml(const std::string& text, const std::string& what,
                                          const std::function<void(const YAML::Node&)>& read);

/// The scalar under `key`, or "" when there is none.
[[nodiscard]] std::string yamlText(const YAML::Node& node, const char* key);
/// The scalars of the list under `key`; a single scalar counts as a list of one.
[[nodiscard]] std::vector<std::string> yamlList(const YAML::Node& node, const char* key);
/// The child under `key`; an undefined child becomes a null node, which is safe to ask.
[[nodiscard]] YAML::Node yamlChild(const YAML::Node& node, const char* key);
/// Whole number under `key`, or `fallback`.
[[nodiscard]] std::int64_t yamlInteger(const YAML::Node& node, const char* key,
                                       std::int64_t fallback = 0);
/// The keys fi, sv and en of the node.
[[nodiscard]] model::LocalText yamlLocalText(const YAML::Node& node);
/// First ISO date anywhere in `text`.
[[nodiscard]] std::optional<base::Date> findDateIn(const std::string& text);

} // namespace aallokko::importers
