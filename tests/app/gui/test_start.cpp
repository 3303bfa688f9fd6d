// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program itself: it opens a file, saves a picture when asked, and says nothing on standard
// error.
#include "app/session/session.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace {

class StartTest : public testing::Test {
  protected:
    void SetUp() override {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder.path());
        environment.insert(QStringLiteral("HOME"), folder.path());
        program.setProcessEnvironment(environment);
    }
    void run(QStringList arguments) {
        picture = folder.filePath(QStringLiteral("window.png"));
        arguments << QStringLiteral("--grab") << picture;
        program.start(QStringLiteral(AALLOKKO_DESKTOP), arguments);
        ASSERT_TRUE(program.waitForFinished(30000));
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(program.exitCode(), 0);
        EXPECT_EQ(program.readAllStandardError().toStdString(), "");
    }
    QTemporaryDir folder;
    QProcess program;
    QString picture;
};

TEST_F(StartTest, StartsSilentlyWithoutAFile) {
    run({QStringLiteral("--language"), QStringLiteral("fi")});
    EXPECT_EQ(QImage(picture).size(), QSize(1440, 900));
}

TEST_F(StartTest, OpensAProjectOnEveryPage) {
    const QString path = folder.filePath(QStringLiteral("p.aallokko"));
    {
        auto session = aallokko::session::Session::create(path, {});
        ASSERT_TRUE(session);
    }
    for (const char* page : {"overview", "inventory", "import", "waves", "scenarios"}) {
        run({path, QStringLiteral("--page"), QLatin1String(page), QStringLiteral("--theme"),
             QStringLiteral("dark"), QStringLiteral("--size"), QStringLiteral("1280x720")});
        EXPECT_EQ(QImage(picture).size(), QSize(1280, 720));
    }
}

TEST_F(StartTest, SaysInTheWindowThatAFileCannotBeOpened) {
    run({folder.filePath(QStringLiteral("missing.aallokko"))});
    EXPECT_FALSE(QImage(picture).isNull());
}

} // namespace
