// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works on the snapshot record by record: fields first, then what points to the systems that go,
// then those systems. Every record is touched by one edit at most, so the order does not matter.
#include "core/edit/merge_installations.h"

#include "core/edit/merge_decisions.h"
#include "core/edit/merge_interfaces.h"
#include "core/edit/merge_records.h"
#include "core/edit/merge_values.h"

#include <algorithm>
#include <set>

namespace aallokko::edit {

namespace {

using model::Contract;
using model::EntityKind;
using model::FieldKey;
using model::FieldMap;
using model::FieldValue;
using model::Installation;
using model::InstallationId;
using model::Inventory;
using model::SourceRow;
using model::Use;

class Merger {
  public:
    Merger(const Inventory& inventory, const MergeRequest& request)
        : m_inventory(inventory), m_request(request), m_survivor(request.survivor),
          m_gone(request.others.begin(), request.others.end()) {}

    base::Result<Merge> run() {
        if (auto fits = check(); !fits) {
            return tl::unexpected(fits.error());
        }
        m_sides.push_back(
            mergeRecordsOf(m_inventory, *m_inventory.find<Installation>(m_request.survivor)));
        for (const InstallationId id : m_request.others) {
            m_sides.push_back(mergeRecordsOf(m_inventory, *m_inventory.find<Installation>(id)));
        }
        preview().survivor = m_survivor;
        preview().others = m_request.others;
        mergeRecords();
        mergeUses();
        keepRows();
        moveInterfaces();
        moveDecisions(m_inventory, m_request, m_result);
        for (std::size_t i = 1; i < m_sides.size(); ++i) {
            push(deleteRecord(*m_sides[i].installation));
        }
        return std::move(m_result);
    }

  private:
    MergePreview& preview() { return m_result.preview; }
    void push(Edit each) { m_result.edits.push_back(std::move(each)); }
    [[nodiscard]] bool isOne(InstallationId id) const {
        return id == m_survivor || m_gone.contains(id);
    }

    [[nodiscard]] std::string nameOf(InstallationId id) const {
        const auto* system = m_inventory.find<Installation>(id);
        const FieldValue* name = system == nullptr ? nullptr : system->fields.find(FieldKey::Name);
        return name == nullptr ? std::string() : name->text();
    }

    [[nodiscard]] base::Result<void> check() const {
        const auto fail = [](const char* code, std::vector<std::string> arguments) {
            return base::fail(base::ErrorKind::Usage, code, std::move(arguments));
        };
        if (m_request.others.empty()) {
            return fail("merge.too_few", {});
        }
        std::set<InstallationId> seen{m_survivor};
        for (const InstallationId id : m_request.others) {
            if (!seen.insert(id).second) {
                return fail("merge.twice", {nameOf(id)});
            }
        }
        for (const InstallationId id : seen) {
            if (m_inventory.find<Installation>(id) == nullptr) {
                return fail("merge.unknown", {std::to_string(id.value())});
            }
        }
        // Of several words on a pair the newest holds.
        std::map<std::pair<InstallationId, InstallationId>, bool> isDifferent;
        for (const auto& [id, verdict] : m_inventory.all<model::Verdict>()) {
            const bool separates = verdict.kind == model::VerdictKind::Different &&
                                   verdict.subject != model::VerdictSubject::Function;
            for (const InstallationId a : verdict.members) {
                for (const InstallationId b : verdict.members) {
                    if (a < b && seen.contains(a) && seen.contains(b)) {
                        isDifferent[{a, b}] = separates;
                    }
                }
            }
        }
        for (const auto& [pair, different] : isDifferent) {
            if (different) {
                return fail("merge.judged_different", {nameOf(pair.first), nameOf(pair.second)});
            }
        }
        return {};
    }

