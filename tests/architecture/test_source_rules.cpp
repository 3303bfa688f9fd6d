// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rules on single lines: licence line, no words of unfinished work, [[nodiscard]] on Result.
#include "tests/architecture/source_tree.h"

#include <gtest/gtest.h>
#include <regex>

namespace aallokko::tests {
namespace {

TEST(SourceRules, EveryFileNamesItsLicence) {
    for (const SourceFile& file : sourceFiles({".h", ".cpp", ".py", ".sh", ".cmake", ".txt"})) {
        if (file.path.ends_with(".txt") && !file.path.ends_with("CMakeLists.txt")) {
            continue;
        }
        bool isNamed = false;
        for (std::size_t i = 0; i < std::min<std::size_t>(3, file.lines.size()); ++i) {
            isNamed = isNamed || file.lines[i].find("SPDX-License-Identifier: GPL-3.0-or-later") !=
                                     std::string::npos;
        }
        EXPECT_TRUE(isNamed) << file.path << " has no SPDX line among its first three";
    }
}

TEST(SourceRules, NothingIsLeftUnfinished) {
    // Written in two parts so that this file does not find itself.
    const std::regex words("\\b(TO"
                           "DO|FIX"
                           "ME|XX"
                           "X)\\b");
    for (const SourceFile& file : sourceFiles({".h", ".cpp", ".py", ".sh", ".cmake"})) {
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            EXPECT_FALSE(std::regex_search(file.lines[i], words)) << file.path << ":" << i + 1;
        }
    }
}

TEST(SourceRules, ResultsMayNotBeIgnored) {
    // A declaration that starts with Result in a header needs [[nodiscard]] on its line or the one
    // before: the packaged tl::expected class has no such attribute.
    const std::regex declaration(R"(^\s*(static\s+|virtual\s+)?(base::)?Result<.*>\s*$|)"
                                 R"(^\s*(static\s+|virtual\s+)?(base::)?Result<.*>\s+\w+\()");
    for (const SourceFile& file : sourceFiles({".h"})) {
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            if (!std::regex_search(file.lines[i], declaration)) {
                continue;
            }
            const bool isMarked =
                file.lines[i].find("[[nodiscard]]") != std::string::npos ||
                (i > 0 && file.lines[i - 1].find("[[nodiscard]]") != std::string::npos);
            EXPECT_TRUE(isMarked) << file.path << ":" << i + 1 << " lacks [[nodiscard]]";
        }
    }
}

} // namespace
} // namespace aallokko::tests
