// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every verb reads the record as it is now and writes it whole: two windows on one session cannot
// write over each other.
#include "app/session/work_plan.h"

#include "core/base/text.h"
#include "core/store/record_names.h"

#include <QDate>
#include <algorithm>

namespace aallokko::session {

namespace {

using base::ErrorKind;
using model::Decision;
using model::Measure;
using model::Position;

std::string& mainText(Measure& one) {
    return one.title;
}
std::string& mainText(Position& one) {
    return one.group;
}
std::string& mainText(Decision& one) {
    return one.body;
}
const char* missing(const Measure&) {
    return "work.no_title";
}
const char* missing(const Position&) {
    return "work.no_group";
}
const char* missing(const Decision&) {
    return "work.no_body";
}

// The record without who and when, which alone are no change.
template <class T>
T withoutHand(T record) {
    if constexpr (requires { record.signature; }) {
        record.signature.user.clear();
        record.signature.time.clear();
    }
    return record;
}

// Names in the undo menu stay short.
template <class T>
std::string nameOf(T record) {
    constexpr std::size_t longest = 60;
    std::string text = base::trimmed(mainText(record));
    if (base::codePoints(text) <= longest) {
        return text;
    }
    std::size_t end = 0;
    for (std::size_t points = 0; points < longest; ++points) {
        ++end;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            ++end;
        }
    }
    return text.substr(0, end) + "…";
}

template <class T>
std::string wordOf() {
    return "@audit.record." + std::string(store::tableName<T>);
}

template <class T>
edit::EditSet titled(const char* one, const T& first, std::vector<edit::Edit> edits) {
    if (edits.size() == 1) {
        return {one, {wordOf<T>(), nameOf(first)}, std::move(edits)};
    }
    std::string count = std::to_string(edits.size());
    return {"edit.work_rows", {wordOf<T>(), std::move(count)}, std::move(edits)};
}

template <class Id>
tl::unexpected<base::Error> gone(Id id) {
    return base::fail(ErrorKind::Usage, "work.gone", {std::to_string(id.value())});
}

bool isPast(const std::optional<base::Date>& due, base::Date asOf) {
    return due && *due < asOf;
}

} // namespace

bool isClosed(const Measure& measure) {
    return measure.status == "done" || measure.status == "dropped";
}

bool isOverdue(const Measure& measure, base::Date asOf) {
    return !isClosed(measure) && isPast(measure.due, asOf);
}

base::Date asOfDay(const Session& session) {
    const auto policy = session.policy();
    if (policy && policy->asOf) {
        return *policy->asOf;
    }
    const QDate today = QDate::currentDate();
    return base::makeDate(today.year(), static_cast<unsigned>(today.month()),
                          static_cast<unsigned>(today.day()));
}

template <class T>
base::Result<std::vector<decltype(T::id)>> saveWork(Session& session, std::vector<T> records) {
    using Id = decltype(T::id);
    std::vector<Id> ids;
    std::vector<edit::Edit> edits;
    std::int64_t next = session.inventory().nextId<T>().value();
    bool isNew = false;
    for (T& record : records) {
        mainText(record) = base::trimmed(mainText(record));
        if (mainText(record).empty()) {
            return base::fail(ErrorKind::Usage, missing(record));
        }
        const T* before = record.id.isValid() ? session.inventory().find<T>(record.id) : nullptr;
        if (record.id.isValid() && before == nullptr) {
            return gone(record.id);
        }
        if (before == nullptr) {
            record.id = Id(next++);
            isNew = true;
        }
        ids.push_back(record.id);
        if (before != nullptr && withoutHand(*before) == withoutHand(record)) {
            continue;
        }
        if constexpr (requires { record.signature; }) {
            record.signature.user = session.userName();
            record.signature.time = session.now();
        }
        edits.push_back(before == nullptr ? edit::createRecord(record)
                                          : edit::replaceRecord(*before, record));
    }
    if (edits.empty()) {
        return ids;
    }
    auto set =
        titled(isNew ? "edit.work_add" : "edit.work_change", records.front(), std::move(edits));
    if (auto done = session.edit(std::move(set), {}); !done) {
        return tl::unexpected(done.error());
    }
    return ids;
}

template <class T>
base::Result<void> removeWork(Session& session, const std::vector<decltype(T::id)>& ids) {
    std::vector<edit::Edit> edits;
    std::optional<T> first;
    for (const auto id : ids) {
        const T* one = session.inventory().find<T>(id);
        if (one == nullptr) {
            return gone(id);
        }
        first = first ? first : *one;
        edits.push_back(edit::deleteRecord(*one));
    }
    if (edits.empty()) {
        return {};
    }
    return session.edit(titled("edit.work_remove", *first, std::move(edits)), {});
}

template base::Result<std::vector<model::MeasureId>> saveWork(Session&, std::vector<Measure>);
template base::Result<std::vector<model::PositionId>> saveWork(Session&, std::vector<Position>);
template base::Result<std::vector<model::DecisionId>> saveWork(Session&, std::vector<Decision>);
template base::Result<void> removeWork<Measure>(Session&, const std::vector<model::MeasureId>&);
template base::Result<void> removeWork<Position>(Session&, const std::vector<model::PositionId>&);
template base::Result<void> removeWork<Decision>(Session&, const std::vector<model::DecisionId>&);

WorkCounts countWork(const model::Inventory& inventory, base::Date asOf) {
    WorkCounts counts;
    for (const auto& [id, measure] : inventory.all<Measure>()) {
        counts.openMeasures += isClosed(measure) ? 0 : 1;
        counts.overdueMeasures += isOverdue(measure, asOf) ? 1 : 0;
    }
    return counts;
}

} // namespace aallokko::session
