// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files stay small: 400 lines, headers 150. size_allow_list.txt may name at most ten exceptions
// ("path limit reason"), and an exception that is no longer needed fails too.
#include "tests/architecture/source_tree.h"

#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace aallokko::tests {
namespace {

constexpr std::size_t fileLimit = 400;
constexpr std::size_t headerLimit = 150;
constexpr std::size_t maxExceptions = 10;

std::map<std::string, std::size_t> exceptions() {
    std::map<std::string, std::size_t> result;
    std::ifstream stream(std::string(AALLOKKO_SOURCE_DIR) +
                         "/tests/architecture/size_allow_list.txt");
    for (std::string line; std::getline(stream, line);) {
        std::istringstream words(line);
        std::string path;
        std::size_t limit = 0;
        std::string reason;
        if (line.starts_with('#') || !(words >> path >> limit >> reason)) {
            continue;
        }
        result.emplace(path, limit);
    }
    return result;
}

std::size_t limitOf(const std::string& path) {
    return path.ends_with(".h") ? headerLimit : fileLimit;
}

TEST(Sizes, FilesKeepToTheirLimits) {
    const auto allowed = exceptions();
    EXPECT_LE(allowed.size(), maxExceptions);
    const auto files = sourceFiles({".h", ".cpp", ".py", ".sh", ".cmake"});
    ASSERT_GT(files.size(), 50u);
    for (const SourceFile& file : files) {
        const auto it = allowed.find(file.path);
        const std::size_t limit = it == allowed.end() ? limitOf(file.path) : it->second;
        EXPECT_LE(file.lines.size(), limit) << file.path << " has one purpose too many?";
        if (it != allowed.end()) {
            EXPECT_GT(file.lines.size(), limitOf(file.path))
                << file.path << " no longer needs its exception";
        }
    }
}

TEST(Sizes, FunctionsStayShort) {
    // clang-format puts the closing brace of a free function or member definition in the first
    // column, so its length is the distance to the last line that opened one there.
    constexpr std::size_t functionLimit = 60;
    for (const SourceFile& file : sourceFiles({".cpp"})) {
        std::size_t start = 0;
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const std::string& line = file.lines[i];
            const bool opens = !line.empty() && line[0] != ' ' && line[0] != '}' &&
                               line.ends_with("{") && line.find('(') != std::string::npos;
            if (opens) {
                start = i + 1;
            } else if (line == "}" && start > 0) {
                EXPECT_LE(i + 2 - start, functionLimit)
                    << file.path << ":" << start << " is a long function";
                start = 0;
            }
        }
    }
}

} // namespace
} // namespace aallokko::tests
