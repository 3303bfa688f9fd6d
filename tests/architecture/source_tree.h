// SPDX-License-Identifier: GPL-3.0-or-later
//
// The source files of the project as the architecture tests read them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace aallokko::tests {

struct SourceFile {
    std::string path; ///< relative to the project root, with '/'
    std::vector<std::string> lines;
};

/// All files under app, core, importers, data, tests, scripts and cmake with one of the extensions
/// (".cpp"), sorted by path. Test data folders are left out.
std::vector<SourceFile> sourceFiles(const std::vector<std::string>& extensions);

} // namespace aallokko::tests
