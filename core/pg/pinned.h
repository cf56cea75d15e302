// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace espalier::pg {

//! The settings that decide what the server prints and how it reads text, as SET LOCAL statements: every transaction begins with them.
inline constexpr std::string_view pinnedSettings = "SET LOCAL search_path = pg_catalog, pg_temp;"
                                                   "SET LOCAL TimeZone = 'UTC';"
                                                   "SET LOCAL DateStyle = 'ISO, YMD';"
                                                   "SET LOCAL IntervalStyle = 'iso_8601';"
                                                   "SET LOCAL extra_float_digits = 3;"
                                                   "SET LOCAL bytea_output = 'hex';"
                                                   "SET LOCAL standard_conforming_strings = on;"
                                                   "SET LOCAL transform_null_equals = off;";

} // namespace espalier::pg
