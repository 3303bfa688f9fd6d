// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the raw rows in place: a long file costs no copy. Columns count from 0 here, from 1 in
// reviews and sources.
#include "app/models/preview_table.h"

#include "app/models/import_tables.h"
#include "app/models/roles.h"
#include "core/base/text.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QFont>
#include <algorithm>

namespace aallokko::models {

namespace {

constexpr qsizetype longestCell = 200; // more is in the tool tip
constexpr int mostLines = 12;

bool isQuestion(const importers::MappedColumn& column) {
    const std::string& reason = column.reason;
    return reason == "ambiguous" || reason == "unsure" || reason == "taken" ||
           reason == "values_do_not_fit" || reason == "currency" ||
           (column.field && reason == "values" && column.confidence < 0.7);
}

QString shortened(const std::string& text) {
    const QString whole = text::qstring(text).simplified();
    return whole.size() > longestCell ? whole.left(longestCell) + u'…' : whole;
}

} // namespace

void PreviewTable::show(const importers::RawSheet* sheet, const importers::FileReview* file,
                        const session::Catalogues* catalogues, int headerRow) {
    beginResetModel();
    m_sheet = catalogues == nullptr ? nullptr : sheet;
    m_catalogues = catalogues;
    m_table = nullptr;
    m_headerRow = headerRow;
    m_isForm = false;
    m_columns.clear();
    m_absences.clear();
    m_problems.clear();
    if (m_sheet != nullptr && file != nullptr) {
        for (const importers::TableReview& table : file->tables) {
            m_table = table.sheet == m_sheet->name ? &table : m_table;
        }
        findProblems(file);
    }
    if (m_table != nullptr) {
        m_headerRow = m_table->headerRow > 0 ? m_table->headerRow : headerRow;
        for (const importers::MappedColumn& column : m_table->mapping) {
            m_columns[column.column - 1] = &column;
            m_isForm = m_isForm || column.reason == "form";
            for (const importers::ColumnMarker& marker : column.markers) {
                if (marker.isAbsence) {
                    m_absences[column.column - 1].insert(base::folded(marker.text));
                }
            }
        }
    }
    endResetModel();
}

void PreviewTable::findProblems(const importers::FileReview* file) {
    for (const model::Issue& issue : file->issues) {
        if (issue.source.sheet == m_sheet->name && issue.source.row > 0) {
            m_problems[{issue.source.row, std::max(0, issue.source.column - 1)}].push_back(&issue);
        }
    }
}

const importers::MappedColumn* PreviewTable::mapped(int column) const {
    const auto found = m_columns.find(column);
    return found == m_columns.end() ? nullptr : found->second;
}

ColumnState PreviewTable::stateOf(int column) const {
    const importers::MappedColumn* review = mapped(column);
    return review == nullptr     ? ColumnState::LeftOut
           : isQuestion(*review) ? ColumnState::Question
           : review->field       ? ColumnState::Mapped
                                 : ColumnState::LeftOut;
}

QString PreviewTable::headerOf(int column) const {
    if (const importers::MappedColumn* review = mapped(column)) {
        return text::qstring(review->header);
    }
    if (m_table != nullptr || m_sheet == nullptr) {
        return {};
    }
    if (static_cast<std::size_t>(column) < m_sheet->headers.size()) {
        return text::qstring(m_sheet->headers[static_cast<std::size_t>(column)]);
    }
    // A table that is not understood yet: the row that a person names as its header, or the first.
    const int row = m_headerRow > 0 ? rowOfNumber(m_headerRow) : 0;
    const importers::RawCell* header = row < 0 || rowCount() == 0 ? nullptr : cell(row, column);
    return header == nullptr ? QString() : text::qstring(base::trimmed(header->text));
}

int PreviewTable::occurrenceOf(int column) const {
    const std::string header = base::folded(headerOf(column).toStdString());
    int count = 1;
    for (int i = 0; i < column; ++i) {
        count += base::folded(headerOf(i).toStdString()) == header ? 1 : 0;
    }
    return count;
}

bool PreviewTable::isMappable(int column) const {
    return !m_isForm && !headerOf(column).isEmpty();
}

QList<int> PreviewTable::questions() const {
    QList<int> columns;
    for (const auto& [column, review] : m_columns) {
        if (isQuestion(*review)) {
            columns << column;
        }
    }
    return columns;
}

int PreviewTable::columnOf(model::FieldKey key) const {
    for (const auto& [column, review] : m_columns) {
        if (review->field == key) {
            return column;
        }
    }
    return -1;
}

int PreviewTable::rowOfNumber(int number) const {
    if (m_sheet == nullptr) {
        return -1;
    }
    const auto row = std::lower_bound(
        m_sheet->rows.begin(), m_sheet->rows.end(), number,
        [](const importers::RawRow& each, int wanted) { return each.source.row < wanted; });
    return row == m_sheet->rows.end() || row->source.row != number
               ? -1
               : static_cast<int>(row - m_sheet->rows.begin());
}

int PreviewTable::numberOfRow(int row) const {
    return m_sheet->rows[static_cast<std::size_t>(row)].source.row;
}

QString PreviewTable::columnName(int column) const {
    const QString letters = text::qstring(base::columnLetters(column + 1));
    const QString header = headerOf(column).simplified();
    return header.isEmpty() ? letters : letters + QStringLiteral("  ") + header;
}

QString PreviewTable::fieldText(int column) const {
    const importers::MappedColumn* review = mapped(column);
    if (review == nullptr) {
        return headerOf(column).isEmpty() ? QString() : tr("left out");
    }
    if (!review->field) {
        return isQuestion(*review) ? tr("choose a field") : tr("left out");
    }
    const QString label =
        text::fieldLabel(*review->field, m_catalogues->fields, text::currentLanguage());
    return isQuestion(*review) ? tr("%1?").arg(label) : label;
}

QString PreviewTable::whyText(int column) const {
    const importers::MappedColumn* review = mapped(column);
    if (review == nullptr) {
        return {};
    }
    QString why = ImportTables::mappingReason(review->reason);
    if (review->field) {
        why = tr("%1 % sure: %2").arg(qRound(review->confidence * 100)).arg(why);
    }
    return why;
}

const importers::RawCell* PreviewTable::cell(int row, int column) const {
    const auto& cells = m_sheet->rows[static_cast<std::size_t>(row)].cells;
    return static_cast<std::size_t>(column) < cells.size()
               ? &cells[static_cast<std::size_t>(column)]
               : nullptr;
}

bool PreviewTable::isAbsence(int column, const std::string& text) const {
    const auto found = m_absences.find(column);
    return found != m_absences.end() && found->second.contains(base::folded(base::trimmed(text)));
}

int PreviewTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_sheet == nullptr ? 0 : static_cast<int>(m_sheet->rows.size());
}

