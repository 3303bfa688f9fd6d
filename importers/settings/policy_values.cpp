// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typed values out of YAML scalars.
#include "importers/settings/policy_values.h"

#include <charconv>
#include <set>

namespace aallokko::importers {

namespace {

using Kind = YamlNode::Kind;

std::optional<std::int64_t> integerOf(const YamlNode& node) {
    std::int64_t value = 0;
    const char* end = node.text.data() + node.text.size();
    const auto parsed = std::from_chars(node.text.data(), end, value);
    if (node.kind != Kind::Scalar || parsed.ec != std::errc() || parsed.ptr != end) {
        return std::nullopt;
    }
    return value;
}

std::string range(std::int64_t least, std::int64_t most) {
    return std::to_string(least) + ".." + std::to_string(most);
}

} // namespace

void PolicyProblems::add(std::string code, std::vector<std::string> arguments, int line) {
    base::Error error;
    error.kind = base::ErrorKind::Refused;
    error.code = std::move(code);
    error.arguments = std::move(arguments);
    error.source = base::SourceRef{m_file, {}, line, 0};
    m_problems.push_back(std::move(error));
}

void PolicyProblems::badValue(const std::string& path, const YamlNode& node,
                              const std::string& expected) {
    const std::string shown = node.kind == Kind::List  ? "[...]"
                              : node.kind == Kind::Map ? "{...}"
                                                       : node.text.substr(0, 80);
    add("policy.bad_value", {path, shown, expected}, node.line);
}

void readKeys(const YamlNode& node, const PolicyPlace& place, const PolicyKeys& keys) {
    if (node.kind != Kind::Map) {
        place.problems.badValue(place.path, node, "key: value");
        return;
    }
    std::set<std::string> seen;
    for (std::size_t k = 0; k + 1 < node.children.size(); k += 2) {
        const YamlNode& key = node.children[k];
        const PolicyPlace at = place.child(key.text);
        const auto handler = keys.find(key.text);
        if (handler == keys.end()) {
            place.problems.add("policy.unknown_key", {at.path}, key.line);
        } else if (!seen.insert(key.text).second) {
            place.problems.add("policy.repeated_key", {at.path}, key.line);
        } else {
            handler->second(node.children[k + 1], at);
        }
    }
}

void readEntries(const YamlNode& node, const PolicyPlace& place, const PolicyHandler& read) {
    if (node.kind == Kind::Null) {
        return;
    }
    if (node.kind != Kind::List) {
        place.problems.badValue(place.path, node, "[...]");
        return;
    }
    for (std::size_t k = 0; k < node.children.size(); ++k) {
        const PolicyPlace at{place.path + "[" + std::to_string(k + 1) + "]", place.problems};
        read(node.children[k], at);
    }
}

PolicyHandler into(std::int64_t& target, std::int64_t least, std::int64_t most) {
    return [&target, least, most](const YamlNode& node, const PolicyPlace& place) {
        const auto value = integerOf(node);
        if (!value || *value < least || *value > most) {
            place.problems.badValue(place.path, node, range(least, most));
        } else {
            target = *value;
        }
    };
}

PolicyHandler into(int& target, int least, int most) {
    return [&target, least, most](const YamlNode& node, const PolicyPlace& place) {
        std::int64_t value = target;
        into(value, least, most)(node, place);
        target = static_cast<int>(value);
    };
}

PolicyHandler eurosInto(std::int64_t& cents) {
    return [&cents](const YamlNode& node, const PolicyPlace& place) {
        std::int64_t euros = -1;
        into(euros, 0, 10'000'000'000)(node, place);
        if (euros >= 0) {
            cents = euros * 100;
        }
    };
}

PolicyHandler into(std::string& target) {
    return [&target](const YamlNode& node, const PolicyPlace& place) {
        if (node.kind != Kind::Scalar) {
            place.problems.badValue(place.path, node, "text");
        } else {
            target = node.text;
        }
    };
}

PolicyHandler into(std::vector<std::string>& target) {
    return [&target](const YamlNode& node, const PolicyPlace& place) {
        target.clear();
        if (node.kind == Kind::Scalar) {
            target.push_back(node.text);
            return;
        }
        readEntries(node, place, [&target](const YamlNode& entry, const PolicyPlace& at) {
            std::string text;
            into(text)(entry, at);
            if (!text.empty()) {
                target.push_back(std::move(text));
            }
        });
    };
}

PolicyHandler into(bool& target) {
    return [&target](const YamlNode& node, const PolicyPlace& place) {
        if (node.text == "true" || node.text == "yes") {
            target = true;
        } else if (node.text == "false" || node.text == "no") {
            target = false;
        } else {
            place.problems.badValue(place.path, node, "true, false");
        }
    };
}

PolicyHandler into(std::optional<base::Date>& target) {
    return [&target](const YamlNode& node, const PolicyPlace& place) {
        const auto date = base::findIsoDate(node.text);
        if (!date) {
            place.problems.badValue(place.path, node, "2020-01-31");
        } else {
            target = date;
        }
    };
}

PolicyHandler into(base::Quarter& target) {
    return [&target](const YamlNode& node, const PolicyPlace& place) {
        const auto quarter = base::findQuarter(node.text);
        if (!quarter) {
            place.problems.badValue(place.path, node, "2020Q1");
        } else {
            target = *quarter;
        }
    };
}

PolicyHandler into(std::map<std::string, int>& target, int least, int most) {
    return [&target, least, most](const YamlNode& node, const PolicyPlace& place) {
        if (node.kind != Kind::Map) {
            place.problems.badValue(place.path, node, "name: number");
            return;
        }
        for (std::size_t k = 0; k + 1 < node.children.size(); k += 2) {
            int value = 0;
            const std::size_t before = place.problems.all().size();
            into(value, least, most)(node.children[k + 1], place.child(node.children[k].text));
            if (place.problems.all().size() == before) {
                target[node.children[k].text] = value;
            }
        }
    };
}

PolicyHandler ignored() {
    return [](const YamlNode&, const PolicyPlace&) {};
}

} // namespace aallokko::importers
