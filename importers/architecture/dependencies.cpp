// SPDX-License-Identifier: GPL-3.0-or-later
//
// First the owners of all parts, then every relation between systems or their parts, then objects
// that one system writes and another reads. Derived dependencies of a pair are gathered into one,
// and give way to a direct one.
#include "importers/architecture/dependencies.h"

#include <algorithm>

namespace aallokko::importers::architecture {

namespace {

constexpr std::size_t mostReasons = 6; // of one derived dependency; further ones add nothing
constexpr int deepestJunctions = 8;

bool isStructural(RelationKind kind) {
    return kind == RelationKind::Composition || kind == RelationKind::Aggregation ||
           kind == RelationKind::Assignment || kind == RelationKind::Realization;
}

bool isDynamic(RelationKind kind) {
    return kind == RelationKind::Flow || kind == RelationKind::Serving ||
           kind == RelationKind::Triggering;
}

class Finder {
  public:
    explicit Finder(const ModelGraph& model) : m_model(model) {}

    DependencyReport run() {
        sortRelations();
        findOwners();
        for (const std::size_t relation : m_dynamic)
            joinDynamic(relation);
        for (const auto& [object, uses] : m_accesses)
            joinAccesses(object, uses);
        describeFlows();
        for (auto& [pair, derived] : m_derived) {
            if (!m_directPairs.contains(pair))
                m_report.dependencies.push_back(std::move(derived));
        }
        return std::move(m_report);
    }

  private:
    using Pair = std::pair<std::size_t, std::size_t>;

