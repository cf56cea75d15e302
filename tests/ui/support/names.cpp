// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/names.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QWidget>

#include <cstdlib>
#include <cxxabi.h>
#include <memory>
#include <typeinfo>

namespace espalier::samples {

namespace {

//! Also of a class without Q_OBJECT: without its namespace.
QString classOf(const QWidget &widget)
{
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> text(
        abi::__cxa_demangle(typeid(widget).name(), nullptr, nullptr, &status), &std::free);
    return QString::fromUtf8(text.get()).section(QStringLiteral("::"), -1);
}

//! A widget of Qt's own that another one consists of.
bool isPart(const QWidget &widget)
{
    const auto *parent = widget.parentWidget();
    if (parent == nullptr)
        return false;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    const bool isOfComposite = qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
        || qobject_cast<const QComboBox *>(parent) != nullptr
        || qobject_cast<const QCalendarWidget *>(parent) != nullptr || qobject_cast<const QTabBar *>(parent) != nullptr
        || qobject_cast<const QHeaderView *>(&widget) != nullptr;
    return widget.objectName().startsWith(QStringLiteral("qt_")) || isOfComposite
        || (area != nullptr && area->viewport() == &widget);
}

//! What it consists of is told by the widget itself, all the way down.
bool hasOnlyParts(const QWidget &widget)
{
    return qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr
        || qobject_cast<const QCalendarWidget *>(&widget) != nullptr || qobject_cast<const QMenu *>(&widget) != nullptr
        || qobject_cast<const QHeaderView *>(&widget) != nullptr;
}

QString nameOf(const QWidget &widget)
{
    auto *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return accessible == nullptr ? QString() : accessible->text(QAccessible::Name).trimmed();
}

QString placeOf(const QWidget &widget)
{
    auto place = QStringLiteral("%1 (%2)").arg(widget.objectName(), classOf(widget));
    for (const auto *above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        const bool isPlain = above->objectName().isEmpty() && classOf(*above) == QStringLiteral("QWidget");
        if (!isPlain && !isPart(*above))
            place +=
                QStringLiteral(" in %1").arg(above->objectName().isEmpty() ? classOf(*above) : above->objectName());
    }
    return place;
}

bool needsName(const QWidget &widget, const QSet<QString> &painting)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool isEmptyLabel = label != nullptr && label->text().isEmpty() && label->pixmap().isNull();
    const bool isEmptyButton = button != nullptr && button->text().isEmpty() && button->icon().isNull();
    if (isEmptyLabel || (isEmptyButton && widget.isHidden()))
        return false;
    return widget.focusPolicy() != Qt::NoFocus || painting.contains(classOf(widget));
}

void take(Names &names, const QWidget &widget, const QSet<QString> &painting)
{
    if (!isPart(widget) && needsName(widget, painting)) {
        ++names.asked;
        if (nameOf(widget).isEmpty())
            names.missing << placeOf(widget);
    }
    if (hasOnlyParts(widget))
        return;
    for (const auto *child : widget.children()) {
        if (child->isWidgetType())
            take(names, static_cast<const QWidget &>(*child), painting);
    }
}

} // namespace

QSet<QString> paintingClasses(const QString &folder)
{
    QSet<QString> classes;
    const QRegularExpression begin(QStringLiteral("^class (\\w+)[^;]*$"));
    QDirIterator files(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        QString current;
        for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (const auto match = begin.match(line); match.hasMatch())
                current = match.captured(1);
            if (line.startsWith(QStringLiteral("    void paintEvent(QPaintEvent")) && !current.isEmpty())
                classes.insert(current);
        }
    }
    return classes;
}

Names namesOf(const QWidget &root, const QSet<QString> &painting)
{
    Names names;
    take(names, root, painting);
    return names;
}

} // namespace espalier::samples
