// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports are grouped by pair of ends. Within a pair a report joins an interface that runs the same
// way: the rows of one list are told apart by their data content, reports of different files join.
#include "core/base/text.h"
#include "importers/merge.h"
#include "importers/source_name.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace aallokko::importers {

namespace {

using model::EndState;
using model::FieldKey;
using model::FieldValue;
using model::Interface;
using model::InterfaceEnd;

// Unknown ends are the same only beside the same system, so the pair needs no further scope.
std::string endKey(const InterfaceEnd& end) {
    switch (end.state) {
    case EndState::Installation:
        return "i" + std::to_string(end.installation.value());
    case EndState::National:
        return "n" + end.nationalService;
    default:
        return "u" + base::foldedWords(end.written);
    }
}

std::string pairKey(const InterfaceEnd& source, const InterfaceEnd& target) {
    std::string low = endKey(source);
    std::string high = endKey(target);
    if (high < low) {
        std::swap(low, high);
    }
    return low + " " + high;
}

FlowWay reversed(FlowWay way) {
    return way == FlowWay::Forward    ? FlowWay::Backward
           : way == FlowWay::Backward ? FlowWay::Forward
                                      : way;
}

// The way as seen from the pair's lower key, so that both orders of the ends compare.
FlowWay pairWay(const InterfaceEnd& source, const InterfaceEnd& target, FlowWay way) {
    return endKey(source) <= endKey(target) ? way : reversed(way);
}

FlowWay storedWay(const Interface& interface) {
    const FieldValue* direction = interface.fields.find(FieldKey::Direction);
    if (direction != nullptr && direction->hasValue()) {
        return direction->text() == "both" ? FlowWay::Both
               : direction->text() == "in" ? FlowWay::Backward
                                           : FlowWay::Forward;
    }
    const bool isList = interface.fields.find(FieldKey::SourceSystem) != nullptr;
    return isList ? FlowWay::Forward : FlowWay::Unstated;
}

std::string contentOf(const model::FieldMap& fields) {
    const FieldValue* content = fields.find(FieldKey::DataContent);
    return content == nullptr ? std::string() : base::foldedWords(content->text());
}

std::string tableOf(const base::SourceRef& source) {
    return tableSource(source.file, source.sheet);
}

/// An interface of the project or of this import while reports join it.
struct Group {
    Interface value;
    const Interface* stored = nullptr;
    FlowWay way = FlowWay::Forward; ///< as seen from the lower end key
    std::set<std::size_t> lists;    ///< files whose list has claimed it in this import
    bool counted = false;
    std::size_t file = 0;
    bool changed = false;
};

class Joiner {
  public:
    Joiner(const MergeContext& context, std::vector<FileReview>& files,
           std::vector<edit::Edit>& edits)
        : m_context(context), m_files(files), m_edits(edits) {}

    void run(const std::vector<InterfaceDraft>& reports,
             const std::map<model::InterfaceId, ResolvedEnds>& resolved) {
        load(resolved);
        std::vector<const InterfaceDraft*> left;
        for (const InterfaceDraft& report : reports) {
            if (!report.isListRow || !claim(report, true)) {
                left.push_back(&report);
            }
        }
        for (const InterfaceDraft* report : left) {
            if (!claim(*report, false)) {
                create(*report);
            }
        }
        emit();
    }

  private:
    void load(const std::map<model::InterfaceId, ResolvedEnds>& resolved) {
        for (const auto& [id, interface] : m_context.snapshot.all<Interface>()) {
            Group group;
            group.value = interface;
            group.stored = &interface;
            if (const auto it = resolved.find(id); it != resolved.end()) {
                group.value.source = it->second.source;
                group.value.target = it->second.target;
                group.changed = true;
            }
            addGroup(std::move(group), storedWay(interface));
        }
    }

    Group& addGroup(Group group, FlowWay way) {
        group.way = pairWay(group.value.source, group.value.target, way);
        m_byPair[pairKey(group.value.source, group.value.target)].push_back(m_groups.size());
        m_groups.push_back(std::move(group));
        return m_groups.back();
    }

    [[nodiscard]] static bool runsAlike(const Group& group, FlowWay way) {
        return group.way == way || group.way == FlowWay::Unstated || way == FlowWay::Unstated;
    }

    [[nodiscard]] static bool hasListOf(const Group& group, const InterfaceDraft& report) {
        const std::string table = tableOf(report.mention.source);
        return group.value.fields.find(FieldKey::SourceSystem) != nullptr &&
               std::any_of(group.value.mentions.begin(), group.value.mentions.end(),
                           [&](const auto& mention) { return tableOf(mention.source) == table; });
    }

