// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences in the language of the window.
#include "app/models/roadmap/words.h"

#include "app/models/roadmap/data.h"
#include "core/text/display.h"
#include "core/text/messages.h"

namespace aallokko::models {

namespace {

QString named(const model::LocalText& name) {
    return text::qstring(name, text::currentLanguage());
}

QString quarterText(Day day) {
    return text::quarter(base::quarterOf(dateOf(day)));
}

QString spanText(const RoadSpan& span) {
    const QString from = quarterText(span.from);
    const QString to = quarterText(span.to - 1);
    return QStringLiteral("%1 %2").arg(phaseWord(span.phase),
                                       from == to ? from : from + QStringLiteral("–") + to);
}

QString offsetText(const model::PlanDate& rule) {
    QStringList parts;
    const auto add = [&parts](int count, const QString& text) {
        if (count != 0) {
            parts << QString(count < 0 ? QStringLiteral("− ") : QStringLiteral("+ ")) + text;
        }
    };
    add(rule.offsetMonths, RoadmapWords::tr("%n month(s)", nullptr, std::abs(rule.offsetMonths)));
    add(rule.offsetDays, RoadmapWords::tr("%n day(s)", nullptr, std::abs(rule.offsetDays)));
    return parts.join(u' ');
}

} // namespace

QString phaseWord(RoadPhase phase) {
    switch (phase) {
    case RoadPhase::Decide:
        return RoadmapWords::tr("Decision and procurement");
    case RoadPhase::Prepare:
        return RoadmapWords::tr("Preparation");
    case RoadPhase::Migrate:
        return RoadmapWords::tr("Migration and tests");
    case RoadPhase::CutOver:
        return RoadmapWords::tr("Cut-over");
    case RoadPhase::Close:
        return RoadmapWords::tr("Closing and archiving");
    case RoadPhase::Whole:
        break;
    }
    return RoadmapWords::tr("Work in one go");
}

QString markWord(RoadMark mark) {
    switch (mark) {
    case RoadMark::Notice:
        return RoadmapWords::tr("Notice at the latest");
    case RoadMark::Tender:
        return RoadmapWords::tr("Tender starts at the latest");
    case RoadMark::Takeover:
        return RoadmapWords::tr("Takeover");
    case RoadMark::CutOver:
        return RoadmapWords::tr("Cut-over");
    case RoadMark::ReadOnly:
        return RoadmapWords::tr("Reading of the old system ends");
    case RoadMark::Close:
        return RoadmapWords::tr("Old system closed");
    case RoadMark::ContractEnd:
        break;
    }
    return RoadmapWords::tr("Contract ends");
}

QString dayText(int day) {
    return text::date(dateOf(day), text::currentLanguage());
}

QString pointText(const RoadPoint& point) {
    return point.isExact ? dayText(point.day) : quarterText(point.day);
}

QStringList findingTexts(const RoadRow& row) {
    QStringList texts;
    const RoadPoint* cutOver = row.find(RoadMark::CutOver);
    for (const RoadPoint& point : row.points) {
        if (!point.isFinding) {
            continue;
        }
        switch (point.mark) {
        case RoadMark::Notice:
            texts << RoadmapWords::tr("The latest day to give notice has passed.");
            break;
        case RoadMark::Tender:
            texts << RoadmapWords::tr("The tender should have started already.");
            break;
        case RoadMark::ContractEnd:
            texts << RoadmapWords::tr("The contract ends on %1, before the cut-over (%2).")
                         .arg(pointText(point),
                              cutOver == nullptr ? QString() : pointText(*cutOver));
            break;
        case RoadMark::CutOver:
            texts
                << RoadmapWords::tr("No day is left for the cut-over in %1.").arg(pointText(point));
            break;
        case RoadMark::Takeover:
        case RoadMark::ReadOnly:
        case RoadMark::Close:
            break;
        }
    }
    return texts;
}

QString rowText(const Roadmap& map, const RoadRow& row) {
    QStringList parts;
    QStringList spans;
    for (const RoadSpan& span : row.spans) {
        spans << spanText(span);
    }
    if (!spans.isEmpty()) {
        parts << RoadmapWords::tr("Work: %1.").arg(spans.join(QStringLiteral(", ")));
    }
    for (const RoadPoint& point : row.points) {
        parts << QStringLiteral("%1 %2.").arg(markWord(point.mark), pointText(point));
    }
    if (row.standing == RoadStanding::TakenOver) {
        parts << RoadmapWords::tr("Continues as it is.");
    } else if (row.standing == RoadStanding::Excluded) {
        parts << text::sentence("excluded." + row.excluded, {});
    } else if (row.standing == RoadStanding::Stays) {
        parts << RoadmapWords::tr("The plan leaves it where it is.");
    } else if (parts.isEmpty()) {
        parts << RoadmapWords::tr("Not planned.");
    }
    const auto before =
        std::find_if(row.pointsBefore.begin(), row.pointsBefore.end(),
                     [](const RoadPoint& one) { return one.mark == RoadMark::CutOver; });
    if (before != row.pointsBefore.end()) {
        parts << RoadmapWords::tr("In the plan %1: cut-over %2.")
                     .arg(text::qstring(map.otherName), pointText(*before));
    }
    const QStringList findings = findingTexts(row);
    if (!findings.isEmpty()) {
        parts << RoadmapWords::tr("Findings:") << findings;
    }
    return parts.join(u' ');
}

QString milestoneName(const RoadMilestone& milestone) {
    return named(milestone.name);
}

QString ruleText(const Roadmap& map, const RoadMilestone& milestone) {
    if (milestone.rule.milestone.empty()) {
        return RoadmapWords::tr("a day of its own");
    }
    QString anchor = text::qstring(milestone.rule.milestone);
    for (const RoadMilestone& other : map.milestones) {
        if (other.id == milestone.rule.milestone) {
            anchor = milestoneName(other);
        }
    }
    return QStringLiteral("%1 %2").arg(anchor, offsetText(milestone.rule)).trimmed();
}

QString milestoneText(const Roadmap& map, const RoadMilestone& milestone) {
    QString whole =
        QStringLiteral("%1 %2. ").arg(milestoneName(milestone), dayText(milestone.day)) +
        RoadmapWords::tr("Reckoned as: %1.").arg(ruleText(map, milestone));
    for (const model::MilestoneMove& move : milestone.history) {
        whole += u' ' + RoadmapWords::tr("Moved from %1 to %2 by %3.")
                            .arg(dayText(dayOf(move.from)), dayText(dayOf(move.to)),
                                 text::qstring(move.user));
        if (!move.reason.empty()) {
            whole += u' ' + RoadmapWords::tr("Reason: %1").arg(text::qstring(move.reason));
        }
    }
    return whole;
}

QString serviceText(const RoadService& service) {
    return service.isDeadline
               ? RoadmapWords::tr("%1: to be in use by %2")
                     .arg(named(service.name), dayText(service.day))
               : RoadmapWords::tr("%1: opens on %2").arg(named(service.name), dayText(service.day));
}

QString freezeName(const RoadFreeze& freeze) {
    std::string id = freeze.rule.id;
    std::transform(id.begin(), id.end(), id.begin(),
                   [](unsigned char one) { return static_cast<char>(std::tolower(one)); });
    const QString name = text::hasSentence("date.freeze." + id)
                             ? text::sentence("date.freeze." + id, {})
                         : freeze.rule.reason.empty() ? text::qstring(freeze.rule.id)
                                                      : text::qstring(freeze.rule.reason);
    return freeze.rule.isHard ? RoadmapWords::tr("Closed: %1").arg(name)
                              : RoadmapWords::tr("Half pace: %1").arg(name);
}

QString freezeText(const RoadFreeze& freeze) {
    constexpr std::size_t mostPeriods = 9;
    QStringList periods;
    for (const Tick& period : freeze.periods) {
        periods << QStringLiteral("%1–%2").arg(dayText(period.from), dayText(period.to - 1));
        if (periods.size() >= static_cast<qsizetype>(mostPeriods)) {
            periods << QStringLiteral("…");
            break;
        }
    }
    return QStringLiteral("%1. %2").arg(freezeName(freeze), periods.join(QStringLiteral(", ")));
}

QString roadmapHeadline(const Roadmap& map, int shownRows) {
    const model::Language language = text::currentLanguage();
    int findings = 0;
    int works = 0;
    for (const RoadRow& row : map.rows) {
        findings += row.hasFinding() ? 1 : 0;
        works += row.standing == RoadStanding::Planned ? 1 : 0;
    }
    const auto count = static_cast<int>(map.rows.size());
    QString line = shownRows < count
                       ? RoadmapWords::tr("%1 of %2 systems shown.")
                             .arg(text::number(shownRows, language), text::number(count, language))
                       : RoadmapWords::tr("%1 systems.").arg(text::number(count, language));
    if (map.scenario.empty()) {
        return line;
    }
    line += u' ' + RoadmapWords::tr("%1 are moved, merged or closed in the plan “%2”; %3 have "
                                    "findings.")
                       .arg(text::number(works, language), text::qstring(map.scenarioName),
                            text::number(findings, language));
    if (!map.hasDays) {
        line += u' ' + RoadmapWords::tr("The plan does not fit the inventory any more: quarters "
                                        "are shown, not days. Plan again to see days.");
    }
    if (!map.otherName.empty()) {
        line += u' ' + RoadmapWords::tr("Behind it: “%1”.").arg(text::qstring(map.otherName));
    }
    return line;
}

} // namespace aallokko::models
