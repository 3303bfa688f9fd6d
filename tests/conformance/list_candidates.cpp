// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints the pairs that the matcher's blocking would compare, for measure_blocking.py:
//   list_candidates PROJECT          file, row, file, row of each pair of systems
//   list_candidates LEFT RIGHT       id, id of each pair of rows of two tables
// Fields are separated by tabs.
#include "app/session/session.h"
#include "core/base/text.h"
#include "core/match/system_match.h"
#include "core/match/table_match.h"
#include "importers/open/open_reader.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cstdio>
#include <set>

namespace {

using namespace aallokko;

constexpr std::size_t candidates = 30; // as for systems

int listSystems(const QString& path) {
    const auto session = session::Session::open(path);
    if (!session) {
        std::fprintf(stderr, "%s\n", session.error().code.c_str());
        return 1;
    }
    const model::SystemIndex& index = (*session)->systems();
    const match::SystemMatcher matcher(index, (*session)->catalogues().functions,
                                       match::builtInKnowledge());
    std::set<std::pair<int, int>> pairs;
    for (int i = 0; i < static_cast<int>(index.systems().size()); ++i) {
        for (const int other : matcher.candidatesOf(i)) {
            pairs.insert(std::minmax(i, other));
        }
    }
    for (const auto& [a, b] : pairs) {
        const auto row = [&index](int i) {
            return index.systems()[static_cast<std::size_t>(i)].installation->row;
        };
        std::printf("%s\t%d\t%s\t%d\n", row(a).file.c_str(), row(a).row, row(b).file.c_str(),
                    row(b).row);
    }
    return 0;
}

struct Side {
    std::vector<match::Record> records;
    std::vector<std::string> ids;
};

Side readSide(const QString& path) {
    Side side;
    const auto document = importers::readDocument(path);
    match::TextTable table;
    for (const importers::RawRow& row :
         document ? document->sheets.front().rows : std::vector<importers::RawRow>()) {
        std::vector<std::string> cells;
        for (const importers::RawCell& cell : row.cells) {
            cells.push_back(cell.text);
        }
        if (table.header.empty()) {
            table.header = std::move(cells);
        } else {
            side.ids.push_back(cells.front());
            table.rows.push_back(std::move(cells));
        }
    }
    auto roles = match::rolesOf(table);
    if (!roles.empty()) {
        roles.front() = match::ColumnRole::Id;
    }
    side.records = match::recordsOf(table, roles);
    return side;
}

int listRows(const QString& leftPath, const QString& rightPath) {
    const Side left = readSide(leftPath);
    const Side right = readSide(rightPath);
    std::vector<match::Record> all = left.records;
    all.insert(all.end(), right.records.begin(), right.records.end());
    const match::Knowledge& knowledge = match::builtInKnowledge();
    const match::Corpus corpus(all, knowledge.words, knowledge.vendors);
    const match::Blocks blocks(corpus, left.records.size(), all.size());
    for (std::size_t i = 0; i < left.records.size(); ++i) {
        for (const int other : blocks.candidatesOf(i, candidates)) {
            const std::size_t row = static_cast<std::size_t>(other) - left.records.size();
            std::printf("%s\t%s\n", left.ids[i].c_str(), right.ids[row].c_str());
        }
    }
    return left.records.empty() || right.records.empty() ? 1 : 0;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2) {
        return listSystems(arguments[1]);
    }
    return arguments.size() == 3 ? listRows(arguments[1], arguments[2]) : 2;
}
