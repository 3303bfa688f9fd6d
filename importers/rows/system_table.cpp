// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks the rows once: totals and repeated headers are skipped, sections set what holds for the
// rows below, a row without a name but with other cells is rejected.
#include "importers/rows/system_table.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace aallokko::importers {

namespace {

using model::FieldKey;
using model::Severity;

class Walker {
  public:
    Walker(SystemTable& table, const TableTools& tools) : m_table(table), m_tools(tools) {
        m_name = table.mapping.columnOf(FieldKey::Name);
        m_organisation = table.mapping.columnOf(FieldKey::Organisation);
        m_hasUnit = table.mapping.columnOf(FieldKey::Unit) >= 0;
        m_sheetAnswer = tools.finder.ofSheet(*table.document, table.sheet->name,
                                             table.layout.titles, table.issues);
        m_onceWritten = isOnceWritten();
    }

    void run() {
        const RawSheet& sheet = *m_table.sheet;
        const RowSorter sorter(sheet, m_table.layout, m_name, m_tools.totalWords);
        for (std::size_t i = m_table.layout.lastHeader + 1; i < sheet.rows.size(); ++i) {
            switch (sorter.kindOf(i)) {
            case RowKind::Data:
                addRow(i);
                break;
            case RowKind::Section:
                startSection(i);
                break;
            case RowKind::Total:
            case RowKind::RepeatedHeader:
            case RowKind::Remark:
                m_table.skipped += 1;
                break;
            }
        }
    }

  private:
    [[nodiscard]] std::string textOf(std::size_t row, int column,
                                     const RawRow** owner = nullptr) const {
        if (column < 0) {
            return {};
        }
        const RawCell* cell = cellAt(*m_table.sheet, row, static_cast<std::size_t>(column), owner);
        const std::string text = cell == nullptr ? std::string() : base::trimmed(cell->text);
        const auto absence = m_tools.reader.absenceOf(text, FieldKey::Name);
        return absence == model::FieldState::Empty ? std::string() : text;
    }

    // Every name of the column stands once, with blanks below it: it holds for those rows too.
    [[nodiscard]] bool isOnceWritten() const {
        std::set<std::string> names;
        std::size_t filled = 0;
        std::size_t blank = 0;
        const auto& rows = m_table.sheet->rows;
        for (std::size_t i = m_table.layout.lastHeader + 1; m_organisation >= 0 && i < rows.size();
             ++i) {
            const std::string text = textOf(i, m_organisation);
            filled += text.empty() ? 0 : 1;
            blank += text.empty() ? 1 : 0;
            names.insert(text);
        }
        names.erase("");
        return filled > 0 && blank >= filled && names.size() == filled;
    }

    void issue(Severity severity, const char* code, std::vector<std::string> arguments,
               std::size_t row, int column) {
        base::SourceRef source = m_table.sheet->rows[row].source;
        source.column = column + 1;
        m_table.issues.push_back({severity, code, std::move(arguments), source});
    }

    void startSection(std::size_t row) {
        const auto& cells = m_table.sheet->rows[row].cells;
        const auto it = std::find_if(cells.begin(), cells.end(), [](const RawCell& cell) {
            return !cell.fromMerge && !base::trimmed(cell.text).empty();
        });
        const std::string text = base::trimmed(it->text);
        base::SourceRef source = m_table.sheet->rows[row].source;
        source.column = static_cast<int>(it - cells.begin()) + 1;
        const auto id = m_tools.finder.index().find(text, NameScope::Whole);
        if (id.isValid()) {
            m_block = {id, "organisation.merged_block", text, source};
            m_unit.clear();
        } else {
            m_unit = text;
            m_unitSource = source;
        }
        m_table.issues.push_back({Severity::Info, "import.section_row", {text}, source});
        m_table.skipped += 1;
    }

    [[nodiscard]] OrganisationAnswer organisationOf(std::size_t row) {
        if (m_tools.finder.option()) {
            return *m_tools.finder.option();
        }
        const RawRow* owner = nullptr;
        const std::string text = textOf(row, m_organisation, &owner);
        const bool known = !text.empty() && !m_tools.reader.absenceOf(text, FieldKey::Organisation);
        if (known) {
            base::SourceRef source = owner->source;
            source.column = m_organisation + 1;
            const bool merged = owner != &m_table.sheet->rows[row];
            const auto id = m_tools.finder.ofCell(text, source, m_table.issues);
            OrganisationAnswer answer{
                id, merged ? "organisation.merged_block" : "organisation.column", text, source};
            if (m_onceWritten) {
                m_block = answer;
                m_block->rule = "organisation.merged_block";
            }
            reportConflict(answer);
            return answer;
        }
        if (m_block) {
            return *m_block;
        }
        if (!m_sheetAnswer.id.isValid()) {
            m_sheetAnswer = m_tools.finder.ofNewFile(*m_table.document, m_table.issues);
        }
        return m_sheetAnswer;
    }

    // A column that names another organisation than the file: the column holds, once said.
    void reportConflict(const OrganisationAnswer& answer) {
        const bool differs = m_sheetAnswer.id.isValid() && m_sheetAnswer.id != answer.id;
        if (differs && !m_conflictSaid) {
            m_conflictSaid = true;
            m_table.issues.push_back(
                {Severity::Info,
                 "import.organisation_conflict",
                 {m_tools.finder.nameOf(answer.id), m_tools.finder.nameOf(m_sheetAnswer.id)},
                 answer.source});
        }
    }

    void addRow(std::size_t row) {
        const RawRow* owner = nullptr;
        const std::string name = textOf(row, m_name, &owner);
        if (name.empty()) {
            m_table.rejected += 1;
            issue(Severity::Error, "import.name_missing", {}, row, m_name);
            return;
        }
        if (owner != &m_table.sheet->rows[row]) {
            // The name's merged block covers several rows: further lines of the same system.
            m_table.skipped += 1;
            issue(Severity::Warning, "import.continuation_row", {name}, row, m_name);
            return;
        }
        if (m_table.sheet->rows[row].hidden) {
            issue(Severity::Info, "import.hidden_row", {name}, row, m_name);
        }
        SystemRow result{row, organisationOf(row), {}, {}};
        if (!m_hasUnit) {
            result.unit = m_unit;
            result.unitSource = m_unitSource;
        }
        m_table.rows.push_back(std::move(result));
    }

    SystemTable& m_table;
    const TableTools& m_tools;
    int m_name = -1;
    int m_organisation = -1;
    bool m_hasUnit = false;
    bool m_onceWritten = false;
    bool m_conflictSaid = false;
    OrganisationAnswer m_sheetAnswer;
    std::optional<OrganisationAnswer> m_block;
    std::string m_unit;
    base::SourceRef m_unitSource;
};

} // namespace

std::optional<SystemTable> makeSystemTable(const RawDocument& document, const RawSheet& sheet,
                                           const TableTools& tools) {
    SystemTable table;
    table.document = &document;
    table.sheet = &sheet;
    table.layout = tools.headerRow > 0 ? layoutAt(sheet, tools.matcher, tools.headerRow)
                                       : findLayout(sheet, tools.matcher);
    if (!table.layout.isFound) {
        return std::nullopt;
    }
    table.mapping = mapColumns(sheet, table.layout, tools.matcher, tools.reader,
                               tools.finder.index(), tools.given);
    table.issues = std::move(table.mapping.issues);
    if (table.mapping.columnOf(FieldKey::Name) < 0) {
        return std::nullopt;
    }
    Walker(table, tools).run();
    return table;
}

} // namespace aallokko::importers
