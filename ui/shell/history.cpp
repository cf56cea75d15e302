// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

namespace espalier::ui {

namespace {
constexpr std::size_t mostPlaces = 100;
} // namespace

void History::visit(const Place &place)
{
    if (!m_places.empty() && m_places[m_now] == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_now + 1);
    m_places.push_back(place);
    if (m_places.size() > mostPlaces)
        m_places.erase(m_places.begin());
    m_now = m_places.size() - 1;
}

std::optional<Place> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_now];
}

std::optional<Place> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_now];
}

} // namespace espalier::ui
