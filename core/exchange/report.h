// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report as values, before any rendering: a head of facts and sections of paragraphs, lists and
// tables in the language of its readers. Whoever makes one redacts on the way in; HTML, PDF,
// workbook and CSV are made of the same report and say the same.
#pragma once

#include "core/exchange/redaction.h"
#include "core/exchange/table.h"
#include "core/model/local_text.h"

#include <QString>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace aallokko::exchange {

enum class ReportKind { Interim, WavePlan, Letter, Audit };

/// "interim", "waves", "letter", "audit"; title and purpose are "report.kind.<name>" and
/// "report.purpose.<name>".
[[nodiscard]] const char* nameOf(ReportKind kind);
[[nodiscard]] std::optional<ReportKind> findReportKind(const QString& name);

/// Bars over the rows of a table: its first column names them, `values` are the columns stacked,
/// `limit` (-1 = none) is the column that a bar should not pass. `bands` is the column whose equal
/// neighbours share a name below the axis (-1 = none).
struct ReportChart {
    QString title;
    std::vector<int> values;
    int limit = -1;
    int bands = -1;
};

struct ReportText {
    QString text;
    bool isStrong = false;
};

struct ReportList {
    std::vector<QString> items;
};

/// `widths` in per cent of the page, one a column; empty = as the cells need. Tables of one key and
/// different groups are one table in a workbook, with the group in `groupColumn` after the first.
struct ReportTable {
    Table table;
    std::optional<ReportChart> chart = {};
    std::vector<int> widths = {};
    Column groupColumn = {};
    QString group = {};
};

using ReportBlock = std::variant<ReportText, ReportList, ReportTable>;

/// `key` is stable and unique in a report. `level` 1 = under the title, 2 = under such a section.
struct ReportSection {
    QString key;
    QString title;
    int level = 1;
    std::vector<ReportBlock> blocks;
};

/// A field that the audience does not see.
struct Redaction {
    QString field;
    Ground ground = Ground::Security;
};

/// `head`: what the report is of (project, plan, version, day ...). `band` stands on every page; ""
/// = none. `mainTable` is the key of the table that a format with room for one table holds.
struct Report {
    ReportKind kind = ReportKind::Interim;
    model::Language language = model::Language::Fi;
    QString title;
    QString subtitle;
    QString band;
    std::vector<std::pair<QString, QString>> head;
    std::vector<ReportSection> sections;
    std::vector<Redaction> redactions;
    QString mainTable;
};

/// One accessible HTML file: headings in order, captions, column and row heads, the language named;
/// bars of a chart stand beside their figures. Prints on A4 with repeated heads. UTF-8, no scripts,
/// nothing from elsewhere. Equal reports give equal bytes. Linear.
[[nodiscard]] QByteArray toHtml(const Report& report);

/// Head and texts as notes, all tables, the main one first: for XLSX, CSV and JSON.
[[nodiscard]] Workbook workbookOf(const Report& report);

/// A cell as people read it in a language: numbers, days and amounts in its spelling.
[[nodiscard]] QString cellText(const Cell& cell, bool isMoney, model::Language language);
[[nodiscard]] bool isNumber(const Cell& cell);
/// The value of a number or an amount; 0 for other cells.
[[nodiscard]] double numberOf(const Cell& cell);

} // namespace aallokko::exchange
