// SPDX-License-Identifier: GPL-3.0-or-later
//
// Per row: a new installation with its use and contract, or the differences from the stored one.
// Origins follow the newest file silently; only another meaning is a change.
#include "core/base/text.h"
#include "importers/product_book.h"
#include "importers/row_matching.h"

#include <algorithm>

namespace aallokko::importers {

namespace {

using model::EntityKind;
using model::FieldKey;
using model::FieldMap;
using model::FieldState;
using model::FieldValue;
using model::Severity;

// A person's value stays when the source has not said anything new since it was typed.
bool keepsTyped(const FieldValue& stored, const FieldValue& incoming, bool isSameFile) {
    return !stored.origin.user.empty() &&
           (isSameFile || (!stored.origin.raw.empty() && stored.origin.raw == incoming.origin.raw));
}

class Merger {
  public:
    Merger(const MergeContext& context, std::vector<FileReview>& files,
           std::vector<edit::Edit>& edits)
        : m_context(context), m_files(files), m_edits(edits), m_existing(context.snapshot),
          m_products(context.snapshot) {
        m_nextInstallation = context.snapshot.nextId<model::Installation>().value();
        m_nextUse = context.snapshot.nextId<model::Use>().value();
        m_nextContract = context.snapshot.nextId<model::Contract>().value();
    }

    void run(std::vector<SystemDraft>& drafts) {
        std::map<std::string, std::vector<SystemDraft*>> bySource;
        for (SystemDraft& draft : drafts) {
            bySource[draft.identity.source].push_back(&draft);
        }
        std::unordered_map<const SystemDraft*, ExistingSystem*> matches;
        std::vector<std::pair<std::size_t, ExistingSystem*>> missing;
        for (const auto& [source, file] : m_context.tables) {
            const auto& members = bySource[source];
            const RowMatches found =
                matchRows(members, m_existing.ofSource(source), m_files[file].issues);
            for (std::size_t i = 0; i < members.size(); ++i) {
                matches[members[i]] = found.match[i];
            }
            for (ExistingSystem* system : found.missing) {
                missing.emplace_back(file, system);
            }
        }
        const std::size_t start = m_edits.size();
        // In the order of the files, so that ids follow the rows.
        for (SystemDraft& draft : drafts) {
            ExistingSystem* system = matches[&draft];
            if (system == nullptr) {
                create(draft);
            } else {
                compare(draft, *system);
            }
        }
        for (const auto& [file, system] : missing) {
            markMissing(file, *system);
        }
        // Products before the installations that point to them.
        std::vector<edit::Edit> products;
        for (const model::Product& product : m_products.created()) {
            products.push_back(edit::createRecord(product));
        }
        m_edits.insert(m_edits.begin() + static_cast<std::ptrdiff_t>(start), products.begin(),
                       products.end());
    }

  private:
    model::ProductId productOf(const SystemDraft& draft) {
        const FieldValue* vendor = draft.contract.find(FieldKey::Vendor);
        return m_products.idOf(draft.productName, vendor == nullptr ? "" : vendor->text());
    }

    void create(SystemDraft& draft) {
        draft.id = model::InstallationId(m_nextInstallation++);
        model::Installation installation{draft.id,          draft.organisation, productOf(draft),
                                         draft.identity,    draft.row,          false,
                                         draft.installation};
        m_edits.push_back(edit::createRecord(std::move(installation)));
        m_edits.push_back(edit::createRecord(
            model::Use{model::UseId(m_nextUse++), draft.id, draft.organisation, true, draft.use}));
        for (const model::OrganisationId user : draft.users) {
            addUse(draft.id, user);
        }
        m_edits.push_back(edit::createRecord(
            model::Contract{model::ContractId(m_nextContract++), {draft.id}, draft.contract}));
        FileReview& file = m_files[draft.file];
        file.systemsAdded += 1;
        file.changes.push_back({ChangeKind::New, draft.id, draft.name, std::nullopt, "", draft.name,
                                draft.row, false});
    }

    void addUse(model::InstallationId installation, model::OrganisationId organisation) {
        m_edits.push_back(edit::createRecord(
            model::Use{model::UseId(m_nextUse++), installation, organisation, false, {}}));
    }

    // Sets what only moved in `stored` and lists what means something else.
    struct Difference {
        FieldKey key;
        FieldValue after;
    };
    std::vector<Difference> split(const FieldMap& incoming, FieldMap& stored, bool isSameFile) {
        std::vector<Difference> changed;
        for (const auto& [key, value] : incoming.entries()) {
            const FieldValue* old = stored.find(key);
            const FieldValue& before = old == nullptr ? model::emptyField() : *old;
            if (keepsTyped(before, value, isSameFile)) {
                continue;
            }
            if (!value.sameMeaning(before)) {
                changed.push_back({key, value});
            } else if (old == nullptr || old->origin != value.origin) {
                stored.set(key, value);
            }
        }
        return changed;
    }

