// SPDX-License-Identifier: GPL-3.0-or-later
//
// The workbook: instructions, systems, interfaces, explanations, and the hidden sheets by which the
// import knows the form again.
#include "core/exchange/request_form.h"

#include "core/base/source_ref.h"
#include "core/exchange/request_sheet.h"
#include "core/exchange/request_texts.h"
#include "core/exchange/request_very_hidden.h"
#include "core/model/form_format.h"
#include "core/text/display.h"

#include <QFile>
#include <QTemporaryDir>

namespace aallokko::exchange {

namespace {

namespace form = model::form;

FormStyles makeStyles(lxw_workbook* book) {
    const auto style = [book](bool isOpen, bool isBold) {
        lxw_format* format = workbook_add_format(book);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (isOpen) {
            format_set_unlocked(format);
        }
        if (isBold) {
            format_set_bold(format);
        }
        return format;
    };
    FormStyles styles;
    styles.title = style(false, true);
    format_set_font_size(styles.title, 14);
    styles.note = style(false, false);
    styles.header = style(false, true);
    format_set_bg_color(styles.header, 0xDCE6F1);
    format_set_border(styles.header, LXW_BORDER_THIN);
    styles.mustHeader = style(false, true);
    format_set_bg_color(styles.mustHeader, 0xFFE699);
    format_set_border(styles.mustHeader, LXW_BORDER_THIN);
    styles.open = style(true, false);
    styles.openDate = style(true, false);
    format_set_num_format(styles.openDate, "d.m.yyyy");
    styles.openMoney = style(true, false);
    format_set_num_format(styles.openMoney, "#,##0");
    styles.locked = style(false, false);
    format_set_font_color(styles.locked, 0x7F7F7F);
    format_set_bg_color(styles.locked, 0xF2F2F2);
    return styles;
}

class FormBook {
  public:
    FormBook(const ExportContext& context, lxw_workbook* book)
        : m_context(context), m_book(book), m_styles(makeStyles(book)),
          m_systems(systemsForm(context)), m_interfaces(interfacesForm(context)) {}

    void write() {
        noteChoices();
        writeInstructions();
        writeFormSheet(m_book, m_systems, m_choices, m_styles, m_context.language);
        writeFormSheet(m_book, m_interfaces, m_choices, m_styles, m_context.language);
        writeExplanations();
        writeChoices();
        writeAbout();
        writeBase(m_systems, form::systemsBase);
        writeBase(m_interfaces, form::interfacesBase);
    }

    [[nodiscard]] int systems() const { return static_cast<int>(m_systems.rows.size()); }
    [[nodiscard]] int interfaces() const { return static_cast<int>(m_interfaces.rows.size()); }

  private:
    [[nodiscard]] QString word(FormWord which) const { return formWord(which, m_context.language); }
    void put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
             lxw_format* format) const {
        worksheet_write_string(sheet, row, column, formText(text).constData(), format);
    }
    [[nodiscard]] lxw_worksheet* add(const QString& name) const {
        return workbook_add_worksheet(m_book, formText(name).constData());
    }

    void writeInstructions() {
        lxw_worksheet* sheet = add(word(FormWord::Instructions));
        worksheet_set_column(sheet, 0, 0, 100, nullptr);
        lxw_row_t row = 0;
        const auto* organisation =
            m_context.systems.inventory().find<model::Organisation>(m_context.organisation);
        const QString name = organisation == nullptr
                                 ? QString()
                                 : text::qstring(organisation->name, m_context.language);
        for (const FormText& line : instructions()) {
            QString text = line.in(m_context.language);
            text.replace(QStringLiteral("%1"), name);
            text.replace(QStringLiteral("%2"), QString::number(systems()));
            put(sheet, row, 0, text, row == 0 ? m_styles.title : m_styles.note);
            row += 1;
            if (row == 1 && m_context.systems.inventory().isSynthetic()) {
                put(sheet, row++, 0, word(FormWord::Synthetic), m_styles.title);
            }
        }
        worksheet_protect(sheet, nullptr, nullptr);
    }

    void writeExplanations() {
        lxw_worksheet* sheet = add(word(FormWord::Explanations));
        const std::array headers{FormWord::Field, FormWord::Obligatory, FormWord::HowToFill,
                                 FormWord::Choices};
        const std::array widths{30, 14, 70, 90};
        for (std::size_t c = 0; c < headers.size(); ++c) {
            const auto column = static_cast<lxw_col_t>(c);
            worksheet_set_column(sheet, column, column, widths[c], nullptr);
            put(sheet, 0, column, word(headers[c]), m_styles.header);
        }
        lxw_row_t row = 1;
        for (const FormTable* table : {&m_systems, &m_interfaces}) {
            put(sheet, row++, 0, table->title, m_styles.title);
            for (const FormColumn& column : table->columns) {
                const model::FieldDefinition* field = m_context.fields.find(column.key);
                const bool isNeeded = field != nullptr && field->level != model::FieldLevel::May;
                put(sheet, row, 0, column.header, m_styles.note);
                put(sheet, row, 1,
                    word(column.isMust ? FormWord::Must
                         : isNeeded    ? FormWord::Should
                                       : FormWord::May),
                    m_styles.note);
                put(sheet, row, 2,
                    column.explanation + u' ' +
                        answerHelp(static_cast<int>(column.kind), m_context.language),
                    m_styles.note);
                const QStringList& names =
                    column.choices.isEmpty() ? column.examples : column.choices;
                put(sheet, row, 3, names.join(QStringLiteral("; ")), m_styles.note);
                row += 1;
            }
        }
        worksheet_freeze_panes(sheet, 1, 1);
        worksheet_protect(sheet, nullptr, nullptr);
    }

