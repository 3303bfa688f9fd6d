// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random lives of a small list: rows sorted, added, removed, changed, rewritten in other words and
// values typed over, then imported, against a three-way comparison written here on plain texts. And
// the example region again after a hundred typed values.
#include "core/model/system_view.h"
#include "importers/review/import_selection.h"
#include "tests/importers/import_text.h"

#include <QDir>
#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <map>
#include <random>
#include <set>

namespace aallokko::importers::test {
namespace {

using model::FieldKey;

constexpr std::array keys{FieldKey::Owner, FieldKey::AnnualCost, FieldKey::Vendor};
const std::string header = "Tunnus;Nimi;Omistaja;Vuosikustannus (€, alv 0);Toimittaja\n";

/// A text of a cell and what it means: "" nobody answered, "?" answered "not known".
struct Word {
    std::string text;
    std::string meaning;
};
const std::array<std::vector<Word>, 3> words{
    {{{"", ""}, {"ei tietoa", "?"}, {"Maija", "Maija"}, {"Matti", "Matti"}, {"Liisa", "Liisa"}},
     {{"", ""},
      {"ei tietoa", "?"},
      {"12 000", "12000"},
      {"12000", "12000"},
      {"12 000,00", "12000"},
      {"13 000", "13000"},
      {"13000 €", "13000"}},
     {{"", ""}, {"CGI Oy", "CGI Oy"}, {"Tieto Oyj", "Tieto Oyj"}, {"ei tietoa", "?"}}}};

using Cells = std::array<Word, 3>;
using List = std::vector<std::pair<int, Cells>>; ///< number of the system, its cells

/// What the oracle knows of one value.
struct Side {
    std::string ours;
    bool typed = false;
    Word base;
};
struct Known {
    std::array<Side, 3> sides;
    bool isMissing = false;
};
using Book = std::map<int, Known>;

std::string nameOf(int number) {
    return "Järjestelmä " + std::to_string(number);
}

bool isAbsent(const std::string& meaning) {
    return meaning.empty() || meaning == "?";
}

// The oracle's import: changes the book and names the lines that must be shown.
std::set<std::string> importInto(Book& book, const List& list, bool isSafe) {
    std::set<std::string> lines;
    std::set<int> present;
    for (const auto& [number, cells] : list) {
        present.insert(number);
        const auto [it, isNew] = book.try_emplace(number);
        Known& known = it->second;
        if (isNew) {
            lines.insert("new " + nameOf(number));
        } else if (known.isMissing) {
            lines.insert("returned " + nameOf(number));
        }
        known.isMissing = false;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            Side& side = known.sides[i];
            const Word& theirs = cells[i];
            const std::string line =
                nameOf(number) + " " + std::string(model::nameOf(keys[i])) + ": ";
            const bool theyChanged =
                theirs.text != side.base.text && theirs.meaning != side.base.meaning;
            const bool weChanged = side.typed && side.ours != side.base.meaning;
            if (isNew || (!side.typed && theirs.meaning == side.ours)) {
                side = {theirs.meaning, false, theirs};
            } else if (side.typed && !theyChanged) {
                side.base = theirs;
            } else if (side.ours == theirs.meaning) {
                side = {theirs.meaning, false, theirs};
            } else if (weChanged) {
                lines.insert(line + "conflict");
                side = isSafe ? side : Side{theirs.meaning, false, theirs};
            } else {
                const bool isRefused = isSafe && !isAbsent(side.ours) && isAbsent(theirs.meaning);
                lines.insert(line + "change");
                side = isRefused ? side : Side{theirs.meaning, false, theirs};
            }
        }
    }
    for (auto& [number, known] : book) {
        if (!present.contains(number) && !known.isMissing) {
            known.isMissing = true;
            lines.insert("missing " + nameOf(number));
        }
    }
    return lines;
}

std::string meaningOf(const model::FieldValue& value) {
    if (!value.hasValue()) {
        return value.state == model::FieldState::Unknown ? "?" : "";
    }
    const auto* amount = std::get_if<model::Decimal>(&value.data);
    return amount == nullptr ? value.text() : std::to_string(amount->hundredths / 100);
}

std::string printed(const Book& book) {
    std::string text;
    for (const auto& [number, known] : book) {
        text += nameOf(number) + (known.isMissing ? " (missing)" : "");
        for (const Side& side : known.sides) {
            text += " | " + side.ours;
        }
        text += "\n";
    }
    return text;
}

std::string printed(const model::Inventory& project) {
    std::map<int, std::string> rows;
    const model::SystemIndex systems(project);
    for (const model::SystemView& system : systems.systems()) {
        std::string text = system.name() + (system.installation->notInLatest ? " (missing)" : "");
        for (const FieldKey key : keys) {
            text += " | " + meaningOf(system.field(key));
        }
        rows[std::stoi(system.name().substr(nameOf(0).size() - 1))] = text + "\n";
    }
    std::string text;
    for (const auto& [number, row] : rows) {
        text += row;
    }
    return text;
}

std::set<std::string> linesOf(const ImportReview& review) {
    static const char* const kinds[] = {"new ", "", "missing ", "returned "};
    std::set<std::string> lines;
    for (const RowChange& change : review.files.front().changes) {
        std::string line = kinds[static_cast<int>(change.kind)] + change.name;
        if (change.field) {
            line += " " + std::string(nameOf(*change.field)) +
                    (change.isConflict ? ": conflict" : ": change");
        }
        lines.insert(line);
    }
    return lines;
}

class Life {
  public:
    explicit Life(unsigned seed) : m_random(seed), m_project(regionProject()) {
        for (int i = 0; i < 8; ++i) {
            addRow();
        }
    }

