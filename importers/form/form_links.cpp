// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works on the edits of the whole import, because the organisation's list may have come together
// with its form.
#include "importers/form/form_links.h"

#include "core/base/text.h"
#include "importers/words/closest_name.h"
#include "importers/words/product_book.h"

#include <algorithm>

namespace aallokko::importers {

namespace {

using model::FieldKey;
using model::Severity;

class Linker {
  public:
    Linker(const model::Inventory& snapshot, const OrganisationIndex& organisations,
           std::vector<model::Issue>& issues, std::vector<edit::Edit>& edits)
        : m_snapshot(snapshot), m_organisations(organisations), m_issues(issues), m_edits(edits),
          m_products(snapshot), m_nextUse(snapshot.nextId<model::Use>().value()) {
        for (const edit::Edit& each : edits) {
            if (const auto* one = std::get_if<edit::ReplaceRecord<model::Product>>(&each);
                one != nullptr && one->after) {
                m_products.add(*one->after);
            } else if (const auto* use = std::get_if<edit::ReplaceRecord<model::Use>>(&each);
                       use != nullptr && use->after) {
                m_nextUse = std::max(m_nextUse, use->after->id.value() + 1);
            }
        }
    }

    void run(const std::vector<FormLink>& links) {
        for (const FormLink& link : links) {
            if (link.key == FieldKey::Product) {
                linkProduct(link);
            } else if (link.key == FieldKey::UsingOrganisations) {
                linkUses(link);
            }
        }
        m_edits.insert(m_edits.begin(), m_first.begin(), m_first.end());
    }

  private:
    // The supplier that the system will have: a form may change both.
    [[nodiscard]] std::string vendorOf(model::InstallationId id) const {
        for (const auto& [number, contract] : m_snapshot.all<model::Contract>()) {
            const auto& list = contract.installations;
            if (std::find(list.begin(), list.end(), id) == list.end()) {
                continue;
            }
            const model::FieldValue* stored = contract.fields.find(FieldKey::Vendor);
            std::string vendor = stored == nullptr ? std::string() : stored->text();
            const edit::EntityRef place{model::EntityKind::Contract, number.value()};
            for (const edit::Edit& each : m_edits) {
                const auto* change = std::get_if<edit::SetField>(&each);
                if (change != nullptr && change->entity == place &&
                    change->key == FieldKey::Vendor) {
                    vendor = change->after ? change->after->text() : std::string();
                }
            }
            return vendor;
        }
        return {};
    }

    void linkProduct(const FormLink& link) {
        const std::string name = link.after.hasValue() ? link.after.text() : std::string();
        const std::size_t known = m_products.created().size();
        const model::ProductId product = m_products.idOf(name, vendorOf(link.installation));
        if (m_products.created().size() > known) {
            m_first.insert(m_first.begin(), edit::createRecord(m_products.created().back()));
            tellNewProduct(link, name);
        }
        for (edit::Edit& each : m_edits) {
            auto* one = std::get_if<edit::ReplaceRecord<model::Installation>>(&each);
            if (one != nullptr && one->before && one->after &&
                one->after->id == link.installation) {
                one->after->product = product;
                return;
            }
        }
        const auto* stored = m_snapshot.find<model::Installation>(link.installation);
        if (stored != nullptr && stored->product != product) {
            model::Installation after = *stored;
            after.product = product;
            m_first.push_back(edit::replaceRecord(*stored, std::move(after)));
        }
    }

    void tellNewProduct(const FormLink& link, const std::string& name) {
        std::vector<std::string> names;
        for (const auto& [id, product] : m_snapshot.all<model::Product>()) {
            names.push_back(product.name);
        }
        const std::string like = closestName(name, names);
        if (like.empty()) {
            m_issues.push_back({Severity::Info, "import.form_product_new", {name}, link.place});
        } else {
            m_issues.push_back(
                {Severity::Warning, "import.form_product_like", {name, like}, link.place});
        }
    }

