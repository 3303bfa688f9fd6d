// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a quarter, its number, a phase or staying.
#include "app/cli/wave_argument.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <QRegularExpression>
#include <algorithm>

namespace aallokko::cli {

namespace {

constexpr model::Language allLanguages[] = {model::Language::Fi, model::Language::Sv,
                                            model::Language::En};

// Years have four digits and quarters one, so the two orders cannot be mixed up.
std::optional<base::Quarter> quarterIn(const QString& text) {
    static const QRegularExpression yearFirst(QStringLiteral("^([0-9]{4})[ /-]?q([1-4])$"));
    static const QRegularExpression quarterFirst(
        QStringLiteral("^(?:q([1-4])[ /-]?|([1-4])/)([0-9]{4})$"));
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        return base::Quarter{match.captured(1).toInt(), match.captured(2).toInt()};
    }
    if (const auto match = quarterFirst.match(text); match.hasMatch()) {
        return base::Quarter{match.captured(3).toInt(),
                             (match.captured(1) + match.captured(2)).toInt()};
    }
    return std::nullopt;
}

std::vector<model::NamedPhase> phasesOf(const model::Inventory& inventory) {
    std::vector<model::NamedPhase> phases;
    for (const auto& [id, phase] : inventory.all<model::NamedPhase>()) {
        if (!phase.quarters.empty()) {
            phases.push_back(phase);
            std::sort(phases.back().quarters.begin(), phases.back().quarters.end());
        }
    }
    std::sort(phases.begin(), phases.end(),
              [](const auto& a, const auto& b) { return a.quarters < b.quarters; });
    return phases;
}

bool isNamed(const model::NamedPhase& phase, const QString& folded) {
    return text::qstring(phase.id).toLower() == folded ||
           std::any_of(std::begin(allLanguages), std::end(allLanguages), [&](auto language) {
               return text::qstring(phase.name, language).toLower() == folded;
           });
}

bool isStaying(const model::TimeGrid& grid, const QString& folded) {
    return std::any_of(std::begin(allLanguages), std::end(allLanguages), [&](auto language) {
        return text::wave(grid, grid.stays(), language).toLower() == folded;
    });
}

// Inside its quotes "2035Q1" stays as it was written; alone it would be shown as Q1/2035.
std::string quoted(const QString& text) {
    const QString mark =
        text::currentLanguage() == model::Language::En ? QStringLiteral("\"") : QStringLiteral("”");
    return (mark + text + mark).toStdString();
}

tl::unexpected<base::Error> refusal(const model::TimeGrid& grid,
                                    const std::vector<model::NamedPhase>& phases,
                                    const QString& text, WaveForms forms) {
    QStringList names;
    for (const model::NamedPhase& phase : phases) {
        names << text::qstring(phase.id);
    }
    const bool withPhases = forms == WaveForms::Place && !names.isEmpty();
    return base::fail(base::ErrorKind::Usage, withPhases ? "cli.bad_place" : "cli.bad_wave",
                      {quoted(text), base::toString(grid.quarterOfWave(1)),
                       base::toString(grid.quarterOfWave(grid.count)), std::to_string(grid.count),
                       names.join(QStringLiteral(", ")).toStdString()});
}

} // namespace

base::Result<int> readWave(const model::Inventory& inventory, const QString& text,
                           WaveForms forms) {
    const model::TimeGrid grid = inventory.grid();
    const std::vector<model::NamedPhase> phases = phasesOf(inventory);
    const QString folded = text.simplified().toLower();
    const auto phase = std::find_if(phases.begin(), phases.end(),
                                    [&](const auto& one) { return isNamed(one, folded); });
    int wave = 0;
    if (const auto quarter = quarterIn(folded)) {
        wave = grid.waveOf(*quarter);
        wave = wave > grid.count ? 0 : wave;
    } else if (phase != phases.end()) {
        if (forms == WaveForms::Quarter) {
            return base::fail(base::ErrorKind::Usage, "cli.wave_is_phase",
                              {quoted(text), base::toString(phase->quarters.front()),
                               base::toString(phase->quarters.back())});
        }
        wave = grid.waveOf(phase->quarters.front());
    } else if (forms == WaveForms::Place && isStaying(grid, folded)) {
        wave = grid.stays();
    } else {
        wave = folded.toInt();
    }
    const int last = forms == WaveForms::Place ? grid.stays() : grid.count;
    if (wave < 1 || wave > last) {
        return refusal(grid, phases, text, forms);
    }
    return wave;
}

} // namespace aallokko::cli
