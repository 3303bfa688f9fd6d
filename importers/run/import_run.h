// SPDX-License-Identifier: GPL-3.0-or-later
//
// The state of one import from documents to review; import_files.h is its face. One object, used
// once, on one thread.
#pragma once

#include "importers/architecture/made_table.h"
#include "importers/form/request_form_merge.h"
#include "importers/merge/merge.h"
#include "importers/rows/interface_cell.h"
#include "importers/rows/interface_sheet.h"
#include "importers/rows/row_to_draft.h"
#include "importers/rows/system_table.h"
#include "importers/run/import_files.h"
#include "importers/values/cell_value.h"

#include <set>

namespace aallokko::importers {

class ImportRun {
  public:
    ImportRun(const model::Inventory& snapshot, const model::FieldCatalogue& fields,
              const model::FunctionCatalogue& functions, const std::vector<RawDocument>& documents,
              const ImportOptions& options);

    /// Checks the options and the documents as a whole.
    [[nodiscard]] std::optional<base::Error> prepare();
    /// Finds the tables of one document and the organisations of their rows.
    void readTables(std::size_t file);
    /// Tables of two files that claim the same rows; warns of organisations in two files.
    [[nodiscard]] std::optional<base::Error> findClashes();
    /// Reads the cells, compares with the project and makes the edits.
    void merge();
    [[nodiscard]] ImportReview result() &&;

  private:
    void reportReading(std::size_t file);
    void readSheet(std::size_t file, const RawSheet& sheet);
    void readDocument(std::size_t file);
    [[nodiscard]] std::optional<SystemTable> readSystems(const RawDocument& document,
                                                         const RawSheet& sheet);
    void describe(std::size_t file, const SystemTable& table);
    enum class FormPart { Systems, Interfaces };
    void readForm(std::size_t file);
    void addFormTables(std::size_t file, model::OrganisationId organisation,
                       const RequestForm& form);
    void mergeForms(FormPart part);
    void addFormNames(SystemNames& names) const;
    [[nodiscard]] std::optional<base::Error> refusalOf(const RequestForm& form,
                                                       const std::string& file) const;
    void addFormCells(const SystemNames& names, std::vector<InterfaceDraft>& reports);
    void addFormCell(const FormLink& link, std::size_t file, const SystemNames& names,
                     std::vector<InterfaceDraft>& reports);
    void dropKept(const SystemDraft& draft, const SystemNames& names,
                  std::vector<InterfaceDraft>& reports) const;
    void takeFormEnds(const SystemNames& names, std::map<model::InterfaceId, ResolvedEnds>& ends);
    void makeDrafts();
    void noteSynthetic(std::size_t file);
    void noteReportTables();
    void findRenamed();
    void addSourceFiles();
    [[nodiscard]] model::OrganisationId mainOrganisation(std::size_t file) const;
    [[nodiscard]] std::vector<model::FieldValue>
    reread(const model::FieldValue& incoming, model::FieldKey key, const std::string& text) const;
    [[nodiscard]] SystemNames namesOfAll();
    [[nodiscard]] std::vector<InterfaceDraft> readInterfaces(const SystemNames& names);
    void addDrafts(std::size_t file, const SystemTable& table, const std::set<std::string>& known);
    [[nodiscard]] std::set<std::string> knownNames(std::size_t file,
                                                   const SystemTable& table) const;
    [[nodiscard]] std::map<model::InterfaceId, ResolvedEnds>
    resolveOld(const SystemNames& names) const;

    struct FileTables {
        std::vector<SystemTable> systems;
        std::vector<InterfaceTable> interfaces;
    };

    struct FormFile {
        model::OrganisationId organisation;
        RequestForm form;
        std::vector<FormLink> links = {};
    };

    const model::Inventory& m_snapshot;
    const model::FieldCatalogue& m_fields;
    const std::vector<RawDocument>& m_documents;
    const ImportOptions& m_options;
    OrganisationFinder m_finder;
    CellReader m_reader;
    HeaderMatcher m_systemHeaders;
    HeaderMatcher m_interfaceHeaders;
    DirectionWords m_directions;
    std::vector<FileTables> m_tables;
    std::map<std::size_t, FormFile> m_forms;
    std::vector<SystemDraft> m_drafts;
    std::map<MadeRow, std::size_t> m_madeDrafts; ///< rows of tables made from models
    MergeContext m_context;
    bool m_isSynthetic = false;
    std::optional<base::Error> m_refusal;
    ImportReview m_review;
};

} // namespace aallokko::importers
