// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row per field: name, record, type and code list, in the order of the enumeration.
#include "core/model/field_key.h"

#include <array>

namespace aallokko::model {

namespace {

struct Row {
    std::string_view name;
    EntityKind entity;
    FieldType type;
    std::string_view codeList = {};
};

using enum EntityKind;
using enum FieldType;
constexpr auto Inst = EntityKind::Installation;
constexpr auto Ctr = EntityKind::Contract;
constexpr auto Prod = EntityKind::Product;
constexpr auto Iface = EntityKind::Interface;

constexpr std::array<Row, fieldKeyCount> rows{{
    {"system_id", Inst, Text},
    {"name", Inst, Text},
    {"short_name", Inst, Text},
    {"product", Inst,
     Text}, // the text of the cell; the link to the record is Installation::product
    {"version", Inst, Text},
    {"organisation", Inst, Text},
    {"using_organisations", Use, TextList},
    {"unit", Use, Text},
    {"purpose", Use, Text},
    {"functions", Use, TextList},
    {"category", Inst, Text},
    {"sector_dependence", Inst, Code, "sector_dependence"},
    {"transfer_scope", Use, Code, "transfer_scope"},
    {"audience", Use, CodeList, "audience"},
    {"user_count", Use, Integer},
    {"external_user_count", Use, Integer},
    {"owner", Inst, Text},
    {"system_manager", Inst, Text},
    {"technical_contact", Inst, Text},
    {"vendor", Ctr, Text},
    {"hosting_provider", Inst, Text},
    {"contract_ref", Ctr, Text},
    {"contract_end", Ctr, Date},
    {"option_end", Ctr, Date},
    {"notice_months", Ctr, Integer},
    {"contract_transferable", Ctr, Code, "contract_transfer"},
    {"procurement_basis", Ctr, Code, "procurement_basis"},
    {"annual_cost", Inst, Decimal},
    {"licence_cost", Ctr, Decimal},
    {"planned_investment", Inst, Decimal},
    {"migration_effort", Inst, Decimal},
    {"migration_cost", Inst, Decimal},
    {"lifecycle", Inst, Code, "lifecycle"},
    {"in_use_year", Inst, Integer},
    {"end_of_life", Inst, Date},
    {"hosting_model", Inst, Code, "hosting_model"},
    {"technology", Inst, Text},
    {"authentication", Inst, Code, "authentication"},
    {"data_volume", Inst, Decimal},
    {"data_stores", Inst, TextList},
    {"personal_data", Inst, Code, "personal_data"},
    {"publicity", Inst, Code, "publicity"},
    {"criticality", Use, Code, "criticality"},
    {"day_one", Use, Code, "day_one"},
    {"service_hours", Inst, Code, "service_hours"},
    {"max_outage_hours", Use, Decimal},
    {"recovery_plan", Inst, YesNo},
    {"gdpr_record", Inst, YesNo},
    {"retention", Inst, Text},
    {"certification_class", Inst, Code, "certification_class"},
    {"interfaces", Inst, TextList},
    {"national_services", Inst, TextList},
    {"disposition", Inst, Code, "disposition"},
    {"target_system", Inst, Text},
    {"wave", Inst, Text},
    {"risks", Inst, Text},
    {"notes", Inst, Text},
    {"record_date", Inst, Date},
    {"respondent", Inst, Text},
    {"source_system", Iface, Text},
    {"direction", Iface, Code, "direction"},
    {"data_content", Iface, Text},
    {"transfer_method", Iface, Code, "transfer_method"},
    {"frequency", Iface, Code, "frequency"},
    {"platform", Iface, Text},
    {"strength", Iface, Code, "dependency_strength"},
    {"responsible", Iface, Text},
    {"legal_basis", Iface, Text},
    {"target_system", Iface, Text},
}};

constexpr std::array interfaceKeys{
    FieldKey::SourceSystem,   FieldKey::TargetEnd, FieldKey::Direction,   FieldKey::DataContent,
    FieldKey::TransferMethod, FieldKey::Frequency, FieldKey::Platform,    FieldKey::PersonalData,
    FieldKey::Criticality,    FieldKey::Strength,  FieldKey::Responsible, FieldKey::LegalBasis};

constexpr std::array mustKeys{FieldKey::Name,      FieldKey::Organisation,  FieldKey::Purpose,
                              FieldKey::Functions, FieldKey::TransferScope, FieldKey::Owner,
                              FieldKey::Vendor,    FieldKey::PersonalData,  FieldKey::Criticality};

const Row& rowOf(FieldKey key) {
    return rows[static_cast<std::size_t>(key)];
}

} // namespace

std::string_view nameOf(FieldKey key) {
    return rowOf(key).name;
}

std::optional<FieldKey> findSystemField(std::string_view name) {
    for (int i = 0; i < systemFieldCount; ++i) {
        if (rows[static_cast<std::size_t>(i)].name == name) {
            return static_cast<FieldKey>(i);
        }
    }
    return std::nullopt;
}

std::optional<FieldKey> findInterfaceField(std::string_view name) {
    for (const FieldKey key : interfaceKeys) {
        if (nameOf(key) == name) {
            return key;
        }
    }
    return std::nullopt;
}

std::optional<FieldKey> findStoredField(std::string_view name) {
    for (int i = 0; i < fieldKeyCount; ++i) {
        if (storedNameOf(static_cast<FieldKey>(i)) == name) {
            return static_cast<FieldKey>(i);
        }
    }
    return std::nullopt;
}

std::string_view storedNameOf(FieldKey key) {
    return key == FieldKey::TargetEnd ? "interface_target_system" : nameOf(key);
}

EntityKind entityOf(FieldKey key) {
    return rowOf(key).entity;
}

FieldType typeOf(FieldKey key) {
    return rowOf(key).type;
}

std::string_view codeListOf(FieldKey key) {
    return rowOf(key).codeList;
}

std::span<const FieldKey> interfaceFields() {
    return interfaceKeys;
}

std::span<const FieldKey> mustFields() {
    return mustKeys;
}

} // namespace aallokko::model
