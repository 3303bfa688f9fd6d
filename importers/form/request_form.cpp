// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing here depends on where a row or column stands, nor on the name of the visible sheets.
#include "importers/form/request_form.h"

#include "core/base/text.h"
#include "core/model/form_format.h"

#include <algorithm>
#include <set>

namespace aallokko::importers {

namespace {

namespace form = model::form;
using model::FieldKey;
using model::Severity;

const RawSheet* findSheet(const RawDocument& document, const std::string& name) {
    const auto it = std::find_if(document.sheets.begin(), document.sheets.end(),
                                 [&](const RawSheet& sheet) { return sheet.name == name; });
    return it == document.sheets.end() ? nullptr : &*it;
}

std::string textAt(const RawRow& row, std::size_t column) {
    return column < row.cells.size() ? base::trimmed(row.cells[column].text) : std::string();
}

/// The lines of the about sheet.
struct About {
    std::string version;
    std::string project;
    std::string region;
    std::string organisation;
    std::string idHeader;
    std::map<std::string, std::map<std::string, FieldKey>> columns; ///< table -> header -> field
};

// Fields that a form of this kind may change, whatever its hidden sheet says. Whose a system is, is
// no field of a form.
bool belongs(FieldKey key, const std::string& table) {
    const auto interface = model::interfaceFields();
    return table == form::interfacesTable
               ? std::find(interface.begin(), interface.end(), key) != interface.end()
               : static_cast<int>(key) < model::systemFieldCount && key != FieldKey::Organisation;
}

About readAbout(const RawSheet& sheet) {
    About about;
    for (const RawRow& row : sheet.rows) {
        const std::string line = textAt(row, 0);
        if (line == form::formatLine) {
            about.version = textAt(row, 1);
        } else if (line == form::projectLine) {
            about.project = textAt(row, 1);
        } else if (line == form::regionLine) {
            about.region = textAt(row, 1);
        } else if (line == form::organisationLine) {
            about.organisation = textAt(row, 1);
        } else if (line == form::idLine) {
            about.idHeader = textAt(row, 1);
        } else if (line == form::columnLine) {
            const auto key = model::findStoredField(textAt(row, 2));
            if (key && belongs(*key, textAt(row, 1))) {
                about.columns[textAt(row, 1)][textAt(row, 3)] = *key;
            }
        }
    }
    return about;
}

std::map<std::string, FormCells> readBase(const RawSheet* sheet) {
    std::map<std::string, FormCells> rows;
    if (sheet == nullptr || sheet->rows.empty()) {
        return rows;
    }
    const RawRow& header = sheet->rows.front();
    for (std::size_t r = 1; r < sheet->rows.size(); ++r) {
        const RawRow& row = sheet->rows[r];
        FormCells& cells = rows[textAt(row, 0)];
        for (std::size_t c = 1; c < header.cells.size(); ++c) {
            if (const auto key = model::findStoredField(textAt(header, c))) {
                cells[*key] = c < row.cells.size() ? row.cells[c] : RawCell();
            }
        }
    }
    return rows;
}

class SheetReader {
  public:
    SheetReader(const RawDocument& document, const About& about,
                const std::map<std::string, FieldKey>& headers, const HeaderMatcher& matcher,
                std::vector<model::Issue>& issues)
        : m_document(document), m_about(about), m_headers(headers), m_matcher(matcher),
          m_issues(issues) {}

    FormSheet read(const char* baseName) {
        m_result.base = readBase(findSheet(m_document, baseName));
        if (!findHeader()) {
            return std::move(m_result);
        }
        mapColumns();
        sortRows();
        return std::move(m_result);
    }

  private:
    // The visible row with the most of the form's headers; a form has many, so a half is enough.
    bool findHeader() {
        std::size_t most = m_headers.size() / 2;
        for (const RawSheet& sheet : m_document.sheets) {
            const std::size_t end = sheet.hidden ? 0 : std::min<std::size_t>(sheet.rows.size(), 40);
            for (std::size_t r = 0; r < end; ++r) {
                std::set<std::string> found;
                for (const RawCell& cell : sheet.rows[r].cells) {
                    if (m_headers.contains(base::trimmed(cell.text))) {
                        found.insert(base::trimmed(cell.text));
                    }
                }
                if (found.size() > most) {
                    most = found.size();
                    m_result.sheet = &sheet;
                    m_result.header = r;
                }
            }
        }
        return m_result.sheet != nullptr;
    }

