// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf.h"

#include "core/diagram/render.h"
#include "core/document/pages.h"
#include "core/document/texts.h"

namespace espalier::document {

Result<std::string> pdfOf(const Document &document, Progress &progress)
{
    const auto shown = printable(document);
    const auto measure = Measure::of(shown);
    if (!measure)
        return Failure(measure.error());
    return diagram::boundPages(pagesOf(shown, *measure), shown.kind + ": " + shown.title, progress);
}

} // namespace espalier::document
