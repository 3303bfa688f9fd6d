// SPDX-License-Identifier: GPL-3.0-or-later
//
// The variant of edits to and from JSON; the records themselves are described in record_shape.h.
#include "core/store/edit_json.h"

#include "core/base/text.h"
#include "core/store/json_in.h"
#include "core/store/json_out.h"

namespace aallokko::store {

namespace {

struct WriteEdit {
    JsonOut& out;

    void operator()(const edit::SetField& edit) const {
        out.member("after", edit.after);
        out.member("before", edit.before);
        out.member("entity", edit.entity.kind);
        out.member("id", edit.entity.id);
        out.writeKey("key");
        out.writeName(storedNameOf(edit.key));
        out.member("type", std::string("field"));
    }
    template <class T>
    void operator()(const edit::ReplaceRecord<T>& edit) const {
        out.member("after", edit.after);
        out.member("before", edit.before);
        out.writeKey("type");
        out.writeName(tableName<T>);
    }
};

edit::SetField readSetField(JsonIn& in) {
    edit::SetField edit;
    std::string key;
    in.member("after", edit.after);
    in.member("before", edit.before);
    in.member("entity", edit.entity.kind);
    in.member("id", edit.entity.id);
    in.member("key", key);
    if (const auto field = model::findStoredField(key)) {
        edit.key = *field;
    } else {
        in.fail("key", "unknown field " + key);
    }
    return edit;
}

template <class T>
bool readIfTypeIs(JsonIn& in, const std::string& type, edit::Edit& edit) {
    if (type != tableName<T>) {
        return false;
    }
    auto& record = edit.emplace<edit::ReplaceRecord<T>>();
    in.member("after", record.after);
    in.member("before", record.before);
    return true;
}

template <class... T>
bool readRecord(JsonIn& in, const std::string& type, edit::Edit& edit,
                const std::tuple<model::Table<T>...>*) {
    return (readIfTypeIs<T>(in, type, edit) || ...);
}

struct EditItem {
    edit::Edit edit;
};

void describe(JsonIn& in, EditItem& item) {
    std::string type;
    in.member("type", type);
    if (type == "field") {
        item.edit = readSetField(in);
    } else if (!readRecord(in, type, item.edit,
                           static_cast<const model::Inventory::Tables*>(nullptr))) {
        in.fail("type", "unknown type " + type);
    }
}

} // namespace

base::Result<std::string> writeEditSet(const edit::EditSet& set) {
    JsonOut out;
    out.openObject();
    out.member("arguments", set.titleArguments);
    out.writeKey("edits");
    out.openArray();
    for (const edit::Edit& edit : set.edits) {
        out.separate();
        out.openObject();
        std::visit(WriteEdit{out}, edit);
        out.closeObject();
    }
    out.closeArray();
    out.member("title", set.title);
    out.closeObject();
    if (!out.isExact() || !base::isUtf8(out.text())) {
        return base::fail(base::ErrorKind::Internal, "edit.not_exact", {set.title});
    }
    return out.take();
}

base::Result<edit::EditSet> readEditSet(std::string_view json) {
    auto value = parseJson(json);
    if (!value) {
        return tl::unexpected(value.error());
    }
    edit::EditSet set;
    std::vector<EditItem> items;
    JsonIn top{QJsonObject()};
    JsonIn in(top.objectOf({}, *value), &top);
    in.member("arguments", set.titleArguments);
    in.member("edits", items);
    in.member("title", set.title);
    in.finish();
    if (auto status = top.status(); !status) {
        return tl::unexpected(status.error());
    }
    set.edits.reserve(items.size());
    for (EditItem& item : items) {
        set.edits.push_back(std::move(item.edit));
    }
    return set;
}

} // namespace aallokko::store