    void mapColumns() {
        const RawRow& header = m_result.sheet->rows[m_result.header];
        std::set<FieldKey> taken;
        for (std::size_t c = 0; c < header.cells.size(); ++c) {
            const std::string text = textAt(header, c);
            const auto it = m_headers.find(text);
            if (text == m_about.idHeader && m_idColumn < 0) {
                m_idColumn = static_cast<int>(c);
            } else if (it != m_headers.end() && taken.insert(it->second).second) {
                ColumnContext context{it->second, m_matcher.textOf(text), 0, {}, {}};
                context.header.vat = VatMark::Excluded;
                m_result.columns.push_back({c, std::move(context)});
                m_result.review.push_back({text, it->second, 1.0, "form", static_cast<int>(c) + 1});
            }
        }
        for (const auto& [text, key] : m_headers) {
            if (!taken.contains(key)) {
                say(Severity::Warning, "import.form_column_gone", {text}, m_result.header);
            }
        }
    }

    void say(Severity severity, const char* code, std::vector<std::string> arguments,
             std::size_t row) {
        base::SourceRef place = m_result.sheet->rows[row].source;
        place.column = 1;
        m_issues.push_back({severity, code, std::move(arguments), std::move(place)});
    }

    // What people call the row: its name, or both ends of an interface.
    static std::string nameOf(const FormCells& cells) {
        const auto text = [&](FieldKey key) {
            const auto it = cells.find(key);
            return it == cells.end() ? std::string() : base::trimmed(it->second.text);
        };
        return cells.contains(FieldKey::SourceSystem)
                   ? text(FieldKey::SourceSystem) + " > " + text(FieldKey::TargetEnd)
                   : text(FieldKey::Name);
    }

    [[nodiscard]] FormCells cellsOf(std::size_t row) const {
        FormCells cells;
        for (const ColumnUse& column : m_result.columns) {
            cells[column.context.key] = formCell(m_result, row, column.index);
        }
        return cells;
    }

    static bool isBlank(const FormCells& cells) {
        return std::all_of(cells.begin(), cells.end(), [](const auto& each) {
            return base::trimmed(each.second.text).empty();
        });
    }

    // Another name weighs more than any number of other cells: a copy gets a name of its own.
    [[nodiscard]] std::size_t differences(const FormCells& now, const std::string& key) const {
        const FormCells& was = m_result.base.at(key);
        std::size_t count = base::foldedWords(nameOf(now)) == base::foldedWords(nameOf(was))
                                ? 0
                                : m_result.columns.size();
        for (const auto& [field, cell] : now) {
            const auto it = was.find(field);
            const std::string before = it == was.end() ? "" : base::trimmed(it->second.text);
            count += base::trimmed(cell.text) == before ? 0 : 1;
        }
        return count;
    }

    void sortRows() {
        std::map<std::string, std::vector<std::size_t>> byKey;
        std::vector<std::size_t> added;
        for (std::size_t r = m_result.header + 1; r < m_result.sheet->rows.size(); ++r) {
            if (isBlank(cellsOf(r))) {
                continue;
            }
            const std::string key = m_idColumn < 0 ? std::string()
                                                   : textAt(m_result.sheet->rows[r],
                                                            static_cast<std::size_t>(m_idColumn));
            if (m_result.base.contains(key)) {
                byKey[key].push_back(r);
            } else {
                if (!key.empty()) {
                    m_strange[r] = key;
                }
                added.push_back(r);
            }
        }
        for (auto& [key, rows] : byKey) {
            const auto closest =
                std::min_element(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
                    return differences(cellsOf(a), key) < differences(cellsOf(b), key);
                });
            m_result.known.push_back({*closest, key});
            for (const std::size_t row : rows) {
                if (row != *closest) {
                    say(Severity::Warning, "import.form_row_copied", {nameOf(cellsOf(row))}, row);
                    added.push_back(row);
                }
            }
        }
        takeNamed(added);
        std::sort(m_result.known.begin(), m_result.known.end(),
                  [](const FormRow& a, const FormRow& b) { return a.row < b.row; });
        std::sort(added.begin(), added.end());
        for (const std::size_t row : added) {
            if (const auto it = m_strange.find(row); it != m_strange.end()) {
                say(Severity::Warning, "import.form_key_unknown",
                    {it->second, nameOf(cellsOf(row))}, row);
            }
        }
        keepAdded(added);
    }

