// SPDX-License-Identifier: GPL-3.0-or-later
//
// Approving a plan: what it lacks stands listed and is accepted with a reason, by whom and where.
#pragma once

#ifndef Q_MOC_RUN
#include "app/session/scenarios.h"
#endif

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace aallokko::gui {

class ApproveDialog : public QDialog {
    Q_OBJECT

  public:
    ApproveDialog(const session::Session& session, const session::ApprovalReview& review,
                  QWidget* parent = nullptr);

    /// As filled in.
    [[nodiscard]] session::ApprovalRequest request() const;

  private:
    void fill(const session::Session& session, const session::ApprovalReview& review);
    void check();

    std::string m_scenario;
    QTableWidget* m_deficits = nullptr;
    QLineEdit* m_body = nullptr;
    QLineEdit* m_section = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    QPushButton* m_approve = nullptr;
};

} // namespace aallokko::gui