    // One column of choices a field; lists longer than 255 characters work only by range.
    void noteChoices() {
        for (const FormTable* table : {&m_systems, &m_interfaces}) {
            for (const FormColumn& column : table->columns) {
                if (column.choices.isEmpty() || m_choices.contains(column.storedName)) {
                    continue;
                }
                const std::string letters =
                    base::columnLetters(static_cast<int>(m_lists.size()) + 1);
                m_choices[column.storedName] = std::string("=") + form::choicesSheet + "!$" +
                                               letters + "$1:$" + letters + "$" +
                                               std::to_string(column.choices.size());
                m_lists.push_back(column.choices);
            }
        }
    }

    void writeChoices() {
        lxw_worksheet* sheet = add(QString::fromUtf8(form::choicesSheet));
        for (std::size_t c = 0; c < m_lists.size(); ++c) {
            for (qsizetype r = 0; r < m_lists[c].size(); ++r) {
                put(sheet, static_cast<lxw_row_t>(r), static_cast<lxw_col_t>(c), m_lists[c][r],
                    nullptr);
            }
        }
        worksheet_hide(sheet);
        worksheet_protect(sheet, nullptr, nullptr);
    }

    void writeAbout() {
        lxw_worksheet* sheet = add(QString::fromUtf8(form::aboutSheet));
        lxw_row_t row = 0;
        const auto line = [&](std::initializer_list<QString> cells) {
            lxw_col_t column = 0;
            for (const QString& cell : cells) {
                put(sheet, row, column++, cell, nullptr);
            }
            row += 1;
        };
        const model::Inventory& inventory = m_context.systems.inventory();
        const auto* organisation = inventory.find<model::Organisation>(m_context.organisation);
        const auto key = [](const char* text) { return QString::fromUtf8(text); };
        line({key(form::formatLine), key(form::version)});
        line({key(form::projectLine), text::qstring(form::projectKey(inventory))});
        line({key(form::regionLine), text::qstring(inventory.setting("region"))});
        line({key(form::organisationLine),
              organisation == nullptr ? QString() : text::qstring(organisation->code)});
        line({key(form::idLine), word(FormWord::Key)});
        for (const FormTable* table : {&m_systems, &m_interfaces}) {
            for (const FormColumn& column : table->columns) {
                line({key(form::columnLine), table->table, text::qstring(column.storedName),
                      column.header});
            }
        }
        worksheet_hide(sheet);
        worksheet_protect(sheet, nullptr, nullptr);
    }

    // The cells once more, written in the same way, so that both are read in the same way too.
    void writeBase(const FormTable& table, const char* name) {
        lxw_worksheet* sheet = add(QString::fromUtf8(name));
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            put(sheet, 0, static_cast<lxw_col_t>(c + 1), text::qstring(table.columns[c].storedName),
                nullptr);
        }
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const auto row = static_cast<lxw_row_t>(r + 1);
            put(sheet, row, 0, table.rows[r].key, nullptr);
            for (std::size_t c = 0; c < table.columns.size(); ++c) {
                writeFormCell(sheet, row, static_cast<lxw_col_t>(c + 1), table.rows[r].cells[c],
                              table.columns[c].kind, m_styles);
            }
        }
        worksheet_hide(sheet);
        worksheet_protect(sheet, nullptr, nullptr);
    }

    const ExportContext& m_context;
    lxw_workbook* m_book;
    FormStyles m_styles;
    FormTable m_systems;
    FormTable m_interfaces;
    ChoiceRanges m_choices;
    std::vector<QStringList> m_lists;
};

tl::unexpected<base::Error> failed(const QString& why) {
    return base::fail(base::ErrorKind::Internal, "export.xlsx_failed", {why.toStdString()});
}

} // namespace

base::Result<RequestForm> makeRequestForm(const ExportContext& context) {
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return failed(folder.errorString());
    }
    const QString path = folder.filePath(QStringLiteral("form.xlsx"));
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    if (book == nullptr) {
        return failed(path);
    }
    // A fixed creation time: equal inventories give equal bytes.
    lxw_doc_properties properties{};
    properties.created = 1514764800; // 2018-01-01T00:00:00Z
    QByteArray title = formText(formWord(FormWord::Systems, context.language));
    properties.title = title.data();
    workbook_set_properties(book, &properties);
    FormBook writer(context, book);
    writer.write();
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) {
        return failed(QString::fromUtf8(lxw_strerror(error)));
    }
    if (auto hidden = makeVeryHidden(path); !hidden) {
        return tl::unexpected(hidden.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failed(file.errorString());
    }
    return RequestForm{file.readAll(), writer.systems(), writer.interfaces()};
}

} // namespace aallokko::exchange
