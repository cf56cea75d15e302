// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pg/ssh.h"

#include <string>
#include <string_view>

namespace espalier::pg {

Error sshNotInstalled();
//! Why ssh ended, by what it wrote (it has one language), with what to do about it.
Error sshFailure(const SshTarget &target, std::string_view written);
//! Whether the port that we chose was taken in the meantime.
bool isPortTaken(std::string_view written);
//! What ssh wrote last of a connection that it could not make on its far side; empty where it made them all.
std::string refusedBeyond(std::string_view written);

} // namespace espalier::pg
