// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/viewstate.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QString>
#include <QStringList>

#include <vector>

namespace espalier::ui {

namespace {
//! All that it stands in, from the window down: parts of the same name on two pages are two.
QString keyOf(const QWidget &part)
{
    QStringList names;
    for (const QObject *place = &part; place != nullptr; place = place->parent()) {
        const auto name = place->objectName();
        // Names that Qt gives by itself tell of its own structure.
        if (!name.isEmpty() && !name.startsWith(QLatin1String("qt_")))
            names.prepend(name);
    }
    return QStringLiteral("views/") + names.join(QLatin1Char('/'));
}

template<typename Part>
std::vector<Part *> named(const QWidget &widget)
{
    std::vector<Part *> parts;
    for (auto *part : widget.findChildren<Part *>()) {
        if (!part->objectName().isEmpty())
            parts.push_back(part);
    }
    return parts;
}

template<typename Part>
void restoreParts(const QSettings &settings, const QWidget &widget)
{
    for (auto *part : named<Part>(widget)) {
        if (const auto state = settings.value(keyOf(*part)).toByteArray(); !state.isEmpty())
            part->restoreState(state);
    }
}

} // namespace

void saveGeometry(QSettings &settings, const QString &key, const QWidget &window)
{
    settings.setValue(key, window.saveGeometry());
}

bool restoreGeometry(const QSettings &settings, const QString &key, QWidget &window)
{
    return window.restoreGeometry(settings.value(key).toByteArray());
}

void saveViews(QSettings &settings, const QWidget &widget)
{
    for (const auto *splitter : named<QSplitter>(widget))
        settings.setValue(keyOf(*splitter), splitter->saveState());
    for (const auto *header : named<QHeaderView>(widget))
        settings.setValue(keyOf(*header), header->saveState());
}

void restoreViews(const QSettings &settings, const QWidget &widget)
{
    restoreParts<QSplitter>(settings, widget);
    restoreParts<QHeaderView>(settings, widget);
}

} // namespace espalier::ui
