// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small models written in the tests, and what reading and importing them gives as text.
#pragma once

#include "tests/importers/import_text.h"
#include "tests/importers/read_text.h"
#include "tests/importers/workbook/workbook_files.h"

#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

namespace aallokko::importers::test {

/// An exchange file of version 3 around these elements and relationships.
[[nodiscard]] inline std::string exchange(const std::string& elements, const std::string& relations,
                                          const std::string& rest = {}) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" identifier=\"id-m\">\n"
           "<name>Malli</name>\n<elements>\n" +
           elements + "</elements>\n<relationships>\n" + relations + "</relationships>\n" + rest +
           "</model>\n";
}

[[nodiscard]] inline std::string element(const std::string& id, const std::string& type,
                                         const std::string& name, const std::string& inside = {}) {
    return "<element identifier=\"" + id + "\" xsi:type=\"" + type + "\"><name>" + name +
           "</name>" + inside + "</element>\n";
}

[[nodiscard]] inline std::string relation(const std::string& id, const std::string& type,
                                          const std::string& source, const std::string& target,
                                          const std::string& more = {},
                                          const std::string& inside = {}) {
    return "<relationship identifier=\"" + id + "\" xsi:type=\"" + type + "\" source=\"" + source +
           "\" target=\"" + target + "\" " + more + ">" + inside + "</relationship>\n";
}

/// A file of the import: name and bytes.
using File = std::pair<std::string, std::string>;

struct ModelImport {
    ImportReview review;
    model::Inventory after;
};

/// Writes, reads and imports the files together into a project.
[[nodiscard]] inline ModelImport importModels(const std::vector<File>& files,
                                              const model::Inventory& project = regionProject()) {
    const aallokko::test::FileMaker maker;
    std::vector<RawDocument> documents;
    for (const auto& [name, bytes] : files) {
        auto document = readDocument(maker.bytes(QString::fromStdString(name), bytes));
        EXPECT_TRUE(document) << (document ? "" : document.error().code);
        if (document) {
            documents.push_back(std::move(*document));
        }
    }
    ModelImport result;
    result.review = review(project, documents);
    result.after = applied(project, result.review);
    return result;
}

/// A model with its rows as `aallokko read` prints them; readDocument keeps them packed.
[[nodiscard]] inline RawDocument readRows(const QString& path) {
    const auto reader = openReader(path).value();
    std::vector<RawSheet> sheets;
    while (reader->nextSheet().value()) {
        sheets.push_back(reader->sheet());
        RawRow row;
        while (reader->next(row).value()) {
            sheets.back().rows.push_back(row);
        }
    }
    RawDocument document = reader->document();
    document.sheets = std::move(sheets);
    return document;
}

/// The sheets of a file with the numbers of their rows: "elements 2, relations 1".
[[nodiscard]] inline std::string countRows(const RawDocument& document) {
    std::string text;
    for (const RawSheet& sheet : document.sheets) {
        text += (text.empty() ? "" : ", ") + sheet.name + " " + std::to_string(sheet.rows.size());
    }
    return text;
}

} // namespace aallokko::importers::test
