// SPDX-License-Identifier: GPL-3.0-or-later
//
// `check`: the quality rules on the inventory and on the plan, if there is one.
#include "app/cli/commands.h"
#include "app/cli/findings_answer.h"
#include "app/session/session.h"
#include "core/model/text_marks.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace aallokko::cli {

namespace {

constexpr std::array severities{"info", "warning", "error"};

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("severity"),
                      QCoreApplication::translate("cli", "only this severity and above: info "
                                                         "(default), warning or error"),
                      QStringLiteral("severity"), QStringLiteral("info")});
    parser.addOption({QStringLiteral("waived"),
                      QCoreApplication::translate("cli", "only the accepted findings")});
}

struct Counts {
    std::array<int, 3> open{};
    int waived = 0;
};

Counts countsOf(const std::vector<rules::Finding>& all) {
    Counts counts;
    for (const rules::Finding& finding : all) {
        if (finding.isWaived) {
            ++counts.waived;
        } else {
            ++counts.open[static_cast<std::size_t>(finding.severity)];
        }
    }
    return counts;
}

void printCounts(const Output& out, const Counts& counts) {
    out.line(text::sentence("cli.findings", {model::markedNumber(counts.open[2]),
                                             model::markedNumber(counts.open[1]),
                                             model::markedNumber(counts.open[0])}));
    if (counts.waived > 0) {
        out.line(text::sentence("check.waived", {model::markedNumber(counts.waived)}));
    }
}

int run(Invocation& call) {
    const QString wanted = call.options.value(QStringLiteral("severity"));
    const auto* level = std::find_if(severities.begin(), severities.end(), [&](const char* name) {
        return wanted == QString::fromUtf8(name);
    });
    if (level == severities.end()) {
        return wrongUsage("cli.bad_value",
                          {"--severity", wanted.toStdString(), "info, warning, error"});
    }
    auto opened = session::Session::open(call.arguments[0]);
    if (!opened) {
        return report(opened.error());
    }
    const session::Session& session = **opened;
    const auto all = session.check();
    if (!all) {
        return report(all.error());
    }
    const auto policy = session.policy();
    if (!policy) {
        return report(policy.error());
    }
    const bool wantsWaived = call.options.isSet(QStringLiteral("waived"));
    std::vector<rules::Finding> shown;
    for (const rules::Finding& finding : *all) {
        // JSON names them all, marked; people see what is open, or what is accepted.
        const bool isWanted = wantsWaived
                                  ? finding.isWaived
                                  : call.output.format() == Format::Json || !finding.isWaived;
        if (isWanted && static_cast<int>(finding.severity) >= level - severities.begin()) {
            shown.push_back(finding);
        }
    }
    const Counts counts = countsOf(*all);
    const rules::RuleContext context = session.ruleContext(*policy);
    if (call.output.format() == Format::Json) {
        call.output.json(checkJson(session, context, *all, shown));
    } else {
        printFindings(call.output, session, shown);
        if (call.output.isText() && !call.isQuiet) {
            printCounts(call.output, counts);
            if (!wantsWaived) {
                printQuestions(call.output, session, context, call.arguments[0], *all);
            }
        }
    }
    return counts.open[2] > 0 ? DoneWithFindings : Done;
}

} // namespace

const Command checkCommand{
    "check",    QT_TRANSLATE_NOOP("cli", "checks inventory and plan against the quality rules"),
    "PROJECT",  1,
    1,          "aallokko check p.aallokko --severity error --format json",
    addOptions, run};

} // namespace aallokko::cli
