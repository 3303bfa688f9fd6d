// SPDX-License-Identifier: GPL-3.0-or-later
//
// The questions as a row of choices, and below them only what the chosen one needs to know.
#pragma once

#include "app/models/graph/question.h"
#include "app/models/workbench.h"

#include <QList>
#include <QWidget>

class QAction;
class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace aallokko::gui {

class SystemPicker;

class QuestionBar : public QWidget {
    Q_OBJECT

  public:
    explicit QuestionBar(models::Workbench& workbench, QWidget* parent = nullptr);

    /// Shows a question, without a signal.
    void show(const models::GraphQuestion& question);
    [[nodiscard]] SystemPicker& finder() const { return *m_find; }
    [[nodiscard]] SystemPicker& systemPicker() const { return *m_system; }
    void retranslate();
    /// The chosen question in the highlight colour of the theme.
    void restyle();

  Q_SIGNALS:
    /// Somebody has changed the question.
    void asked(const aallokko::models::GraphQuestion& question);

  private:
    void makeQuestions();
    void makeParameters();
    void makeKinds();
    void connectParameters();
    void fillColours();
    void fillGroupings();
    void showParameters();
    void showNames();
    void change();
    [[nodiscard]] QString nameOf(model::InstallationId id) const;

    models::Workbench& m_workbench;
    models::GraphQuestion m_question;
    QButtonGroup* m_asks = nullptr;
    SystemPicker* m_system = nullptr;
    SystemPicker* m_other = nullptr;
    QLabel* m_depthLabel = nullptr;
    QSpinBox* m_depth = nullptr;
    QComboBox* m_direction = nullptr;
    QComboBox* m_grouping = nullptr;
    QPushButton* m_kinds = nullptr;
    QList<QAction*> m_kindActions;
    QComboBox* m_colour = nullptr;
    SystemPicker* m_find = nullptr;
    bool m_isShowing = false;
};

} // namespace aallokko::gui
