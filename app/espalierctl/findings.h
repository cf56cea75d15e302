// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/finding.h"

#include <cstddef>
#include <string>
#include <vector>

#include "app/espalierctl/context.h"

namespace espalier::ctl {

struct CheckOptions
{
    std::string file;
    bool readsData = false;
    std::vector<std::string> fixes; //!< numbers of findings, or "all"
};

//! Findings of a study with their fixes, each with the command that applies it. number: by which --fix knows the finding.
Json findingJson(const Context &context, const CheckOptions &options, const study::Finding &finding,
                 std::size_t number);
std::string findingText(const Context &context, const CheckOptions &options, const study::Finding &finding,
                        std::size_t number);
//! How a fix is applied, of the first that there is; empty where there is none.
std::string applyText(const Context &context, const CheckOptions &options, const std::vector<study::Finding> &findings);

} // namespace espalier::ctl
