// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns of the tables: see the titles. Sort keys make "row 9" come before "row 10".
#include "app/models/import_tables.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace aallokko::models {

namespace {

using importers::FileReview;

QString numberText(int value) {
    return text::number(value, text::currentLanguage());
}

// File, sheet and row as one key, so that a list sorted by place reads like the files.
QString placeKey(const base::SourceRef& source) {
    return QStringLiteral("%1|%2|%3|%4")
        .arg(text::qstring(source.file), text::qstring(source.sheet))
        .arg(source.row, 8, 10, QLatin1Char('0'))
        .arg(source.column, 5, 10, QLatin1Char('0'));
}

QString cellName(const base::SourceRef& source) {
    if (source.row <= 0) {
        return {};
    }
    return text::qstring(base::columnLetters(source.column)) + QString::number(source.row);
}

TextRow problemRow(const model::Issue& issue) {
    TextRow row;
    row.severity = static_cast<int>(issue.severity);
    row.cells = {text::severityWord(issue.severity, text::currentLanguage()),
                 text::qstring(issue.source.file), text::qstring(issue.source.sheet),
                 cellName(issue.source), text::sentence(issue)};
    row.sortKeys = {2 - row.severity, placeKey(issue.source), QVariant(), placeKey(issue.source)};
    row.toolTip = row.cells.last();
    row.source = issue.source;
    return row;
}

void addError(std::vector<TextRow>& rows, const base::Error& error) {
    const base::SourceRef source = error.source.value_or(base::SourceRef());
    rows.push_back(problemRow({model::Severity::Error, error.code, error.arguments, source}));
    for (const base::Error& other : error.also) {
        addError(rows, other);
    }
}

QString organisationName(const std::string& code, const model::Inventory* inventory) {
    if (code.empty()) {
        return ImportTables::tr("by row");
    }
    if (inventory != nullptr) {
        for (const auto& [id, organisation] : inventory->all<model::Organisation>()) {
            if (organisation.code == code) {
                return text::qstring(organisation.name, text::currentLanguage());
            }
        }
    }
    return text::qstring(code);
}

QString stateWord(SourceState state) {
    switch (state) {
    case SourceState::Waiting:
        return ImportTables::tr("waiting");
    case SourceState::Reading:
        return ImportTables::tr("reading …");
    case SourceState::Read:
        return ImportTables::tr("read");
    case SourceState::Refused:
        return ImportTables::tr("cannot be read");
    }
    return {};
}

void addFigures(TextRow& row, const FileReview& file, const model::Inventory* inventory) {
    QStringList format{text::qstring(file.format), text::qstring(file.encoding)};
    if (!file.delimiter.empty()) {
        format << (file.delimiter == "\t" ? ImportTables::tr("tab")
                                          : text::qstring(file.delimiter));
    }
    format.removeAll(QString());
    row.cells << organisationName(file.organisation, inventory);
    row.sortKeys = {QVariant(), QVariant(), QVariant()};
    for (const int value :
         {static_cast<int>(file.issues.size()), file.rowsRead, file.systemsAdded,
          file.systemsChanged, file.systemsUnchanged, file.systemsMissing, file.rowsSkipped,
          file.rowsRejected,
          file.interfacesAdded + file.interfacesChanged + file.interfacesUnchanged,
          file.headerRow}) {
        row.cells << numberText(value);
        row.sortKeys << value;
    }
    row.cells << format.join(QStringLiteral(", "));
}

QString csvCell(QString text) {
    // A spreadsheet would run a cell that begins like a formula.
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0])) {
        text.prepend(u'\'');
    }
    text.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

