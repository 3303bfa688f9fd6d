// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plan's two columns have no field key; everything else follows from core/model.
#include "app/models/system_columns.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace aallokko::models {

namespace {

using model::FieldKey;

struct ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(ColumnWords)
};

constexpr std::array summed{FieldKey::UserCount,         FieldKey::ExternalUserCount,
                            FieldKey::AnnualCost,        FieldKey::LicenceCost,
                            FieldKey::PlannedInvestment, FieldKey::MigrationEffort,
                            FieldKey::MigrationCost,     FieldKey::DataVolume};

QString planName(bool isTakeover) {
    return isTakeover ? QStringLiteral("plan.takeover") : QStringLiteral("plan.consolidation");
}

int columnCount() {
    return model::systemFieldCount + 2;
}

} // namespace

QString columnName(int column) {
    if (column < 0 || column >= columnCount()) {
        return {};
    }
    return SystemTable::isPlanColumn(column)
               ? planName(SystemTable::isPlanColumn(column + 1))
               : text::qstring(model::nameOf(SystemTable::keyOf(column)));
}

int columnOfName(const QString& name) {
    for (int column = 0; column < columnCount() && !name.isEmpty(); ++column) {
        if (columnName(column) == name) {
            return column;
        }
    }
    return -1;
}

QString columnTitle(const SystemTable& table, int column) {
    return table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QList<ColumnGroup> columnGroups(const SystemTable& table) {
    QList<ColumnGroup> groups;
    const session::Session* session = table.workbench().session();
    if (session == nullptr) {
        return groups;
    }
    std::vector<std::string> names;
    for (const model::FieldDefinition& field : session->catalogues().fields.systemFields) {
        auto it = std::find(names.begin(), names.end(), field.group);
        if (it == names.end()) {
            groups << ColumnGroup{text::fieldGroup(field.group, text::currentLanguage()), {}};
            names.push_back(field.group);
            it = names.end() - 1;
        }
        groups[it - names.begin()].columns << SystemTable::columnOf(field.key);
    }
    ColumnGroup plan{ColumnWords::tr("Plan"), {}};
    for (int column = 0; column < columnCount(); ++column) {
        if (SystemTable::isPlanColumn(column)) {
            plan.columns << column;
        }
    }
    groups << plan;
    return groups;
}

QList<int> standardColumns() {
    QList<int> columns;
    for (int column = 0; column < SystemTable::defaultColumns(); ++column) {
        columns << column;
    }
    return columns;
}

bool isSummed(int column) {
    return column >= 0 && column < columnCount() && !SystemTable::isPlanColumn(column) &&
           std::find(summed.begin(), summed.end(), SystemTable::keyOf(column)) != summed.end();
}

} // namespace aallokko::models
