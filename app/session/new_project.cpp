// SPDX-License-Identifier: GPL-3.0-or-later
//
// Defaults come from the built-in catalogues; the importers turn them into records.
#include "app/session/new_project.h"

#include "app/session/catalogues.h"
#include "app/session/identity.h"
#include "core/model/form_format.h"
#include "importers/settings/project_defaults.h"

namespace aallokko::session {

base::Result<edit::EditSet> makeFirstEdits(const NewProject& settings) {
    importers::ProjectChoices choices;
    choices.legalStart = settings.legalStart;
    if (settings.reformModel == "wsc2023") {
        choices.reformModel = "wellbeing_2023";
    } else if (settings.reformModel != "county2018") {
        return base::fail(base::ErrorKind::Usage, "session.unknown_model", {settings.reformModel});
    }
    edit::EditSet set;
    set.title = "edit.new_project";
    auto defaults = importers::makeDefaultRecords(
        catalogueText(QStringLiteral("planning_rules.yaml")), choices);
    if (!defaults) {
        return tl::unexpected(defaults.error());
    }
    set.edits = std::move(*defaults);
    set.edits.push_back(
        edit::createRecord(model::Setting{model::form::projectIdSetting, newProjectId()}));
    if (settings.region.empty()) {
        return set;
    }
    auto region = importers::readRegion(catalogueText(QStringLiteral("organisations.yaml")));
    if (!region) {
        return tl::unexpected(region.error());
    }
    if (!importers::isNameOf(*region, settings.region)) {
        return base::fail(base::ErrorKind::Usage, "session.unknown_region",
                          {settings.region, region->name.fi});
    }
    const auto records = importers::makeRegionRecords(*region, choices);
    set.edits.insert(set.edits.end(), records.begin(), records.end());
    return set;
}

} // namespace aallokko::session
