// SPDX-License-Identifier: GPL-3.0-or-later
//
// Elements come before property definitions and folders, so both are filled in at the end.
#include "importers/architecture/exchange_file.h"

#include "importers/architecture/archimate_sheets.h"
#include "importers/architecture/model_xml.h"
#include "importers/raw/cell_text.h"

#include <algorithm>
#include <unordered_map>

namespace aallokko::importers::architecture {

namespace {

constexpr QStringView version3 = u"http://www.opengroup.org/xsd/archimate/3.0/";
constexpr QStringView version2 = u"http://www.opengroup.org/xsd/archimate";

class ExchangeParser {
  public:
    ExchangeParser(XmlPull& xml, RawDocument& document, ReadBudget& budget)
        : m_xml(xml), m_tables(document, budget), m_sheets(m_tables) {}

    void run() {
        const QXmlStreamAttributes root = m_xml.attributes();
        const QString space = m_xml.namespaceUri().toString();
        const std::int64_t line = m_xml.line();
        if (space.startsWith(version3))
            m_tables.addProperty("model.version", "3");
        else if (space.startsWith(version2))
            m_tables.addProperty("model.version", "2");
        else
            m_tables.addIssue(ReadSeverity::Warning, "model.unknown_namespace",
                              {space.toStdString()}, m_sheets.elements, line);
        const std::string id = attributeText(root, {u"identifier", u"id"});
        LanguageTexts name;
        forEachChild(m_xml, [&] { readPart(id, name); });
        m_tables.addProperty("model.id", id);
        m_tables.addProperty("model.name", name.best());
        if (m_xml.failure())
            return;
        fillIn();
        m_tables.checkIds({m_sheets.elements, m_sheets.relations});
    }

  private:
    void add(std::size_t sheet, std::int64_t line, std::vector<std::string> cells) {
        if (auto error = m_tables.addRow(sheet, line, std::move(cells)))
            m_xml.fail(std::move(*error));
    }

    void readPart(const std::string& modelId, LanguageTexts& name) {
        if (m_xml.isStart(u"name") || m_xml.isStart(u"label"))
            name.read(m_xml);
        else if (m_xml.isStart(u"elements"))
            forEachChild(m_xml, [this] { readElement(); });
        else if (m_xml.isStart(u"relationships"))
            forEachChild(m_xml, [this] { readRelation(); });
        else if (m_xml.isStart(u"properties"))
            readProperties(modelId);
        else if (m_xml.isStart(u"propertyDefinitions") || m_xml.isStart(u"propertydefs"))
            forEachChild(m_xml, [this] { readDefinition(); });
        else if (m_xml.isStart(u"organizations") || m_xml.isStart(u"organization"))
            readFolder({});
        else if (m_xml.isStart(u"views"))
            readViews();
    }

    struct Texts {
        LanguageTexts name;
        LanguageTexts documentation;
    };

