// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns of decisions, plans and settings; see record_columns.h for the rules.
#pragma once

#include "core/store/record_columns.h"

namespace aallokko::store {

void columns(auto& v, Like<model::Pin> auto& r) {
    v.column("id", r.id);
    v.column("wave", r.wave);
    signatureColumns(v, r.signature);
}

void columns(auto& v, Like<model::Verdict> auto& r) {
    v.column("id", r.id);
    v.column("kind", r.kind);
    v.json("members", r.members);
    signatureColumns(v, r.signature);
    v.column("subject", r.subject);
}

void columns(auto& v, Like<model::Waiver> auto& r) {
    v.column("id", r.id);
    v.column("rule", r.rule);
    v.column("subject", r.subject);
    v.column("valid_until", r.until);
    signatureColumns(v, r.signature);
}

void columns(auto& v, Like<model::Measure> auto& r) {
    v.column("id", r.id);
    v.column("title", r.title);
    v.column("owner", r.owner);
    v.column("due_on", r.due);
    v.column("status", r.status);
    v.json("installations", r.installations);
}

void columns(auto& v, Like<model::Position> auto& r) {
    v.column("id", r.id);
    v.column("working_group", r.group);
    v.column("proposal", r.proposal);
    v.column("view_text", r.view);
    v.column("is_dissent", r.isDissent);
    signatureColumns(v, r.signature);
}

void columns(auto& v, Like<model::Decision> auto& r) {
    v.column("id", r.id);
    v.column("body", r.body);
    v.column("decided_on", r.date);
    v.column("section", r.section);
    v.column("subject", r.subject);
    signatureColumns(v, r.signature);
}

void columns(auto& v, Like<model::Scenario> auto& r) {
    v.column("id", r.id);
    v.column("name", r.name);
    v.column("is_approved", r.isApproved);
    v.json("accepted_deficits", r.acceptedDeficits);
    v.json("plan", r.plan);
}

void columns(auto& v, Like<model::Setting> auto& r) {
    v.column("id", r.id);
    v.column("value", r.value);
}

void columns(auto& v, Like<model::SourceFile> auto& r) {
    v.column("id", r.id);
    v.column("sha256", r.sha256);
    v.column("organisation", r.organisation);
    v.column("read_at", r.time);
    v.column("file_name", r.file);
}

void columns(auto& v, Like<model::SourceRow> auto& r) {
    v.column("id", r.id);
    v.column("installation", r.installation);
    v.column("product", r.product);
    identityColumns(v, r);
    v.column("not_in_latest", r.notInLatest);
    v.json("organisations", r.organisations);
    v.json("cell_values", r.values);
    signatureColumns(v, r.signature);
}

} // namespace aallokko::store
