// SPDX-License-Identifier: GPL-3.0-or-later
//
// One finding in full: the rule and why it exists, the cells it speaks of, what an unclear end may
// mean, who has accepted it, and the value to correct, which can be typed here.
#pragma once

#include "app/models/workbench.h"
#ifndef Q_MOC_RUN
#include "core/rules/check.h"
#endif

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace aallokko::gui {

class FindingPanel : public QWidget {
    Q_OBJECT

  public:
    explicit FindingPanel(models::Workbench& workbench, QWidget* parent = nullptr);

    /// Null = nothing is chosen. Keeps a copy.
    void show(const rules::Finding* finding);
    void retranslate();
    [[nodiscard]] const std::optional<rules::Finding>& finding() const { return m_finding; }
    /// The field that can be corrected here, with its system.
    [[nodiscard]] bool canEdit() const;
    void focusEditor();
    /// The finding is an unclear end of an interface with systems that it may mean.
    [[nodiscard]] bool canJoin() const;

  Q_SIGNALS:
    /// The value has been stored.
    void corrected();

  private:
    void makeLayout();
    void fillText();
    void fillEditor();
    void fillSuggestions();
    void store();
    void join();
    [[nodiscard]] QString suggestionName(const rules::Suggestion& one) const;
    [[nodiscard]] QString cellsText() const;
    [[nodiscard]] QString waiverText() const;
    [[nodiscard]] QString suggestionText() const;

    models::Workbench& m_workbench;
    std::optional<rules::Finding> m_finding;
    QString m_shownValue; ///< as put into the editor: leaving it so changes nothing
    QLabel* m_text = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_fieldName = nullptr;
    QComboBox* m_value = nullptr;
    QPushButton* m_store = nullptr;
    QLabel* m_fault = nullptr;
};

} // namespace aallokko::gui
