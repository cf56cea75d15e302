// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace espalier::ctl {

//! Of an option: a number from low to high, the ends too, and none that is not a number.
CLI::Validator numberBetween(double low, double high);
//! The same without ends.
CLI::Validator aNumber();
//! Not nothing, as a variable of a shell that is not set: that is no word for now.
CLI::Validator aMoment();

} // namespace espalier::ctl
