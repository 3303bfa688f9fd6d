// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paths are remembered per purpose, so that the dialogs open where the user worked last.
#include "app/gui/project_verbs.h"

#include "app/gui/main_window.h"
#include "app/gui/preferences.h"
#include "data/data_resources.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace aallokko::gui {

namespace {

bool isProject(const QString& path) {
    return path.endsWith(QStringLiteral(".aallokko"), Qt::CaseInsensitive);
}

QStringList localFiles(const QMimeData* mime) {
    QStringList files;
    for (const QUrl& url : mime->urls()) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

QString homeFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

// "name.aallokko", "name 2.aallokko", ...: the example never writes over an earlier one.
QString freePath(const QDir& folder, const QString& name) {
    for (int i = 1;; ++i) {
        const QString number = i == 1 ? QString() : u' ' + QString::number(i);
        const QString path = folder.filePath(name + number + QStringLiteral(".aallokko"));
        if (!QFile::exists(path)) {
            return path;
        }
    }
}

} // namespace

ProjectVerbs::ProjectVerbs(models::Workbench& workbench, models::ImportRun& import,
                           Preferences& preferences, QWidget* window)
    : QObject(window), m_workbench(workbench), m_import(import), m_preferences(preferences),
      m_window(window) {}

// One file has one session in the program: two would not see each other's steps.
bool ProjectVerbs::shareOpen(const QString& path) {
    const QFileInfo wanted(path);
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* other = qobject_cast<MainWindow*>(widget);
        if (other != nullptr && other != m_window && other->workbench().session() != nullptr &&
            QFileInfo(other->workbench().session()->path()) == wanted) {
            m_workbench.share(other->workbench());
            return true;
        }
    }
    return false;
}

bool ProjectVerbs::openProject(const QString& path) {
    if (!shareOpen(path) && !m_workbench.open(path)) {
        return false;
    }
    m_preferences.addRecentFile(m_workbench.session()->path());
    Q_EMIT recentChanged();
    return true;
}

bool ProjectVerbs::makeProject(const QString& path, const session::NewProject& settings) {
    if (!m_workbench.create(path, settings)) {
        return false;
    }
    m_preferences.addRecentFile(m_workbench.session()->path());
    Q_EMIT recentChanged();
    return true;
}

void ProjectVerbs::chooseProject() {
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a project"), homeFolder(),
                                                      tr("Aallokko projects (*.aallokko)"));
    if (!path.isEmpty()) {
        openProject(path);
    }
}

void ProjectVerbs::newProject() {
    QString path = QFileDialog::getSaveFileName(m_window, tr("Make a new project"),
                                                freePath(QDir(homeFolder()), tr("inventory")),
                                                tr("Aallokko projects (*.aallokko)"));
    if (path.isEmpty()) {
        return;
    }
    if (!isProject(path)) {
        path += QStringLiteral(".aallokko");
    }
    makeProject(path, {});
}

void ProjectVerbs::newFromExample() {
    const QDir example(data::exampleFolder());
    const QDir inventories(example.filePath(QStringLiteral("inventories")));
    QStringList files;
    for (const QString& name : inventories.entryList(QDir::Files, QDir::Name)) {
        files << inventories.filePath(name);
    }
    if (data::exampleFolder().isEmpty() || files.isEmpty()) {
        m_workbench.showError({base::ErrorKind::Io, "session.no_example", {}, {}, {}});
        return;
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    session::NewProject settings;
    settings.region = "keski-suomi";
    if (!makeProject(freePath(folder, tr("Keski-Suomi example")), settings)) {
        return;
    }
    QFile policy(example.filePath(QStringLiteral("plan.yaml")));
    if (policy.open(QIODevice::ReadOnly)) {
        m_workbench.accept(m_workbench.session()->setPolicy(policy.readAll().toStdString(), {}));
    }
    m_workbench.requestPage(models::PageId::Inventory);
    m_import.start(files, models::ImportRun::Then::Accept);
}

void ProjectVerbs::importFiles(const QStringList& files) {
    if (files.isEmpty()) {
        return;
    }
    if (m_workbench.session() == nullptr) {
        newProject();
    }
    if (m_workbench.session() != nullptr) {
        m_workbench.requestPage(models::PageId::Import);
        m_import.add(files);
    }
}

void ProjectVerbs::chooseImport() {
    importFiles(QFileDialog::getOpenFileNames(m_window, tr("Choose inventory files"), homeFolder(),
                                              tr("Inventories and models (*.xlsx *.xlsm *.ods "
                                                 "*.fods *.csv *.tsv *.txt *.yaml *.yml *.json "
                                                 "*.xml *.archimate *.graphml);;All files (*)")));
}

bool ProjectVerbs::canTake(const QMimeData* mime) {
    return mime->hasUrls() && !localFiles(mime).isEmpty();
}

void ProjectVerbs::take(const QMimeData* mime) {
    const QStringList files = localFiles(mime);
    if (files.size() == 1 && isProject(files.first())) {
        openProject(files.first());
    } else {
        importFiles(files);
    }
}

} // namespace aallokko::gui
