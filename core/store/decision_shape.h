// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON members of dates, decisions, plans and settings; see record_shape.h for the rules.
#pragma once

#include "core/store/record_shape.h"

namespace aallokko::store {

void describe(auto& v, Like<model::Signature> auto& r) {
    v.member("reason", r.reason);
    v.member("time", r.time);
    v.member("user", r.user);
}

void describe(auto& v, Like<model::Milestone> auto& r) {
    v.member("date", r.date);
    v.member("history", r.history);
    v.member("id", r.id);
    v.member("name", r.name);
}

void describe(auto& v, Like<model::NamedPhase> auto& r) {
    v.member("content", r.content);
    v.member("end", r.end);
    v.member("id", r.id);
    v.member("name", r.name);
    v.member("quarters", r.quarters);
    v.member("start", r.start);
}

void describe(auto& v, Like<model::Pin> auto& r) {
    v.member("id", r.id);
    v.member("signature", r.signature);
    v.member("wave", r.wave);
}

void describe(auto& v, Like<model::Verdict> auto& r) {
    v.member("id", r.id);
    v.member("kind", r.kind);
    v.member("members", r.members);
    v.member("signature", r.signature);
    v.member("subject", r.subject);
}

void describe(auto& v, Like<model::Waiver> auto& r) {
    v.member("id", r.id);
    v.member("rule", r.rule);
    v.member("signature", r.signature);
    v.member("subject", r.subject);
    v.member("until", r.until);
}

void describe(auto& v, Like<model::Measure> auto& r) {
    v.member("due", r.due);
    v.member("id", r.id);
    v.member("installations", r.installations);
    v.member("owner", r.owner);
    v.member("status", r.status);
    v.member("title", r.title);
}

void describe(auto& v, Like<model::Position> auto& r) {
    v.member("group", r.group);
    v.member("id", r.id);
    v.member("is_dissent", r.isDissent);
    v.member("proposal", r.proposal);
    v.member("signature", r.signature);
    v.member("view", r.view);
}

void describe(auto& v, Like<model::Decision> auto& r) {
    v.member("body", r.body);
    v.member("date", r.date);
    v.member("id", r.id);
    v.member("section", r.section);
    v.member("signature", r.signature);
    v.member("subject", r.subject);
}

void describe(auto& v, Like<model::PlannedItem> auto& r) {
    v.member("installation", r.installation);
    v.member("item_id", r.itemId);
    v.member("phase", r.phase);
    v.member("wave", r.wave);
}

void describe(auto& v, Like<model::ExcludedSystem> auto& r) {
    v.member("installation", r.installation);
    v.member("reason", r.reason);
}

void describe(auto& v, Like<model::StoredPlan> auto& r) {
    v.member("cost_cents", r.costCents);
    v.member("cost_high_cents", r.costHighCents);
    v.member("cost_low_cents", r.costLowCents);
    v.member("ended_by", r.endedBy);
    v.member("excluded", r.excluded);
    v.member("inventory_version", r.inventoryVersion);
    v.member("items", r.items);
    v.member("iterations", r.iterations);
    v.member("lower_bound_cents", r.lowerBoundCents);
    v.member("milliseconds", r.milliseconds);
    v.member("problem_sha256", r.problemSha256);
    v.member("seed", r.seed);
    v.member("status", r.status);
    v.member("terms", r.terms);
}

void describe(auto& v, Like<model::Scenario> auto& r) {
    v.member("accepted_deficits", r.acceptedDeficits);
    v.member("id", r.id);
    v.member("is_approved", r.isApproved);
    v.member("name", r.name);
    v.member("plan", r.plan);
}

void describe(auto& v, Like<model::Setting> auto& r) {
    v.member("id", r.id);
    v.member("value", r.value);
}

void describe(auto& v, Like<model::SourceFile> auto& r) {
    v.member("file", r.file);
    v.member("id", r.id);
    v.member("organisation", r.organisation);
    v.member("sha256", r.sha256);
    v.member("time", r.time);
}

void describe(auto& v, Like<model::SourceRow> auto& r) {
    v.member("id", r.id);
    v.member("identity", r.identity);
    v.member("installation", r.installation);
    v.member("not_in_latest", r.notInLatest);
    v.member("organisations", r.organisations);
    v.member("product", r.product);
    v.member("row", r.row);
    v.member("signature", r.signature);
    v.member("values", r.values);
}

} // namespace aallokko::store
