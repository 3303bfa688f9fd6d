// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening and making projects as a user does it: file dialogs, the example in one click, files that
// are dropped onto the window.
#pragma once

#include "app/models/import_run.h"
#include "app/models/workbench.h"

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace aallokko::gui {

class Preferences;

class ProjectVerbs : public QObject {
    Q_OBJECT

  public:
    ProjectVerbs(models::Workbench& workbench, models::ImportRun& import, Preferences& preferences,
                 QWidget* window);

    void chooseProject();
    bool openProject(const QString& path);
    /// Asks for a place and makes an empty project there.
    void newProject();
    /// Makes a project from the bundled example region in the user's data folder and imports all
    /// its files; one click, marked synthetic.
    void newFromExample();
    /// Files to import; without a project one is made first.
    void importFiles(const QStringList& files);
    void chooseImport();
    [[nodiscard]] static bool canTake(const QMimeData* mime);
    /// A dropped project is opened, everything else goes to the Import page.
    void take(const QMimeData* mime);

  Q_SIGNALS:
    void recentChanged();

  private:
    bool shareOpen(const QString& path);
    bool makeProject(const QString& path, const session::NewProject& settings);

    models::Workbench& m_workbench;
    models::ImportRun& m_import;
    Preferences& m_preferences;
    QWidget* m_window;
};

} // namespace aallokko::gui
