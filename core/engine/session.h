// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/engine/source.h"
#include "core/frame/frame.h"
#include "core/pg/transaction.h"
#include "core/plan/plan.h"

#include <functional>
#include <string_view>

namespace espalier::engine {

//! A plan whose columns are read, joined and put in order, and stay in memory: any of its features is then computed alone, by a sweep over
//! the rows of its path. Memory: the columns, and for each path and window a place for each example.
class Session
{
public:
    //! Reads in the given transaction, which is not needed afterwards. Errors: those of features().
    static Result<Session> open(plan::Plan plan, catalog::Catalog catalog, frame::Frame examples,
                                pg::Transaction &transaction, const columns::ReadColumns &read = columns::readColumns);

    //! The same values as of features(), from any thread. Requires: it is one of the plan's outputs.
    frame::Column compute(std::string_view feature) const { return m_compute(feature); }

private:
    std::function<frame::Column(std::string_view)> m_compute; //!< owns all that is held
};

} // namespace espalier::engine
