// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open quality findings of the project as one list to walk through: errors first, then
// warnings, then remarks. Checked again only when somebody asks and something has changed since.
#pragma once

#include "app/models/workbench.h"

#include <QObject>
#include <optional>
#include <vector>

namespace aallokko::models {

/// `id` is invalid for a finding that belongs to no single system; `field` is the one to fill in.
struct Problem {
    model::Severity severity = model::Severity::Warning;
    model::InstallationId id;
    std::optional<model::FieldKey> field;
    std::string sentence; ///< code in core/text
    std::vector<std::string> arguments;

    /// In the language of the window.
    [[nodiscard]] QString text() const;
};

class Findings : public QObject {
    Q_OBJECT

  public:
    explicit Findings(Workbench& workbench, QObject* parent = nullptr);

    /// Waived findings are left out. Runs all rules after a change: tens of milliseconds for a
    /// region.
    [[nodiscard]] const std::vector<Problem>& problems();
    /// The problem `step` places after the present one, from the end to the start again; null when
    /// there is none. It becomes the present one.
    const Problem* go(int step);
    /// Position of the present problem; -1 before the first go().
    [[nodiscard]] int position() const { return m_position; }

  Q_SIGNALS:
    /// The list is out of date; the present problem may be gone.
    void changed();

  private:
    void drop();

    Workbench& m_workbench;
    std::vector<Problem> m_problems;
    int m_position = -1;
    bool m_isChecked = false;
};

} // namespace aallokko::models