    void mergeRecords() {
        std::vector<MergeSide> sides;
        for (const MergeRecords& each : m_sides) {
            sides.push_back({each.installation->id, each.values()});
        }
        preview().fields = settleFields(sides, m_request.choices, m_request.signature);
        m_installation = *m_sides.front().installation;
        m_use = m_sides.front().use == nullptr ? Use{} : *m_sides.front().use;
        m_contract = m_sides.front().contract == nullptr ? Contract{} : *m_sides.front().contract;
        bool needsUse = m_use.id.isValid();
        bool needsContract = m_contract.id.isValid();
        for (const MergedField& field : preview().fields) {
            switch (model::entityOf(field.key)) {
            case EntityKind::Use:
                m_use.fields.set(field.key, field.after);
                needsUse = true;
                break;
            case EntityKind::Contract:
                m_contract.fields.set(field.key, field.after);
                needsContract = true;
                preview().raisesProcurement =
                    preview().raisesProcurement ||
                    (field.isConflict &&
                     (field.key == FieldKey::Vendor || field.key == FieldKey::ContractRef));
                break;
            default:
                m_installation.fields.set(field.key, field.after);
                break;
            }
        }
        mergeProducts();
        bool isInLatest = false;
        for (const MergeRecords& each : m_sides) {
            isInLatest = isInLatest || !each.installation->notInLatest;
        }
        m_installation.notInLatest = !isInLatest;
        replaceIfChanged(*m_sides.front().installation, m_installation);
        if (needsUse) {
            finish(m_sides.front().use, m_use);
        }
        mergeContracts(needsContract);
    }

    // The product follows its field; without a word in the field the first known one.
    void mergeProducts() {
        for (const MergedField& field : preview().fields) {
            for (const MergeRecords& each : m_sides) {
                if (field.key == FieldKey::Product && field.from == each.installation->id &&
                    each.installation->product.isValid()) {
                    m_installation.product = each.installation->product;
                }
            }
        }
        for (const MergeRecords& each : m_sides) {
            if (!m_installation.product.isValid()) {
                m_installation.product = each.installation->product;
            }
        }
    }

    template <class T>
    void replaceIfChanged(const T& before, const T& after) {
        if (before != after) {
            push(replaceRecord(before, after));
        }
    }

    void finish(const Use* before, Use& use) {
        if (before != nullptr) {
            replaceIfChanged(*before, use);
            return;
        }
        use.id = nextUse();
        use.installation = m_survivor;
        use.organisation = m_installation.responsible;
        push(createRecord(use));
    }

    model::UseId nextUse() {
        const std::int64_t next = m_inventory.nextId<Use>().value() + m_newUses++;
        return model::UseId(next);
    }

    // A contract of these systems alone is joined; one that others share goes on with them, and
    // with the survivor unless that would put another contract in the place of its own.
    void mergeContracts(bool needsContract) {
        const Contract* own = m_sides.front().contract;
        std::map<model::ContractId, const Contract*> touched;
        for (std::size_t i = 1; i < m_sides.size(); ++i) {
            if (m_sides[i].contract != nullptr) {
                touched[m_sides[i].contract->id] = m_sides[i].contract;
            }
            for (const Contract* contract : m_sides[i].otherContracts) {
                touched[contract->id] = contract;
            }
        }
        if (own != nullptr) {
            touched.erase(own->id);
            replaceMerged(m_contract.installations, m_gone, m_survivor);
            replaceIfChanged(*own, m_contract);
        } else if (needsContract) {
            m_contract.id = m_inventory.nextId<Contract>();
            m_contract.installations = {m_survivor};
            push(createRecord(m_contract));
        }
        for (const auto& [id, contract] : touched) {
            const bool isShared =
                std::any_of(contract->installations.begin(), contract->installations.end(),
                            [this](InstallationId one) { return !isOne(one); });
            Contract after = *contract;
            if (!isShared) {
                preview().contractsJoined += 1;
                push(deleteRecord(*contract));
                continue;
            }
            replaceMerged(after.installations, m_gone, m_survivor);
            if (own == nullptr || id < own->id) {
                std::erase(after.installations, m_survivor);
            }
            replaceIfChanged(*contract, after);
        }
    }

