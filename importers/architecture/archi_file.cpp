// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an element is, is told by its type; specializations refer to profiles that may come later.
#include "importers/architecture/archi_file.h"

#include "core/base/text.h"
#include "importers/architecture/archimate_sheets.h"
#include "importers/architecture/model_xml.h"
#include "importers/raw/cell_text.h"

#include <unordered_map>

namespace aallokko::importers::architecture {

namespace {

bool isView(const std::string& type) {
    return type.ends_with("DiagramModel") || type.ends_with("SketchModel") ||
           type.ends_with("CanvasModel");
}

/// The number that Archi writes for the kind of access; none stands for writing.
std::string accessText(const std::string& number) {
    return number == "1"   ? "Read"
           : number == "2" ? "Access"
           : number == "3" ? "ReadWrite"
                           : "Write";
}

class ArchiParser {
  public:
    ArchiParser(XmlPull& xml, RawDocument& document, ReadBudget& budget)
        : m_xml(xml), m_tables(document, budget), m_sheets(m_tables) {}

    void run() {
        const QXmlStreamAttributes root = m_xml.attributes();
        const std::string id = attributeText(root, u"id");
        m_tables.addProperty("model.id", id);
        m_tables.addProperty("model.name", attributeText(root, u"name"));
        m_tables.addProperty("model.version", attributeText(root, u"version"));
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"folder"))
                readFolder({});
            else if (m_xml.isStart(u"element"))
                readElement({});
            else if (m_xml.isStart(u"property"))
                readProperty(id);
            else if (m_xml.isStart(u"profile"))
                m_profiles[attributeText(m_xml.attributes(), u"id")] =
                    attributeText(m_xml.attributes(), u"name");
        });
        if (m_xml.failure())
            return;
        fillIn(m_sheets.elements, column::elementSpecialization);
        fillIn(m_sheets.relations, column::relationSpecialization);
        m_tables.checkIds({m_sheets.elements, m_sheets.relations});
    }

  private:
    void add(std::size_t sheet, std::int64_t line, std::vector<std::string> cells) {
        if (auto error = m_tables.addRow(sheet, line, std::move(cells)))
            m_xml.fail(std::move(*error));
    }

    void readFolder(const std::string& path) {
        const std::string own = attributeText(m_xml.attributes(), u"name");
        const std::string here = path.empty() ? own : path + "/" + own;
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"folder"))
                readFolder(here);
            else if (m_xml.isStart(u"element"))
                readElement(here);
        });
    }

    void readProperty(const std::string& id) {
        const QXmlStreamAttributes own = m_xml.attributes();
        add(m_sheets.properties, m_xml.line(),
            {id, attributeText(own, u"key"), attributeText(own, u"value")});
    }

    void readElement(const std::string& folder) {
        const QXmlStreamAttributes own = m_xml.attributes();
        const std::int64_t line = m_xml.line();
        const std::string id = attributeText(own, u"id");
        const std::string type = typeText(own);
        const std::string name = attributeText(own, u"name");
        if (isView(type)) {
            add(m_sheets.views, line, {id, type, name});
            return;
        }
        std::string documentation;
        forEachChild(m_xml, [&] {
            if (m_xml.isStart(u"documentation"))
                documentation = base::trimmed(m_xml.readText().toUtf8().toStdString());
            else if (m_xml.isStart(u"property") || m_xml.isStart(u"properties"))
                readProperty(id);
        });
        const std::string profile = attributeText(own, u"profiles");
        const bool isRelation = type.ends_with("Relationship");
        if (type.empty())
            m_tables.addIssue(ReadSeverity::Warning, "model.type_missing", {id}, m_sheets.elements,
                              line);
        if (!isRelation) {
            add(m_sheets.elements, line, {id, type, name, documentation, profile, folder});
            return;
        }
        const bool isAccess = type == "AccessRelationship";
        add(m_sheets.relations, line,
            {id, type, name, documentation, attributeText(own, u"source"),
             attributeText(own, u"target"), profile, folder,
             isAccess ? accessText(attributeText(own, u"accessType")) : std::string()});
    }

    // A concept may have several profiles, as ids apart by blanks.
    void fillIn(std::size_t sheet, std::size_t column) {
        ModelStore& store = m_tables.store();
        ModelStore::Sheet& rows = store.sheets[sheet];
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            if (rows.at(row, column) == 0)
                continue;
            std::string names;
            for (const std::string& id : base::splitTrimmed(store.text(sheet, row, column), ' ')) {
                const auto it = m_profiles.find(id);
                names += (names.empty() ? "" : ", ") + (it == m_profiles.end() ? id : it->second);
            }
            if (!names.empty())
                rows.at(row, column) = store.texts.add(normalised(std::move(names)));
        }
    }

    XmlPull& m_xml;
    ModelTables m_tables;
    ArchimateSheets m_sheets;
    std::unordered_map<std::string, std::string> m_profiles;
};

} // namespace

void readArchiModel(XmlPull& xml, RawDocument& document, ReadBudget& budget) {
    document.format = archiFormat;
    ArchiParser(xml, document, budget).run();
}

} // namespace aallokko::importers::architecture
