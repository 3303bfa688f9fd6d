// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of pages at the left: icon, name and the number of what is there.
#pragma once

#include "app/gui/page.h"

#include <QList>
#include <QListWidget>

namespace aallokko::gui {

class Navigation : public QListWidget {
    Q_OBJECT

  public:
    explicit Navigation(const QList<Page*>& pages, QWidget* parent = nullptr);

    void showPage(models::PageId id);
    /// Names, counts and icons anew.
    void refresh();

  Q_SIGNALS:
    void chosen(aallokko::models::PageId id);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QList<Page*> m_pages;
};

} // namespace aallokko::gui
