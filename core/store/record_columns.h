// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns of each record's own table, once for reading, writing and making the SQL. The id comes
// first. Lists of related records and inventory fields have tables of their own (child_rows,
// field_rows). Names match data/schema.
#pragma once

#include "core/store/record_names.h"

namespace aallokko::store {

void nameColumns(auto& v, Like<model::LocalText> auto& r) {
    v.column("name_fi", r.fi);
    v.column("name_sv", r.sv);
    v.column("name_en", r.en);
}

void signatureColumns(auto& v, Like<model::Signature> auto& r) {
    v.column("decided_by", r.user);
    v.column("decided_at", r.time);
    v.column("reason", r.reason);
}

void identityColumns(auto& v, auto& r) {
    v.column("identity_source", r.identity.source);
    v.column("identity_key", r.identity.key);
    v.column("identity_ordinal", r.identity.ordinal);
    v.column("row_file", r.row.file);
    v.column("row_sheet", r.row.sheet);
    v.column("row_number", r.row.row);
    v.column("row_column", r.row.column);
}

void columns(auto& v, Like<model::Organisation> auto& r) {
    v.column("id", r.id);
    v.column("code", r.code);
    nameColumns(v, r.name);
    v.column("type", r.type);
    v.column("subregion", r.subregion);
    v.column("host", r.host);
    v.column("parent", r.parent);
    v.json("ceases_on", r.ceasesOn);
    v.json("leaves_region_on", r.leavesRegionOn);
    v.column("in_scope", r.inScope);
    v.column("is_target", r.isTarget);
    v.json("figures", r.figures);
    v.json("aliases", r.aliases);
    v.json("origin", r.origin);
}

void columns(auto& v, Like<model::Product> auto& r) {
    v.column("id", r.id);
    v.column("name", r.name);
    v.column("vendor", r.vendor);
    v.json("aliases", r.aliases);
}

void columns(auto& v, Like<model::Installation> auto& r) {
    v.column("id", r.id);
    v.column("responsible", r.responsible);
    v.column("product", r.product);
    identityColumns(v, r);
    v.column("not_in_latest", r.notInLatest);
}

void columns(auto& v, Like<model::Use> auto& r) {
    v.column("id", r.id);
    v.column("installation", r.installation);
    v.column("organisation", r.organisation);
    v.column("is_primary", r.isPrimary);
}

void columns(auto& v, Like<model::Contract> auto& r) {
    v.column("id", r.id);
}

void columns(auto& v, Like<model::Interface> auto& r) {
    v.column("id", r.id);
    v.column("source_written", r.source.written);
    v.column("source_state", r.source.state);
    v.column("source_installation", r.source.installation);
    v.column("source_service", r.source.nationalService);
    v.column("target_written", r.target.written);
    v.column("target_state", r.target.state);
    v.column("target_installation", r.target.installation);
    v.column("target_service", r.target.nationalService);
    v.column("not_in_latest", r.notInLatest);
}

void columns(auto& v, Like<model::Milestone> auto& r) {
    v.column("id", r.id);
    nameColumns(v, r.name);
    v.column("fixed_on", r.date.fixed);
    v.column("base_milestone", r.date.milestone);
    v.column("offset_months", r.date.offsetMonths);
    v.column("offset_days", r.date.offsetDays);
    v.json("history", r.history);
}

void columns(auto& v, Like<model::NamedPhase> auto& r) {
    v.column("id", r.id);
    nameColumns(v, r.name);
    v.column("starts_on", r.start);
    v.column("ends_on", r.end);
    v.json("quarters", r.quarters);
    v.column("content", r.content);
}

} // namespace aallokko::store
