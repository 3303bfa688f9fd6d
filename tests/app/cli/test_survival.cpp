// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a project survives: a full disk and death at any moment of an import. It opens, holds whole
// change sets only, and its trail verifies.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>
#include <algorithm>
#include <csignal>
#include <gtest/gtest.h>
#include <iostream>
#include <sys/mount.h>
#include <sys/resource.h>

namespace aallokko::tests {
namespace {

const QStringList asJson{QStringLiteral("--format"), QStringLiteral("json")};

qsizetype systemsIn(const QString& project) {
    const Answer answer = runAallokko(QStringList{QStringLiteral("systems"), project} + asJson);
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    return answer.json()[QStringLiteral("systems")].toArray().size();
}

void expectSound(const QString& project) {
    const Answer trail = runAallokko({QStringLiteral("audit"), project, QStringLiteral("verify")});
    EXPECT_EQ(trail.exitCode, 0) << trail.err.toStdString();
}

void expectRefusedWithoutChange(const Answer& answer, const QString& project) {
    EXPECT_EQ(answer.exitCode, 3) << answer.err.toStdString();
    EXPECT_FALSE(answer.err.isEmpty()) << "a full disk needs a message";
    EXPECT_EQ(systemsIn(project), 0) << "half an import was stored";
    expectSound(project);
}

/// A file system of `size` at `path`; unmounted at the end.
class TinyDisk {
  public:
    TinyDisk(const QString& path, const char* size)
        : m_path(path.toUtf8()),
          m_isMounted(::mount("tmpfs", m_path.constData(), "tmpfs", 0,
                              (QByteArray("size=") + size).constData()) == 0) {}
    ~TinyDisk() {
        if (m_isMounted) {
            ::umount2(m_path.constData(), MNT_DETACH);
        }
    }
    [[nodiscard]] bool isMounted() const { return m_isMounted; }

  private:
    QByteArray m_path;
    bool m_isMounted;
};

TEST(FullDisk, LeavesTheProjectAsItWas) {
    const QTemporaryDir folder;
    const TinyDisk disk(folder.path(), "600k");
    if (!disk.isMounted()) {
        GTEST_SKIP() << "mounting a small file system needs root and a kernel that allows it";
    }
    const QString project = folder.filePath(QStringLiteral("p.aallokko"));
    const Answer made = runAallokko({QStringLiteral("new"), project});
    ASSERT_EQ(made.exitCode, 0) << made.err.toStdString();
    expectRefusedWithoutChange(
        runAallokko(QStringList{QStringLiteral("import"), project} + exampleFiles()), project);
}

TEST(FullDisk, AFileSizeLimitLeavesTheProjectAsItWas) {
    const QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("p.aallokko"));
    ASSERT_EQ(runAallokko({QStringLiteral("new"), project}).exitCode, 0);
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    // The child inherits the limit; its size leaves room for the empty project only.
    rlimit small = before;
    small.rlim_cur = static_cast<rlim_t>(QFileInfo(project).size() + 100000);
    const auto oldHandler = ::signal(SIGXFSZ, SIG_IGN);
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Answer answer =
        runAallokko(QStringList{QStringLiteral("import"), project} + exampleFiles());
    ::setrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, oldHandler);
    expectRefusedWithoutChange(answer, project);
}

QStringList fewFiles() {
    QStringList files;
    for (const QString& file : exampleFiles()) {
        const QString name = QFileInfo(file).fileName();
        if (name.startsWith(QStringLiteral("179")) || name.startsWith(QStringLiteral("KSSHP")) ||
            name.startsWith(QStringLiteral("Jämsä"))) {
            files << file;
        }
    }
    return files;
}

void copyProject(const QString& from, const QString& to) {
    for (const char* end : {"", "-wal", "-shm"}) {
        QFile::remove(to + QLatin1String(end));
    }
    ASSERT_TRUE(QFile::copy(from, to));
}

