// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

namespace espalier::engine {

//! What features() holds at once, in bytes, estimated from the catalog's statistics.
struct MemoryNeed
{
    double columns = 0; //!< read of the tables
    double rows = 0; //!< joined rows, and which of them each example sees
    double work = 0; //!< of what is done at the moment: rows put in order, or features computed
    double features = 0; //!< what comes of it
    double total() const { return columns + rows + work + features; }
};

MemoryNeed memoryNeed(const plan::Plan &plan, const catalog::Catalog &catalog, double examples, unsigned threads = 2);

//! Of one column of so many values: numbers and moments have eight bytes, a text has a code and its part of a dictionary.
double columnBytes(double values, bool isText, double distinct);

} // namespace espalier::engine