    // `exact`: only an interface with the same content that this list has had before, so that
    // unchanged rows find their own before changed rows take what is left.
    bool claim(const InterfaceDraft& report, bool exact) {
        const auto it = m_byPair.find(pairKey(report.source, report.target));
        if (it == m_byPair.end()) {
            return false;
        }
        const FlowWay way = pairWay(report.source, report.target, report.way);
        const std::string content = contentOf(report.fields);
        for (const std::size_t index : it->second) {
            Group& group = m_groups[index];
            if (!runsAlike(group, way)) {
                continue;
            }
            if (report.isListRow) {
                const bool sameContent = contentOf(group.value.fields) == content;
                const bool repeated = group.lists.contains(report.file);
                if ((repeated && !sameContent) ||
                    (exact && (repeated || !sameContent || !hasListOf(group, report)))) {
                    continue;
                }
            }
            join(group, report);
            return true;
        }
        return false;
    }

    void create(const InterfaceDraft& report) {
        Group group;
        group.value.source = report.source;
        group.value.target = report.target;
        group.value.fields = report.fields;
        group.value.mentions = {report.mention};
        group.counted = true;
        group.file = report.file;
        if (report.isListRow) {
            group.lists.insert(report.file);
        }
        m_files[report.file].interfacesAdded += 1;
        addGroup(std::move(group), report.way);
    }

    void join(Group& group, const InterfaceDraft& report) {
        if (!group.counted) {
            group.counted = true;
            group.file = report.file;
        }
        if (report.isListRow) {
            group.lists.insert(report.file);
        }
        addMention(group, report.mention);
        const FlowWay way = pairWay(report.source, report.target, report.way);
        if (group.way == FlowWay::Unstated && way != FlowWay::Unstated) {
            turn(group, report, way);
        }
        const bool sameOrder = endKey(report.source) == endKey(group.value.source);
        for (const auto& [key, value] : report.fields.entries()) {
            // A direction is seen from the report's own source end.
            if (sameOrder || key != FieldKey::Direction) {
                setField(group, key, value);
            }
        }
    }

    static void addMention(Group& group, const model::InterfaceMention& mention) {
        for (model::InterfaceMention& known : group.value.mentions) {
            const bool same = known.reporter == mention.reporter &&
                              tableOf(known.source) == tableOf(mention.source) &&
                              known.source.column == mention.source.column;
            if (same) {
                known = mention;
                return;
            }
        }
        group.value.mentions.push_back(mention);
        group.changed = true;
    }

    // A report that tells the direction turns an interface whose direction nobody had told.
    static void turn(Group& group, const InterfaceDraft& report, FlowWay way) {
        group.way = way;
        group.value.source = report.source;
        group.value.target = report.target;
        group.value.fields.erase(FieldKey::Direction);
        const auto it =
            std::find(group.value.mentions.begin(), group.value.mentions.end(), report.mention);
        std::rotate(group.value.mentions.begin(), it, it + 1);
        group.changed = true;
    }

    // The first report's word holds; later ones fill gaps. A list renews what it said itself.
    static void setField(Group& group, FieldKey key, const FieldValue& value) {
        const FieldValue* old = group.value.fields.find(key);
        const bool isOwn = old != nullptr &&
                           tableOf(old->origin.source) == tableOf(value.origin.source) &&
                           old->origin.source.column == value.origin.source.column;
        const bool isGap = old == nullptr || old->state == model::FieldState::Empty;
        if (!isOwn && !(isGap && value.state != model::FieldState::Empty)) {
            return;
        }
        const bool isDirection = key == FieldKey::Direction;
        if (isDirection && !value.hasValue() && old == nullptr && group.way != FlowWay::Unstated) {
            return; // the columns of a list tell it already
        }
        if (old != nullptr && *old == value) {
            return;
        }
        const FieldValue& before = old == nullptr ? model::emptyField() : *old;
        if (!before.origin.user.empty() && value.origin.raw == before.origin.raw) {
            return; // a person's value; the source has said nothing new
        }
        group.changed = group.changed || !value.sameMeaning(before);
        group.value.fields.set(key, value);
    }

    void emit() {
        std::int64_t next = m_context.snapshot.nextId<Interface>().value();
        for (Group& group : m_groups) {
            if (group.stored == nullptr) {
                group.value.id = model::InterfaceId(next++);
                m_edits.push_back(edit::createRecord(std::move(group.value)));
                continue;
            }
            if (group.counted || group.changed) {
                FileReview& file = m_files[group.file];
                (group.changed ? file.interfacesChanged : file.interfacesUnchanged) += 1;
            }
            if (group.value != *group.stored) {
                m_edits.push_back(edit::replaceRecord(*group.stored, std::move(group.value)));
            }
        }
    }

    const MergeContext& m_context;
    std::vector<FileReview>& m_files;
    std::vector<edit::Edit>& m_edits;
    std::vector<Group> m_groups;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byPair;
};

} // namespace

void mergeInterfaces(const MergeContext& context, const std::vector<InterfaceDraft>& reports,
                     const std::map<model::InterfaceId, ResolvedEnds>& resolved,
                     std::vector<FileReview>& files, std::vector<edit::Edit>& edits) {
    Joiner(context, files, edits).run(reports, resolved);
}

} // namespace aallokko::importers
