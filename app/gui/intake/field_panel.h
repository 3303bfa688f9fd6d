// SPDX-License-Identifier: GPL-3.0-or-later
//
// Beside the preview: the column in hand, why it has its field, the list of fields to search,
// choose from and drop on, and the texts of the column that stand for nothing.
#pragma once

#include "app/models/field_list.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace aallokko::gui {

class FieldPanel : public QWidget {
    Q_OBJECT

  public:
    explicit FieldPanel(const models::PreviewTable& preview, QWidget* parent = nullptr);

    /// Shows the column in hand; -1 = none. `catalogues` null: nothing at all.
    void show(const session::Catalogues* catalogues, int column);
    /// Puts the keyboard into the search box.
    void focusSearch();
    void retranslate();

  Q_SIGNALS:
    void columnChosen(int column);
    /// `field` as in models::FieldList.
    void fieldChosen(int column, int field);
    void markerChanged(int column, const QString& text, bool isAbsence);
    /// The keyboard goes back to the table.
    void left();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeTree();
    void filter();
    void choose();
    void showMarkers();

    const models::PreviewTable& m_preview;
    models::FieldList m_fields;
    QSortFilterProxyModel* m_filter = nullptr;
    QLabel* m_columnLabel = nullptr;
    QComboBox* m_columns = nullptr;
    QLabel* m_why = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeView* m_tree = nullptr;
    QPushButton* m_use = nullptr;
    QLabel* m_markerTitle = nullptr;
    QListWidget* m_markers = nullptr;
    int m_column = -1;
};

} // namespace aallokko::gui
