// SPDX-License-Identifier: GPL-3.0-or-later
//
// Groups by their number, cycles by Tarjan's algorithm with an explicit stack.
#include "core/plan/presolve/contraction.h"

#include "core/plan/csr.h"

#include <algorithm>
#include <utility>

namespace aallokko::plan {

namespace {

/// Component of every vertex; components come out in reverse topological order.
class StrongComponents {
  public:
    StrongComponents(std::size_t vertices, const Csr<std::int32_t>& successors)
        : m_successors(successors), m_component(vertices, -1), m_low(vertices, 0),
          m_number(vertices, 0) {
        for (std::size_t v = 0; v < vertices; ++v)
            if (m_number[v] == 0)
                visit(static_cast<std::int32_t>(v));
    }

    std::vector<std::int32_t> component() && { return std::move(m_component); }
    [[nodiscard]] std::int32_t count() const { return m_components; }

  private:
    struct Frame {
        std::int32_t vertex;
        std::size_t next;
    };

    static std::size_t at(std::int32_t v) { return static_cast<std::size_t>(v); }

    void enter(std::int32_t v) {
        m_number[at(v)] = m_low[at(v)] = ++m_counter;
        m_open.push_back(v);
        m_frames.push_back({v, 0});
    }

    void visit(std::int32_t root) {
        enter(root);
        while (!m_frames.empty()) {
            Frame& frame = m_frames.back();
            const std::int32_t v = frame.vertex;
            const auto successors = m_successors.of(v);
            if (frame.next < successors.size()) {
                const std::int32_t to = successors[frame.next++];
                if (m_number[at(to)] == 0)
                    enter(to);
                else if (m_component[at(to)] < 0)
                    m_low[at(v)] = std::min(m_low[at(v)], m_number[at(to)]);
                continue;
            }
            m_frames.pop_back();
            if (!m_frames.empty()) {
                const std::size_t parent = at(m_frames.back().vertex);
                m_low[parent] = std::min(m_low[parent], m_low[at(v)]);
            }
            if (m_low[at(v)] == m_number[at(v)])
                close(v);
        }
    }

    void close(std::int32_t v) {
        std::int32_t member = -1;
        while (member != v) {
            member = m_open.back();
            m_open.pop_back();
            m_component[at(member)] = m_components;
        }
        ++m_components;
    }

    const Csr<std::int32_t>& m_successors;
    std::vector<std::int32_t> m_component;
    std::vector<std::int32_t> m_low;
    std::vector<std::int32_t> m_number;
    std::vector<std::int32_t> m_open;
    std::vector<Frame> m_frames;
    std::int32_t m_counter = 0;
    std::int32_t m_components = 0;
};

/// Vertex of every item: its group, or itself.
std::vector<std::int32_t> groupVertices(const PlanProblem& problem, std::size_t& vertices) {
    std::vector<std::int32_t> vertexOf(static_cast<std::size_t>(problem.itemCount()));
    std::int32_t next = static_cast<std::int32_t>(problem.groups().size());
    for (ItemIndex i = 0; i < problem.itemCount(); ++i) {
        const std::int32_t group = problem.groupOf(i);
        vertexOf[static_cast<std::size_t>(i)] = group >= 0 ? group : next++;
    }
    vertices = static_cast<std::size_t>(next);
    return vertexOf;
}

} // namespace

Contraction contract(const PlanProblem& problem) {
    std::size_t vertices = 0;
    const std::vector<std::int32_t> vertexOf = groupVertices(problem, vertices);
    std::vector<std::pair<std::int32_t, std::int32_t>> arcs;
    for (const Precedence& p : problem.precedences())
        arcs.push_back({vertexOf[static_cast<std::size_t>(p.before)],
                        vertexOf[static_cast<std::size_t>(p.after)]});
    const Csr<std::int32_t> successors(vertices, arcs);
    StrongComponents strong(vertices, successors);
    const std::size_t components = static_cast<std::size_t>(strong.count());
    const std::vector<std::int32_t> component = std::move(strong).component();

    Contraction result;
    std::vector<std::int32_t> number(components, -1); // an empty group gets no node
    for (const std::int32_t vertex : vertexOf) {
        std::int32_t& node =
            number[static_cast<std::size_t>(component[static_cast<std::size_t>(vertex)])];
        if (node < 0)
            node = result.nodes++;
        result.nodeOf.push_back(node);
    }
    for (std::size_t c = components; c-- > 0;)
        if (number[c] >= 0)
            result.order.push_back(number[c]);
    result.mustStay.assign(static_cast<std::size_t>(result.nodes), 0);
    for (const Precedence& p : problem.precedences()) {
        const std::int32_t node = result.nodeOf[static_cast<std::size_t>(p.before)];
        if (p.lag > 0 && node == result.nodeOf[static_cast<std::size_t>(p.after)])
            result.mustStay[static_cast<std::size_t>(node)] = 1;
    }
    return result;
}

} // namespace aallokko::plan
