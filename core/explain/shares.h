// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <cstddef>

namespace espalier::explain {

// Of the training rows that reached a node, the parts that went on to its children; a half each where none did.
// Requires: tree.cover has one for each node; the node is no leaf.
double shareLeft(const model::Tree &tree, std::size_t node);
double shareRight(const model::Tree &tree, std::size_t node);

} // namespace espalier::explain
