// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/slicing.h"

#include "core/base/printable.h"

#include <iostream>

#include "app/espalierctl/rows.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

Result<> addParents(Context &context, workbench::SliceFindingsOptions &options)
{
    if (!context.namesDatabase())
        return {};
    const auto settings = context.settings();
    auto explored = settings ? context.explore() : Result<workbench::Explored>(Failure(settings.error()));
    if (explored) {
        options.parents = {std::move(*explored), *settings};
        return {};
    }
    if (explored.error().code == Error::Code::Cancelled)
        return Failure(explored.error());
    std::cerr << "espalierctl: without slices by what examples refer to: "
              << printable(worded(explored.error()), LineBreaks::Escaped) << "\n";
    return {};
}

} // namespace espalier::ctl
