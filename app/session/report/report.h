// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports of a project: interim report, wave plan, letter to an organisation, audit report. Made as
// values (core/exchange/report.h) in the language of their readers and for one audience; both
// programs and all formats use these.
#pragma once

#include "app/session/report/report_basis.h"
#include "core/exchange/report.h"

namespace aallokko::session {

/// `organisation` invalid = the whole region; a letter needs one. `sampleSize` and `sampleSeed` are
/// those of the sample in an audit report.
struct ReportRequest {
    exchange::ReportKind kind = exchange::ReportKind::Interim;
    model::Language language = model::Language::Fi;
    exchange::Audience audience = exchange::Audience::Internal;
    model::OrganisationId organisation;
    int sampleSize = 30;
    std::uint64_t sampleSeed = 1;
};

/// Pure; any thread; milliseconds. Error Usage "report.no_organisation" for a letter to nobody or
/// to an organisation that is not there.
[[nodiscard]] base::Result<exchange::Report> makeReport(const ReportBasis& basis,
                                                        const ReportRequest& request);

/// Organisations that get a letter: those with systems or whose inventory is expected, in id order.
[[nodiscard]] std::vector<model::OrganisationId> lettersTo(const ReportBasis& basis);

/// A file name of letters, digits and hyphens: "179-jyvaskyla" of "Jyväskylä (179)". Never empty.
[[nodiscard]] QString fileNameOf(const QString& text);

} // namespace aallokko::session
