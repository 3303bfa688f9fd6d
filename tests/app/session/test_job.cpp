// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job delivers its value in the owner's thread, may be deleted after or before it ended, and asks
// its work to stop.
#include "app/session/job.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <atomic>
#include <functional>
#include <gtest/gtest.h>
#include <memory>

namespace aallokko::session {
namespace {

class JobTest : public testing::Test {
  protected:
    static void waitFor(const std::function<bool()>& isDone) {
        QElapsedTimer clock;
        clock.start();
        while (!isDone() && clock.elapsed() < 5000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        }
    }
    int argc = 1;
    char name[5] = "test";
    char* argv[2] = {name, nullptr};
    QCoreApplication application{argc, argv};
};

TEST_F(JobTest, DeliversInTheOwnersThreadAndCanThenBeDeleted) {
    auto job = std::make_unique<Job<int>>(nullptr);
    int received = 0;
    QThread* thread = nullptr;
    job->start([](std::stop_token) { return 42; },
               [&](int value) {
                   received = value;
                   thread = QThread::currentThread();
               });
    waitFor([&] { return received != 0; });
    EXPECT_EQ(received, 42);
    EXPECT_EQ(thread, QThread::currentThread());
    job.reset(); // must not wait for ever
}

TEST_F(JobTest, DeletingARunningJobStopsItsWorkAndDropsTheResult) {
    std::atomic<bool> wasAsked = false;
    bool isReceived = false;
    {
        Job<int> job(nullptr);
        job.start(
            [&](std::stop_token stop) {
                while (!stop.stop_requested()) {
                    QThread::msleep(1);
                }
                wasAsked = true;
                return 1;
            },
            [&](int) { isReceived = true; });
    }
    QCoreApplication::processEvents();
    EXPECT_TRUE(wasAsked);
    EXPECT_FALSE(isReceived);
}

TEST_F(JobTest, CancelStillDeliversWhatThereIs) {
    Job<int> job(nullptr);
    int received = 0;
    job.start(
        [](std::stop_token stop) {
            while (!stop.stop_requested()) {
                QThread::msleep(1);
            }
            return 7;
        },
        [&](int value) { received = value; });
    job.cancel();
    waitFor([&] { return received != 0; });
    EXPECT_EQ(received, 7);
    EXPECT_TRUE(job.isCancelled());
}

} // namespace
} // namespace aallokko::session
