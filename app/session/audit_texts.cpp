// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields read as in the inventory; decisions, plans and settings as short phrases of their own.
#include "app/session/audit_texts.h"

#include "core/base/text.h"
#include "core/store/record_names.h"
#include "core/text/display.h"
#include "core/text/messages.h"

namespace aallokko::session {

namespace {

using model::InstallationId;

constexpr qsizetype longestText = 600;

QString recordWord(std::string_view table) {
    return text::sentence("audit.record." + std::string(table), {});
}

QString shortened(QString text) {
    text = text.simplified();
    return text.size() > longestText ? text.left(longestText) + QChar(0x2026) : text;
}

QString dayText(const std::optional<base::Date>& day, model::Language language) {
    return day ? text::date(*day, language) : QString();
}

QString nameOf(const model::Inventory& inventory, InstallationId id) {
    const auto* one = inventory.find<model::Installation>(id);
    const auto* name = one == nullptr ? nullptr : one->fields.find(model::FieldKey::Name);
    return name == nullptr || name->text().empty() ? QString::number(id.value())
                                                   : text::qstring(name->text());
}

InstallationId systemOf(const model::Inventory& inventory, const edit::EntityRef& entity) {
    switch (entity.kind) {
    case model::EntityKind::Installation:
        return InstallationId(entity.id);
    case model::EntityKind::Use: {
        const auto* use = inventory.find<model::Use>(model::UseId(entity.id));
        return use == nullptr ? InstallationId() : use->installation;
    }
    case model::EntityKind::Contract: {
        const auto* one = inventory.find<model::Contract>(model::ContractId(entity.id));
        return one == nullptr || one->installations.empty() ? InstallationId()
                                                            : one->installations.front();
    }
    case model::EntityKind::Interface: {
        const auto* one = inventory.find<model::Interface>(model::InterfaceId(entity.id));
        return one == nullptr ? InstallationId() : one->source.installation;
    }
    case model::EntityKind::Product:
        break;
    }
    return {};
}

InstallationId firstOf(const std::vector<InstallationId>& list) {
    return list.empty() ? InstallationId() : list.front();
}

/// The system that a whole record belongs to.
template <class T>
InstallationId systemOf(const T& record) {
    if constexpr (std::is_same_v<T, model::Installation> || std::is_same_v<T, model::Pin>) {
        return record.id;
    } else if constexpr (std::is_same_v<T, model::Use> || std::is_same_v<T, model::SourceRow>) {
        return record.installation;
    } else if constexpr (std::is_same_v<T, model::Contract> || std::is_same_v<T, model::Measure>) {
        return firstOf(record.installations);
    } else if constexpr (std::is_same_v<T, model::Interface>) {
        return record.source.installation.isValid() ? record.source.installation
                                                    : record.target.installation;
    } else if constexpr (std::is_same_v<T, model::Verdict>) {
        return firstOf(record.members);
    } else {
        return {};
    }
}

/// What a record says, in few words; fields come as lines of their own.
struct Phrase {
    const AuditInput& input;
    const model::Inventory& inventory;

    QString operator()(const model::Organisation& one) const {
        return text::qstring(one.name, input.language);
    }
    QString operator()(const model::Product& one) const { return text::qstring(one.name); }
    QString operator()(const model::Installation& one) const {
        return one.notInLatest ? text::sentence("audit.not_in_latest", {})
                               : text::sentence("audit.in_latest", {});
    }
    QString operator()(const model::Use& one) const {
        const auto* organisation = inventory.find<model::Organisation>(one.organisation);
        return organisation == nullptr ? QString()
                                       : text::qstring(organisation->name, input.language);
    }
    QString operator()(const model::Contract& one) const {
        return text::sentence("audit.systems", {std::to_string(one.installations.size())});
    }
    QString operator()(const model::Interface& one) const {
        return endText(one.source) + QStringLiteral(" → ") + endText(one.target);
    }
    QString endText(const model::InterfaceEnd& end) const {
        return end.installation.isValid() ? nameOf(inventory, end.installation)
                                          : text::qstring(end.written);
    }
    QString operator()(const model::Milestone& one) const {
        const auto day = one.date.fixed ? one.date.fixed : inventory.dayOf(one.date);
        return text::qstring(one.name, input.language) + u' ' + dayText(day, input.language);
    }
    QString operator()(const model::NamedPhase& one) const {
        return text::qstring(one.name, input.language);
    }
    QString operator()(const model::Pin& one) const {
        return text::wave(inventory.grid(), one.wave, input.language);
    }
    QString operator()(const model::Verdict& one) const {
        return text::sentence("cluster.verdict." + std::string(store::nameOfEnum(one.kind)), {});
    }
    QString operator()(const model::Waiver& one) const {
        return (text::qstring(one.rule) + u' ' + dayText(one.until, input.language)).trimmed();
    }
    QString operator()(const model::Measure& one) const {
        return joined({text::qstring(one.title), text::qstring(one.owner),
                       dayText(one.due, input.language), text::qstring(one.status)});
    }
    QString operator()(const model::Position& one) const {
        return joined(
            {text::qstring(one.group), text::qstring(one.proposal), text::qstring(one.view)});
    }
    QString operator()(const model::Decision& one) const {
        return joined({text::qstring(one.body), dayText(one.date, input.language),
                       text::qstring(one.section)});
    }
    QString operator()(const model::Scenario& one) const {
        QStringList parts{text::qstring(one.name)};
        if (one.plan && one.plan->costCents) {
            parts << text::euros(*one.plan->costCents, input.language);
        }
        if (one.isApproved) {
            parts << text::sentence("audit.approved", {});
        }
        return joined(parts);
    }
    QString operator()(const model::Setting& one) const { return text::qstring(one.value); }
    QString operator()(const model::SourceFile& one) const {
        return text::qstring(one.file.empty() ? one.id : one.file);
    }
    QString operator()(const model::SourceRow& one) const { return text::place(one.row); }

