// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both jobs read the file by a connection of their own.
#include "app/models/audit_state.h"

#include "core/text/messages.h"

#include <QElapsedTimer>

namespace aallokko::models {

namespace {

constexpr qint64 progressMilliseconds = 50;

} // namespace

AuditState::AuditState(Workbench& workbench, QObject* parent) : WatchedState(workbench, parent) {
    connect(&workbench, &Workbench::edited, this, &AuditState::dropCheck);
    connect(&workbench, &Workbench::planStored, this, &AuditState::dropCheck);
    connect(&workbench, &Workbench::languageChanged, this, &AuditState::outdate);
}

AuditState::~AuditState() {
    delete m_checkJob;
}

void AuditState::begin() {
    session::AuditInput input =
        session::auditInput(*m_workbench.session(), text::currentLanguage());
    input.between = m_between;
    run<session::AuditLog>(
        tr("Reading the audit trail"),
        [input](std::stop_token stop) { return session::readAuditLog(input, stop); },
        [this](session::AuditLog log) {
            m_log = std::make_shared<const session::AuditLog>(std::move(log));
        });
}

void AuditState::forget() {
    delete std::exchange(m_checkJob, nullptr);
    m_log.reset();
    m_between.reset();
    m_check.reset();
}

void AuditState::showBetween(const Versions& versions) {
    if (m_between != versions) {
        m_between = versions;
        outdate();
    }
}

void AuditState::dropCheck() {
    if (m_check) {
        m_check.reset();
        Q_EMIT checked();
    }
}

void AuditState::check() {
    const session::Session* session = m_workbench.session();
    if (session == nullptr || isChecking()) {
        return;
    }
    using Outcome = base::Result<session::ChainCheck>;
    auto* job = new session::Job<Outcome>(this);
    m_checkJob = job;
    m_workbench.showJob(job, tr("Verifying the chain"));
    job->start(
        [path = session->path().toStdString(), job](std::stop_token stop) {
            QElapsedTimer clock;
            clock.start();
            return session::checkChain(path, stop, [&](int done, int total) {
                if (clock.elapsed() >= progressMilliseconds) {
                    clock.restart();
                    Q_EMIT job->progressed(done, total, QString());
                }
            });
        },
        [this, job](Outcome outcome) {
            job->deleteLater();
            m_checkJob = nullptr;
            if (outcome) {
                m_check = std::move(*outcome);
            } else {
                m_workbench.showError(outcome.error());
            }
            Q_EMIT checked();
        });
    Q_EMIT checked();
}

} // namespace aallokko::models
