// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads and checks the planner's limits.
#include "app/cli/number_option.h"

#include <QCoreApplication>
#include <cmath>

namespace aallokko::cli {

namespace {

constexpr double defaultSeconds = 30;
constexpr double maxSeconds = 86400;

} // namespace

void addPlannerOptions(QCommandLineParser& parser) {
    const auto add = [&parser](const char* name, const char* text, const char* value) {
        parser.addOption({QString::fromUtf8(name), QCoreApplication::translate("cli", text),
                          QString::fromUtf8(value)});
    };
    add("time-limit", QT_TRANSLATE_NOOP("cli", "seconds (default 30)"), "seconds");
    add("iterations", QT_TRANSLATE_NOOP("cli", "stop after this many search steps"), "count");
    add("gap", QT_TRANSLATE_NOOP("cli", "stop at this proven gap in per cent"), "percent");
    add("seed", QT_TRANSLATE_NOOP("cli", "seed of the search (default 1)"), "number");
    add("threads", QT_TRANSLATE_NOOP("cli", "threads at most (default: all cores)"), "count");
}

base::Result<double> readNumber(const QCommandLineParser& parser, const QString& name,
                                double standard, double low, double high) {
    if (!parser.isSet(name)) {
        return standard;
    }
    bool isNumber = false;
    const QString text = parser.value(name);
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || value < low || value > high) {
        return base::fail(base::ErrorKind::Usage, "cli.bad_value",
                          {"--" + name.toStdString(), text.toStdString(),
                           QString::number(low).toStdString() + " - " +
                               QString::number(high, 'g', 15).toStdString()});
    }
    return value;
}

base::Result<plan::SolveSettings> readPlannerOptions(const QCommandLineParser& parser) {
    plan::SolveSettings settings;
    const auto seconds =
        readNumber(parser, QStringLiteral("time-limit"), defaultSeconds, 0, maxSeconds);
    const auto iterations = readNumber(parser, QStringLiteral("iterations"), 0, 0, 1e15);
    const auto gap = readNumber(parser, QStringLiteral("gap"), 0, 0, 1e6);
    const auto seed = readNumber(parser, QStringLiteral("seed"), 1, 0, 9007199254740992.0);
    const auto threads = readNumber(parser, QStringLiteral("threads"), 0, 0, 1024);
    for (const auto* value : {&seconds, &iterations, &gap, &seed, &threads}) {
        if (!*value) {
            return tl::unexpected(value->error());
        }
    }
    // A run that shall end by iterations or gap must not end by a clock that nobody asked for.
    const bool hasOtherLimit = parser.isSet(QStringLiteral("iterations"));
    if (parser.isSet(QStringLiteral("time-limit")) || !hasOtherLimit) {
        settings.timeLimit =
            std::chrono::milliseconds(static_cast<std::int64_t>(std::llround(*seconds * 1000)));
    }
    if (parser.isSet(QStringLiteral("iterations"))) {
        settings.iterations = static_cast<std::uint64_t>(*iterations);
    }
    if (parser.isSet(QStringLiteral("gap"))) {
        settings.gap = *gap;
    }
    settings.seed = static_cast<std::uint64_t>(*seed);
    settings.threads = static_cast<int>(*threads);
    return settings;
}

} // namespace aallokko::cli
