// SPDX-License-Identifier: GPL-3.0-or-later
//
// The details of the selected system, one dock for all pages: name, tree of values, and below it
// where the value of the current row came from. Out of the way while nothing is selected.
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

    /// Whether the person wants it: shown as soon as a system is selected.
    void setWanted(bool isWanted);
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    /// Whether the page in view has a use for it; on one that has none it comes only when asked
    /// for.
    void setUsed(bool isUsed);
    /// Hides it, or shows it even while nothing is selected.
    void toggle();

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    void retranslate();
    void refresh();
    void showOrHide();
    void showOrigin();
    void openLink(const QModelIndex& index);

    models::Workbench& m_workbench;
    models::DetailsModel m_model;
    QLabel* m_title = nullptr;
    QLabel* m_origin = nullptr;
    QLabel* m_empty = nullptr;
    QTreeView* m_tree = nullptr;
    bool m_isWanted = true;
    bool m_isUsed = true;
    bool m_isAsked = false; ///< wanted although nothing is selected or the page has no use for it
    QSet<int> m_open;       ///< groups that are unfolded, by position
    QString m_shown;        ///< the system of m_place
    QList<int> m_place;     ///< group and line of the current row
};

} // namespace aallokko::gui
