// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/tunnels.h"

#include <algorithm>

namespace espalier::pg {

std::shared_ptr<Tunnel> Tunnels::to(const Forward &forward)
{
    const std::lock_guard guard(m_mutex);
    const auto found = std::ranges::find(m_tunnels, forward, [](const auto &tunnel) -> const Forward & {
        return tunnel->forward();
    });
    if (found != m_tunnels.end())
        return *found;
    m_tunnels.push_back(std::make_shared<Tunnel>(forward));
    return m_tunnels.back();
}

} // namespace espalier::pg
