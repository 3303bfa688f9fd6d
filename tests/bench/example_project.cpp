// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ids are moved on by the same number in every record of a copy, so that its links stay inside it.
#include "tests/bench/example_project.h"

#include "app/session/session.h"
#include "data/data_resources.h"

#include <QDir>
#include <stop_token>

namespace aallokko::bench {

namespace {

template <class T>
std::int64_t largestId(const model::Inventory& inventory) {
    return inventory.nextId<T>().value() - 1;
}

template <class Id>
void moveOn(Id& id, std::int64_t step) {
    if (id.isValid()) {
        id = Id(id.value() + step);
    }
}

struct Steps {
    std::int64_t installation = 0;
    std::int64_t use = 0;
    std::int64_t contract = 0;
    std::int64_t interface = 0;
};

void copySystem(std::vector<edit::Edit>& edits, model::Installation installation,
                const Steps& steps, int copy) {
    moveOn(installation.id, steps.installation);
    if (const model::FieldValue* name = installation.fields.find(model::FieldKey::Name)) {
        model::FieldValue other = *name;
        other.data = name->text() + " " + std::to_string(copy);
        installation.fields.set(model::FieldKey::Name, std::move(other));
    }
    edits.push_back(edit::createRecord(std::move(installation)));
}

std::vector<edit::Edit> copyOf(const model::Inventory& first, const Steps& steps, int copy) {
    std::vector<edit::Edit> edits;
    for (const auto& [id, installation] : first.all<model::Installation>()) {
        copySystem(edits, installation, steps, copy);
    }
    for (auto [id, use] : first.all<model::Use>()) {
        moveOn(use.id, steps.use);
        moveOn(use.installation, steps.installation);
        edits.push_back(edit::createRecord(std::move(use)));
    }
    for (auto [id, contract] : first.all<model::Contract>()) {
        moveOn(contract.id, steps.contract);
        for (auto& installation : contract.installations) {
            moveOn(installation, steps.installation);
        }
        edits.push_back(edit::createRecord(std::move(contract)));
    }
    for (auto [id, interface] : first.all<model::Interface>()) {
        moveOn(interface.id, steps.interface);
        moveOn(interface.source.installation, steps.installation);
        moveOn(interface.target.installation, steps.installation);
        for (auto& mention : interface.mentions) {
            moveOn(mention.reporter, steps.installation);
        }
        edits.push_back(edit::createRecord(std::move(interface)));
    }
    return edits;
}

bool importExample(session::Session& session) {
    const QDir folder(QDir(data::exampleFolder()).filePath(QStringLiteral("inventories")));
    QStringList files;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        files << folder.filePath(name);
    }
    auto review = session::Session::reviewImport(session.importInput(files, {}), {});
    return !files.isEmpty() && session.acceptImport(std::move(review)).has_value();
}

} // namespace

bool makeProjectOf(int systems, const QString& path, bool isPlanned) {
    session::NewProject settings;
    settings.region = "keski-suomi";
    auto session = session::Session::create(path, settings);
    if (!session || !importExample(**session)) {
        return false;
    }
    const model::Inventory first = (*session)->inventory();
    const auto size = static_cast<int>(first.all<model::Installation>().size());
    for (int copy = 1; (copy + 1) * size <= systems; ++copy) {
        const Steps steps{
            copy * largestId<model::Installation>(first), copy * largestId<model::Use>(first),
            copy * largestId<model::Contract>(first), copy * largestId<model::Interface>(first)};
        edit::EditSet set{"edit.import", {"1", std::to_string(size)}, copyOf(first, steps, copy)};
        if (!(*session)->edit(std::move(set), {}, "import")) {
            return false;
        }
    }
    if (isPlanned) {
        session::PlanRequest request;
        request.timeLimitSeconds = 2.0;
        const auto input = (*session)->planInput(request);
        const auto run = input ? session::runPlanner(*input, {}, {})
                               : base::Result<session::PlanRun>(tl::unexpected(input.error()));
        return run && (*session)->storePlan(*run).has_value();
    }
    return true;
}

} // namespace aallokko::bench