    // The reporting organisation of a row that goes uses the survivor from now on.
    void mergeUses() {
        std::set<model::OrganisationId> known{m_use.id.isValid() ? m_use.organisation
                                                                 : m_installation.responsible};
        for (const Use* use : m_sides.front().otherUses) {
            known.insert(use->organisation);
        }
        for (std::size_t i = 1; i < m_sides.size(); ++i) {
            std::vector<const Use*> uses = m_sides[i].otherUses;
            if (m_sides[i].use != nullptr) {
                uses.insert(uses.begin(), m_sides[i].use);
            }
            for (const Use* use : uses) {
                if (!known.insert(use->organisation).second) {
                    preview().usesJoined += 1;
                    push(deleteRecord(*use));
                    continue;
                }
                Use after = *use;
                after.installation = m_survivor;
                after.isPrimary = false;
                preview().usesMoved += 1;
                push(replaceRecord(*use, std::move(after)));
            }
        }
    }

    // Each row goes on as it was reported; what people typed since an earlier merge goes with the
    // row of the system that held it.
    void keepRows() {
        for (const MergeRecords& each : m_sides) {
            const Installation& system = *each.installation;
            bool hasOwn = false;
            for (const SourceRow* row : each.rows) {
                SourceRow after = *row;
                after.installation = m_survivor;
                if (row->id == system.id) {
                    hasOwn = true;
                    addTyped(each, after);
                }
                replaceIfChanged(*row, after);
            }
            if (!hasOwn) {
                push(createRecord(SourceRow{system.id, m_survivor, system.product, system.identity,
                                            system.row, system.notInLatest, each.organisations(),
                                            each.values(), m_request.signature}));
            }
        }
    }

    void addTyped(const MergeRecords& records, SourceRow& row) const {
        if (records.installation->id == m_survivor) {
            return;
        }
        const FieldMap values = records.values();
        for (const auto& [key, value] : values.entries()) {
            if (!records.isReported(key, value)) {
                row.values.set(key, value);
            }
        }
    }

    void moveInterfaces() {
        std::vector<MovedInterface> moved = moveInterfaceEnds(m_inventory, m_survivor, m_gone);
        for (MovedInterface& each : moved) {
            if (each.isListed) {
                preview().interfaces.push_back(std::move(each.line));
            }
            push(std::move(each.edit));
        }
    }

    const Inventory& m_inventory;
    const MergeRequest& m_request;
    InstallationId m_survivor;
    std::set<InstallationId> m_gone;
    std::vector<MergeRecords> m_sides;
    Installation m_installation;
    Use m_use;
    Contract m_contract;
    std::int64_t m_newUses = 0;
    Merge m_result;
};

} // namespace

int MergePreview::conflicts() const {
    return static_cast<int>(std::count_if(fields.begin(), fields.end(),
                                          [](const MergedField& one) { return one.isConflict; }));
}

int MergePreview::interfacesOf(InterfaceFate fate) const {
    return static_cast<int>(
        std::count_if(interfaces.begin(), interfaces.end(),
                      [fate](const MergedInterface& one) { return one.fate == fate; }));
}

bool MergePreview::hasPinConflict() const {
    return std::any_of(pins.begin(), pins.end(),
                       [this](const MergedPin& pin) { return pin.wave != pins.front().wave; });
}

base::Result<Merge> mergeInstallations(const Inventory& inventory, const MergeRequest& request) {
    return Merger(inventory, request).run();
}

std::vector<FieldAlternative> reportedValues(const Inventory& inventory, InstallationId system,
                                             FieldKey key) {
    std::vector<FieldAlternative> values;
    for (const auto& [id, row] : inventory.all<SourceRow>()) {
        if (row.installation == system) {
            const FieldValue* value = row.values.find(key);
            values.push_back({id, value == nullptr ? model::emptyField() : *value});
        }
    }
    return values;
}

} // namespace aallokko::edit
