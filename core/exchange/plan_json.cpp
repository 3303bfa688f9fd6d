// SPDX-License-Identifier: GPL-3.0-or-later
//
// `aallokko-plan/1` <-> PlanOutcome.
#include "core/exchange/plan_json.h"

#include "core/exchange/json_fields.h"
#include "core/exchange/problem_json.h"

#include <algorithm>
#include <array>
#include <utility>

namespace aallokko::exchange {

namespace {

constexpr const char* formatName = "aallokko-plan/1";
constexpr std::array<const char*, 4> statusNames{"optimal", "feasible", "infeasible", "stopped"};
constexpr std::array<const char*, 5> endNames{"gap", "iterations", "proof", "time", "cancel"};

std::string nullable(const std::optional<std::int64_t>& value) {
    return value ? std::to_string(*value) : "null";
}

/// Seconds with three decimals, by integers so that no locale can change the point. A file may hold
/// any number; beyond 30 000 years it is cut so that the integers cannot overflow.
std::string secondsText(double seconds) {
    const long long milli = static_cast<long long>(std::clamp(seconds, 0.0, 1e12) * 1000.0 + 0.5);
    std::string fraction = std::to_string(milli % 1000);
    fraction.insert(0, 3 - fraction.size(), '0');
    return std::to_string(milli / 1000) + "." + fraction;
}

std::string conflictText(const plan::PlanProblem& problem, const plan::ConstraintRef& c) {
    const std::size_t index = static_cast<std::size_t>(c.index);
    switch (c.kind) {
    case plan::ConstraintKind::Earliest:
        return "{\"kind\":\"earliest\",\"item\":" + jsonString(problem.id(c.index)) + "}";
    case plan::ConstraintKind::Latest:
        return "{\"kind\":\"latest\",\"item\":" + jsonString(problem.id(c.index)) + "}";
    case plan::ConstraintKind::Precedence: {
        const plan::Precedence& p = problem.precedences()[index];
        return "{\"kind\":\"precedence\",\"before\":" + jsonString(problem.id(p.before)) +
               ",\"after\":" + jsonString(problem.id(p.after)) + "}";
    }
    case plan::ConstraintKind::Group: {
        std::string out = "{\"kind\":\"group\",\"items\":[";
        bool first = true;
        for (const plan::ItemIndex member : problem.groups()[index]) {
            if (!first)
                out += ',';
            out += jsonString(problem.id(member));
            first = false;
        }
        return out + "]}";
    }
    case plan::ConstraintKind::Resource:
        break;
    }
    return "{\"kind\":\"resource\",\"name\":" + jsonString(problem.resources()[index].name) +
           ",\"wave\":" + std::to_string(c.wave) + "}";
}

/// The position of `name` in `names`, or an error.
template <std::size_t N>
std::size_t oneOf(JsonFields& fields, const std::array<const char*, N>& names,
                  const std::string& name, const char* path) {
    for (std::size_t k = 0; k < N; ++k)
        if (name == names[k])
            return k;
    fields.add("exchange.json.value", {path, name});
    return 0;
}

std::optional<std::int64_t> optionalInteger(JsonFields& fields, const QJsonObject& root,
                                            const char* key) {
    const QJsonValue value = fields.required(root, key, "");
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    return fields.integer(value, key);
}

void readWaves(JsonFields& fields, const QJsonObject& root, plan::PlanOutcome& outcome) {
    const QJsonValue value = fields.required(root, "waves", "");
    if (value.isNull() || value.isUndefined())
        return;
    std::vector<plan::Wave> waves;
    for (const std::int64_t wave : fields.integers(value, "waves"))
        waves.push_back(static_cast<plan::Wave>(
            std::clamp<std::int64_t>(wave, 0, plan::maxWaves + 2))); // out of range stays so
    outcome.plan = plan::WavePlan(std::move(waves));
}

PlanFile readRoot(JsonFields& fields, const QJsonObject& root) {
    PlanFile file;
    plan::PlanOutcome& outcome = file.outcome;
    const std::string format = fields.text(fields.required(root, "format", ""), "format");
    if (root.contains(QLatin1String("format")) && format != formatName)
        fields.add("exchange.json.format", {format, formatName});
    file.problemName = fields.text(fields.required(root, "problem", ""), "problem");
    const QJsonValue status = fields.required(root, "status", "");
    if (!status.isUndefined())
        outcome.status = static_cast<plan::PlanStatus>(
            oneOf(fields, statusNames, fields.text(status, "status"), "status"));
    outcome.cost = optionalInteger(fields, root, "cost");
    outcome.lowerBound = optionalInteger(fields, root, "lower_bound");
    readWaves(fields, root, outcome);
    const QJsonValue ended = root.value(QLatin1String("ended_by"));
    if (!ended.isUndefined())
        outcome.endedBy = static_cast<plan::EndedBy>(
            oneOf(fields, endNames, fields.text(ended, "ended_by"), "ended_by"));
    const QJsonValue seconds = root.value(QLatin1String("seconds"));
    if (seconds.isDouble())
        outcome.seconds = seconds.toDouble();
    else if (!seconds.isUndefined())
        fields.add("exchange.json.type", {"seconds", "number"});
    const QJsonValue seed = root.value(QLatin1String("seed"));
    if (!seed.isUndefined())
        outcome.seed = static_cast<std::uint64_t>(fields.integer(seed, "seed"));
    return file;
}

} // namespace

std::string writePlanJson(const plan::PlanProblem& problem, const plan::PlanOutcome& outcome) {
    const bool timed =
        outcome.endedBy == plan::EndedBy::Time || outcome.endedBy == plan::EndedBy::Cancel;
    std::string out = "{\"format\":\"" + std::string(formatName) +
                      "\",\"problem\":" + jsonString(problem.name()) + ",\"status\":\"" +
                      statusNames[static_cast<std::size_t>(outcome.status)] +
                      "\",\"cost\":" + nullable(outcome.cost) +
                      ",\"lower_bound\":" + nullable(outcome.lowerBound) + ",\"waves\":";
    if (outcome.plan) {
        out += '[';
        bool first = true;
        for (const plan::Wave wave : outcome.plan->waves()) {
            if (!first)
                out += ',';
            out += std::to_string(wave);
            first = false;
        }
        out += ']';
    } else {
        out += "null";
    }
    out += std::string(",\"ended_by\":\"") + endNames[static_cast<std::size_t>(outcome.endedBy)] +
           "\",\"seconds\":" + (timed ? secondsText(outcome.seconds) : "0") +
           ",\"seed\":" + std::to_string(static_cast<std::int64_t>(outcome.seed));
    if (!outcome.conflict.empty()) {
        out += ",\"conflict\":[";
        for (std::size_t k = 0; k < outcome.conflict.size(); ++k) {
            if (k > 0)
                out += ',';
            out += conflictText(problem, outcome.conflict[k]);
        }
        out += ']';
    }
    return out + "}\n";
}

base::Result<PlanFile> readPlanJson(std::string_view json) {
    JsonFields fields;
    PlanFile file;
    if (const auto root = fields.parse(json, maxProblemBytes))
        file = readRoot(fields, *root);
    if (!fields.isFine())
        return tl::unexpected<base::Error>(std::move(fields).joined());
    return file;
}

} // namespace aallokko::exchange
