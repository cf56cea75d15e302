// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/slicestext.h"

#include "core/base/metric.h"
#include "ui/controllers/reasonstext.h"
#include "ui/words/error.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

namespace espalier::ui {

RunSlices slicesOf(const workbench::SliceFindings &findings, const study::Study &study)
{
    RunSlices slices{.run = toQString(findings.run),
                     .against = toQString(findings.against),
                     .metric = sentence(toldMetric(findings.metric)),
                     .isTest = findings.part == "test",
                     .rows = findings.rows,
                     .rowsAvailable = findings.rowsAvailable,
                     .looked = findings.looked,
                     .score = findings.score,
                     .unread = findings.parentsUnread ? problemText(*findings.parentsUnread) : QString(),
                     .slices = {}};
    for (const auto &[cut, found] : findings.slices) {
        const auto subject = featureText(cut.feature, study).toStdString();
        slices.slices.push_back({.text = sentence(explain::told(cut, subject)), .found = found});
    }
    return slices;
}

} // namespace espalier::ui
