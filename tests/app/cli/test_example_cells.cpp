// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules that truth.json does not list row by row, judged by the cells themselves: the files are
// read as plain tables, the columns named by the truth's mapping, the conditions of the rules
// written out a second time. YAML files have no columns and are left out. What neither decides: Q26
// (no staff figures in the example), Q30 (the interpretation is the program's own), Q16, Q24 and
// Q34 (functions, targets and transfers as the catalogues see them), and the rules that need a
// plan.
#include "tests/app/cli/program.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <functional>
#include <gtest/gtest.h>
#include <vector>

namespace aallokko::tests {
namespace {

using Row = QMap<QString, QString>; // field -> cell
using Names = QStringList;          // "file|system", sorted

struct ReadRow {
    QString file;
    Row cells;
    [[nodiscard]] QString at(const char* field) const {
        return cells.value(QString::fromUtf8(field));
    }
};

QList<QStringList> parsedCsv(const QString& text) {
    QList<QStringList> rows{{}};
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            if (isQuoted && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += text[i++];
            } else {
                isQuoted = !isQuoted;
            }
        } else if (!isQuoted && (c == u',' || c == u'\n')) {
            rows.back() << cell.trimmed();
            cell.clear();
            if (c == u'\n') {
                rows << QStringList();
            }
        } else if (c != u'\r') {
            cell += c;
        }
    }
    return rows;
}

