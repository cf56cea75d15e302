// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/studytext.h"

#include "core/study/paths.h"
#include "ui/words/studywords.h"
#include "ui/words/text.h"

namespace espalier::ui {

FeatureRow featureRow(const study::Study &study, const study::Feature &feature, bool isUsed)
{
    auto path = toQString(study::describe(feature.path));
    path.replace(QLatin1String("->"), QStringLiteral("→"));
    return {.name = toQString(feature.name),
            .label = featureWords(feature),
            .group = feature.path.empty() ? toQString(study.entity.name) : path,
            .sql = toQString(feature.name),
            .isTimeGuessed = study::isTimeGuessed(study, feature),
            .isUsed = isUsed};
}

} // namespace espalier::ui
