// SPDX-License-Identifier: GPL-3.0-or-later
//
// One basis serves all letters.
#include "app/gui/reports/letters.h"

#include "app/draw/report/report_paper.h"
#include "core/exchange/table_writers.h"
#include "core/text/display.h"

#include <QDir>

namespace aallokko::gui {

namespace {

QString nameOf(const session::ReportBasis& basis, const session::ReportRequest& request) {
    const auto* one = basis.inventory->find<model::Organisation>(request.organisation);
    return session::fileNameOf(text::qstring(one->code) + u' ' +
                               text::qstring(one->name, request.language));
}

} // namespace

base::Result<Letters> writeLetters(const session::ReportBasis& basis,
                                   session::ReportRequest request, LetterFormat format,
                                   const QString& folder, std::stop_token stop,
                                   const std::function<void(int done, int total)>& progress) {
    const auto organisations = session::lettersTo(basis);
    Letters letters{0, static_cast<int>(organisations.size())};
    request.kind = exchange::ReportKind::Letter;
    for (const model::OrganisationId organisation : organisations) {
        if (stop.stop_requested()) {
            break;
        }
        request.organisation = organisation;
        auto report = session::makeReport(basis, request);
        if (!report) {
            return tl::unexpected(report.error());
        }
        const bool isPdf = format == LetterFormat::Pdf;
        const QByteArray bytes =
            isPdf ? draw::toPdf(draw::ReportPaper(std::move(*report))) : exchange::toHtml(*report);
        if (bytes.isEmpty()) {
            return base::fail(base::ErrorKind::Internal, "export.pdf_failed");
        }
        const QString path = QDir(folder).filePath(
            nameOf(basis, request) + (isPdf ? QStringLiteral(".pdf") : QStringLiteral(".html")));
        if (auto written = exchange::writeFile(path, bytes); !written) {
            return tl::unexpected(written.error());
        }
        ++letters.written;
        progress(letters.written, letters.wanted);
    }
    return letters;
}

} // namespace aallokko::gui