QJsonObject truth() {
    QFile file(exampleFolder() + QStringLiteral("/truth.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

void readSheet(const QJsonObject& description, const QString& sheet, std::vector<ReadRow>& rows) {
    const QTemporaryDir folder;
    const QString table = folder.filePath(QStringLiteral("t.csv"));
    const QString name = description[QStringLiteral("file")].toString();
    QStringList call{QStringLiteral("read"),
                     exampleFolder() + QStringLiteral("/inventories/") + name,
                     QStringLiteral("--raw"),
                     QStringLiteral("-o"),
                     table,
                     QStringLiteral("--quiet")};
    if (!sheet.isEmpty()) {
        call << QStringLiteral("--sheet") << sheet;
    }
    ASSERT_EQ(runAallokko(call).exitCode, 0) << name.toStdString();
    QFile file(table);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject mapping = description[QStringLiteral("mapping")].toObject();
    QMap<qsizetype, QString> columns;
    for (const QStringList& line : parsedCsv(QString::fromUtf8(file.readAll()))) {
        if (columns.isEmpty()) {
            QMap<qsizetype, QString> found;
            for (qsizetype i = 0; i < line.size(); ++i) {
                if (mapping.contains(line[i])) {
                    found[i] = mapping[line[i]].toString();
                }
            }
            columns = found.size() == mapping.size() ? found : columns;
            continue;
        }
        ReadRow row{name, {}};
        int filled = 0;
        for (auto it = columns.begin(); it != columns.end(); ++it) {
            row.cells[it.value()] = line.value(it.key());
            filled += line.value(it.key()).isEmpty() ? 0 : 1;
        }
        if (filled > 3 && !row.at("name").startsWith(QStringLiteral("Yhteensä"))) {
            rows.push_back(row); // not a title, a section or a sum
        }
    }
    EXPECT_FALSE(columns.isEmpty()) << name.toStdString();
}

const std::vector<ReadRow>& exampleRows() {
    static const std::vector<ReadRow> all = [] {
        std::vector<ReadRow> rows;
        for (const QJsonValue& value : truth()[QStringLiteral("files")].toArray()) {
            const QJsonObject file = value.toObject();
            const QJsonArray sheets = file[QStringLiteral("sheets")].toArray();
            if (file[QStringLiteral("format")].toString() == QStringLiteral("yaml")) {
                continue;
            }
            if (sheets.isEmpty()) {
                readSheet(file, QString(), rows);
            }
            for (const QJsonValue& sheet : sheets) {
                readSheet(file, sheet.toString(), rows);
            }
        }
        return rows;
    }();
    return all;
}

bool isEmpty(const QString& cell) {
    return cell.isEmpty() || cell == u"-" || cell == u"–";
}

bool isUnknown(const QString& cell) {
    static const QSet<QString> words{QStringLiteral("ei tietoa"), QStringLiteral("ei tiedossa"),
                                     QStringLiteral("?"), QStringLiteral("okänt"),
                                     QStringLiteral("uppgift saknas")};
    return words.contains(cell);
}

// Yes, or the field does not apply.
bool isSettled(const QString& cell) {
    static const QSet<QString> words{QStringLiteral("Kyllä"), QStringLiteral("Ja"),
                                     QStringLiteral("ei sovellu"), QStringLiteral("ei koske")};
    return words.contains(cell);
}

bool isClientData(const ReadRow& row) {
    static const QSet<QString> words{QStringLiteral("Potilastietoja"),
                                     QStringLiteral("Sosiaalihuollon asiakastietoja"),
                                     QStringLiteral("Klientuppgifter inom socialvården"),
                                     QStringLiteral("patient"), QStringLiteral("client")};
    return words.contains(row.at("personal_data"));
}

bool isSensitive(const ReadRow& row) {
    static const QSet<QString> words{QStringLiteral("Erityisiä henkilötietoryhmiä"),
                                     QStringLiteral("Särskilda kategorier av personuppgifter"),
                                     QStringLiteral("special")};
    return isClientData(row) || words.contains(row.at("personal_data"));
}

bool isClosed(const ReadRow& row) {
    static const QSet<QString> words{QStringLiteral("Suljetaan ja arkistoidaan"),
                                     QStringLiteral("Lopetetaan"), QStringLiteral("archive")};
    return words.contains(row.at("disposition"));
}

// A year before the newest row, which is the day of checking.
bool isStale(const ReadRow& row) {
    QDate day = QDate::fromString(row.at("record_date"), Qt::ISODate);
    day =
        day.isValid() ? day : QDate::fromString(row.at("record_date"), QStringLiteral("d.M.yyyy"));
    return day.isValid() && day < QDate(2017, 5, 14);
}

struct CellRule {
    const char* rule;
    std::function<bool(const ReadRow&)> isBroken;
    int expected; ///< rows, so that an oracle that sees nothing fails
};

std::vector<CellRule> cellRules() {
    return {
        {"Q01", [](const ReadRow& row) { return isEmpty(row.at("name")); }, 0},
        {"Q13", [](const ReadRow& row) { return isEmpty(row.at("user_count")); }, 0},
        {"Q29", isStale, 0},
        {"Q31",
         [](const ReadRow& row) { return isSensitive(row) && !isSettled(row.at("gdpr_record")); },
         124},
        {"Q32",
         [](const ReadRow& row) {
             return isClientData(row) && row.at("authentication").contains(u"hteis");
         },
         0},
        {"Q35", [](const ReadRow& row) { return isClosed(row) && isEmpty(row.at("retention")); },
         23},
        {"Q36",
         [](const ReadRow& row) {
             return isClientData(row) && row.at("hosting_model").toLower().startsWith(u"saas") &&
                    (isEmpty(row.at("hosting_provider")) || isUnknown(row.at("hosting_provider")));
         },
         6},
    };
}

const QJsonArray& findings() {
    static const QJsonArray all = runAallokko({QStringLiteral("check"), importedExample(),
                                               QStringLiteral("--format"), QStringLiteral("json")})
                                      .json()[QStringLiteral("findings")]
                                      .toArray();
    return all;
}

QString nameOf(qint64 system) {
    static const QMap<qint64, QString> names = [] {
        QMap<qint64, QString> map;
        const QJsonObject answer = runAallokko({QStringLiteral("systems"), importedExample(),
                                                QStringLiteral("--format"), QStringLiteral("json")})
                                       .json();
        for (const QJsonValue& value : answer[QStringLiteral("systems")].toArray()) {
            const QJsonObject one = value.toObject();
            map[one[QStringLiteral("id")].toInteger()] = one[QStringLiteral("name")].toString();
        }
        return map;
    }();
    return names.value(system);
}

Names foundBy(const QString& rule) {
    Names names;
    for (const QJsonValue& value : findings()) {
        const QJsonObject finding = value.toObject();
        const QString file =
            finding[QStringLiteral("sources")][0][QStringLiteral("file")].toString();
        if (finding[QStringLiteral("rule")].toString() == rule && !file.endsWith(u".yaml")) {
            const QJsonValue system = finding[QStringLiteral("fix")][QStringLiteral("system")];
            names << file + u'|' + nameOf(system.toInteger());
        }
    }
    names.sort();
    return names;
}

TEST(ExampleCells, decideRulesThatTheTruthDoesNotList) {
    ASSERT_EQ(exampleRows().size(), 827U) << "850 less the rows of three YAML files";
    for (const CellRule& rule : cellRules()) {
        Names broken;
        for (const ReadRow& row : exampleRows()) {
            if (rule.isBroken(row)) {
                broken << row.file + u'|' + row.at("name");
            }
        }
        broken.sort();
        EXPECT_EQ(broken.size(), rule.expected) << rule.rule;
        EXPECT_EQ(foundBy(QString::fromUtf8(rule.rule)).join(u'\n').toStdString(),
                  broken.join(u'\n').toStdString())
            << rule.rule;
    }
}

// "Not known" is an answer: no completeness rule speaks of such a cell.
TEST(ExampleCells, anAnswerThatSaysUnknownIsNotMissing) {
    const auto cellOf = [](const QJsonObject& place) {
        return place[QStringLiteral("file")].toString() + u'|' +
               place[QStringLiteral("sheet")].toString() + u'|' +
               QString::number(place[QStringLiteral("row")].toInt()) + u'|' +
               QString::number(place[QStringLiteral("column")].toInt());
    };
    QSet<QString> unknown;
    for (const QJsonValue& value : truth()[QStringLiteral("defects")].toArray()) {
        const QJsonObject defect = value.toObject();
        if (defect[QStringLiteral("kind")].toString() == QStringLiteral("unknown_value") &&
            defect[QStringLiteral("column")].isDouble()) {
            unknown.insert(cellOf(defect));
        }
    }
    ASSERT_GT(unknown.size(), 500);
    for (const QJsonValue& value : findings()) {
        const QJsonObject finding = value.toObject();
        if (finding[QStringLiteral("rule")].toString() < u"Q15") {
            const QJsonObject first = finding[QStringLiteral("sources")][0].toObject();
            EXPECT_FALSE(unknown.contains(cellOf(first)))
                << finding[QStringLiteral("message")].toString().toStdString();
        }
    }
}

// Every organisation has sent a file that names it.
TEST(ExampleCells, nobodyIsMissing) {
    for (const char* rule : {"Q02", "Q15"}) {
        for (const QJsonValue& value : findings()) {
            EXPECT_NE(value[QStringLiteral("rule")].toString(), QString::fromUtf8(rule));
        }
    }
}

// A product in several organisations is part of one of the generator's clusters.
TEST(ExampleCells, productsInSeveralOrganisationsAreClusters) {
    QMap<QString, int> clusterOf;
    const QJsonArray clusters = truth()[QStringLiteral("clusters")].toArray();
    const auto rowOf = [](const QJsonObject& place) {
        return place[QStringLiteral("file")].toString() + u'|' +
               place[QStringLiteral("sheet")].toString() + u'|' +
               QString::number(place[QStringLiteral("row")].toInt());
    };
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        for (const QJsonValue& member : clusters[i][QStringLiteral("members")].toArray()) {
            clusterOf[rowOf(member.toObject())] = static_cast<int>(i) + 1;
        }
    }
    QSet<int> named;
    for (const QJsonValue& value : findings()) {
        if (value[QStringLiteral("rule")].toString() != u"Q19") {
            continue;
        }
        QSet<int> of;
        for (const QJsonValue& source : value[QStringLiteral("sources")].toArray()) {
            of.insert(clusterOf.value(rowOf(source.toObject())));
        }
        EXPECT_EQ(of.size(), 1) << value[QStringLiteral("message")].toString().toStdString();
        EXPECT_FALSE(of.contains(0)) << value[QStringLiteral("message")].toString().toStdString();
        named += of;
    }
    EXPECT_GT(named.size(), 100) << "of " << clusters.size();
}

} // namespace
} // namespace aallokko::tests
