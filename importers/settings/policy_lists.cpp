// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists of a plan.yaml: due dates, targets, named pairs, forbidden quarters, frozen past and
// what happens to organisations; and its top level.
#include "importers/settings/policy_sections.h"

namespace aallokko::importers {

namespace {

// A list whose entries are mappings: `keys` binds the members of one entry.
template <class T>
PolicyHandler listOf(std::vector<T>& target, PolicyKeys (*keys)(T&)) {
    return [&target, keys](const YamlNode& node, const PolicyPlace& place) {
        readEntries(node, place, [&target, keys](const YamlNode& entry, const PolicyPlace& at) {
            T value;
            const std::size_t before = at.problems.all().size();
            readKeys(entry, at, keys(value));
            if (at.problems.all().size() == before) {
                target.push_back(std::move(value));
            }
        });
    };
}

PolicyKeys dueKeys(model::DueRule& rule) {
    const auto quarter = [&rule](const YamlNode& node, const PolicyPlace& place) {
        base::Quarter read;
        const std::size_t before = place.problems.all().size();
        into(read)(node, place);
        if (place.problems.all().size() == before) {
            rule.quarter = read;
        }
    };
    return {{"categories", into(rule.categories)}, {"functions", into(rule.functions)},
            {"domains", into(rule.domains)},       {"milestone", into(rule.milestone)},
            {"phase", into(rule.phase)},           {"quarter", quarter},
            {"hard", into(rule.isHard)},           {"reason", ignored()}};
}

PolicyKeys targetKeys(model::RegionalTarget& target) {
    // "new", or the organisation whose installation it is.
    const auto host = [&target](const YamlNode& node, const PolicyPlace&) {
        target.isHost = !node.text.empty() && node.text != "new";
    };
    return {{"id", into(target.id)},
            {"name", into(target.name)},
            {"categories", into(target.categories)},
            {"host", host},
            {"at_start", into(target.mustStandAtStart)},
            {"fixed_eur", eurosInto(target.fixedCents)},
            {"per_wave_eur", eurosInto(target.perQuarterCents)},
            {"effort_days", into(target.effortDays, 0, 100'000)},
            {"vendor", into(target.vendor)},
            {"reason", ignored()}};
}

PolicyKeys pairKeys(model::NamedPrecedence& pair) {
    const auto before = [&pair](const YamlNode& node, const PolicyPlace& place) {
        into(pair.before)(node, place);
        pair.line = node.line;
    };
    return {{"before", before},
            {"after", into(pair.after)},
            {"lag", into(pair.lag, 0, 1000)},
            {"reason", ignored()}};
}

PolicyKeys forbiddenKeys(model::ForbiddenQuarter& rule) {
    return {{"categories", into(rule.categories)},
            {"quarter", into(rule.quarter)},
            {"reason", into(rule.reason)}};
}

PolicyKeys carriedOutKeys(model::CarriedOutPhase& done) {
    return {{"system", into(done.system)},
            {"phase", into(done.phase)},
            {"quarter", into(done.quarter)},
            {"reason", ignored()}};
}

PolicyKeys eventKeys(model::OrganisationEvent& event) {
    const auto kind = [&event](const YamlNode& node, const PolicyPlace& place) {
        if (node.text != "ceases" && node.text != "leaves_region") {
            place.problems.badValue(place.path, node, "ceases, leaves_region");
        }
        event.leavesRegion = node.text == "leaves_region";
    };
    const auto date = [&event](const YamlNode& node, const PolicyPlace& place) {
        std::optional<base::Date> read;
        into(read)(node, place);
        event.date = read.value_or(base::Date{});
    };
    return {{"organisation", into(event.organisation)},
            {"event", kind},
            {"date", date},
            {"note", ignored()}};
}

PolicyHandler sameQuarterSection(std::vector<std::vector<std::string>>& groups) {
    return [&groups](const YamlNode& node, const PolicyPlace& place) {
        readEntries(node, place, [&groups](const YamlNode& entry, const PolicyPlace& at) {
            std::vector<std::string> group;
            into(group)(entry, at);
            groups.push_back(std::move(group));
        });
    };
}

// A date, or {milestone, date}.
PolicyHandler legalStartSection(model::Policy& policy) {
    return [&policy](const YamlNode& node, const PolicyPlace& place) {
        if (node.kind == YamlNode::Kind::Scalar) {
            into(policy.legalStartDate)(node, place);
        } else {
            readKeys(
                node, place,
                {{"milestone", into(policy.legalStart)}, {"date", into(policy.legalStartDate)}});
        }
    };
}

} // namespace

PolicyKeys planKeys(model::Policy& policy, std::vector<model::DueRule>& added) {
    return {
        {"version", ignored()},
        {"synthetic", ignored()},
        {"as_of", into(policy.asOf)},
        {"legal_start", legalStartSection(policy)},
        {"costs", costSection(policy.costs)},
        {"capacity", capacitySection(policy.capacity)},
        {"takeover", takeoverSection(policy.takeover)},
        {"work", workSection(policy.work)},
        {"calendar", calendarSection(policy.calendar)},
        {"due", listOf<model::DueRule>(added, dueKeys)},
        {"targets", listOf<model::RegionalTarget>(policy.targets, targetKeys)},
        {"before", listOf<model::NamedPrecedence>(policy.before, pairKeys)},
        {"same_quarter", sameQuarterSection(policy.sameQuarter)},
        {"forbidden", listOf<model::ForbiddenQuarter>(policy.forbidden, forbiddenKeys)},
        {"carried_out", listOf<model::CarriedOutPhase>(policy.carriedOut, carriedOutKeys)},
        {"organisation_events",
         listOf<model::OrganisationEvent>(policy.organisationEvents, eventKeys)},
        {"freeze_calendar", freezeSection(policy)},
        {"freeze_weight", freezeWeights(policy)},
        {"ordering", orderingSection(policy)},
        {"planning_tasks", taskSection(policy)},
    };
}

} // namespace aallokko::importers
