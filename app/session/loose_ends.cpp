// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same end that rule Q20 speaks of: the source first.
#include "app/session/loose_ends.h"

#include "app/session/session.h"

namespace aallokko::session {

base::Result<void> joinEnd(Session& session, model::InterfaceId interface,
                           model::InstallationId system) {
    const auto isUnclear = [](const model::InterfaceEnd& end) {
        return end.state == model::EndState::Unknown || end.state == model::EndState::Ambiguous;
    };
    const auto* before = session.inventory().find<model::Interface>(interface);
    if (before == nullptr || (!isUnclear(before->source) && !isUnclear(before->target))) {
        return base::fail(base::ErrorKind::Usage, "ends.none");
    }
    const model::SystemView* view = session.systems().find(system);
    if (view == nullptr) {
        return base::fail(base::ErrorKind::Usage, "merge.unknown",
                          {std::to_string(system.value())});
    }
    model::Interface after = *before;
    const bool isSource = isUnclear(before->source);
    model::InterfaceEnd& end = isSource ? after.source : after.target;
    const model::InterfaceEnd& other = isSource ? after.target : after.source;
    if (other.installation == system) {
        return base::fail(base::ErrorKind::Usage, "ends.itself", {view->name()});
    }
    end.state = model::EndState::Installation;
    end.installation = system;
    return session.edit({"edit.join_end",
                         {end.written, view->name()},
                         {edit::replaceRecord(*before, std::move(after))}},
                        {});
}

} // namespace aallokko::session
