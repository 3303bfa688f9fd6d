// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fullest row counts, not the average: one full supplier stops a move although all others have
// room.
#include "app/models/column_loads.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <unordered_map>

namespace aallokko::models {

namespace {

using plan::ResourceFamily;

struct Peak {
    double share = 0;
    int wave = 0;
    std::string subject;
};

double shareOfAll(const plan::Resource& resource, std::span<const std::int64_t> used,
                  std::span<const int> waves) {
    std::int64_t amount = 0;
    std::int64_t capacity = 0;
    for (const int wave : waves) {
        amount += used[static_cast<std::size_t>(wave)];
        capacity += resource.capacity[static_cast<std::size_t>(wave - 1)];
    }
    return capacity > 0 ? static_cast<double>(amount) / static_cast<double>(capacity) : 0.0;
}

bool isShown(ResourceFamily family) {
    return family != ResourceFamily::Forbidden && family != ResourceFamily::Freeze;
}

} // namespace

QString familyName(ResourceFamily family) {
    const char* name = "";
    switch (family) {
    case ResourceFamily::CoreTeam:
        name = QT_TRANSLATE_NOOP("ResourceFamily", "Core team");
        break;
    case ResourceFamily::Organisation:
        name = QT_TRANSLATE_NOOP("ResourceFamily", "Organisation");
        break;
    case ResourceFamily::Supplier:
        name = QT_TRANSLATE_NOOP("ResourceFamily", "Supplier");
        break;
    case ResourceFamily::KeyPerson:
        name = QT_TRANSLATE_NOOP("ResourceFamily", "Key person");
        break;
    case ResourceFamily::NationalSlot:
        name = QT_TRANSLATE_NOOP("ResourceFamily", "National slot");
        break;
    case ResourceFamily::Training:
        name = QT_TRANSLATE_NOOP("ResourceFamily", "Training");
        break;
    case ResourceFamily::Steering:
        name = QT_TRANSLATE_NOOP("ResourceFamily", "Decisions");
        break;
    case ResourceFamily::ChangeLoad:
        name = QT_TRANSLATE_NOOP("ResourceFamily", "Change load");
        break;
    case ResourceFamily::Freeze:
        name = QT_TRANSLATE_NOOP("ResourceFamily", "Change freeze");
        break;
    case ResourceFamily::Forbidden:
        name = QT_TRANSLATE_NOOP("ResourceFamily", "Forbidden quarter");
        break;
    }
    return QCoreApplication::translate("ResourceFamily", name);
}

std::vector<int> itemWaves(const plan::PlanningProblem& problem, const model::StoredPlan& plan) {
    std::unordered_map<std::string_view, int> waves;
    for (const model::PlannedItem& item : plan.items) {
        waves.emplace(item.itemId, item.wave);
    }
    std::vector<int> result;
    for (plan::ItemIndex i = 0; i < problem.problem.itemCount(); ++i) {
        const auto it = waves.find(problem.problem.id(i));
        result.push_back(it == waves.end() ? 0 : it->second);
    }
    return result;
}

std::vector<ColumnLoad> loadsOf(const plan::PlanningProblem& problem,
                                std::span<const int> itemWaves, std::span<const int> waves) {
    std::map<ResourceFamily, Peak> peaks;
    double core = 0;
    const auto resources = problem.problem.resources();
    const auto count = static_cast<std::size_t>(problem.problem.waves()) + 2;
    std::vector<std::int64_t> used(count);
    for (std::size_t r = 0; r < resources.size() && r < problem.resources.size(); ++r) {
        const plan::ResourceInfo& info = problem.resources[r];
        if (!isShown(info.family)) {
            continue;
        }
        std::fill(used.begin(), used.end(), 0);
        for (const plan::ResourceUse& use : resources[r].use) {
            used[static_cast<std::size_t>(itemWaves[static_cast<std::size_t>(use.item)])] +=
                use.amount;
        }
        if (info.family == ResourceFamily::CoreTeam) {
            core = shareOfAll(resources[r], used, waves);
            continue;
        }
        for (const int wave : waves) {
            const std::int64_t capacity = resources[r].capacity[static_cast<std::size_t>(wave - 1)];
            const std::int64_t amount = used[static_cast<std::size_t>(wave)];
            if (capacity <= 0 || amount <= 0) {
                continue;
            }
            const double share = static_cast<double>(amount) / static_cast<double>(capacity);
            Peak& peak = peaks[info.family];
            if (share > peak.share) {
                peak = {share, wave, info.subject};
            }
        }
    }
    std::vector<ColumnLoad> loads;
    for (const auto& [family, peak] : peaks) {
        const model::Language language = text::currentLanguage();
        const QString name = familyName(family);
        const QString subject = text::argumentText(peak.subject);
        const QString quarter = text::wave(problem.grid, peak.wave, language);
        const QString share = QString::number(qRound(peak.share * 100.0));
        const QString text = subject.isEmpty()
                                 ? QCoreApplication::translate("ColumnLoad", "%1: %2 % in %3")
                                       .arg(name, share, quarter)
                                 : QCoreApplication::translate("ColumnLoad", "%1 %4: %2 % in %3")
                                       .arg(name, share, quarter, subject);
        loads.push_back({family, name, text, peak.share});
    }
    std::stable_sort(loads.begin(), loads.end(),
                     [](const auto& a, const auto& b) { return a.share > b.share; });
    if (core > 0) {
        const QString name = familyName(ResourceFamily::CoreTeam);
        loads.insert(loads.begin(),
                     {ResourceFamily::CoreTeam, name,
                      QCoreApplication::translate("ColumnLoad", "%1: %2 % of the whole phase")
                          .arg(name, QString::number(qRound(core * 100.0))),
                      core});
    }
    return loads;
}

} // namespace aallokko::models
