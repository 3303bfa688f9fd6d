// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command palette of the whole program (Ctrl+K): commands, pages, systems, organisations and
// functions as one types; Enter goes there or does it.
#pragma once

#include "app/models/palette.h"
#include "app/models/workbench.h"

#include <QLineEdit>
#include <QPointer>
#include <QStandardItemModel>
#include <functional>

class QAction;
class QCompleter;

namespace aallokko::gui {

class CommandPalette : public QLineEdit {
    Q_OBJECT

  public:
    /// A command with the menu it stands in.
    struct Command {
        QAction* action = nullptr;
        QString menu;
    };
    using Commands = std::function<QList<Command>()>;

    CommandPalette(models::Workbench& workbench, Commands commands, QWidget* parent = nullptr);

    /// Takes the focus and shows the commands.
    void open();
    [[nodiscard]] const QStandardItemModel& hits() const { return m_names; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();
    void addSystems(const session::Session& session);
    void addPlaces(const session::Session& session);
    void find(const QString& text);
    void go(int position);
    void follow(const models::PaletteEntry& entry);
    void retranslate();

    models::Workbench& m_workbench;
    Commands m_makeCommands;
    QList<QPointer<QAction>> m_commands;
    models::Palette m_palette;
    std::vector<int> m_hits;
    QStandardItemModel m_names;
    QCompleter* m_completer = nullptr;
    bool m_isFilled = false;
};

} // namespace aallokko::gui
