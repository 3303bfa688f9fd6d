// SPDX-License-Identifier: GPL-3.0-or-later
//
// Automatic mapping of real public lists against a truth written by hand: precision and recall.
// The files are not part of this repository; without them the test is skipped and says so.
#include "importers/open/open_reader.h"
#include "tests/importers/import_text.h"

#include <QDir>
#include <gtest/gtest.h>

namespace aallokko::importers::test {
namespace {

/// Header -> field that a person would choose, "" for none.
using Truth = std::map<std::string, std::string>;

struct Score {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    [[nodiscard]] double precision() const {
        return right + wrong == 0 ? 1 : double(right) / (right + wrong);
    }
    [[nodiscard]] double recall() const {
        return right + missed == 0 ? 1 : double(right) / (right + missed);
    }
};

// A wrong field both claims too much and misses the right one.
Score scoreOf(const FileReview& file, const Truth& truth) {
    Score score;
    for (const MappedColumn& column : file.mapping) {
        const std::string mine = column.field ? std::string(nameOf(*column.field)) : "";
        const auto it = truth.find(column.header);
        EXPECT_NE(it, truth.end()) << column.header;
        const std::string wanted = it == truth.end() ? "" : it->second;
        score.right += !mine.empty() && mine == wanted ? 1 : 0;
        score.wrong += !mine.empty() && mine != wanted ? 1 : 0;
        score.missed += !wanted.empty() && mine != wanted ? 1 : 0;
    }
    return score;
}

class ReferenceMapping : public testing::Test {
  protected:
    void read(const char* path, std::size_t rows) {
        const QString file =
            QStringLiteral(AALLOKKO_SOURCE_DIR "/../shared/reference/inventories/") +
            QString::fromUtf8(path);
        if (!QFile::exists(file)) {
            GTEST_SKIP() << "the reference inventories are not here: " << file.toStdString();
        }
        const model::Inventory empty;
        m_result = reviewImportFiles(empty, fieldCatalogue(), functionCatalogue(), {file}, {});
        ASSERT_FALSE(m_result.refused);
        m_project = applied(empty, m_result);
        EXPECT_EQ(m_project.all<model::Installation>().size(), rows);
        EXPECT_EQ(m_project.all<model::Organisation>().size(), 1U) << "made for the file";
        EXPECT_TRUE(reviewImportFiles(m_project, fieldCatalogue(), functionCatalogue(), {file}, {})
                        .edits.edits.empty());
    }

    void expectScore(const Truth& truth, double precision, double recall) {
        const Score score = scoreOf(m_result.files.front(), truth);
        RecordProperty("precision", std::to_string(score.precision()));
        RecordProperty("recall", std::to_string(score.recall()));
        EXPECT_GE(score.precision(), precision) << printMapping(m_result.files.front());
        EXPECT_GE(score.recall(), recall) << printMapping(m_result.files.front());
    }

    ImportReview m_result;
    model::Inventory m_project;
};

TEST_F(ReferenceMapping, Oulu) {
    read("oulu-2023/tietojarjestelmaluettelo_2023.csv", 205);
    // "Sijainti" tells where the data lies (EU, Finland), for which there is no field.
    expectScore({{"Tietojärjestelmät", "name"},
                 {"Kutsumanimi", "short_name"},
                 {"Yksiköt", "unit"},
                 {"Tarkoitus", "purpose"},
                 {"Toimittajat", "vendor"},
                 {"Sijainti", ""}},
                1.0, 1.0);
    EXPECT_EQ(printIssues(m_result, false),
              "warning import.values_do_not_fit Sijainti, hosting_model @ F1\n"
              "warning import.organisation_new tietojarjestelmaluettelo_2023\n");
}

TEST_F(ReferenceMapping, SanFrancisco) {
    read("sf-2023/Inventory_of_citywide_enterprise_systems_of_record.csv", 463);
    expectScore({{"ID", "system_id"},
                 {"Department Custodian", "unit"},
                 {"Department Name of Data System", "name"},
                 {"Purpose", "purpose"},
                 {"General description of categories or types of data", "data_stores"},
                 {"Vendor", "vendor"},
                 {"Product", "product"},
                 {"Frequency Data Collected", ""},
                 {"Frequency Data Updated", ""},
                 {"Data Classification - High", "publicity"},
                 {"Data Classification - Low", ""}},
                1.0, 0.75);
}

TEST_F(ReferenceMapping, NothingIsMadeUpInEmptyCells) {
    read("oulu-2023/tietojarjestelmaluettelo_2023.csv", 205);
    for (const auto& [id, use] : m_project.all<model::Use>()) {
        for (const auto& [key, value] : use.fields.entries()) {
            if (value.origin.raw.empty()) {
                EXPECT_EQ(value.state, model::FieldState::Empty) << nameOf(key);
            }
        }
    }
}

} // namespace
} // namespace aallokko::importers::test
