// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/cache.h"
#include "core/workbench/decisions.h"

#include <string>

//! Decisions as they are kept, and as they are typed.
namespace espalier::workbench {

//! key: Explored::key. None were made: empty. Errors: Io; Invalid where what is kept cannot be read.
Result<Decisions> loadDecisions(store::Cache &cache, const std::string &key);
Result<> saveDecisions(store::Cache &cache, const std::string &key, const Decisions &decisions);

//! "orders(customer_id)->customers" or "...->customers(id)". Without columns of the parent its primary key is meant.
//! Errors: Invalid, saying what is wrong.
Result<NamedRelation> parseRelation(const catalog::Catalog &catalog, const std::string &text);

} // namespace espalier::workbench
