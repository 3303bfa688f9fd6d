// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns of the sheets are those of service_sheets.cpp.
#include "importers/architecture/service_derive.h"

#include "core/base/text.h"
#include "importers/architecture/archimate_derive.h"

#include <set>

namespace aallokko::importers::architecture {

namespace {

std::string textAt(const RawRow& row, std::size_t column) {
    return column < row.cells.size() ? base::trimmed(row.cells[column].text) : std::string();
}

/// What a service says of its data, all statements together.
struct Flows {
    bool in = false;
    bool out = false;
    std::string classes; ///< "PII, Public"
};

class ServiceDeriver {
  public:
    ServiceDeriver(RawDocument& document, std::size_t file, const FieldOfHeader& fieldOf)
        : m_document(document), m_file(file),
          m_systems("services", {"System ID", "System name", "Version", "Description", "Vendor"},
                    fieldOf),
          m_interfaces("dependencies",
                       {"Source system", "Target system", "Data content", "Direction"}) {}

    void run() {
        const std::size_t components = sheet("components").rows.size();
        if (sheet("services").rows.empty()) {
            m_document.sheets.clear();
            addModelIssue(m_document, ReadSeverity::Warning, "model.no_services",
                          {std::to_string(components)}, {});
            return;
        }
        readFlows();
        for (const char* name : {"subject", "services"})
            addSystems(sheet(name));
        for (const RawRow& row : sheet("dependencies").rows)
            addDependency(row);
        for (const RawRow& row : sheet("data").rows)
            addDataFlow(row);
        std::vector<RawSheet> made;
        made.push_back(std::move(m_systems).finish());
        if (!m_interfaces.isEmpty())
            made.push_back(std::move(m_interfaces).finish());
        m_document.sheets = std::move(made);
        if (components > 0)
            addModelIssue(m_document, ReadSeverity::Info, "model.components_left_out",
                          {std::to_string(components)}, {});
    }

  private:
    [[nodiscard]] const RawSheet& sheet(std::string_view name) const {
        static const RawSheet none{};
        for (const RawSheet& each : m_document.sheets) {
            if (each.name == name)
                return each;
        }
        return none;
    }

    void readFlows() {
        for (const RawRow& row : sheet("data").rows) {
            Flows& flows = m_flows[textAt(row, 0)];
            const std::string way = textAt(row, 1);
            flows.in = flows.in || way == "inbound" || way == "bi-directional";
            flows.out = flows.out || way == "outbound" || way == "bi-directional";
            const std::string kind = textAt(row, 2);
            if (!kind.empty() && flows.classes.find(kind) == std::string::npos)
                flows.classes += (flows.classes.empty() ? "" : ", ") + kind;
        }
    }

    void addSystems(const RawSheet& source) {
        for (const RawRow& row : source.rows) {
            const std::string id = textAt(row, 0);
            const std::size_t made = m_systems.addRow(
                row.source, {id, textAt(row, 1), textAt(row, 3), textAt(row, 4), textAt(row, 6)});
            if (!id.empty()) {
                m_rows.try_emplace(id, made);
                m_names.try_emplace(id, textAt(row, 1));
            }
            const char* const names[] = {"Group", "Endpoints", "Authenticated", "Trust boundary",
                                         "Part of"};
            const std::size_t columns[] = {5, 7, 8, 9, 10};
            for (std::size_t i = 0; i < std::size(columns); ++i)
                m_systems.addNote(made, names[i], textAt(row, columns[i]));
            m_systems.addNote(made, "Data", m_flows[id].classes);
        }
    }

    [[nodiscard]] std::optional<MadeRow> linkTo(const std::string& id) const {
        const auto it = m_rows.find(id);
        return it == m_rows.end() ? std::nullopt
                                  : std::optional(MadeRow{m_file, "services", it->second});
    }

    [[nodiscard]] std::string written(const std::string& id) const {
        const auto it = m_names.find(id);
        return it == m_names.end() || it->second.empty() ? id : it->second;
    }

    void addInterface(const RawRow& row, const std::string& source, const std::string& target,
                      const std::string& content, bool isBothWays) {
        const std::size_t made = m_interfaces.addRow(
            row.source, {written(source), written(target), content, isBothWays ? "both" : ""});
        m_interfaces.setLink(made, {linkTo(source), linkTo(target)});
    }

    void addDependency(const RawRow& row) {
        const std::string user = textAt(row, 0);
        const std::string provider = textAt(row, 1);
        if (!m_rows.contains(user) || !m_rows.contains(provider)) {
            addModelIssue(m_document, ReadSeverity::Info, "model.dependency_left_out",
                          {user, provider}, row.source);
            return;
        }
        const Flows& flows = m_flows[provider];
        const bool onlyIn = flows.in && !flows.out;
        addInterface(row, onlyIn ? user : provider, onlyIn ? provider : user, flows.classes,
                     flows.in && flows.out);
    }

    // From version 1.5 on a flow names where its data comes from and goes to.
    void addDataFlow(const RawRow& row) {
        const std::string service = textAt(row, 0);
        std::string content = textAt(row, 3);
        content += (content.empty() || textAt(row, 2).empty() ? "" : ", ") + textAt(row, 2);
        for (const bool isSource : {true, false}) {
            for (const std::string& end : base::splitTrimmed(textAt(row, isSource ? 4 : 5), '\n')) {
                if (end == service)
                    continue;
                addInterface(row, isSource ? end : service, isSource ? service : end, content,
                             false);
            }
        }
    }

    RawDocument& m_document;
    std::size_t m_file;
    MadeSheetBuilder m_systems;
    MadeSheetBuilder m_interfaces;
    std::unordered_map<std::string, Flows> m_flows; ///< by service
    std::unordered_map<std::string, std::size_t> m_rows;
    std::unordered_map<std::string, std::string> m_names;
};

} // namespace

void deriveServices(RawDocument& document, std::size_t file, const FieldOfHeader& fieldOf) {
    ServiceDeriver(document, file, fieldOf).run();
}

} // namespace aallokko::importers::architecture
