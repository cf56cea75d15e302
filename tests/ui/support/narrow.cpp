// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/narrow.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QTest>
#include <QWidget>

namespace espalier::samples {

namespace {

bool isScrolled(const QWidget &widget, const QWidget &page)
{
    for (const auto *above = widget.parentWidget(); above != nullptr && above != &page; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above) != nullptr)
            return true;
    }
    return false;
}

} // namespace

QStringList standingOutside(QWidget &page)
{
    page.resize(smallestPage);
    page.show();
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    page.resize(smallestPage); // again, where it was made larger before its parts were laid out
    QCoreApplication::processEvents();
    QStringList outside;
    const auto least = page.minimumSizeHint();
    if (least.width() > smallestPage.width() || least.height() > smallestPage.height())
        outside << QStringLiteral("the page asks for %1 x %2").arg(least.width()).arg(least.height());
    const QRect inside(QPoint(), smallestPage);
    for (const auto *widget : page.findChildren<QWidget *>()) {
        const QRect place(widget->mapTo(&page, QPoint()), widget->size());
        if (widget->isVisible() && !widget->isWindow() && !place.isEmpty() && !isScrolled(*widget, page)
            && !inside.contains(place))
            outside << QStringLiteral("%1 (%2) %3 to %4")
                           .arg(widget->objectName(), QString::fromLatin1(widget->metaObject()->className()))
                           .arg(place.left())
                           .arg(place.right());
    }
    return outside;
}

void addLongLanguages()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("German") << "de";
    QTest::newRow("French") << "fr";
}

} // namespace espalier::samples
