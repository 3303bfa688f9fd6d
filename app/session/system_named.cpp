// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words are compared folded, without punctuation.
#include "app/session/system_named.h"

#include "core/base/text.h"
#include "core/text/display.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace aallokko::session {

using model::InstallationId;

base::Result<InstallationId> systemNamed(const model::SystemIndex& systems, const QString& wanted) {
    bool isNumber = false;
    const qint64 id = (wanted.startsWith(u'#') ? wanted.mid(1) : wanted).toLongLong(&isNumber);
    if (isNumber && systems.find(InstallationId(id)) != nullptr) {
        return InstallationId(id);
    }
    const std::string name = base::foldedWords(wanted.toStdString());
    std::vector<const model::SystemView*> found;
    for (const model::SystemView& system : systems.systems()) {
        if (base::foldedWords(system.name()) == name) {
            found.push_back(&system);
        }
    }
    if (found.size() == 1) {
        return found.front()->id();
    }
    if (found.empty()) {
        return base::fail(base::ErrorKind::Usage, "cli.unknown_system", {wanted.toStdString()});
    }
    std::string candidates;
    for (const model::SystemView* system : found) {
        candidates += candidates.empty() ? "" : "; ";
        candidates += std::to_string(system->id().value());
        if (system->organisation != nullptr) {
            candidates += " (" + system->organisation->name.fi + ")";
        }
    }
    return base::fail(base::ErrorKind::Usage, "cli.ambiguous_system",
                      {wanted.toStdString(), candidates});
}

base::Result<std::vector<InstallationId>> systemsNamed(const model::SystemIndex& systems,
                                                       const QString& text) {
    std::vector<InstallationId> list;
    static const QRegularExpression separators(QStringLiteral("[;\\n\\r]+"));
    for (const QString& part : text.split(separators)) {
        if (part.trimmed().isEmpty()) {
            continue;
        }
        // "Name (#812)": the number tells systems of one name apart.
        static const QRegularExpression number(QStringLiteral("\\((#\\d+)\\)\\s*$"));
        const auto match = number.match(part);
        const auto id = systemNamed(systems, match.hasMatch() ? match.captured(1) : part.trimmed());
        if (!id) {
            return tl::unexpected(id.error());
        }
        if (std::find(list.begin(), list.end(), *id) == list.end()) {
            list.push_back(*id);
        }
    }
    return list;
}

QString systemNames(const model::SystemIndex& systems, const std::vector<InstallationId>& list) {
    QStringList names;
    for (const InstallationId id : list) {
        const model::SystemView* one = systems.find(id);
        QString name = one == nullptr ? QString() : text::qstring(one->name());
        const auto back = systemNamed(systems, name);
        // A name with a semicolon would read back as two.
        const bool isPlain = back && *back == id && !name.contains(u';');
        names << (isPlain
                      ? name
                      : QStringLiteral("%1 (#%2)").arg(name.replace(u';', u',')).arg(id.value()));
    }
    return names.join(QStringLiteral("; "));
}

} // namespace aallokko::session
