// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions as JSON. Numbers of enumerations are part of the format: they are only added to.
#include "app/models/graph/question.h"

#include <QJsonArray>
#include <algorithm>

namespace aallokko::models {

namespace {

template <class Enum>
Enum enumOf(const QJsonObject& json, const char* key, int count, Enum missing) {
    const int value = json.value(QLatin1String(key)).toInt(-1);
    return value >= 0 && value < count ? static_cast<Enum>(value) : missing;
}

} // namespace

QJsonObject toJson(const GraphQuestion& question) {
    QJsonObject places;
    for (const auto& [key, at] : question.places) {
        places.insert(key, QJsonArray{at.x(), at.y()});
    }
    const graph::StrengthFilter& kinds = question.kinds;
    return {
        {QStringLiteral("ask"), static_cast<int>(question.ask)},
        {QStringLiteral("system"), static_cast<qint64>(question.system.value())},
        {QStringLiteral("other"), static_cast<qint64>(question.other.value())},
        {QStringLiteral("depth"), question.depth},
        {QStringLiteral("direction"), static_cast<int>(question.direction)},
        {QStringLiteral("kinds"), QJsonArray{kinds.hard, kinds.unknown, kinds.soft, kinds.info}},
        {QStringLiteral("grouping"), static_cast<int>(question.grouping)},
        {QStringLiteral("colour"), question.colour},
        {QStringLiteral("limit"), question.limit},
        {QStringLiteral("open"), QJsonArray::fromStringList(question.open)},
        {QStringLiteral("places"), places}};
}

GraphQuestion questionOf(const QJsonObject& json) {
    GraphQuestion question;
    const auto number = [&json](const char* key, qint64 missing) {
        return json.value(QLatin1String(key)).toInteger(missing);
    };
    question.ask = enumOf(json, "ask", graphAskCount, GraphAsk::Waves);
    question.system = model::InstallationId(number("system", 0));
    question.other = model::InstallationId(number("other", 0));
    question.depth = static_cast<int>(std::clamp<qint64>(number("depth", 1), 1, 5));
    question.direction = enumOf(json, "direction", 3, graph::Direction::Both);
    question.grouping = enumOf(json, "grouping", 4, GraphGrouping::Organisation);
    question.colour = json.value(QStringLiteral("colour")).toString();
    question.limit = static_cast<int>(std::clamp<qint64>(number("limit", 150), 10, 100'000));
    const QJsonArray kinds = json.value(QStringLiteral("kinds")).toArray();
    if (kinds.size() == 4) {
        question.kinds = {kinds[0].toBool(), kinds[1].toBool(), kinds[2].toBool(),
                          kinds[3].toBool()};
    }
    for (const QJsonValue& key : json.value(QStringLiteral("open")).toArray()) {
        question.open << key.toString();
    }
    const QJsonObject places = json.value(QStringLiteral("places")).toObject();
    for (auto it = places.begin(); it != places.end(); ++it) {
        const QJsonArray at = it.value().toArray();
        question.places[it.key()] = {at.at(0).toDouble(), at.at(1).toDouble()};
    }
    return question;
}

} // namespace aallokko::models
