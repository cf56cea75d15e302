// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

//! What the name of a column says of it.
namespace espalier::study {

//! The words of a name in lower case, "date", "time" and the like taken off their ends: "EndDate" and "end_date" begin with "end".
std::vector<std::string> stemsOf(std::string_view name);

bool isNamedAsBeginning(std::string_view name); //!< created, placed, occurred, ...
bool isNamedAsEnd(
    std::string_view name); //!< died, closed, valid_to, last_access: when something of the row ended or was last so
bool isNamedAsLast(std::string_view name); //!< last_login, finalgame: overwritten as long as more comes
bool isNamedAsUpdate(std::string_view name); //!< updated, modified: overwritten as time goes on
bool isNamedAsPlan(
    std::string_view
        name); //!< due, scheduled, valid, birth: what it says was known before, or has nothing to do with the row
bool isNamedAsDue(std::string_view name); //!< due, deadline, promised: when something is to be done at the latest
bool isNamedAsRecord(std::string_view name); //!< created, inserted, loaded: when the row was entered
bool isNamedAsValidFrom(std::string_view name); //!< valid_from, effective_from
bool isNamedAsValidTo(std::string_view name); //!< valid_to, effective_until
bool isNamedAsValidity(std::string_view name); //!< valid, validity, period, during, ...: of a range
bool isNamedAsYear(std::string_view name); //!< year, yearID, yr, season, season_year; not birth_year or end_year
bool isNamedAsYearMonth(std::string_view name); //!< year_month, yyyymm
bool isNamedAsIdentifier(std::string_view name); //!< product_id, ProductID: numbers that stand for something
bool isNamedAsLabel(std::string_view name); //!< label, target, outcome: what is to be predicted
bool isNamedAsSplit(std::string_view name); //!< split, fold: what divides examples
bool isNamedAsMoment(std::string_view name); //!< ends with _at, _time, _on, date

//! What a moment is the moment of: "death" of deathdate, death_year and DeathDay, "closed" of closed_at.
std::string eventNamed(std::string_view name);
//! death_country beside deathdate, closed_by beside closed_at: the name goes on from what the moment is of.
bool isNamedWith(std::string_view name, std::string_view moment);
//! death_year, DeathDay beside deathdate.
bool isNamedAsPartOf(std::string_view name, std::string_view moment);

} // namespace espalier::study
