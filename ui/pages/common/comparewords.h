// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/report.h"
#include "core/training/run.h"

#include <QString>

#include <string_view>
#include <vector>

namespace espalier::ui {

//! One model with its score on the rows that are looked at.
struct ScoredRun
{
    QString label;
    evaluate::Score score;
    bool isBaseline = false;
};

//! Who is ahead, by how much, and whether the intervals let it be called more than chance. No more than they tell.
QString differenceText(std::vector<ScoredRun> runs, std::string_view metric);

//! "rows of 3 days ago".
QString rowsOfText(Timestamp taken);
//! "depth 2, rounds 412"; empty where there are none.
QString settingsText(const learn::Parameters &settings);
//! Which examples made the score of the test and the model that is kept; empty where an earlier version did not note it.
QString behindText(const training::Run &run);

//! "0.861 (95 % interval 0.842 to 0.880)".
QString intervalText(const evaluate::Score &score);

} // namespace espalier::ui
