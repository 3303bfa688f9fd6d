// SPDX-License-Identifier: GPL-3.0-or-later
//
// A result about the open project that is computed in the background, and again after every change
// while somebody looks. What is computed is said by the class that derives from this one.
#pragma once

#include "app/models/workbench.h"

#include <QObject>
#include <QTimer>
#include <utility>

namespace aallokko::models {

class WatchedState : public QObject {
    Q_OBJECT

  public:
    ~WatchedState() override;

    /// While nobody looks nothing is computed.
    void setWatched(bool isWatched);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// The result is that of the present project.
    [[nodiscard]] bool isCurrent() const { return !m_isOutdated && m_job == nullptr; }
    /// Another number with each result, 0 before the first.
    [[nodiscard]] int generation() const { return m_generation; }
    /// The result is old: computed again at once while somebody looks.
    void outdate();

  Q_SIGNALS:
    /// A new result, or a computation has begun.
    void changed();

  protected:
    WatchedState(Workbench& workbench, QObject* parent);
    /// Starts the work on a snapshot of the session, by run().
    virtual void begin() = 0;
    /// The project is gone: drop the result.
    virtual void forget() = 0;
    /// Runs `work` in the background as `title` of the job line; `receive` gets the value here, or
    /// the user is told of the error.
    template <class T>
    void run(const QString& title, std::function<base::Result<T>(std::stop_token)> work,
             std::function<void(T)> receive) {
        auto* job = new session::Job<base::Result<T>>(this);
        m_job = job;
        m_workbench.showJob(job, title);
        job->start(std::move(work),
                   [this, job, receive = std::move(receive)](base::Result<T> result) {
                       job->deleteLater();
                       m_job = nullptr;
                       if (result) {
                           receive(std::move(*result));
                           ++m_generation;
                       } else {
                           m_workbench.showError(result.error());
                       }
                       finish();
                   });
    }

    Workbench& m_workbench;

  private:
    void start();
    void finish();

    session::JobBase* m_job = nullptr;
    QTimer m_rest; ///< several edits in a row are one change
    int m_generation = 0;
    bool m_isWatched = false;
    bool m_isOutdated = true;
};

} // namespace aallokko::models
