// SPDX-License-Identifier: GPL-3.0-or-later
//
// Per row: a new installation with its use and contract, or the differences from the stored one.
// Origins follow the newest file silently; only another meaning is a change.
#include "core/base/text.h"
#include "importers/merge/change_lines.h"
#include "importers/merge/merged_rows.h"
#include "importers/words/product_book.h"

#include <algorithm>
#include <set>

namespace aallokko::importers {

namespace {

using model::EntityKind;
using model::FieldKey;
using model::FieldMap;
using model::FieldState;
using model::FieldValue;
using model::Severity;

// Fields that some system of the source has got from a cell.
std::set<FieldKey> columnsOf(const std::vector<ExistingSystem*>& systems) {
    std::set<FieldKey> keys;
    const auto add = [&keys](const FieldMap& fields) {
        for (const auto& [key, value] : fields.entries()) {
            if (hasCell(value)) {
                keys.insert(key);
            }
        }
    };
    for (const ExistingSystem* system : systems) {
        add(system->installation->fields);
        if (system->use != nullptr) {
            add(system->use->fields);
        }
        if (system->contract != nullptr) {
            add(system->contract->fields);
        }
    }
    return keys;
}

class Merger {
  public:
    Merger(const MergeContext& context, std::vector<FileReview>& files,
           std::vector<edit::Edit>& edits)
        : m_context(context), m_files(files), m_edits(edits), m_existing(context.snapshot),
          m_products(context.snapshot),
          m_merged(
              context, files,
              [this](const std::string& source, FieldKey key) { return hadColumn(source, key); },
              [this] { return model::UseId(m_nextUse++); }) {
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
        std::vector<std::pair<const std::string*, ExistingSystem*>> missing;
        for (const auto& [source, file] : m_context.tables) {
            const auto& members = bySource[source];
            const RowMatches found =
                matchRows(members, m_existing.ofSource(earlier(source)), m_files[file].issues);
            for (std::size_t i = 0; i < members.size(); ++i) {
                matches[members[i]] = found.match[i];
            }
            for (ExistingSystem* system : found.missing) {
                if (!m_context.forms.contains(source)) {
                    missing.emplace_back(&source, system);
                }
            }
        }
        const std::size_t start = m_edits.size();
        // In the order of the files, so that ids follow the rows.
        for (SystemDraft& draft : drafts) {
            ExistingSystem* system = matches[&draft];
            if (system == nullptr) {
                create(draft);
            } else if (system->row != nullptr) {
                m_merged.compare(draft, *system->row);
            } else {
                compare(draft, *system);
            }
        }
        for (const auto& [source, system] : missing) {
            if (system->row != nullptr) {
                m_merged.markMissing(*source, *system->row);
            } else {
                markMissing(*source, *system);
            }
        }
        m_merged.finish(m_edits);
        // Products before the installations that point to them.
        std::vector<edit::Edit> products;
        for (const model::Product& product : m_products.created()) {
            products.push_back(edit::createRecord(product));
        }
        m_edits.insert(m_edits.begin() + static_cast<std::ptrdiff_t>(start), products.begin(),
                       products.end());
    }

  private:
    // The source whose systems the rows continue: its own, or that of a renamed file.
    [[nodiscard]] const std::string& earlier(const std::string& source) const {
        const auto it = m_context.continues.find(source);
        return it == m_context.continues.end() ? source : it->second;
    }

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
        file.changes.push_back(
            systemLine(ChangeKind::New, draft.id, draft.name, "", draft.name, draft.row));
    }

    void addUse(model::InstallationId installation, model::OrganisationId organisation) {
        m_edits.push_back(edit::createRecord(
            model::Use{model::UseId(m_nextUse++), installation, organisation, false, {}}));
    }

    bool hadColumn(const std::string& source, FieldKey key) {
        const auto [it, isNew] = m_columns.try_emplace(source);
        if (isNew) {
            it->second = columnsOf(m_existing.ofSource(earlier(source)));
        }
        return it->second.contains(key);
    }

    // What became of each field of a row.
    using Resolutions = std::map<FieldKey, Resolution>;
    static bool isTaken(const Resolutions& resolutions, FieldKey key) {
        const auto it = resolutions.find(key);
        return it == resolutions.end() || it->second != Resolution::Kept;
    }

