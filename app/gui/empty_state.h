// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a page shows while it has nothing: what will be here, why it is empty, and the next step as
// buttons.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace aallokko::gui {

class EmptyState : public QWidget {
    Q_OBJECT

  public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// A button for an action of the program; the first one is the proposed step.
    void addButton(QAction* action);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void paintIcon();

    QString m_iconName;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QVBoxLayout* m_buttons = nullptr;
};

} // namespace aallokko::gui
