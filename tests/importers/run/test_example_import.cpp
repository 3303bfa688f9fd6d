// SPDX-License-Identifier: GPL-3.0-or-later
//
// The 32 files of the bundled example against its truth.json, which another program wrote: header
// rows, mapping, organisations, counts, planted gaps and unknown ends.
#include "core/model/system_view.h"
#include "importers/open/open_reader.h"
#include "tests/importers/import_text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <chrono>
#include <gtest/gtest.h>
#include <set>

namespace aallokko::importers::test {
namespace {

using Place = std::tuple<std::string, std::string, int>;

const QString folder = QStringLiteral(AALLOKKO_SOURCE_DIR "/data/examples/keski-suomi");

struct Example {
    std::vector<RawDocument> documents;
    QJsonObject truth;
    ImportReview result;
    model::Inventory project;
    std::map<Place, model::InstallationId> systems;
};

std::string text(const QJsonObject& object, const char* key) {
    return object.value(QString::fromUtf8(key)).toString().toStdString();
}

Place placeOf(const QJsonObject& object) {
    return {text(object, "file"), text(object, "sheet"),
            object.value(QStringLiteral("row")).toInt()};
}

const Example& example() {
    static const Example value = [] {
        Example made;
        const QDir files(folder + QStringLiteral("/inventories"));
        for (const QString& name : files.entryList(QDir::Files, QDir::Name)) {
            auto document = readDocument(files.filePath(name));
            EXPECT_TRUE(document) << name.toStdString();
            made.documents.push_back(std::move(*document));
        }
        QFile truth(folder + QStringLiteral("/truth.json"));
        EXPECT_TRUE(truth.open(QIODevice::ReadOnly));
        made.truth = QJsonDocument::fromJson(truth.readAll()).object();
        made.result = review(regionProject(), made.documents);
        made.project = applied(regionProject(), made.result);
        for (const auto& [id, system] : made.project.all<model::Installation>()) {
            made.systems[{system.row.file, system.row.sheet, system.row.row}] = id;
        }
        return made;
    }();
    return value;
}

QJsonArray list(const char* key) {
    return example().truth.value(QString::fromUtf8(key)).toArray();
}

const FileReview& reviewOf(const std::string& file) {
    for (const FileReview& each : example().result.files) {
        if (each.file == file) {
            return each;
        }
    }
    ADD_FAILURE() << "no review of " << file;
    return example().result.files.front();
}

TEST(ExampleImport, FilesAreUnderstood) {
    EXPECT_FALSE(example().result.refused);
    int mapped = 0;
    for (const auto& entry : list("files")) {
        const QJsonObject file = entry.toObject();
        const FileReview& mine = reviewOf(text(file, "file"));
        SCOPED_TRACE(mine.file);
        EXPECT_EQ(mine.organisation, text(file, "organisation"));
        EXPECT_EQ(mine.systemsAdded, file.value(QStringLiteral("systems")).toInt());
        EXPECT_EQ(mine.rowsRejected, 0);
        const int headerRow = file.value(QStringLiteral("header_row")).toInt();
        EXPECT_TRUE(headerRow == 0 || headerRow == mine.headerRow) << mine.headerRow;
        const QJsonObject mapping = file.value(QStringLiteral("mapping")).toObject();
        std::map<std::string, std::string> fields;
        for (const MappedColumn& column : mine.mapping) {
            fields[column.header] = column.field ? std::string(nameOf(*column.field)) : "-";
        }
        for (auto it = mapping.begin(); it != mapping.end(); ++it) {
            EXPECT_EQ(fields[it.key().toStdString()], it.value().toString().toStdString())
                << it.key().toStdString();
            ++mapped;
        }
        for (const model::Issue& issue : mine.issues) {
            EXPECT_NE(issue.severity, model::Severity::Error) << issue.code;
        }
    }
    EXPECT_GT(mapped, 600);
}

TEST(ExampleImport, CountsAreRight) {
    const model::Inventory& project = example().project;
    EXPECT_EQ(project.all<model::Installation>().size(), 850U);
    EXPECT_EQ(project.all<model::Contract>().size(), 850U);
    EXPECT_EQ(static_cast<int>(project.all<model::Interface>().size()),
              example().truth.value(QStringLiteral("interfaces")).toInt());
    EXPECT_TRUE(project.isSynthetic()) << "the files call themselves synthetic";
}

TEST(ExampleImport, PlantedGapsAreInTheirCells) {
    const std::map<std::string, model::FieldState> states{
        {"no_cost", model::FieldState::Empty},          {"no_owner", model::FieldState::Empty},
        {"no_contract_end", model::FieldState::Empty},  {"no_vendor", model::FieldState::Empty},
        {"no_criticality", model::FieldState::Empty},   {"no_function", model::FieldState::Empty},
        {"no_personal_data", model::FieldState::Empty}, {"no_purpose", model::FieldState::Empty},
        {"unknown_value", model::FieldState::Unknown}};
    const model::SystemIndex index(example().project);
    int checked = 0;
    for (const auto& entry : list("defects")) {
        const QJsonObject defect = entry.toObject();
        const auto state = states.find(text(defect, "kind"));
        if (state == states.end()) {
            continue;
        }
        const auto id = example().systems.find(placeOf(defect));
        ASSERT_NE(id, example().systems.end()) << text(defect, "system");
        const auto key = model::findSystemField(text(defect, "field"));
        const model::FieldValue& value = index.find(id->second)->field(*key);
        EXPECT_EQ(value.state, state->second) << text(defect, "system") << text(defect, "field");
        const QJsonValue column = defect.value(QStringLiteral("column"));
        if (column.isDouble()) {
            EXPECT_EQ(value.origin.source.column, column.toInt()) << text(defect, "system");
        }
        ++checked;
    }
    EXPECT_GT(checked, 900);
}

TEST(ExampleImport, UnknownEndsAreTheOnesThatWerePlanted) {
    using End = std::pair<Place, std::string>;
    std::set<End> planted;
    for (const auto& entry : list("defects")) {
        const QJsonObject defect = entry.toObject();
        if (text(defect, "kind") == "unknown_end") {
            const QJsonArray ends = defect.value(QStringLiteral("ends")).toArray();
            planted.insert({placeOf(defect), ends.last().toString().toStdString()});
        }
    }
    std::set<End> found;
    for (const auto& [id, interface] : example().project.all<model::Interface>()) {
        for (const model::InterfaceEnd* end : {&interface.source, &interface.target}) {
            if (end->state == model::EndState::Unknown ||
                end->state == model::EndState::Ambiguous) {
                const base::SourceRef& at = interface.mentions.front().source;
                found.insert({{at.file, at.sheet, at.row}, end->written});
            }
        }
    }
    EXPECT_EQ(found, planted);
}

TEST(ExampleImport, ReversedScalesAreSaid) {
    std::set<std::string> planted;
    for (const auto& entry : list("defects")) {
        if (text(entry.toObject(), "kind") == "opposite_scale") {
            planted.insert(text(entry.toObject(), "file"));
        }
    }
    std::set<std::string> said;
    for (const FileReview& file : example().result.files) {
        for (const model::Issue& issue : file.issues) {
            if (issue.code == "import.scale_reversed" || issue.code == "import.scale_direction") {
                said.insert(file.file);
            }
        }
    }
    EXPECT_EQ(said, planted);
}

// The limit leaves room for a busy machine; alone it takes about a quarter of a second.
TEST(ExampleImport, AgainChangesNothingAndIsQuick) {
    const auto start = std::chrono::steady_clock::now();
    const ImportReview again = review(example().project, example().documents);
    const auto spent = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(printCounts(again).substr(0, 22), "systems +0 ~0 =850 -0,");
    EXPECT_NE(printCounts(again).find("interfaces +0 ~0 ="), std::string::npos);
    EXPECT_TRUE(again.edits.edits.empty());
#ifdef NDEBUG
    EXPECT_LT(std::chrono::duration<double>(spent).count(), 5.0);
#else
    (void)spent; // unoptimised and instrumented builds say nothing about speed
#endif
}

TEST(ExampleImport, FilesOneByOneEndWhereAllTogetherDo) {
    model::Inventory project = regionProject();
    for (const RawDocument& document : example().documents) {
        project = applied(project, review(project, {document}));
    }
    EXPECT_EQ(project.all<model::Installation>().size(), 850U);
    const ImportReview all = review(project, example().documents);
    EXPECT_EQ(printCounts(all).substr(0, 22), "systems +0 ~0 =850 -0,");
    EXPECT_NE(printCounts(all).find("interfaces +0"), std::string::npos) << printCounts(all);
}

} // namespace
} // namespace aallokko::importers::test
