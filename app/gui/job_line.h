// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line of the status bar that shows running work: what, how far, how long, and Cancel. Work
// shorter than half a second shows nothing.
#pragma once

#include "app/session/job.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace aallokko::gui {

class JobLine : public QWidget {
    Q_OBJECT

  public:
    explicit JobLine(QWidget* parent = nullptr);

    /// Follows the job until it has finished; a newer job takes the line over.
    void show(session::JobBase* job, const QString& title);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showProgress(int done, int total, const QString& what);
    void tick();
    void retranslate();

    QPointer<session::JobBase> m_job;
    QString m_title;
    QString m_what;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace aallokko::gui
