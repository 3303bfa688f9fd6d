// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parameters of calendar dates: weekdays, cut-overs a day, months of a tender.
#include "importers/settings/policy_sections.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace aallokko::importers {

PolicyHandler weekday(int& target) {
    return [&target](const YamlNode& node, const PolicyPlace& place) {
        static constexpr std::array<std::string_view, 7> names{
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
        const auto it = std::find(names.begin(), names.end(), node.text);
        if (it == names.end()) {
            place.problems.badValue(place.path, node, "monday ... sunday");
            return;
        }
        target = static_cast<int>(it - names.begin()) + 1;
    };
}

PolicyHandler slotsPerDay(model::CalendarPolicy& calendar) {
    return [&calendar](const YamlNode& node, const PolicyPlace& place) {
        readKeys(node, place,
                 {{"supplier", into(calendar.supplierSlots, 0, 1000)},
                  {"organisation", into(calendar.organisationSlots, 0, 1000)},
                  {"national_service", into(calendar.serviceSlots, 0, 1000)}});
    };
}

PolicyHandler calendarSection(model::CalendarPolicy& calendar) {
    return [&calendar](const YamlNode& node, const PolicyPlace& place) {
        readKeys(node, place,
                 {{"weekend_categories", into(calendar.weekendCategories)},
                  {"weekday", weekday(calendar.weekday)},
                  {"reading_weeks", into(calendar.readingWeeks, 0, 52)},
                  {"slots_per_day", slotsPerDay(calendar)},
                  {"procurement_months", into(calendar.procurementMonths, 0, 120)}});
    };
}

} // namespace aallokko::importers
