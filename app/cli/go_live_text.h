// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text answer of `go-live`: what needs a decision first, then the calendar month by month.
#pragma once

#include "core/plan/dates/go_live.h"

#include <QString>
#include <QStringList>

namespace aallokko::cli {

/// All reasons of an event on one line, in the language of the program.
[[nodiscard]] QString reasonLine(const plan::GoLiveEvent& event);

/// Conflicts and late dates, then one line for each day and kind of event.
[[nodiscard]] QStringList goLiveText(const std::string& scenario, const plan::GoLive& dates);

/// The events of one system, each with its reasons.
[[nodiscard]] QStringList systemDatesText(const plan::GoLive& dates, model::InstallationId id);

} // namespace aallokko::cli
