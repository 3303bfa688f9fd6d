// SPDX-License-Identifier: GPL-3.0-or-later
//
// See bench_data.h. A file that cannot be read ends the program: figures of nothing mislead.
#include "tests/bench/bench_data.h"

#include "core/edit/edit.h"
#include "importers/open/open_reader.h"
#include "importers/run/import_files.h"
#include "importers/settings/catalogue_reader.h"
#include "importers/settings/policy_reader.h"
#include "importers/settings/project_defaults.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <map>

namespace aallokko::bench {

namespace {

void need(bool isThere, const std::string& what) {
    if (isThere)
        return;
    std::fprintf(stderr, "bench: cannot make %s\n", what.c_str());
    std::exit(2);
}

void applyTo(model::Inventory& inventory, const std::vector<edit::Edit>& edits) {
    need(edit::applyEdits(inventory, edits).has_value(), "the project");
}

} // namespace

std::string dataText(const std::string& file) {
    QFile source(QStringLiteral(AALLOKKO_SOURCE_DIR "/data/") + QString::fromStdString(file));
    need(source.open(QIODevice::ReadOnly), file);
    return source.readAll().toStdString();
}

const model::FieldCatalogue& fieldCatalogue() {
    static const auto catalogue =
        importers::readFieldCatalogue(dataText("catalogues/fields.yaml")).value();
    return catalogue;
}

const model::FunctionCatalogue& functionCatalogue() {
    static const auto catalogue =
        importers::readFunctionCatalogue(dataText("catalogues/functions.yaml")).value();
    return catalogue;
}

const model::Inventory& emptyProject() {
    static const model::Inventory project = [] {
        model::Inventory made;
        applyTo(made,
                importers::makeDefaultRecords(dataText("catalogues/planning_rules.yaml")).value());
        applyTo(made,
                importers::makeRegionRecords(
                    importers::readRegion(dataText("catalogues/organisations.yaml")).value()));
        return made;
    }();
    return project;
}

const std::vector<importers::RawDocument>& exampleDocuments() {
    static const auto documents = [] {
        std::vector<importers::RawDocument> read;
        const QDir folder(exampleFile(""));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
            read.push_back(importers::readDocument(folder.filePath(name)).value());
        return read;
    }();
    return documents;
}

const model::Inventory& exampleProject() {
    static const model::Inventory project = [] {
        model::Inventory made = emptyProject();
        applyTo(made, importers::reviewImport(made, fieldCatalogue(), functionCatalogue(),
                                              exampleDocuments(), {})
                          .edits.edits);
        return made;
    }();
    return project;
}

const model::Policy& examplePolicy() {
    static const auto policy = importers::readPolicy(dataText("catalogues/planning_rules.yaml"),
                                                     dataText("examples/keski-suomi/plan.yaml"))
                                   .value();
    return policy;
}

QString exampleFile(const char* name) {
    return QStringLiteral(AALLOKKO_SOURCE_DIR "/data/examples/keski-suomi/inventories/") +
           QString::fromUtf8(name);
}

QString csvFile(int rows) {
    static const QTemporaryDir folder;
    static std::map<int, QString> made;
    QString& path = made[rows];
    if (!path.isEmpty())
        return path;
    path = folder.filePath(QStringLiteral("%1.csv").arg(rows));
    std::string text = "Nimi;Toimittaja;Käyttäjiä;Vuosikustannus;Päättyy;a;b;c;d;e;f;g\n";
    for (int row = 0; row < rows; ++row)
        text +=
            "Järjestelmä " + std::to_string(row) +
            ";\"Keksitty; Oy\";1 200;12 500,50;31.12.2019;ei tiedossa;x;y;z;;\"a \"\"b\"\"\";1\n";
    QFile file(path);
    need(file.open(QIODevice::WriteOnly) &&
             file.write(text.data(), static_cast<qint64>(text.size())) > 0,
         "a table");
    return path;
}

} // namespace aallokko::bench
