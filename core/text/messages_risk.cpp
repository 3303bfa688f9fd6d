// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of the robustness of a plan (risk.*).
#include "core/text/messages.h"

#include <QtGlobal>

namespace aallokko::text {

namespace {

constexpr Message messages[] = {
    {"risk.intro",
     QT_TRANSLATE_NOOP("messages",
                       "The plan carried out %1 times with work and costs drawn from the ranges of "
                       "their estimates. What does not fit into its quarter goes on in the next.")},
    {"risk.cost", QT_TRANSLATE_NOOP("messages", "Cost: %1 as likely more as less; %2 to %3 in "
                                                "eight cases of ten. Planned: %4.")},
    {"risk.finish",
     QT_TRANSLATE_NOOP("messages",
                       "The last cut-over by quarter: in half of the cases %1 or before, "
                       "in nine of ten %2 or before. Planned: %3.")},
    {"risk.finish.p90_beyond",
     QT_TRANSLATE_NOOP("messages",
                       "The last cut-over by quarter: in half of the cases %1 or before, "
                       "in more than one of ten only after %2. Planned: %3.")},
    {"risk.finish.beyond",
     QT_TRANSLATE_NOOP("messages", "The last cut-over by quarter: in at least half of the cases "
                                   "only after %1. Planned: %2.")},
    {"risk.planned", QT_TRANSLATE_NOOP("messages", "Does a quarter hold?")},
    {"risk.due", QT_TRANSLATE_NOOP("messages", "Are the systems that are due in a quarter moved "
                                               "by its end?")},
    {"risk.drivers",
     QT_TRANSLATE_NOOP("messages", "The systems whose uncertain work delays the plan most:")},
    {"risk.no_drivers", QT_TRANSLATE_NOOP("messages", "No draw delays the plan.")},
    {"risk.beyond", QT_TRANSLATE_NOOP("messages", "after %1")},
    {"column.all_in_time", QT_TRANSLATE_NOOP("messages", "All in time")},
    {"column.mean_in_time", QT_TRANSLATE_NOOP("messages", "Share in time")},
    {"column.last_p50", QT_TRANSLATE_NOOP("messages", "Last one, half")},
    {"column.last_p90", QT_TRANSLATE_NOOP("messages", "Last one, 9 of 10")},
};

} // namespace

std::span<const Message> riskMessages() {
    return messages;
}

} // namespace aallokko::text
