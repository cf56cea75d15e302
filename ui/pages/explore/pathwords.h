// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/paths.h"

#include <QString>

namespace espalier::ui {

//! "customers → orders (many)", in the language of the window.
QString pathWords(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId from,
                  const relations::JoinPath &path);

} // namespace espalier::ui
