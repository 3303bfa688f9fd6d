// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small helps for reading models with XmlPull: children of an element, local type names, texts in
// several languages. Shared by all XML formats of this folder.
#pragma once

#include "importers/container/xml_pull.h"

#include <string>
#include <utility>
#include <vector>

namespace aallokko::importers::architecture {

/// Calls `visit` at the start tag of every child of the current element and stands at the end tag
/// of the current element afterwards. `visit` may read any part of the child.
template <class Visit>
void forEachChild(XmlPull& xml, Visit&& visit) {
    const int inside = xml.depth();
    while (xml.depth() >= inside && xml.next()) {
        if (!xml.isStart())
            continue;
        visit();
        while (xml.depth() > inside && xml.next()) {
        }
    }
}

/// Attribute of this local name, whatever its case; "" when there is none.
[[nodiscard]] std::string attributeText(const QXmlStreamAttributes& attributes, QStringView name);
/// The first of several spellings of an attribute that is there.
[[nodiscard]] std::string attributeText(const QXmlStreamAttributes& attributes,
                                        std::initializer_list<QStringView> names);
/// xsi:type without its prefix ("archimate:Node" -> "Node"); a plain `type` where there is none.
[[nodiscard]] std::string typeText(const QXmlStreamAttributes& attributes);

/// One text in several languages.
class LanguageTexts {
  public:
    /// Reads the current element: its language and its text.
    void read(XmlPull& xml);
    /// Finnish, Swedish, English, a text without language, else the first.
    [[nodiscard]] std::string best() const;
    /// (language, text) of all that best() is not.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> others() const;
    [[nodiscard]] bool isEmpty() const { return m_texts.empty(); }

  private:
    [[nodiscard]] std::size_t bestIndex() const;

    std::vector<std::pair<std::string, std::string>> m_texts;
};

} // namespace aallokko::importers::architecture
