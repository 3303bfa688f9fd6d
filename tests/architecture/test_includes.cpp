// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dependency rule: a folder includes only itself and what is below it. allowed_includes.txt is
// the law; changing it needs an ADR. Toolkit headers have their own lines there ("<Q" for Qt).
#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace aallokko::tests {
namespace {

using Table = std::map<std::string, std::set<std::string>>;

Table allowedIncludes() {
    Table table;
    std::ifstream stream(std::string(AALLOKKO_SOURCE_DIR) +
                         "/tests/architecture/allowed_includes.txt");
    for (std::string line; std::getline(stream, line);) {
        std::istringstream words(line);
        std::string folder;
        if (line.starts_with('#') || !(words >> folder)) {
            continue;
        }
        folder.erase(folder.find(':'));
        for (std::string word; words >> word;) {
            table[folder].insert(word);
        }
        table[folder].insert(folder);
    }
    return table;
}

/// "core/plan/inventory/costs.cpp" -> "core/plan": the longest folder that the table knows.
std::string ownerOf(const Table& table, const std::string& path) {
    std::string best;
    for (const auto& [folder, allowed] : table) {
        if (path.starts_with(folder + "/") && folder.size() > best.size()) {
            best = folder;
        }
    }
    return best;
}

/// "importers" in a folder's list allows "importers/csv" as well.
bool mayInclude(const std::set<std::string>& allowed, const std::string& wanted) {
    return std::any_of(allowed.begin(), allowed.end(), [&wanted](const std::string& folder) {
        return wanted == folder || wanted.starts_with(folder + "/");
    });
}

/// The kind of an outside header as the table names it.
std::string kindOf(const std::string& header) {
    if (header.starts_with("Q")) {
        static const std::map<std::string, std::string> modules{{"QSql", "<QSql>"},
                                                                {"QtSql", "<QSql>"}};
        for (const auto& [prefix, kind] : modules) {
            if (header.starts_with(prefix)) {
                return kind;
            }
        }
        return "<Q>";
    }
    for (const char* library : {"boost/", "yaml-cpp/", "zip.h", "xlsxwriter", "sqlite3"}) {
        if (header.starts_with(library)) {
            return "<" + std::string(library) + ">";
        }
    }
    return {};
}

TEST(Includes, ArrowsPointOnlyDownwards) {
    const Table table = allowedIncludes();
    ASSERT_GE(table.size(), 15u);
    const std::regex own("^#include \"([^\"]+)\"");
    const std::regex outside("^#include <([^>]+)>");
    int checked = 0;
    for (const SourceFile& file : sourceFiles({".h", ".cpp"})) {
        if (file.path.starts_with("tests/")) {
            continue;
        }
        const std::string folder = ownerOf(table, file.path);
        ASSERT_FALSE(folder.empty()) << file.path << " lies in a folder the table does not know";
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            std::smatch match;
            std::string wanted;
            if (std::regex_search(file.lines[i], match, own)) {
                wanted = ownerOf(table, match[1]);
                EXPECT_FALSE(wanted.empty() && match[1].str().find(".moc") == std::string::npos)
                    << file.path << ":" << i + 1 << " is not written from the project root";
            } else if (std::regex_search(file.lines[i], match, outside)) {
                wanted = kindOf(match[1]);
            }
            if (!wanted.empty()) {
                ++checked;
                EXPECT_TRUE(mayInclude(table.at(folder), wanted))
                    << file.path << ":" << i + 1 << ": " << folder << " may not include " << wanted;
            }
        }
    }
    EXPECT_GT(checked, 200);
}

} // namespace
} // namespace aallokko::tests
