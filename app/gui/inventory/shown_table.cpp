// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cells of a file are made as those of the inventory's own export are.
#include "app/gui/inventory/shown_table.h"

#include "app/models/system_columns.h"
#include "core/exchange/inventory_tables.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>

namespace aallokko::gui {

namespace {

struct ShownWords {
    Q_DECLARE_TR_FUNCTIONS(ShownWords)
};

QString textOf(const models::SystemTable& table, int row, int column) {
    return table.data(table.index(row, column), Qt::DisplayRole).toString();
}

exchange::Cell cellOf(const exchange::ExportContext& context, const models::SystemTable& table,
                      const exchange::Column& head, int row, int column) {
    const model::SystemView* system = context.systems.find(table.idAt(row));
    const bool isPlan = models::SystemTable::isPlanColumn(column);
    if (isPlan || system == nullptr ||
        models::SystemTable::keyOf(column) == model::FieldKey::Organisation) {
        const QString text = textOf(table, row, column);
        return text.isEmpty() ? exchange::Cell() : exchange::Cell(text);
    }
    const model::FieldKey key = models::SystemTable::keyOf(column);
    return exchange::fieldCell(context, head, key, system->field(key));
}

} // namespace

exchange::Workbook shownWorkbook(const models::SystemFilter& filter,
                                 const models::SystemTable& table, const QList<int>& columns,
                                 const QString& what) {
    const session::Session& session = *table.workbench().session();
    const exchange::ExportContext context{
        session.systems(),       session.catalogues().fields,  session.catalogues().functions,
        text::currentLanguage(), exchange::Audience::Internal, {}};
    exchange::Table shown{QStringLiteral("systems"), ShownWords::tr("Systems shown"), {}, {}};
    const int group = filter.groupColumn();
    const bool hasGroup = group >= 0;
    if (hasGroup) {
        shown.columns.push_back({QStringLiteral("group"),
                                 ShownWords::tr("Group: %1").arg(models::columnTitle(table, group)),
                                 24, false});
    }
    for (const int column : columns) {
        if (models::SystemTable::isPlanColumn(column)) {
            shown.columns.push_back(
                {models::columnName(column), models::columnTitle(table, column), 14, false});
        } else {
            shown.columns.push_back(
                exchange::fieldColumn(context, models::SystemTable::keyOf(column)));
        }
    }
    for (const int row : filter.shownRows()) {
        std::vector<exchange::Cell> cells;
        if (hasGroup) {
            cells.emplace_back(filter.groupTitle(row));
        }
        for (const int column : columns) {
            cells.push_back(cellOf(context, table, shown.columns[cells.size()], row, column));
        }
        shown.rows.push_back(std::move(cells));
    }
    exchange::Workbook workbook;
    workbook.title = ShownWords::tr("Inventory: systems shown");
    workbook.isSynthetic = session.inventory().isSynthetic();
    workbook.notes = exchange::commonNotes(context);
    workbook.notes.push_back(what);
    workbook.tables.push_back(std::move(shown));
    return workbook;
}

draw::PrintTable shownPrintTable(const models::SystemFilter& filter,
                                 const models::SystemTable& table, const QList<int>& columns,
                                 const QList<int>& widths) {
    draw::PrintTable printed;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int column = columns[i];
        const bool isNumber = !models::SystemTable::isPlanColumn(column) &&
                              models::SystemTable::isNumeric(models::SystemTable::keyOf(column));
        printed.columns.push_back({models::columnTitle(table, column),
                                   static_cast<double>(widths.value(i, 1)), isNumber});
    }
    QString last;
    std::size_t heading = 0;
    const auto countMembers = [&printed](std::size_t from) {
        return ShownWords::tr("%n system(s)", nullptr,
                              static_cast<int>(printed.rows.size() - from - 1));
    };
    const auto endGroup = [&] {
        if (heading < printed.rows.size() && printed.rows[heading].isHeading) {
            printed.rows[heading].cells.first() += QStringLiteral(" – ") + countMembers(heading);
        }
    };
    for (const int row : filter.shownRows()) {
        const QString group = filter.groupTitle(row);
        if (!group.isEmpty() && group != last) {
            endGroup();
            heading = printed.rows.size();
            printed.rows.push_back({{group}, true});
            last = group;
        }
        draw::PrintRow line;
        for (const int column : columns) {
            line.cells << textOf(table, row, column);
        }
        printed.rows.push_back(std::move(line));
    }
    endGroup();
    return printed;
}

} // namespace aallokko::gui
