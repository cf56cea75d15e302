// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace espalier {

//! Says on standard error which contract is broken, and where, and ends the process.
[[noreturn]] void endForBrokenContract(const char *file, int line, const char *condition);

} // namespace espalier

//! What a function's Requires: says, at its beginning. Builds with ESPALIER_CHECKS (dev, ci, asan) end the process where it does not hold;
//! in others it is read by the compiler and not evaluated. It costs no more than the function itself, and changes nothing.
#ifdef ESPALIER_CHECKS
#define ESPALIER_REQUIRE(condition)                                                                                    \
    (static_cast<bool>(condition) ? static_cast<void>(0)                                                               \
                                  : ::espalier::endForBrokenContract(__FILE__, __LINE__, #condition))
#else
#define ESPALIER_REQUIRE(condition) static_cast<void>(false && static_cast<bool>(condition))
#endif
