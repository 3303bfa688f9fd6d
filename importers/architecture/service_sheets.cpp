// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns of the sheets; service_derive reads them by these places.
#include "importers/architecture/service_sheets.h"

namespace aallokko::importers::architecture {

namespace {

const std::vector<std::string> recordHeaders{
    "ID",       "Name",      "Type",          "Version",        "Description", "Group",
    "Provider", "Endpoints", "Authenticated", "Trust boundary", "Parent"};

} // namespace

ServiceSheets::ServiceSheets(RawDocument& document, ReadBudget& budget)
    : m_tables(document, budget), m_services(m_tables.addSheet("services", recordHeaders)),
      m_dependencies(m_tables.addSheet("dependencies", {"User", "Provider"})),
      m_data(m_tables.addSheet(
          "data", {"Service", "Flow", "Classification", "Name", "Source", "Destination"})),
      m_components(m_tables.addSheet("components", recordHeaders)),
      m_subject(m_tables.addSheet("subject", recordHeaders)) {
    document.format = bomFormat;
}

std::optional<base::Error> ServiceSheets::add(Kind kind, ServiceRecord record) {
    const std::size_t sheet = kind == Kind::Service     ? m_services
                              : kind == Kind::Component ? m_components
                                                        : m_subject;
    return m_tables.addRow(sheet, record.line,
                           {std::move(record.id), std::move(record.name), std::move(record.type),
                            std::move(record.version), std::move(record.description),
                            std::move(record.group), std::move(record.provider),
                            std::move(record.endpoints), std::move(record.authenticated),
                            std::move(record.trustBoundary), std::move(record.parent)});
}

std::optional<base::Error> ServiceSheets::add(DataFlow flow) {
    return m_tables.addRow(m_data, flow.line,
                           {std::move(flow.service), std::move(flow.flow),
                            std::move(flow.classification), std::move(flow.name),
                            std::move(flow.from), std::move(flow.to)});
}

std::optional<base::Error> ServiceSheets::addDependency(std::int64_t line, std::string user,
                                                        std::string provider) {
    return m_tables.addRow(m_dependencies, line, {std::move(user), std::move(provider)});
}

void ServiceSheets::addProperty(std::string key, std::string value) {
    m_tables.addProperty(std::move(key), std::move(value));
}

} // namespace aallokko::importers::architecture
