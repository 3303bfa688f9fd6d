// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shared JSON pieces and the search of a system by id or name.
#include "app/cli/json_parts.h"

#include "core/base/text.h"

namespace aallokko::cli {

QJsonObject toJson(const base::SourceRef& source) {
    const auto number = [](int value) {
        return value > 0 ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("file"), qs(source.file)},
            {QStringLiteral("sheet"), qs(source.sheet)},
            {QStringLiteral("row"), number(source.row)},
            {QStringLiteral("column"), number(source.column)}};
}

QString qs(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

qint64 wholeEuros(std::int64_t cents) {
    return cents >= 0 ? (cents + 50) / 100 : -((-cents + 50) / 100);
}

base::Result<model::InstallationId> findSystem(const model::SystemIndex& systems,
                                               const QString& wanted) {
    bool isNumber = false;
    const qint64 id = (wanted.startsWith(u'#') ? wanted.mid(1) : wanted).toLongLong(&isNumber);
    if (isNumber && systems.find(model::InstallationId(id)) != nullptr) {
        return model::InstallationId(id);
    }
    const std::string name = base::foldedWords(wanted.toStdString());
    std::vector<const model::SystemView*> found;
    for (const model::SystemView& system : systems.systems()) {
        if (base::foldedWords(system.name()) == name) {
            found.push_back(&system);
        }
    }
    if (found.size() == 1) {
        return found.front()->id();
    }
    if (found.empty()) {
        return base::fail(base::ErrorKind::Usage, "cli.unknown_system", {wanted.toStdString()});
    }
    std::string candidates;
    for (const model::SystemView* system : found) {
        candidates += candidates.empty() ? "" : "; ";
        candidates += std::to_string(system->id().value());
        if (system->organisation != nullptr) {
            candidates += " (" + system->organisation->name.fi + ")";
        }
    }
    return base::fail(base::ErrorKind::Usage, "cli.ambiguous_system",
                      {wanted.toStdString(), candidates});
}

} // namespace aallokko::cli
