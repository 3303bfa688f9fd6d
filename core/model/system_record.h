// SPDX-License-Identifier: GPL-3.0-or-later
//
// Product, installation, use and contract: one inventory row is split into these, they are counted
// apart, and every count says which it is (modelling decisions M1, M16).
#pragma once

#include "core/model/decision.h"
#include "core/model/field.h"
#include "core/model/ids.h"

#include <string>
#include <vector>

namespace aallokko::model {

/// What a supplier sells, shared by all its installations. Written only by an explicit product
/// column or a confirmed alias; same name does not mean same product.
struct Product {
    ProductId id;
    std::string name;
    std::string vendor;
    std::vector<std::string> aliases;

    bool operator==(const Product&) const = default;
};

/// Recognises the row on re-import: the file's logical name and sheet, the system id if it is
/// filled and unique there, else the folded name, and an ordinal among equal keys.
struct RowIdentity {
    std::string source;
    std::string key;
    int ordinal = 1;

    auto operator<=>(const RowIdentity&) const = default;
};

/// One running copy with its own data, life cycle, disposition and place in the plan. Plans move
/// installations. `notInLatest` = the row is missing from a later file of the same source; nothing
/// is deleted for that.
struct Installation {
    InstallationId id;
    OrganisationId responsible;
    ProductId product;
    RowIdentity identity;
    base::SourceRef row;
    bool notInLatest = false;
    FieldMap fields;

    bool operator==(const Installation&) const = default;
};

/// One organisation using one installation for given functions. The first use of an installation is
/// that of the reporting organisation; further ones come from `using_organisations`.
struct Use {
    UseId id;
    InstallationId installation;
    OrganisationId organisation;
    bool isPrimary = true;
    FieldMap fields;

    bool operator==(const Use&) const = default;
};

/// Agreement with a supplier. May cover many installations, and an installation may have several;
/// an import makes one for each row.
struct Contract {
    ContractId id;
    std::vector<InstallationId> installations;
    FieldMap fields;

    bool operator==(const Contract&) const = default;
};

/// What one row of a source says of a system that several rows report, kept since a person merged
/// them (ADR 0008). `id` is the installation that the row was; `installation` the one it is part of
/// now (the same for the survivor's own row). A re-import finds the row here by its identity, so it
/// does not come back as a new system. `organisations`: who uses the system by this row, the
/// reporting one first. `values`: its fields of all records with their origins, those set aside
/// included. Merging person, time (UTC) and reason are kept.
struct SourceRow {
    InstallationId id;
    InstallationId installation;
    ProductId product;
    RowIdentity identity;
    base::SourceRef row;
    bool notInLatest = false;
    std::vector<OrganisationId> organisations;
    FieldMap values;
    Signature signature;

    bool operator==(const SourceRow&) const = default;
};

} // namespace aallokko::model