    [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const {
        const auto it = m_model.elementOf.find(id);
        return it == m_model.elementOf.end() ? std::nullopt : std::optional(it->second);
    }

    [[nodiscard]] ElementRole role(std::size_t element) const {
        return m_model.elements[element].role;
    }

    void sortRelations() {
        for (std::size_t i = 0; i < m_model.relations.size(); ++i) {
            const ModelRelation& relation = m_model.relations[i];
            const auto source = find(relation.source);
            const auto target = find(relation.target);
            if (!source || !target) {
                const auto known = [&](std::string_view id, bool isElement) {
                    return isElement || m_model.relationOf.contains(id);
                };
                const bool both = known(relation.source, source.has_value()) &&
                                  known(relation.target, target.has_value());
                (both ? m_report.onRelations : m_report.dangling).push_back(i);
                continue;
            }
            if (isStructural(relation.kind) && role(*target) == ElementRole::Part)
                m_structure[*source].push_back(*target);
            else if (isDynamic(relation.kind))
                addDynamic(i, *source, *target);
            else if (relation.kind == RelationKind::Access)
                addAccess(i, *target);
        }
    }

    void addDynamic(std::size_t relation, std::size_t source, std::size_t target) {
        m_dynamic.push_back(relation);
        if (role(source) == ElementRole::Junction)
            m_fromJunction[source].emplace_back(relation, target);
    }

    // Some models let a component access a component: it uses what the other one has.
    void addAccess(std::size_t relation, std::size_t target) {
        const ElementRole end = role(target);
        if (end == ElementRole::System || end == ElementRole::Part)
            m_dynamic.push_back(relation);
        else if (end == ElementRole::Object)
            m_accesses[target].push_back(relation);
    }

    void findOwners() {
        for (std::size_t i = 0; i < m_model.elements.size(); ++i) {
            if (role(i) != ElementRole::System)
                continue;
            std::vector<std::size_t> open{i};
            while (!open.empty()) {
                const auto parts = m_structure.find(open.back());
                open.pop_back();
                if (parts == m_structure.end())
                    continue;
                for (const std::size_t part : parts->second) {
                    auto& owners = m_owners[part];
                    if (owners.empty() || owners.back() != i) {
                        owners.push_back(i);
                        open.push_back(part);
                    }
                }
            }
        }
    }

    /// The systems that an end of a relation stands for.
    [[nodiscard]] std::vector<std::size_t> systemsOf(std::size_t element) const {
        if (role(element) == ElementRole::System)
            return {element};
        const auto owners = m_owners.find(element);
        return owners == m_owners.end() ? std::vector<std::size_t>() : owners->second;
    }

    /// Where a relation leads when its end is a junction: the ends of the relations that go on.
    void followJunction(std::size_t element, RelationKind kind, int depth,
                        std::vector<std::size_t>& ends, std::vector<std::size_t>& passed) const {
        if (role(element) != ElementRole::Junction) {
            ends.push_back(element);
            return;
        }
        const auto next = m_fromJunction.find(element);
        if (next == m_fromJunction.end() || depth >= deepestJunctions)
            return;
        for (const auto& [relation, target] : next->second) {
            if (m_model.relations[relation].kind == kind && ends.size() <= mostPairs) {
                passed.push_back(relation);
                followJunction(target, kind, depth + 1, ends, passed);
            }
        }
    }

    void joinDynamic(std::size_t index) {
        const ModelRelation& relation = m_model.relations[index];
        const std::size_t source = *find(relation.source);
        std::vector<std::size_t> ends;
        std::vector<std::size_t> passed;
        followJunction(*find(relation.target), relation.kind, 0, ends, passed);
        const std::vector<std::size_t> from = systemsOf(source);
        std::vector<Pair> pairs;
        bool isDirect = role(source) == ElementRole::System;
        for (const std::size_t end : ends) {
            isDirect = isDirect && role(end) == ElementRole::System;
            for (const std::size_t target : systemsOf(end)) {
                for (const std::size_t system : from) {
                    if (system != target)
                        pairs.emplace_back(system, target);
                }
            }
        }
        std::string through;
        for (const std::size_t element : {source, ends.size() == 1 ? ends.front() : source}) {
            const std::string_view name = m_model.elements[element].name;
            if (role(element) == ElementRole::Part && !name.empty() &&
                through.find(name) == std::string::npos)
                through.append(through.empty() ? "" : ", ").append(name);
        }
        add(index, pairs, isDirect, through);
        if (m_report.used.contains(index))
            m_report.used.insert(passed.begin(), passed.end());
    }

    void add(std::size_t index, const std::vector<Pair>& pairs, bool isDirect,
             const std::string& through) {
        if (pairs.empty())
            return;
        if (pairs.size() > mostPairs) {
            m_report.tooMany.push_back(index);
            return;
        }
        const ModelRelation& relation = m_model.relations[index];
        m_report.used.insert(index);
        std::string content = nameOf(relation.kind);
        if (!relation.name.empty())
            content.append(": ").append(relation.name);
        for (Pair pair : pairs) {
            Dependency dependency{pair.first, pair.second, isDirect, false, index, content};
            if (relation.kind == RelationKind::Access) {
                // The arrow points at what is used: reading brings data back to its source.
                if (relation.access != "Write")
                    std::swap(dependency.source, dependency.target);
                dependency.isBothWays = relation.access == "ReadWrite";
            }
            if (isDirect) {
                m_directPairs.insert({dependency.source, dependency.target});
                m_directOf[index].push_back(m_report.dependencies.size());
                m_report.dependencies.push_back(std::move(dependency));
                continue;
            }
            dependency.content += through.empty() ? "" : " (" + through + ")";
            addDerived(std::move(dependency));
        }
    }

    void addDerived(Dependency dependency) {
        const Pair pair{dependency.source, dependency.target};
        auto& reasons = m_reasons[pair];
        if (!reasons.insert(dependency.content).second)
            return;
        const auto [it, isNew] = m_derived.try_emplace(pair, dependency);
        if (isNew)
            return;
        it->second.isBothWays = it->second.isBothWays || dependency.isBothWays;
        if (reasons.size() <= mostReasons)
            it->second.content += "; " + dependency.content;
        else if (reasons.size() == mostReasons + 1)
            it->second.content += "; ...";
    }

    void joinAccesses(std::size_t object, const std::vector<std::size_t>& uses) {
        std::map<std::size_t, std::size_t> writers; // system -> relation
        std::map<std::size_t, std::size_t> readers;
        for (const std::size_t index : uses) {
            const ModelRelation& relation = m_model.relations[index];
            for (const std::size_t system : systemsOf(*find(relation.source))) {
                if (relation.access == "Write" || relation.access == "ReadWrite")
                    writers.try_emplace(system, index);
                if (relation.access == "Read" || relation.access == "ReadWrite")
                    readers.try_emplace(system, index);
            }
        }
        if (writers.size() * readers.size() > mostPairs) {
            m_report.tooMany.push_back(uses.front());
            return;
        }
        const std::string content = std::string("Access: ").append(m_model.elements[object].name);
        for (const auto& [writer, writing] : writers) {
            for (const auto& [reader, reading] : readers) {
                if (writer == reader)
                    continue;
                m_report.used.insert(writing);
                m_report.used.insert(reading);
                addDerived({writer, reader, false, false, writing, content});
            }
        }
    }

    // An object that is tied to a flow says what flows.
    void describeFlows() {
        std::vector<std::size_t> left;
        for (const std::size_t index : m_report.onRelations) {
            const ModelRelation& relation = m_model.relations[index];
            const ModelElement* from = m_model.element(relation.source);
            const ModelElement* to = m_model.element(relation.target);
            const ModelElement* object = from != nullptr ? from : to;
            const std::string_view other = from != nullptr ? relation.target : relation.source;
            const auto flow = m_model.relationOf.find(other);
            const auto direct =
                flow == m_model.relationOf.end() ? m_directOf.end() : m_directOf.find(flow->second);
            if (object == nullptr || object->role != ElementRole::Object || object->name.empty() ||
                direct == m_directOf.end()) {
                left.push_back(index);
                continue;
            }
            for (const std::size_t at : direct->second) {
                std::string& content = m_report.dependencies[at].content;
                content.append(content.find(": ") == std::string::npos ? ": " : ", ")
                    .append(object->name);
            }
            m_report.used.insert(index);
        }
        m_report.onRelations = std::move(left);
    }

    const ModelGraph& m_model;
    DependencyReport m_report;
    std::unordered_map<std::size_t, std::vector<std::size_t>> m_structure;
    std::unordered_map<std::size_t, std::vector<std::size_t>> m_owners;
    std::unordered_map<std::size_t, std::vector<Pair>> m_fromJunction; ///< relation, target
    std::vector<std::size_t> m_dynamic;
    std::map<std::size_t, std::vector<std::size_t>> m_accesses; ///< object -> relations
    std::set<Pair> m_directPairs;
    std::map<std::size_t, std::vector<std::size_t>> m_directOf; ///< relation -> dependencies
    std::map<Pair, Dependency> m_derived;
    std::map<Pair, std::set<std::string>> m_reasons;
};

} // namespace

DependencyReport findDependencies(const ModelGraph& model) {
    return Finder(model).run();
}

} // namespace aallokko::importers::architecture
