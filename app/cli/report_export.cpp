// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything but PDF is made without fonts.
#include "app/cli/report_export.h"

#include "app/cli/command.h"
#include "app/draw/report/report_paper.h"
#include "app/session/report/report.h"
#include "core/exchange/table_writers.h"
#include "core/text/messages.h"

#include <QJsonDocument>
#include <cstring>

namespace aallokko::cli {

namespace {

const QString kindOption = QStringLiteral("kind");
const QString languageOption = QStringLiteral("report-lang");
const QString formatOption = QStringLiteral("to");

std::optional<model::Language> findLanguage(const QString& code) {
    return code == QStringLiteral("fi")   ? std::optional(model::Language::Fi)
           : code == QStringLiteral("sv") ? std::optional(model::Language::Sv)
           : code == QStringLiteral("en") ? std::optional(model::Language::En)
                                          : std::nullopt;
}

base::Result<QByteArray> bytesOf(exchange::Report report, const QString& format) {
    if (format == QStringLiteral("html")) {
        return exchange::toHtml(report);
    }
    if (format == QStringLiteral("pdf")) {
        const QByteArray pdf = draw::toPdf(draw::ReportPaper(std::move(report)));
        if (pdf.isEmpty()) {
            return base::fail(base::ErrorKind::Internal, "export.pdf_failed");
        }
        return pdf;
    }
    const text::LanguageScope scope(report.language);
    const exchange::Workbook workbook = exchange::workbookOf(report);
    if (format == QStringLiteral("csv")) {
        return exchange::toCsv(workbook);
    }
    if (format == QStringLiteral("json")) {
        return QJsonDocument(exchange::toJson(workbook)).toJson(QJsonDocument::Indented);
    }
    return exchange::toXlsx(workbook);
}

} // namespace

bool needsDrawing(int argc, const char* const* argv) {
    bool isExport = false;
    bool isPdf = false;
    for (int i = 1; i < argc; ++i) {
        isExport = isExport || std::strcmp(argv[i], "export") == 0;
        isPdf = isPdf || std::strcmp(argv[i], "pdf") == 0 || std::strcmp(argv[i], "--to=pdf") == 0;
    }
    return isExport && isPdf;
}

int checkReportUsage(const QCommandLineParser& options) {
    const QString kind = options.value(kindOption);
    if (!kind.isEmpty() && !exchange::findReportKind(kind)) {
        return wrongUsage("cli.bad_value",
                          {"--kind", kind.toStdString(), "interim, waves, letter, audit"});
    }
    const QString language = options.value(languageOption);
    if (!language.isEmpty() && !findLanguage(language)) {
        return wrongUsage("cli.bad_value", {"--report-lang", language.toStdString(), "fi, sv, en"});
    }
    return Done;
}

base::Result<QByteArray> reportBytes(const QCommandLineParser& options,
                                     const session::Session& session,
                                     const exchange::ExportContext& context) {
    auto input =
        session::reportInput(session, options.value(QStringLiteral("scenario")).toStdString());
    if (!input) {
        return tl::unexpected(input.error());
    }
    const auto basis = session::makeReportBasis(std::move(*input), {});
    if (!basis) {
        return tl::unexpected(basis.error());
    }
    session::ReportRequest request;
    const auto kind = exchange::findReportKind(options.value(kindOption));
    request.kind = kind                             ? *kind
                   : context.organisation.isValid() ? exchange::ReportKind::Letter
                                                    : exchange::ReportKind::Interim;
    request.language = findLanguage(options.value(languageOption)).value_or(context.language);
    request.audience = context.audience;
    request.organisation = context.organisation;
    auto report = session::makeReport(*basis, request);
    if (!report) {
        return tl::unexpected(report.error());
    }
    return bytesOf(std::move(*report), options.value(formatOption));
}

} // namespace aallokko::cli
