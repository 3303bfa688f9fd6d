// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks why findings are accepted, until when, and which: this one, all of its organisation, or all
// of the rule.
#pragma once

#include "app/models/workbench.h"
#ifndef Q_MOC_RUN
#include "app/session/waivers.h"
#endif

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;

namespace aallokko::gui {

class WaiveDialog : public QDialog {
    Q_OBJECT

  public:
    /// `asOf`: the day of checking, before which no acceptance may end.
    WaiveDialog(const rules::Finding& finding, const QString& sentence, const QString& organisation,
                base::Date asOf, QWidget* parent = nullptr);

    [[nodiscard]] session::WaiverRequest request() const;

  private:
    void makeForm(const QString& sentence, const QString& organisation);

    rules::Finding m_finding;
    base::Date m_asOf;
    QComboBox* m_scope = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    QCheckBox* m_hasEnd = nullptr;
    QDateEdit* m_until = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace aallokko::gui
