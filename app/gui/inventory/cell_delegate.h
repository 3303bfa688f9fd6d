// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells with field values: absences in quiet italics, texts that could not be read with a mark, and
// an editor that fits the field (codes by label, else a line of text).
#pragma once

#include "core/model/field_catalogue.h"

#include <QStyledItemDelegate>
#include <functional>

namespace aallokko::gui {

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using CatalogueSource = std::function<const model::FieldCatalogue*()>;

    /// Without a catalogue source cells are shown but every editor is a line of text.
    explicit CellDelegate(QObject* parent, CatalogueSource catalogue = {});

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

  Q_SIGNALS:
    /// Ctrl+Enter in an editor: the text is meant for all selected cells.
    void allRequested(const QString& text);

  protected:
    bool eventFilter(QObject* editor, QEvent* event) override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

  private:
    [[nodiscard]] const std::vector<model::CodeDefinition>* codesOf(const QModelIndex& index) const;

    CatalogueSource m_catalogue;
};

} // namespace aallokko::gui
