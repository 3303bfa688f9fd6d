// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an auditor looks at first: whether the trail holds, who has done what in it, and a sample of
// systems to compare with evidence.
#include "app/session/report/report_writer.h"
#include "app/session/sample_table.h"
#include "core/model/text_marks.h"

#include <map>

namespace aallokko::session {

namespace {

std::string marked(std::int64_t value) {
    return model::markedNumber(value);
}

struct Work {
    std::int64_t steps = 0;
    std::string first;
    std::string last;
};

std::string dayText(const std::string& time) {
    constexpr std::size_t dayLength = 10;
    return time.substr(0, dayLength);
}

exchange::Cell dayCell(const std::string& time) {
    const auto day = base::findIsoDate(dayText(time));
    return day ? exchange::Cell(*day) : exchange::Cell();
}

void addWork(ReportWriter& writer) {
    const bool isNamed = exchange::seesPersons(writer.request.audience);
    std::map<std::pair<std::string, std::string>, Work> all;
    for (const audit::Entry& entry : writer.basis.trail) {
        Work& work = all[{isNamed ? entry.user : std::string(), entry.kind}];
        ++work.steps;
        work.first = work.first.empty() ? entry.time : work.first;
        work.last = entry.time;
    }
    exchange::Table table = reportTable("trail", ReportWriter::say("report.table.trail"),
                                        {reportColumn("kind", 22), reportColumn("steps", 10),
                                         reportColumn("first", 14), reportColumn("last", 14)});
    if (isNamed) {
        table.columns.insert(table.columns.begin(), reportColumn("person", 22));
    }
    for (const auto& [key, work] : all) {
        const std::string code = "audit.kind." + key.second;
        std::vector<exchange::Cell> row{text::hasSentence(code) ? ReportWriter::say(code)
                                                                : text::qstring(key.second),
                                        work.steps, dayCell(work.first), dayCell(work.last)};
        if (isNamed) {
            row.insert(row.begin(), text::qstring(key.first));
        }
        table.rows.push_back(std::move(row));
    }
    writer.table({std::move(table), std::nullopt, {}});
}

} // namespace

void addChain(ReportWriter& writer) {
    writer.section(QStringLiteral("chain"));
    if (writer.basis.chainFault) {
        writer.text(text::sentence(*writer.basis.chainFault), true);
    } else if (writer.basis.trail.empty()) {
        writer.text(ReportWriter::say("report.no_trail"));
    } else {
        writer.text(ReportWriter::say("report.chain", {marked(std::ssize(writer.basis.trail))}),
                    true);
        writer.text(ReportWriter::say("report.chain_head", {writer.basis.trail.back().hash}));
    }
    addWork(writer);
}

void addSample(ReportWriter& writer) {
    writer.section(QStringLiteral("sample"));
    const SampleRequest request{writer.request.sampleSize, writer.request.sampleSeed,
                                writer.request.organisation};
    const auto sample = drawSample(*writer.basis.systems, request);
    writer.text(ReportWriter::say("report.sample",
                                  {marked(std::ssize(sample)), marked(std::ssize(writer.systems)),
                                   std::to_string(request.seed)}));
    writer.text(ReportWriter::say("report.sample_method"));
    exchange::Table table = sampleTable(writer.context(), sample);
    writer.table({std::move(table), std::nullopt, {7, 20, 16, 11, 20, 13, 13}},
                 "report.none_systems");
}

} // namespace aallokko::session
