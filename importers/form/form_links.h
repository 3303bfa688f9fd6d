// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of a form that name other records: the product of a system and the organisations that use
// it. Their text is a field like any other; here the records follow it.
#pragma once

#include "importers/merge/merge.h"
#include "importers/words/organisation_match.h"

#include <string>
#include <vector>

namespace aallokko::importers {

/// A changed cell that names other records. `before` is what the form said, `after` the answer.
struct FormLink {
    model::InstallationId installation;
    std::string name;
    model::FieldKey key = model::FieldKey::Product;
    model::FieldValue before;
    model::FieldValue after;
    base::SourceRef place;
};

[[nodiscard]] bool isLinkField(model::FieldKey key);

/// Makes products and uses follow the changed cells: a product is found or made by its name and
/// the system's supplier, a use is added for each organisation that is named and taken away for
/// each that no longer is (a use with values of its own stays). The edits come before those of the
/// fields, so that a refused field can take them back. Issues: import.form_product_new {name}
/// (Info), import.form_product_like {name, suggestion} (Warning). Linear in edits for each link.
void linkFormRecords(const std::vector<FormLink>& links, const model::Inventory& snapshot,
                     const OrganisationIndex& organisations, std::vector<model::Issue>& issues,
                     std::vector<edit::Edit>& edits);

/// Organisations that no cell of the form could be linked to, with the name that was perhaps
/// meant: import.organisation_unknown {raw} becomes import.organisation_like {raw, suggestion}.
void suggestOrganisations(const model::Inventory& snapshot, std::vector<model::Issue>& issues);

} // namespace aallokko::importers
