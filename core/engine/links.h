// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/engine/link.h"
#include "core/engine/source.h"

#include <map>
#include <string>
#include <vector>

namespace espalier::engine {

//! The relations that a plan's paths go over, each resolved once however many paths share it.
class Links
{
public:
    Links(const catalog::Catalog &catalog, Sources &sources)
        : m_catalog(catalog)
        , m_sources(sources)
    { }

    //! The link of a step that leaves from a table; asks for its key columns. Before resolve().
    std::size_t want(const plan::Table &before, const plan::Step &step);
    //! After the sources are fetched. Errors: those of parentRows().
    Result<> resolve();

    //! By child row.
    const std::vector<std::int32_t> &parents(std::size_t link) const { return m_links[link].parents; }
    const Children &children(std::size_t link) const { return m_links[link].children; }

private:
    struct Link
    {
        const Source *child = nullptr;
        const Source *parent = nullptr;
        std::vector<std::size_t> childColumns;
        std::vector<std::size_t> parentColumns;
        bool wantsChildren = false;
        bool mayBeShared = false;
        std::vector<KeyTypes> types; //!< beside the columns
        std::vector<std::int32_t> parents;
        Children children;
    };

    std::vector<std::size_t> wantKeys(Source &source, const std::vector<std::string> &names);
    std::vector<KeyTypes> typesOf(const plan::Table &child, const plan::Table &parent, const plan::Step &step) const;

    const catalog::Catalog &m_catalog;
    Sources &m_sources;
    std::map<std::string, std::size_t, std::less<>> m_places;
    std::vector<Link> m_links;
};

} // namespace espalier::engine
