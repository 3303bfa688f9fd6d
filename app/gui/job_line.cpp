// SPDX-License-Identifier: GPL-3.0-or-later
//
// Progress that cannot be known is shown as counts and time, never as an invented percentage.
#include "app/gui/job_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace aallokko::gui {

namespace {

constexpr int quietMilliseconds = 500;
constexpr int tickMilliseconds = 250;

} // namespace

JobLine::JobLine(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("jobLine"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_text = new QLabel(this);
    m_bar = new QProgressBar(this);
    m_bar->setMaximumWidth(140);
    m_bar->setTextVisible(false);
    m_cancel = new QPushButton(this);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_timer.setInterval(tickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &JobLine::tick);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job) {
            m_job->cancel();
            m_cancel->setEnabled(false);
        }
    });
    retranslate();
    setVisible(false);
}

void JobLine::show(session::JobBase* job, const QString& title) {
    if (m_job) {
        disconnect(m_job, nullptr, this, nullptr);
    }
    m_job = job;
    m_title = title;
    m_what.clear();
    m_clock.start();
    m_timer.start();
    m_cancel->setEnabled(true);
    m_bar->setVisible(false);
    connect(job, &session::JobBase::progressed, this, &JobLine::showProgress);
    const auto end = [this, job] {
        if (m_job == job || m_job.isNull()) {
            m_job = nullptr;
            m_timer.stop();
            setVisible(false);
        }
    };
    connect(job, &session::JobBase::finished, this, end);
    connect(job, &QObject::destroyed, this, end);
}

void JobLine::showProgress(int done, int total, const QString& what) {
    m_bar->setVisible(total > 0);
    m_bar->setMaximum(qMax(1, total));
    m_bar->setValue(done);
    m_what = what;
    tick();
}

void JobLine::tick() {
    if (!m_job || m_clock.elapsed() < quietMilliseconds) {
        return;
    }
    const qint64 seconds = m_clock.elapsed() / 1000;
    const QString time = QStringLiteral("%1:%2")
                             .arg(seconds / 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    QStringList parts{m_title, time};
    if (!m_what.isEmpty()) {
        parts << m_what;
    }
    m_text->setText(parts.join(QStringLiteral("  ")));
    setVisible(true);
}

void JobLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void JobLine::retranslate() {
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the running work"));
    m_bar->setAccessibleName(tr("Progress"));
}

} // namespace aallokko::gui
