// SPDX-License-Identifier: GPL-3.0-or-later
//
// The findings on the example against the generator's own list: for each rule that truth.json lists
// in full, the findings must be exactly those rows: nothing missed, nothing invented.
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <gtest/gtest.h>
#include <vector>

namespace aallokko::tests {
namespace {

using Places = QSet<QString>; // "file|sheet|row"

QString placeOf(const QJsonObject& source) {
    return source[QStringLiteral("file")].toString() + u'|' +
           source[QStringLiteral("sheet")].toString() + u'|' +
           QString::number(source[QStringLiteral("row")].toInt());
}

const QJsonObject& truth() {
    static const QJsonObject object = [] {
        QFile file(exampleFolder() + QStringLiteral("/truth.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return object;
}

const QJsonObject& checkAnswer() {
    static const QJsonObject object =
        runAallokko({QStringLiteral("check"), importedExample(), QStringLiteral("--format"),
                     QStringLiteral("json")})
            .json();
    return object;
}

Places plantedAt(const QString& rule) {
    Places places;
    for (const QJsonValue& value : truth()[QStringLiteral("defects")].toArray()) {
        const QJsonObject defect = value.toObject();
        if (defect[QStringLiteral("rule")].toString() == rule &&
            defect[QStringLiteral("file")].isString()) {
            places.insert(placeOf(defect));
        }
    }
    return places;
}

/// The cells of each finding of a rule; an interface that both ends report has two.
std::vector<Places> foundAt(const QString& rule) {
    std::vector<Places> found;
    for (const QJsonValue& value : checkAnswer()[QStringLiteral("findings")].toArray()) {
        const QJsonObject finding = value.toObject();
        if (finding[QStringLiteral("rule")].toString() == rule) {
            Places places;
            for (const QJsonValue& source : finding[QStringLiteral("sources")].toArray()) {
                places.insert(placeOf(source.toObject()));
            }
            found.push_back(places);
        }
    }
    return found;
}

std::string listOf(const Places& places) {
    QStringList list(places.begin(), places.end());
    list.sort();
    return list.mid(0, 12).join(QStringLiteral("\n  ")).toStdString();
}

class ExampleTruth : public testing::TestWithParam<const char*> {};

TEST_P(ExampleTruth, FindingsAreExactlyThePlantedOnes) {
    const QString rule = QString::fromUtf8(GetParam());
    const Places planted = plantedAt(rule);
    ASSERT_FALSE(planted.isEmpty());
    Places named;
    for (const Places& places : foundAt(rule)) {
        named += places;
        EXPECT_TRUE(places.intersects(planted)) << "not there:\n  " << listOf(places);
    }
    EXPECT_TRUE((planted - named).isEmpty()) << (planted - named).size() << " of " << planted.size()
                                             << " missed:\n  " << listOf(planted - named);
}

INSTANTIATE_TEST_SUITE_P(Rules, ExampleTruth,
                         testing::Values("Q03", "Q04", "Q05", "Q06", "Q07", "Q08", "Q09", "Q10",
                                         "Q11", "Q12", "Q14", "Q17", "Q18", "Q20", "Q21", "Q22",
                                         "Q25", "Q27", "Q28", "Q38", "Q44"));

TEST(ExampleFiles, AreReadAsTheyAre) {
    QMap<QString, QJsonObject> reviews;
    for (const QJsonValue& value :
         exampleImportAnswer().json()[QStringLiteral("files")].toArray()) {
        reviews.insert(value.toObject()[QStringLiteral("file")].toString(), value.toObject());
    }
    for (const QJsonValue& value : truth()[QStringLiteral("files")].toArray()) {
        const QJsonObject file = value.toObject();
        const QString name = file[QStringLiteral("file")].toString();
        ASSERT_TRUE(reviews.contains(name)) << name.toStdString();
        const QJsonObject review = reviews[name];
        EXPECT_EQ(review[QStringLiteral("systems_added")].toInt(),
                  file[QStringLiteral("systems")].toInt())
            << name.toStdString();
        EXPECT_EQ(review[QStringLiteral("format")].toString(),
                  file[QStringLiteral("format")].toString())
            << name.toStdString();
    }
}

TEST(ExampleFiles, ScalesThatRunTheOtherWayAreAskedAbout) {
    QSet<QString> planted;
    for (const QJsonValue& value : truth()[QStringLiteral("defects")].toArray()) {
        const QJsonObject defect = value.toObject();
        if (defect[QStringLiteral("kind")].toString() == QStringLiteral("opposite_scale")) {
            planted.insert(defect[QStringLiteral("file")].toString());
        }
    }
    QSet<QString> asked;
    for (const QJsonValue& value :
         exampleImportAnswer().json()[QStringLiteral("files")].toArray()) {
        for (const QJsonValue& issue : value.toObject()[QStringLiteral("issues")].toArray()) {
            if (issue.toObject()[QStringLiteral("code")].toString() ==
                QStringLiteral("import.scale_reversed")) {
                asked.insert(value.toObject()[QStringLiteral("file")].toString());
            }
        }
    }
    EXPECT_EQ(planted.size(), 3);
    EXPECT_EQ(asked, planted);
}

} // namespace
} // namespace aallokko::tests
