// SPDX-License-Identifier: GPL-3.0-or-later
//
// A view of the Inventory page as a value: which columns in which order, sorted and grouped how,
// filtered by what. Columns are named, so that a stored view outlives changes of the table.
#pragma once

#include "core/model/local_text.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace aallokko::models {

/// Names of columns as in system_columns.h. "" as `sort` or `group`: none.
struct InventoryView {
    QString id; ///< of a shipped view, whatever the language; "" for one's own
    QString name;
    QStringList columns;
    QHash<QString, int> widths; ///< in letters of the font; columns without keep theirs
    QString sort;
    bool isDescending = false;
    QString filter;
    QString group;

    bool operator==(const InventoryView&) const = default;
    /// The same rows in the same columns and order, whatever the name and the widths.
    [[nodiscard]] bool showsTheSame(const InventoryView& other) const;
};

[[nodiscard]] QJsonObject toJson(const InventoryView& view);
/// Columns that are not known any more are left out; without any, the standard ones.
[[nodiscard]] InventoryView inventoryViewOf(const QJsonObject& json);

/// The views that come with the program, in the words of a language; "Everything" is the first.
[[nodiscard]] QList<InventoryView> shippedViews(model::Language language);

} // namespace aallokko::models
