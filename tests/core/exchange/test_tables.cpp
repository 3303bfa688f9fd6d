// SPDX-License-Identifier: GPL-3.0-or-later
//
// CSV quoting and formula guard, JSON types, workbook bytes, redaction by audience.
#include "core/exchange/csv_text.h"
#include "core/exchange/redaction.h"
#include "core/exchange/table_html.h"
#include "core/exchange/table_writers.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace aallokko::exchange {
namespace {

Workbook small() {
    Workbook workbook{QStringLiteral("Pieni"), true, {QStringLiteral("huom")}, {}};
    Table table{QStringLiteral("rows"), QStringLiteral("Rivit: [1]"), {}, {}};
    table.columns = {{QStringLiteral("name"), QStringLiteral("Nimi"), 10, false},
                     {QStringLiteral("cost"), QStringLiteral("Hinta"), 10, true},
                     {QStringLiteral("end"), QStringLiteral("Loppu"), 10, false}};
    table.rows.push_back(
        {QStringLiteral("Työ\u0001 \"A\", b"), std::int64_t{12}, base::makeDate(2019, 12, 31)});
    table.rows.push_back({QStringLiteral("=SUM(A1)"), Cell(), Cell()});
    workbook.tables.push_back(table);
    return workbook;
}

TEST(Csv, QuotesAndGuardsAgainstFormulas) {
    EXPECT_EQ(csvField(QStringLiteral("a,b")), QStringLiteral("\"a,b\""));
    EXPECT_EQ(csvField(QStringLiteral("a\"b")), QStringLiteral("\"a\"\"b\""));
    EXPECT_EQ(csvField(QStringLiteral("=1+1")), QStringLiteral("'=1+1"));
    EXPECT_EQ(csvField(QStringLiteral("@x")), QStringLiteral("'@x"));
    EXPECT_EQ(csvField(QStringLiteral("-12.5")), QStringLiteral("-12.5"));
    EXPECT_EQ(csvField(QStringLiteral("-x")), QStringLiteral("'-x"));
}

TEST(Csv, BeginsWithAByteOrderMarkAndSaysSynthetic) {
    const QByteArray csv = toCsv(small());
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBFname,cost,end,synthetic\r\n"));
    EXPECT_TRUE(csv.contains("'=SUM(A1),,,true\r\n"));
    EXPECT_TRUE(csv.contains("2019-12-31"));
}

TEST(Html, CanBeReadByAScreenReader) {
    const QByteArray html = toHtml(small(), model::Language::Sv);
    EXPECT_TRUE(html.startsWith("<!DOCTYPE html>\n<html lang=\"sv\">"));
    EXPECT_TRUE(html.contains("<h1>Pieni</h1>"));
    EXPECT_TRUE(html.contains("class=\"synthetic\""));
    EXPECT_TRUE(html.contains("<h2 id=\"rows\">Rivit: [1]</h2>"));
    EXPECT_EQ(html.count("<th scope=\"col\">"), 3);
    EXPECT_EQ(html.count("<th scope=\"row\">"), 2);
    EXPECT_TRUE(html.contains("<td>31.12.2019</td>"));
    EXPECT_TRUE(html.contains(QStringLiteral("12\u00a0\u20ac").toUtf8())) << "euros";
    EXPECT_TRUE(html.contains("&quot;A&quot;, b"));
    EXPECT_FALSE(html.contains("<script"));
    Workbook hostile = small();
    hostile.tables[0].rows[0][0] = QStringLiteral("<img src=x onerror=alert(1)>");
    EXPECT_FALSE(toHtml(hostile, model::Language::Fi).contains("<img"));
    EXPECT_EQ(toHtml(hostile, model::Language::Fi), toHtml(hostile, model::Language::Fi));
}

TEST(Json, KeepsTypesAndAbsence) {
    const QJsonObject object = toJson(small());
    const QJsonArray rows = object[QStringLiteral("rows")].toArray();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].toObject()[QStringLiteral("cost")].toInt(), 12);
    EXPECT_TRUE(rows[1].toObject()[QStringLiteral("cost")].isNull());
    EXPECT_TRUE(object[QStringLiteral("synthetic")].toBool());
}

TEST(Xlsx, IsAnArchiveAndEqualForEqualWorkbooks) {
    const auto first = toXlsx(small());
    const auto second = toXlsx(small());
    ASSERT_TRUE(first.has_value());
    ASSERT_TRUE(second.has_value());
    EXPECT_TRUE(first->startsWith("PK"));
    EXPECT_EQ(*first, *second);
}

TEST(WriteFile, FailsWithThePathAndLeavesNothing) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none/x.csv"));
    const auto result = writeFile(path, "x");
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, "export.cannot_write");
    EXPECT_EQ(result.error().arguments.front(), path.toStdString());
    EXPECT_FALSE(QFile::exists(path));
}

TEST(Redaction, WidensFromSteeringToPublic) {
    EXPECT_TRUE(hiddenFields(Audience::Steering).empty());
    EXPECT_TRUE(hiddenFields(Audience::Internal).empty());
    EXPECT_FALSE(hiddenFields(Audience::Staff).empty());
    for (const model::FieldKey key : hiddenFields(Audience::Staff)) {
        EXPECT_TRUE(isHidden(Audience::Public, key)) << nameOf(key);
    }
    EXPECT_TRUE(isHidden(Audience::Public, model::FieldKey::Owner));
    EXPECT_TRUE(isHidden(Audience::Public, model::FieldKey::AnnualCost));
    EXPECT_FALSE(isHidden(Audience::Public, model::FieldKey::Purpose));
    EXPECT_FALSE(findAudience(QStringLiteral("press")).has_value());
}

} // namespace
} // namespace aallokko::exchange
