// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/diagram/layout.h"

#include <string>
#include <string_view>
#include <vector>

namespace espalier::diagram {

enum class Picture
{
    Pdf, //!< one page of the drawing's size; text stays text
    Png
};

struct RenderOptions
{
    double scale = 1; //!< pixels of a PNG for each pixel of the drawing; 0: 1, or the largest that a PNG can have
};

//! What a PNG may take: Cairo's most pixels in one direction, and a gibibyte of memory.
inline constexpr double mostPixels = 32767;
inline constexpr double mostBytes = 1024.0 * 1024 * 1024;

//! The largest scale at which a drawing of this size fits into a PNG.
double largestScale(Size drawing);

//! The bytes of the picture. Nothing is ever cut off: a PNG that would be too large is refused, naming the largest scale; a page above
//! PDF's 14,400 units is written in larger units. Slow for large drawings; it can be stopped while it writes, which takes the most.
//! Errors: Unsupported (too large), Invalid (scale), Cancelled, Internal (no SVG).
Result<std::string> rendered(std::string_view svg, Picture picture, const RenderOptions &options, Progress &progress);

//! Drawings as the pages of one PDF, each of its drawing's size. title: of the document. Requires: a page. Errors: Cancelled, Internal (no SVG).
Result<std::string> boundPages(const std::vector<std::string> &svgs, const std::string &title, Progress &progress);

} // namespace espalier::diagram
