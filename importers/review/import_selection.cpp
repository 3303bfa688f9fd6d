// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decisions are taken on the lines that people see; the edits follow them. Each record of an
// existing system has one replacing edit at most, whose members are put back one by one, so that no
// edit depends on another that has gone.
#include "importers/review/import_selection.h"

#include "importers/review/three_way.h"

#include <algorithm>

namespace aallokko::importers {

namespace {

using model::FieldKey;
using model::InstallationId;
using model::Interface;
using model::InterfaceEnd;

bool isStanding(FieldKey key) {
    return key == FieldKey::Name || key == FieldKey::SystemId || key == FieldKey::Organisation;
}

class Selector {
  public:
    Selector(ImportReview review, const model::Inventory& snapshot, const Selection& selection)
        : m_selection(selection), m_result(std::move(review)) {
        for (const auto& [id, use] : snapshot.all<model::Use>()) {
            m_useOwner[id] = use.installation;
        }
        for (const auto& [id, contract] : snapshot.all<model::Contract>()) {
            if (!contract.installations.empty()) {
                m_contractOwner[id] = contract.installations.front();
            }
        }
    }

    ImportReview run() {
        for (const FileReview& file : m_result.files) {
            decide(file.changes);
            decide(file.interfaceChanges);
        }
        std::vector<edit::Edit>& edits = m_result.edits.edits;
        for (edit::Edit& each : edits) {
            std::visit([this](auto& one) { take(std::move(one)); }, each);
        }
        edits.erase(edits.begin() + static_cast<std::ptrdiff_t>(m_kept), edits.end());
        dropUnused();
        int systems = 0;
        for (FileReview& file : m_result.files) {
            recount(file);
            systems += file.systemsAdded + file.systemsChanged;
        }
        if (m_result.edits.titleArguments.size() > 1) {
            m_result.edits.titleArguments[1] = std::to_string(systems);
        }
        return std::move(m_result);
    }

  private:
    void decide(const std::vector<RowChange>& lines) {
        for (const RowChange& line : lines) {
            const Take take = takeOf(m_selection, line);
            if (take != Take::Theirs) {
                m_decisions[keyOf(line)] =
                    take == Take::Ours && !line.isConflict ? Take::Later : take;
            }
        }
    }

    [[nodiscard]] Take of(const ChangeKey& key) const {
        const auto it = m_decisions.find(key);
        return it == m_decisions.end() ? Take::Theirs : it->second;
    }
    [[nodiscard]] bool takes(InstallationId id, std::optional<FieldKey> field,
                             ChangeKind kind = ChangeKind::Changed) const {
        return of({id, {}, field, kind}) == Take::Theirs;
    }
    [[nodiscard]] bool takes(model::InterfaceId id, ChangeKind kind) const {
        return of({{}, id, std::nullopt, kind}) == Take::Theirs;
    }

    // In place, since an edit takes over a kilobyte and an import has many thousands: each edit
    // leaves one at most, so that its slot is never before one not yet looked at.
    void keep(edit::Edit each) { m_result.edits.edits[m_kept++] = std::move(each); }

    [[nodiscard]] ChangeKey keyOfField(const edit::SetField& each) const {
        ChangeKey key{{}, {}, each.key, ChangeKind::Changed};
        switch (each.entity.kind) {
        case model::EntityKind::Use:
            key.installation = ownerIn(m_useOwner, model::UseId(each.entity.id));
            break;
        case model::EntityKind::Contract:
            key.installation = ownerIn(m_contractOwner, model::ContractId(each.entity.id));
            break;
        case model::EntityKind::Interface:
            key.interface = model::InterfaceId(each.entity.id);
            break;
        default:
            key.installation = InstallationId(each.entity.id);
            break;
        }
        return key;
    }
    template <class Id>
    static InstallationId ownerIn(const std::map<Id, InstallationId>& owners, Id id) {
        const auto it = owners.find(id);
        return it == owners.end() ? InstallationId() : it->second;
    }

    void take(edit::SetField each) {
        const Take decision = of(keyOfField(each));
        if (decision == Take::Later ||
            m_selection.refusedInterfaces.contains(keyOfField(each).interface)) {
            return;
        }
        if (decision == Take::Ours && each.before && each.after) {
            each.after = rebased(*each.before, *each.after);
        }
        keep(std::move(each));
    }

    // Everything else stands by itself, or is looked at again when all is taken.
    template <class T>
    void take(edit::ReplaceRecord<T> each) {
        keep(std::move(each));
    }

    void leaveOut(model::FieldMap& fields) const {
        for (const FieldKey key : m_selection.refusedFields) {
            if (!isStanding(key)) {
                fields.erase(key);
            }
        }
    }

