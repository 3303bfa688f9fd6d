// SPDX-License-Identifier: GPL-3.0-or-later
//
// `export … report` in every format, `audit … sample` and signed-off snapshots, as scripts see
// them.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

Answer reportTo(const QString& to, const QString& out, const QStringList& more = {}) {
    return runAallokko(QStringList{QStringLiteral("export"), importedExample(),
                                   QStringLiteral("report"), QStringLiteral("--to"), to,
                                   QStringLiteral("-o"), out, QStringLiteral("--format"),
                                   QStringLiteral("json")} +
                       more);
}

TEST(ReportExport, HtmlPdfAndTablesComeFromOneReport) {
    const QTemporaryDir folder;
    for (const char* to : {"html", "pdf", "xlsx", "csv", "json"}) {
        const QString out = folder.filePath(QStringLiteral("r.") + QString::fromUtf8(to));
        const Answer answer = reportTo(QString::fromUtf8(to), out,
                                       {QStringLiteral("--audience"), QStringLiteral("public"),
                                        QStringLiteral("--report-lang"), QStringLiteral("sv")});
        ASSERT_EQ(answer.exitCode, 0) << to << answer.err.toStdString();
        EXPECT_EQ(answer.json()[QStringLiteral("bytes")].toInt(), QFileInfo(out).size());
        const QJsonArray hidden = answer.json()[QStringLiteral("redacted_fields")].toArray();
        EXPECT_TRUE(hidden.contains(QStringLiteral("owner")));
        EXPECT_TRUE(hidden.contains(QStringLiteral("annual_cost")));
    }
    const QByteArray html = contentOf(folder.filePath(QStringLiteral("r.html")));
    EXPECT_TRUE(html.contains("<html lang=\"sv\">"));
    EXPECT_TRUE(html.contains("Mellanrapport"));
    EXPECT_TRUE(html.contains("850 rader = 850 installationer"));
    EXPECT_TRUE(html.contains("class=\"synthetic\""));
    const QByteArray pdf = contentOf(folder.filePath(QStringLiteral("r.pdf")));
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_GE(pdf.count("/Type /Page\n"), 2);
    const QJsonObject json =
        QJsonDocument::fromJson(contentOf(folder.filePath(QStringLiteral("r.json")))).object();
    EXPECT_FALSE(json[QStringLiteral("organisations")].toArray().isEmpty());
    EXPECT_TRUE(contentOf(folder.filePath(QStringLiteral("r.csv"))).contains("organisation"));
}

TEST(ReportExport, SameReportGivesTheSameBytes) {
    const QTemporaryDir folder;
    for (const char* to : {"html", "pdf"}) {
        QByteArray bytes[2];
        for (QByteArray& one : bytes) {
            const QString out = folder.filePath(QStringLiteral("same"));
            ASSERT_EQ(reportTo(QString::fromUtf8(to), out,
                               {QStringLiteral("--organisation"), QStringLiteral("Keuruu")})
                          .exitCode,
                      0);
            one = contentOf(out);
        }
        EXPECT_EQ(bytes[0], bytes[1]) << to;
    }
}

TEST(ReportExport, OrganisationGetsALetterUnlessAnotherKindIsNamed) {
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("r.html"));
    ASSERT_EQ(reportTo(QStringLiteral("html"), out,
                       {QStringLiteral("--organisation"), QStringLiteral("Keuruu")})
                  .exitCode,
              0);
    EXPECT_TRUE(contentOf(out).contains("Letter on the information systems"));
    ASSERT_EQ(reportTo(QStringLiteral("html"), out,
                       {QStringLiteral("--organisation"), QStringLiteral("Keuruu"),
                        QStringLiteral("--kind"), QStringLiteral("audit")})
                  .exitCode,
              0);
    EXPECT_TRUE(contentOf(out).contains("Audit report"));
}

