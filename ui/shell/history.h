// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace espalier::ui {

enum class PageId
{
    Connect,
    Explore,
    Study,
    Train,
    Compare,
    Deploy,
    Monitor,
    Learn
};
inline constexpr std::size_t pageCount = 8;

//! A page and what was looked at on it.
struct Place
{
    PageId page = PageId::Connect;
    QString focus;
    bool operator==(const Place &) const = default;
};

//! Where the user was, as in a browser: going somewhere drops what was ahead.
class History
{
public:
    void visit(const Place &place);
    std::optional<Place> back();
    std::optional<Place> forward();
    bool canGoBack() const { return m_now > 0; }
    bool canGoForward() const { return m_now + 1 < m_places.size(); }

private:
    std::vector<Place> m_places;
    std::size_t m_now = 0;
};

} // namespace espalier::ui
