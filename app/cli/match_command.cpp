// SPDX-License-Identifier: GPL-3.0-or-later
//
// `match`: the matcher alone on two tables and a list of pairs of their rows. Knows no project.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/session/catalogues.h"
#include "core/base/text.h"
#include "core/exchange/file_reason.h"
#include "core/match/table_match.h"
#include "core/model/text_marks.h"
#include "core/text/messages.h"
#include "importers/csv/table_csv.h"
#include "importers/open/open_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <optional>
#include <unordered_map>

namespace aallokko::cli {

namespace {

QString option(const Invocation& call, const char* name) {
    return call.options.value(QString::fromUtf8(name));
}

void addOptions(QCommandLineParser& parser) {
    const auto add = [&](const char* name, const QString& text) {
        parser.addOption({QString::fromUtf8(name), text, QStringLiteral("file")});
    };
    add("left", QCoreApplication::translate("cli", "a table with a column id and texts"));
    add("right", QCoreApplication::translate("cli", "the other table"));
    add("pairs", QCoreApplication::translate("cli", "the pairs to judge: left_id, right_id"));
    parser.addOption(
        {{QStringLiteral("o"), QStringLiteral("output")},
         QCoreApplication::translate("cli", "write the pairs with score and same here"),
         QStringLiteral("file")});
    add("measures", QCoreApplication::translate("cli", "write the figures behind each score here"));
    add("model", QCoreApplication::translate("cli", "weights other than the built-in ones"));
}

base::Result<match::TextTable> readTable(const QString& path) {
    auto document = importers::readDocument(path);
    if (!document) {
        return tl::unexpected(document.error());
    }
    match::TextTable table;
    for (const importers::RawSheet& sheet : document->sheets) {
        for (const importers::RawRow& row : sheet.rows) {
            std::vector<std::string> cells;
            for (const importers::RawCell& cell : row.cells) {
                cells.push_back(cell.text);
            }
            if (table.header.empty()) {
                table.header = std::move(cells);
            } else {
                table.rows.push_back(std::move(cells));
            }
        }
        break;
    }
    return table;
}

std::optional<std::size_t> columnOf(const match::TextTable& table, std::string_view name) {
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        if (base::foldedWords(table.header[i]) == name) {
            return i;
        }
    }
    return std::nullopt;
}

using Positions = std::unordered_map<std::string, int>;

/// One side: its records and where each id stands. A repeated id keeps its first row.
struct Side {
    std::vector<match::Record> records;
    Positions positions;
};

base::Result<Side> readSide(const QString& path) {
    const auto table = readTable(path);
    if (!table) {
        return tl::unexpected(table.error());
    }
    const auto id = columnOf(*table, "id");
    if (!id) {
        return base::fail(base::ErrorKind::Refused, "match.no_column", {path.toStdString(), "id"});
    }
    Side side;
    auto roles = match::rolesOf(*table);
    roles[*id] = match::ColumnRole::Id;
    side.records = match::recordsOf(*table, roles);
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
        const auto& row = table->rows[i];
        side.positions.emplace(*id < row.size() ? row[*id] : std::string(), static_cast<int>(i));
    }
    return side;
}

struct PairList {
    match::TextTable table;
    std::vector<std::pair<int, int>> pairs;
};

// All unknown ids at once, but no more than a person reads.
constexpr std::size_t shownUnknown = 20;

base::Result<PairList> readPairs(const QString& path, const Side& left, const Side& right) {
    auto table = readTable(path);
    if (!table) {
        return tl::unexpected(table.error());
    }
    const auto leftId = columnOf(*table, "left id");
    const auto rightId = columnOf(*table, "right id");
    if (!leftId || !rightId) {
        return base::fail(base::ErrorKind::Refused, "match.no_column",
                          {path.toStdString(), leftId ? "right_id" : "left_id"});
    }
    PairList list;
    base::Error errors{base::ErrorKind::Refused, "match.unknown_ids", {path.toStdString()}, {}, {}};
    const auto find = [&](const Positions& positions, const std::vector<std::string>& row,
                          std::size_t column) {
        const std::string id = column < row.size() ? row[column] : std::string();
        const auto it = positions.find(id);
        if (it == positions.end() && errors.also.size() < shownUnknown) {
            errors.also.push_back({base::ErrorKind::Refused,
                                   "match.unknown_id",
                                   {id, table->header[column]},
                                   {},
                                   {}});
        }
        return it == positions.end() ? -1 : it->second;
    };
    for (const auto& row : table->rows) {
        list.pairs.emplace_back(find(left.positions, row, *leftId),
                                find(right.positions, row, *rightId));
    }
    if (!errors.also.empty()) {
        return tl::unexpected(std::move(errors));
    }
    list.table = std::move(*table);
    return list;
}

