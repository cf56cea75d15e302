// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::pg {

//! Whom ssh is to reach; what is empty is as ssh's own configuration says.
struct SshTarget
{
    std::string user;
    std::string host; //!< a name, an address, or a Host of ssh's configuration
    std::string port;
    bool operator==(const SshTarget &) const = default;
};

//! "ada@bastion.example.org:2222", "bastion", "[2001:db8::1]:22". Errors: Invalid; nothing that ssh could take for an option is a target.
Result<SshTarget> parseSshTarget(std::string_view text);
//! As parseSshTarget() reads it.
std::string printSshTarget(const SshTarget &target);
//! What somebody would type to go there: "ssh -p 2222 ada@bastion.example.org".
std::string sshCommand(const SshTarget &target);

//! The names that ~/.ssh/config and what it includes describe, without patterns; in their order.
std::vector<std::string> sshHosts();
//! $ESPALIER_SSH, or ssh as it is found on the path; empty where there is none.
std::filesystem::path sshProgram();

} // namespace espalier::pg
