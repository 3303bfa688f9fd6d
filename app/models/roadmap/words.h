// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of the roadmap: phases, marks, and whole sentences about rows and milestones. What a
// mark says to the eye, these say to the ear; tool tips, lists and prints use the same ones.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace aallokko::models {

struct Roadmap;
struct RoadRow;
struct RoadPoint;
struct RoadMilestone;
struct RoadService;
struct RoadFreeze;
enum class RoadPhase;
enum class RoadMark;

struct RoadmapWords {
    Q_DECLARE_TR_FUNCTIONS(RoadmapWords)
};

[[nodiscard]] QString phaseWord(RoadPhase phase);
[[nodiscard]] QString markWord(RoadMark mark);
/// "31.12.2019".
[[nodiscard]] QString dayText(int day);
/// The day of a mark, or its quarter where no more is known.
[[nodiscard]] QString pointText(const RoadPoint& point);
/// "Takeover 1.1.2020. Work Q3/2021–Q4/2022: ... Cut-over 17.12.2022. ..." one sentence each.
[[nodiscard]] QString rowText(const Roadmap& map, const RoadRow& row);
/// What is wrong with the row, one sentence each; empty = nothing.
[[nodiscard]] QStringList findingTexts(const RoadRow& row);
/// Name, day, how the day is reckoned and where it was before.
[[nodiscard]] QString milestoneText(const Roadmap& map, const RoadMilestone& milestone);
/// "Legal start − 9 months", or "a fixed day".
[[nodiscard]] QString ruleText(const Roadmap& map, const RoadMilestone& milestone);
[[nodiscard]] QString milestoneName(const RoadMilestone& milestone);
[[nodiscard]] QString serviceText(const RoadService& service);
[[nodiscard]] QString freezeName(const RoadFreeze& freeze);
/// Name, strength and the periods of the axis.
[[nodiscard]] QString freezeText(const RoadFreeze& freeze);
/// One line for the page: counts, plan and where the dates come from.
[[nodiscard]] QString roadmapHeadline(const Roadmap& map, int shownRows);

} // namespace aallokko::models
