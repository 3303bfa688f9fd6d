// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns keep their keys in all languages; days are days and no texts.
#include "app/session/work_export.h"

#include "app/session/session.h"
#include "app/session/system_named.h"
#include "app/session/work_plan.h"
#include "app/session/work_subjects.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <array>

namespace aallokko::session {

namespace {

using exchange::Cell;

constexpr std::array<const char*, 3> tableNames{"measures", "positions", "decisions"};

Cell dayCell(const std::optional<base::Date>& day) {
    return day ? Cell(*day) : Cell();
}

Cell textCell(std::string_view text) {
    return text.empty() ? Cell() : Cell(text::qstring(text));
}

// Time of a signature as a day; the time of day is in the audit trail.
Cell signedDay(const model::Signature& signature) {
    return dayCell(base::findIsoDate(std::string_view(signature.time).substr(0, 10)));
}

class Builder {
  public:
    Builder(const Session& session, const std::vector<std::int64_t>* ids, exchange::Table& table)
        : m_session(session), m_ids(ids), m_table(table), m_asOf(asOfDay(session)) {
        column("number", 8);
    }

    void measures() {
        columns({{"title", 44}, {"owner", 20}, {"due", 12}, {"status", 14}, {"systems", 50}});
        column("overdue", 12, "work.overdue");
        each<model::Measure>([this](const model::Measure& one) -> Row {
            return {textCell(one.title),
                    textCell(one.owner),
                    dayCell(one.due),
                    measureStatusWord(one.status),
                    Cell(systemNames(m_session.systems(), one.installations)),
                    isOverdue(one, m_asOf)};
        });
    }
    void positions() {
        columns({{"proposal", 40},
                 {"group", 24},
                 {"view", 60},
                 {"dissent", 12},
                 {"ground", 40},
                 {"by", 16},
                 {"day", 12}});
        each<model::Position>([this](const model::Position& one) -> Row {
            return {Cell(subjectWords(m_session, one.proposal)),
                    textCell(one.group),
                    textCell(one.view),
                    one.isDissent,
                    textCell(one.signature.reason),
                    textCell(one.signature.user),
                    signedDay(one.signature)};
        });
    }
    void decisions() {
        columns({{"date", 12},
                 {"body", 28},
                 {"section", 10},
                 {"subject", 50},
                 {"ground", 40},
                 {"by", 16}});
        each<model::Decision>([this](const model::Decision& one) -> Row {
            return {dayCell(one.date),
                    textCell(one.body),
                    textCell(one.section),
                    Cell(subjectWords(m_session, one.subject)),
                    textCell(one.signature.reason),
                    textCell(one.signature.user)};
        });
    }

  private:
    using Row = std::vector<Cell>;
    struct Width {
        const char* key;
        int letters;
    };

    void column(const char* key, int width, const std::string& code = {}) {
        m_table.columns.push_back(
            {QString::fromUtf8(key),
             text::sentence(code.empty() ? "work.column." + std::string(key) : code, {}), width,
             false});
    }
    void columns(std::initializer_list<Width> list) {
        for (const Width& one : list) {
            column(one.key, one.letters);
        }
    }
    template <class T, class MakeRow>
    void each(const MakeRow& makeRow) {
        const auto add = [&](const T& one) {
            Row row = makeRow(one);
            row.insert(row.begin(), Cell(one.id.value()));
            m_table.rows.push_back(std::move(row));
        };
        if (m_ids == nullptr) {
            for (const auto& [id, one] : m_session.inventory().all<T>()) {
                add(one);
            }
            return;
        }
        for (const std::int64_t id : *m_ids) {
            if (const T* one = m_session.inventory().find<T>(decltype(T::id)(id))) {
                add(*one);
            }
        }
    }

    const Session& m_session;
    const std::vector<std::int64_t>* m_ids;
    exchange::Table& m_table;
    base::Date m_asOf;
};

} // namespace

std::optional<WorkList> findWorkList(const QString& name) {
    for (std::size_t i = 0; i < tableNames.size(); ++i) {
        if (name == QLatin1String(tableNames[i])) {
            return static_cast<WorkList>(i);
        }
    }
    return std::nullopt;
}

QString nameOf(WorkList list) {
    return QString::fromLatin1(tableNames[static_cast<std::size_t>(list)]);
}

exchange::Workbook workWorkbook(const Session& session, WorkList list,
                                const std::vector<std::int64_t>* ids) {
    const bool isSynthetic = session.inventory().isSynthetic();
    const QString title = text::sentence("work.list." + nameOf(list).toStdString(), {});
    exchange::Workbook workbook{title, isSynthetic, {}, {}};
    if (isSynthetic) {
        workbook.notes.push_back(text::sentence("export.note_synthetic", {}));
    }
    exchange::Table sheet{nameOf(list), title, {}, {}};
    Builder builder(session, ids, sheet);
    switch (list) {
    case WorkList::Measures:
        builder.measures();
        break;
    case WorkList::Positions:
        builder.positions();
        break;
    case WorkList::Decisions:
        builder.decisions();
        break;
    }
    workbook.tables.push_back(std::move(sheet));
    return workbook;
}

} // namespace aallokko::session
