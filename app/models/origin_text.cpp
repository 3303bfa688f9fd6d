// SPDX-License-Identifier: GPL-3.0-or-later
//
// The origin of a typed value keeps the cell that it replaced; that is all the file has said.
#include "app/models/origin_text.h"

#include "core/text/display.h"

#include <QCoreApplication>

namespace aallokko::models {

namespace {

struct OriginWords {
    Q_DECLARE_TR_FUNCTIONS(OriginWords)
};

} // namespace

QString fileSays(const model::FieldValue& value) {
    const model::Origin& origin = value.origin;
    const QString place = text::place(origin.source);
    if (origin.user.empty() || place.isEmpty()) {
        return {};
    }
    return OriginWords::tr("File says: %1 (%2)")
        .arg(origin.raw.empty() ? OriginWords::tr("nothing") : text::qstring(origin.raw), place);
}

} // namespace aallokko::models
