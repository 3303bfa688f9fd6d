// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a position or decision is about, in words, and back from what people type.
#pragma once

#include "app/session/session.h"
#include "core/model/subject.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <string>

namespace aallokko::session {

/// "Työaikaleimaus, place in the plan", "Plan B"; a text that names none of our records is itself.
/// In the language of the program.
[[nodiscard]] QString subjectWords(const Session& session, const std::string& subject);

/// The subject that these words mean: what subjectWords says of a plan, of a system, of its place
/// in the plan or of a subject in use; else the text itself.
[[nodiscard]] std::string subjectTyped(const Session& session, const QString& text);

/// Words to offer where a subject is asked for: the plans and, of a system, itself, its place in
/// the plan and its being a double.
[[nodiscard]] QStringList subjectOffers(const Session& session, model::InstallationId system);

/// A day as 1.3.2021 or 2021-03-01; blank = none. Error Usage "work.bad_date" {text}.
[[nodiscard]] base::Result<std::optional<base::Date>> dayTyped(const QString& text);

/// The code of a status of measures by its code or its word in any of the three languages; other
/// words as they are.
[[nodiscard]] std::string measureStatusTyped(const QString& text);
[[nodiscard]] QString measureStatusWord(const std::string& status);
} // namespace aallokko::session