    // Rows whose key was deleted: the name tells, when it is the name of one row that is gone.
    void takeNamed(std::vector<std::size_t>& added) {
        std::set<std::string> claimed;
        for (const FormRow& row : m_result.known) {
            claimed.insert(row.key);
        }
        std::map<std::string, std::vector<std::string>> gone;
        for (const auto& [key, cells] : m_result.base) {
            if (!claimed.contains(key)) {
                gone[base::foldedWords(nameOf(cells))].push_back(key);
            }
        }
        std::erase_if(added, [&](std::size_t row) {
            const auto it = gone.find(base::foldedWords(nameOf(cellsOf(row))));
            if (it == gone.end() || it->second.size() != 1) {
                return false;
            }
            m_result.known.push_back({row, it->second.front()});
            say(Severity::Info, "import.form_row_by_name", {nameOf(cellsOf(row))}, row);
            gone.erase(it);
            return true;
        });
        for (const auto& [name, keys] : gone) {
            for (const std::string& key : keys) {
                say(Severity::Info, "import.form_row_gone", {nameOf(m_result.base.at(key))},
                    m_result.header);
            }
        }
    }

    void keepAdded(const std::vector<std::size_t>& added) {
        if (added.empty()) {
            return;
        }
        m_result.added = std::make_shared<RawSheet>();
        m_result.added->name = m_result.sheet->name;
        m_result.added->columns = m_result.sheet->columns;
        m_result.added->rows.push_back(m_result.sheet->rows[m_result.header]);
        for (const std::size_t row : added) {
            m_result.added->rows.push_back(m_result.sheet->rows[row]);
        }
    }

    const RawDocument& m_document;
    const About& m_about;
    const std::map<std::string, FieldKey>& m_headers;
    const HeaderMatcher& m_matcher;
    std::vector<model::Issue>& m_issues;
    FormSheet m_result;
    std::map<std::size_t, std::string> m_strange; ///< rows with keys that the form did not give
    int m_idColumn = -1;
};

} // namespace

bool isRequestForm(const RawDocument& document) {
    const RawSheet* about = findSheet(document, form::aboutSheet);
    return about != nullptr && !about->rows.empty() &&
           textAt(about->rows.front(), 0) == form::formatLine &&
           textAt(about->rows.front(), 1).starts_with(form::versionFamily);
}

RequestForm readRequestForm(const RawDocument& document, const HeaderMatcher& systemHeaders,
                            const HeaderMatcher& interfaceHeaders,
                            std::vector<model::Issue>& issues) {
    const RawSheet* sheet = findSheet(document, form::aboutSheet);
    About about = sheet == nullptr ? About() : readAbout(*sheet);
    RequestForm result;
    result.version = about.version;
    result.project = about.project;
    result.region = about.region;
    result.organisation = about.organisation;
    result.systems =
        SheetReader(document, about, about.columns[form::systemsTable], systemHeaders, issues)
            .read(form::systemsBase);
    result.interfaces =
        SheetReader(document, about, about.columns[form::interfacesTable], interfaceHeaders, issues)
            .read(form::interfacesBase);
    return result;
}

const RawCell& formCell(const FormSheet& sheet, std::size_t row, std::size_t column) {
    static const RawCell blank;
    const auto& cells = sheet.sheet->rows[row].cells;
    return column < cells.size() ? cells[column] : blank;
}

} // namespace aallokko::importers
