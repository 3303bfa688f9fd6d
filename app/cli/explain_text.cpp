// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shortens an explanation: few blockers a headline, quarters with the same answer on one line.
#include "app/cli/explain_text.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <algorithm>
#include <array>

namespace aallokko::cli {

namespace {

constexpr qsizetype maxLines = 25;
constexpr qsizetype minRows = 6;
constexpr std::size_t maxBlockers = 3;
constexpr qsizetype maxBlockerText = 60;

/// How alike neighbouring quarters must be to share a line.
enum class Alike { SameBlocker, SameKind, SameAnswer };

/// Quarters from..to with one answer; costs from cheapest to dearest.
struct Row {
    const plan::Alternative* first = nullptr;
    const plan::Reason* blocker = nullptr;
    int to = 0;
    std::int64_t low = 0;
    std::int64_t high = 0;
};

QString waveText(const model::TimeGrid& grid, int wave) {
    return wave > 0 ? text::wave(grid, wave, text::currentLanguage())
                    : text::sentence("plan.no_wave", {});
}

QString sentenceOf(const plan::Reason& reason) {
    return text::sentence(reason.code, reason.arguments);
}

bool isBlocker(const plan::Reason& reason) {
    return reason.kind == "window" || reason.kind == "precedence" || reason.kind == "capacity";
}

// The most lasting blocker of a quarter: what no other placement of the others would take away.
int rankOf(const plan::Reason& reason) {
    const bool isOwn =
        reason.code == "plan.reason.own_order" || reason.code == "plan.reason.own_slices";
    return isOwn                         ? 0
           : reason.kind == "pin"        ? 1
           : reason.kind == "window"     ? 2
           : reason.kind == "precedence" ? 3
                                         : 4;
}

const plan::Reason* mainBlocker(const plan::Alternative& alternative) {
    const auto it =
        std::min_element(alternative.blockedBy.begin(), alternative.blockedBy.end(),
                         [](const auto& a, const auto& b) { return rankOf(a) < rankOf(b); });
    return it == alternative.blockedBy.end() ? nullptr : &*it;
}

// Without dates and amounts, which differ from quarter to quarter. %1 = what is full or waited for.
QString shortText(const plan::Reason& reason) {
    const auto argument = [&reason](std::size_t k) {
        return k < reason.arguments.size() ? reason.arguments[k] : std::string();
    };
    const std::string& code = reason.code;
    if (reason.kind == "capacity") {
        return text::sentence("plan.short.full", {argument(0), argument(1)});
    }
    if (code == "plan.reason.own_order" || code == "plan.reason.own_slices") {
        return text::sentence("plan.short.own_work", {});
    }
    if (code == "plan.reason.forbidden") {
        return text::sentence("plan.short.forbidden", {});
    }
    if (code == "plan.reason.not_before" || code == "plan.reason.not_after" ||
        code == "plan.reason.fixed") {
        return text::sentence("plan.short." + code.substr(12), {argument(1), argument(2)});
    }
    const bool othersWait =
        code == "plan.reason.others_wait" || code == "plan.reason.others_not_before";
    return text::sentence(othersWait ? "plan.short.others_wait" : "plan.short.waits",
                          {argument(othersWait ? 0 : 2)});
}

bool belongs(const Row& row, const plan::Alternative& next, Alike alike) {
    if (row.to + 1 != next.wave || row.first->feasible != next.feasible) {
        return false;
    }
    const plan::Reason* blocker = mainBlocker(next);
    if (alike == Alike::SameAnswer || row.blocker == nullptr || blocker == nullptr) {
        return alike == Alike::SameAnswer || row.blocker == blocker;
    }
    return alike == Alike::SameKind ? row.blocker->kind == blocker->kind
                                    : shortText(*row.blocker) == shortText(*blocker);
}

// Staying is no quarter and has a line of its own.
std::vector<Row> rowsOf(const plan::Explanation& explanation, int stays, Alike alike) {
    std::vector<Row> rows;
    for (const plan::Alternative& one : explanation.alternatives) {
        if (!rows.empty() && one.wave != stays && belongs(rows.back(), one, alike)) {
            rows.back().to = one.wave;
            rows.back().low = std::min(rows.back().low, one.costDeltaCents);
            rows.back().high = std::max(rows.back().high, one.costDeltaCents);
        } else {
            rows.push_back(
                {&one, mainBlocker(one), one.wave, one.costDeltaCents, one.costDeltaCents});
        }
    }
    return rows;
}

QStringList tableText(const model::TimeGrid& grid, const std::vector<Row>& rows) {
    const model::Language language = text::currentLanguage();
    std::vector<QStringList> cells;
    std::array<qsizetype, 3> widths{};
    for (const Row& row : rows) {
        const QString from = waveText(grid, row.first->wave);
        const QString low = text::euroDifference(row.low, language);
        QString blocker = row.blocker == nullptr ? QString() : shortText(*row.blocker);
        if (blocker.size() > maxBlockerText) {
            blocker = blocker.left(maxBlockerText - 1) + QChar(0x2026);
        }
        cells.push_back(
            {row.to == row.first->wave ? from : from + QChar(0x2013) + waveText(grid, row.to),
             text::sentence(row.first->feasible ? "plan.short.possible" : "plan.short.blocked", {}),
             row.low == row.high
                 ? low
                 : low + QStringLiteral(" … ") + text::euroDifference(row.high, language),
             blocker});
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], cells.back()[static_cast<qsizetype>(i)].size());
        }
    }
    QStringList lines;
    for (const QStringList& row : cells) {
        QString line = QStringLiteral("  ") + row[0].leftJustified(widths[0] + 2) +
                       row[1].leftJustified(widths[1] + 2) + row[2].rightJustified(widths[2]) +
                       QStringLiteral("  ") + row[3];
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        lines << line;
    }
    return lines;
}

