// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real main window with settings that are not stored, and a project in a temporary folder.
#pragma once

#include "app/gui/main_window.h"

#include <QTemporaryDir>
#include <functional>
#include <gtest/gtest.h>

namespace aallokko::gui {

class WindowFixture : public testing::Test {
  protected:
    WindowFixture();
    ~WindowFixture() override;

    [[nodiscard]] static QString inventory(const QString& name);
    /// An empty project with the organisations of the example region.
    void makeProject();
    /// Two municipalities through the import of the window, accepted.
    void importTwo();
    void makePlan();
    [[nodiscard]] static bool waitFor(const std::function<bool()>& isDone,
                                      int limitMilliseconds = 20000);
    template <class T>
    [[nodiscard]] T* find(const char* name) {
        T* child = window.findChild<T*>(QLatin1String(name));
        EXPECT_NE(child, nullptr) << name;
        return child;
    }
    /// The pages that the walks over all pages hold to account. Inventory, Reports and Work plan
    /// are being made anew and join when they have passed them once.
    [[nodiscard]] QList<Page*> walkedPages() const {
        QList<Page*> pages;
        for (Page* page : window.pages()) {
            if (page->id() != models::PageId::Inventory && page->id() != models::PageId::Reports &&
                page->id() != models::PageId::WorkPlan) {
                pages << page;
            }
        }
        return pages;
    }
    [[nodiscard]] session::Session& session() { return *window.workbench().session(); }

    QTemporaryDir folder;
    Preferences preferences{false};
    MainWindow window{preferences};
    QStringList errors;
};

} // namespace aallokko::gui
