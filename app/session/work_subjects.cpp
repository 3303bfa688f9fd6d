// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of statuses are understood in all three languages, whatever the program speaks: tables come
// from others.
#include "app/session/work_subjects.h"

#include "app/session/work_plan.h"
#include "core/base/text.h"
#include "core/text/display.h"
#include "core/text/messages.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <charconv>

namespace aallokko::session {

namespace {

std::int64_t numberOf(const std::string& text) {
    std::int64_t number = 0;
    const char* end = text.data() + text.size();
    return std::from_chars(text.data(), end, number).ptr == end ? number : 0;
}

QString nameOf(const Session& session, model::InstallationId id) {
    const model::SystemView* one = session.systems().find(id);
    return one == nullptr ? QString() : text::qstring(one->name());
}

QString linkName(const Session& session, const std::string& id) {
    const auto* one = session.inventory().find<model::Interface>(model::InterfaceId(numberOf(id)));
    if (one == nullptr) {
        return {};
    }
    const auto end = [&](const model::InterfaceEnd& each) {
        const QString name = nameOf(session, each.installation);
        return name.isEmpty() ? text::qstring(each.written) : name;
    };
    return end(one->source) + QStringLiteral(" → ") + end(one->target);
}

// The bare record, "" when it is not there any more.
QString recordName(const Session& session, const model::Subject& subject) {
    const model::Inventory& inventory = session.inventory();
    if (subject.kind == "installation" || subject.kind == "rows" || subject.kind == "product") {
        return nameOf(session, model::InstallationId(numberOf(subject.id)));
    }
    if (subject.kind == "interface") {
        return linkName(session, subject.id);
    }
    if (subject.kind == "organisation") {
        const auto* one =
            inventory.find<model::Organisation>(model::OrganisationId(numberOf(subject.id)));
        return one == nullptr ? QString() : text::qstring(one->name, text::currentLanguage());
    }
    if (subject.kind == "milestone") {
        const auto* one = inventory.find<model::Milestone>(subject.id);
        return one == nullptr ? QString() : text::qstring(one->name, text::currentLanguage());
    }
    if (subject.kind == "scenario") {
        const auto* one = inventory.find<model::Scenario>(subject.id);
        return one == nullptr ? QString() : text::qstring(one->name);
    }
    if (subject.kind == "function") {
        const auto* one = session.catalogues().functions.findFunction(subject.id);
        return one == nullptr ? QString() : text::qstring(one->name, text::currentLanguage());
    }
    return {};
}

struct Words {
    std::string_view code;
    std::array<std::string_view, 6> words; ///< folded
};

constexpr std::array<Words, 4> measureWords{{
    {"open", {"open", "avoin", "oppen", "aloittamatta", "ej paborjad", "not started"}},
    {"ongoing", {"ongoing", "under way", "kaynnissa", "kesken", "pagar", "in progress"}},
    {"done", {"done", "valmis", "tehty", "klar", "fardig", "completed"}},
    {"dropped", {"dropped", "rauennut", "luovuttu", "slopad", "peruttu", "cancelled"}},
}};
// Position of the words that `text` is one of, -1 for none. The program's own word comes first.
int placeOf(const QString& text, const std::array<Words, 4>& all, const char* prefix) {
    const std::string folded = base::folded(text.toStdString());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString shown = text::sentence(prefix + std::string(all[i].code), {});
        if (!folded.empty() &&
            (base::folded(shown.toStdString()) == folded ||
             std::find(all[i].words.begin(), all[i].words.end(), folded) != all[i].words.end())) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

QString subjectWords(const Session& session, const std::string& subject) {
    const model::Subject parts = model::parseSubject(subject);
    const QString name = recordName(session, parts);
    if (name.isEmpty()) {
        return text::qstring(subject);
    }
    const std::string utf8 = name.toStdString();
    if (parts.head == model::placementHead) {
        return text::sentence("subject.placement", {utf8});
    }
    if (!parts.head.empty()) {
        return text::sentence("subject.finding", {utf8, parts.head});
    }
    if (parts.kind == "scenario") {
        return text::sentence("subject.plan", {utf8});
    }
    if (parts.kind == "rows" || parts.kind == "product" || parts.kind == "function") {
        return text::sentence("subject." + parts.kind, {utf8});
    }
    return name;
}

std::string subjectTyped(const Session& session, const QString& text) {
    const QString wanted = text.trimmed();
    const model::Inventory& inventory = session.inventory();
    const auto means = [&](const std::string& subject) {
        return subjectWords(session, subject).compare(wanted, Qt::CaseInsensitive) == 0;
    };
    for (const auto& [id, scenario] : inventory.all<model::Scenario>()) {
        if (means("scenario:" + id)) {
            return "scenario:" + id;
        }
    }
    for (const model::SystemView& system : session.systems().systems()) {
        const QString name = text::qstring(system.name());
        if (name.isEmpty() || !wanted.contains(name, Qt::CaseInsensitive)) {
            continue;
        }
        const std::string number = std::to_string(system.id().value());
        for (const std::string& subject : {model::systemSubject(system.id()),
                                           model::systemSubject(system.id(), model::placementHead),
                                           "rows:" + number, "product:" + number}) {
            if (means(subject)) {
                return subject;
            }
        }
    }
    for (const auto& [id, one] : inventory.all<model::Position>()) {
        if (means(one.proposal)) {
            return one.proposal;
        }
    }
    return wanted.toStdString();
}

QStringList subjectOffers(const Session& session, model::InstallationId system) {
    QStringList offers;
    for (const auto& [id, scenario] : session.inventory().all<model::Scenario>()) {
        offers << subjectWords(session, "scenario:" + id);
    }
    if (session.systems().find(system) != nullptr) {
        const std::string number = std::to_string(system.value());
        for (const std::string& subject :
             {model::systemSubject(system), model::systemSubject(system, model::placementHead),
              "rows:" + number, "product:" + number}) {
            offers << subjectWords(session, subject);
        }
    }
    return offers;
}

base::Result<std::optional<base::Date>> dayTyped(const QString& text) {
    const QString plain = text.trimmed();
    if (plain.isEmpty()) {
        return std::optional<base::Date>();
    }
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})$"));
    const auto match = form.match(plain);
    const QString iso = match.hasMatch()
                            ? QStringLiteral("%1-%2-%3")
                                  .arg(match.captured(3), match.captured(2).rightJustified(2, u'0'),
                                       match.captured(1).rightJustified(2, u'0'))
                            : plain.left(10);
    // A spreadsheet may copy the time of day along.
    const bool isDay = match.hasMatch() || plain.size() == 10 || plain.mid(10, 1) == u" " ||
                       plain.mid(10, 1) == u"T";
    const auto day = isDay ? base::findIsoDate(iso.toStdString()) : std::nullopt;
    if (!day) {
        return base::fail(base::ErrorKind::Usage, "work.bad_date", {plain.toStdString()});
    }
    return std::optional<base::Date>(*day);
}

std::string measureStatusTyped(const QString& text) {
    const int place = placeOf(text, measureWords, "measure.status.");
    return place < 0 ? base::trimmed(text.toStdString())
                     : std::string(measureWords[static_cast<std::size_t>(place)].code);
}

QString measureStatusWord(const std::string& status) {
    const std::string code = "measure.status." + (status.empty() ? std::string("open") : status);
    return text::hasSentence(code) ? text::sentence(code, {}) : text::qstring(status);
}

} // namespace aallokko::session
