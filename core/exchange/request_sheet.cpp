// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spreadsheet programs refuse to sort a protected sheet when any cell of the range is locked. So
// the identifier that people see is a locked formula left of the table, behind an empty column; it
// shows the row's key, which stands in a hidden column of the table and moves with the row. No
// selection of visible cells can hold the key without a locked one. See docs/adr/0006.
#include "core/exchange/request_sheet.h"

#include "core/base/source_ref.h"
#include "core/exchange/request_texts.h"

#include <algorithm>

namespace aallokko::exchange {

namespace {

constexpr lxw_row_t headerRow = 1;
constexpr lxw_row_t firstRow = 2;
/// Empty rows below the last one that are ready for new systems.
constexpr lxw_row_t spareRows = 200;
constexpr lxw_col_t idColumn = 0;
constexpr lxw_col_t progressColumn = 1;
constexpr lxw_col_t gapColumn = 2; ///< empty: the table that a program sorts begins after it
constexpr lxw_col_t keyColumn = 3; ///< hidden
constexpr lxw_col_t firstField = 4;
constexpr int maxCellCharacters = 32767;
constexpr int maxMessage = 255;
constexpr int maxMessageTitle = 32;

struct CellWriter {
    lxw_worksheet* sheet;
    lxw_row_t row;
    lxw_col_t column;
    AnswerKind kind;
    const FormStyles& styles;

    [[nodiscard]] lxw_format* numberStyle() const {
        return kind == AnswerKind::Money ? styles.openMoney : styles.open;
    }

    void operator()(std::monostate) const {
        worksheet_write_blank(sheet, row, column, styles.open);
    }
    void operator()(const QString& value) const {
        const QByteArray text = formText(value);
        if (text.isEmpty()) {
            (*this)(std::monostate());
        } else {
            worksheet_write_string(sheet, row, column, text.constData(), styles.open);
        }
    }
    void operator()(std::int64_t value) const {
        worksheet_write_number(sheet, row, column, static_cast<double>(value), numberStyle());
    }
    void operator()(double value) const {
        worksheet_write_number(sheet, row, column, value, numberStyle());
    }
    void operator()(base::Date value) const {
        lxw_datetime date{static_cast<int>(value.year()),
                          static_cast<int>(static_cast<unsigned>(value.month())),
                          static_cast<int>(static_cast<unsigned>(value.day())),
                          0,
                          0,
                          0};
        worksheet_write_datetime(sheet, row, column, &date, styles.openDate);
    }
    void operator()(bool value) const {
        worksheet_write_boolean(sheet, row, column, value, styles.open);
    }
};

std::string cellName(lxw_row_t row, lxw_col_t column) {
    return base::columnLetters(column + 1) + std::to_string(row + 1);
}

class SheetWriter {
  public:
    SheetWriter(lxw_workbook* book, const FormTable& table, const ChoiceRanges& choices,
                const FormStyles& styles, model::Language language)
        : m_table(table), m_choices(choices), m_styles(styles), m_language(language),
          m_sheet(workbook_add_worksheet(book, formText(table.title).constData())) {
        const auto count = static_cast<lxw_row_t>(table.rows.size());
        m_lastFilled = firstRow + std::max<lxw_row_t>(count, 1) - 1;
        m_last = m_lastFilled + spareRows;
    }

    void write() {
        writeHeader();
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            const auto row = static_cast<lxw_row_t>(firstRow + r);
            worksheet_write_string(m_sheet, row, keyColumn,
                                   formText(m_table.rows[r].key).constData(), m_styles.open);
            for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
                writeFormCell(m_sheet, row, columnAt(c), m_table.rows[r].cells[c],
                              m_table.columns[c].kind, m_styles);
            }
        }
        writeIds();
        writeProgress();
        addLists();
        protectKeys();
        finish();
    }

  private:
    static lxw_col_t columnAt(std::size_t field) {
        return static_cast<lxw_col_t>(firstField + field);
    }
    [[nodiscard]] QByteArray word(FormWord which) const {
        return formText(formWord(which, m_language));
    }

    void comment(lxw_col_t column, const QString& text) {
        lxw_comment_options options{};
        options.width = 320;
        options.height = 160;
        worksheet_write_comment_opt(m_sheet, headerRow, column, formText(text).constData(),
                                    &options);
    }