    static QString joined(QStringList parts) {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
};

template <class T>
QString subjectOf(const model::Inventory& inventory, const T& record, InstallationId system,
                  const QString& phrase) {
    const QString word = recordWord(store::tableName<T>);
    if constexpr (std::is_same_v<T, model::Setting>) {
        return word + u' ' + text::qstring(record.id);
    } else if constexpr (std::is_same_v<T, model::Installation>) {
        const auto* name = record.fields.find(model::FieldKey::Name);
        return name != nullptr && !name->text().empty() ? text::qstring(name->text())
                                                        : nameOf(inventory, record.id);
    } else {
        return system.isValid()   ? nameOf(inventory, system)
               : phrase.isEmpty() ? word
                                  : word + u' ' + phrase.section(u',', 0, 0);
    }
}

class Teller {
  public:
    Teller(const AuditInput& input, const model::Inventory& inventory, int step,
           std::vector<AuditChange>& changes)
        : m_input(input), m_inventory(inventory), m_step(step), m_changes(changes) {}

    void operator()(const edit::SetField& one) const {
        const InstallationId system = systemOf(m_inventory, one.entity);
        const std::string table(store::nameOfEnum(one.entity.kind));
        const QString subject = system.isValid()
                                    ? nameOf(m_inventory, system)
                                    : recordWord(table) + u' ' + QString::number(one.entity.id);
        addField(system, table + ' ' + std::to_string(one.entity.id), subject, one.key,
                 one.before ? &*one.before : nullptr, one.after ? &*one.after : nullptr);
    }

    template <class T>
    void operator()(const edit::ReplaceRecord<T>& one) const {
        if (!one.before && !one.after) {
            return;
        }
        const T& record = one.after ? *one.after : *one.before;
        const InstallationId system = systemOf(record);
        const Phrase phrase{m_input, m_inventory};
        const QString before = one.before ? phrase(*one.before) : QString();
        const QString after = one.after ? phrase(*one.after) : QString();
        const QString subject = subjectOf(m_inventory, record, system, one.after ? after : before);
        const std::string key = std::string(store::tableName<T>) + ' ' + idText(record.id);
        AuditChange change;
        change.system = system;
        change.record = key;
        change.subject = subject;
        change.what = recordWord(store::tableName<T>) + QStringLiteral(" · ") +
                      text::sentence(!one.before  ? "audit.added"
                                     : !one.after ? "audit.removed"
                                                  : "audit.changed",
                                     {});
        change.before = before;
        change.after = after;
        if constexpr (requires { record.row; }) {
            change.source = text::place(record.row);
        }
        add(std::move(change));
        if constexpr (store::HasFields<T>) {
            compareFields(system, key, subject, one.before ? &one.before->fields : nullptr,
                          one.after ? &one.after->fields : nullptr);
        }
    }

  private:
    template <class Id>
    static std::string idText(const Id& id) {
        if constexpr (requires { id.value(); }) {
            return std::to_string(id.value());
        } else {
            return id;
        }
    }

    void compareFields(InstallationId system, const std::string& record, const QString& subject,
                       const model::FieldMap* before, const model::FieldMap* after) const {
        for (int key = 0; key < model::fieldKeyCount; ++key) {
            const auto field = static_cast<model::FieldKey>(key);
            const auto* old = before == nullptr ? nullptr : before->find(field);
            const auto* now = after == nullptr ? nullptr : after->find(field);
            const bool isSame = (old == nullptr && now == nullptr) ||
                                (old != nullptr && now != nullptr && *old == *now);
            if (!isSame) {
                addField(system, record, subject, field, old, now);
            }
        }
    }

    void addField(InstallationId system, const std::string& record, const QString& subject,
                  model::FieldKey key, const model::FieldValue* before,
                  const model::FieldValue* after) const {
        const Catalogues& catalogues = *m_input.catalogues;
        const auto shown = [&](const model::FieldValue* value) {
            return value == nullptr ? QString()
                                    : text::fieldText(key, *value, catalogues.fields,
                                                      m_input.language, &catalogues.functions);
        };
        AuditChange change;
        change.field = static_cast<int>(key);
        change.system = system;
        change.record = record;
        change.subject = subject;
        change.what = text::fieldLabel(key, catalogues.fields, m_input.language);
        change.before = shown(before);
        change.after = shown(after);
        if (after != nullptr && after->origin.user.empty()) {
            change.source = text::place(after->origin.source);
        }
        add(std::move(change));
    }

    void add(AuditChange change) const {
        change.step = m_step;
        change.before = shortened(change.before);
        change.after = shortened(change.after);
        QString all;
        for (const QString* part :
             {&change.subject, &change.what, &change.before, &change.after, &change.source}) {
            all += *part + u'\n';
        }
        change.words = base::folded(all.toStdString());
        m_changes.push_back(std::move(change));
    }

    const AuditInput& m_input;
    const model::Inventory& m_inventory;
    int m_step;
    std::vector<AuditChange>& m_changes;
};

} // namespace

void appendChanges(const AuditInput& input, const model::Inventory& inventory,
                   const edit::Edit& each, int step, std::vector<AuditChange>& changes) {
    std::visit(Teller(input, inventory, step, changes), each);
}

} // namespace aallokko::session
