// SPDX-License-Identifier: GPL-3.0-or-later
//
// Filters of shipped views are words of the filter language, which understands all three languages:
// a person sees and learns the terms that were used.
#include "app/models/inventory_view.h"

#include "app/models/system_columns.h"
#include "core/text/display.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace aallokko::models {

namespace {

using model::FieldKey;

struct ViewWords {
    Q_DECLARE_TR_FUNCTIONS(InventoryViews)
};

QString fieldName(FieldKey key) {
    return columnName(SystemTable::columnOf(key));
}

QStringList namesOf(const QList<int>& columns) {
    QStringList names;
    for (const int column : columns) {
        names << columnName(column);
    }
    return names;
}

QStringList namesOf(std::initializer_list<FieldKey> keys) {
    QStringList names;
    for (const FieldKey key : keys) {
        names << fieldName(key);
    }
    return names;
}

QString term(const model::LocalText& text, model::Language language) {
    return text::qstring(text, language);
}

} // namespace

bool InventoryView::showsTheSame(const InventoryView& other) const {
    InventoryView one = *this;
    one.id = other.id;
    one.name = other.name;
    one.widths = other.widths;
    return one == other;
}

QJsonObject toJson(const InventoryView& view) {
    QJsonObject widths;
    for (auto it = view.widths.begin(); it != view.widths.end(); ++it) {
        widths.insert(it.key(), it.value());
    }
    return {{QStringLiteral("id"), view.id},
            {QStringLiteral("name"), view.name},
            {QStringLiteral("columns"), QJsonArray::fromStringList(view.columns)},
            {QStringLiteral("widths"), widths},
            {QStringLiteral("sort"), view.sort},
            {QStringLiteral("descending"), view.isDescending},
            {QStringLiteral("filter"), view.filter},
            {QStringLiteral("group"), view.group}};
}

InventoryView inventoryViewOf(const QJsonObject& json) {
    const auto known = [](const QString& name) {
        return columnOfName(name) >= 0 ? name : QString();
    };
    InventoryView view;
    view.id = json.value(QStringLiteral("id")).toString();
    view.name = json.value(QStringLiteral("name")).toString();
    for (const QJsonValue& value : json.value(QStringLiteral("columns")).toArray()) {
        const QString name = known(value.toString());
        if (!name.isEmpty() && !view.columns.contains(name)) {
            view.columns << name;
        }
    }
    if (view.columns.isEmpty()) {
        view.columns = namesOf(standardColumns());
    }
    const QJsonObject widths = json.value(QStringLiteral("widths")).toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        if (const int width = it.value().toInt(); width > 0 && !known(it.key()).isEmpty()) {
            view.widths.insert(it.key(), width);
        }
    }
    view.sort = known(json.value(QStringLiteral("sort")).toString());
    view.isDescending = json.value(QStringLiteral("descending")).toBool();
    view.filter = json.value(QStringLiteral("filter")).toString();
    view.group = known(json.value(QStringLiteral("group")).toString());
    return view;
}

QList<InventoryView> shippedViews(model::Language language) {
    const QString contractEnd = fieldName(FieldKey::ContractEnd);
    InventoryView everything;
    everything.id = QStringLiteral("everything");
    everything.name = ViewWords::tr("Everything");
    everything.columns = namesOf(standardColumns());

    InventoryView noOwner = everything;
    noOwner.id = QStringLiteral("no-owner");
    noOwner.name = ViewWords::tr("No owner");
    noOwner.columns =
        namesOf({FieldKey::Name, FieldKey::Organisation, FieldKey::Owner, FieldKey::SystemManager,
                 FieldKey::Unit, FieldKey::Vendor, FieldKey::Criticality, FieldKey::PersonalData});
    noOwner.filter = term({"omistaja:tyhjä", "ägare:tomt", "owner:empty"}, language);
    noOwner.group = fieldName(FieldKey::Organisation);

    InventoryView contracts;
    contracts.id = QStringLiteral("contracts");
    contracts.name = ViewWords::tr("Contracts ending within a year");
    contracts.columns =
        namesOf({FieldKey::Name, FieldKey::Organisation, FieldKey::Vendor, FieldKey::ContractEnd,
                 FieldKey::OptionEnd, FieldKey::NoticeMonths, FieldKey::ContractTransferable,
                 FieldKey::ContractRef, FieldKey::AnnualCost});
    contracts.filter = term({"sopimus>=tänään sopimus<=+12kk", "avtal>=idag avtal<=+12mån",
                             "contract>=today contract<=+12m"},
                            language);
    contracts.sort = contractEnd;

    InventoryView patients;
    patients.id = QStringLiteral("patients");
    patients.name = ViewWords::tr("Patient data");
    patients.columns = namesOf({FieldKey::Name, FieldKey::Organisation, FieldKey::Functions,
                                FieldKey::PersonalData, FieldKey::Publicity, FieldKey::Criticality,
                                FieldKey::CertificationClass, FieldKey::GdprRecord, FieldKey::Owner,
                                FieldKey::Vendor, FieldKey::NationalServices});
    patients.filter = term({"henkilötietoja:potilastietoja", "personuppgifter:patientuppgifter",
                            "personal_data:patient"},
                           language);
    return {everything, noOwner, contracts, patients};
}

} // namespace aallokko::models
