// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/session.h"
#include "core/pg/settings.h"

#include <map>
#include <string>

namespace espalier::pg {

//! What is not given, by the service, the environment and libpq's defaults.
std::map<std::string, std::string> inheritedParameters(const Settings &settings);

//! What is given to libpq, and beneath it what Espalier wants where neither the user, a service nor the environment speaks.
std::map<std::string, std::string> effectiveParameters(const Settings &settings);

//! A link and what went wrong on the way to it.
struct Attempt
{
    Link link;
    Error error; //!< only where the link is not usable
};

//! Connects without asking anybody; may block for the resolver and for the connect timeout, so it runs in a thread.
Attempt attempt(const std::map<std::string, std::string> &parameters);

} // namespace espalier::pg
