// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attributes and languages.
#include "importers/architecture/model_xml.h"

#include "core/base/text.h"

#include <algorithm>

namespace aallokko::importers::architecture {

std::string attributeText(const QXmlStreamAttributes& attributes, QStringView name) {
    for (const auto& each : attributes) {
        if (each.name().compare(name, Qt::CaseInsensitive) == 0)
            return base::trimmed(each.value().toUtf8().toStdString());
    }
    return {};
}

std::string attributeText(const QXmlStreamAttributes& attributes,
                          std::initializer_list<QStringView> names) {
    for (const QStringView name : names) {
        std::string text = attributeText(attributes, name);
        if (!text.empty())
            return text;
    }
    return {};
}

std::string typeText(const QXmlStreamAttributes& attributes) {
    QStringView plain;
    QStringView typed;
    for (const auto& each : attributes) {
        if (each.name() != u"type")
            continue;
        const bool isInstanceType = each.namespaceUri().contains(u"XMLSchema-instance");
        (isInstanceType ? typed : plain) = each.value();
    }
    const QStringView value = (typed.isEmpty() ? plain : typed).trimmed();
    return value.mid(value.lastIndexOf(u':') + 1).toUtf8().toStdString();
}

void LanguageTexts::read(XmlPull& xml) {
    std::string language = attributeText(xml.attributes(), u"lang");
    std::string text = base::trimmed(xml.readText().toUtf8().toStdString());
    if (!text.empty())
        m_texts.emplace_back(std::move(language), std::move(text));
}

std::size_t LanguageTexts::bestIndex() const {
    for (const std::string_view wanted : {"fi", "sv", "en", ""}) {
        const auto it = std::find_if(m_texts.begin(), m_texts.end(), [&](const auto& each) {
            return each.first.substr(0, each.first.find('-')) == wanted;
        });
        if (it != m_texts.end())
            return static_cast<std::size_t>(it - m_texts.begin());
    }
    return 0;
}

std::string LanguageTexts::best() const {
    return m_texts.empty() ? std::string() : m_texts[bestIndex()].second;
}

std::vector<std::pair<std::string, std::string>> LanguageTexts::others() const {
    auto rest = m_texts;
    if (!rest.empty())
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(bestIndex()));
    return rest;
}

} // namespace aallokko::importers::architecture
