// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tarjan's components with an explicit stack.
#include "core/plan/inventory/components.h"

#include "core/plan/csr.h"

#include <algorithm>

namespace aallokko::plan {

namespace {

class Tarjan {
  public:
    Tarjan(std::size_t count, const Csr<ItemIndex>& next)
        : m_next(next), m_order(count, -1), m_low(count, 0), m_component(count, -1) {}

    std::vector<std::int32_t> run() {
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            if (m_order[i] < 0) {
                visit(static_cast<ItemIndex>(i));
            }
        }
        return std::move(m_component);
    }

  private:
    struct Frame {
        ItemIndex item;
        std::size_t edge;
    };

    void enter(ItemIndex item) {
        m_order[at(item)] = m_low[at(item)] = m_count++;
        m_open.push_back(item);
        m_frames.push_back({item, 0});
    }

    void visit(ItemIndex root) {
        enter(root);
        while (!m_frames.empty()) {
            const ItemIndex item = m_frames.back().item;
            const auto edges = m_next.of(item);
            if (m_frames.back().edge < edges.size()) {
                const ItemIndex to = edges[m_frames.back().edge++];
                if (m_order[at(to)] < 0) {
                    enter(to);
                } else if (m_component[at(to)] < 0) {
                    m_low[at(item)] = std::min(m_low[at(item)], m_order[at(to)]);
                }
                continue;
            }
            m_frames.pop_back();
            if (!m_frames.empty()) {
                std::int32_t& low = m_low[at(m_frames.back().item)];
                low = std::min(low, m_low[at(item)]);
            }
            if (m_low[at(item)] == m_order[at(item)]) {
                close(item);
            }
        }
    }

    void close(ItemIndex root) {
        ItemIndex item = -1;
        do {
            item = m_open.back();
            m_open.pop_back();
            m_component[at(item)] = m_components;
        } while (item != root);
        ++m_components;
    }

    static std::size_t at(ItemIndex item) { return static_cast<std::size_t>(item); }

    const Csr<ItemIndex>& m_next;
    std::vector<std::int32_t> m_order;
    std::vector<std::int32_t> m_low;
    std::vector<std::int32_t> m_component;
    std::vector<ItemIndex> m_open;
    std::vector<Frame> m_frames;
    std::int32_t m_count = 0;
    std::int32_t m_components = 0;
};

} // namespace

std::vector<std::int32_t> componentsOf(std::size_t count,
                                       const std::vector<std::pair<ItemIndex, ItemIndex>>& edges) {
    const Csr<ItemIndex> next(count, edges);
    return Tarjan(count, next).run();
}

} // namespace aallokko::plan
