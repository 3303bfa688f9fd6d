// SPDX-License-Identifier: GPL-3.0-or-later
//
// From records to texts. The titles are those of the export.
#include "app/models/workplan/rows.h"

#include "app/models/local_time.h"
#include "app/session/system_named.h"
#include "app/session/work_plan.h"
#include "app/session/work_subjects.h"
#include "core/base/text.h"
#include "core/model/subject.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <array>

namespace aallokko::models {

namespace {

using session::Session;

constexpr std::array<std::array<const char*, 8>, 3> titleKeys{{
    {"title", "owner", "due", "status", "systems"},
    {"proposal", "group", "view", "dissent", "ground", "by", "day"},
    {"date", "body", "section", "subject", "ground", "by"},
}};

class Maker {
  public:
    explicit Maker(const Session& session)
        : m_session(session), m_asOf(session::asOfDay(session)),
          m_language(text::currentLanguage()) {}

    [[nodiscard]] WorkRow operator()(const model::Measure& one) const {
        WorkRow row = start(one.id.value());
        add(row, one.title);
        add(row, one.owner);
        addDay(row, one.due);
        add(row, session::measureStatusWord(one.status));
        add(row, session::systemNames(m_session.systems(), one.installations));
        row.systems = one.installations;
        row.status = one.status.empty() ? "open" : one.status;
        row.person = text::qstring(one.owner);
        row.isClosed = session::isClosed(one);
        row.isOverdue = session::isOverdue(one, m_asOf);
        return row;
    }
    [[nodiscard]] WorkRow operator()(const model::Position& one) const {
        WorkRow row = start(one.id.value());
        add(row, session::subjectWords(m_session, one.proposal));
        add(row, one.group);
        add(row, one.view);
        add(row, text::sentence(one.isDissent ? "work.dissenting" : "work.agreeing", {}));
        add(row, one.signature.reason);
        addSignature(row, one.signature);
        addSystem(row, one.proposal);
        row.status = one.isDissent ? "dissenting" : "agreeing";
        row.person = text::qstring(one.group);
        row.isDissent = one.isDissent;
        return row;
    }
    [[nodiscard]] WorkRow operator()(const model::Decision& one) const {
        WorkRow row = start(one.id.value());
        addDay(row, one.date);
        add(row, one.body);
        add(row, one.section);
        add(row, session::subjectWords(m_session, one.subject));
        add(row, one.signature.reason);
        add(row, one.signature.user);
        addSystem(row, one.subject);
        row.person = text::qstring(one.body);
        return row;
    }

  private:
    static WorkRow start(std::int64_t id) {
        WorkRow row;
        row.id = id;
        return row;
    }
    static void add(WorkRow& row, const QString& text, const QVariant& key = {}) {
        row.cells << text;
        row.keys << key;
        row.words += base::folded(text.toStdString()) + '\n';
    }
    static void add(WorkRow& row, const std::string& text) { add(row, text::qstring(text)); }
    void addDay(WorkRow& row, const std::optional<base::Date>& day) const {
        add(row, day ? text::date(*day, m_language) : QString(),
            QString::fromStdString(day ? base::toIso(*day) : "9999"));
    }
    static void addSignature(WorkRow& row, const model::Signature& signature) {
        add(row, signature.user);
        add(row, localDate(signature.time), QString::fromStdString(signature.time));
    }
    static void addSystem(WorkRow& row, const std::string& subject) {
        if (const auto id = model::systemOfSubject(subject); id.isValid()) {
            row.systems.push_back(id);
        }
    }

    const Session& m_session;
    base::Date m_asOf;
    model::Language m_language;
};

template <class T>
std::vector<WorkRow> rowsOf(const Session& session) {
    std::vector<WorkRow> rows;
    const Maker make(session);
    for (const auto& [id, record] : session.inventory().all<T>()) {
        rows.push_back(make(record));
    }
    return rows;
}

} // namespace

std::vector<WorkRow> workRows(const Session& session, WorkList list) {
    switch (list) {
    case WorkList::Measures:
        return rowsOf<model::Measure>(session);
    case WorkList::Positions:
        return rowsOf<model::Position>(session);
    case WorkList::Decisions:
        return rowsOf<model::Decision>(session);
    }
    return {};
}

QStringList workTitles(WorkList list) {
    QStringList titles;
    for (const char* key : titleKeys[static_cast<std::size_t>(list)]) {
        if (key != nullptr) {
            titles << text::sentence("work.column." + std::string(key), {});
        }
    }
    return titles;
}

QString workKey(WorkList list, int column) {
    return QString::fromLatin1(
        titleKeys[static_cast<std::size_t>(list)][static_cast<std::size_t>(column)]);
}

WorkCell workCellKind(WorkList list, int column) {
    using enum WorkCell;
    static constexpr std::array<std::array<WorkCell, 8>, 3> kinds{{
        {Text, Offered, Date, Choice, Systems, Fixed, Fixed, Fixed},
        {Subject, Offered, Text, Choice, Text, Fixed, Fixed, Fixed},
        {Date, Offered, Text, Subject, Text, Fixed, Fixed, Fixed},
    }};
    return column < 0 || column >= 8
               ? Fixed
               : kinds[static_cast<std::size_t>(list)][static_cast<std::size_t>(column)];
}

QStringList workChoices(WorkList list, int column) {
    QStringList words;
    if (list == WorkList::Measures && column == MeasureStatus) {
        for (const std::string_view code : session::measureStatuses) {
            words << session::measureStatusWord(std::string(code));
        }
    } else if (list == WorkList::Positions && column == PositionDissent) {
        words << text::sentence("work.agreeing", {}) << text::sentence("work.dissenting", {});
    }
    return words;
}

int workMainColumn(WorkList list) {
    return list == WorkList::Positions   ? int(PositionGroup)
           : list == WorkList::Decisions ? int(DecisionBody)
                                         : 0;
}

} // namespace aallokko::models
