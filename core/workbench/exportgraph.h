// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/diagram/layout.h"
#include "core/diagram/svg.h"
#include "core/workbench/explore.h"
#include "core/workbench/graphsignal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::workbench {

enum class GraphFormat
{
    Svg,
    Pdf,
    Png,
    Mermaid, //!< .mmd
    Dbml
};

//! By the end of the file's name. Errors: Unsupported, naming what there is.
Result<GraphFormat> graphFormat(const std::string &file);

struct GraphExport
{
    diagram::Theme theme = diagram::Theme::Light;
    std::vector<catalog::TableId> tables; //!< only these; empty: all
    double scale = 1; //!< of a PNG; 0: 1, or the largest that a PNG can have
    std::optional<GraphSignal> signal = {}; //!< drawn on pictures
};

//! The document or picture as bytes. layout: of the whole catalog; not looked at for texts.
//! Errors: Unsupported (too large for a PNG; a remedy names the largest scale), Cancelled, Internal.
Result<std::string> exportedGraph(const Explored &explored, const diagram::Layout &layout, GraphFormat format,
                                  const GraphExport &options, Progress &progress);
//! The same into a file, whole or not at all; its name tells the format. Errors: also Io.
Result<> exportGraph(const Explored &explored, const diagram::Layout &layout, const GraphExport &options,
                     const std::string &file, Progress &progress);

//! The table and those that so many relations lead to, by TableId.
std::vector<catalog::TableId> tablesAround(const relations::RelationGraph &graph, catalog::TableId table,
                                           std::size_t hops);
//! The chosen tables placed as if there were no others, in a layout for the whole catalog. Errors: as computeLayout().
Result<diagram::Layout> layoutAmong(const Explored &explored, const std::vector<catalog::TableId> &tables,
                                    Progress &progress);

} // namespace espalier::workbench
