// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/decision.h"

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "app/espalierctl/context.h"

namespace espalier::ctl {

//! What a model card is asked to be.
struct CardAsked
{
    std::string file; //!< whose end tells the format
    std::string run; //!< the best one where it is empty
    std::optional<double> threshold;
    std::optional<double> falseAlarm;
    std::optional<double> miss;
    std::string language = "en";
    bool isForced = false; //!< replaces what is there
};

//! Gives the option that names the file, which all others need.
CLI::Option *addCardOptions(CLI::App &command, CardAsked &asked);
//! file: the study's.
int exportCard(Context &context, const CardAsked &asked, const std::string &file, const study::Study &study,
               store::Cache &runs);

} // namespace espalier::ctl
