// SPDX-License-Identifier: GPL-3.0-or-later
//
// One JSON object in the preferences: project -> name -> question.
#include "app/gui/graph/saved_views.h"

#include <QCollator>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace aallokko::gui {

namespace {

QJsonObject readAll(const Preferences& preferences) {
    return QJsonDocument::fromJson(preferences.state(QStringLiteral("graph-views"))).object();
}

void sort(QList<SavedView>& views) {
    const QCollator collator;
    std::stable_sort(views.begin(), views.end(),
                     [&collator](const SavedView& a, const SavedView& b) {
                         return collator.compare(a.name, b.name) < 0;
                     });
}

} // namespace

void SavedViews::open(const QString& project) {
    m_project = project;
    m_views.clear();
    const QJsonObject mine = readAll(m_preferences).value(project).toObject();
    for (auto it = mine.begin(); it != mine.end() && !project.isEmpty(); ++it) {
        m_views << SavedView{it.key(), models::questionOf(it.value().toObject())};
    }
    sort(m_views);
}

void SavedViews::save(const QString& name, const models::GraphQuestion& question) {
    m_views.removeIf([&name](const SavedView& view) { return view.name == name; });
    m_views << SavedView{name, question};
    sort(m_views);
    write();
}

void SavedViews::remove(const QString& name) {
    m_views.removeIf([&name](const SavedView& view) { return view.name == name; });
    write();
}

void SavedViews::write() {
    QJsonObject mine;
    for (const SavedView& view : m_views) {
        mine.insert(view.name, models::toJson(view.question));
    }
    QJsonObject all = readAll(m_preferences);
    all.insert(m_project, mine);
    m_preferences.setState(QStringLiteral("graph-views"),
                           QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace aallokko::gui