QString moreText(std::size_t count) {
    return QStringLiteral("    ") + text::sentence("plan.and_more", {std::to_string(count)});
}

// What stands in the way of a headline is set below it, the first few only.
QStringList reasonLines(const std::vector<plan::Reason>& reasons) {
    QStringList lines;
    for (std::size_t k = 0; k < reasons.size();) {
        if (!isBlocker(reasons[k])) {
            lines << QStringLiteral("  ") + sentenceOf(reasons[k]);
            ++k;
            continue;
        }
        const std::size_t from = k;
        while (k < reasons.size() && isBlocker(reasons[k])) {
            if (k - from < maxBlockers) {
                lines << QStringLiteral("    ") + sentenceOf(reasons[k]);
            }
            ++k;
        }
        if (k - from > maxBlockers) {
            lines << moreText(k - from - maxBlockers);
        }
    }
    return lines;
}

QString titleOf(const model::TimeGrid& grid, const QString& name, int wave) {
    return text::sentence("cli.explain_title",
                          {name.toStdString(), waveText(grid, wave).toStdString()});
}

} // namespace

QStringList explanationText(const model::TimeGrid& grid, const QString& name,
                            const plan::Explanation& explanation) {
    QStringList lines{titleOf(grid, name, explanation.wave)};
    lines += reasonLines(explanation.reasons);
    if (explanation.alternatives.empty()) {
        return lines;
    }
    lines << text::sentence("plan.short.title", {});
    const qsizetype space = std::max(minRows, maxLines - lines.size());
    std::vector<Row> rows;
    for (const Alike alike : {Alike::SameBlocker, Alike::SameKind, Alike::SameAnswer}) {
        rows = rowsOf(explanation, grid.stays(), alike);
        if (static_cast<qsizetype>(rows.size()) <= space) {
            break;
        }
    }
    return lines + tableText(grid, rows);
}

QStringList alternativeText(const model::TimeGrid& grid, const QString& name,
                            const plan::Explanation& explanation,
                            const plan::Alternative& alternative) {
    QStringList lines;
    if (alternative.wave == explanation.wave) {
        lines << titleOf(grid, name, explanation.wave);
        return lines + reasonLines(explanation.reasons);
    }
    const std::string cost =
        text::euroDifference(alternative.costDeltaCents, text::currentLanguage()).toStdString();
    lines << text::sentence(alternative.feasible ? "plan.short.could_be" : "plan.short.cannot_be",
                            {name.toStdString(), waveText(grid, alternative.wave).toStdString(),
                             cost, waveText(grid, explanation.wave).toStdString()});
    for (const plan::Reason& reason : alternative.blockedBy) {
        lines << QStringLiteral("  ") + sentenceOf(reason);
    }
    return lines;
}

} // namespace aallokko::cli