    void live() {
        for (int step = 0; step < 12; ++step) {
            for (int i = number(0, 5); i > 0; --i) {
                changeList();
            }
            const bool isSafe = chance(3);
            const ImportReview all =
                review(m_project, {makeDocument("Laukaa.csv", header + written())});
            ASSERT_EQ(linesOf(all), importInto(m_book, m_list, isSafe)) << written();
            m_project = applied(m_project, isSafe ? filterSafe(all, m_project) : all);
            ASSERT_EQ(printed(m_project), printed(m_book));
            for (int i = number(0, 4); i > 0; --i) {
                type();
            }
            ASSERT_EQ(printed(m_project), printed(m_book)) << "typing";
        }
    }

  private:
    int number(int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(m_random);
    }
    bool chance(int of) { return number(1, of) == 1; }
    Word word(std::size_t field) {
        return words[field][static_cast<std::size_t>(
            number(0, static_cast<int>(words[field].size()) - 1))];
    }

    void addRow() { m_list.push_back({m_next++, {word(0), word(1), word(2)}}); }

    void changeList() {
        const auto row = [this] {
            return static_cast<std::size_t>(number(0, static_cast<int>(m_list.size()) - 1));
        };
        switch (number(0, 6)) {
        case 0:
            std::shuffle(m_list.begin(), m_list.end(), m_random);
            break;
        case 1:
            addRow();
            break;
        case 2:
            if (m_list.size() > 3) {
                const std::size_t at = row();
                m_gone.push_back(m_list[at]);
                m_list.erase(m_list.begin() + static_cast<std::ptrdiff_t>(at));
            }
            break;
        case 3:
            if (!m_gone.empty()) {
                m_list.push_back(m_gone.back());
                m_gone.pop_back();
            }
            break;
        default: {
            const auto field = static_cast<std::size_t>(number(0, 2));
            m_list[row()].second[field] = word(field);
            break;
        }
        }
    }

