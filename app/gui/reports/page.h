// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Reports page: which report for whom, its pages as they come from the printer, its sections,
// and what is left out for the audience with the ground of each.
#pragma once

#include "app/gui/page.h"
#include "app/gui/reports/letters.h"
#include "app/gui/reports/report_state.h"

class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;
class QStackedWidget;
class QTreeWidget;

namespace aallokko::gui {

class EmptyState;
class PageHead;
class PaperView;

class ReportsPage : public Page {
    Q_OBJECT

  public:
    explicit ReportsPage(models::Workbench& workbench, QWidget* parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] models::PageId id() const override { return models::PageId::Reports; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("reports"); }
    [[nodiscard]] bool usesDetails() const override { return false; }
    [[nodiscard]] QList<QAction*> editActions() const override;
    [[nodiscard]] QList<QAction*> viewActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    [[nodiscard]] EmptyState& emptyState() const { return *m_empty; }
    [[nodiscard]] ReportState& state() { return m_state; }
    /// Writes the report in view; the format by the name's ending: pdf, html, xlsx, csv or json.
    /// A job; tells where, or why not.
    void writeTo(const QString& path);
    /// Writes letters to all organisations into a folder, as a job with progress and cancel.
    void writeLettersTo(const QString& folder, LetterFormat format);
    [[nodiscard]] bool isWriting() const { return m_job != nullptr; }

  protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void makeActions();
    void makeLayout();
    QWidget* makeChoices();
    QWidget* makeBody();
    void fillChoices();
    void fillOrganisations();
    void fillPlans();
    void ask();
    void refresh();
    void showSections();
    void showRedactions();
    void showCounts();
    void goToSection(int row);
    void print();
    void askForFile();
    void askForFolder();
    [[nodiscard]] QString proposedName() const;

    models::Workbench& m_workbench;
    ReportState m_state;
    int m_generation = -1;
    bool m_isLanguageChosen = false; ///< by a person; else it follows the program
    session::JobBase* m_job = nullptr;
    PageHead* m_head = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_organisation = nullptr;
    QComboBox* m_audience = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_plan = nullptr;
    QLabel* m_sizeName = nullptr;
    QSpinBox* m_size = nullptr;
    QLabel* m_seedName = nullptr;
    QSpinBox* m_seed = nullptr;
    QList<QLabel*> m_names; ///< of the choices, in their order
    QLabel* m_sectionsName = nullptr;
    QListWidget* m_sections = nullptr;
    QLabel* m_leftOutName = nullptr;
    QTreeWidget* m_leftOut = nullptr;
    PaperView* m_view = nullptr;
    QLabel* m_wait = nullptr;
    QStackedWidget* m_pages = nullptr;
    QAction* m_save = nullptr;
    QAction* m_print = nullptr;
    QAction* m_letters = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_fit = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace aallokko::gui