int PreviewTable::columnCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_sheet == nullptr) {
        return 0;
    }
    return std::max(m_sheet->columns, static_cast<int>(m_sheet->headers.size()));
}

QString PreviewTable::toolTip(int row, int column) const {
    QStringList lines;
    if (const importers::RawCell* here = cell(row, column)) {
        const QString text = text::qstring(here->text);
        lines += text.split(u'\n').mid(0, mostLines);
    }
    if (const auto problems = m_problems.find({numberOfRow(row), column});
        problems != m_problems.end()) {
        for (const model::Issue* issue : problems->second) {
            lines << text::severityWord(issue->severity, text::currentLanguage()) +
                         QStringLiteral(": ") + text::sentence(*issue);
        }
    }
    return lines.join(u'\n');
}

QVariant PreviewTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const importers::RawCell* here = cell(index.row(), index.column());
    const int number = numberOfRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return here == nullptr ? QString() : shortened(here->text);
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(columnName(index.column()),
                                            toolTip(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return int((here != nullptr && here->kind == importers::CellKind::Number ? Qt::AlignRight
                                                                                 : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(number == m_headerRow);
        font.setItalic(here != nullptr && number > m_headerRow &&
                       isAbsence(index.column(), here->text));
        return font;
    }
    case IsGroupRole: // stands above the data: titles and the header itself
        return m_headerRow > 0 && number <= m_headerRow;
    case StateRole:
        return here != nullptr && number > m_headerRow && isAbsence(index.column(), here->text);
    case SeverityRole: {
        int worst = -1;
        if (const auto problems = m_problems.find({number, index.column()});
            problems != m_problems.end()) {
            for (const model::Issue* issue : problems->second) {
                worst = std::max(worst, static_cast<int>(issue->severity));
            }
        }
        return worst;
    }
    default:
        return {};
    }
}

QVariant PreviewTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(numberOfRow(section)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: {
        const QString field = fieldText(section);
        return field.isEmpty() ? columnName(section)
                               : columnName(section) + QStringLiteral("\n→ ") + field;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList{columnName(section), fieldText(section), whyText(section)}.join(
            role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SeverityRole:
        return stateOf(section) == ColumnState::Question
                   ? static_cast<int>(model::Severity::Warning)
                   : -1;
    default:
        return {};
    }
}

} // namespace aallokko::models
