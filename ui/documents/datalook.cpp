// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/datalook.h"

namespace espalier::ui {

bool asksTheSame(study::Study a, study::Study b)
{
    a.name = b.name;
    a.title = b.title;
    a.metric = b.metric;
    a.features = b.features;
    a.repairs = b.repairs;
    a.leftOut = b.leftOut;
    for (auto *study : {&a, &b}) {
        // A time that is borrowed may count for nothing until somebody stands for it.
        for (auto &time : study->times)
            time.isGuessed = time.isGuessed && !time.path.empty();
    }
    return a == b;
}

std::vector<study::Finding> fixable(const screening::LeakageReport &report, const study::Study &study)
{
    auto findings = report.findings;
    std::erase_if(findings, [&study](const study::Finding &finding) {
        return study::isFixed(study, finding);
    });
    return findings;
}

} // namespace espalier::ui
