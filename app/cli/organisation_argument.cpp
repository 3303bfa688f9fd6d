// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whoever mistypes a code sees the codes that there are.
#include "app/cli/organisation_argument.h"

#include "core/base/text.h"
#include "importers/words/closest_name.h"

namespace aallokko::cli {

namespace {

std::string shownName(const model::Organisation& organisation) {
    return organisation.code + " " + organisation.name.fi;
}

// The one that was perhaps meant; else those whose code begins alike; else all.
std::string offersFor(const model::Inventory& inventory, const std::string& wanted) {
    std::vector<std::string> names;
    std::vector<std::string> alike;
    std::vector<std::string> all;
    for (const auto& [id, organisation] : inventory.all<model::Organisation>()) {
        const std::string shown = shownName(organisation);
        all.push_back(shown);
        names.push_back(organisation.name.fi);
        names.push_back(organisation.name.sv);
        if (!wanted.empty() &&
            base::folded(organisation.code).starts_with(base::folded(wanted).substr(0, 1))) {
            alike.push_back(shown);
        }
    }
    const std::string near = importers::closestName(wanted, names);
    for (const auto& [id, organisation] : inventory.all<model::Organisation>()) {
        if (!near.empty() && (organisation.name.fi == near || organisation.name.sv == near)) {
            return shownName(organisation);
        }
    }
    std::string text;
    for (const std::string& one : alike.empty() ? all : alike) {
        text += (text.empty() ? "" : ", ") + one;
    }
    return text.empty() ? "-" : text;
}

} // namespace

base::Result<model::OrganisationId> findOrganisation(const model::Inventory& inventory,
                                                     const QString& wanted) {
    const std::string text = wanted.toStdString();
    const std::string folded = base::foldedWords(text);
    for (const auto& [id, organisation] : inventory.all<model::Organisation>()) {
        for (const std::string& name : {organisation.code, organisation.name.fi,
                                        organisation.name.sv, organisation.name.en}) {
            if (!name.empty() && base::foldedWords(name) == folded) {
                return id;
            }
        }
    }
    return base::fail(base::ErrorKind::Usage, "cli.unknown_organisation",
                      {text, offersFor(inventory, text)});
}

} // namespace aallokko::cli
