// SPDX-License-Identifier: GPL-3.0-or-later
//
// The details of the selected system, one dock for all pages: name, tree of values, and below it
// where the value of the current row came from.
#pragma once

#include "app/models/details_model.h"

#include <QDockWidget>
#include <QSet>

class QLabel;
class QTreeView;

namespace aallokko::gui {

class DetailsDock : public QDockWidget {
    Q_OBJECT

  public:
    DetailsDock(models::Workbench& workbench, models::PlanState& plan, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void refresh();
    void showOrigin();
    void openLink(const QModelIndex& index);

    models::Workbench& m_workbench;
    models::DetailsModel m_model;
    QLabel* m_title = nullptr;
    QLabel* m_origin = nullptr;
    QLabel* m_empty = nullptr;
    QTreeView* m_tree = nullptr;
    QSet<int> m_open;   ///< groups that are unfolded, by position
    QString m_shown;    ///< the system of m_place
    QList<int> m_place; ///< group and line of the current row
};

} // namespace aallokko::gui
