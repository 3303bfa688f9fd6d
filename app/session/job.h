// SPDX-License-Identifier: GPL-3.0-or-later
//
// Background work of the desktop: a function from values to a value on a pool thread, with cancel
// and progress. Results and progress arrive in the owner's thread; when the owner is gone they are
// dropped.
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>
#include <functional>
#include <stop_token>
#include <utility>

namespace aallokko::session {

/// One run. Make it, connect, start; it deletes nothing by itself: give it a parent. Destruction
/// asks the work to stop and waits for it (the work answers a stop within 200 ms).
class JobBase : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;
    /// Asks the work to stop; the result still arrives (best so far or an empty one).
    void cancel() { m_stop.request_stop(); }
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }

  Q_SIGNALS:
    /// `done` of `total` steps; total 0 = unknown. At most 20 times a second.
    void progressed(int done, int total, const QString& what);
    void finished();

  protected:
    std::stop_source m_stop;
};

template <class T>
class Job : public JobBase {
  public:
    using Work = std::function<T(std::stop_token)>;
    using Receive = std::function<void(T)>;

    explicit Job(QObject* parent) : JobBase(parent) {}
    ~Job() override {
        m_stop.request_stop();
        // A future whose result was taken counts as never finished: waiting for it would not end.
        if (!m_isDone) {
            m_watcher.waitForFinished();
        }
    }

    /// Runs `work` on the global pool; `receive` gets the value in this object's thread.
    void start(Work work, Receive receive) {
        connect(&m_watcher, &QFutureWatcherBase::finished, this,
                [this, receive = std::move(receive)] {
                    m_isDone = true;
                    receive(m_watcher.future().takeResult());
                    Q_EMIT finished();
                });
        m_watcher.setFuture(QtConcurrent::run(
            [work = std::move(work), token = m_stop.get_token()] { return work(token); }));
    }

  private:
    QFutureWatcher<T> m_watcher;
    bool m_isDone = false;
};

} // namespace aallokko::session
