// SPDX-License-Identifier: GPL-3.0-or-later
//
// One JSON list in the preferences.
#include "app/gui/inventory/view_store.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace aallokko::gui {

namespace {

QString stateName() {
    return QStringLiteral("inventory-views");
}

} // namespace

ViewStore::ViewStore(Preferences& preferences) : m_preferences(preferences) {
    const QJsonArray stored = QJsonDocument::fromJson(m_preferences.state(stateName())).array();
    for (const QJsonValue& value : stored) {
        m_views << models::inventoryViewOf(value.toObject());
    }
}

const models::InventoryView* ViewStore::find(const QString& name) const {
    const auto it = std::find_if(m_views.begin(), m_views.end(),
                                 [&name](const auto& view) { return view.name == name; });
    return it == m_views.end() ? nullptr : &*it;
}

void ViewStore::save(const models::InventoryView& view) {
    m_views.removeIf([&view](const auto& one) { return one.name == view.name; });
    m_views << view;
    write();
}

bool ViewStore::rename(const QString& from, const QString& to) {
    const models::InventoryView* found = find(from);
    if (found == nullptr || to.isEmpty() || (from != to && find(to) != nullptr)) {
        return false;
    }
    models::InventoryView view = *found;
    remove(from);
    view.name = to;
    save(view);
    return true;
}

void ViewStore::remove(const QString& name) {
    m_views.removeIf([&name](const auto& view) { return view.name == name; });
    write();
}

void ViewStore::write() {
    const QCollator collator;
    std::stable_sort(m_views.begin(), m_views.end(), [&collator](const auto& a, const auto& b) {
        return collator.compare(a.name, b.name) < 0;
    });
    QJsonArray all;
    for (const models::InventoryView& view : m_views) {
        all.append(models::toJson(view));
    }
    m_preferences.setState(stateName(), QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace aallokko::gui
