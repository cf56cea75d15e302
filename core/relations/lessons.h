// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/inferkeys.h"
#include "core/relations/infernames.h"
#include "core/relations/relation.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace espalier::relations {

//! What the declared keys of a database teach of its names: columns that are called alike lead to one table.
class Lessons
{
public:
    Lessons(const catalog::Catalog &catalog, const RelationGraph &graph);

    //! Where most keys of this stem lead. Nothing for a name without a mark, and where they do not agree.
    std::optional<Guess> of(const ColumnStem &stem) const;
    //! Where more than half of the keys lead that are called after what people do.
    std::optional<Guess> ofPeople() const;

private:
    struct Votes
    {
        std::map<catalog::TableId, std::size_t> byTable;
        std::size_t total = 0;

        void add(catalog::TableId table);
        std::pair<catalog::TableId, std::size_t> most() const;
    };

    std::unordered_map<std::string, Votes> m_byStem; //!< by the stem's words
    Votes m_people;
};

} // namespace espalier::relations
