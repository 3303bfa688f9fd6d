// SPDX-License-Identifier: GPL-3.0-or-later
//
// Points are whole numbers so that a rank can be added up by hand.
#include "core/match/consolidation.h"

#include "core/model/text_marks.h"

#include <algorithm>
#include <optional>

namespace aallokko::match {

namespace {

using model::FieldKey;
using model::SystemView;

constexpr int userPoints = 30;
constexpr int costPoints = 20;
constexpr int transferPoints = 12;
constexpr int termPoints = 8;
constexpr int certificationPoints = 15;
constexpr int supportPoints = 15;
constexpr int termYears = 2;
constexpr int supportYears = 5;

std::optional<std::int64_t> usersOf(const SystemView& system) {
    const auto* count = std::get_if<std::int64_t>(&system.field(FieldKey::UserCount).data);
    return count == nullptr || *count <= 0 ? std::nullopt : std::optional(*count);
}

std::optional<std::int64_t> centsOf(const SystemView& system) {
    const auto* cost = std::get_if<model::Decimal>(&system.field(FieldKey::AnnualCost).data);
    return cost == nullptr || cost->hundredths <= 0 ? std::nullopt
                                                    : std::optional(cost->hundredths);
}

// Cents a user and year; nullopt when either is not known.
std::optional<std::int64_t> centsAUser(const SystemView& system) {
    const auto users = usersOf(system);
    const auto cents = centsOf(system);
    return users && cents ? std::optional(*cents / *users) : std::nullopt;
}

int monthsBetween(base::Date from, base::Date to) {
    return (static_cast<int>(to.year()) - static_cast<int>(from.year())) * 12 +
           static_cast<int>(static_cast<unsigned>(to.month())) -
           static_cast<int>(static_cast<unsigned>(from.month()));
}

class Ranker {
  public:
    Ranker(const std::vector<const SystemView*>& systems, base::Date day) : m_day(day) {
        for (const SystemView* system : systems) {
            m_mostUsers = std::max(m_mostUsers, usersOf(*system).value_or(0));
            if (const auto cents = centsAUser(*system)) {
                m_leastCents = std::min(m_leastCents.value_or(*cents), *cents);
            }
        }
    }

    TargetCandidate rank(const SystemView& system) {
        m_candidate = {system.id(), 0, {}};
        rankUsers(system);
        rankCost(system);
        rankContract(system);
        rankCertification(system);
        rankSupport(system);
        return std::move(m_candidate);
    }

  private:
    void say(const char* code, int points, std::vector<std::string> arguments = {}) {
        m_candidate.points += points;
        m_candidate.reasons.push_back({code, std::move(arguments), points});
    }

    void rankUsers(const SystemView& system) {
        if (const auto users = usersOf(system)) {
            say("target.users", static_cast<int>(userPoints * *users / m_mostUsers),
                {model::markedNumber(*users)});
        } else {
            say("target.users_unknown", 0);
        }
    }

    void rankCost(const SystemView& system) {
        if (const auto cents = centsAUser(system)) {
            const std::int64_t points =
                *cents <= 0 ? costPoints : costPoints * *m_leastCents / *cents;
            say("target.cost", static_cast<int>(points), {model::markedEuros(*cents)});
        } else {
            say("target.cost_unknown", 0);
        }
    }

    void rankContract(const SystemView& system) {
        const std::string& transfer = system.field(FieldKey::ContractTransferable).text();
        if (transfer == "by_law" || transfer == "consent") {
            say("target.transferable", transferPoints);
        } else {
            say(transfer == "not_transferable" ? "target.not_transferable"
                                               : "target.transfer_unknown",
                0);
        }
        const model::FieldValue& end = system.field(FieldKey::ContractEnd);
        const auto* day = std::get_if<base::Date>(&end.data);
        if (std::holds_alternative<model::OpenEnded>(end.data)) {
            say("target.contract_open", termPoints);
        } else if (day != nullptr) {
            const bool isLong = monthsBetween(m_day, *day) >= 12 * termYears;
            say(isLong ? "target.contract_long" : "target.contract_short", isLong ? termPoints : 0,
                {model::markedDate(*day)});
        } else {
            say("target.contract_unknown", 0);
        }
    }

    void rankCertification(const SystemView& system) {
        const model::FieldValue& value = system.field(FieldKey::CertificationClass);
        const bool needsNone =
            value.text() == "none" || value.state == model::FieldState::NotApplicable;
        if (needsNone) {
            say("target.no_certification_needed", certificationPoints);
        } else if (value.hasValue()) {
            say("target.certified", certificationPoints, {value.text()});
        } else {
            say("target.certification_unknown", 0);
        }
    }

    void rankSupport(const SystemView& system) {
        const model::FieldValue& end = system.field(FieldKey::EndOfLife);
        if (const auto* day = std::get_if<base::Date>(&end.data)) {
            const int months = std::clamp(monthsBetween(m_day, *day), 0, 12 * supportYears);
            say("target.support_ends", supportPoints * months / (12 * supportYears),
                {model::markedDate(*day)});
        } else if (end.state == model::FieldState::No ||
                   std::holds_alternative<model::OpenEnded>(end.data)) {
            say("target.support_open", supportPoints);
        } else {
            say("target.support_unknown", 0);
        }
    }

    base::Date m_day;
    std::int64_t m_mostUsers = 1;
    std::optional<std::int64_t> m_leastCents;
    TargetCandidate m_candidate;
};

} // namespace

std::vector<TargetCandidate> rankTargets(const model::SystemIndex& index,
                                         const std::vector<model::InstallationId>& systems,
                                         base::Date day) {
    std::vector<const SystemView*> views;
    for (const model::InstallationId id : systems) {
        if (const SystemView* view = index.find(id)) {
            views.push_back(view);
        }
    }
    Ranker ranker(views, day);
    std::vector<TargetCandidate> candidates;
    for (const SystemView* view : views) {
        candidates.push_back(ranker.rank(*view));
    }
    std::sort(candidates.begin(), candidates.end(),
              [](const TargetCandidate& a, const TargetCandidate& b) {
                  return a.points != b.points ? a.points > b.points : a.system < b.system;
              });
    return candidates;
}

} // namespace aallokko::match
