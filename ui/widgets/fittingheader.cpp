// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittingheader.h"

#include "ui/base/theme.h"

#include <QStyleOptionHeader>

namespace espalier::ui {

FittingHeader::FittingHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionResizeMode(Interactive);
}

void FittingHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, sectionSize(section) - 2 * space::s);
}

} // namespace espalier::ui