TEST(ReportExport, RefusesUnknownKindsLanguagesAndLettersToNobody) {
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("r.html"));
    for (const QStringList& more :
         {QStringList{QStringLiteral("--kind"), QStringLiteral("poem")},
          QStringList{QStringLiteral("--report-lang"), QStringLiteral("de")},
          QStringList{QStringLiteral("--kind"), QStringLiteral("letter")},
          QStringList{QStringLiteral("--scenario"), QStringLiteral("nowhere")}}) {
        EXPECT_EQ(reportTo(QStringLiteral("html"), out, more).exitCode, 2)
            << more.join(u' ').toStdString();
        EXPECT_FALSE(QFile::exists(out));
    }
    EXPECT_EQ(reportTo(QStringLiteral("ics"), out).exitCode, 2);
}

TEST(AuditSample, IsDrawnAgainAlikeAndSaysWhereTheRowsAre) {
    const auto draw = [](const char* seed) {
        const Answer answer = runAallokko(
            {QStringLiteral("audit"), importedExample(), QStringLiteral("sample"),
             QStringLiteral("--size"), QStringLiteral("30"), QStringLiteral("--seed"),
             QString::fromUtf8(seed), QStringLiteral("--format"), QStringLiteral("json")});
        EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        return answer.json();
    };
    const QJsonObject first = draw("7");
    const QJsonArray sample = first[QStringLiteral("sample")].toArray();
    ASSERT_EQ(sample.size(), 30);
    EXPECT_EQ(first, draw("7"));
    EXPECT_NE(first[QStringLiteral("sample")], draw("8")[QStringLiteral("sample")]);
    for (const QJsonValue one : sample) {
        EXPECT_GT(one[QStringLiteral("system")].toInt(), 0);
        EXPECT_FALSE(one[QStringLiteral("name")].toString().isEmpty());
        EXPECT_FALSE(one[QStringLiteral("source")].toString().isEmpty());
    }
    EXPECT_EQ(runAallokko({QStringLiteral("audit"), importedExample(), QStringLiteral("sample"),
                           QStringLiteral("--size"), QStringLiteral("0")})
                  .exitCode,
              2);
}

TEST(AuditSnapshot, IsSignedCheckedAndFoundOutWhenChanged) {
    const QTemporaryDir folder;
    const QString project = copyOfExample(folder);
    const QString out = folder.filePath(QStringLiteral("s.json"));
    const auto audit = [&](const QStringList& more) {
        return runAallokko(QStringList{QStringLiteral("audit"), project} + more +
                           QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    };
    EXPECT_EQ(audit({QStringLiteral("snapshot"), QStringLiteral("-o"), out}).exitCode, 2)
        << "without a ground";
    const Answer signedOff = audit({QStringLiteral("snapshot"), QStringLiteral("-o"), out,
                                    QStringLiteral("--reason"), QStringLiteral("board 12.6.")});
    ASSERT_EQ(signedOff.exitCode, 0) << signedOff.err.toStdString();
    EXPECT_EQ(signedOff.json()[QStringLiteral("sha256")].toString().size(), 64);
    const QStringList check{QStringLiteral("verify"), QStringLiteral("--snapshot"), out};
    const Answer good = audit(check);
    EXPECT_EQ(good.exitCode, 0) << good.out.toStdString();
    EXPECT_TRUE(good.json()[QStringLiteral("ok")].toBool());
    EXPECT_EQ(audit({QStringLiteral("verify")}).exitCode, 0) << "the chain itself";
    QByteArray bytes = contentOf(out);
    bytes.replace("board 12.6.", "board 13.6.");
    QFile file(out);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Answer bad = audit(check);
    EXPECT_EQ(bad.exitCode, 7);
    EXPECT_FALSE(bad.json()[QStringLiteral("ok")].toBool());
    EXPECT_FALSE(bad.json()[QStringLiteral("faults")].toArray().isEmpty());
}

} // namespace
} // namespace aallokko::tests