    void writeHeader() {
        worksheet_write_string(m_sheet, 0, 0, formText(m_table.title).constData(), m_styles.title);
        worksheet_set_row(m_sheet, headerRow, 45, nullptr);
        // Whole columns open, so that rows and columns that people add are open too.
        worksheet_set_column(m_sheet, 0, LXW_COL_MAX - 1, 18, m_styles.open);
        lxw_row_col_options hidden{};
        hidden.hidden = 1;
        worksheet_set_column(m_sheet, idColumn, idColumn, 15, m_styles.locked);
        worksheet_set_column(m_sheet, progressColumn, progressColumn, 11, m_styles.locked);
        worksheet_set_column(m_sheet, gapColumn, gapColumn, 1, m_styles.locked);
        worksheet_set_column_opt(m_sheet, keyColumn, keyColumn, 15, m_styles.open, &hidden);
        worksheet_write_string(m_sheet, headerRow, idColumn, word(FormWord::Id).constData(),
                               m_styles.header);
        worksheet_write_string(m_sheet, headerRow, keyColumn, word(FormWord::Key).constData(),
                               m_styles.header);
        worksheet_write_string(m_sheet, headerRow, progressColumn,
                               word(FormWord::Progress).constData(), m_styles.header);
        comment(idColumn, formWord(FormWord::IdHelp, m_language));
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            const FormColumn& column = m_table.columns[c];
            const int width =
                column.key == model::FieldKey::Name || column.key == model::FieldKey::Purpose ? 32
                                                                                              : 18;
            worksheet_set_column(m_sheet, columnAt(c), columnAt(c), width,
                                 column.kind == AnswerKind::Date    ? m_styles.openDate
                                 : column.kind == AnswerKind::Money ? m_styles.openMoney
                                                                    : m_styles.open);
            worksheet_write_string(m_sheet, headerRow, columnAt(c),
                                   formText(column.header).constData(),
                                   column.isMust ? m_styles.mustHeader : m_styles.header);
            comment(columnAt(c), column.explanation + u' ' +
                                     answerHelp(static_cast<int>(column.kind), m_language));
        }
    }

    void writeIds() {
        for (lxw_row_t row = firstRow; row <= m_last; ++row) {
            const std::string key = cellName(row, keyColumn);
            const std::size_t index = row - firstRow;
            const QByteArray shown =
                index < m_table.rows.size() ? formText(m_table.rows[index].key) : QByteArray();
            worksheet_write_formula_str(m_sheet, row, idColumn,
                                        ("=IF(LEN(" + key + ")=0,\"\"," + key + ")").c_str(),
                                        m_styles.locked, shown.constData());
        }
    }

    // "7/8": how many of the row's obligatory cells are filled; nothing on rows without a name.
    void writeProgress() {
        std::vector<std::size_t> musts;
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            if (m_table.columns[c].isMust) {
                musts.push_back(c);
            }
        }
        if (musts.empty()) {
            return;
        }
        const std::string total = std::to_string(musts.size());
        std::string filled;
        for (const std::size_t c : musts) {
            const std::string column = base::columnLetters(columnAt(c) + 1);
            filled += std::string(filled.empty() ? "" : "+") + "SUMPRODUCT(--(LEN(TRIM(" + column +
                      std::to_string(firstRow + 1) + ":" + column + std::to_string(m_last + 1) +
                      "))>0))";
        }
        const std::string first = base::columnLetters(columnAt(musts.front()) + 1);
        const std::string rows = "SUMPRODUCT(--(LEN(TRIM(" + first + std::to_string(firstRow + 1) +
                                 ":" + first + std::to_string(m_last + 1) + "))>0))";
        worksheet_write_string(m_sheet, 0, columnAt(0), word(FormWord::ProgressTotal).constData(),
                               m_styles.note);
        worksheet_write_formula_str(m_sheet, 0, columnAt(1),
                                    ("=(" + filled + ")&\"/\"&" + rows + "*" + total).c_str(),
                                    m_styles.note,
                                    (std::to_string(countFilled(musts)) + "/" +
                                     std::to_string(m_table.rows.size() * musts.size()))
                                        .c_str());
        for (lxw_row_t row = firstRow; row <= m_last; ++row) {
            writeRowProgress(row, musts, total);
        }
    }

    void writeRowProgress(lxw_row_t row, const std::vector<std::size_t>& musts,
                          const std::string& total) {
        std::string count;
        for (const std::size_t c : musts) {
            count += std::string(count.empty() ? "" : "+") + "(LEN(TRIM(" +
                     cellName(row, columnAt(c)) + "))>0)";
        }
        const std::string formula = "=IF(LEN(TRIM(" + cellName(row, columnAt(musts.front())) +
                                    "))=0,\"\",(" + count + ")&\"/" + total + "\")";
        const std::size_t index = row - firstRow;
        const std::string shown =
            index < m_table.rows.size()
                ? std::to_string(countFilled(m_table.rows[index], musts)) + "/" + total
                : std::string();
        worksheet_write_formula_str(m_sheet, row, progressColumn, formula.c_str(), m_styles.locked,
                                    shown.c_str());
    }

    static std::size_t countFilled(const FormRow& row, const std::vector<std::size_t>& musts) {
        return static_cast<std::size_t>(
            std::count_if(musts.begin(), musts.end(), [&](std::size_t c) {
                return !std::holds_alternative<std::monostate>(row.cells[c]) &&
                       row.cells[c] != Cell(QString());
            }));
    }
    [[nodiscard]] std::size_t countFilled(const std::vector<std::size_t>& musts) const {
        std::size_t count = 0;
        for (const FormRow& row : m_table.rows) {
            count += countFilled(row, musts);
        }
        return count;
    }

    void addLists() {
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            const auto range = m_choices.find(m_table.columns[c].storedName);
            if (m_table.columns[c].choices.isEmpty() || range == m_choices.end()) {
                continue;
            }
            std::string formula = range->second;
            QByteArray message = word(FormWord::ChoiceRefused).left(maxMessage);
            QByteArray title = formText(m_table.columns[c].header.left(maxMessageTitle - 4));
            lxw_data_validation list{};
            list.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
            list.value_formula = formula.data();
            list.error_title = title.data();
            list.error_message = message.data();
            // Warns only for dates and references that yes/no answers may carry.
            list.error_type = m_table.columns[c].kind == AnswerKind::YesNo
                                  ? LXW_VALIDATION_ERROR_TYPE_INFORMATION
                                  : LXW_VALIDATION_ERROR_TYPE_STOP;
            worksheet_data_validation_range(m_sheet, firstRow, columnAt(c), m_last, columnAt(c),
                                            &list);
        }
    }

    void protectKeys() {
        QByteArray message = word(FormWord::IdRefused);
        QByteArray title = word(FormWord::Id);
        char never[] = "=FALSE";
        lxw_data_validation refuse{};
        refuse.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
        refuse.value_formula = never;
        refuse.ignore_blank = LXW_VALIDATION_ON;
        refuse.error_title = title.data();
        refuse.error_message = message.data();
        worksheet_data_validation_range(m_sheet, firstRow, keyColumn, m_last, keyColumn, &refuse);
        lxw_protection may{};
        may.format_cells = may.format_columns = may.format_rows = 1;
        may.insert_columns = may.insert_rows = may.insert_hyperlinks = 1;
        may.delete_columns = may.delete_rows = 1;
        may.sort = may.autofilter = may.objects = 1;
        worksheet_protect(m_sheet, nullptr, &may);
    }

    void finish() {
        worksheet_freeze_panes(m_sheet, firstRow, firstField + 1);
        worksheet_autofilter(m_sheet, headerRow, keyColumn, m_last,
                             columnAt(m_table.columns.size() - 1));
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_repeat_rows(m_sheet, headerRow, headerRow);
        worksheet_repeat_columns(m_sheet, idColumn, firstField);
    }

    const FormTable& m_table;
    const ChoiceRanges& m_choices;
    const FormStyles& m_styles;
    model::Language m_language;
    lxw_worksheet* m_sheet;
    lxw_row_t m_lastFilled = firstRow;
    lxw_row_t m_last = firstRow;
};

} // namespace

QByteArray formText(QString text) {
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    });
    return text.left(maxCellCharacters).toUtf8();
}

void writeFormCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell,
                   AnswerKind kind, const FormStyles& styles) {
    std::visit(CellWriter{sheet, row, column, kind, styles}, cell);
}

void writeFormSheet(lxw_workbook* book, const FormTable& table, const ChoiceRanges& choices,
                    const FormStyles& styles, model::Language language) {
    SheetWriter(book, table, choices, styles, language).write();
}

} // namespace aallokko::exchange
