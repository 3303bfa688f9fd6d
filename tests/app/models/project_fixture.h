// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project in a temporary folder with two municipalities of the example region, as the workbench
// of the desktop holds it.
#pragma once

#include "app/models/plan_state.h"
#include "app/models/workbench.h"

#include <QTemporaryDir>
#include <functional>
#include <gtest/gtest.h>

namespace aallokko::models {

class ProjectFixture : public testing::Test {
  protected:
    ProjectFixture();
    ~ProjectFixture() override;

    /// Path of an inventory of the example region.
    [[nodiscard]] static QString inventory(const QString& name);
    /// Makes the project and imports the two files; called by tests that need systems.
    void fill();
    /// Plans with a fixed number of iterations, so that the plan does not depend on the machine.
    void makePlan();
    /// Runs the event loop until `isDone`; false when that takes over ten seconds.
    [[nodiscard]] static bool waitFor(const std::function<bool()>& isDone);
    [[nodiscard]] session::Session& session() { return *workbench.session(); }
    /// The system with this name; invalid when there is none.
    [[nodiscard]] model::InstallationId idOf(const std::string& name);

    QTemporaryDir folder;
    Workbench workbench;
    PlanState plan{workbench};
    QString lastError;
};

} // namespace aallokko::models
