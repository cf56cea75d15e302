// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <memory>
#include <utility>

namespace espalier::catalog {

//! A catalog that nobody changes any more: whoever holds it holds the same one, however large it is.
class Handle
{
public:
    Handle()
        : Handle(Catalog{})
    { }
    Handle(Catalog catalog) // NOLINT(google-explicit-constructor,hicpp-explicit-conversions): where a catalog ends up
        : m_catalog(std::make_shared<const Catalog>(std::move(catalog)))
    { }

    const Catalog &operator*() const { return *m_catalog; }
    const Catalog *operator->() const { return m_catalog.get(); }
    operator const Catalog &() const
    {
        return *m_catalog;
    } // NOLINT(google-explicit-constructor,hicpp-explicit-conversions)

    bool operator==(const Handle &other) const
    {
        return m_catalog == other.m_catalog || *m_catalog == *other.m_catalog;
    }

private:
    std::shared_ptr<const Catalog> m_catalog; //!< never null
};

} // namespace espalier::catalog
