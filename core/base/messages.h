// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/time.h"

#include <string>

namespace espalier {

//! What messages speak of, as their codes state it.
namespace arguments {

using Name = std::string; //!< of a table, a column, a feature, a person; a moment; a value
using Names = std::vector<std::string>;
using Count = std::int64_t;
using Number = double;
using Told = std::vector<Message>;

} // namespace arguments

namespace messages {

using namespace arguments;

inline constexpr MessageCode<Name> wordsOfOthers{"base.words_of_others"};
inline constexpr MessageCode<> stopped{"base.stopped"};
inline constexpr MessageCode<Count> seconds{"base.seconds"};
inline constexpr MessageCode<Count> minutes{"base.minutes"};
inline constexpr MessageCode<Count> hours{"base.hours"};
inline constexpr MessageCode<Count> days{"base.days"};
inline constexpr MessageCode<Count> weeks{"base.weeks"};
inline constexpr MessageCode<Count> andMore{"base.and_more"};

} // namespace messages

//! "90 days" as a message, or as what another one speaks of.
Message toldDuration(Duration duration);

} // namespace espalier
