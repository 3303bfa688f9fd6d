// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text form of cells for machine formats.
#include "core/exchange/table.h"

namespace aallokko::exchange {

namespace {

struct ToText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& value) const { return value; }
    QString operator()(std::int64_t value) const { return QString::number(value); }
    QString operator()(double value) const { return QString::number(value, 'g', 15); }
    QString operator()(base::Date value) const {
        return QString::fromStdString(base::toIso(value));
    }
    QString operator()(bool value) const {
        return value ? QStringLiteral("true") : QStringLiteral("false");
    }
};

} // namespace

QString plainText(const Cell& cell) {
    return std::visit(ToText{}, cell);
}

} // namespace aallokko::exchange
