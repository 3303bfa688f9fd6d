// SPDX-License-Identifier: GPL-3.0-or-later
//
// Members of the records and small values as the JSON of the audit trail and of JSON columns names
// them, once for reading and writing. Keys stand in alphabetical order: that makes the written form
// canonical. The other half (decisions and plans) is in decision_shape.h.
#pragma once

#include "core/store/record_names.h"

namespace aallokko::store {

void describe(auto& v, Like<base::SourceRef> auto& r) {
    v.member("column", r.column);
    v.member("file", r.file);
    v.member("row", r.row);
    v.member("sheet", r.sheet);
}

void describe(auto& v, Like<model::LocalText> auto& r) {
    v.member("en", r.en);
    v.member("fi", r.fi);
    v.member("sv", r.sv);
}

void describe(auto& v, Like<model::Origin> auto& r) {
    v.member("raw", r.raw);
    v.member("rule", r.rule);
    v.member("source", r.source);
    v.member("time", r.time);
    v.member("user", r.user);
}

void describe(auto& v, Like<model::PlanDate> auto& r) {
    v.member("fixed", r.fixed);
    v.member("milestone", r.milestone);
    v.member("offset_days", r.offsetDays);
    v.member("offset_months", r.offsetMonths);
}

void describe(auto& v, Like<model::MilestoneMove> auto& r) {
    v.member("from", r.from);
    v.member("reason", r.reason);
    v.member("time", r.time);
    v.member("to", r.to);
    v.member("user", r.user);
}

void describe(auto& v, Like<model::Figure> auto& r) {
    v.member("as_of", r.asOf);
    v.member("certainty", r.certainty);
    v.member("definition", r.definition);
    v.member("kind", r.kind);
    v.member("value", r.value);
}

void describe(auto& v, Like<model::Organisation> auto& r) {
    v.member("aliases", r.aliases);
    v.member("ceases_on", r.ceasesOn);
    v.member("code", r.code);
    v.member("figures", r.figures);
    v.member("host", r.host);
    v.member("id", r.id);
    v.member("in_scope", r.inScope);
    v.member("is_target", r.isTarget);
    v.member("leaves_region_on", r.leavesRegionOn);
    v.member("members", r.members);
    v.member("name", r.name);
    v.member("origin", r.origin);
    v.member("parent", r.parent);
    v.member("predecessors", r.predecessors);
    v.member("subregion", r.subregion);
    v.member("type", r.type);
}

void describe(auto& v, Like<model::Product> auto& r) {
    v.member("aliases", r.aliases);
    v.member("id", r.id);
    v.member("name", r.name);
    v.member("vendor", r.vendor);
}

void describe(auto& v, Like<model::RowIdentity> auto& r) {
    v.member("key", r.key);
    v.member("ordinal", r.ordinal);
    v.member("source", r.source);
}

void describe(auto& v, Like<model::Installation> auto& r) {
    v.member("fields", r.fields);
    v.member("id", r.id);
    v.member("identity", r.identity);
    v.member("not_in_latest", r.notInLatest);
    v.member("product", r.product);
    v.member("responsible", r.responsible);
    v.member("row", r.row);
}

void describe(auto& v, Like<model::Use> auto& r) {
    v.member("fields", r.fields);
    v.member("id", r.id);
    v.member("installation", r.installation);
    v.member("is_primary", r.isPrimary);
    v.member("organisation", r.organisation);
}

void describe(auto& v, Like<model::Contract> auto& r) {
    v.member("fields", r.fields);
    v.member("id", r.id);
    v.member("installations", r.installations);
}

void describe(auto& v, Like<model::InterfaceEnd> auto& r) {
    v.member("installation", r.installation);
    v.member("national_service", r.nationalService);
    v.member("state", r.state);
    v.member("written", r.written);
}

void describe(auto& v, Like<model::InterfaceMention> auto& r) {
    v.member("raw", r.raw);
    v.member("reporter", r.reporter);
    v.member("source", r.source);
}

void describe(auto& v, Like<model::Interface> auto& r) {
    v.member("fields", r.fields);
    v.member("id", r.id);
    v.member("mentions", r.mentions);
    v.member("not_in_latest", r.notInLatest);
    v.member("source", r.source);
    v.member("target", r.target);
}

} // namespace aallokko::store
