// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder that goes away with the test, and the words the store tests share.
#pragma once

#include "core/store/project_store.h"

#include <QString>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <memory>
#include <set>

namespace aallokko::test {

class StoreTest : public testing::Test {
  protected:
    [[nodiscard]] std::string path(const char* name = "p.aallokko") const;
    /// A new project at path(); fails the test when it cannot be made.
    [[nodiscard]] std::unique_ptr<store::ProjectStore> create(const model::Inventory& inventory);
    /// For reading and writing as an ordinary user.
    void openFolderToAll() const;

    QTemporaryDir m_folder;
};

[[nodiscard]] store::Authorship author(const char* reason = "koe");

/// "" for success, else "kind code argument argument".
[[nodiscard]] std::string describe(const base::Error& error);
template <class T>
[[nodiscard]] std::string codeOf(const base::Result<T>& result) {
    return result ? "ok" : result.error().code;
}

/// Where two inventories first differ, "" when they are equal.
[[nodiscard]] std::string firstDifference(const model::Inventory& a, const model::Inventory& b);

/// Acts as user "nobody" while alive when the test runs as root, whom no right stops.
class AsNobody {
  public:
    AsNobody();
    ~AsNobody();

  private:
    bool m_wasRoot;
};

} // namespace aallokko::test
