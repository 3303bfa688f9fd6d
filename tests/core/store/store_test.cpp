// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shared helpers of the store tests.
#include "tests/core/store/store_test.h"

#include "core/store/edit_json.h"

#include <QFile>
#include <unistd.h>

namespace aallokko::test {

namespace {

constexpr unsigned nobody = 65534;

template <class T>
std::string jsonOf(const T& record) {
    const auto json = store::writeEditSet({"", {}, {edit::createRecord(record)}});
    return json ? *json : json.error().code;
}

template <class T>
std::string differenceIn(const model::Inventory& a, const model::Inventory& b) {
    for (const auto& [id, record] : a.all<T>()) {
        const T* other = b.find<T>(id);
        if (other == nullptr || !(*other == record)) {
            return jsonOf(record) + "\n" + (other ? jsonOf(*other) : "missing") + "\n";
        }
    }
    return a.all<T>().size() == b.all<T>().size() ? "" : "more records in the second\n";
}

template <class... T>
std::string differences(const model::Inventory& a, const model::Inventory& b,
                        const std::tuple<model::Table<T>...>*) {
    return (differenceIn<T>(a, b) + ...);
}

} // namespace

std::string StoreTest::path(const char* name) const {
    return m_folder.filePath(QString::fromLatin1(name)).toStdString();
}

std::unique_ptr<store::ProjectStore> StoreTest::create(const model::Inventory& inventory) {
    auto store = store::ProjectStore::create(path(), inventory, author("luonti"));
    EXPECT_TRUE(store.has_value()) << (store ? "" : describe(store.error()));
    return store ? std::move(*store) : nullptr;
}

void StoreTest::openFolderToAll() const {
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)));
    ASSERT_TRUE(QFile::setPermissions(QString::fromStdString(path()), QFile::Permissions(0x6666)));
}

store::Authorship author(const char* reason) {
    return {"Aino Ä", "2018-05-04T12:00:00Z", reason};
}

std::string describe(const base::Error& error) {
    std::string text = std::to_string(static_cast<int>(error.kind)) + " " + error.code;
    for (const std::string& argument : error.arguments) {
        text += " " + argument;
    }
    return text;
}

std::string firstDifference(const model::Inventory& a, const model::Inventory& b) {
    std::string text = differences(a, b, static_cast<const model::Inventory::Tables*>(nullptr));
    if (a.version != b.version) {
        text += "versions " + std::to_string(a.version) + " and " + std::to_string(b.version);
    }
    return text;
}

AsNobody::AsNobody() : m_wasRoot(getuid() == 0) {
    if (m_wasRoot) {
        // The real id too: access(2) asks for it. The saved id leads back.
        EXPECT_EQ(setresuid(nobody, nobody, 0), 0);
    }
}

AsNobody::~AsNobody() {
    if (m_wasRoot) {
        EXPECT_EQ(setresuid(0, 0, 0), 0);
    }
}

} // namespace aallokko::test
