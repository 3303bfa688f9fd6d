// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose row is it: option, column, merged block, sheet, file; else a new organisation. Never a
// refusal. Keeps the organisations that the import creates and the way that gave each answer.
#pragma once

#include "core/model/inventory.h"
#include "core/model/issue.h"
#include "importers/raw/raw_document.h"
#include "importers/words/organisation_match.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace aallokko::importers {

/// `rule`: "organisation.option", ".column", ".merged_block", ".sheet", ".file_name", ".title" or
/// ".new"; `raw` the text that named it.
struct OrganisationAnswer {
    model::OrganisationId id;
    std::string rule;
    std::string raw;
    base::SourceRef source;
};

class OrganisationFinder {
  public:
    explicit OrganisationFinder(const model::Inventory& snapshot);

    [[nodiscard]] const OrganisationIndex& index() const { return m_index; }
    /// The records created so far, in order.
    [[nodiscard]] const std::vector<model::Organisation>& created() const { return m_created; }

    /// Code or name given by the user; false when nothing of that name is known. Where the project
    /// has no organisations at all, one of that name is created.
    [[nodiscard]] bool setOption(const std::string& codeOrName);
    [[nodiscard]] const std::optional<OrganisationAnswer>& option() const { return m_option; }
    /// Makes an earlier option() hold again.
    void restoreOption(std::optional<OrganisationAnswer> option) { m_option = std::move(option); }

    /// For the rows of a sheet that do not name their own: option, sheet name, properties of the
    /// file, file name, titles above the table. Adds import.organisation_conflict {name, name}
    /// when two of them differ. No id when nothing answers.
    [[nodiscard]] OrganisationAnswer ofSheet(const RawDocument& document, const std::string& sheet,
                                             const std::vector<std::string>& titles,
                                             std::vector<model::Issue>& issues) const;
    /// The organisation that a cell names; creates one for an unknown name, with the issue
    /// import.organisation_new {name}.
    [[nodiscard]] model::OrganisationId ofCell(const std::string& text,
                                               const base::SourceRef& source,
                                               std::vector<model::Issue>& issues);
    /// A new organisation named after the file, with the issue import.organisation_new {name}.
    [[nodiscard]] OrganisationAnswer ofNewFile(const RawDocument& document,
                                               std::vector<model::Issue>& issues);
    /// What ofNewFile() would answer, or no id when that organisation is yet to be made.
    [[nodiscard]] model::OrganisationId findOfFile(const RawDocument& document) const;
    [[nodiscard]] std::string nameOf(model::OrganisationId id) const;
    [[nodiscard]] std::string codeOf(model::OrganisationId id) const;

  private:
    [[nodiscard]] bool isNamedAfter(model::OrganisationId id, const RawDocument& document) const;
    model::OrganisationId create(const std::string& name, const base::SourceRef& source);

    OrganisationIndex m_index;
    std::vector<model::Organisation> m_created;
    std::unordered_map<std::string, model::OrganisationId> m_createdByName;
    std::optional<OrganisationAnswer> m_option;
    std::int64_t m_nextId = 1;
    bool m_hasOrganisations = false;
};

} // namespace aallokko::importers