/// Runs a verb on copies of `whole` and kills it at random moments, half of them in the last third,
/// where the project is written. After each death there are `before` or `after` systems and nothing
/// between, and the trail verifies.
void killAtRandom(const QString& whole, const QString& project, const QStringList& verb,
                  qsizetype before, qsizetype after, int lifeMs, int rounds) {
    QRandomGenerator random(20180630);
    int killed = 0;
    int stored = 0;
    copyProject(whole, project);
    for (int round = 0; round < rounds; ++round) {
        QProcess process;
        process.start(qEnvironmentVariable("AALLOKKO_PROGRAM"), verb);
        ASSERT_TRUE(process.waitForStarted());
        const int from = round % 2 == 0 ? 0 : lifeMs * 2 / 3;
        QThread::msleep(static_cast<unsigned long>(random.bounded(from, lifeMs + 1)));
        process.kill();
        process.waitForFinished();
        const bool died = process.exitStatus() == QProcess::CrashExit;
        killed += died ? 1 : 0;
        // The machine is now slower, now quicker: follow it, so that most moments fall into the
        // run.
        lifeMs = std::max(20, died ? lifeMs * 21 / 20 : lifeMs * 4 / 5);
        const qsizetype count = systemsIn(project);
        ASSERT_TRUE(count == before || count == after)
            << "round " << round << ": " << count << " systems";
        expectSound(project);
        if (count == after) {
            ++stored;
            copyProject(whole, project);
        }
    }
    std::cout << rounds << " rounds: " << killed << " died, " << stored << " had stored all\n";
    EXPECT_GE(killed, rounds / 4) << "too few died; the moments are chosen badly";
}

int rounds() {
    const int wanted = qEnvironmentVariableIntValue("AALLOKKO_KILL_ROUNDS");
    return wanted > 0 ? wanted : 10;
}

/// Milliseconds that the verb takes when nobody kills it.
int lifeOf(const QStringList& verb) {
    QElapsedTimer clock;
    clock.start();
    EXPECT_LE(runAallokko(verb).exitCode, 1);
    return static_cast<int>(clock.elapsed());
}

/// 10 rounds; the slow run asks for 200 by AALLOKKO_KILL_ROUNDS.
TEST(KilledImport, HoldsWholeChangeSetsOnly) {
    const QTemporaryDir folder;
    const QString empty = folder.filePath(QStringLiteral("empty.aallokko"));
    const QString project = folder.filePath(QStringLiteral("p.aallokko"));
    ASSERT_EQ(runAallokko({QStringLiteral("new"), empty}).exitCode, 0);
    const QStringList verb = QStringList{QStringLiteral("import"), project} + fewFiles();
    copyProject(empty, project);
    const int lifeMs = lifeOf(verb);
    const qsizetype all = systemsIn(project);
    ASSERT_GT(all, 0);
    killAtRandom(empty, project, verb, 0, all, lifeMs, rounds());
}

/// A merge touches the rows, their interfaces, contracts and uses in one step.
TEST(KilledMerge, HoldsAllOfAMergeOrNothing) {
    const QTemporaryDir folder;
    const QString whole = folder.filePath(QStringLiteral("whole.aallokko"));
    const QString project = folder.filePath(QStringLiteral("p.aallokko"));
    ASSERT_EQ(runAallokko({QStringLiteral("new"), whole}).exitCode, 0);
    ASSERT_LE(runAallokko(QStringList{QStringLiteral("import"), whole} + fewFiles()).exitCode, 1);
    QStringList verb{QStringLiteral("merge-systems"), project};
    constexpr int merged = 12;
    for (int number = 1; number <= merged; ++number) {
        verb << QString::number(number);
    }
    const qsizetype all = systemsIn(whole);
    copyProject(whole, project);
    const int lifeMs = lifeOf(verb);
    ASSERT_EQ(systemsIn(project), all - merged + 1);
    killAtRandom(whole, project, verb, all, all - merged + 1, lifeMs, rounds());
}

} // namespace
} // namespace aallokko::tests