    // The uses by others as they are after the edits so far.
    [[nodiscard]] std::vector<model::Use> usesOf(model::InstallationId id) const {
        std::map<model::UseId, model::Use> uses;
        for (const auto& [number, use] : m_snapshot.all<model::Use>()) {
            if (use.installation == id && !use.isPrimary) {
                uses.emplace(number, use);
            }
        }
        for (const edit::Edit& each : m_edits) {
            const auto* one = std::get_if<edit::ReplaceRecord<model::Use>>(&each);
            if (one == nullptr) {
                continue;
            }
            const model::Use& use = one->after ? *one->after : *one->before;
            uses.erase(use.id);
            if (one->after && use.installation == id && !use.isPrimary) {
                uses.emplace(use.id, use);
            }
        }
        std::vector<model::Use> list;
        for (const auto& [number, use] : uses) {
            list.push_back(use);
        }
        return list;
    }

    void linkUses(const FormLink& link) {
        const auto* stored = m_snapshot.find<model::Installation>(link.installation);
        std::vector<model::OrganisationId> users;
        const auto take = [&](const std::string& name) {
            const auto id = m_organisations.find(name, NameScope::Whole);
            if (id.isValid() && stored != nullptr && id != stored->responsible &&
                std::find(users.begin(), users.end(), id) == users.end()) {
                users.push_back(id);
            }
            return id.isValid();
        };
        for (const std::string& name : link.after.list()) {
            if (!take(name)) {
                // One unknown name holds the names beside it together; they are known all the same.
                for (const std::string& part : base::splitTrimmed(name, ',')) {
                    (void)take(part);
                }
            }
        }
        for (const model::Use& use : usesOf(link.installation)) {
            const auto it = std::find(users.begin(), users.end(), use.organisation);
            if (it != users.end()) {
                users.erase(it);
            } else if (use.fields.isEmpty()) {
                m_edits.push_back(edit::deleteRecord(use));
            }
        }
        for (const model::OrganisationId user : users) {
            m_edits.push_back(edit::createRecord(
                model::Use{model::UseId(m_nextUse++), link.installation, user, false, {}}));
        }
    }

    const model::Inventory& m_snapshot;
    const OrganisationIndex& m_organisations;
    std::vector<model::Issue>& m_issues;
    std::vector<edit::Edit>& m_edits;
    ProductBook m_products;
    std::int64_t m_nextUse = 1;
    std::vector<edit::Edit> m_first; ///< new products, then the systems that point to them
};

} // namespace

bool isLinkField(FieldKey key) {
    return key == FieldKey::Product || key == FieldKey::UsingOrganisations ||
           key == FieldKey::Interfaces;
}

void linkFormRecords(const std::vector<FormLink>& links, const model::Inventory& snapshot,
                     const OrganisationIndex& organisations, std::vector<model::Issue>& issues,
                     std::vector<edit::Edit>& edits) {
    Linker(snapshot, organisations, issues, edits).run(links);
}

void suggestOrganisations(const model::Inventory& snapshot, std::vector<model::Issue>& issues) {
    std::vector<std::string> names;
    for (const auto& [id, organisation] : snapshot.all<model::Organisation>()) {
        for (const std::string* name : {&organisation.name.fi, &organisation.name.sv}) {
            if (!name->empty()) {
                names.push_back(*name);
            }
        }
    }
    for (model::Issue& issue : issues) {
        if (issue.code != "import.organisation_unknown" || issue.arguments.empty()) {
            continue;
        }
        std::string like = closestName(issue.arguments.front(), names);
        for (const std::string& part : base::splitTrimmed(issue.arguments.front(), ',')) {
            like = like.empty() ? closestName(part, names) : like;
        }
        if (!like.empty()) {
            issue.code = "import.organisation_like";
            issue.arguments.push_back(std::move(like));
        }
    }
}

} // namespace aallokko::importers
