// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/engine/messages.h"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace espalier::engine {

//! What became of each row that could have been an example. The source is the entity's table, or that of given examples; for a
//! future target each entity at each cutoff at which it is known. Every row is in exactly one of the other counts.
struct Accounting
{
    std::size_t source = 0;
    std::size_t nullKey = 0;
    std::size_t nullTime = 0; //!< null, or a moment that never comes
    std::size_t withoutEntity = 0; //!< its key is none of the entity's
    std::size_t filtered = 0; //!< the study's filter leaves it out
    std::size_t beforeEntity = 0; //!< its as-of time is not after the entity's own
    std::size_t leftOut = 0; //!< its as-of time is in a period that the study leaves out
    std::size_t unknownLabel = 0; //!< its label would read values that are treated as missing
    std::size_t immature = 0; //!< what its label looks at is not over
    std::size_t notSampled = 0;
    std::size_t withoutLabel = 0;
    std::size_t doubles = 0; //!< another row says the same
    std::size_t contradicting = 0; //!< rows of one key and moment that differ in label or part
    std::size_t noPart = 0; //!< its word in the split column is none
    std::size_t gap = 0; //!< its label was not yet known when the next part begins
    std::size_t train = 0;
    std::size_t validation = 0;
    std::size_t test = 0;
    bool operator==(const Accounting &) const = default;
};

//! One kind of rows: its stable name for scripts, and what tells how many they are.
struct AccountingKind
{
    std::string_view name;
    MessageCode<std::int64_t> told;
    std::size_t Accounting::*count;
};
//! All that are left out, in the order in which rows are looked at.
inline constexpr std::array<AccountingKind, 14> kindsLeftOut{{
    {"null_key", messages::withoutKey, &Accounting::nullKey},
    {"null_time", messages::withoutTime, &Accounting::nullTime},
    {"without_entity", messages::ofNoEntity, &Accounting::withoutEntity},
    {"filtered", messages::leftOutByFilter, &Accounting::filtered},
    {"before_entity", messages::beforeEntity, &Accounting::beforeEntity},
    {"left_out", messages::inPeriodsLeftOut, &Accounting::leftOut},
    {"unknown_label", messages::labelsTreatedAsMissing, &Accounting::unknownLabel},
    {"not_mature", messages::tooYoung, &Accounting::immature},
    {"not_sampled", messages::notInSample, &Accounting::notSampled},
    {"without_label", messages::withoutLabel, &Accounting::withoutLabel},
    {"double", messages::saidTwice, &Accounting::doubles},
    {"contradicting", messages::contradicting, &Accounting::contradicting},
    {"no_part", messages::inNoPart, &Accounting::noPart},
    {"gap", messages::labelsNotKnownYet, &Accounting::gap},
}};

//! In train, validation or test.
std::size_t usedRows(const Accounting &rows);
//! "source", "used", each kind by its name, and the parts.
Json toJson(const Accounting &rows);
//! "13800 rows: 12000 used", and each kind that there is: "1500 without a label".
std::vector<Message> told(const Accounting &rows);

} // namespace espalier::engine
