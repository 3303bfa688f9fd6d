// SPDX-License-Identifier: GPL-3.0-or-later
//
// All texts exist in Finnish, Swedish and English: no unfinished entry, none that the sources no
// longer have, none that the files do not have yet, and every place (%1) survives translation.
#include "core/text/messages.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace aallokko::tests {
namespace {

struct Entry {
    QString translation;
    QString type;
    bool isNumerus = false;
};

using Entries = QMap<QString, Entry>; // "context|source" -> entry

Entries entriesOf(const QString& path) {
    Entries entries;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    bool isNumerus = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            isNumerus = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const QString type = xml.attributes().value(QLatin1String("type")).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            entries.insert(context + u'|' + source, {text.trimmed(), type, isNumerus});
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString();
    return entries;
}

QString translationFile(const QString& language) {
    return QStringLiteral(AALLOKKO_SOURCE_DIR "/data/translations/aallokko_%1.ts").arg(language);
}

QSet<QString> placesOf(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%(?:L?[1-9n])"));
    QSet<QString> places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext()) {
        places.insert(matches.next().captured());
    }
    return places;
}

TEST(Translations, AreCompleteAndKeepTheirPlaces) {
    for (const char* language : {"fi", "sv"}) {
        const Entries entries = entriesOf(translationFile(QString::fromUtf8(language)));
        ASSERT_GT(entries.size(), 100) << language;
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            const std::string name = std::string(language) + ": " + it.key().toStdString();
            EXPECT_EQ(it->type, QString()) << name;
            EXPECT_FALSE(it->translation.isEmpty()) << name;
            EXPECT_EQ(placesOf(it->translation), placesOf(it.key())) << name;
        }
    }
}

TEST(Translations, HoldExactlyTheTextsOfTheSources) {
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    const QString root = QStringLiteral(AALLOKKO_SOURCE_DIR);
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.start(qEnvironmentVariable("AALLOKKO_LUPDATE"),
                  {QStringLiteral("-silent"), QStringLiteral("-recursive"), QStringLiteral("app"),
                   QStringLiteral("core"), QStringLiteral("importers"), QStringLiteral("data"),
                   QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-ts"), fresh});
    ASSERT_TRUE(lupdate.waitForFinished(60000)) << lupdate.errorString().toStdString();
    const Entries wanted = entriesOf(fresh);
    ASSERT_GT(wanted.size(), 100);
    for (const char* language : {"fi", "sv"}) {
        const Entries entries = entriesOf(translationFile(QString::fromUtf8(language)));
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            EXPECT_TRUE(entries.contains(it.key()))
                << language << " lacks " << it.key().toStdString()
                << " (scripts/translations.sh collects it)";
        }
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            EXPECT_TRUE(wanted.contains(it.key()))
                << language << " has a text that is no longer used: " << it.key().toStdString();
        }
    }
}

TEST(Messages, HaveOneSentencePerCode) {
    QSet<QString> codes;
    for (const auto table :
         {text::generalMessages(), text::importMessages(), text::readerMessages(),
          text::storeMessages(), text::planMessages(), text::ruleMessages()}) {
        EXPECT_FALSE(table.empty());
        for (const text::Message& message : table) {
            const QString code = QString::fromUtf8(message.code);
            EXPECT_FALSE(codes.contains(code)) << message.code << " stands in two tables";
            codes.insert(code);
            EXPECT_FALSE(QString::fromUtf8(message.text).contains(u'!')) << message.text;
        }
    }
}

TEST(Messages, ArgumentsAreFilledOnceAndUnknownCodesAreNotLost) {
    EXPECT_EQ(text::sentence("cli.cannot_read", {"a %2 b", "gone"}),
              QStringLiteral("a %2 b cannot be read: gone"));
    EXPECT_EQ(text::sentence("no.such_code", {"x"}), QStringLiteral("no.such_code | x"));
}

} // namespace
} // namespace aallokko::tests
