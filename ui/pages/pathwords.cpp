// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pathwords.h"

#include "ui/base/text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

struct PathText
{
    Q_DECLARE_TR_FUNCTIONS(PathText)
};

} // namespace

QString pathWords(const catalog::Catalog &catalog, const graph::RelationGraph &graph, catalog::TableId from,
                  const graph::JoinPath &path)
{
    const graph::PathWords words{.arrow = " \u2192 ",
                                 .by = ' ' + PathText::tr("by", "a column").toStdString() + ' ',
                                 .many = " (" + PathText::tr("many", "rows").toStdString() + ')'};
    return toQString(graph::describe(catalog, graph, from, path, words));
}

} // namespace espalier::ui
