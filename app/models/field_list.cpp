// SPDX-License-Identifier: GPL-3.0-or-later
//
// Made anew for each column: eighty rows.
#include "app/models/field_list.h"

#include "app/models/roles.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QFont>
#include <QMimeData>
#include <algorithm>

namespace aallokko::models {

QStandardItem* FieldList::addHeading(const QString& text) {
    auto* heading = new QStandardItem(text);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setData(true, IsGroupRole);
    auto* empty = new QStandardItem;
    empty->setFlags(Qt::ItemIsEnabled);
    appendRow({heading, empty});
    return heading;
}

void FieldList::addField(QStandardItem* heading, const PreviewTable& preview, model::FieldKey key,
                         const session::Catalogues& catalogues) {
    auto* item =
        new QStandardItem(text::fieldLabel(key, catalogues.fields, text::currentLanguage()));
    const int column = preview.columnOf(key);
    auto* from = new QStandardItem(column < 0 ? QString() : preview.columnName(column));
    for (QStandardItem* one : {item, from}) {
        one->setData(static_cast<int>(key), FieldKeyRole);
        one->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                      Qt::ItemIsDropEnabled);
        one->setToolTip(column < 0 ? item->text()
                                   : tr("%1: column %2").arg(item->text(), from->text()));
    }
    item->setData(item->toolTip(), Qt::AccessibleTextRole);
    heading->appendRow({item, from});
}

void FieldList::show(const PreviewTable& preview, const session::Catalogues& catalogues,
                     int column) {
    clear();
    setHorizontalHeaderLabels({tr("Field"), tr("Column")});
    QList<model::FieldKey> likely;
    if (const importers::MappedColumn* review = preview.mapped(column)) {
        if (review->field) {
            likely << *review->field;
        }
        for (const model::FieldKey key : review->candidates) {
            if (!likely.contains(key)) {
                likely << key;
            }
        }
    }
    if (!likely.isEmpty()) {
        QStandardItem* heading = addHeading(tr("Likely for this column"));
        for (const model::FieldKey key : likely) {
            addField(heading, preview, key, catalogues);
        }
    }
    auto* none = new QStandardItem(tr("Leave this column out"));
    auto* blank = new QStandardItem;
    for (QStandardItem* one : {none, blank}) {
        one->setData(noField, FieldKeyRole);
        one->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                      Qt::ItemIsDropEnabled);
    }
    appendRow({none, blank});
    std::vector<std::string> groups;
    for (const model::FieldDefinition& field : catalogues.fields.systemFields) {
        if (std::find(groups.begin(), groups.end(), field.group) == groups.end()) {
            groups.push_back(field.group);
        }
    }
    for (const std::string& group : groups) {
        QStandardItem* heading = addHeading(text::fieldGroup(group, text::currentLanguage()));
        for (const model::FieldDefinition& field : catalogues.fields.systemFields) {
            if (field.group == group) {
                addField(heading, preview, field.key, catalogues);
            }
        }
    }
}

std::optional<int> FieldList::fieldAt(const QModelIndex& index) const {
    const QVariant key = index.isValid() ? index.data(FieldKeyRole) : QVariant();
    return key.isValid() ? std::optional(key.toInt()) : std::nullopt;
}

QMimeData* FieldList::mimeData(const QModelIndexList& indexes) const {
    for (const QModelIndex& index : indexes) {
        if (const auto field = fieldAt(index)) {
            auto* data = new QMimeData;
            data->setData(fieldMime, QByteArray::number(*field));
            return data;
        }
    }
    return nullptr;
}

bool FieldList::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                const QModelIndex& parent) const {
    return data != nullptr && data->hasFormat(columnMime) && fieldAt(parent).has_value();
}

bool FieldList::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                             const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) {
        return false;
    }
    Q_EMIT columnDropped(data->data(columnMime).toInt(), *fieldAt(parent));
    return true;
}

} // namespace aallokko::models
