// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sheets of a bill of materials with services (CycloneDX SaaSBOM), filled alike from its JSON
// and XML forms.
#pragma once

#include "importers/architecture/model_tables.h"

namespace aallokko::importers::architecture {

inline constexpr const char* bomFormat = "cyclonedx";

/// One service or component as the file states it. `parent` is the id of the service around it.
struct ServiceRecord {
    std::int64_t line = 0;
    std::string id;
    std::string type;
    std::string name;
    std::string version;
    std::string description;
    std::string group;
    std::string provider;
    std::string endpoints;
    std::string authenticated;
    std::string trustBoundary;
    std::string parent;
};

/// One statement on the data of a service. `flow`: "inbound", "outbound", "bi-directional" or
/// "unknown", seen from the service; `from` and `to`: ids or addresses, one a line.
struct DataFlow {
    std::int64_t line = 0;
    std::string service;
    std::string flow;
    std::string classification;
    std::string name;
    std::string from;
    std::string to;
};

class ServiceSheets {
  public:
    enum class Kind { Service, Component, Subject };

    ServiceSheets(RawDocument& document, ReadBudget& budget);

    [[nodiscard]] std::optional<base::Error> add(Kind kind, ServiceRecord record);
    [[nodiscard]] std::optional<base::Error> add(DataFlow flow);
    /// `user` depends on `provider`.
    [[nodiscard]] std::optional<base::Error> addDependency(std::int64_t line, std::string user,
                                                           std::string provider);
    void addProperty(std::string key, std::string value);

  private:
    ModelTables m_tables;
    std::size_t m_services;
    std::size_t m_dependencies;
    std::size_t m_data;
    std::size_t m_components;
    std::size_t m_subject;
};

} // namespace aallokko::importers::architecture
