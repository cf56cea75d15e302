// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studychoices.h"

#include "core/study/names.h"
#include "core/study/projectname.h"
#include "ui/words/text.h"

namespace espalier::ui {

namespace {

bool needsNumber(study::Aggregate aggregate)
{
    const auto taken = study::traitsOf(aggregate).taken;
    return taken == study::Taken::Number || taken == study::Taken::NumberOrMoment;
}

} // namespace

QString questionTable(const catalog::Table &table)
{
    return toQString(study::tableText(table.name));
}

QStringList questionColumns(const catalog::Table &table, std::optional<study::Aggregate> aggregate)
{
    QStringList names;
    for (const auto &column : table.columns) {
        const auto use = catalog::featureUse(column.type).use;
        const bool isCategory = use == catalog::Use::Category && !(aggregate && needsNumber(*aggregate));
        if (use == catalog::Use::Number || isCategory)
            names.append(toQString(column.name));
    }
    return names;
}

QString suggestedName(const QString &table, const QString &detail)
{
    return toQString(study::proposedProjectName(table.toStdString(), detail.toStdString()));
}

QString conditionText(const std::optional<study::Condition> &condition)
{
    if (!condition)
        return {};
    return QStringLiteral("%1 %2")
        .arg(toQString(nameOf(study::operatorNames, condition->op)), toQString(condition->value))
        .trimmed();
}

} // namespace espalier::ui
