// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search of the whole program (Ctrl+K): names of systems as one types, Enter goes there.
#pragma once

#include "app/models/system_table.h"

#include <QLineEdit>
#include <QStringListModel>

class QCompleter;

namespace aallokko::gui {

class SearchBox : public QLineEdit {
    Q_OBJECT

  public:
    explicit SearchBox(models::Workbench& workbench, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();
    void find(const QString& text);
    void go(int position);
    void retranslate();

    models::Workbench& m_workbench;
    QStringListModel m_names;
    std::vector<model::InstallationId> m_ids;
    std::vector<std::string> m_folded;
    std::vector<model::InstallationId> m_hits;
    QCompleter* m_completer = nullptr;
    bool m_isFilled = false;
};

} // namespace aallokko::gui