    void type() {
        if (m_book.empty()) {
            return;
        }
        const auto it = std::next(m_book.begin(), number(0, static_cast<int>(m_book.size()) - 1));
        const auto field = static_cast<std::size_t>(number(0, 2));
        const std::string meaning = word(field).meaning;
        model::FieldValue value;
        value.state = meaning.empty()  ? model::FieldState::Empty
                      : meaning == "?" ? model::FieldState::Unknown
                                       : model::FieldState::Value;
        if (value.hasValue() && keys[field] == FieldKey::AnnualCost) {
            value.data = model::Decimal{std::stoll(meaning) * 100};
        } else if (value.hasValue()) {
            value.data = meaning;
        }
        value.origin.user = "maija";
        const model::SystemIndex systems(m_project);
        for (const model::SystemView& system : systems.systems()) {
            if (system.name() == nameOf(it->first)) {
                const auto edit =
                    edit::makeSetField(m_project, system.id(), keys[field], std::move(value));
                ASSERT_TRUE(edit);
                ASSERT_TRUE(edit::applyEdits(m_project, {*edit}));
                it->second.sides[field].ours = meaning;
                it->second.sides[field].typed = true;
                return;
            }
        }
        FAIL() << it->first;
    }

    std::string written() const {
        std::string text;
        for (const auto& [number, cells] : m_list) {
            text += std::to_string(number) + ";" + nameOf(number);
            for (const Word& cell : cells) {
                text += ";" + cell.text;
            }
            text += "\n";
        }
        return text;
    }

    std::mt19937 m_random;
    model::Inventory m_project;
    Book m_book;
    List m_list;
    List m_gone;
    int m_next = 1;
};

TEST(ThreeWayOracle, RandomListsAndTypedValuesMatchABruteForceComparison) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Life(seed).live();
        if (HasFatalFailure()) {
            return;
        }
    }
}

TEST(ThreeWayOracle, TheExampleAgainAfterAHundredTypedValuesChangesNothing) {
    const QDir folder(QStringLiteral(AALLOKKO_SOURCE_DIR "/data/examples/keski-suomi/inventories"));
    QStringList paths;
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        paths << file.filePath();
    }
    if (paths.isEmpty()) {
        GTEST_SKIP() << "no example files in " << folder.path().toStdString();
    }
    const auto again = [&](const model::Inventory& project, const QStringList& files) {
        return reviewImportFiles(project, fieldCatalogue(), functionCatalogue(), files, {});
    };
    model::Inventory project = applied(regionProject(), again(regionProject(), paths));
    const model::SystemIndex systems(project);
    std::vector<model::InstallationId> ids;
    for (const model::SystemView& system : systems.systems()) {
        ids.push_back(system.id());
    }
    ASSERT_GT(ids.size(), 800U);
    std::mt19937 random(7);
    std::map<std::pair<model::InstallationId, FieldKey>, std::string> typed;
    for (int i = 0; typed.size() < 100; ++i) {
        model::FieldValue value;
        value.state = model::FieldState::Value;
        value.data = "Kirjoitettu " + std::to_string(i);
        value.origin.user = "maija";
        const auto id = ids[random() % ids.size()];
        const FieldKey key = std::array{FieldKey::Owner, FieldKey::SystemManager, FieldKey::Vendor,
                                        FieldKey::Notes}[random() % 4];
        const auto edit = edit::makeSetField(project, id, key, value);
        ASSERT_TRUE(edit && edit::applyEdits(project, {*edit}));
        typed[{id, key}] = value.text();
    }
    const auto expectNothing = [&](const QStringList& files) {
        const ImportReview review = again(project, files);
        EXPECT_TRUE(review.edits.edits.empty()) << review.edits.edits.size();
        for (const FileReview& file : review.files) {
            EXPECT_EQ(file.systemsAdded + file.systemsChanged + file.systemsMissing +
                          file.interfacesAdded + file.interfacesChanged + file.interfacesMissing,
                      0)
                << file.file;
            EXPECT_TRUE(file.changes.empty() && file.interfaceChanges.empty()) << file.file;
        }
    };
    expectNothing(paths);
    for (const QString& path : paths) {
        expectNothing({path}); // one list alone says nothing about the others
    }
    const model::SystemIndex after(project);
    for (const auto& [place, text] : typed) {
        EXPECT_EQ(after.find(place.first)->field(place.second).text(), text);
    }
}

} // namespace
} // namespace aallokko::importers::test
