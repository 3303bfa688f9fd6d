// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exports exist, say that they are synthetic, keep secrets by audience and open in LibreOffice.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

Answer exportTo(const QString& what, const QString& to, const QString& out,
                const QStringList& more = {}) {
    return runAallokko(QStringList{QStringLiteral("export"), importedExample(), what,
                                   QStringLiteral("--to"), to, QStringLiteral("-o"), out,
                                   QStringLiteral("--format"), QStringLiteral("json")} +
                       more);
}

TEST(Export, InventoryAsJsonHasAllRowsAndSaysSynthetic) {
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("i.json"));
    const Answer answer = exportTo(QStringLiteral("inventory"), QStringLiteral("json"), out);
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const QJsonObject object = QJsonDocument::fromJson(contentOf(out)).object();
    EXPECT_EQ(object[QStringLiteral("systems")].toArray().size(), 850);
    EXPECT_TRUE(object[QStringLiteral("synthetic")].toBool());
    EXPECT_EQ(answer.json()[QStringLiteral("bytes")].toInt(), QFileInfo(out).size());
}

TEST(Export, WritesEveryKindAsAccessibleHtml) {
    const QTemporaryDir folder;
    for (const char* what : {"inventory", "findings", "audit"}) {
        const QString out = folder.filePath(QStringLiteral("e.html"));
        const Answer answer = exportTo(QString::fromUtf8(what), QStringLiteral("html"), out,
                                       {QStringLiteral("--lang"), QStringLiteral("fi")});
        ASSERT_EQ(answer.exitCode, 0) << what << answer.err.toStdString();
        const QByteArray html = contentOf(out);
        EXPECT_TRUE(html.contains("<html lang=\"fi\">")) << what;
        EXPECT_TRUE(html.contains("class=\"synthetic\"")) << what;
        EXPECT_TRUE(html.contains("<th scope=\"col\">")) << what;
    }
}

TEST(Export, WritesTheInventoryAtAPastVersion) {
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("i.json"));
    const auto at = [&](const char* what, const char* version) {
        return exportTo(QString::fromUtf8(what), QStringLiteral("json"), out,
                        {QStringLiteral("--at"), QString::fromUtf8(version)});
    };
    ASSERT_EQ(at("inventory", "1").exitCode, 0);
    EXPECT_EQ(QJsonDocument::fromJson(contentOf(out))[QStringLiteral("systems")].toArray().size(),
              0)
        << "before the import";
    ASSERT_EQ(at("inventory", "2").exitCode, 0);
    EXPECT_EQ(QJsonDocument::fromJson(contentOf(out))[QStringLiteral("systems")].toArray().size(),
              850);
    EXPECT_EQ(at("inventory", "99").exitCode, 2);
    EXPECT_EQ(at("inventory", "x").exitCode, 2);
    EXPECT_EQ(at("findings", "1").exitCode, 2);
}

TEST(Export, PublicLeavesOutPersonsSecurityAndPrices) {
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("i.csv"));
    const Answer answer = exportTo(QStringLiteral("inventory"), QStringLiteral("csv"), out,
                                   {QStringLiteral("--audience"), QStringLiteral("public")});
    ASSERT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    const QByteArray header = contentOf(out).split('\n').first();
    for (const char* hidden : {"owner", "annual_cost", "authentication", "contract_end"}) {
        EXPECT_FALSE(header.contains(hidden)) << hidden;
    }
    EXPECT_TRUE(header.contains("purpose"));
    EXPECT_TRUE(header.contains("synthetic"));
    EXPECT_FALSE(answer.json()[QStringLiteral("redacted_fields")].toArray().isEmpty());
}

TEST(Export, WorkbookOpensInLibreOffice) {
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty()) {
        GTEST_SKIP() << "LibreOffice is not installed";
    }
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("i.xlsx"));
    ASSERT_EQ(exportTo(QStringLiteral("inventory"), QStringLiteral("xlsx"), out).exitCode, 0);
    QProcess office;
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://") +
                      folder.filePath(QStringLiteral("profile")),
                  QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                  QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,"
                                 "false,false,false,2"),
                  QStringLiteral("--outdir"), folder.path(), out});
    ASSERT_TRUE(office.waitForFinished(120000));
    QStringList csv = QDir(folder.path()).entryList({QStringLiteral("i*.csv")});
    ASSERT_EQ(csv.size(), 1) << office.readAllStandardError().toStdString();
    EXPECT_GE(contentOf(folder.filePath(csv.first())).count('\n'), 851);
}

TEST(Export, UnknownPairsAndUnwritablePlacesAreRefused) {
    const QTemporaryDir folder;
    EXPECT_EQ(exportTo(QStringLiteral("inventory"), QStringLiteral("docx"),
                       folder.filePath(QStringLiteral("x")))
                  .exitCode,
              2);
    EXPECT_EQ(exportTo(QStringLiteral("inventory"), QStringLiteral("csv"),
                       folder.filePath(QStringLiteral("no/such/folder/x.csv")))
                  .exitCode,
              3);
    // No plan yet: nothing to export.
    EXPECT_NE(exportTo(QStringLiteral("plan"), QStringLiteral("csv"),
                       folder.filePath(QStringLiteral("p.csv")))
                  .exitCode,
              0);
}

} // namespace
} // namespace aallokko::tests
