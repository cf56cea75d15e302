// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/reasonstext.h"

#include "core/base/metric.h"
#include "ui/pages/common/studytext.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace espalier::ui {

namespace {

struct ReasonsText
{
    Q_DECLARE_TR_FUNCTIONS(ReasonsText)
};

template<typename Text>
std::vector<ReasonBar> bars(const std::vector<explain::Importance> &all, const Text &text)
{
    std::vector<ReasonBar> result;
    result.reserve(all.size());
    for (const auto &one : all)
        result.push_back({.text = text(one.name), .share = one.share, .loss = one.loss});
    return result;
}

} // namespace

QString featureText(const std::string &name, const study::Study &study)
{
    const auto found = std::ranges::find(study.features, name, &study::Feature::name);
    if (found == study.features.end())
        return toQString(name);
    const auto row = featureRow(study, *found, true);
    return ReasonsText::tr("%1: %2").arg(row.group, row.label);
}

RunReasons reasonsOf(const workbench::Explanation &explanation, const study::Study &study)
{
    const auto &found = explanation.importances;
    const auto asItIs = [](const std::string &name) {
        return toQString(name);
    };
    return {.run = toQString(explanation.run),
            .metric = sentence(toldMetric(found.metric)),
            .rows = found.rows,
            .rowsAvailable = explanation.rowsAvailable,
            .rowsBehindScore = explanation.rowsBehindScore,
            .features = bars(found.features,
                             [&study](const std::string &name) {
                                 return featureText(name, study);
                             }),
            .tables = bars(found.tables, asItIs),
            .paths = bars(found.paths, [](const std::string &name) {
                auto text = toQString(name);
                return text.replace(QLatin1String("->"), QStringLiteral("→"));
            })};
}

} // namespace espalier::ui