    void take(edit::ReplaceRecord<model::Installation> each) {
        if (!each.after) {
            keep(std::move(each));
            return;
        }
        model::Installation& after = *each.after;
        if (!each.before) {
            if (!takes(after.id, std::nullopt, ChangeKind::New)) {
                m_dropped.insert(after.id);
                return;
            }
            leaveOut(after.fields);
            if (m_selection.refusedFields.contains(FieldKey::Product)) {
                after.product = {};
            }
            keep(std::move(each));
            return;
        }
        const model::Installation& before = *each.before;
        if (!takes(after.id, FieldKey::Organisation)) {
            after.responsible = before.responsible;
        }
        if (!takes(after.id, FieldKey::Product)) {
            after.product = before.product;
        }
        const ChangeKind mark = after.notInLatest ? ChangeKind::Missing : ChangeKind::Returned;
        if (after.notInLatest != before.notInLatest && !takes(after.id, std::nullopt, mark)) {
            after.notInLatest = before.notInLatest;
        }
        if (after != before) {
            keep(std::move(each));
        }
    }

    void take(edit::ReplaceRecord<model::SourceRow> each) {
        putOff(each, m_decisions);
        keep(std::move(each));
    }

    void take(edit::ReplaceRecord<model::Use> each) {
        const model::Use& use = each.after ? *each.after : *each.before;
        if (m_dropped.contains(use.installation)) {
            return;
        }
        if (each.before && each.after) {
            if (!takes(use.installation, FieldKey::Organisation)) {
                each.after->organisation = each.before->organisation;
            }
            if (each.before == each.after) {
                return;
            }
        } else if (!use.isPrimary &&
                   (!takes(use.installation, FieldKey::UsingOrganisations) ||
                    (m_selection.refusedFields.contains(FieldKey::UsingOrganisations)))) {
            return;
        } else if (each.after) {
            leaveOut(each.after->fields);
        }
        keep(std::move(each));
    }

    void take(edit::ReplaceRecord<model::Contract> each) {
        if (!each.before && each.after) {
            const auto& list = each.after->installations;
            if (std::any_of(list.begin(), list.end(),
                            [this](InstallationId id) { return m_dropped.contains(id); })) {
                return;
            }
            leaveOut(each.after->fields);
        }
        keep(std::move(each));
    }

    [[nodiscard]] bool isDropped(const InterfaceEnd& end) const {
        return end.state == model::EndState::Installation && m_dropped.contains(end.installation);
    }

    void unresolve(InterfaceEnd& end, const InterfaceEnd* before) const {
        if (isDropped(end)) {
            end = before != nullptr ? *before
                                    : InterfaceEnd{end.written, model::EndState::Unknown, {}, ""};
        }
    }

    // True for reports of a known system whose cell of interfaces is not taken.
    [[nodiscard]] bool isRefused(const model::InterfaceMention& mention) const {
        return mention.reporter.isValid() && !takes(mention.reporter, FieldKey::Interfaces);
    }

    // What a refused cell would report anew or withdraw stays as it was. Without a decision on the
    // cell the reports go their own way.
    void followCells(const Interface* before, Interface& after) const {
        const auto had = [&](const model::InterfaceMention& mention) {
            return before != nullptr &&
                   std::any_of(before->mentions.begin(), before->mentions.end(),
                               [&](const auto& one) { return one.reporter == mention.reporter; });
        };
        std::erase_if(after.mentions, [&](const auto& one) { return !had(one) && isRefused(one); });
        if (before == nullptr) {
            return;
        }
        for (const model::InterfaceMention& mention : before->mentions) {
            if (!isRefused(mention)) {
                continue;
            }
            after.notInLatest = before->notInLatest;
            if (std::find(after.mentions.begin(), after.mentions.end(), mention) ==
                after.mentions.end()) {
                after.mentions.push_back(mention);
            }
        }
    }

    void take(edit::ReplaceRecord<Interface> each) {
        if (!each.after) {
            keep(std::move(each));
            return;
        }
        Interface& after = *each.after;
        const bool isNew = !each.before;
        if (m_selection.refusedInterfaces.contains(after.id) ||
            (isNew && !takes(after.id, ChangeKind::New))) {
            m_droppedInterfaces.insert(after.id);
            return;
        }
        // A refused row reports nothing; a row of a list stands without its system.
        const bool isList = after.fields.find(FieldKey::SourceSystem) != nullptr;
        followCells(isNew ? nullptr : &*each.before, after);
        std::erase_if(after.mentions, [&](model::InterfaceMention& mention) {
            const bool gone = m_dropped.contains(mention.reporter);
            mention.reporter = gone ? InstallationId() : mention.reporter;
            return gone && !isList;
        });
        if (isNew && after.mentions.empty()) {
            m_droppedInterfaces.insert(after.id);
            return;
        }
        unresolve(after.source, isNew ? nullptr : &each.before->source);
        unresolve(after.target, isNew ? nullptr : &each.before->target);
        if (isNew) {
            leaveOut(after.fields);
        } else {
            patchInterface(*each.before, after);
        }
        if (each.before != each.after) {
            keep(std::move(each));
        } else {
            m_droppedInterfaces.insert(after.id);
        }
    }

