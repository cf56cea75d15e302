// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace espalier {

//! A function for each member of a variant: std::visit(Overloaded{...}, variant) does not compile where one is forgotten.
template<typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template<typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace espalier
