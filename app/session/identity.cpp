// SPDX-License-Identifier: GPL-3.0-or-later
//
// Services and containers have no USER in their environment; the account database knows them still.
#include "app/session/identity.h"

#include "core/model/form_format.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <array>
#include <pwd.h>
#include <unistd.h>
#endif

namespace aallokko::session {

namespace {

// Ids of projects without one are made in this name space.
constexpr QUuid projects(0x6d1f1c0bU, 0x52a4, 0x4e0e, 0x9a, 0x57, 0x3b, 0x0c, 0x8e, 0x21, 0x77,
                         0xd4);

std::string accountName() {
#ifdef Q_OS_UNIX
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 &&
        found != nullptr && found->pw_name != nullptr) {
        return found->pw_name;
    }
#endif
    return {};
}

} // namespace

std::string currentUser() {
    for (const char* name : {"AALLOKKO_USER", "USER", "USERNAME", "LOGNAME"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty()) {
            return value.toStdString();
        }
    }
    const std::string account = accountName();
    return account.empty() ? "unknown" : account;
}

std::string newProjectId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

edit::EditSet makeProjectIdEdit(const std::vector<audit::Entry>& trail) {
    const std::string id =
        trail.empty() ? newProjectId()
                      : QUuid::createUuidV5(projects, QByteArray::fromStdString(trail.front().hash))
                            .toString(QUuid::WithoutBraces)
                            .toStdString();
    return {"edit.project_id",
            {},
            {edit::createRecord(model::Setting{model::form::projectIdSetting, id})}};
}

} // namespace aallokko::session
