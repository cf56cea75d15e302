// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/catalog.h"
#include "core/graph/relation.h"
#include "core/pg/connection.h"

namespace espalier::workbench {

//! What is known of a database once it is connected to.
struct Explored
{
    catalog::Catalog catalog;
    graph::RelationGraph graph;
    pg::Tls tls;
    std::string address; //!< pg::Connection::address(): what is remembered of this database is kept under it
};

Result<Explored> explore(const pg::Settings &settings, Progress &progress);

} // namespace espalier::workbench