    // Sets what only moved in `stored` and lists what means something else.
    struct Difference {
        FieldKey key;
        Resolved resolved;
    };
    std::vector<Difference> split(const SystemDraft& draft, const FieldMap& incoming,
                                  FieldMap& stored, Resolutions& resolutions) {
        std::vector<Difference> changed;
        for (const auto& [key, value] : incoming.entries()) {
            const FieldValue* old = stored.find(key);
            SourceKnowledge source{m_context.isSame[draft.file], false, &m_context.reread};
            if (old != nullptr && isTyped(*old) && !hasCell(*old)) {
                source.hadColumn = hadColumn(draft.identity.source, key);
            }
            Resolved resolved = resolveField(old, value, key, source);
            resolutions[key] = resolved.resolution;
            if (resolved.resolution == Resolution::Change ||
                resolved.resolution == Resolution::Conflict) {
                changed.push_back({key, std::move(resolved)});
            } else if (old == nullptr || *old != resolved.after) {
                stored.set(key, std::move(resolved.after));
            }
        }
        return changed;
    }

    void setFields(const SystemDraft& draft, EntityKind kind, std::int64_t id,
                   const FieldMap& stored, std::vector<Difference>& changed) {
        for (Difference& difference : changed) {
            edit::SetField edit;
            edit.entity = {kind, id};
            edit.key = difference.key;
            if (const FieldValue* old = stored.find(difference.key)) {
                edit.before = *old;
            }
            m_files[draft.file].changes.push_back(
                fieldLine(draft, difference.key, edit.before ? *edit.before : model::emptyField(),
                          difference.resolved));
            edit.after = std::move(difference.resolved.after);
            m_edits.push_back(std::move(edit));
        }
    }

    template <class T>
    void emitRecord(const SystemDraft& draft, const T& stored, const T& after, EntityKind kind,
                    std::vector<Difference>& changed) {
        if (after != stored) {
            m_edits.push_back(edit::replaceRecord(stored, after));
        }
        setFields(draft, kind, after.id.value(), after.fields, changed);
    }

    void compare(SystemDraft& draft, ExistingSystem& system) {
        const model::Installation& stored = *system.installation;
        FileReview& file = m_files[draft.file];
        draft.id = stored.id;
        Resolutions resolutions;
        model::Installation after = stored;
        auto changed = split(draft, draft.installation, after.fields, resolutions);
        std::size_t count = changed.size();
        if (const FieldValue* typed = stored.fields.find(FieldKey::Interfaces);
            typed != nullptr && !isTaken(resolutions, FieldKey::Interfaces)) {
            draft.interfacesKept = shownText(*typed);
        }
        after.row = draft.row;
        after.identity = draft.identity;
        after.notInLatest = false;
        if (isTaken(resolutions, FieldKey::Organisation)) {
            after.responsible = draft.organisation;
        }
        if (const model::ProductId product = productOf(draft);
            product.isValid() && isTaken(resolutions, FieldKey::Product)) {
            after.product = product;
        }
        const model::OrganisationId responsible = after.responsible;
        emitRecord(draft, stored, after, EntityKind::Installation, changed);
        if (system.use != nullptr) {
            model::Use use = *system.use;
            use.organisation = responsible;
            changed = split(draft, draft.use, use.fields, resolutions);
            count += changed.size();
            emitRecord(draft, *system.use, use, EntityKind::Use, changed);
        }
        if (system.contract != nullptr) {
            model::Contract contract = *system.contract;
            changed = split(draft, draft.contract, contract.fields, resolutions);
            count += changed.size();
            emitRecord(draft, *system.contract, contract, EntityKind::Contract, changed);
        }
        if (isTaken(resolutions, FieldKey::UsingOrganisations)) {
            compareUsers(draft, system);
        }
        if (stored.notInLatest) {
            count += 1;
            file.changes.push_back(
                systemLine(ChangeKind::Returned, draft.id, draft.name, "", draft.name, draft.row));
        }
        (count > 0 ? file.systemsChanged : file.systemsUnchanged) += 1;
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

    // A system that a renamed list leaves out goes on with the list, so that it can return.
    void markMissing(const std::string& source, const ExistingSystem& system) {
        const model::Installation& stored = *system.installation;
        FileReview& file = m_files[m_context.tables.at(source)];
        file.systemsMissing += 1;
        model::Installation after = stored;
        after.notInLatest = true;
        after.identity.source = source;
        if (after == stored) {
            return;
        }
        if (!stored.notInLatest) {
            const FieldValue* name = stored.fields.find(FieldKey::Name);
            const std::string text = name == nullptr ? "" : name->text();
            file.changes.push_back(
                systemLine(ChangeKind::Missing, stored.id, text, text, "", stored.row));
            file.issues.push_back({Severity::Info, "import.row_missing", {text}, stored.row});
        }
        m_edits.push_back(edit::replaceRecord(stored, std::move(after)));
    }

    const MergeContext& m_context;
    std::vector<FileReview>& m_files;
    std::vector<edit::Edit>& m_edits;
    ExistingSystems m_existing;
    ProductBook m_products;
    MergedRows m_merged;
    std::map<std::string, std::set<FieldKey>> m_columns;
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
    if (!value.origin.raw.empty() && !isTyped(value)) {
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
