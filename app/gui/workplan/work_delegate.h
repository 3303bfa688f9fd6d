// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of the work plan: what is overdue or dissents carries a mark and a word, and each kind of
// cell has its editor: words to choose from, texts in use that are offered, names of systems.
#pragma once

#include "app/models/workplan/filter.h"

#include <QStyledItemDelegate>

class QLineEdit;

namespace aallokko::gui {

class WorkDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    WorkDelegate(models::Workbench& workbench, models::WorkTable& table,
                 const models::WorkFilter& filter, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

  private:
    [[nodiscard]] QStringList offersFor(models::WorkCell kind, int column) const;
    void offerSystems(QLineEdit& line) const;

    models::Workbench& m_workbench;
    models::WorkTable& m_table;
    const models::WorkFilter& m_filter;
};

} // namespace aallokko::gui
