// SPDX-License-Identifier: GPL-3.0-or-later
//
// See import_text.h.
#include "tests/importers/import_text.h"

#include "core/model/text_marks.h"

#include "core/base/text.h"
#include "importers/merge/merge.h"
#include "importers/settings/catalogue_reader.h"
#include "importers/settings/project_defaults.h"

#include <QFile>
#include <gtest/gtest.h>
#include <sstream>

namespace aallokko::importers::test {

namespace {

using model::FieldState;

std::vector<std::string> cellsOf(const std::string& line) {
    std::vector<std::string> cells{""};
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line.compare(i, 2, "\\n") == 0) {
            cells.back() += '\n';
            ++i;
        } else if (line[i] == ';') {
            cells.emplace_back();
        } else {
            cells.back() += line[i];
        }
    }
    return cells;
}

std::string valueText(const model::FieldValue& value) {
    switch (value.state) {
    case FieldState::No:
        return "-";
    case FieldState::Unknown:
        return "?";
    case FieldState::NotApplicable:
        return "x";
    case FieldState::Empty:
        return value.origin.rule == "unreadable" ? "!" + value.origin.raw : "";
    case FieldState::Value:
        break;
    }
    if (std::holds_alternative<model::OpenEnded>(value.data)) {
        return "open";
    }
    model::FieldValue plain = value;
    plain.origin.raw.clear();
    return shownText(plain);
}

void print(std::ostream& out, const model::FieldMap& fields) {
    for (const auto& [key, value] : fields.entries()) {
        const std::string text = valueText(value);
        if (key == model::FieldKey::Name || text.empty()) {
            continue;
        }
        out << " | " << nameOf(key) << "=" << text;
        if (!value.origin.rule.empty() && value.origin.rule != "unreadable") {
            out << " [" << value.origin.rule << "]";
        }
    }
}

std::string nameOfSystem(const model::Inventory& inventory, model::InstallationId id) {
    const auto* system = inventory.find<model::Installation>(id);
    const auto* name = system == nullptr ? nullptr : system->fields.find(model::FieldKey::Name);
    return name == nullptr ? std::string("<gone>") : name->text();
}

std::string endText(const model::Inventory& inventory, const model::InterfaceEnd& end) {
    switch (end.state) {
    case model::EndState::Installation:
        return nameOfSystem(inventory, end.installation);
    case model::EndState::National:
        return "national:" + end.nationalService;
    case model::EndState::Ambiguous:
        return "??" + end.written;
    default:
        return "?" + end.written;
    }
}

} // namespace

