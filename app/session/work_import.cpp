// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of measures, as spreadsheets give them. Nothing is taken from a table with a cell that
// cannot be read: half of a plan is worse than a list of what to mend.
#include "app/session/work_export.h"

#include "app/session/session.h"
#include "app/session/system_named.h"
#include "app/session/work_subjects.h"
#include "core/base/text.h"
#include "importers/open/open_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace aallokko::session {

namespace {

enum Column { Number, Title, Owner, Due, Status, Systems, ColumnCount };

// Folded names of the columns in Finnish, Swedish and English; those of the export are among them.
constexpr std::array<std::array<std::string_view, 7>, ColumnCount> columnNames{{
    {"number", "numero", "nro", "nummer", "nr", "id", "no"},
    {"title", "toimenpide", "measure", "atgard", "tehtava", "uppgift", "task"},
    {"owner", "vastuuhenkilo", "vastuussa", "ansvarig", "responsible", "vastuutaho", "vastuu"},
    {"due", "maaraaika", "maarapaiva", "sista dag", "tidsfrist", "deadline", "aikataulu"},
    {"status", "tila", "lage", "state", "tilanne", "status:", ""},
    {"systems", "jarjestelmat", "system", "jarjestelma", "systemen", "installations", ""},
}};

using Places = std::array<int, ColumnCount>;

// Where each column stands by a header row; Title is -1 when the row is none.
Places placesIn(const QStringList& header) {
    Places places;
    places.fill(-1);
    for (int i = 0; i < header.size(); ++i) {
        const std::string name = base::folded(header[i].toStdString());
        for (std::size_t column = 0; column < columnNames.size(); ++column) {
            const auto& names = columnNames[column];
            if (!name.empty() && places[column] < 0 &&
                std::find(names.begin(), names.end(), name) != names.end()) {
                places[column] = i;
            }
        }
    }
    return places;
}

class RowsReader {
  public:
    RowsReader(const Session& session, const std::string& file)
        : m_session(session), m_file(file) {}

    base::Result<std::vector<model::Measure>> read(const QList<QStringList>& rows) {
        m_places = rows.isEmpty() ? Places{} : placesIn(rows.front());
        const bool hasHeader = !rows.isEmpty() && m_places[Title] >= 0;
        if (!hasHeader) {
            m_places = {-1, 0, 1, 2, 3, 4};
        }
        for (int row = hasHeader ? 1 : 0; row < rows.size(); ++row) {
            readRow(rows[row], row + 1);
        }
        if (m_error) {
            return tl::unexpected(*m_error);
        }
        if (m_measures.empty()) {
            return base::fail(base::ErrorKind::Usage, "work.no_rows");
        }
        return std::move(m_measures);
    }

  private:
    [[nodiscard]] bool has(const QStringList& row, Column column) const {
        return m_places[column] >= 0 && m_places[column] < row.size();
    }
    [[nodiscard]] QString cell(const QStringList& row, Column column) const {
        return has(row, column) ? row[m_places[column]].trimmed() : QString();
    }

    void readRow(const QStringList& row, int number) {
        if (cell(row, Title).isEmpty()) {
            return;
        }
        model::Measure measure = existing(cell(row, Number));
        measure.title = cell(row, Title).toStdString();
        if (has(row, Owner)) {
            measure.owner = cell(row, Owner).toStdString();
        }
        if (has(row, Status)) {
            measure.status = measureStatusTyped(cell(row, Status));
        }
        if (has(row, Due)) {
            take(dayTyped(cell(row, Due)), measure.due, number, Due);
        }
        if (has(row, Systems)) {
            take(systemsNamed(m_session.systems(), cell(row, Systems)), measure.installations,
                 number, Systems);
        }
        m_measures.push_back(std::move(measure));
    }

    // The measure of that number, when its title was not for another one; else a new one.
    [[nodiscard]] model::Measure existing(const QString& number) const {
        const auto* found =
            m_session.inventory().find<model::Measure>(model::MeasureId(number.toLongLong()));
        return found == nullptr ? model::Measure{} : *found;
    }

    template <class T>
    void take(base::Result<T> result, T& value, int row, Column column) {
        if (result) {
            value = std::move(*result);
            return;
        }
        base::Error error = result.error();
        error.source = base::SourceRef{m_file, {}, row, m_places[column] + 1};
        if (m_error) {
            m_error->also.push_back(std::move(error));
        } else {
            m_error = std::move(error);
        }
    }

    const Session& m_session;
    std::string m_file;
    Places m_places{};
    std::vector<model::Measure> m_measures;
    std::optional<base::Error> m_error;
};

} // namespace

base::Result<std::vector<model::Measure>>
measuresFromRows(const Session& session, const QList<QStringList>& rows, const std::string& file) {
    return RowsReader(session, file).read(rows);
}

base::Result<std::vector<model::Measure>> measuresFromFile(const Session& session,
                                                           const QString& path) {
    const auto document = importers::readDocument(path);
    if (!document) {
        return tl::unexpected(document.error());
    }
    for (const importers::RawSheet& sheet : document->sheets) {
        QList<QStringList> rows;
        for (const importers::RawRow& row : sheet.rows) {
            QStringList cells;
            for (const importers::RawCell& cell : row.cells) {
                cells << QString::fromStdString(cell.text);
            }
            // A workbook of ours starts with a sheet of notes.
            if (rows.isEmpty() && document->sheets.size() > 1 && placesIn(cells)[Title] < 0) {
                continue;
            }
            rows << cells;
        }
        if (!rows.isEmpty()) {
            return measuresFromRows(session, rows, document->fileName);
        }
    }
    return base::fail(base::ErrorKind::Usage, "work.no_rows");
}

} // namespace aallokko::session