QString ImportTables::mappingReason(const std::string& reason) {
    struct Word {
        const char* code;
        const char* text;
    };
    static constexpr std::array words{
        Word{"exact", QT_TR_NOOP("known header")},
        Word{"inflected", QT_TR_NOOP("known header, inflected")},
        Word{"tokens", QT_TR_NOOP("same words")},
        Word{"spelling", QT_TR_NOOP("similar spelling")},
        Word{"values", QT_TR_NOOP("by the values of the column")},
        Word{"given", QT_TR_NOOP("chosen by you")},
        Word{"ambiguous", QT_TR_NOOP("may mean several fields: choose one")},
        Word{"unsure", QT_TR_NOOP("not sure enough: choose a field")},
        Word{"taken", QT_TR_NOOP("another column has this field")},
        Word{"remembered", QT_TR_NOOP("chosen at an earlier import")},
        Word{"currency", QT_TR_NOOP("the amounts are not in euros")},
        Word{"values_do_not_fit", QT_TR_NOOP("the values do not fit the field")},
        Word{"form", QT_TR_NOOP("column of the inventory form")},
        Word{"unknown", QT_TR_NOOP("unknown header")},
    };
    for (const Word& word : words) {
        if (reason == word.code) {
            return tr(word.text);
        }
    }
    return text::qstring(reason);
}

void ImportTables::showFiles(TextTable& table, const importers::ImportReview* review,
                             const model::Inventory* inventory,
                             const std::vector<ImportSource>& sources) {
    table.setTitles({tr("File"), tr("State"), tr("Organisation"), tr("Problems"), tr("Rows"),
                     tr("New"), tr("Changed"), tr("Unchanged"), tr("Missing"), tr("Skipped"),
                     tr("Rejected"), tr("Interfaces"), tr("Header row"), tr("Format")},
                    {3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
    const bool isReviewed = review != nullptr && review->files.size() == sources.size();
    std::vector<TextRow> rows;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const ImportSource& source = sources[i];
        TextRow row;
        row.cells = {source.name, stateWord(source.state)};
        row.toolTip = source.path.isEmpty() ? source.name : source.path;
        if (source.error) {
            row.severity = static_cast<int>(model::Severity::Error);
            row.toolTip += u'\n' + text::sentence(*source.error);
        }
        if (isReviewed) {
            addFigures(row, review->files[i], inventory);
        }
        rows.push_back(std::move(row));
    }
    table.setRows(std::move(rows));
}

void ImportTables::showProblems(TextTable& table, const importers::ImportReview* review) {
    table.setTitles({tr("Severity"), tr("File"), tr("Sheet"), tr("Cell"), tr("Problem")});
    std::vector<TextRow> rows;
    if (review != nullptr) {
        if (review->refused) {
            addError(rows, *review->refused);
        }
        for (const FileReview& file : review->files) {
            for (const model::Issue& issue : file.issues) {
                rows.push_back(problemRow(issue));
            }
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const TextRow& a, const TextRow& b) { return a.severity > b.severity; });
    table.setRows(std::move(rows));
}

QString ImportTables::totals(const importers::ImportReview& review) {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int missing = 0;
    int interfaces = 0;
    for (const FileReview& file : review.files) {
        added += file.systemsAdded;
        changed += file.systemsChanged;
        unchanged += file.systemsUnchanged;
        missing += file.systemsMissing;
        interfaces += file.interfacesAdded + file.interfacesChanged;
    }
    return tr("%1 systems new, %2 changed, %3 unchanged, %4 missing; %5 interfaces new or changed.")
        .arg(numberText(added), numberText(changed), numberText(unchanged), numberText(missing),
             numberText(interfaces));
}

QByteArray ImportTables::problemsCsv(const TextTable& problems) {
    QString text(QChar(0xfeff));
    QStringList titles;
    for (int column = 0; column < problems.columnCount(); ++column) {
        titles << csvCell(problems.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    text += titles.join(u';') + QStringLiteral("\r\n");
    for (int position = 0; position < problems.rowCount(); ++position) {
        QStringList cells;
        for (const QString& cell : problems.row(position).cells) {
            cells << csvCell(cell);
        }
        text += cells.join(u';') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace aallokko::models
