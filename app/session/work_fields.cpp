// SPDX-License-Identifier: GPL-3.0-or-later
//
// The record is read as it is now, the named members of it are set, and it is written whole.
#include "app/session/work_fields.h"

#include "app/session/system_named.h"
#include "app/session/work_plan.h"
#include "app/session/work_subjects.h"
#include "core/base/text.h"
#include "core/text/messages.h"

#include <algorithm>

namespace aallokko::session {

namespace {

using base::Result;

std::string plain(const QString& text) {
    return text.trimmed().toStdString();
}

Result<void> unknown(const QString& key) {
    return base::fail(base::ErrorKind::Usage, "work.unknown_field", {key.toStdString()});
}

template <class T, class U>
Result<void> take(Result<T> read, U& member) {
    if (!read) {
        return tl::unexpected(read.error());
    }
    member = std::move(*read);
    return {};
}

bool isDissenting(const QString& text) {
    const std::string folded = base::folded(text.toStdString());
    static constexpr std::string_view words[] = {"yes", "kylla",    "ja",     "true",
                                                 "1",   "dissents", "eriava", "avvikande"};
    return text.compare(text::sentence("work.dissenting", {}), Qt::CaseInsensitive) == 0 ||
           std::find(std::begin(words), std::end(words), folded) != std::end(words);
}

Result<void> set(const Session& session, model::Measure& one, const QString& key,
                 const QString& text) {
    if (key == u"title") {
        one.title = plain(text);
    } else if (key == u"owner") {
        one.owner = plain(text);
    } else if (key == u"status") {
        one.status = measureStatusTyped(text);
    } else if (key == u"due") {
        return take(dayTyped(text), one.due);
    } else if (key == u"systems") {
        return take(systemsNamed(session.systems(), text), one.installations);
    } else {
        return unknown(key);
    }
    return {};
}

Result<void> set(const Session& session, model::Position& one, const QString& key,
                 const QString& text) {
    if (key == u"proposal") {
        one.proposal = subjectTyped(session, text);
    } else if (key == u"group") {
        one.group = plain(text);
    } else if (key == u"view") {
        one.view = plain(text);
    } else if (key == u"dissent") {
        one.isDissent = isDissenting(text);
    } else if (key == u"ground") {
        one.signature.reason = plain(text);
    } else {
        return unknown(key);
    }
    return {};
}

Result<void> set(const Session& session, model::Decision& one, const QString& key,
                 const QString& text) {
    if (key == u"date") {
        return take(dayTyped(text), one.date);
    }
    if (key == u"body") {
        one.body = plain(text);
    } else if (key == u"section") {
        one.section = plain(text);
    } else if (key == u"subject") {
        one.subject = subjectTyped(session, text);
    } else if (key == u"ground") {
        one.signature.reason = plain(text);
    } else {
        return unknown(key);
    }
    return {};
}

template <class T>
Result<void> setAll(const Session& session, T& one, const WorkFields& fields) {
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (auto done = set(session, one, field.key(), field.value()); !done) {
            return done;
        }
    }
    return {};
}

template <class T>
Result<void> change(Session& session, std::int64_t id, const WorkFields& fields) {
    const T* found = session.inventory().find<T>(decltype(T::id)(id));
    if (found == nullptr) {
        return base::fail(base::ErrorKind::Usage, "work.gone", {std::to_string(id)});
    }
    T one = *found;
    if (auto read = setAll(session, one, fields); !read) {
        return read;
    }
    const auto saved = saveWork<T>(session, {one});
    return saved ? Result<void>() : tl::unexpected(saved.error());
}

template <class T>
Result<std::int64_t> create(Session& session, const WorkFields& fields) {
    T one;
    if (auto read = setAll(session, one, fields); !read) {
        return tl::unexpected(read.error());
    }
    if constexpr (std::is_same_v<T, model::Measure>) {
        one.status = one.status.empty() ? "open" : one.status;
    }
    const auto ids = saveWork<T>(session, {one});
    if (!ids) {
        return tl::unexpected(ids.error());
    }
    return ids->front().value();
}

template <class T>
Result<void> remove(Session& session, const std::vector<std::int64_t>& ids) {
    std::vector<decltype(T::id)> list;
    for (const std::int64_t id : ids) {
        list.emplace_back(id);
    }
    return removeWork<T>(session, list);
}

} // namespace

Result<std::int64_t> addWorkRecord(Session& session, WorkList list, const WorkFields& fields) {
    switch (list) {
    case WorkList::Measures:
        return create<model::Measure>(session, fields);
    case WorkList::Positions:
        return create<model::Position>(session, fields);
    case WorkList::Decisions:
        return create<model::Decision>(session, fields);
    }
    return std::int64_t{0};
}

Result<void> setWorkFields(Session& session, WorkList list, std::int64_t id,
                           const WorkFields& fields) {
    switch (list) {
    case WorkList::Measures:
        return change<model::Measure>(session, id, fields);
    case WorkList::Positions:
        return change<model::Position>(session, id, fields);
    case WorkList::Decisions:
        return change<model::Decision>(session, id, fields);
    }
    return {};
}

Result<void> removeWorkRecords(Session& session, WorkList list,
                               const std::vector<std::int64_t>& ids) {
    switch (list) {
    case WorkList::Measures:
        return remove<model::Measure>(session, ids);
    case WorkList::Positions:
        return remove<model::Position>(session, ids);
    case WorkList::Decisions:
        return remove<model::Decision>(session, ids);
    }
    return {};
}

} // namespace aallokko::session
