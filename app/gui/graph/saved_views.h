// SPDX-License-Identifier: GPL-3.0-or-later
//
// Named views of the graph. They are settings of the person, by project: as records of the project
// each would be a new version of the inventory and make its plan look stale.
#pragma once

#include "app/gui/preferences.h"
#include "app/models/graph/question.h"

#include <QList>
#include <QString>

namespace aallokko::gui {

struct SavedView {
    QString name;
    models::GraphQuestion question;
};

class SavedViews {
  public:
    explicit SavedViews(Preferences& preferences) : m_preferences(preferences) {}

    /// Reads the views of a project, "" = none.
    void open(const QString& project);
    /// In the order of their names.
    [[nodiscard]] const QList<SavedView>& views() const { return m_views; }
    /// Stores at once; an equal name is replaced.
    void save(const QString& name, const models::GraphQuestion& question);
    void remove(const QString& name);

  private:
    void write();

    Preferences& m_preferences;
    QString m_project;
    QList<SavedView> m_views;
};

} // namespace aallokko::gui
