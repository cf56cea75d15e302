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
inline constexpr MessageCode<Count> seconds{"base.seconds"};
inline constexpr MessageCode<Count> minutes{"base.minutes"};
inline constexpr MessageCode<Count> hours{"base.hours"};
inline constexpr MessageCode<Count> days{"base.days"};
inline constexpr MessageCode<Count> weeks{"base.weeks"};
inline constexpr MessageCode<Count> andMore{"base.and_more"};
inline constexpr MessageCode<> stopped{"base.stopped"};

// What scores are called
inline constexpr MessageCode<> rocAuc{"base.roc_auc"};
inline constexpr MessageCode<> averagePrecision{"base.average_precision"};
inline constexpr MessageCode<> logLoss{"base.log_loss"};
inline constexpr MessageCode<> brier{"base.brier"};
inline constexpr MessageCode<> accuracy{"base.accuracy"};
inline constexpr MessageCode<> f1{"base.f1"};
inline constexpr MessageCode<> mcc{"base.mcc"};
inline constexpr MessageCode<> rmse{"base.rmse"};
inline constexpr MessageCode<> mae{"base.mae"};
inline constexpr MessageCode<> r2{"base.r2"};

} // namespace messages

//! "90 days" as a message, or as what another one speaks of.
Message toldDuration(Duration duration);

} // namespace espalier
