// SPDX-License-Identifier: GPL-3.0-or-later
//
// applyEdit compares `before` with what is there first: an edit made from an older inventory fails
// as a conflict instead of silently overwriting another person's work.
#include "core/edit/edit.h"

#include <algorithm>

namespace aallokko::edit {

namespace {

using model::Inventory;

base::Result<void> stale(const std::string& record) {
    return base::fail(base::ErrorKind::Conflict, "edit.stale", {record});
}

std::string textOf(const std::string& id) {
    return id;
}

template <class Tag>
std::string textOf(base::StrongId<Tag> id) {
    return std::to_string(id.value());
}

template <class T>
base::Result<void> replace(Inventory& inventory, const ReplaceRecord<T>& edit) {
    if (!edit.before && !edit.after) {
        return base::fail(base::ErrorKind::Internal, "edit.empty");
    }
    const auto& id = edit.before ? edit.before->id : edit.after->id;
    if (edit.before && edit.after && !(edit.before->id == edit.after->id)) {
        return base::fail(base::ErrorKind::Internal, "edit.id_changed", {textOf(id)});
    }
    auto& table = inventory.all<T>();
    const auto it = table.find(id);
    const bool same = it == table.end() ? !edit.before : edit.before && *edit.before == it->second;
    if (!same) {
        return stale(textOf(id));
    }
    if (!edit.after) {
        inventory.noteDeleted<T>(id);
        table.erase(it);
    } else if (it == table.end()) {
        table.emplace(id, *edit.after);
    } else {
        it->second = *edit.after;
    }
    return {};
}

template <class T>
model::FieldMap* fieldsOf(Inventory& inventory, std::int64_t id) {
    auto& table = inventory.all<T>();
    const auto it = table.find(decltype(T::id)(id));
    return it == table.end() ? nullptr : &it->second.fields;
}

model::FieldMap* fieldsOf(Inventory& inventory, EntityRef entity) {
    switch (entity.kind) {
    case model::EntityKind::Installation:
        return fieldsOf<model::Installation>(inventory, entity.id);
    case model::EntityKind::Use:
        return fieldsOf<model::Use>(inventory, entity.id);
    case model::EntityKind::Contract:
        return fieldsOf<model::Contract>(inventory, entity.id);
    case model::EntityKind::Interface:
        return fieldsOf<model::Interface>(inventory, entity.id);
    case model::EntityKind::Product:
        break;
    }
    return nullptr;
}

base::Result<void> setField(Inventory& inventory, const SetField& edit) {
    model::FieldMap* fields = fieldsOf(inventory, edit.entity);
    if (fields == nullptr) {
        return stale(std::to_string(edit.entity.id));
    }
    const model::FieldValue* current = fields->find(edit.key);
    const bool same = current == nullptr ? !edit.before : edit.before && *edit.before == *current;
    if (!same) {
        return stale(std::to_string(edit.entity.id) + "/" + std::string(nameOf(edit.key)));
    }
    if (edit.after) {
        fields->set(edit.key, *edit.after);
    } else {
        fields->erase(edit.key);
    }
    return {};
}

struct Apply {
    Inventory& inventory;

    base::Result<void> operator()(const SetField& edit) const { return setField(inventory, edit); }
    template <class T>
    base::Result<void> operator()(const ReplaceRecord<T>& edit) const {
        return replace(inventory, edit);
    }
};

} // namespace

base::Result<void> applyEdit(Inventory& inventory, const Edit& edit) {
    return std::visit(Apply{inventory}, edit);
}

base::Result<void> applyEdits(Inventory& inventory, const std::vector<Edit>& edits) {
    for (std::size_t i = 0; i < edits.size(); ++i) {
        if (auto result = applyEdit(inventory, edits[i]); !result) {
            for (std::size_t k = i; k-- > 0;) {
                // Cannot fail: each of these has just been applied.
                (void)applyEdit(inventory, inverse(edits[k]));
            }
            return result;
        }
    }
    ++inventory.version;
    return {};
}

Edit inverse(const Edit& edit) {
    Edit result = edit;
    std::visit([](auto& value) { std::swap(value.before, value.after); }, result);
    return result;
}

std::vector<Edit> inverse(const std::vector<Edit>& edits) {
    std::vector<Edit> result;
    result.reserve(edits.size());
    for (auto it = edits.rbegin(); it != edits.rend(); ++it) {
        result.push_back(inverse(*it));
    }
    return result;
}

base::Result<Edit> makeSetField(const Inventory& inventory, model::InstallationId installation,
                                model::FieldKey key, model::FieldValue after) {
    SetField edit;
    edit.key = key;
    edit.entity.kind = model::entityOf(key);
    const model::FieldMap* fields = nullptr;
    const auto adopt = [&](const auto& record) {
        edit.entity.id = record.id.value();
        fields = &record.fields;
    };
    if (edit.entity.kind == model::EntityKind::Installation) {
        if (const auto* found = inventory.find<model::Installation>(installation)) {
            adopt(*found);
        }
    } else if (edit.entity.kind == model::EntityKind::Use) {
        for (const auto& [id, use] : inventory.all<model::Use>()) {
            if (fields == nullptr && use.installation == installation && use.isPrimary) {
                adopt(use);
            }
        }
    } else if (edit.entity.kind == model::EntityKind::Contract) {
        for (const auto& [id, contract] : inventory.all<model::Contract>()) {
            const auto& list = contract.installations;
            if (fields == nullptr &&
                std::find(list.begin(), list.end(), installation) != list.end()) {
                adopt(contract);
            }
        }
    }
    if (fields == nullptr) {
        return base::fail(base::ErrorKind::Usage, "edit.no_record",
                          {std::to_string(installation.value()), std::string(nameOf(key))});
    }
    if (const model::FieldValue* current = fields->find(key)) {
        edit.before = *current;
        if (!after.origin.user.empty() && after.origin.source.file.empty()) {
            after.origin.source = current->origin.source;
            after.origin.raw = current->origin.raw;
        }
    }
    edit.after = std::move(after);
    return Edit(std::move(edit));
}

} // namespace aallokko::edit
