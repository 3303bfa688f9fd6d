// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <fstream>

namespace aallokko::tests {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> linesOf(const fs::path& path) {
    std::ifstream stream(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

} // namespace

std::vector<SourceFile> sourceFiles(const std::vector<std::string>& extensions) {
    const fs::path root(AALLOKKO_SOURCE_DIR);
    std::vector<SourceFile> files;
    for (const char* folder : {"app", "core", "importers", "data", "tests", "scripts", "cmake"}) {
        if (!fs::exists(root / folder)) {
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const std::string extension = entry.path().extension().string();
            const std::string relative = fs::relative(entry.path(), root).generic_string();
            if (entry.is_regular_file() && !relative.starts_with("tests/data/") &&
                std::find(extensions.begin(), extensions.end(), extension) != extensions.end()) {
                files.push_back({relative, linesOf(entry.path())});
            }
        }
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

} // namespace aallokko::tests
