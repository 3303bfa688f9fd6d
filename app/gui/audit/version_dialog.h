// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for one version of the inventory, or for two to compare. A version is named by its number,
// time, person and what made it.
#pragma once

#ifndef Q_MOC_RUN
#include "app/session/audit_log.h"
#endif

#include <QDialog>

class QComboBox;
class QPushButton;

namespace aallokko::gui {

class VersionDialog : public QDialog {
    Q_OBJECT

  public:
    /// `isPair`: two versions, to compare; else one, to export.
    VersionDialog(const session::AuditLog& log, bool isPair, QWidget* parent);

    /// The older one first; both the same when one was asked for.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> versions() const;

  private:
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace aallokko::gui
