// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studychoices.h"

#include "core/study/names.h"
#include "core/study/projectname.h"
#include "ui/words/text.h"

#include <QRegularExpression>

namespace espalier::ui {

namespace {

constexpr int longestName = 40;

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
    static const QRegularExpression others(QStringLiteral("[^a-z0-9_]+"));
    auto text = QStringLiteral("%1_%2").arg(table, detail).toLower().replace(others, QStringLiteral("_"));
    while (!text.isEmpty() && !(text.front() >= u'a' && text.front() <= u'z'))
        text.remove(0, 1);
    text.truncate(longestName);
    // A table of predictions with a column "project", say.
    const bool isTaken = !text.isEmpty() && !study::checkNewProjectName(text.toStdString());
    return isTaken ? QStringLiteral("study_%1").arg(text).left(longestName) : text;
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
