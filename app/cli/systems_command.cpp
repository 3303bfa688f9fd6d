// SPDX-License-Identifier: GPL-3.0-or-later
//
// `systems`: lists installations, filtered by words and organisation.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/cli/organisation_argument.h"
#include "app/session/session.h"
#include "core/base/text.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <map>
#include <optional>

namespace aallokko::cli {

namespace {

using model::FieldKey;

void addOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("filter"),
                      QCoreApplication::translate("cli", "only rows that hold all these words"),
                      QStringLiteral("text")});
    parser.addOption({QStringLiteral("organisation"),
                      QCoreApplication::translate("cli", "only this organisation (code or name)"),
                      QStringLiteral("code")});
}

std::string searchText(const model::SystemView& system) {
    std::string text = system.name();
    if (system.organisation != nullptr) {
        text += " " + system.organisation->name.fi + " " + system.organisation->code;
    }
    for (const FieldKey key :
         {FieldKey::SystemId, FieldKey::ShortName, FieldKey::Product, FieldKey::Vendor,
          FieldKey::Purpose, FieldKey::Category, FieldKey::Owner}) {
        text += " " + system.field(key).text();
    }
    for (const std::string& function : system.field(FieldKey::Functions).list()) {
        text += " " + function;
    }
    return base::folded(text);
}

bool matches(const model::SystemView& system, const std::vector<std::string>& words) {
    if (words.empty()) {
        return true;
    }
    const std::string text = searchText(system);
    return std::all_of(words.begin(), words.end(), [&text](const std::string& word) {
        return text.find(word) != std::string::npos;
    });
}

/// Wave of the system's consolidation in the newest plan of the default scenario: the last phase
/// that is no takeover.
std::map<model::InstallationId, int> wavesOf(const session::Session& session) {
    std::map<model::InstallationId, int> waves;
    const model::Scenario* scenario = session.findScenario({});
    if (scenario == nullptr || !scenario->plan) {
        return waves;
    }
    for (const model::PlannedItem& item : scenario->plan->items) {
        if (item.phase == "cut_over" || item.phase == "close_archive") {
            int& wave = waves[item.installation];
            if (wave == 0 || item.phase == "cut_over") {
                wave = item.wave;
            }
        }
    }
    return waves;
}

QJsonObject jsonOf(const session::Session& session, const model::SystemView& system, int wave) {
    const auto text = [&](FieldKey key) -> QJsonValue {
        const model::FieldValue& value = system.field(key);
        if (!value.hasValue()) {
            return QJsonValue::Null;
        }
        return text::fieldText(key, value, session.catalogues().fields, model::Language::En);
    };
    QJsonArray functions;
    for (const std::string& function : system.field(FieldKey::Functions).list()) {
        functions.append(qs(function));
    }
    const model::Organisation* organisation = system.organisation;
    return {{QStringLiteral("id"), static_cast<qint64>(system.id().value())},
            {QStringLiteral("name"), qs(system.name())},
            {QStringLiteral("organisation"),
             organisation == nullptr ? QJsonValue() : QJsonValue(qs(organisation->code))},
            {QStringLiteral("product"),
             system.product == nullptr ? QJsonValue() : QJsonValue(qs(system.product->name))},
            {QStringLiteral("functions"), functions},
            {QStringLiteral("category"), qs(system.field(FieldKey::Category).text())},
            {QStringLiteral("vendor"), text(FieldKey::Vendor)},
            {QStringLiteral("owner"), text(FieldKey::Owner)},
            {QStringLiteral("criticality"), qs(system.field(FieldKey::Criticality).text())},
            {QStringLiteral("disposition"), qs(system.field(FieldKey::Disposition).text())},
            {QStringLiteral("interfaces"), static_cast<int>(system.interfaces.size())},
            {QStringLiteral("wave"), wave > 0 ? QJsonValue(wave) : QJsonValue()},
            {QStringLiteral("source"), toJson(system.installation->row)}};
}

QStringList rowOf(const session::Session& session, const model::SystemView& system, int wave) {
    const auto text = [&](FieldKey key) {
        return text::fieldText(key, system.field(key), session.catalogues().fields,
                               text::currentLanguage(), &session.catalogues().functions);
    };
    return {QString::number(system.id().value()),
            qs(system.name()),
            system.organisation == nullptr
                ? QString()
                : qs(system.organisation->name.in(text::currentLanguage())),
            system.product == nullptr ? QString() : qs(system.product->name),
            text(FieldKey::Functions),
            text(FieldKey::Criticality),
            wave > 0 ? text::wave(session.inventory().grid(), wave, text::currentLanguage())
                     : QString()};
}

int run(Invocation& call) {
    auto opened = session::Session::open(call.arguments.front());
    if (!opened) {
        return report(opened.error());
    }
    const session::Session& session = **opened;
    std::vector<std::string> words;
    const std::string filter = call.options.value(QStringLiteral("filter")).toStdString();
    for (const std::string& word : base::splitTrimmed(base::folded(filter), ' ')) {
        words.push_back(word);
    }
    std::optional<model::OrganisationId> organisation;
    if (call.options.isSet(QStringLiteral("organisation"))) {
        const auto found = findOrganisation(session.inventory(),
                                            call.options.value(QStringLiteral("organisation")));
        if (!found) {
            return report(found.error());
        }
        organisation = *found;
    }
    const auto waves = wavesOf(session);
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const model::SystemView& system : session.systems().systems()) {
        if ((organisation && system.installation->responsible != *organisation) ||
            !matches(system, words)) {
            continue;
        }
        const auto it = waves.find(system.id());
        const int wave = it == waves.end() ? 0 : it->second;
        if (call.output.format() == Format::Json) {
            list.append(jsonOf(session, system, wave));
        } else {
            rows.push_back(rowOf(session, system, wave));
        }
    }
    if (call.output.format() == Format::Json) {
        call.output.json({{QStringLiteral("systems"), list}});
        return Done;
    }
    call.output.table({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("organisation"),
                       QStringLiteral("product"), QStringLiteral("functions"),
                       QStringLiteral("criticality"), QStringLiteral("wave")},
                      rows);
    if (call.output.isText() && !call.isQuiet) {
        call.output.line(text::sentence("cli.count_systems", {std::to_string(rows.size())}));
    }
    return Done;
}

} // namespace

const Command systemsCommand{
    "systems",  QT_TRANSLATE_NOOP("cli", "lists systems"),
    "PROJECT",  1,
    1,          "aallokko systems p.aallokko --organisation 179 --filter palkka",
    addOptions, run};

} // namespace aallokko::cli
