// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quoting and the formula guard.
#include "core/exchange/csv_text.h"

namespace aallokko::exchange {

namespace {

bool isFormula(const QString& value) {
    if (value.isEmpty() || !QStringLiteral("=+-@\t\r").contains(value.front())) {
        return false;
    }
    bool isNumber = false;
    value.toDouble(&isNumber);
    return !isNumber;
}

} // namespace

QString csvField(const QString& value) {
    QString field = isFormula(value) ? u'\'' + value : value;
    const bool needsQuotes = field.contains(u',') || field.contains(u'"') ||
                             field.contains(u'\n') || field.contains(u'\r') ||
                             field.startsWith(u' ') || field.endsWith(u' ');
    if (needsQuotes) {
        field.replace(u'"', QStringLiteral("\"\""));
        field = u'"' + field + u'"';
    }
    return field;
}

QString csvLine(const QStringList& fields) {
    QStringList quoted;
    quoted.reserve(fields.size());
    for (const QString& field : fields) {
        quoted << csvField(field);
    }
    return quoted.join(u',') + QStringLiteral("\r\n");
}

} // namespace aallokko::exchange
