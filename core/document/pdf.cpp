// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf.h"

#include "core/diagram/render.h"
#include "core/document/pages.h"

namespace espalier::document {

Result<std::string> pdfOf(const Document &document, Progress &progress)
{
    const auto measure = Measure::of(document);
    if (!measure)
        return Failure(measure.error());
    return diagram::boundPages(pagesOf(document, *measure), document.kind + ": " + document.title, progress);
}

} // namespace espalier::document
