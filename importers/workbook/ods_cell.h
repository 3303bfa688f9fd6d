// SPDX-License-Identifier: GPL-3.0-or-later
//
// One cell of an OpenDocument spreadsheet: its stored value and its paragraphs. Rows, repeats and
// tables are the business of ods_reader.h.
#pragma once

#include "importers/container/xml_pull.h"
#include "importers/raw/reader.h"

namespace aallokko::importers {

struct OdsCell {
    RawCell cell;
    int repeated = 1;
    int columnsSpanned = 1;
    int rowsSpanned = 1;
};

/// Reads the current table-cell or covered-table-cell element up to its end tag. A covered cell is
/// empty whatever it holds. What is shown stands in the file as paragraphs. Counts are at least 1;
/// failures stay in `xml`.
[[nodiscard]] OdsCell readOdsCell(XmlPull& xml, CellText cellText = CellText::Stored);

/// The attribute as a count, at least 1; absurd numbers are cut at 2^30.
[[nodiscard]] int repeatCount(const QXmlStreamAttributes& attributes, QStringView name);

} // namespace aallokko::importers
