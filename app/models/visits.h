// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the user has been: pages with the system that was selected there, for Back and Forward. A
// plain value; the main window notes visits and follows them.
#pragma once

#include "app/models/workbench.h"

#include <optional>
#include <vector>

namespace aallokko::models {

struct Visit {
    PageId page = PageId::Inventory;
    model::InstallationId selection;

    bool operator==(const Visit&) const = default;
};

class Visits {
  public:
    /// Notes where the user is now. The same place again is no new visit; a page without a
    /// selection becomes the same page with one. What lay ahead is forgotten, as in a browser.
    void note(const Visit& visit);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_visits.size(); }
    /// The place before or after the present one, which becomes the present one.
    std::optional<Visit> goBack();
    std::optional<Visit> goForward();
    void clear();

  private:
    std::vector<Visit> m_visits;
    std::size_t m_at = 0;
};

} // namespace aallokko::models
