// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/tunnel.h"

#include <memory>
#include <mutex>
#include <vector>

namespace espalier::pg {

//! The tunnels of settings and of their copies: one for each place that is led to. Used by several threads.
class Tunnels
{
public:
    //! Ends with the last who holds it, which are these settings and the connections through it.
    std::shared_ptr<Tunnel> to(const Forward &forward);

private:
    std::mutex m_mutex;
    std::vector<std::shared_ptr<Tunnel>> m_tunnels;
};

} // namespace espalier::pg
