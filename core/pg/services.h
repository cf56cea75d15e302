// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::pg {

//! The pg_service.conf files libpq reads, first one first; only those that exist.
std::vector<std::filesystem::path> serviceFiles();
//! The keywords and values of a service; empty where there is none of that name.
std::map<std::string, std::string> serviceParameters(std::string_view service);

} // namespace espalier::pg
