// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/pathwords.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

struct PathText
{
    Q_DECLARE_TR_FUNCTIONS(PathText)
};

} // namespace

QString pathWords(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId from,
                  const relations::JoinPath &path)
{
    const relations::PathWords words{.arrow = " \u2192 ",
                                     .by = ' ' + PathText::tr("by", "a column").toStdString() + ' ',
                                     .many = " (" + PathText::tr("many", "rows").toStdString() + ')'};
    return toQString(relations::describe(catalog, graph, from, path, words));
}

} // namespace espalier::ui