std::string catalogueText(const char* file) {
    QFile source(QStringLiteral(AALLOKKO_SOURCE_DIR "/data/catalogues/") + QString::fromUtf8(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll().toStdString() : std::string();
}

const model::FieldCatalogue& fieldCatalogue() {
    static const model::FieldCatalogue catalogue =
        readFieldCatalogue(catalogueText("fields.yaml")).value();
    return catalogue;
}

const model::FunctionCatalogue& functionCatalogue() {
    static const model::FunctionCatalogue catalogue =
        readFunctionCatalogue(catalogueText("functions.yaml")).value();
    return catalogue;
}

const model::Inventory& regionProject() {
    static const model::Inventory project = [] {
        model::Inventory inventory;
        const auto region = readRegion(catalogueText("organisations.yaml")).value();
        EXPECT_TRUE(edit::applyEdits(inventory, makeRegionRecords(region)));
        return inventory;
    }();
    return project;
}

RawSheet makeSheet(const std::string& name, const std::string& lines) {
    RawSheet sheet;
    sheet.name = name;
    std::istringstream stream(lines);
    int number = 0;
    for (std::string line; std::getline(stream, line);) {
        number += 1;
        RawRow row;
        row.source = {"", name, number, 0};
        bool filled = false;
        for (std::string& text : cellsOf(line)) {
            CellKind kind = text.empty() ? CellKind::Empty : CellKind::Text;
            if (text.size() > 1 && text.front() == '#') {
                text.erase(0, 1);
                kind = CellKind::Number;
            }
            filled = filled || !text.empty();
            row.cells.push_back({std::move(text), kind, false});
        }
        sheet.columns = std::max(sheet.columns, static_cast<int>(row.cells.size()));
        if (filled) {
            sheet.rows.push_back(std::move(row));
        }
    }
    return sheet;
}

RawDocument makeDocument(const std::string& fileName, const std::string& lines) {
    RawDocument document;
    document.format = "csv";
    document.encoding = "UTF-8";
    document.delimiter = ";";
    document.fileName = fileName;
    document.sha256 = lines;
    document.sheets.push_back(makeSheet("", lines));
    for (RawRow& row : document.sheets.front().rows) {
        row.source.file = fileName;
    }
    return document;
}

ImportReview review(const model::Inventory& snapshot, const std::vector<RawDocument>& documents,
                    const ImportOptions& options) {
    return reviewImport(snapshot, fieldCatalogue(), functionCatalogue(), documents, options);
}

model::Inventory applied(const model::Inventory& snapshot, const ImportReview& review) {
    model::Inventory inventory = snapshot;
    const auto result = edit::applyEdits(inventory, review.edits.edits);
    EXPECT_TRUE(result) << (result ? "" : result.error().code);
    return inventory;
}

std::string printSystems(const model::Inventory& inventory) {
    std::ostringstream out;
    for (const auto& [id, system] : inventory.all<model::Installation>()) {
        const auto* organisation = inventory.find<model::Organisation>(system.responsible);
        out << (organisation == nullptr ? "<none>" : organisation->code) << " | "
            << nameOfSystem(inventory, id);
        model::FieldMap own = system.fields;
        const auto* written = own.find(model::FieldKey::Organisation);
        const std::string rule = written == nullptr ? "" : written->origin.rule;
        own.erase(model::FieldKey::Organisation);
        out << (rule.empty() ? "" : " (" + rule + ")");
        print(out, own);
        for (const auto& [useId, use] : inventory.all<model::Use>()) {
            if (use.installation == id && use.isPrimary) {
                print(out, use.fields);
            }
        }
        for (const auto& [contractId, contract] : inventory.all<model::Contract>()) {
            if (contract.installations == std::vector{id}) {
                print(out, contract.fields);
            }
        }
        out << (system.notInLatest ? " | not in latest" : "") << "\n";
    }
    return out.str();
}

std::string printInterfaces(const model::Inventory& inventory) {
    std::ostringstream out;
    for (const auto& [id, interface] : inventory.all<model::Interface>()) {
        out << endText(inventory, interface.source) << " -> "
            << endText(inventory, interface.target);
        const auto* direction = interface.fields.find(model::FieldKey::Direction);
        out << (direction != nullptr && direction->hasValue() ? " " + direction->text() : "");
        if (const auto* content = interface.fields.find(model::FieldKey::DataContent)) {
            out << (content->text().empty() ? "" : " '" + content->text() + "'");
        }
        out << (interface.mentions.size() > 1
                    ? " (" + std::to_string(interface.mentions.size()) + " mentions)"
                    : "")
            << "\n";
    }
    return out.str();
}

// Labels of fields back to their short names, whatever language a reader would see.
static std::string withFieldNames(std::string argument) {
    for (const model::FieldDefinition& field : fieldCatalogue().systemFields) {
        const std::string label = model::markedName(field.label);
        for (std::size_t at = argument.find(label); label.front() == '@' && at != std::string::npos;
             at = argument.find(label)) {
            argument.replace(at, label.size(), model::nameOf(field.key));
        }
    }
    return argument;
}

std::string printIssues(const ImportReview& review, bool withInfo) {
    static const char* const severities[] = {"info", "warning", "error"};
    std::ostringstream out;
    for (const FileReview& file : review.files) {
        for (const model::Issue& issue : file.issues) {
            if (!withInfo && issue.severity == model::Severity::Info) {
                continue;
            }
            out << severities[static_cast<int>(issue.severity)] << " " << issue.code;
            const char* separator = " ";
            for (const std::string& argument : issue.arguments) {
                out << separator << withFieldNames(argument);
                separator = ", ";
            }
            if (issue.source.row > 0) {
                out << " @ " << base::columnLetters(issue.source.column) << issue.source.row;
            }
            out << "\n";
        }
    }
    return out.str();
}

std::string printCounts(const ImportReview& review) {
    FileReview sum;
    for (const FileReview& file : review.files) {
        sum.systemsAdded += file.systemsAdded;
        sum.systemsChanged += file.systemsChanged;
        sum.systemsUnchanged += file.systemsUnchanged;
        sum.systemsMissing += file.systemsMissing;
        sum.rowsSkipped += file.rowsSkipped;
        sum.rowsRejected += file.rowsRejected;
        sum.interfacesAdded += file.interfacesAdded;
        sum.interfacesChanged += file.interfacesChanged;
        sum.interfacesUnchanged += file.interfacesUnchanged;
    }
    std::ostringstream out;
    out << "systems +" << sum.systemsAdded << " ~" << sum.systemsChanged << " ="
        << sum.systemsUnchanged << " -" << sum.systemsMissing << ", skipped " << sum.rowsSkipped
        << ", rejected " << sum.rowsRejected << ", interfaces +" << sum.interfacesAdded << " ~"
        << sum.interfacesChanged << " =" << sum.interfacesUnchanged;
    return out.str();
}

std::string printChanges(const ImportReview& review) {
    static const char* const kinds[] = {"new", "changed", "missing", "returned"};
    std::ostringstream out;
    for (const FileReview& file : review.files) {
        for (const RowChange& change : file.changes) {
            out << kinds[static_cast<int>(change.kind)] << " " << change.name;
            if (change.field) {
                out << " " << nameOf(*change.field) << ": '" << change.before << "' -> '"
                    << change.after << "'";
            }
            out << (change.isConflict ? " conflict" : "") << "\n";
        }
    }
    return out.str();
}

std::string printMapping(const FileReview& file) {
    std::string text;
    for (const MappedColumn& column : file.mapping) {
        text += text.empty() ? "" : ", ";
        text += column.header + "=" + (column.field ? std::string(nameOf(*column.field)) : "-");
    }
    return text;
}

} // namespace aallokko::importers::test
