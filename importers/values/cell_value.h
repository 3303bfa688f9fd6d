// SPDX-License-Identifier: GPL-3.0-or-later
//
// One cell of a mapped column -> a field value with its state, origin and the rule that read it.
// What cannot be read stays Empty with the raw text beside it and becomes an issue; nothing is
// guessed and nothing is lost.
#pragma once

#include "core/model/field_catalogue.h"
#include "core/model/function_catalogue.h"
#include "core/model/issue.h"
#include "importers/raw/raw_row.h"
#include "importers/words/header_match.h"
#include "importers/words/name_book.h"
#include "importers/words/organisation_match.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace aallokko::importers {

/// What the header and its column tell about the cells below. `scaleSum`: a criticality number n
/// means code scaleSum - n (0 = as it stands); `scaleRule` is recorded with it. `nullMarkers`:
/// folded texts that stand for "nothing written" in this column; `keptTexts`: folded texts that
/// are values here, whatever they mean elsewhere.
struct ColumnContext {
    model::FieldKey key = model::FieldKey::Name;
    HeaderText header;
    int scaleSum = 0;
    std::string scaleRule;
    std::set<std::string> nullMarkers = {};
    std::set<std::string> keptTexts = {};
};

struct CellReading {
    model::FieldValue value;
    std::vector<model::Issue> issues;
    [[nodiscard]] bool isReadable() const;
};

/// Prepared once per import; const and safe to share. `organisations` must outlive it and may grow.
class CellReader {
  public:
    CellReader(const model::FieldCatalogue& fields, const model::FunctionCatalogue& functions,
               const OrganisationIndex& organisations);

    /// Issues: import.unreadable {field, raw}, import.cell_error {field, raw} (both Error);
    /// import.function_unknown, import.category_unknown, import.organisation_unknown {raw part}
    /// (Warning); import.service_unknown, import.number_range {raw}, import.number_separator {raw}
    /// (Info).
    [[nodiscard]] CellReading read(const RawCell& cell, const base::SourceRef& source,
                                   const ColumnContext& column) const;

    /// The kind of absence that a text states, or nullopt. `key`: "ei" is an answer in yes/no
    /// columns and "none" a code in some lists.
    [[nodiscard]] std::optional<model::FieldState> absenceOf(const std::string& text,
                                                             model::FieldKey key) const;
    /// yes, no or neither.
    [[nodiscard]] std::optional<bool> yesNoOf(const std::string& text) const;
    [[nodiscard]] const NameBook& nationalBook() const { return m_national; }
    [[nodiscard]] const NameBook& functionBook() const { return m_functions; }
    [[nodiscard]] const NameBook& codeBook(model::FieldKey key) const;
    /// Vendors that the project has; columns of such names are columns of vendors.
    void setKnownVendors(std::set<std::string> foldedWords) { m_vendors = std::move(foldedWords); }
    [[nodiscard]] bool isKnownVendor(const std::string& text) const;
    /// The label of a field as an argument of an issue, marked for core/text.
    [[nodiscard]] const std::string& fieldName(model::FieldKey key) const;

  private:
    struct Task;
    void readText(Task& task) const;
    void readNumberCell(Task& task) const;
    void readYear(Task& task) const;
    void readDateCell(Task& task) const;
    void readCode(Task& task) const;
    void readCodes(Task& task) const;
    void readList(Task& task) const;
    void readNames(Task& task, const NameBook& book, const char* issue,
                   model::Severity severity) const;
    void readYesNo(Task& task) const;
    [[nodiscard]] bool readScale(Task& task) const;
    [[nodiscard]] bool readYesNoCode(Task& task) const;

    std::map<std::string, NameBook, std::less<>> m_codes;
    std::map<model::FieldKey, std::string> m_fieldNames;
    NameBook m_functions;
    NameBook m_categories;
    NameBook m_national;
    const OrganisationIndex* m_organisations;
    std::unordered_map<std::string, model::FieldState> m_absence;
    std::unordered_map<std::string, bool> m_yesNo;
    std::set<std::string> m_vendors;
};

} // namespace aallokko::importers
