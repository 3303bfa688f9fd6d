// SPDX-License-Identifier: GPL-3.0-or-later
//
// Systems first, then interfaces between their rows, then the account of everything else.
#include "importers/architecture/archimate_derive.h"

#include "core/base/text.h"
#include "importers/architecture/dependencies.h"

#include <algorithm>

namespace aallokko::importers::architecture {

namespace {

constexpr std::ptrdiff_t mostIssues = 100; // of one code

/// Names that a tool gives and nobody has changed, folded.
bool isDefaultName(const std::string& folded) {
    static const std::set<std::string> names{
        "application component", "applicationcomponent",     "applicatiecomponent",
        "anwendungskomponente",  "composant applicatif",     "componente de aplicacion",
        "componente aplicativo", "applikationskomponent",    "sovelluskomponentti",
        "new element",           "new application component"};
    return names.contains(folded);
}

bool isCopy(const std::string& folded) {
    return folded.find("(copy") != std::string::npos || folded.ends_with(" copy") ||
           folded.starts_with("copy of ") || folded.find("(kopi") != std::string::npos ||
           folded.ends_with("- kopio");
}

class Deriver {
  public:
    Deriver(const ModelGraph& model, const ModelTargets& targets, const FieldOfHeader& fieldOf)
        : m_model(model), m_targets(targets),
          m_systems("ApplicationComponent",
                    {"System ID", "System name", "Description", "Specialization", "Folder"},
                    fieldOf),
          m_interfaces("relations",
                       {"Source system", "Target system", "Data content", "Direction"}) {}

    void run() {
        addSystems();
        const DependencyReport report = findDependencies(m_model);
        for (const Dependency& dependency : report.dependencies)
            addInterface(dependency);
        reportNames();
        reportElements();
        reportRelations(report);
        if (!m_systems.isEmpty())
            m_targets.systems.sheets.push_back(std::move(m_systems).finish());
        if (!m_interfaces.isEmpty())
            m_targets.interfaces.sheets.push_back(std::move(m_interfaces).finish());
    }

  private:
    void addSystems() {
        for (std::size_t i = 0; i < m_model.elements.size(); ++i) {
            const ModelElement& element = m_model.elements[i];
            if (element.role != ElementRole::System)
                continue;
            const std::size_t row = m_systems.addRow(
                m_model.placeOf(element),
                {std::string(element.id), std::string(element.name),
                 std::string(element.documentation), std::string(element.specialization),
                 std::string(element.folder)});
            m_rows[i] = row;
            const bool isFirstUse = m_model.element(element.id) == &element;
            const auto properties = m_model.properties.find(element.id);
            if (!isFirstUse || properties == m_model.properties.end())
                continue;
            for (const ModelProperty& property : properties->second)
                addProperty(m_systems, row, property);
        }
    }

    [[nodiscard]] std::optional<MadeRow> linkTo(std::size_t element) const {
        return MadeRow{m_targets.systemsFile, "ApplicationComponent", m_rows.at(element)};
    }

    [[nodiscard]] static std::string written(const ModelElement& element) {
        return std::string(element.name.empty() ? element.id : element.name);
    }

    void addProperty(MadeSheetBuilder& sheet, std::size_t row,
                     const ModelProperty& property) const {
        sheet.addProperty(row, std::string(property.key), std::string(property.value),
                          m_model.placeOf(property));
    }

    void addInterface(const Dependency& dependency) {
        const ModelRelation& relation = m_model.relations[dependency.relation];
        const std::size_t row = m_interfaces.addRow(
            m_model.placeOf(relation), {written(m_model.elements[dependency.source]),
                                        written(m_model.elements[dependency.target]),
                                        dependency.content, dependency.isBothWays ? "both" : ""});
        m_interfaces.setLink(row, {linkTo(dependency.source), linkTo(dependency.target)});
        const auto properties = m_model.properties.find(relation.id);
        if (!dependency.isDirect || properties == m_model.properties.end())
            return;
        for (const ModelProperty& property : properties->second)
            addProperty(m_interfaces, row, property);
    }