    Texts readTexts(const std::string& id) {
        Texts texts;
        const std::int64_t line = m_xml.line();
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"name") || m_xml.isStart(u"label"))
                texts.name.read(m_xml);
            else if (m_xml.isStart(u"documentation"))
                texts.documentation.read(m_xml);
            else if (m_xml.isStart(u"properties"))
                readProperties(id);
        });
        for (const auto& [language, text] : texts.name.others())
            add(m_sheets.texts, line, {id, "name", language, text});
        for (const auto& [language, text] : texts.documentation.others())
            add(m_sheets.texts, line, {id, "documentation", language, text});
        return texts;
    }

    void readElement() {
        if (!m_xml.isStart(u"element"))
            return;
        const QXmlStreamAttributes own = m_xml.attributes();
        const std::int64_t line = m_xml.line();
        const std::string id = attributeText(own, {u"identifier", u"id"});
        std::string type = typeText(own);
        if (type.empty())
            m_tables.addIssue(ReadSeverity::Warning, "model.type_missing", {id}, m_sheets.elements,
                              line);
        const Texts texts = readTexts(id);
        add(m_sheets.elements, line,
            {id, std::move(type), texts.name.best(), texts.documentation.best(), "", ""});
    }

    void readRelation() {
        if (!m_xml.isStart(u"relationship"))
            return;
        const QXmlStreamAttributes own = m_xml.attributes();
        const std::int64_t line = m_xml.line();
        const std::string id = attributeText(own, {u"identifier", u"id"});
        std::string type = typeText(own);
        if (type.empty())
            m_tables.addIssue(ReadSeverity::Warning, "model.type_missing", {id}, m_sheets.relations,
                              line);
        const Texts texts = readTexts(id);
        add(m_sheets.relations, line,
            {id, std::move(type), texts.name.best(), texts.documentation.best(),
             attributeText(own, u"source"), attributeText(own, u"target"), "", "",
             attributeText(own, u"accessType")});
    }

    void readProperties(const std::string& id) {
        forEachChild(m_xml, [&] {
            if (!m_xml.isStart(u"property"))
                return;
            const std::int64_t line = m_xml.line();
            std::string key = attributeText(
                m_xml.attributes(), {u"propertyDefinitionRef", u"identifierref", u"key", u"name"});
            std::string direct = attributeText(m_xml.attributes(), u"value");
            LanguageTexts value;
            forEachChild(m_xml, [&] {
                if (m_xml.isStart(u"value"))
                    value.read(m_xml);
            });
            for (const auto& [language, text] : value.others())
                add(m_sheets.texts, line, {id, key, language, text});
            add(m_sheets.properties, line,
                {id, std::move(key), value.isEmpty() ? std::move(direct) : value.best()});
        });
    }

    void readDefinition() {
        const QXmlStreamAttributes own = m_xml.attributes();
        const std::string id = attributeText(own, {u"identifier", u"id"});
        std::string name = attributeText(own, u"name");
        LanguageTexts names;
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"name") || m_xml.isStart(u"label"))
                names.read(m_xml);
        });
        m_definitions[id] = names.isEmpty() ? std::move(name) : names.best();
    }

    // The label of a folder comes before its items in every well-made file.
    void readFolder(const std::string& path) {
        LanguageTexts label;
        const auto here = [&] {
            const std::string own = label.best();
            return path.empty() || own.empty() ? path + own : path + "/" + own;
        };
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"label") || m_xml.isStart(u"name")) {
                label.read(m_xml);
            } else if (m_xml.isStart(u"item") || m_xml.isStart(u"organization")) {
                const std::string id = attributeText(m_xml.attributes(), u"identifierref");
                if (!id.empty())
                    setFolder(id, here());
                readFolder(here());
            }
        });
    }

    void readViews() {
        forEachChild(m_xml, [this] {
            if (m_xml.isStart(u"view"))
                readView();
            else if (m_xml.isStart(u"diagrams"))
                readViews();
        });
    }

    void readView() {
        const std::int64_t line = m_xml.line();
        const std::string id = attributeText(m_xml.attributes(), {u"identifier", u"id"});
        const std::string type = attributeText(m_xml.attributes(), u"viewpoint");
        LanguageTexts name;
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"name") || m_xml.isStart(u"label"))
                name.read(m_xml);
        });
        add(m_sheets.views, line, {id, type, name.best()});
    }

    void fillIn() {
        fillInFolders(m_sheets.elements, column::elementFolder);
        fillInFolders(m_sheets.relations, column::relationFolder);
        std::unordered_map<std::string, bool> missing;
        ModelStore& store = m_tables.store();
        for (const std::size_t sheet : {m_sheets.properties, m_sheets.texts}) {
            ModelStore::Sheet& rows = store.sheets[sheet];
            for (std::size_t row = 0; row < rows.rows(); ++row) {
                const std::string reference(store.text(sheet, row, column::key));
                const auto it = m_definitions.find(reference);
                if (it != m_definitions.end() && !it->second.empty())
                    rows.at(row, column::key) = store.texts.add(normalised(it->second));
                else if (sheet == m_sheets.properties && missing.try_emplace(reference).second)
                    m_tables.addIssue(ReadSeverity::Warning, "model.property_undefined",
                                      {reference}, sheet, rows.lines[row]);
            }
        }
    }

    void fillInFolders(std::size_t sheet, std::size_t column) {
        ModelStore::Sheet& rows = m_tables.store().sheets[sheet];
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            const TextId id = rows.at(row, column::id);
            if (id < m_folders.size() && m_folders[id] != 0)
                rows.at(row, column) = m_folders[id];
        }
    }

    // The first folder of an id counts. Items of views are kept as well, their ids are known then.
    void setFolder(const std::string& item, const std::string& folder) {
        TextPool& texts = m_tables.store().texts;
        const TextId id = texts.add(normalised(item));
        if (m_folders.size() <= id)
            m_folders.resize(std::max<std::size_t>(texts.size(), id + std::size_t{1}));
        if (m_folders[id] == 0)
            m_folders[id] = texts.add(normalised(folder));
    }

    XmlPull& m_xml;
    ModelTables m_tables;
    ArchimateSheets m_sheets;
    std::unordered_map<std::string, std::string> m_definitions;
    std::vector<TextId> m_folders; ///< by the id of an item; 0: none
};

} // namespace

void readExchangeModel(XmlPull& xml, RawDocument& document, ReadBudget& budget) {
    document.format = exchangeFormat;
    ExchangeParser(xml, document, budget).run();
}

} // namespace aallokko::importers::architecture
