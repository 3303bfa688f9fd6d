// SPDX-License-Identifier: GPL-3.0-or-later
//
// Help, wrong use and languages.
#include "tests/app/cli/program.h"

#include <QSet>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

const QStringList verbs{
    QStringLiteral("new"),     QStringLiteral("read"),    QStringLiteral("import"),
    QStringLiteral("systems"), QStringLiteral("check"),   QStringLiteral("graph"),
    QStringLiteral("plan"),    QStringLiteral("explain"), QStringLiteral("export"),
    QStringLiteral("audit"),   QStringLiteral("solve"),   QStringLiteral("verify"),
    QStringLiteral("doctor"),  QStringLiteral("pin"),     QStringLiteral("unpin"),
    QStringLiteral("request")};

TEST(Usage, EveryVerbHasHelpWithAnExample) {
    for (const QString& verb : verbs) {
        const Answer answer = runAallokko({verb, QStringLiteral("--help")});
        EXPECT_EQ(answer.exitCode, 0) << verb.toStdString();
        EXPECT_TRUE(answer.out.contains("aallokko " + verb.toUtf8())) << verb.toStdString();
        EXPECT_TRUE(answer.out.contains("--format")) << verb.toStdString();
        EXPECT_TRUE(answer.err.isEmpty()) << answer.err.toStdString();
    }
}

TEST(Usage, WrongUseEndsWithTwo) {
    const std::vector<QStringList> wrong{
        {QStringLiteral("fly")},
        {QStringLiteral("new")},
        {QStringLiteral("systems"), QStringLiteral("a"), QStringLiteral("b")},
        {QStringLiteral("systems"), QStringLiteral("a"), QStringLiteral("--sideways")},
        {QStringLiteral("systems"), QStringLiteral("a"), QStringLiteral("--format"),
         QStringLiteral("xml")},
        {QStringLiteral("plan"), QStringLiteral("a"), QStringLiteral("--time-limit"),
         QStringLiteral("soon")},
        {QStringLiteral("new"), QStringLiteral("/tmp/x.aallokko"), QStringLiteral("--region"),
         QStringLiteral("Atlantis")},
        {QStringLiteral("new"), QStringLiteral("/tmp/x.aallokko"), QStringLiteral("--legal-start"),
         QStringLiteral("31.2.2020")}};
    for (const QStringList& arguments : wrong) {
        const Answer answer = runAallokko(arguments);
        EXPECT_EQ(answer.exitCode, 2) << arguments.join(u' ').toStdString();
        EXPECT_FALSE(answer.err.isEmpty()) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(answer.out.isEmpty()) << answer.out.toStdString();
    }
}

TEST(Usage, MessagesSpeakThreeLanguages) {
    QSet<QByteArray> texts;
    for (const char* language : {"fi", "sv", "en"}) {
        const Answer answer = runAallokko(
            {QStringLiteral("fly"), QStringLiteral("--lang"), QString::fromUtf8(language)});
        EXPECT_EQ(answer.exitCode, 2);
        texts.insert(answer.err);
    }
    EXPECT_EQ(texts.size(), 3) << "the same sentence in two languages";
}

} // namespace
} // namespace aallokko::tests
