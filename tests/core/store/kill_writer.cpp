// SPDX-License-Identifier: GPL-3.0-or-later
//
// Appends edit sets to a project until it is killed. Every set writes one number into many
// records, so that a set written in part would show as two different numbers.
#include "core/store/project_store.h"
#include "core/store/system_clock.h"

#include <QCoreApplication>
#include <cstdio>

namespace {

using namespace aallokko;
using namespace aallokko::model;

constexpr int recordsInASet = 200;

FieldValue mark(std::int64_t number) {
    FieldValue value;
    value.state = FieldState::Value;
    value.data = "merkintä " + std::to_string(number);
    value.origin.user = "kirjoittaja";
    return value;
}

/// Small sets change one field of every installation; every fifth adds a batch of interfaces, like
/// an import.
edit::EditSet nextSet(const Inventory& inventory) {
    const std::int64_t number = inventory.version + 1;
    edit::EditSet set{"edit.test", {}, {}};
    for (const auto& [id, installation] : inventory.all<Installation>()) {
        set.edits.push_back(*edit::makeSetField(inventory, id, FieldKey::Notes, mark(number)));
    }
    for (std::int64_t i = 0; number % 5 == 0 && i < recordsInASet; ++i) {
        Interface record{InterfaceId(number * 1000 + i), {}, {}, {}, {}};
        record.fields.set(FieldKey::DataContent, mark(number));
        set.edits.push_back(edit::createRecord(record));
    }
    return set;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    auto store = store::ProjectStore::open(argc > 1 ? argv[1] : "");
    if (!store) {
        std::fprintf(stderr, "%s\n", store.error().code.c_str());
        return 1;
    }
    auto inventory = (*store)->load();
    const store::SystemClock clock;
    while (inventory) {
        const edit::EditSet set = nextSet(*inventory);
        const auto version = inventory->version;
        const auto entry =
            (*store)->append(set, version, "edit", {"kirjoittaja", clock.nowUtc(), ""});
        if (!entry || !edit::applyEdits(*inventory, set.edits)) {
            std::fprintf(stderr, "%s\n", entry ? "apply" : entry.error().code.c_str());
            return 1;
        }
        std::printf("%lld\n", static_cast<long long>(entry->version));
        std::fflush(stdout);
    }
    return 1;
}