    void setFields(const SystemDraft& draft, EntityKind kind, std::int64_t id,
                   const FieldMap& stored, const std::vector<Difference>& changed) {
        for (const Difference& difference : changed) {
            edit::SetField edit;
            edit.entity = {kind, id};
            edit.key = difference.key;
            if (const FieldValue* old = stored.find(difference.key)) {
                edit.before = *old;
            }
            edit.after = difference.after;
            const FieldValue& before = edit.before ? *edit.before : model::emptyField();
            m_files[draft.file].changes.push_back(
                {ChangeKind::Changed, draft.id, draft.name, difference.key, shownText(before),
                 shownText(difference.after), difference.after.origin.source,
                 !before.origin.user.empty()});
            m_edits.push_back(std::move(edit));
        }
    }

    template <class T>
    std::size_t compareRecord(const SystemDraft& draft, const T& stored, T after, EntityKind kind,
                              const FieldMap& incoming) {
        const std::vector<Difference> changed =
            split(incoming, after.fields, m_context.isSame[draft.file]);
        if (after != stored) {
            m_edits.push_back(edit::replaceRecord(stored, after));
        }
        setFields(draft, kind, after.id.value(), after.fields, changed);
        return changed.size();
    }

    void compare(SystemDraft& draft, ExistingSystem& system) {
        const model::Installation& stored = *system.installation;
        FileReview& file = m_files[draft.file];
        draft.id = stored.id;
        model::Installation after = stored;
        after.row = draft.row;
        after.identity = draft.identity;
        after.notInLatest = false;
        after.responsible = draft.organisation;
        if (const model::ProductId product = productOf(draft); product.isValid()) {
            after.product = product;
        }
        std::size_t changed = compareRecord(draft, stored, std::move(after),
                                            EntityKind::Installation, draft.installation);
        if (system.use != nullptr) {
            model::Use use = *system.use;
            use.organisation = draft.organisation;
            changed +=
                compareRecord(draft, *system.use, std::move(use), EntityKind::Use, draft.use);
        }
        if (system.contract != nullptr) {
            changed += compareRecord(draft, *system.contract, *system.contract,
                                     EntityKind::Contract, draft.contract);
        }
        compareUsers(draft, system);
        if (stored.notInLatest) {
            changed += 1;
            file.changes.push_back({ChangeKind::Returned, draft.id, draft.name, std::nullopt, "",
                                    draft.name, draft.row, false});
        }
        (changed > 0 ? file.systemsChanged : file.systemsUnchanged) += 1;
    }

    // Uses follow the column of using organisations, where there is one.
    void compareUsers(const SystemDraft& draft, const ExistingSystem& system) {
        if (draft.use.find(FieldKey::UsingOrganisations) == nullptr) {
            return;
        }
        for (const model::Use* use : system.otherUses) {
            const bool listed = std::find(draft.users.begin(), draft.users.end(),
                                          use->organisation) != draft.users.end();
            if (!listed && use->fields.isEmpty()) {
                m_edits.push_back(edit::deleteRecord(*use));
            }
        }
        for (const model::OrganisationId user : draft.users) {
            const bool known =
                std::any_of(system.otherUses.begin(), system.otherUses.end(),
                            [&](const model::Use* use) { return use->organisation == user; });
            if (!known) {
                addUse(draft.id, user);
            }
        }
    }

    void markMissing(std::size_t fileIndex, const ExistingSystem& system) {
        const model::Installation& stored = *system.installation;
        FileReview& file = m_files[fileIndex];
        file.systemsMissing += 1;
        if (stored.notInLatest) {
            return;
        }
        model::Installation after = stored;
        after.notInLatest = true;
        const FieldValue* name = stored.fields.find(FieldKey::Name);
        const std::string text = name == nullptr ? "" : name->text();
        file.changes.push_back(
            {ChangeKind::Missing, stored.id, text, std::nullopt, text, "", stored.row, false});
        file.issues.push_back({Severity::Info, "import.row_missing", {text}, stored.row});
        m_edits.push_back(edit::replaceRecord(stored, std::move(after)));
    }

    const MergeContext& m_context;
    std::vector<FileReview>& m_files;
    std::vector<edit::Edit>& m_edits;
    ExistingSystems m_existing;
    ProductBook m_products;
    std::int64_t m_nextInstallation = 1;
    std::int64_t m_nextUse = 1;
    std::int64_t m_nextContract = 1;
};

} // namespace

void mergeSystems(const MergeContext& context, std::vector<SystemDraft>& drafts,
                  std::vector<FileReview>& files, std::vector<edit::Edit>& edits) {
    Merger(context, files, edits).run(drafts);
}

std::string shownText(const FieldValue& value) {
    if (!value.origin.raw.empty()) {
        return value.origin.raw;
    }
    if (!value.hasValue()) {
        return {};
    }
    if (const auto* number = std::get_if<std::int64_t>(&value.data)) {
        return std::to_string(*number);
    }
    if (const auto* amount = std::get_if<model::Decimal>(&value.data)) {
        const std::int64_t cents = amount->hundredths % 100;
        return std::to_string(amount->hundredths / 100) + (cents < 10 ? ".0" : ".") +
               std::to_string(cents);
    }
    if (const auto* day = std::get_if<base::Date>(&value.data)) {
        return base::toIso(*day);
    }
    if (const auto* answer = std::get_if<bool>(&value.data)) {
        return *answer ? "yes" : "no";
    }
    std::string text;
    for (const std::string& part : value.list()) {
        text += (text.empty() ? "" : "; ") + part;
    }
    return text;
}

} // namespace aallokko::importers
