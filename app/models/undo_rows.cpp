// SPDX-License-Identifier: GPL-3.0-or-later
//
// Uses and contracts are shown under the name of their system.
#include "app/models/undo_rows.h"

#include "core/text/display.h"
#include "core/text/messages.h"

#include <QCoreApplication>

namespace aallokko::models {

namespace {

using model::InstallationId;

struct UndoWords {
    Q_DECLARE_TR_FUNCTIONS(UndoWords)
};

class Rows {
  public:
    Rows(const model::Inventory& inventory, const session::Catalogues& catalogues)
        : m_inventory(inventory), m_catalogues(catalogues) {}

    void add(const edit::SetField& each) {
        TextRow row;
        row.cells = {UndoWords::tr("set back"), nameOf(each.entity),
                     text::fieldLabel(each.key, m_catalogues.fields, text::currentLanguage()),
                     valueOf(each.key, each.before), valueOf(each.key, each.after)};
        if (row.cells[3] != row.cells[4]) {
            rows.push_back(std::move(row));
        }
    }
    void add(const edit::ReplaceRecord<model::Installation>& each) {
        const bool isGone = !each.after;
        if (isGone || each.before->notInLatest != each.after->notInLatest) {
            rows.push_back({{isGone                    ? UndoWords::tr("system removed")
                             : each.after->notInLatest ? UndoWords::tr("marked missing again")
                                                       : UndoWords::tr("no longer marked missing"),
                             nameOf(*each.before),
                             {},
                             {},
                             {}},
                            {},
                            -1,
                            {},
                            {}});
        }
    }
    void add(const edit::ReplaceRecord<model::Interface>& each) {
        if (!each.after) {
            rows.push_back({{UndoWords::tr("interface removed"), nameOf(*each.before), {}, {}, {}},
                            {},
                            -1,
                            {},
                            {}});
        }
    }
    template <class T>
    void add(const edit::ReplaceRecord<T>&) {}

    [[nodiscard]] QString valueOf(model::FieldKey key,
                                  const std::optional<model::FieldValue>& value) const {
        return value ? text::fieldText(key, *value, m_catalogues.fields, text::currentLanguage(),
                                       &m_catalogues.functions)
                     : QString();
    }

    std::vector<TextRow> rows;

  private:
    static QString nameOf(const model::Installation& installation) {
        const model::FieldValue* name = installation.fields.find(model::FieldKey::Name);
        return name == nullptr ? QString() : text::qstring(name->text());
    }
    static QString nameOf(const model::Interface& interface) {
        return text::qstring(interface.source.written) + QStringLiteral(" – ") +
               text::qstring(interface.target.written);
    }
    [[nodiscard]] QString nameOf(InstallationId id) const {
        const auto* found = m_inventory.find<model::Installation>(id);
        return found == nullptr ? QString() : nameOf(*found);
    }
    [[nodiscard]] QString nameOf(const edit::EntityRef& entity) const {
        if (entity.kind == model::EntityKind::Use) {
            const auto* use = m_inventory.find<model::Use>(model::UseId(entity.id));
            return use == nullptr ? QString() : nameOf(use->installation);
        }
        if (entity.kind == model::EntityKind::Contract) {
            const auto* found = m_inventory.find<model::Contract>(model::ContractId(entity.id));
            return found == nullptr || found->installations.empty()
                       ? QString()
                       : nameOf(found->installations.front());
        }
        if (entity.kind == model::EntityKind::Interface) {
            const auto* found = m_inventory.find<model::Interface>(model::InterfaceId(entity.id));
            return found == nullptr ? QString() : nameOf(*found);
        }
        return nameOf(InstallationId(entity.id));
    }

    const model::Inventory& m_inventory;
    const session::Catalogues& m_catalogues;
};

} // namespace

std::vector<TextRow> undoneRows(const std::vector<edit::Edit>& edits,
                                const model::Inventory& inventory,
                                const session::Catalogues& catalogues) {
    Rows rows(inventory, catalogues);
    for (const edit::Edit& each : edits) {
        std::visit([&rows](const auto& one) { rows.add(one); }, each);
    }
    return std::move(rows.rows);
}

std::vector<TextRow> keptRows(const std::vector<edit::KeptEdit>& kept,
                              const session::Catalogues& catalogues) {
    const model::Inventory none;
    const Rows texts(none, catalogues);
    std::vector<TextRow> rows;
    for (const edit::KeptEdit& each : kept) {
        TextRow row;
        row.cells = {each.reason == "in_use" ? UndoWords::tr("later work uses it")
                                             : UndoWords::tr("changed since"),
                     text::qstring(each.name),
                     each.field
                         ? text::fieldLabel(*each.field, catalogues.fields, text::currentLanguage())
                         : QString(),
                     each.field ? texts.valueOf(*each.field, each.set) : QString(),
                     each.field ? texts.valueOf(*each.field, each.now) : QString()};
        row.severity = static_cast<int>(model::Severity::Warning);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace aallokko::models
