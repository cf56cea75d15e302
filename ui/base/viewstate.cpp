// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/viewstate.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QString>

namespace espalier::ui {

namespace {
QString keyOf(const QWidget &owner, const QWidget &part)
{
    return QStringLiteral("views/%1/%2").arg(owner.objectName(), part.objectName());
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
    for (const auto *splitter : widget.findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            settings.setValue(keyOf(widget, *splitter), splitter->saveState());
    }
    for (const auto *header : widget.findChildren<QHeaderView *>()) {
        if (!header->objectName().isEmpty())
            settings.setValue(keyOf(widget, *header), header->saveState());
    }
}

void restoreViews(const QSettings &settings, const QWidget &widget)
{
    for (auto *splitter : widget.findChildren<QSplitter *>()) {
        if (const auto state = settings.value(keyOf(widget, *splitter)).toByteArray(); !state.isEmpty())
            splitter->restoreState(state);
    }
    for (auto *header : widget.findChildren<QHeaderView *>()) {
        if (const auto state = settings.value(keyOf(widget, *header)).toByteArray(); !state.isEmpty())
            header->restoreState(state);
    }
}

} // namespace espalier::ui
