// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names from syllables, so that they are rare but alike; one spelling habit is drawn for each row.
#include "tests/support/product_inventory.h"

#include "core/base/rng.h"

#include <array>
#include <string>

namespace aallokko::support {

namespace {

using model::FieldKey;

constexpr std::array syllables{"ha",  "ri",  "kuu", "lum", "me",  "to", "sa",  "vir", "ke",  "tai",
                               "no",  "pel", "la",  "ru",  "sko", "jo", "hil", "vi",  "mus", "ti",
                               "ore", "kal", "ven", "ta",  "aa",  "pa", "rau", "mo",  "si",  "lo"};
constexpr std::array tasks{"Palkat", "Reitit",   "Arkisto", "Vuoro",  "Lupa",   "Kirjasto",
                           "Tilaus", "Laskutus", "Hoito",   "Ateria", "Kartta", "Posti"};
constexpr std::array forms{" Oy", " Oyj", "", " Oy Ab"};
constexpr int functions = 40;

std::string pick(base::Rng& rng, const auto& list) {
    return list[rng.below(list.size())];
}

std::string madeWord(base::Rng& rng) {
    std::string word;
    const auto count = 3 + rng.below(2);
    for (std::uint64_t i = 0; i < count; ++i) {
        word += pick(rng, syllables);
    }
    word[0] = static_cast<char>(word[0] - 32);
    return word;
}

std::string misspelt(base::Rng& rng, std::string word) {
    const auto at = 1 + rng.below(word.size() - 2);
    switch (rng.below(3)) {
    case 0:
        word.erase(at, 1);
        break;
    case 1:
        std::swap(word[at], word[at + 1]);
        break;
    default:
        word.insert(at, 1, word[at]);
    }
    return word;
}

std::string spelling(base::Rng& rng, const std::string& name, const std::string& task) {
    // One row in twenty is misspelt, one in eight has each of the other habits.
    if (rng.below(20) == 0) {
        return misspelt(rng, name) + " " + task;
    }
    switch (rng.below(8)) {
    case 0:
        return name + "-" + task;
    case 1:
        return task + " (" + name + ")";
    case 2:
        return name + " " + task + " " + std::to_string(1 + rng.below(9)) + "." +
               std::to_string(rng.below(9));
    case 3:
        return name + task;
    default:
        return name + " " + task;
    }
}

void set(model::FieldMap& fields, FieldKey key, const std::string& text) {
    fields.set(key, {model::FieldState::Value, text, {}});
}

} // namespace

ProductInventory makeProductInventory(int systems, int organisations, int seed) {
    base::Rng rng(static_cast<std::uint64_t>(seed));
    ProductInventory made;
    for (int i = 1; i <= organisations; ++i) {
        auto& organisation = made.inventory.all<model::Organisation>()[model::OrganisationId(i)];
        organisation.id = model::OrganisationId(i);
        organisation.name.fi = madeWord(rng) + "kunta";
    }
    for (int product = 0; static_cast<int>(made.productOf.size()) < systems; ++product) {
        const std::string name = madeWord(rng);
        const std::string task = pick(rng, tasks);
        const std::string vendor = madeWord(rng);
        const std::string function = "F" + std::to_string(rng.below(functions));
        const auto count = 1 + rng.below(8);
        const auto first = rng.below(static_cast<std::uint64_t>(organisations));
        for (std::uint64_t k = 0; k < count && static_cast<int>(made.productOf.size()) < systems;
             ++k) {
            const auto number = static_cast<std::int64_t>(made.productOf.size()) + 1;
            const model::InstallationId id(number);
            auto& installation = made.inventory.all<model::Installation>()[id];
            installation.id = id;
            installation.responsible = model::OrganisationId(static_cast<std::int64_t>(
                1 + (first + k) % static_cast<std::uint64_t>(organisations)));
            set(installation.fields, FieldKey::Name, spelling(rng, name, task));
            auto& use = made.inventory.all<model::Use>()[model::UseId(number)];
            use.id = model::UseId(number);
            use.installation = id;
            set(use.fields, FieldKey::Functions, function);
            auto& contract = made.inventory.all<model::Contract>()[model::ContractId(number)];
            contract.id = model::ContractId(number);
            contract.installations = {id};
            if (rng.below(4) != 0) {
                set(contract.fields, FieldKey::Vendor, vendor + pick(rng, forms));
            }
            made.productOf.push_back(product);
        }
    }
    return made;
}

model::FunctionCatalogue productFunctions() {
    model::FunctionCatalogue catalogue;
    for (int i = 0; i < functions; ++i) {
        const std::string id = "F" + std::to_string(i);
        catalogue.functions.push_back({id, "X", {id, id, id}, "", "", false});
    }
    return catalogue;
}

} // namespace aallokko::support
