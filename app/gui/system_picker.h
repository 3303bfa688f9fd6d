// SPDX-License-Identifier: GPL-3.0-or-later
//
// A box that finds a system as one types: words of its name, short name, product or organisation in
// any order, å ä ö like a and o.
#pragma once

#include "app/models/workbench.h"

#include <QLineEdit>
#include <QStringListModel>
#include <string>
#include <vector>

class QCompleter;

namespace aallokko::gui {

class SystemPicker : public QLineEdit {
    Q_OBJECT

  public:
    explicit SystemPicker(models::Workbench& workbench, QWidget* parent = nullptr);

  Q_SIGNALS:
    /// Enter takes the first hit; the list any.
    void chosen(aallokko::model::InstallationId id);

  private:
    void fill();
    void find(const QString& text);
    void go(int position);

    models::Workbench& m_workbench;
    QStringListModel m_names;
    std::vector<model::InstallationId> m_ids;
    std::vector<std::string> m_folded;
    std::vector<model::InstallationId> m_hits;
    QCompleter* m_completer = nullptr;
    bool m_isFilled = false;
};

} // namespace aallokko::gui
