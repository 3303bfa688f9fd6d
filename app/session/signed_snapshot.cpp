// SPDX-License-Identifier: GPL-3.0-or-later
//
// Inventory and plan stand in the file as the JSON of their exports, in Finnish whatever the
// program's language, so that a later check makes the same bytes.
#include "app/session/signed_snapshot.h"

#include "app/session/changes_since.h"
#include "app/session/scenarios.h"
#include "app/session/session.h"
#include "core/exchange/file_reason.h"
#include "core/exchange/inventory_tables.h"
#include "core/exchange/table_writers.h"
#include "core/store/project_store.h"
#include "core/store/sha256_digest.h"
#include "core/text/messages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace aallokko::session {

namespace {

using base::ErrorKind;

const QString formatName = QStringLiteral("aallokko-snapshot/1");

QString qs(const std::string& text) {
    return QString::fromStdString(text);
}

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::string digestOf(const QJsonObject& content) {
    return store::Sha256Digest().sha256Hex(compact(content).toStdString());
}

QJsonObject inventoryJson(const SnapshotInput& input, const model::Inventory& inventory) {
    const text::LanguageScope scope(model::Language::Fi);
    const model::SystemIndex systems(inventory);
    return exchange::toJson(exchange::inventoryWorkbook({systems,
                                                         input.catalogues->fields,
                                                         input.catalogues->functions,
                                                         model::Language::Fi,
                                                         exchange::Audience::Internal,
                                                         {}}));
}

QJsonObject planJson(const model::Scenario& scenario) {
    const model::StoredPlan& plan = *scenario.plan;
    QJsonArray items;
    for (const model::PlannedItem& item : plan.items) {
        items.append(QJsonArray{qs(item.itemId), item.wave});
    }
    QJsonObject json{
        {QStringLiteral("scenario"), qs(scenario.id)},
        {QStringLiteral("name"), qs(scenario.name)},
        {QStringLiteral("approved"), scenario.isApproved},
        {QStringLiteral("inventory_version"), qs(std::to_string(plan.inventoryVersion))},
        {QStringLiteral("problem_sha256"), qs(plan.problemSha256)},
        {QStringLiteral("plan_sha256"), qs(session::digestOf(plan))},
        {QStringLiteral("items"), items}};
    QJsonArray deficits;
    for (const std::string& deficit : scenario.acceptedDeficits) {
        deficits.append(qs(deficit));
    }
    json[QStringLiteral("accepted_deficits")] = deficits;
    if (plan.costCents) {
        json[QStringLiteral("cost_eur_cents")] = static_cast<qint64>(*plan.costCents);
    }
    if (plan.lowerBoundCents) {
        json[QStringLiteral("lower_bound_eur_cents")] = static_cast<qint64>(*plan.lowerBoundCents);
    }
    return json;
}

QJsonObject contentOf(const SnapshotInput& input, const audit::Entry& head) {
    QJsonObject content{{QStringLiteral("version"), static_cast<qint64>(input.inventory.version)},
                        {QStringLiteral("synthetic"), input.inventory.isSynthetic()},
                        {QStringLiteral("entry"), static_cast<qint64>(head.number)},
                        {QStringLiteral("entry_sha256"), qs(head.hash)},
                        {QStringLiteral("signed_by"), qs(input.user)},
                        {QStringLiteral("signed_at"), qs(input.time)},
                        {QStringLiteral("ground"), qs(input.ground)},
                        {QStringLiteral("inventory"), inventoryJson(input, input.inventory)}};
    const auto* scenario = input.inventory.find<model::Scenario>(input.scenario);
    if (scenario != nullptr && scenario->plan) {
        content[QStringLiteral("plan")] = planJson(*scenario);
    }
    return content;
}

base::Result<std::vector<audit::Entry>> trailOf(const std::string& path) {
    auto store = store::ProjectStore::open(path, store::Access::ReadOnly);
    if (!store) {
        return tl::unexpected(store.error());
    }
    return (*store)->auditEntries();
}

std::string mark(const std::string& sha256) {
    return "[snapshot sha256 " + sha256 + "]";
}

base::Result<void> record(Session& session, const SignedSnapshot& snapshot) {
    constexpr std::size_t dayLength = 10;
    const std::string now = session.now();
    const model::Inventory& inventory = session.inventory();
    const std::string version = std::to_string(snapshot.version);
    model::Decision decision{
        inventory.nextId<model::Decision>(),
        {},
        base::findIsoDate(now.substr(0, dayLength)),
        {},
        text::sentence("snapshot.subject", {version}).toStdString(),
        {session.userName(), now, snapshot.ground + " " + mark(snapshot.sha256)}};
    edit::EditSet set{"edit.snapshot", {version}, {}};
    set.edits.push_back(edit::createRecord(std::move(decision)));
    carryFreshPlans(set, inventory);
    return session.edit(std::move(set), snapshot.ground);
}

void addFault(SnapshotCheck& check, const char* code, std::vector<std::string> arguments = {}) {
    check.faults.push_back(base::fail(ErrorKind::Verification, code, std::move(arguments)).value());
}

void checkTrail(const SnapshotInput& input, const QJsonObject& content,
                const std::vector<audit::Entry>& trail, SnapshotCheck& check) {
    const auto number = content[QStringLiteral("entry")].toInteger();
    const std::string hash = content[QStringLiteral("entry_sha256")].toString().toStdString();
    if (number < 1 || number > std::ssize(trail) ||
        trail[static_cast<std::size_t>(number - 1)].hash != hash) {
        addFault(check, "snapshot.fault.entry", {std::to_string(number)});
        return;
    }
    if (!audit::verify(trail, store::Sha256Digest())) {
        addFault(check, "snapshot.fault.chain");
    }
    const auto past = inventoryAtVersion(input.inventory, trail, check.version);
    if (!past || compact(inventoryJson(input, *past)) !=
                     compact(content[QStringLiteral("inventory")].toObject())) {
        addFault(check, "snapshot.fault.inventory", {std::to_string(check.version)});
    }
}

} // namespace

