// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kept as a setting for each organisation: user, time and reason as lines, the reason last.
#include "app/session/reviews.h"

#include "app/session/session.h"
#include "core/base/text.h"
#include "core/model/text_marks.h"

#include <algorithm>

namespace aallokko::session {

namespace {

std::string settingOf(model::OrganisationId organisation) {
    return "reviewed:" + std::to_string(organisation.value());
}

std::string nameOf(const Session& session, model::OrganisationId organisation) {
    const auto* one = session.inventory().find<model::Organisation>(organisation);
    return one == nullptr ? std::to_string(organisation.value()) : model::markedName(one->name);
}

} // namespace

std::optional<model::Signature> reviewOf(const model::Inventory& inventory,
                                         model::OrganisationId organisation) {
    const auto* setting = inventory.find<model::Setting>(settingOf(organisation));
    if (setting == nullptr) {
        return std::nullopt;
    }
    const std::string& text = setting->value;
    const std::size_t first = std::min(text.find('\n'), text.size());
    const std::size_t second = std::min(text.find('\n', first + 1), text.size());
    return model::Signature{text.substr(0, first),
                            first < text.size() ? text.substr(first + 1, second - first - 1) : "",
                            second < text.size() ? text.substr(second + 1) : ""};
}

int errorsOf(const std::vector<rules::Finding>& findings, model::OrganisationId organisation) {
    return static_cast<int>(std::count_if(
        findings.begin(), findings.end(), [organisation](const rules::Finding& finding) {
            return finding.organisation == organisation && !finding.isWaived &&
                   finding.severity == model::Severity::Error;
        }));
}

base::Result<void> markReviewed(Session& session, model::OrganisationId organisation,
                                const std::string& reason) {
    const auto findings = session.check();
    if (!findings) {
        return tl::unexpected(findings.error());
    }
    const std::string name = nameOf(session, organisation);
    if (const int errors = errorsOf(*findings, organisation); errors > 0) {
        return base::fail(base::ErrorKind::Refused, "review.errors",
                          {name, std::to_string(errors)});
    }
    if (auto known = session.ensureProjectId(); !known) {
        return known;
    }
    const std::string id = settingOf(organisation);
    const model::Setting mark{id, session.userName() + "\n" + session.now() + "\n" +
                                      base::trimmed(reason)};
    const auto* before = session.inventory().find<model::Setting>(id);
    return session.edit(
        {"edit.review",
         {name},
         {before == nullptr ? edit::createRecord(mark) : edit::replaceRecord(*before, mark)}},
        reason);
}

base::Result<void> unmarkReviewed(Session& session, model::OrganisationId organisation,
                                  const std::string& reason) {
    const auto* mark = session.inventory().find<model::Setting>(settingOf(organisation));
    const std::string name = nameOf(session, organisation);
    return mark == nullptr
               ? base::fail(base::ErrorKind::Usage, "review.none", {name})
               : session.edit({"edit.unreview", {name}, {edit::deleteRecord(*mark)}}, reason);
}

} // namespace aallokko::session
