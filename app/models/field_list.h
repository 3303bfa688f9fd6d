// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields that a column of an import can be: the likely ones first, then all by group, and
// "leave out". Each says which column it has now. Columns can be dropped on fields and fields
// dragged to columns.
#pragma once

#include "app/models/preview_table.h"

#include <QStandardItemModel>

namespace aallokko::models {

/// What travels while a column or a field is dragged: the number of the column, or of the field
/// (FieldList::noField = leave out), as text.
inline const QString columnMime = QStringLiteral("application/x-aallokko-import-column");
inline const QString fieldMime = QStringLiteral("application/x-aallokko-import-field");

class FieldList : public QStandardItemModel {
    Q_OBJECT

  public:
    static constexpr int noField = -1;

    explicit FieldList(QObject* parent = nullptr) : QStandardItemModel(parent) {}

    /// `column` is the one that likely fields are shown for; -1 = none.
    void show(const PreviewTable& preview, const session::Catalogues& catalogues, int column);

    /// The field of a row, noField for "leave out"; nullopt for headings.
    [[nodiscard]] std::optional<int> fieldAt(const QModelIndex& index) const;

    [[nodiscard]] QStringList mimeTypes() const override { return {fieldMime, columnMime}; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row,
                                       int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::LinkAction; }
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::LinkAction; }

  Q_SIGNALS:
    /// A column was dropped on a field.
    void columnDropped(int column, int field);

  private:
    QStandardItem* addHeading(const QString& text);
    void addField(QStandardItem* heading, const PreviewTable& preview, model::FieldKey key,
                  const session::Catalogues& catalogues);
};

} // namespace aallokko::models
