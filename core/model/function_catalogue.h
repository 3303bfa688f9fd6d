// SPDX-License-Identifier: GPL-3.0-or-later
//
// data/catalogues/functions.yaml as core values: the statutory functions with their transfer under
// each reform model, system categories with typical sizes, and national services with their dates.
#pragma once

#include "core/base/date.h"
#include "core/model/local_text.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aallokko::model {

struct FunctionDomain {
    std::string id;
    LocalText name;
};

/// `transfers`: full, partial, stays or state (2018 county model only). `dayOne`: D1n = a new
/// common solution is needed on day one, D1c = the existing one may continue, L = later wave.
struct Function {
    std::string id;
    std::string domain;
    LocalText name;
    std::string transfers;
    std::string dayOne;
    /// Set by "2018 plan only" notes: such functions are out of scope in the 2023 model.
    bool onlyCounty2018 = false;
};

/// Typical figures by size class (small, medium, large) and effort low, typical, high. All are
/// assumptions of the catalogue.
struct SystemCategory {
    std::string id;
    LocalText name;
    std::vector<std::string> functions;
    std::array<std::int64_t, 3> users{};
    std::array<std::int64_t, 3> annualCostEur{};
    std::array<std::int64_t, 3> effortPersonDays{};
    std::string personalData;
    int criticality = 2;
    int noticeMonths = 6;
};

/// A national service is an external node: `constrains` lists category ids; `opens` and `deadline`
/// are the dates that bound plans, where the catalogue knows them.
struct NationalService {
    std::string id;
    LocalText name;
    std::string provider;
    std::vector<std::string> constrains;
    std::vector<std::string> aliases;
    std::optional<base::Date> opens;
    std::optional<base::Date> deadline;
};

/// Product names for recognising duplicates only; never facts about an organisation.
struct ProductAlias {
    std::string product;
    std::string vendor;
    std::string category;
    std::vector<std::string> aliases;
};

struct FunctionCatalogue {
    std::vector<FunctionDomain> domains;
    std::vector<Function> functions;
    std::vector<SystemCategory> categories;
    std::vector<NationalService> nationalServices;
    std::vector<ProductAlias> productAliases;

    [[nodiscard]] const Function* findFunction(std::string_view id) const;
    [[nodiscard]] const SystemCategory* findCategory(std::string_view id) const;
    [[nodiscard]] const NationalService* findNationalService(std::string_view id) const;
};

} // namespace aallokko::model
