// SPDX-License-Identifier: GPL-3.0-or-later
//
// A group is found by its title, so that rows that read alike stand together.
#include "app/models/system_groups.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <numeric>

namespace aallokko::models {

namespace {

using model::FieldKey;

struct GroupWords {
    Q_DECLARE_TR_FUNCTIONS(GroupWords)
};

/// Where a group stands: by `place` first, then by `number`, then by the title.
struct Group {
    QString title;
    int place = 1;
    double number = 0;
};

constexpr int afterNumbers = 2;
constexpr int absent = 8;
constexpr int last = 99;

// "0", "1–9", "10–99", ...: powers of ten tell small from large in any unit.
Group magnitude(std::int64_t value, model::Language language) {
    if (value <= 0) {
        return {text::number(value, language), 0, static_cast<double>(value)};
    }
    std::int64_t from = 1;
    while (from <= value / 10) {
        from *= 10;
    }
    return {text::number(from, language) + QStringLiteral("–") +
                text::number(from * 10 - 1, language),
            0, static_cast<double>(from)};
}

Group codeGroup(FieldKey key, const std::string& code, const QString& title,
                const model::FieldCatalogue& catalogue) {
    const auto it = catalogue.codeLists.find(std::string(model::codeListOf(key)));
    Group group{title, 1, 0};
    if (it != catalogue.codeLists.end()) {
        const auto at =
            std::find_if(it->second.begin(), it->second.end(),
                         [&code](const model::CodeDefinition& one) { return one.code == code; });
        group.number = static_cast<double>(at - it->second.begin());
    }
    return group;
}

Group valueGroup(FieldKey key, const model::FieldValue& value, const session::Catalogues& all,
                 model::Language language) {
    if (const auto* whole = std::get_if<std::int64_t>(&value.data)) {
        const bool isSize = key == FieldKey::UserCount || key == FieldKey::ExternalUserCount;
        return isSize ? magnitude(*whole, language)
                      : Group{QString::number(*whole), 0, static_cast<double>(*whole)};
    }
    if (const auto* decimal = std::get_if<model::Decimal>(&value.data)) {
        constexpr std::int64_t hundredthsInOne = 100;
        const bool isSmall = decimal->hundredths > 0 && decimal->hundredths < hundredthsInOne;
        return isSmall ? Group{GroupWords::tr("less than 1"), 0, 0.5}
                       : magnitude(decimal->hundredths / hundredthsInOne, language);
    }
    if (const auto* day = std::get_if<base::Date>(&value.data)) {
        const int year = int(day->year());
        return {QString::number(year), 0, static_cast<double>(year)};
    }
    model::FieldValue shown = value;
    const auto type = model::typeOf(key);
    if (type == model::FieldType::TextList || type == model::FieldType::CodeList) {
        const auto items = value.list();
        shown.data = std::vector<std::string>{items.empty() ? std::string() : items.front()};
    }
    const QString title = text::fieldText(key, shown, all.fields, language, &all.functions);
    if (type == model::FieldType::Code) {
        return codeGroup(key, value.text(), title, all.fields);
    }
    return {title, afterNumbers, 0};
}

Group planGroup(const SystemTable& table, int row, int column) {
    const Placements& placements = table.plan().placements();
    const Placement& placement = placements.of(table.idAt(row));
    const bool isTakeover = SystemTable::isPlanColumn(column + 1);
    const int wave = isTakeover ? placement.takeover : placement.consolidation;
    QString title = table.data(table.index(row, column), Qt::DisplayRole).toString();
    if (wave == 0) {
        return title.isEmpty() ? Group{GroupWords::tr("no quarter in the plan"), last, 0}
                               : Group{title, absent, 0};
    }
    const int phase = placements.phaseOf(wave);
    if (phase >= 0) {
        title = text::qstring(placements.phases()[static_cast<std::size_t>(phase)].name,
                              text::currentLanguage());
    }
    return {title, 0, phase >= 0 ? phase * 1.0 : 1000.0 + wave};
}

Group groupOf(const SystemTable& table, int row, int column, const session::Session& session) {
    const model::SystemView* system = session.systems().find(table.idAt(row));
    if (system == nullptr || SystemTable::isPlanColumn(column)) {
        return planGroup(table, row, column);
    }
    const model::Language language = text::currentLanguage();
    const FieldKey key = SystemTable::keyOf(column);
    if (key == FieldKey::Organisation && system->organisation != nullptr) {
        return {text::qstring(system->organisation->name, language), 1, 0};
    }
    const model::FieldValue& value = system->field(key);
    if (!value.hasValue()) {
        return {text::stateWord(value.state, language), absent, static_cast<double>(value.state)};
    }
    return valueGroup(key, value, session.catalogues(), language);
}

} // namespace

RowGroups groupsOf(const SystemTable& table, int column) {
    RowGroups result;
    const session::Session* session = table.workbench().session();
    if (column < 0 || column >= table.columnCount() || session == nullptr) {
        return result;
    }
    std::vector<Group> groups;
    std::map<QString, int> known;
    for (int row = 0; row < table.rowCount(); ++row) {
        Group group = groupOf(table, row, column, *session);
        const auto [it, isNew] = known.try_emplace(group.title, static_cast<int>(groups.size()));
        if (isNew) {
            groups.push_back(std::move(group));
        }
        result.groupOf.push_back(it->second);
    }
    std::vector<int> order(groups.size());
    std::iota(order.begin(), order.end(), 0);
    QCollator collator(text::localeOf(model::Language::Fi));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const Group& one = groups[static_cast<std::size_t>(a)];
        const Group& other = groups[static_cast<std::size_t>(b)];
        if (one.place != other.place || one.number != other.number) {
            return std::pair(one.place, one.number) < std::pair(other.place, other.number);
        }
        return collator.compare(one.title, other.title) < 0;
    });
    std::vector<int> places(groups.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        places[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
        result.titles << groups[static_cast<std::size_t>(order[i])].title;
    }
    for (int& group : result.groupOf) {
        group = places[static_cast<std::size_t>(group)];
    }
    return result;
}

GroupSum sumOf(const SystemTable& table, int column, const std::vector<int>& rows) {
    const session::Session* session = table.workbench().session();
    GroupSum sum;
    std::int64_t hundredths = 0;
    constexpr std::int64_t hundredthsInOne = 100;
    for (const int row : rows) {
        const model::SystemView* system =
            session == nullptr ? nullptr : session->systems().find(table.idAt(row));
        if (system == nullptr) {
            continue;
        }
        const model::FieldValue& value = system->field(SystemTable::keyOf(column));
        const auto* whole = std::get_if<std::int64_t>(&value.data);
        const auto* decimal = std::get_if<model::Decimal>(&value.data);
        if (value.hasValue() && (whole != nullptr || decimal != nullptr)) {
            hundredths += whole != nullptr ? *whole * hundredthsInOne : decimal->hundredths;
            ++sum.known;
        }
    }
    if (sum.known > 0) {
        const std::int64_t half = hundredthsInOne / 2;
        sum.text = text::number((hundredths + half) / hundredthsInOne, text::currentLanguage());
        if (sum.known < std::ssize(rows)) {
            sum.text.prepend(QStringLiteral("≥ "));
        }
    }
    return sum;
}

} // namespace aallokko::models