    void reportNames() {
        std::map<std::string, std::vector<const ModelElement*>> byName;
        for (const auto& [index, row] : m_rows) {
            const ModelElement& element = m_model.elements[index];
            if (!element.name.empty()) // nameless systems are rejected row by row
                byName[base::folded(element.name)].push_back(&element);
        }
        for (const auto& [name, elements] : byName) {
            const ModelElement& first = *elements.front();
            const auto say = [&](const char* code, std::vector<std::string> arguments) {
                addModelIssue(m_targets.systems, ReadSeverity::Warning, code, std::move(arguments),
                              m_model.placeOf(first));
            };
            if (elements.size() > 1)
                say("model.name_twice", {std::string(first.name), std::to_string(elements.size())});
            if (isDefaultName(name))
                say("model.default_name", {std::string(first.name)});
            if (isCopy(name))
                say("model.copied_name", {std::string(first.name)});
        }
    }

    void reportElements() {
        std::map<std::string, std::int64_t> counts;
        for (const ModelElement& element : m_model.elements) {
            if (element.role != ElementRole::System)
                ++counts[std::string(element.type.empty() ? "?" : element.type)];
        }
        for (const auto& [type, count] : counts)
            addModelIssue(m_targets.systems, ReadSeverity::Info, "model.elements_left_out",
                          {type, std::to_string(count)}, {});
        if (m_targets.views > 0)
            addModelIssue(m_targets.systems, ReadSeverity::Info, "model.views_left_out",
                          {std::to_string(m_targets.views)}, {});
    }

    void reportRelations(const DependencyReport& report) {
        std::set<std::size_t> told(report.used);
        const auto list = [&](const std::vector<std::size_t>& relations, const char* code) {
            for (const std::size_t index : relations) {
                const ModelRelation& relation = m_model.relations[index];
                const std::string_view name = relation.id.empty() ? relation.name : relation.id;
                addModelIssue(m_targets.interfaces, ReadSeverity::Warning, code,
                              {std::string(relation.type), std::string(name),
                               std::string(relation.source), std::string(relation.target)},
                              m_model.placeOf(relation));
                told.insert(index);
            }
        };
        list(report.dangling, "model.relation_dangling");
        list(report.onRelations, "model.relation_on_relation");
        list(report.tooMany, "model.relation_too_many");
        std::map<std::string, std::int64_t> counts;
        for (std::size_t i = 0; i < m_model.relations.size(); ++i) {
            const ModelRelation& relation = m_model.relations[i];
            if (!told.contains(i))
                ++counts[relation.kind == RelationKind::Other ? std::string(relation.type)
                                                              : nameOf(relation.kind)];
        }
        for (const auto& [kind, count] : counts)
            addModelIssue(m_targets.interfaces, ReadSeverity::Info, "model.relations_left_out",
                          {kind, std::to_string(count)}, {});
        const auto direct = std::count_if(report.dependencies.begin(), report.dependencies.end(),
                                          [](const Dependency& each) { return each.isDirect; });
        const auto all = static_cast<std::ptrdiff_t>(report.dependencies.size());
        if (all > 0)
            addModelIssue(m_targets.interfaces, ReadSeverity::Info, "model.interfaces_found",
                          {std::to_string(direct), std::to_string(all - direct)}, {});
    }

    const ModelGraph& m_model;
    const ModelTargets& m_targets;
    MadeSheetBuilder m_systems;
    MadeSheetBuilder m_interfaces;
    std::map<std::size_t, std::size_t> m_rows; ///< element -> row of the made table
};

} // namespace

void addModelIssue(RawDocument& document, ReadSeverity severity, const char* code,
                   std::vector<std::string> arguments, base::SourceRef place) {
    const auto same = std::count_if(document.issues.begin(), document.issues.end(),
                                    [&](const ReadIssue& issue) { return issue.code == code; });
    if (same < mostIssues) {
        place.file = document.fileName;
        document.issues.push_back({severity, code, std::move(arguments), std::move(place)});
        return;
    }
    for (ReadIssue& issue : document.issues) {
        if (issue.code == "model.further_issues" && issue.arguments.front() == code) {
            issue.arguments[1] = std::to_string(std::stoll(issue.arguments[1]) + 1);
            return;
        }
    }
    document.issues.push_back(
        {severity, "model.further_issues", {code, "1"}, {document.fileName, "", 0, 0}});
}

void deriveArchimate(const ModelGraph& model, const ModelTargets& targets,
                     const FieldOfHeader& fieldOf) {
    Deriver(model, targets, fieldOf).run();
}

} // namespace aallokko::importers::architecture
