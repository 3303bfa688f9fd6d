// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <gtest/gtest.h>

namespace aallokko::tests {

namespace {

struct Example {
    QTemporaryDir folder;
    QString project = folder.filePath(QStringLiteral("example.aallokko"));
    Answer import;

    Example() {
        const Answer made = runAallokko({QStringLiteral("new"), project, QStringLiteral("--region"),
                                         QStringLiteral("keski-suomi")});
        EXPECT_EQ(made.exitCode, 0) << made.err.toStdString();
        import = runAallokko(QStringList{QStringLiteral("import"), project} + exampleFiles() +
                             QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    }
};

const Example& example() {
    static const Example value;
    return value;
}

} // namespace

QJsonObject Answer::json() const {
    return QJsonDocument::fromJson(out).object();
}

Answer runAallokko(const QStringList& arguments) {
    QStringList all = arguments;
    if (!arguments.contains(QStringLiteral("--lang"))) {
        all << QStringLiteral("--lang") << QStringLiteral("en");
    }
    QProcess process;
    process.start(qEnvironmentVariable("AALLOKKO_PROGRAM"), all);
    Answer answer;
    if (!process.waitForFinished(120000)) {
        process.kill();
        process.waitForFinished();
        ADD_FAILURE() << "aallokko " << arguments.join(u' ').toStdString() << " did not end";
        return answer;
    }
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

QString exampleFolder() {
    return QStringLiteral(AALLOKKO_SOURCE_DIR "/data/examples/keski-suomi");
}

QStringList exampleFiles() {
    const QDir folder(exampleFolder() + QStringLiteral("/inventories"));
    QStringList files;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        files << folder.filePath(name);
    }
    return files;
}

const QString& importedExample() {
    return example().project;
}

const Answer& exampleImportAnswer() {
    return example().import;
}

QString copyOfExample(const QTemporaryDir& folder) {
    const QString copy = folder.filePath(QStringLiteral("copy.aallokko"));
    EXPECT_TRUE(QFile::copy(importedExample(), copy));
    return copy;
}

} // namespace aallokko::tests
