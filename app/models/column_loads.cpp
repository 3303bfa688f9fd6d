// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two figures for a family: how much of all its rows is used, and how many rows are full. One full
// supplier stops a move although all others have room; one full supplier does not make all full.
#include "app/models/column_loads.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace aallokko::models {

namespace {

using plan::ResourceFamily;

constexpr double fullShare = 0.95;
constexpr std::size_t listedRows = 8;

/// One row in its fullest quarter of the column.
struct Peak {
    const plan::ResourceInfo* info = nullptr;
    int wave = 0;
    std::int64_t used = 0;
    std::int64_t capacity = 0;

    [[nodiscard]] double share() const {
        return static_cast<double>(used) / static_cast<double>(capacity);
    }
};

struct FamilyUse {
    std::int64_t used = 0;
    std::int64_t capacity = 0;
    int rows = 0;
    int fullQuarters = 0; ///< of the only row of a family
    std::vector<Peak> peaks;
};

void addRow(FamilyUse& family, const plan::Resource& resource, const plan::ResourceInfo& info,
            std::span<const std::int64_t> used, std::span<const int> waves) {
    Peak peak;
    for (const int wave : waves) {
        const Peak now{&info, wave, used[static_cast<std::size_t>(wave)],
                       resource.capacity[static_cast<std::size_t>(wave - 1)]};
        if (now.capacity <= 0) {
            continue;
        }
        family.used += now.used;
        family.capacity += now.capacity;
        family.fullQuarters += now.share() >= fullShare ? 1 : 0;
        peak = peak.info == nullptr || now.share() > peak.share() ? now : peak;
    }
    if (peak.info != nullptr) {
        ++family.rows;
        family.peaks.push_back(peak);
    }
}

QString amount(std::int64_t value, const plan::ResourceInfo& info) {
    const int scale = std::max(1, info.scale);
    return text::number((value + scale / 2) / scale, text::currentLanguage());
}

// "Supplier Ltd Q2/2021: 3 of 3"
QString peakText(const Peak& peak, const model::TimeGrid& grid) {
    const QString subject = text::argumentText(peak.info->subject);
    const QString form = peak.info->scale == 100
                             ? QCoreApplication::translate("ColumnLoad", "%1: %2 of %3 person-days")
                             : QCoreApplication::translate("ColumnLoad", "%1: %2 of %3");
    return form.arg(
        (subject + u' ' + text::wave(grid, peak.wave, text::currentLanguage())).trimmed(),
        amount(peak.used, *peak.info), amount(peak.capacity, *peak.info));
}

ColumnLoad loadOf(ResourceFamily family, FamilyUse& use, const model::TimeGrid& grid) {
    std::stable_sort(use.peaks.begin(), use.peaks.end(),
                     [](const Peak& a, const Peak& b) { return a.share() > b.share(); });
    ColumnLoad load;
    load.family = family;
    load.name = familyName(family);
    load.share = static_cast<double>(use.used) / static_cast<double>(use.capacity);
    load.full =
        static_cast<int>(std::count_if(use.peaks.begin(), use.peaks.end(),
                                       [](const Peak& peak) { return peak.share() >= fullShare; }));
    load.isOver = use.peaks.front().used > use.peaks.front().capacity;
    const QString share = QStringLiteral("%1 %").arg(qRound(load.share * 100.0));
    const int full = use.rows == 1 ? use.fullQuarters : load.full;
    load.brief =
        full == 0 ? share
        : use.rows == 1
            ? QCoreApplication::translate("ColumnLoad", "%1, full in %n quarter(s)", nullptr, full)
                  .arg(share)
            : QCoreApplication::translate("ColumnLoad", "%1, %n full", nullptr, full).arg(share);
    QStringList lines{QCoreApplication::translate("ColumnLoad", "%1: %2 used in the whole phase")
                          .arg(load.name, share)};
    lines << (use.rows == 1 ? QCoreApplication::translate("ColumnLoad", "Fullest quarter:")
                            : QCoreApplication::translate(
                                  "ColumnLoad", "%1 of %2 are full in some quarter; fullest:")
                                  .arg(load.full)
                                  .arg(use.rows));
    for (std::size_t i = 0; i < std::min(use.peaks.size(), listedRows); ++i) {
        lines << QStringLiteral("   ") + peakText(use.peaks[i], grid);
    }
    load.text = lines.join(u'\n');
    return load;
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
        name = QT_TRANSLATE_NOOP("ResourceFamily", "Organisations");
        break;
    case ResourceFamily::Supplier:
        name = QT_TRANSLATE_NOOP("ResourceFamily", "Suppliers");
        break;
    case ResourceFamily::KeyPerson:
        name = QT_TRANSLATE_NOOP("ResourceFamily", "Key persons");
        break;
    case ResourceFamily::NationalSlot:
        name = QT_TRANSLATE_NOOP("ResourceFamily", "National services");
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
    std::map<ResourceFamily, FamilyUse> families;
    const auto resources = problem.problem.resources();
    std::vector<std::int64_t> used(static_cast<std::size_t>(problem.problem.waves()) + 2);
    for (std::size_t r = 0; r < resources.size() && r < problem.resources.size(); ++r) {
        if (!isShown(problem.resources[r].family)) {
            continue;
        }
        std::fill(used.begin(), used.end(), 0);
        for (const plan::ResourceUse& use : resources[r].use) {
            used[static_cast<std::size_t>(itemWaves[static_cast<std::size_t>(use.item)])] +=
                use.amount;
        }
        addRow(families[problem.resources[r].family], resources[r], problem.resources[r], used,
               waves);
    }
    std::vector<ColumnLoad> loads;
    for (auto& [family, use] : families) {
        if (use.used > 0 && use.capacity > 0) {
            loads.push_back(loadOf(family, use, problem.grid));
        }
    }
    std::stable_sort(loads.begin(), loads.end(), [](const auto& a, const auto& b) {
        const auto rank = [](const ColumnLoad& load) {
            return std::tuple(load.family == ResourceFamily::CoreTeam, load.isOver, load.full > 0,
                              load.share);
        };
        return rank(a) > rank(b);
    });
    return loads;
}

} // namespace aallokko::models
