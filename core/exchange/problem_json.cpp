// SPDX-License-Identifier: GPL-3.0-or-later
//
// `aallokko-problem/1` <-> ProblemDraft, key by key.
#include "core/exchange/problem_json.h"

#include "core/exchange/json_fields.h"

#include <algorithm>
#include <limits>

#include <utility>

namespace aallokko::exchange {

namespace {

constexpr const char* formatName = "aallokko-problem/1";
constexpr std::int64_t int32Min = std::numeric_limits<std::int32_t>::min();
constexpr std::int64_t int32Max = std::numeric_limits<std::int32_t>::max();

class ProblemReader {
  public:
    base::Result<plan::PlanProblem> read(std::string_view json) {
        if (const auto root = m_fields.parse(json, maxProblemBytes))
            readRoot(*root);
        if (!m_fields.isFine())
            return tl::unexpected<base::Error>(std::move(m_fields).joined());
        return plan::PlanProblem::freeze(std::move(m_draft));
    }

  private:
    /// An index or wave: beyond 32 bits it is out of every range, which freeze then reports.
    std::int32_t small(const QJsonValue& value, const std::string& path) {
        return m_fields.clamped(value, path, int32Min, int32Max);
    }

    void readRoot(const QJsonObject& root) {
        const std::string format = m_fields.text(m_fields.required(root, "format", ""), "format");
        if (root.contains(QLatin1String("format")) && format != formatName)
            m_fields.add("exchange.json.format", {format, formatName});
        m_draft.name = m_fields.text(m_fields.required(root, "name", ""), "name");
        m_draft.waves = small(m_fields.required(root, "waves", ""), "waves");
        readItems(list(root, "items"));
        readLinks(list(root, "links"));
        readPrecedences(list(root, "precedences"));
        readGroups(list(root, "groups"));
        readTargets(list(root, "targets"));
        readResources(list(root, "resources"));
    }

    QJsonArray list(const QJsonObject& root, const char* key) {
        return m_fields.array(m_fields.required(root, key, ""), key);
    }

    /// Entry k of a list of fixed-length integer tuples; empty and reported when malformed.
    std::vector<std::int64_t> tuple(const QJsonValue& value, const std::string& path,
                                    std::size_t length) {
        std::vector<std::int64_t> values = m_fields.integers(value, path);
        if (values.size() == length)
            return values;
        if (value.isArray())
            m_fields.add("exchange.json.type", {path, std::to_string(length) + " integers"});
        return {};
    }

    static std::int32_t cut(std::int64_t value) {
        return static_cast<std::int32_t>(std::clamp(value, int32Min, int32Max));
    }

    void readItems(const QJsonArray& items) {
        for (qsizetype k = 0; k < items.size(); ++k) {
            const std::string path = atIndex("items", k);
            const QJsonObject object = m_fields.object(items.at(k), path);
            plan::ItemDraft item;
            item.id = m_fields.text(m_fields.required(object, "id", path), path + ".id");
            item.earliest = small(m_fields.required(object, "earliest", path), path + ".earliest");
            item.latest = small(m_fields.required(object, "latest", path), path + ".latest");
            item.cost = m_fields.integers(m_fields.required(object, "cost", path), path + ".cost");
            m_draft.items.push_back(std::move(item));
        }
    }

    void readLinks(const QJsonArray& links) {
        for (qsizetype k = 0; k < links.size(); ++k) {
            const auto v = tuple(links.at(k), atIndex("links", k), 3);
            if (!v.empty())
                m_draft.links.push_back({cut(v[0]), cut(v[1]), v[2]});
        }
    }

    void readPrecedences(const QJsonArray& precedences) {
        for (qsizetype k = 0; k < precedences.size(); ++k) {
            const auto v = tuple(precedences.at(k), atIndex("precedences", k), 3);
            if (!v.empty()) // a lag beyond maxLag means the same as maxLag
                m_draft.precedences.push_back(
                    {cut(v[0]), cut(v[1]),
                     static_cast<plan::Wave>(
                         std::min<std::int64_t>(std::max<std::int64_t>(v[2], -1), plan::maxLag))});
        }
    }

    std::vector<plan::ItemIndex> indices(const QJsonValue& value, const std::string& path) {
        std::vector<plan::ItemIndex> result;
        for (const std::int64_t v : m_fields.integers(value, path))
            result.push_back(cut(v));
        return result;
    }

    void readGroups(const QJsonArray& groups) {
        for (qsizetype k = 0; k < groups.size(); ++k)
            m_draft.groups.push_back(indices(groups.at(k), atIndex("groups", k)));
    }

