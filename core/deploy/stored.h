// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/objects.h"
#include "core/model/model.h"
#include "core/pg/transaction.h"
#include "core/study/study.h"

#include <map>
#include <optional>
#include <string>

namespace espalier::deploy {

//! What a deployment made, as it was then: by it one sees later what was edited by hand.
struct Made
{
    int server = 0; //!< its major version: others print definitions in other words
    std::string study; //!< hash of its text in the registry
    //! Name to hash of the definition. A name comes more than once where functions are overloaded, and where an older Espalier noted views
    //! and functions of other projects that have the name too.
    std::multimap<std::string, std::string> objects;
    bool operator==(const Made &) const = default;
};

//! A version as the registry has it, checked as far as it can be without looking at its objects. Anybody with rights on the registry may
//! have written it: nothing of it is printed as SQL but names (quoted), literals, and types that the server knows.
struct StoredVersion
{
    Shape shape; //!< its key types are those of the registry: compare them with the objects before use
    model::Model model;
    Json study;
    std::optional<Made> made; //!< none where an older Espalier deployed it
};

//! Errors: Invalid where there is no such version, where its document does not have the hash that was noted, or where anything is not as
//! Espalier writes it.
Result<StoredVersion> readVersion(pg::Transaction &transaction, const std::string &schema, const std::string &project,
                                  int version);

//! What was noted of the objects of each version, also of versions that cannot be read otherwise.
Result<std::map<int, Made>> readMade(pg::Transaction &transaction, const std::string &schema,
                                     const std::string &project);

} // namespace espalier::deploy
