// SPDX-License-Identifier: GPL-3.0-or-later
//
// Field lists by audience. The grounds are those of the openness act as the working groups apply
// them (assumption): security arrangements, personal data, trade secrets.
#include "core/exchange/redaction.h"

#include <algorithm>
#include <array>

namespace aallokko::exchange {

namespace {

using model::FieldKey;
using K = model::FieldKey;

constexpr std::array security{K::HostingProvider, K::HostingModel, K::Technology,
                              K::Authentication,  K::DataVolume,   K::MaxOutageHours,
                              K::RecoveryPlan,    K::Version};
constexpr std::array contracts{K::ContractRef, K::ContractEnd, K::OptionEnd, K::NoticeMonths,
                               K::ContractTransferable};
constexpr std::array persons{K::Owner, K::SystemManager, K::TechnicalContact, K::Respondent,
                             K::Responsible};
constexpr std::array prices{K::AnnualCost, K::LicenceCost, K::PlannedInvestment, K::MigrationCost};
// Free text: may name persons and amounts.
constexpr std::array freeTexts{K::Risks, K::Notes};

template <std::size_t N>
bool contains(const std::array<FieldKey, N>& list, FieldKey key) {
    return std::find(list.begin(), list.end(), key) != list.end();
}

} // namespace

std::optional<Audience> findAudience(const QString& name) {
    if (name == QStringLiteral("public")) {
        return Audience::Public;
    }
    if (name == QStringLiteral("staff")) {
        return Audience::Staff;
    }
    if (name == QStringLiteral("internal")) {
        return Audience::Internal;
    }
    return name == QStringLiteral("steering") ? std::optional(Audience::Steering) : std::nullopt;
}

std::optional<Ground> groundOf(FieldKey key) {
    if (contains(security, key)) {
        return Ground::Security;
    }
    if (contains(contracts, key)) {
        return Ground::Contract;
    }
    if (contains(persons, key)) {
        return Ground::Person;
    }
    if (contains(prices, key)) {
        return Ground::Price;
    }
    return contains(freeTexts, key) ? std::optional(Ground::FreeText) : std::nullopt;
}

const char* nameOf(Ground ground) {
    constexpr std::array names{"security", "contract", "person", "price", "free_text"};
    return names[static_cast<std::size_t>(ground)];
}

bool isHidden(Audience audience, FieldKey key) {
    const bool isOutside = audience == Audience::Public || audience == Audience::Staff;
    return isOutside && groundOf(key).has_value();
}

bool seesPersons(Audience audience) {
    return !isHidden(audience, FieldKey::Owner);
}

bool seesPrices(Audience audience) {
    return !isHidden(audience, FieldKey::AnnualCost);
}

std::vector<FieldKey> hiddenFields(Audience audience) {
    std::vector<FieldKey> hidden;
    for (int i = 0; i < model::fieldKeyCount; ++i) {
        if (isHidden(audience, static_cast<FieldKey>(i))) {
            hidden.push_back(static_cast<FieldKey>(i));
        }
    }
    return hidden;
}

} // namespace aallokko::exchange
