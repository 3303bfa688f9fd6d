// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much a reader accepts before it refuses a file. Inventories are small (850 systems, some
// megabytes); the limits leave room for a hundred times that and keep a hostile file from taking
// the machine's memory or time. Every limit is named in the error of a file that passes it.
#pragma once

#include <chrono>
#include <cstdint>

namespace aallokko::importers {

/// Sizes are bytes unless the name says otherwise. A file exactly at a limit is accepted.
struct ReadLimits {
    std::int64_t fileBytes = 256LL << 20;  ///< checked before anything is read
    std::int64_t entryBytes = 1LL << 30;   ///< one inflated entry of an archive
    std::int64_t archiveBytes = 2LL << 30; ///< all inflated entries that are read
    std::int64_t partBytes = 64 << 20; ///< one inflated entry that holds no table (styles, names)
    std::int64_t mergedBlocks = 100'000;
    std::int64_t archiveEntries = 20'000; ///< entries in an archive, read or not
    std::int64_t inflationRatio = 200;    ///< inflated / stored, looked at above 16 MB inflated
    std::int64_t sharedStringBytes = 128 << 20; ///< text of the shared strings of one workbook
    std::int64_t cells = 5'000'000;             ///< of all tables, gaps within a row included
    std::int64_t rows = 1'048'576;              ///< row number, as in a spreadsheet
    std::int64_t columns = 16'384;              ///< column number, as in a spreadsheet
    std::int64_t cellBytes = 1 << 20;           ///< text of one cell
    std::int64_t rowBytes = 16 << 20; ///< text of one row of a workbook, or repeated by a JSON file
    std::int64_t textBytes = 512 << 20;     ///< text of all cells
    std::int64_t xmlDepth = 64;             ///< nested elements
    std::int64_t yamlBytes = 10 << 20;      ///< a parsed YAML tree takes many times its text
    std::int64_t yamlDepth = 64;            ///< nested lists and mappings
    std::int64_t yamlNodes = 1'000'000;     ///< scalars, lists and mappings together
    std::int64_t modelItems = 250'000;      ///< elements, relations, properties of one model
    std::int64_t modelTextBytes = 24 << 20; ///< text of one architecture model
    std::int64_t issues = 1'000;            ///< further issues are only counted
    std::chrono::seconds time{120};         ///< wall time of one file
};

} // namespace aallokko::importers
