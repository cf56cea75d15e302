// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "app/espalierctl/context.h"

namespace CLI {
class App;
}

namespace espalier::ctl {

//! Of compare: what its charts draw, as numbers.
struct CurvesAsked
{
    std::string study;
    std::string run; //!< the best where it is empty
    std::string curve; //!< its name; empty where none is asked for
    std::string className; //!< of more than two: that one against all others
    std::string part = "test";
    std::size_t points = 500; //!< at most; 0: all
};

//! All but the study and the run.
void addCurveOptions(CLI::App &compare, CurvesAsked &asked);
int showCurve(Context &context, const CurvesAsked &asked);

} // namespace espalier::ctl
