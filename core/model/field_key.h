// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fixed names of the 59 system fields and 12 interface fields of data/catalogues/fields.yaml.
// Labels, synonyms and code lists stay in the catalogue; a test holds the two lists together.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace aallokko::model {

/// Order = order of the catalogue; interface fields that are not also system fields follow.
enum class FieldKey : std::uint8_t {
    SystemId,
    Name,
    ShortName,
    Product,
    Version,
    Organisation,
    UsingOrganisations,
    Unit,
    Purpose,
    Functions,
    Category,
    SectorDependence,
    TransferScope,
    Audience,
    UserCount,
    ExternalUserCount,
    Owner,
    SystemManager,
    TechnicalContact,
    Vendor,
    HostingProvider,
    ContractRef,
    ContractEnd,
    OptionEnd,
    NoticeMonths,
    ContractTransferable,
    ProcurementBasis,
    AnnualCost,
    LicenceCost,
    PlannedInvestment,
    MigrationEffort,
    MigrationCost,
    Lifecycle,
    InUseYear,
    EndOfLife,
    HostingModel,
    Technology,
    Authentication,
    DataVolume,
    DataStores,
    PersonalData,
    Publicity,
    Criticality,
    DayOne,
    ServiceHours,
    MaxOutageHours,
    RecoveryPlan,
    GdprRecord,
    Retention,
    CertificationClass,
    Interfaces,
    NationalServices,
    Disposition,
    TargetSystem,
    Wave,
    Risks,
    Notes,
    RecordDate,
    Respondent,
    SourceSystem,
    Direction,
    DataContent,
    TransferMethod,
    Frequency,
    Platform,
    Strength,
    Responsible,
    LegalBasis,
    TargetEnd ///< `target_system` of an interface row; TargetSystem is the disposition's target
};

inline constexpr int fieldKeyCount = static_cast<int>(FieldKey::TargetEnd) + 1;
inline constexpr int systemFieldCount = static_cast<int>(FieldKey::Respondent) + 1;

/// Which record a value belongs to. Links of an organisation or person in a role (owner, main
/// user, host, respondent) are stored on the installation under their role (ADR-0002).
enum class EntityKind : std::uint8_t { Installation, Use, Contract, Product, Interface };

/// How the value of a field is read and stored.
enum class FieldType : std::uint8_t {
    Text,
    Integer,
    Decimal, ///< hundredths of the field's unit; euros thus in cents
    Date,    ///< day, or open-ended where the field allows it
    Code,    ///< a code of the field's code list
    CodeList,
    TextList,
    YesNo ///< yes/no, with an optional date or reference kept as text
};

/// The key as files and JSON write it: "annual_cost". Interface target end: "target_system".
[[nodiscard]] std::string_view nameOf(FieldKey key);
/// The system field (0..58) of this name.
[[nodiscard]] std::optional<FieldKey> findSystemField(std::string_view name);
/// The interface field (12) of this name.
[[nodiscard]] std::optional<FieldKey> findInterfaceField(std::string_view name);
/// Any field by its storage name; the interface's target end is "interface_target_system" here.
[[nodiscard]] std::optional<FieldKey> findStoredField(std::string_view name);
[[nodiscard]] std::string_view storedNameOf(FieldKey key);

/// Record that holds a system field's value.
[[nodiscard]] EntityKind entityOf(FieldKey key);
[[nodiscard]] FieldType typeOf(FieldKey key);
/// Name of the code list for Code and CodeList fields, else "".
[[nodiscard]] std::string_view codeListOf(FieldKey key);

/// The 12 interface fields in catalogue order.
[[nodiscard]] std::span<const FieldKey> interfaceFields();
/// The nine must fields in the order in which a person is asked for them.
[[nodiscard]] std::span<const FieldKey> mustFields();

} // namespace aallokko::model
