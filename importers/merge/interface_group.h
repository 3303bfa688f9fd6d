// SPDX-License-Identifier: GPL-3.0-or-later
//
// An interface while reports of one import join it, and what decides whether a report is of the
// same interface: the pair of ends, the way the data runs, the table that reports.
#pragma once

#include "importers/merge/merge.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace aallokko::importers {

/// Key of an end; unknown ends by their folded words (the same only beside the same system, so a
/// pair needs no further scope).
[[nodiscard]] std::string endKey(const model::InterfaceEnd& end);

/// Key of two ends in either order.
[[nodiscard]] std::string pairKey(const model::InterfaceEnd& source,
                                  const model::InterfaceEnd& target);

/// The way as seen from the pair's lower key, so that both orders of the ends compare.
[[nodiscard]] FlowWay pairWay(const model::InterfaceEnd& source, const model::InterfaceEnd& target,
                              FlowWay way);

/// The way that a stored interface tells.
[[nodiscard]] FlowWay storedWay(const model::Interface& interface);

/// Folded words of the data content.
[[nodiscard]] std::string contentOf(const model::FieldMap& fields);

/// Identity sources of places, renamed files under their new name.
class Tables {
  public:
    explicit Tables(const MergeContext& context) : m_context(context) {}
    [[nodiscard]] const std::string& of(const base::SourceRef& place);

  private:
    const MergeContext& m_context;
    std::map<std::pair<std::string, std::string>, std::string> m_known;
};

/// An interface of the project or of this import while reports join it. `way` as seen from the
/// lower end key; `lists`: files whose list has claimed it in this import; `renewed` is parallel to
/// the mentions: told again in this import.
struct InterfaceGroup {
    model::Interface value;
    const model::Interface* stored = nullptr;
    FlowWay way = FlowWay::Forward;
    std::set<std::size_t> lists;
    std::vector<char> renewed;
    std::map<model::FieldKey, Resolved> resolved;
    std::vector<RowChange> lines;
    bool counted = false;
    std::size_t file = 0;
    bool changed = false;
    bool turned = false;
    bool isMissing = false;
};

/// A line of the change set without the interface, which may not have its number yet.
[[nodiscard]] RowChange interfaceLine(ChangeKind kind, std::string before, std::string after,
                                      const base::SourceRef& source);

/// Takes the fields that mean something else out of the group as edits of their own, with their
/// lines, so that each can be refused; not for turned groups, which change as a whole.
[[nodiscard]] std::vector<edit::Edit> takeFieldEdits(InterfaceGroup& group);

} // namespace aallokko::importers
