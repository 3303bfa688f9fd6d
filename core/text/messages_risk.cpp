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
     QT_TRANSLATE_NOOP("messages", "The last cut-over: %1 as likely later as earlier, %2 in nine "
                                   "cases of ten at the latest. Planned: %3.")},
    {"risk.planned", QT_TRANSLATE_NOOP("messages", "Does a quarter hold?")},
    {"risk.due", QT_TRANSLATE_NOOP("messages", "Are the systems that are due in a quarter moved "
                                               "by its end?")},
    {"risk.drivers",
     QT_TRANSLATE_NOOP("messages", "The systems whose uncertain work delays the plan most:")},
    {"risk.no_drivers", QT_TRANSLATE_NOOP("messages", "No draw delays the plan.")},
};

} // namespace

std::span<const Message> riskMessages() {
    return messages;
}

} // namespace aallokko::text