base::Result<SnapshotInput> snapshotInput(Session& session, const SnapshotRequest& request) {
    if (request.ground.find_first_not_of(" \t\n") == std::string::npos) {
        return base::fail(ErrorKind::Usage, "snapshot.no_ground", {});
    }
    if (!request.scenario.empty()) {
        if (const auto known = namedScenario(session, request.scenario); !known) {
            return tl::unexpected(known.error());
        }
    }
    // It is an edit of its own in old projects, so it comes before the version is read.
    if (auto known = session.ensureProjectId(); !known) {
        return tl::unexpected(known.error());
    }
    SnapshotInput input = snapshotCheckInput(session);
    const model::Scenario* scenario = session.findScenario(request.scenario);
    input.user = session.userName();
    input.time = session.now();
    input.scenario = scenario == nullptr ? std::string() : scenario->id;
    input.ground = request.ground;
    return input;
}

SnapshotInput snapshotCheckInput(const Session& session) {
    return {session.inventory(),
            session.sharedCatalogues(),
            session.path().toStdString(),
            {},
            {},
            {},
            {}};
}

base::Result<SignedSnapshot> makeSnapshot(const SnapshotInput& input) {
    const auto trail = trailOf(input.path);
    if (!trail) {
        return tl::unexpected(trail.error());
    }
    if (trail->empty() || trail->back().version != input.inventory.version) {
        return base::fail(ErrorKind::Conflict, "snapshot.moved_on");
    }
    SignedSnapshot snapshot{input.inventory.version, input.ground, {}, {}};
    const QJsonObject content = contentOf(input, trail->back());
    snapshot.sha256 = digestOf(content);
    snapshot.bytes = QJsonDocument(QJsonObject{{QStringLiteral("format"), formatName},
                                               {QStringLiteral("content"), content},
                                               {QStringLiteral("sha256"), qs(snapshot.sha256)}})
                         .toJson(QJsonDocument::Indented);
    return snapshot;
}

base::Result<void> storeSnapshot(Session& session, const SignedSnapshot& snapshot,
                                 const QString& path) {
    if (session.inventory().version != snapshot.version) {
        return base::fail(ErrorKind::Conflict, "snapshot.moved_on");
    }
    if (auto written = exchange::writeFile(path, snapshot.bytes); !written) {
        return written;
    }
    auto recorded = record(session, snapshot);
    if (!recorded) {
        QFile::remove(path);
    }
    return recorded;
}

base::Result<SnapshotCheck> checkSnapshot(const SnapshotInput& input, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::fail(ErrorKind::Io, "cli.cannot_read",
                          {path.toStdString(), exchange::whyNotRead(file)});
    }
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject content = whole[QStringLiteral("content")].toObject();
    if (whole[QStringLiteral("format")].toString() != formatName || content.isEmpty()) {
        return base::fail(ErrorKind::Refused, "snapshot.not_one", {path.toStdString()});
    }
    const auto trail = trailOf(input.path);
    if (!trail) {
        return tl::unexpected(trail.error());
    }
    SnapshotCheck check;
    check.version = content[QStringLiteral("version")].toInteger();
    check.user = content[QStringLiteral("signed_by")].toString().toStdString();
    check.time = content[QStringLiteral("signed_at")].toString().toStdString();
    check.ground = content[QStringLiteral("ground")].toString().toStdString();
    const std::string sha256 = digestOf(content);
    if (sha256 != whole[QStringLiteral("sha256")].toString().toStdString()) {
        addFault(check, "snapshot.fault.content");
    }
    checkTrail(input, content, *trail, check);
    const bool isRecorded =
        std::any_of(trail->begin(), trail->end(), [&sha256](const audit::Entry& entry) {
            return entry.payload.find(mark(sha256)) != std::string::npos;
        });
    if (!isRecorded) {
        addFault(check, "snapshot.fault.unrecorded");
    }
    return check;
}

} // namespace aallokko::session
