// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports are grouped by pair of ends. Within a pair a report joins an interface that runs the same
// way: the rows of one list are told apart by their data content, reports of different files join.
#include "core/base/text.h"
#include "importers/merge/interface_group.h"

#include <algorithm>
#include <unordered_map>

namespace aallokko::importers {

namespace {

using model::FieldKey;
using model::FieldState;
using model::FieldValue;
using model::Interface;
using model::InterfaceEnd;

class Joiner {
  public:
    Joiner(const MergeContext& context, std::vector<FileReview>& files,
           std::vector<edit::Edit>& edits)
        : m_context(context), m_files(files), m_edits(edits), m_tables(context) {}

    void run(const std::vector<InterfaceDraft>& reports,
             const std::map<model::InterfaceId, ResolvedEnds>& resolved) {
        load(resolved);
        std::vector<InterfaceDraft> settled = reports;
        for (InterfaceDraft& report : settled) {
            settle(report.source, report.target);
            settle(report.target, report.source);
        }
        std::vector<const InterfaceDraft*> left;
        for (const InterfaceDraft& report : settled) {
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
            InterfaceGroup group;
            group.value = interface;
            group.stored = &interface;
            group.renewed.assign(interface.mentions.size(), 0);
            if (const auto it = resolved.find(id); it != resolved.end()) {
                group.value.source = it->second.source;
                group.value.target = it->second.target;
                group.changed = true;
                noteResolved(group, FieldKey::SourceSystem, interface.source, group.value.source);
                noteResolved(group, FieldKey::TargetEnd, interface.target, group.value.target);
            }
            noteMeaning(group.value.source, group.value.target);
            noteMeaning(group.value.target, group.value.source);
            addGroup(std::move(group), storedWay(interface));
        }
    }

    static std::string meaningKey(const InterfaceEnd& end, const InterfaceEnd& other) {
        return endKey(other) + " " + base::foldedWords(end.written);
    }

    void noteMeaning(const InterfaceEnd& end, const InterfaceEnd& other) {
        if (end.state == model::EndState::Installation && !end.written.empty()) {
            m_meant.emplace(meaningKey(end, other), end);
        }
    }

    // A person has said what these words beside that system mean; no row is called so.
    void settle(InterfaceEnd& end, const InterfaceEnd& other) {
        const bool isUnclear =
            end.state == model::EndState::Unknown || end.state == model::EndState::Ambiguous;
        const auto it = isUnclear ? m_meant.find(meaningKey(end, other)) : m_meant.end();
        if (it != m_meant.end()) {
            end.state = it->second.state;
            end.installation = it->second.installation;
        }
    }

    InterfaceGroup& addGroup(InterfaceGroup group, FlowWay way) {
        group.way = pairWay(group.value.source, group.value.target, way);
        m_byPair[pairKey(group.value.source, group.value.target)].push_back(m_groups.size());
        m_groups.push_back(std::move(group));
        return m_groups.back();
    }

    [[nodiscard]] static bool runsAlike(const InterfaceGroup& group, FlowWay way) {
        return group.way == way || group.way == FlowWay::Unstated || way == FlowWay::Unstated;
    }

    [[nodiscard]] bool hasListOf(const InterfaceGroup& group, const InterfaceDraft& report) {
        const std::string& table = m_tables.of(report.mention.source);
        return group.value.fields.find(FieldKey::SourceSystem) != nullptr &&
               std::any_of(group.value.mentions.begin(), group.value.mentions.end(),
                           [&](const auto& one) { return m_tables.of(one.source) == table; });
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
            InterfaceGroup& group = m_groups[index];
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
        InterfaceGroup group;
        group.value.source = report.source;
        group.value.target = report.target;
        group.value.fields = report.fields;
        group.value.mentions = {report.mention};
        group.renewed = {1};
        group.counted = true;
        group.file = report.file;
        if (report.isListRow) {
            group.lists.insert(report.file);
        }
        m_files[report.file].interfacesAdded += 1;
        addGroup(std::move(group), report.way);
    }

    void join(InterfaceGroup& group, const InterfaceDraft& report) {
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
                setField(group, key, value, report.file);
            }
        }
    }

