// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/learn/learner.h"

#include <memory>
#include <vector>

namespace espalier::learn {

//! What of a learner a search looks for, where some is asked for already.
std::vector<Parameter> searchedOf(const Learner &learner, const Parameters &asked);

//! Settings, and how good they are: higher is better.
struct Valued
{
    Parameters settings;
    double value = 0;
};

//! Asks for one setting after the other, the next by what it was told of those before: an upper bound of what there may be elsewhere, and a
//! quadratic model about the best (Malherbe and Vayatis, 2017; Powell, 2004; dlib's global_function_search). It knows no clock: the same
//! answers give the same settings.
class Search
{
public:
    //! known: of settings that were tried before. Requires: at least one parameter, each with a range.
    Search(std::vector<Parameter> parameters, const std::vector<Valued> &known, Seed seed);
    Search(Search &&other) noexcept;
    Search &operator=(Search &&other) noexcept;
    ~Search();

    //! Values of all parameters, of three digits, so that what is chosen can be written down.
    Parameters ask();
    //! Of what was asked for last. Requires: something was asked for since the last time; value is finite.
    void tell(double value);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace espalier::learn
