// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists of records that have tables of their own: members and predecessors of organisations,
// installations of contracts, mentions of interfaces.
#pragma once

#include "core/store/database.h"

#include "core/model/inventory.h"

namespace aallokko::store {

void insertChildren(Database& database, const model::Organisation& record);
void insertChildren(Database& database, const model::Contract& record);
void insertChildren(Database& database, const model::Interface& record);

/// Removes what insertChildren wrote, for a record that is about to be replaced.
void eraseChildren(Database& database, const model::Organisation& record);
void eraseChildren(Database& database, const model::Contract& record);
void eraseChildren(Database& database, const model::Interface& record);

/// Adds the lists of one record.
void readChildren(Database& database, model::Organisation& record);
void readChildren(Database& database, model::Contract& record);
void readChildren(Database& database, model::Interface& record);

/// Adds the lists of all records of the inventory.
void readAllChildren(Database& database, model::Inventory& inventory);

template <class T>
concept HasChildren = requires(Database& database, const T& record) {
    insertChildren(database, record);
};

} // namespace aallokko::store
