// SPDX-License-Identifier: GPL-3.0-or-later
//
// All ids that a record holds, its own among them, through the same description of its members that
// the audit trail uses: a new member cannot be forgotten here.
#pragma once

#include "core/store/decision_shape.h"
#include "core/store/record_shape.h"

#include <optional>
#include <utility>
#include <vector>

namespace aallokko::store {

template <class T>
inline constexpr bool isId = false;
template <class Tag>
inline constexpr bool isId<base::StrongId<Tag>> = true;
template <class T>
inline constexpr bool isVector = false;
template <class T>
inline constexpr bool isVector<std::vector<T>> = true;

template <class F>
class IdVisitor {
  public:
    explicit IdVisitor(F& visitId) : m_visitId(visitId) {}

    void member(std::string_view, auto& value) { visit(value); }

    template <class T>
    void visit(T& value) {
        if constexpr (isId<std::remove_const_t<T>>) {
            m_visitId(value);
        } else if constexpr (requires { value.has_value(); }) {
            if (value.has_value()) {
                visit(*value);
            }
        } else if constexpr (isVector<std::remove_const_t<T>>) {
            for (auto& item : value) {
                visit(item);
            }
        } else if constexpr (requires { describe(*this, value); }) {
            describe(*this, value);
        }
    }

  private:
    F& m_visitId;
};

/// Calls `visitId(id)` for each id in the record; ids of a record that is not const may be changed.
template <class T, class F>
void forEachId(T& record, F visitId) {
    IdVisitor<F>(visitId).visit(record);
}

} // namespace aallokko::store
