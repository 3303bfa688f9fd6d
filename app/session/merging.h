// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verb "merge systems": rows that are one installation become one system, as one undo step.
// The preview of core/edit is what people see before; nothing is written for it.
#pragma once

#include "core/edit/merge_installations.h"

#include <map>
#include <string>
#include <vector>

namespace aallokko::session {

class Session;

/// `survivor` keeps its number; `choices` as in edit::MergeRequest.
struct SystemMerge {
    model::InstallationId survivor;
    std::vector<model::InstallationId> others;
    std::map<model::FieldKey, model::InstallationId> choices = {};
    std::string reason = {};
};

/// What it would do. Errors of edit::mergeInstallations.
[[nodiscard]] base::Result<edit::MergePreview> previewMerge(const Session& session,
                                                            const SystemMerge& merge);

/// Does it, stores and audits it in one transaction. Errors as before, and those of Session::edit.
[[nodiscard]] base::Result<edit::MergePreview> mergeSystems(Session& session,
                                                            const SystemMerge& merge);

/// The rows' system that is best kept: the one with the most filled fields, then interfaces, then
/// the lowest number; 0 for none. Linear in members.
[[nodiscard]] model::InstallationId
suggestSurvivor(const Session& session, const std::vector<model::InstallationId>& members);

} // namespace aallokko::session
