// SPDX-License-Identifier: GPL-3.0-or-later
//
// Look-ups by id; the lists are short, so linear search is the simplest thing that works.
#include "core/model/function_catalogue.h"

namespace aallokko::model {

namespace {

template <class T>
const T* findById(const std::vector<T>& list, std::string_view id) {
    for (const T& entry : list) {
        if (entry.id == id) {
            return &entry;
        }
    }
    return nullptr;
}

} // namespace

const Function* FunctionCatalogue::findFunction(std::string_view id) const {
    return findById(functions, id);
}

const SystemCategory* FunctionCatalogue::findCategory(std::string_view id) const {
    return findById(categories, id);
}

const NationalService* FunctionCatalogue::findNationalService(std::string_view id) const {
    return findById(nationalServices, id);
}

} // namespace aallokko::model
