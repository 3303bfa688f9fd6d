// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the parts of a report are written with: the words of its language, its sections and the
// systems it is about. Only for app/session/report.
#pragma once

#include "app/session/report/report.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <initializer_list>

namespace aallokko::session {

/// Sets the language of the thread while it lives.
class ReportWriter {
  public:
    ReportWriter(const ReportBasis& basis, const ReportRequest& request);

    const ReportBasis& basis;
    const ReportRequest& request;
    exchange::Report report;
    /// The systems in question, in id order.
    std::vector<const model::SystemView*> systems;

    [[nodiscard]] exchange::ExportContext context() const;
    [[nodiscard]] bool isWhole() const { return !request.organisation.isValid(); }
    [[nodiscard]] bool isIn(model::InstallationId id) const;

    [[nodiscard]] static QString say(const std::string& code,
                                     const std::vector<std::string>& arguments = {});
    [[nodiscard]] QString number(std::int64_t value) const;
    [[nodiscard]] QString share(double share) const;
    [[nodiscard]] QString nameOf(model::OrganisationId id) const;
    [[nodiscard]] QString nameOf(model::InstallationId id) const;
    /// "Q3/2021", "stays", "" for none.
    [[nodiscard]] QString quarter(int wave) const;
    [[nodiscard]] QString fieldOf(const model::SystemView& system, model::FieldKey key) const;
    /// Why a system is in its quarter, as the audience may read it: what weighs most, in a few
    /// lines (the export of the plan has all of it); "" without a plan or a reason.
    [[nodiscard]] QString reasonOf(model::InstallationId id) const;

    /// Begins a section titled "report.section.<key>"; what follows goes into it.
    void section(const QString& key, int level = 1);
    void titledSection(const QString& key, const QString& title, int level);
    void text(const QString& text, bool isStrong = false);
    void list(std::vector<QString> items);
    /// A table without rows is left out, `none` (a code) said in its place, if given.
    void table(exchange::ReportTable table, const std::string& none = {});

  private:
    text::LanguageScope m_scope;
};

/// Columns by key and title code "report.column.<code>".
[[nodiscard]] exchange::Column reportColumn(const char* key, int width, bool isMoney = false);
[[nodiscard]] exchange::Table reportTable(const char* key, const QString& title,
                                          std::initializer_list<exchange::Column> columns);
/// Whole euros of cents, rounded half away from zero.
[[nodiscard]] std::int64_t wholeEuros(std::int64_t cents);

// The parts, each in a file of its own.
void addCount(ReportWriter& writer);
void addOrganisations(ReportWriter& writer);
void addPlanSummary(ReportWriter& writer);
void addLoadAndCost(ReportWriter& writer);
void addMilestones(ReportWriter& writer);
void addWaves(ReportWriter& writer);
void addNotPlaced(ReportWriter& writer);
void addFindingsByRule(ReportWriter& writer);
void addFindings(ReportWriter& writer, model::Severity least);
void addQuestions(ReportWriter& writer);
void addDecisions(ReportWriter& writer);
void addLetter(ReportWriter& writer);
void addChain(ReportWriter& writer);
void addSample(ReportWriter& writer);
void addRedactions(ReportWriter& writer);

} // namespace aallokko::session
