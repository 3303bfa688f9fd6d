// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints what a reader saw as text, so that expectations read as tables and failures as diffs.
#pragma once

#include "importers/open/open_reader.h"

#include <string>

namespace aallokko::test {

/// One line a row: "3: a | b |  | d"; '?' marks a hidden row, '^' a covered cell, "\n" a line
/// break. Sheets after the first start with a line "== name".
[[nodiscard]] inline std::string printTables(const importers::RawDocument& document) {
    std::string out;
    for (const auto& sheet : document.sheets) {
        if (&sheet != &document.sheets.front())
            out += "== " + sheet.name + "\n";
        for (const auto& row : sheet.rows) {
            out += std::to_string(row.source.row) + (row.hidden ? "?:" : ":");
            for (const auto& cell : row.cells) {
                out += &cell == &row.cells.front() ? " " : " | ";
                out += cell.fromMerge ? "^" : "";
                for (const char c : cell.text)
                    out += c == '\n' ? "\\n" : std::string(1, c);
            }
            out += '\n';
        }
    }
    return out;
}

/// One line an issue: "warning read.ragged_row 3 4 @ a.csv:C2".
[[nodiscard]] inline std::string printIssues(const importers::RawDocument& document) {
    std::string out;
    for (const auto& issue : document.issues) {
        out += issue.severity == importers::ReadSeverity::Error     ? "error "
               : issue.severity == importers::ReadSeverity::Warning ? "warning "
                                                                    : "info ";
        out += issue.code;
        for (const auto& argument : issue.arguments)
            out += ' ' + argument;
        out += " @ " + base::toString(issue.source);
        out += '\n';
    }
    return out;
}

/// The tables of the file, or "refused CODE argument ..." (kind Io: "io CODE ...").
[[nodiscard]] inline std::string readText(const QString& path,
                                          const importers::ReadLimits& limits = {}) {
    const auto document = importers::readDocument(path, limits);
    if (document)
        return printTables(*document);
    const auto& error = document.error();
    std::string out = error.kind == base::ErrorKind::Io ? "io " : "refused ";
    if (error.kind != base::ErrorKind::Io && error.kind != base::ErrorKind::Refused)
        out = "other ";
    out += error.code;
    for (const auto& argument : error.arguments)
        out += ' ' + argument;
    return out;
}

/// "refused CODE" without arguments.
[[nodiscard]] inline std::string outcome(const QString& path,
                                         const importers::ReadLimits& limits = {}) {
    const std::string text = readText(path, limits);
    const auto second = text.find(' ', text.find(' ') + 1);
    return text.starts_with("refused") || text.starts_with("io ") ? text.substr(0, second) : text;
}

} // namespace aallokko::test
