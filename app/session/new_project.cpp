// SPDX-License-Identifier: GPL-3.0-or-later
//
// Defaults come from the built-in catalogues; the time grid of 32 quarters from 2018Q1 is M4's.
#include "app/session/new_project.h"

#include "app/session/catalogues.h"
#include "core/base/text.h"
#include "importers/region_reader.h"

#include <algorithm>

namespace aallokko::session {

namespace {

using edit::createRecord;
using model::Milestone;

constexpr const char* county = "county2018";
constexpr const char* wellbeing = "wsc2023";

bool isSameName(const std::string& a, const std::string& b) {
    return base::foldedWords(a) == base::foldedWords(b);
}

void setLegalStart(std::vector<edit::Edit>& edits, base::Date day) {
    for (edit::Edit& edit : edits) {
        auto* milestone = std::get_if<edit::ReplaceRecord<Milestone>>(&edit);
        if (milestone != nullptr && milestone->after && milestone->after->id == "GO_LIVE") {
            milestone->after->date = model::PlanDate{day, {}, 0, 0};
        }
    }
}

} // namespace

base::Result<edit::EditSet> makeFirstEdits(const NewProject& settings) {
    if (settings.reformModel != county && settings.reformModel != wellbeing) {
        return base::fail(base::ErrorKind::Usage, "session.unknown_model", {settings.reformModel});
    }
    edit::EditSet set;
    set.title = "edit.new_project";
    const auto addSetting = [&set](const char* id, const std::string& value) {
        set.edits.push_back(createRecord(model::Setting{id, value}));
    };
    addSetting("reform_model", settings.reformModel);
    addSetting("grid_first", "2018Q1");
    addSetting("grid_count", "32");
    auto defaults = importers::makeDefaultRecords(
        catalogueText(QStringLiteral("planning_rules.yaml")));
    if (!defaults) {
        return tl::unexpected(defaults.error());
    }
    set.edits.insert(set.edits.end(), defaults->begin(), defaults->end());
    if (settings.legalStart) {
        setLegalStart(set.edits, *settings.legalStart);
    } else if (settings.reformModel == wellbeing) {
        setLegalStart(set.edits, base::makeDate(2023, 1, 1));
    }
    if (settings.region.empty()) {
        return set;
    }
    auto region = importers::readRegion(catalogueText(QStringLiteral("organisations.yaml")));
    if (!region) {
        return tl::unexpected(region.error());
    }
    const std::array names{region->id, region->name.fi, region->name.sv, region->name.en};
    if (std::none_of(names.begin(), names.end(), [&](const std::string& name) {
            return isSameName(name, settings.region);
        })) {
        return base::fail(base::ErrorKind::Usage, "session.unknown_region",
                          {settings.region, region->name.fi});
    }
    addSetting("region", region->name.fi);
    for (const model::Organisation& organisation : region->organisations) {
        set.edits.push_back(createRecord(organisation));
    }
    return set;
}

} // namespace aallokko::session
