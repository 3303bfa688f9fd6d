// SPDX-License-Identifier: GPL-3.0-or-later
//
// A waiver replaced keeps its id, so that the trail shows one acceptance with its history.
#include "app/session/waivers.h"

#include "core/base/text.h"
#include "core/rules/waivers.h"

namespace aallokko::session {

namespace {

using base::ErrorKind;

std::string subjectOf(const WaiverRequest& request) {
    if (!request.subject.empty()) {
        return request.subject;
    }
    if (!request.record.empty()) {
        return rules::waiverSubject(request.rule, request.record);
    }
    return request.organisation.isValid() ? rules::waiverSubject(request.rule, request.organisation)
                                          : rules::waiverSubject(request.rule);
}

const model::Waiver* existing(const model::Inventory& inventory, const std::string& rule,
                              const std::string& subject) {
    for (const auto& [id, waiver] : inventory.all<model::Waiver>()) {
        if (waiver.rule == rule &&
            (waiver.subject == subject || rule + "|" + waiver.subject == subject)) {
            return &waiver;
        }
    }
    return nullptr;
}

} // namespace

base::Result<model::Waiver> waive(Session& session, const WaiverRequest& request) {
    if (session.catalogues().rules.find(request.rule) == nullptr) {
        return base::fail(ErrorKind::Usage, "waiver.unknown_rule", {request.rule});
    }
    if (base::trimmed(request.reason).empty()) {
        return base::fail(ErrorKind::Usage, "waiver.no_reason", {});
    }
    const auto policy = session.policy();
    if (!policy) {
        return tl::unexpected(policy.error());
    }
    if (request.until && *request.until < *policy->asOf) {
        return base::fail(ErrorKind::Usage, "waiver.past",
                          {base::toIso(*request.until), base::toIso(*policy->asOf)});
    }
    if (auto known = session.ensureProjectId(); !known) {
        return tl::unexpected(known.error());
    }
    const std::string subject = subjectOf(request);
    const model::Waiver* before = existing(session.inventory(), request.rule, subject);
    const model::Waiver waiver{before == nullptr ? session.inventory().nextId<model::Waiver>()
                                                 : before->id,
                               request.rule,
                               subject,
                               request.until,
                               {session.userName(), session.now(), base::trimmed(request.reason)}};
    edit::EditSet set{
        "edit.waive",
        {request.rule},
        {before == nullptr ? edit::createRecord(waiver) : edit::replaceRecord(*before, waiver)}};
    if (auto done = session.edit(std::move(set), request.reason); !done) {
        return tl::unexpected(done.error());
    }
    return waiver;
}

base::Result<void> unwaive(Session& session, const WaiverRequest& request) {
    const model::Waiver* waiver = existing(session.inventory(), request.rule, subjectOf(request));
    if (waiver == nullptr) {
        return base::fail(ErrorKind::Usage, "waiver.none", {request.rule});
    }
    return session.edit({"edit.unwaive", {request.rule}, {edit::deleteRecord(*waiver)}},
                        request.reason);
}

} // namespace aallokko::session
