// SPDX-License-Identifier: GPL-3.0-or-later
//
// The saved views of the Inventory page. They are settings of the person, for all projects: the
// columns and questions are the same in each.
#pragma once

#include "app/gui/preferences.h"
#include "app/models/inventory_view.h"

#include <QList>
#include <QString>

namespace aallokko::gui {

class ViewStore {
  public:
    explicit ViewStore(Preferences& preferences);

    /// In the order of their names.
    [[nodiscard]] const QList<models::InventoryView>& views() const { return m_views; }
    /// Null when there is none of this name.
    [[nodiscard]] const models::InventoryView* find(const QString& name) const;
    /// Stores at once; a view of the same name is replaced.
    void save(const models::InventoryView& view);
    /// False when there is no `from`, or another view is called `to` already.
    bool rename(const QString& from, const QString& to);
    void remove(const QString& name);

  private:
    void write();

    Preferences& m_preferences;
    QList<models::InventoryView> m_views;
};

} // namespace aallokko::gui
