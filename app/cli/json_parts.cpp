// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shared JSON pieces.
#include "app/cli/json_parts.h"

#include "app/session/system_named.h"

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
    return session::systemNamed(systems, wanted);
}

} // namespace aallokko::cli