    void patchInterface(const Interface& before, Interface& after) const {
        const ChangeKind mark = after.notInLatest ? ChangeKind::Missing : ChangeKind::Returned;
        if (after.notInLatest != before.notInLatest && !takes(after.id, mark)) {
            after.notInLatest = before.notInLatest;
        }
        if (!takes(after.id, ChangeKind::Changed)) {
            after.mentions = before.mentions;
        }
    }

    // Products and organisations that only refused rows name; then a set that changes nothing.
    void dropUnused() {
        std::set<model::ProductId> products;
        std::set<model::OrganisationId> organisations;
        for (const edit::Edit& each : m_result.edits.edits) {
            if (const auto* one = std::get_if<edit::ReplaceRecord<model::Installation>>(&each);
                one != nullptr && one->after) {
                products.insert(one->after->product);
                organisations.insert(one->after->responsible);
            } else if (const auto* use = std::get_if<edit::ReplaceRecord<model::Use>>(&each);
                       use != nullptr && use->after) {
                organisations.insert(use->after->organisation);
            }
        }
        bool changes = false;
        std::erase_if(m_result.edits.edits, [&](const edit::Edit& each) {
            if (const auto* one = std::get_if<edit::ReplaceRecord<model::Product>>(&each)) {
                return !one->before && !products.contains(one->after->id);
            }
            if (const auto* one = std::get_if<edit::ReplaceRecord<model::Organisation>>(&each)) {
                return !one->before && !organisations.contains(one->after->id);
            }
            changes =
                changes || (!std::holds_alternative<edit::ReplaceRecord<model::SourceFile>>(each) &&
                            !std::holds_alternative<edit::ReplaceRecord<model::Setting>>(each));
            return false;
        });
        if (!changes && !m_decisions.empty()) {
            m_result.edits.edits.clear();
        }
    }

    struct Counted {
        std::set<std::int64_t> before;
        std::set<std::int64_t> after;
        int added = 0;
        int missing = 0;
    };

    // Removes the lines that are not taken.
    template <class IdOf>
    Counted filter(std::vector<RowChange>& lines, IdOf idOf) const {
        Counted counted;
        std::erase_if(lines, [&](const RowChange& line) {
            const bool gone =
                of(keyOf(line)) != Take::Theirs || m_droppedInterfaces.contains(line.interface);
            const bool counts =
                line.kind == ChangeKind::Changed || line.kind == ChangeKind::Returned;
            if (counts) {
                counted.before.insert(idOf(line));
            }
            if (counts && !gone) {
                counted.after.insert(idOf(line));
            }
            counted.added += gone && line.kind == ChangeKind::New ? 1 : 0;
            counted.missing += gone && line.kind == ChangeKind::Missing ? 1 : 0;
            return gone;
        });
        return counted;
    }

    void recount(FileReview& file) const {
        const Counted systems =
            filter(file.changes, [](const RowChange& line) { return line.installation.value(); });
        const int same = static_cast<int>(systems.before.size() - systems.after.size());
        file.systemsAdded -= systems.added;
        file.rowsSkipped += systems.added;
        file.systemsMissing -= systems.missing;
        file.systemsChanged -= same;
        file.systemsUnchanged += same;
        const Counted interfaces = filter(
            file.interfaceChanges, [](const RowChange& line) { return line.interface.value(); });
        const int alike = static_cast<int>(interfaces.before.size() - interfaces.after.size());
        file.interfacesAdded -= interfaces.added;
        file.interfacesMissing -= interfaces.missing;
        file.interfacesChanged -= alike;
        file.interfacesUnchanged += alike;
    }

    const Selection& m_selection;
    ImportReview m_result;
    std::size_t m_kept = 0;
    std::map<ChangeKey, Take> m_decisions;
    std::map<model::UseId, InstallationId> m_useOwner;
    std::map<model::ContractId, InstallationId> m_contractOwner;
    std::set<InstallationId> m_dropped;
    std::set<model::InterfaceId> m_droppedInterfaces;
};

} // namespace

ImportReview select(ImportReview review, const model::Inventory& snapshot,
                    const Selection& selection) {
    return Selector(std::move(review), snapshot, selection).run();
}

ImportReview filterSafe(const ImportReview& review, const model::Inventory& snapshot) {
    return select(review, snapshot, safeSelection());
}

} // namespace aallokko::importers
