// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a YAML tree by tables of keys: every key has a handler, what has none is a problem, and
// problems are collected instead of thrown. Private to the policy reader.
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "importers/tree/yaml_tree.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace aallokko::importers {

/// The problems of one file, in the order of reading.
class PolicyProblems {
  public:
    explicit PolicyProblems(std::string file) : m_file(std::move(file)) {}
    void add(std::string code, std::vector<std::string> arguments, int line);
    void badValue(const std::string& path, const YamlNode& node, const std::string& expected);
    [[nodiscard]] std::vector<base::Error>& all() { return m_problems; }

  private:
    std::string m_file;
    std::vector<base::Error> m_problems;
};

/// Where a node stands: its dotted path for messages.
struct PolicyPlace {
    std::string path;
    PolicyProblems& problems;

    [[nodiscard]] PolicyPlace child(const std::string& key) const {
        return {path.empty() ? key : path + "." + key, problems};
    }
};

using PolicyHandler = std::function<void(const YamlNode&, const PolicyPlace&)>;
using PolicyKeys = std::map<std::string, PolicyHandler>;

/// Calls the handler of each key; unknown and repeated keys and a node that is no mapping are
/// problems.
void readKeys(const YamlNode& node, const PolicyPlace& place, const PolicyKeys& keys);
/// Calls `read` for each entry of a list; the place counts from 1.
void readEntries(const YamlNode& node, const PolicyPlace& place, const PolicyHandler& read);

/// Handlers that store what they read; a bad value leaves the target as it was. Numbers are whole.
[[nodiscard]] PolicyHandler into(int& target, int least, int most);
[[nodiscard]] PolicyHandler into(std::int64_t& target, std::int64_t least, std::int64_t most);
/// Whole euros into cents.
[[nodiscard]] PolicyHandler eurosInto(std::int64_t& cents);
[[nodiscard]] PolicyHandler into(std::string& target);
[[nodiscard]] PolicyHandler into(std::vector<std::string>& target);
[[nodiscard]] PolicyHandler into(bool& target);
[[nodiscard]] PolicyHandler into(std::optional<base::Date>& target);
[[nodiscard]] PolicyHandler into(base::Quarter& target);
/// A mapping of names to numbers; entries replace those of the same name.
[[nodiscard]] PolicyHandler into(std::map<std::string, int>& target, int least, int most);
/// A known key that planning does not use (prose, sources, languages).
[[nodiscard]] PolicyHandler ignored();

} // namespace aallokko::importers