    // One mention a reporter and table, wherever the column stands now; two where two rows of the
    // table were merged into the reporter.
    void addMention(InterfaceGroup& group, const model::InterfaceMention& mention) {
        auto& mentions = group.value.mentions;
        std::size_t best = mentions.size();
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (mentions[i].reporter == mention.reporter &&
                m_tables.of(mentions[i].source) == m_tables.of(mention.source) &&
                (best == mentions.size() || group.renewed[best] > group.renewed[i] ||
                 (group.renewed[i] == 0 && mentions[i].source == mention.source))) {
                best = i;
            }
        }
        if (best < mentions.size()) {
            mentions[best] = mention;
            group.renewed[best] = 1;
            return;
        }
        group.value.mentions.push_back(mention);
        group.renewed.push_back(1);
        group.changed = true;
        group.lines.push_back(interfaceLine(ChangeKind::Changed, "", mention.raw, mention.source));
    }

    // A report that tells the direction turns an interface whose direction nobody had told.
    static void turn(InterfaceGroup& group, const InterfaceDraft& report, FlowWay way) {
        group.way = way;
        group.value.source = report.source;
        group.value.target = report.target;
        group.value.fields.erase(FieldKey::Direction);
        auto& mentions = group.value.mentions;
        const auto it = std::find(mentions.begin(), mentions.end(), report.mention);
        const auto told = group.renewed.begin() + (it - mentions.begin());
        std::rotate(mentions.begin(), it, it + 1);
        std::rotate(group.renewed.begin(), told, told + 1);
        group.changed = true;
        group.turned = true;
    }

    // The first report's word holds; later ones fill gaps. A list renews what it said itself.
    void setField(InterfaceGroup& group, FieldKey key, const FieldValue& value, std::size_t file) {
        const FieldValue* old = group.value.fields.find(key);
        const bool isOwn = old != nullptr && hasCell(*old) &&
                           m_tables.of(old->origin.source) == m_tables.of(value.origin.source);
        const bool isGap =
            old == nullptr || (isTyped(*old) ? !hasCell(*old) : old->state == FieldState::Empty);
        if (!isOwn && !(isGap && value.state != FieldState::Empty)) {
            return;
        }
        const bool isDirection = key == FieldKey::Direction;
        if (isDirection && !value.hasValue() && old == nullptr && group.way != FlowWay::Unstated) {
            return; // the columns of a list tell it already
        }
        Resolved resolved =
            resolveField(old, value, key, {m_context.isSame[file], true, &m_context.reread});
        group.changed = group.changed || resolved.resolution == Resolution::Change ||
                        resolved.resolution == Resolution::Conflict;
        group.value.fields.set(key, resolved.after);
        group.resolved.try_emplace(key, std::move(resolved));
    }

    static void noteResolved(InterfaceGroup& group, FieldKey key, const InterfaceEnd& before,
                             const InterfaceEnd& after) {
        if (before != after) {
            group.lines.push_back(interfaceLine(ChangeKind::Changed, "", after.written, {}));
            group.lines.back().field = key;
        }
    }

    // The form that took the report back. A row of a list of interfaces stands by itself.
    const WithdrawnReport* withdrawnBy(const InterfaceGroup& group, std::size_t index) {
        const model::InterfaceMention& mention = group.value.mentions[index];
        if (m_context.withdrawn.empty() || group.renewed[index] != 0) {
            return nullptr;
        }
        const FieldValue* listed = group.value.fields.find(FieldKey::SourceSystem);
        if (listed != nullptr &&
            m_tables.of(listed->origin.source) == m_tables.of(mention.source)) {
            return nullptr;
        }
        const std::string pair = pairKey(group.value.source, group.value.target);
        for (const WithdrawnReport& one : m_context.withdrawn) {
            if (one.reporter == mention.reporter && one.pair == pair && runsAlike(group, one.way)) {
                return &one;
            }
        }
        return nullptr;
    }

    // A report whose table was read again without it has gone.
    void takeOutReports(InterfaceGroup& group) {
        auto& mentions = group.value.mentions;
        std::vector<std::size_t> gone;
        std::map<std::size_t, const WithdrawnReport*> withdrawn;
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (const WithdrawnReport* by = withdrawnBy(group, i)) {
                gone.push_back(i);
                withdrawn[i] = by;
                group.file = by->file;
                continue;
            }
            const auto table = m_context.reportTables.find(m_tables.of(mentions[i].source));
            if (group.renewed[i] == 0 && table != m_context.reportTables.end()) {
                gone.push_back(i);
                group.file = group.counted || group.changed ? group.file : table->second;
            }
        }
        if (gone.empty()) {
            return;
        }
        if (gone.size() == mentions.size()) {
            m_files[group.file].interfacesMissing += 1;
            if (!group.value.notInLatest) {
                group.value.notInLatest = true;
                const base::SourceRef& place =
                    withdrawn.empty() ? mentions.front().source : withdrawn.begin()->second->place;
                group.lines.push_back(
                    interfaceLine(ChangeKind::Missing, mentions.front().raw, "", place));
            }
            group.isMissing = true;
            return;
        }
        for (auto it = gone.rbegin(); it != gone.rend(); ++it) {
            const auto by = withdrawn.find(*it);
            group.lines.push_back(
                interfaceLine(ChangeKind::Changed, mentions[*it].raw, "",
                              by == withdrawn.end() ? mentions[*it].source : by->second->place));
            if (by != withdrawn.end()) {
                m_files[by->second->file].issues.push_back({model::Severity::Info,
                                                            "import.form_interface_stays",
                                                            {by->second->raw},
                                                            by->second->place});
            }
            mentions.erase(mentions.begin() + static_cast<std::ptrdiff_t>(*it));
        }
        group.changed = true;
    }

    void takeBack(InterfaceGroup& group) {
        if (group.counted && group.value.notInLatest) {
            group.value.notInLatest = false;
            group.changed = true;
            const model::InterfaceMention& mention = group.value.mentions.front();
            group.lines.push_back(
                interfaceLine(ChangeKind::Returned, "", mention.raw, mention.source));
        }
    }

    void addLines(const InterfaceGroup& group, std::vector<RowChange> lines) {
        for (RowChange& line : lines) {
            line.interface = group.value.id;
            line.name = group.value.source.written + " → " + group.value.target.written;
            m_files[group.file].interfaceChanges.push_back(std::move(line));
        }
    }

    void emit() {
        std::int64_t next = m_context.snapshot.nextId<Interface>().value();
        for (InterfaceGroup& group : m_groups) {
            if (group.stored == nullptr) {
                group.value.id = model::InterfaceId(next++);
                const model::InterfaceMention& mention = group.value.mentions.front();
                addLines(group, {interfaceLine(ChangeKind::New, "", mention.raw, mention.source)});
                m_edits.push_back(edit::createRecord(std::move(group.value)));
                continue;
            }
            takeBack(group);
            takeOutReports(group);
            if (!group.isMissing && (group.counted || group.changed)) {
                FileReview& file = m_files[group.file];
                (group.changed ? file.interfacesChanged : file.interfacesUnchanged) += 1;
            }
            const std::vector<edit::Edit> fieldEdits = takeFieldEdits(group);
            addLines(group, std::move(group.lines));
            if (group.value != *group.stored) {
                m_edits.push_back(edit::replaceRecord(*group.stored, std::move(group.value)));
            }
            m_edits.insert(m_edits.end(), fieldEdits.begin(), fieldEdits.end());
        }
    }

    const MergeContext& m_context;
    std::vector<FileReview>& m_files;
    std::vector<edit::Edit>& m_edits;
    Tables m_tables;
    std::unordered_map<std::string, InterfaceEnd> m_meant;
    std::vector<InterfaceGroup> m_groups;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byPair;
};

} // namespace

void mergeInterfaces(const MergeContext& context, const std::vector<InterfaceDraft>& reports,
                     const std::map<model::InterfaceId, ResolvedEnds>& resolved,
                     std::vector<FileReview>& files, std::vector<edit::Edit>& edits) {
    Joiner(context, files, edits).run(reports, resolved);
}

} // namespace aallokko::importers
