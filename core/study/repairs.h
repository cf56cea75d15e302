// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace espalier::study {

//! By which a repair tells when a row is of: the table's own time or the one that it borrows, of the entity of a row target and of given
//! examples else their as-of time; delays and other times of the table left out. None: its rows have no time.
std::optional<TableTime> rowTime(const Study &study, const sql::QualifiedName &table);

//! What is wrong with the repairs and the periods that are left out by themselves, whatever the database has. Errors: Invalid.
Result<> checkRepairs(const Study &study);

//! It treats values as missing that are, or make, the label: examples would lose it.
bool takesLabels(const Study &study, const Repair &repair);

//! The smallest period around it whose ends lie on whole steps, in microseconds, of UTC.
Period widened(const Period &period, std::int64_t step);

//! To the minute: "between 2025-03-02 and 2025-03-07", "before 2024-05-01", "from 2026-01-01 12:00 on".
Message told(const Period &period);
std::vector<Message> told(const std::vector<Period> &periods);
//! "treat order_lines.unit_price between 2025-03-02 and 2025-03-07 as missing", "read 'paid' of orders.status as 'settled'".
Message told(const Repair &repair);
//! "treat order_lines.unit_price as missing between 2025-03-02 and 2025-03-07, and before 2024-05-01".
//! Requires: at least one; all are of one column and alike.
Message told(const std::vector<Repair> &repairs);
//! "2025-03-02", or "2025-03-02 12:30" where it is not the start of a day.
std::string momentText(Timestamp moment);

} // namespace espalier::study
