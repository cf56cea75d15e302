// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/deploy/names.h"
#include "core/pg/transaction.h"
#include "core/workbench/champion.h"

//! What is predicted as of a moment that is named, instead of now.
namespace espalier::workbench {

//! Errors: Invalid where the moment is still to come, by the database.
Result<> checkPast(pg::Transaction &transaction, Timestamp asOf);

//! Errors: Invalid where predictions are not as of one moment, or this one is still to come.
Result<> checkMoment(pg::Transaction &transaction, const Champion &champion, Timestamp asOf);

//! That predictions as of it may be written: what was said before is not rewritten. Errors: those of checkMoment(); Invalid where something of a
//! later moment is logged or stands in the table.
Result<> checkWritableMoment(pg::Transaction &transaction, const Champion &champion, const deploy::Names &names,
                             Timestamp asOf);

} // namespace espalier::workbench
