// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words, names and sections.
#include "app/session/report/report_writer.h"

#include "core/exchange/redacted_sentences.h"

#include <cmath>

namespace aallokko::session {

ReportWriter::ReportWriter(const ReportBasis& basisOfReport, const ReportRequest& requestOfReport)
    : basis(basisOfReport), request(requestOfReport), m_scope(requestOfReport.language) {
    report.kind = request.kind;
    report.language = request.language;
    for (const model::SystemView& system : basis.systems->systems()) {
        if (isWhole() || system.installation->responsible == request.organisation) {
            systems.push_back(&system);
        }
    }
}

exchange::ExportContext ReportWriter::context() const {
    return {*basis.systems,   basis.catalogues->fields, basis.catalogues->functions,
            request.language, request.audience,         request.organisation};
}

bool ReportWriter::isIn(model::InstallationId id) const {
    const model::SystemView* system = basis.systems->find(id);
    return system != nullptr &&
           (isWhole() || system->installation->responsible == request.organisation);
}

QString ReportWriter::say(const std::string& code, const std::vector<std::string>& arguments) {
    return text::sentence(code, arguments);
}

QString ReportWriter::number(std::int64_t value) const {
    return text::number(value, request.language);
}

QString ReportWriter::share(double share) const {
    constexpr double whole = 100.0;
    return number(std::llround(whole * share)) + QStringLiteral("\u00a0%");
}

QString ReportWriter::nameOf(model::OrganisationId id) const {
    const auto* organisation = basis.inventory->find<model::Organisation>(id);
    return organisation == nullptr ? QString()
                                   : text::qstring(organisation->name, request.language);
}

QString ReportWriter::nameOf(model::InstallationId id) const {
    const model::SystemView* system = basis.systems->find(id);
    return system == nullptr ? QString::number(id.value()) : text::qstring(system->name());
}

QString ReportWriter::quarter(int wave) const {
    return text::wave(basis.inventory->grid(), wave, request.language);
}

QString ReportWriter::fieldOf(const model::SystemView& system, model::FieldKey key) const {
    const model::FieldValue& value = system.field(key);
    return value.state == model::FieldState::Empty
               ? QString()
               : text::fieldText(key, value, basis.catalogues->fields, request.language,
                                 &basis.catalogues->functions);
}

// The takeover has a column of its own.
QString ReportWriter::reasonOf(model::InstallationId id) const {
    const std::size_t most = request.kind == exchange::ReportKind::Letter ? 1 : 2;
    constexpr qsizetype mostLetters = 240;
    if (!basis.plan) {
        return {};
    }
    const auto found = basis.plan->notes.reasons.find(id);
    if (found == basis.plan->notes.reasons.end()) {
        return {};
    }
    // What a longer run would find is no reason; "it cannot be there:" goes on with the next one.
    std::vector<plan::Reason> brief;
    std::size_t count = 0;
    for (const plan::Reason& reason : found->second) {
        const bool isWanted = reason.kind != "takeover" &&
                              reason.code != "plan.reason.cheaper_exists" &&
                              exchange::visibleReason(request.audience, reason);
        if (isWanted && count < most) {
            const QString sentence = exchange::reasonText(request.audience, {reason});
            count += sentence.endsWith(u':') ? 0 : 1;
            brief.push_back(reason);
        }
    }
    if (count == 0 && !brief.empty()) {
        brief.clear();
    }
    const QString all =
        exchange::reasonText(request.audience, brief.empty() ? found->second : brief);
    return all.size() <= mostLetters
               ? all
               : all.left(all.lastIndexOf(u' ', mostLetters)) + QStringLiteral(" \u2026");
}

void ReportWriter::section(const QString& key, int level) {
    titledSection(key, say("report.section." + key.toStdString()), level);
}

void ReportWriter::titledSection(const QString& key, const QString& title, int level) {
    report.sections.push_back({key, title, level, {}});
}

void ReportWriter::text(const QString& text, bool isStrong) {
    report.sections.back().blocks.push_back(exchange::ReportText{text, isStrong});
}

void ReportWriter::list(std::vector<QString> items) {
    if (!items.empty()) {
        report.sections.back().blocks.push_back(exchange::ReportList{std::move(items)});
    }
}

void ReportWriter::table(exchange::ReportTable table, const std::string& none) {
    if (!table.table.rows.empty()) {
        report.sections.back().blocks.push_back(std::move(table));
    } else if (!none.empty()) {
        text(say(none));
    }
}

exchange::Column reportColumn(const char* key, int width, bool isMoney) {
    return {QString::fromUtf8(key), text::sentence(std::string("report.column.") + key, {}), width,
            isMoney};
}

exchange::Table reportTable(const char* key, const QString& title,
                            std::initializer_list<exchange::Column> columns) {
    return {QString::fromUtf8(key), title, columns, {}};
}

std::int64_t wholeEuros(std::int64_t cents) {
    constexpr std::int64_t euro = 100;
    return (cents >= 0 ? cents + euro / 2 : cents - euro / 2) / euro;
}

} // namespace aallokko::session