    void readTargets(const QJsonArray& targets) {
        for (qsizetype k = 0; k < targets.size(); ++k) {
            const std::string path = atIndex("targets", k);
            const QJsonObject object = m_fields.object(targets.at(k), path);
            plan::Target target;
            target.name = m_fields.text(m_fields.required(object, "name", path), path + ".name");
            target.fixed =
                m_fields.integer(m_fields.required(object, "fixed", path), path + ".fixed");
            target.perWave =
                m_fields.integer(m_fields.required(object, "per_wave", path), path + ".per_wave");
            target.members = indices(m_fields.required(object, "members", path), path + ".members");
            m_draft.targets.push_back(std::move(target));
        }
    }

    void readResources(const QJsonArray& resources) {
        for (qsizetype k = 0; k < resources.size(); ++k) {
            const std::string path = atIndex("resources", k);
            const QJsonObject object = m_fields.object(resources.at(k), path);
            plan::Resource resource;
            resource.name = m_fields.text(m_fields.required(object, "name", path), path + ".name");
            resource.capacity =
                m_fields.integers(m_fields.required(object, "capacity", path), path + ".capacity");
            const QJsonArray use =
                m_fields.array(m_fields.required(object, "use", path), path + ".use");
            for (qsizetype u = 0; u < use.size(); ++u) {
                const auto v = tuple(use.at(u), atIndex(path + ".use", u), 2);
                if (!v.empty())
                    resource.use.push_back({cut(v[0]), v[1]});
            }
            m_draft.resources.push_back(std::move(resource));
        }
    }

    JsonFields m_fields;
    plan::ProblemDraft m_draft;
};

template <class Range, class Write>
void writeList(std::string& out, const Range& range, Write write) {
    out += '[';
    bool first = true;
    for (const auto& entry : range) {
        if (!first)
            out += ',';
        first = false;
        write(entry);
    }
    out += ']';
}

void writeNumbers(std::string& out, const auto& numbers) {
    writeList(out, numbers, [&](const auto number) { out += std::to_string(number); });
}

void writeItems(std::string& out, const plan::ProblemDraft& draft) {
    out += ",\"items\":";
    writeList(out, draft.items, [&](const plan::ItemDraft& item) {
        out += "{\"id\":" + jsonString(item.id) + ",\"earliest\":" + std::to_string(item.earliest) +
               ",\"latest\":" + std::to_string(item.latest) + ",\"cost\":";
        writeNumbers(out, item.cost);
        out += '}';
    });
}

void writeRelations(std::string& out, const plan::ProblemDraft& draft) {
    out += ",\"links\":";
    writeList(out, draft.links, [&](const plan::Link& link) {
        writeNumbers(out, std::vector<std::int64_t>{link.a, link.b, link.cost});
    });
    out += ",\"precedences\":";
    writeList(out, draft.precedences, [&](const plan::Precedence& p) {
        writeNumbers(out, std::vector<std::int64_t>{p.before, p.after, p.lag});
    });
    out += ",\"groups\":";
    writeList(out, draft.groups, [&](const auto& group) { writeNumbers(out, group); });
    out += ",\"targets\":";
    writeList(out, draft.targets, [&](const plan::Target& target) {
        out += "{\"name\":" + jsonString(target.name) +
               ",\"fixed\":" + std::to_string(target.fixed) +
               ",\"per_wave\":" + std::to_string(target.perWave) + ",\"members\":";
        writeNumbers(out, target.members);
        out += '}';
    });
}

} // namespace

base::Result<plan::PlanProblem> readProblemJson(std::string_view json) {
    return ProblemReader().read(json);
}

std::string writeProblemJson(const plan::PlanProblem& problem) {
    const plan::ProblemDraft& draft = problem.draft();
    std::string out = "{\"format\":\"" + std::string(formatName) +
                      "\",\"name\":" + jsonString(draft.name) +
                      ",\"waves\":" + std::to_string(draft.waves);
    writeItems(out, draft);
    writeRelations(out, draft);
    out += ",\"resources\":";
    writeList(out, draft.resources, [&](const plan::Resource& resource) {
        out += "{\"name\":" + jsonString(resource.name) + ",\"capacity\":";
        writeNumbers(out, resource.capacity);
        out += ",\"use\":";
        writeList(out, resource.use, [&](const plan::ResourceUse& use) {
            writeNumbers(out, std::vector<std::int64_t>{use.item, use.amount});
        });
        out += '}';
    });
    return out + "}\n";
}

} // namespace aallokko::exchange