std::string line(std::vector<std::string> cells) {
    importers::RawRow row;
    for (std::string& cell : cells) {
        row.cells.push_back({std::move(cell), importers::CellKind::Text, false});
    }
    return importers::csvRecord(row, 0);
}

std::string figure(double value) {
    return QString::number(value, 'g', 6).toStdString();
}

base::Result<void> write(const QString& path, const std::string& text) {
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) ||
        out.write(text.data(), static_cast<qint64>(text.size())) < 0 || !out.commit()) {
        return base::fail(base::ErrorKind::Io, "export.cannot_write",
                          {path.toStdString(), exchange::whyNotWritten(out)});
    }
    return {};
}

std::string scoresOf(const PairList& list, const std::vector<match::JudgedPair>& judged) {
    std::vector<std::string> header = list.table.header;
    header.insert(header.end(), {"score", "same"});
    const std::size_t width = list.table.header.size();
    std::string text = line(std::move(header));
    for (std::size_t i = 0; i < judged.size(); ++i) {
        std::vector<std::string> row = list.table.rows[i];
        row.resize(width);
        row.push_back(QString::number(judged[i].probability, 'f', 6).toStdString());
        row.emplace_back(judged[i].isSame ? "1" : "0");
        text += line(std::move(row));
    }
    return text;
}

// Every measure of every pair: what the training reads, and what a person asks "why" of.
std::string measuresOf(const PairList& list, const std::vector<match::JudgedPair>& judged) {
    std::vector<std::string> header = list.table.header;
    const std::size_t width = header.size();
    header.insert(header.end(), match::measureNames.begin(), match::measureNames.end());
    header.insert(header.end(), match::rivalNames.begin(), match::rivalNames.end());
    std::string text = line(std::move(header));
    for (std::size_t i = 0; i < judged.size(); ++i) {
        std::vector<std::string> row = list.table.rows[i];
        row.resize(width);
        for (const double value : judged[i].measures.values) {
            row.push_back(figure(value));
        }
        for (const double value : judged[i].rivals) {
            row.push_back(figure(value));
        }
        text += line(std::move(row));
    }
    return text;
}

base::Result<match::Knowledge> readModel(const QString& path) {
    if (path.isEmpty()) {
        return match::builtInKnowledge();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(base::ErrorKind::Io, "cli.cannot_read",
                          {path.toStdString(), exchange::whyNotRead(file)});
    }
    return match::readKnowledge(file.readAll().toStdString());
}

int run(Invocation& call) {
    for (const char* name : {"left", "right", "pairs", "output"}) {
        if (option(call, name).isEmpty()) {
            return wrongUsage("cli.missing_option", {std::string("--") + name});
        }
    }
    const auto knowledge = readModel(option(call, "model"));
    if (!knowledge) {
        return report(knowledge.error());
    }
    const auto left = readSide(option(call, "left"));
    if (!left) {
        return report(left.error());
    }
    const auto right = readSide(option(call, "right"));
    if (!right) {
        return report(right.error());
    }
    const auto list = readPairs(option(call, "pairs"), *left, *right);
    if (!list) {
        return report(list.error());
    }
    const auto catalogues = session::readCatalogues();
    if (!catalogues) {
        return report(catalogues.error());
    }
    const match::ProductAliases aliases(catalogues->functions, *knowledge);
    const auto judged =
        match::judgePairs(left->records, right->records, list->pairs, *knowledge, &aliases);
    if (auto done = write(option(call, "output"), scoresOf(*list, judged)); !done) {
        return report(done.error());
    }
    const QString measures = option(call, "measures");
    if (!measures.isEmpty()) {
        if (auto done = write(measures, measuresOf(*list, judged)); !done) {
            return report(done.error());
        }
    }
    const auto same = std::count_if(judged.begin(), judged.end(),
                                    [](const match::JudgedPair& pair) { return pair.isSame; });
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("pairs"), static_cast<qint64>(judged.size())},
                          {QStringLiteral("same"), static_cast<qint64>(same)}});
    } else if (!call.isQuiet) {
        call.output.line(text::sentence(
            "match.judged_pairs", {model::markedNumber(static_cast<std::int64_t>(judged.size())),
                                   model::markedNumber(static_cast<std::int64_t>(same)),
                                   option(call, "output").toStdString()}));
    }
    return Done;
}

} // namespace

const Command matchCommand{
    "match",    QT_TRANSLATE_NOOP("cli", "judges which rows of two tables are the same product"),
    "",         0,
    0,          "aallokko match --left A.csv --right B.csv --pairs P.csv -o SCORES.csv",
    addOptions, run};

} // namespace aallokko::cli
