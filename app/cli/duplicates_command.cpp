// SPDX-License-Identifier: GPL-3.0-or-later
//
// `duplicates`: the matcher's proposals on a project, with reasons in words. The ids are what the
// verb decide takes; nothing is changed here.
#include "app/cli/commands.h"
#include "app/cli/json_parts.h"
#include "app/session/session.h"
#include "core/match/cluster.h"
#include "core/model/text_marks.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>
#include <array>

namespace aallokko::cli {

namespace {

using match::Cluster;
using match::ClusterKind;

// In the order of ClusterKind; names of the interchange, never translated.
constexpr std::array kinds{"same_installation", "same_product", "same_function"};

const char* kindOf(const Cluster& cluster) {
    return kinds[static_cast<std::size_t>(cluster.kind)];
}

void addOptions(QCommandLineParser& parser) {
    parser.addOption(
        {QStringLiteral("min-score"),
         QCoreApplication::translate("cli", "least score of a cluster, 0 to 1; without it those "
                                            "that are more likely right than wrong"),
         QStringLiteral("score")});
    parser.addOption({QStringLiteral("kind"),
                      QCoreApplication::translate("cli", "only same_installation, same_product or "
                                                         "same_function"),
                      QStringLiteral("kind")});
}

QString organisationOf(const model::SystemView& system, bool isCode) {
    const model::Organisation* organisation = system.organisation;
    if (organisation == nullptr) {
        return {};
    }
    return qs(isCode ? organisation->code : organisation->name.in(text::currentLanguage()));
}

QJsonObject jsonOf(const model::SystemIndex& index, const Cluster& cluster) {
    QJsonArray members;
    for (const model::InstallationId id : cluster.members) {
        const model::SystemView& system = *index.find(id);
        members.append(QJsonObject{{QStringLiteral("system"), static_cast<qint64>(id.value())},
                                   {QStringLiteral("organisation"), organisationOf(system, true)},
                                   {QStringLiteral("name"), qs(system.name())},
                                   {QStringLiteral("source"), toJson(system.installation->row)}});
    }
    QJsonArray reasons;
    for (const std::string& reason : cluster.reasons) {
        reasons.append(text::sentence(reason, {}));
    }
    return {{QStringLiteral("id"), qs(cluster.id)},
            {QStringLiteral("kind"), QString::fromUtf8(kindOf(cluster))},
            {QStringLiteral("score"), cluster.score},
            {QStringLiteral("members"), members},
            {QStringLiteral("reasons"), reasons}};
}

QString reasonsOf(const Cluster& cluster) {
    QStringList sentences;
    for (const std::string& reason : cluster.reasons) {
        sentences << text::sentence(reason, {});
    }
    return sentences.join(QStringLiteral("; "));
}

void printTable(const Output& output, const model::SystemIndex& index,
                const std::vector<Cluster>& clusters) {
    std::vector<QStringList> rows;
    for (const Cluster& cluster : clusters) {
        for (const model::InstallationId id : cluster.members) {
            const model::SystemView& system = *index.find(id);
            rows.push_back({qs(cluster.id), QString::fromUtf8(kindOf(cluster)),
                            QString::number(cluster.score, 'f', 3), QString::number(id.value()),
                            organisationOf(system, true), qs(system.name()), reasonsOf(cluster)});
        }
    }
    output.table({QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("score"),
                  QStringLiteral("system"), QStringLiteral("organisation"), QStringLiteral("name"),
                  QStringLiteral("reasons")},
                 rows);
}

void printText(const Output& output, const model::SystemIndex& index,
               const std::vector<Cluster>& clusters) {
    for (const Cluster& cluster : clusters) {
        output.line(QStringLiteral("%1  %2  %3")
                        .arg(qs(cluster.id),
                             text::sentence(std::string("match.kind.") + kindOf(cluster), {}),
                             QLocale().toString(cluster.score, 'f', 2)));
        for (const model::InstallationId id : cluster.members) {
            const model::SystemView& system = *index.find(id);
            output.line(QStringLiteral("    #%1  %2  (%3)")
                            .arg(QString::number(id.value()), qs(system.name()),
                                 organisationOf(system, false)));
        }
        output.line(QStringLiteral("    ") + reasonsOf(cluster));
    }
}

int run(Invocation& call) {
    match::ClusterLimits limits;
    double least = 0.0;
    if (call.options.isSet(QStringLiteral("min-score"))) {
        bool isNumber = false;
        const QString given = call.options.value(QStringLiteral("min-score"));
        least = given.toDouble(&isNumber);
        if (!isNumber || least < 0.0 || least > 1.0) {
            return wrongUsage("cli.bad_value", {"--min-score", given.toStdString(), "0 ... 1"});
        }
        limits = {least, least};
    }
    const QString kind = call.options.value(QStringLiteral("kind"));
    if (!kind.isEmpty() && std::none_of(kinds.begin(), kinds.end(), [&](const char* name) {
            return kind == QString::fromUtf8(name);
        })) {
        return wrongUsage("cli.bad_value", {"--kind", kind.toStdString(),
                                            "same_installation, same_product, same_function"});
    }
    const auto session = session::Session::open(call.arguments.front());
    if (!session) {
        return report(session.error());
    }
    const model::SystemIndex& index = (*session)->systems();
    std::vector<Cluster> clusters =
        match::proposeClusters(index, (*session)->catalogues().functions, limits);
    std::erase_if(clusters, [&](const Cluster& cluster) {
        return cluster.score < least ||
               (!kind.isEmpty() && kind != QString::fromUtf8(kindOf(cluster)));
    });
    switch (call.output.format()) {
    case Format::Json: {
        QJsonArray list;
        for (const Cluster& cluster : clusters) {
            list.append(jsonOf(index, cluster));
        }
        call.output.json({{QStringLiteral("clusters"), list}});
        return Done;
    }
    case Format::Csv:
        printTable(call.output, index, clusters);
        return Done;
    case Format::Text:
        printText(call.output, index, clusters);
        break;
    }
    if (!call.isQuiet) {
        call.output.line(text::sentence(
            "match.clusters", {model::markedNumber(static_cast<std::int64_t>(clusters.size()))}));
    }
    return Done;
}

} // namespace

const Command duplicatesCommand{
    "duplicates",
    QT_TRANSLATE_NOOP("cli", "proposes systems that are one installation, product or function"),
    "PROJECT",
    1,
    1,
    "aallokko duplicates p.aallokko --kind same_product --min-score 0.9",
    addOptions,
    run};

} // namespace aallokko::cli
