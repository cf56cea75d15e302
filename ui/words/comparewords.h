// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/claims.h"
#include "core/evaluate/report.h"
#include "core/training/run.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>

namespace espalier::ui {

//! What may be said of two models by their claim, the first being the one that is meant.
QString claimText(const QString &first, const QString &second, const evaluate::Claim &claim, std::string_view metric,
                  double region);

//! "worse (99 %)": the same in few words, without what is not probable enough to be said.
QString shortVerdict(const evaluate::Claim &claim);

//! What may be said of two runs on the rows of a part, or why nothing may be.
QString pairText(const training::Comparison &comparison, const std::string &part, const training::Run &run,
                 const training::Run &other, const std::function<QString(const training::Run &)> &labelOf);

//! How a run is to the best one, or the best one to the next, on the rows of a part; and to the baseline where it is not better than that.
QString verdictText(const training::Comparison &comparison, const std::string &part, const training::Run &run,
                    const std::function<QString(const training::Run &)> &labelOf);

//! The same of models that were fitted anew in each window of time; empty where nothing may be said of them.
QString overTimeText(const training::Comparison &comparison, const training::Run &run,
                     const std::function<QString(const training::Run &)> &labelOf);

//! "rows of 3 days ago".
QString rowsOfText(Timestamp taken);
//! "depth 2, rounds 412"; empty where there are none.
QString settingsText(const learn::Parameters &settings);
//! What it was fitted with, or which runs it is the mean of.
QString settingsText(const training::Run &run);
//! Which examples made the score of the test and the model that is kept; empty where an earlier version did not note it.
QString behindText(const training::Run &run);
//! What recalibrating its probabilities gained; empty where they are as the learner gives them.
QString recalibratedText(const training::Run &run);

//! "0.861 (95 % interval 0.842 to 0.880)".
QString intervalText(const evaluate::Score &score);

} // namespace espalier::ui
