// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place where yaml-cpp's exceptions are translated for catalogue files.
#include "importers/tree/yaml_values.h"

#include <charconv>

namespace aallokko::importers {

base::Result<void> readYaml(const std::string& text, const std::string& what,
                            const std::function<void(const YAML::Node&)>& read) {
    try {
        const YAML::Node root = YAML::Load(text);
        if (!root.IsMap()) {
            return base::fail(base::ErrorKind::Refused, "catalogue.damaged", {what, ""});
        }
        read(root);
    } catch (const YAML::Exception& error) {
        return base::fail(base::ErrorKind::Refused, "catalogue.damaged", {what, error.what()});
    }
    return {};
}

YAML::Node yamlChild(const YAML::Node& node, const char* key) {
    // Asking a scalar or an undefined node for a child throws; nothing is looked up in those.
    if (!node.IsDefined() || !node.IsMap()) {
        return YAML::Node();
    }
    const YAML::Node child = node[key];
    return child.IsDefined() ? child : YAML::Node();
}

std::string yamlText(const YAML::Node& node, const char* key) {
    const YAML::Node child = yamlChild(node, key);
    return child.IsScalar() ? child.Scalar() : std::string();
}

std::vector<std::string> yamlList(const YAML::Node& node, const char* key) {
    const YAML::Node child = yamlChild(node, key);
    std::vector<std::string> list;
    if (child.IsScalar()) {
        list.push_back(child.Scalar());
    } else if (child.IsSequence()) {
        for (const YAML::Node& item : child) {
            if (item.IsScalar()) {
                list.push_back(item.Scalar());
            }
        }
    }
    return list;
}

std::int64_t yamlInteger(const YAML::Node& node, const char* key, std::int64_t fallback) {
    const std::string text = yamlText(node, key);
    std::int64_t value = fallback;
    const auto end = text.data() + text.size();
    return std::from_chars(text.data(), end, value).ptr == end && !text.empty() ? value : fallback;
}

model::LocalText yamlLocalText(const YAML::Node& node) {
    return {yamlText(node, "fi"), yamlText(node, "sv"), yamlText(node, "en")};
}

std::optional<base::Date> findDateIn(const std::string& text) {
    constexpr std::size_t isoLength = 10;
    for (std::size_t i = 0; i + isoLength <= text.size(); ++i) {
        if (auto date = base::findIsoDate(std::string_view(text).substr(i, isoLength))) {
            return date;
        }
    }
    return std::nullopt;
}

} // namespace aallokko::importers
