// SPDX-License-Identifier: GPL-3.0-or-later
//
// The inventory form of one organisation: an XLSX workbook with its systems and interfaces, to be
// completed by people who have only a spreadsheet program, and read back by the import. Hidden
// sheets keep what the cells said, so that only what the organisation changed is a change.
#pragma once

#include "core/base/result.h"
#include "core/exchange/inventory_tables.h"

#include <QByteArray>

namespace aallokko::exchange {

struct RequestForm {
    QByteArray bytes;
    int systems = 0;
    int interfaces = 0;
};

/// The form of `context.organisation` in `context.language`. Equal inventories give equal bytes.
/// Error Internal "export.xlsx_failed". Linear in the rows.
[[nodiscard]] base::Result<RequestForm> makeRequestForm(const ExportContext& context);

} // namespace aallokko::exchange
