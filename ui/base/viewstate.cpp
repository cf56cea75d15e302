// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/viewstate.h"

#include <QEvent>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <chrono>
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

ViewChanges::ViewChanges(QWidget *window)
    : QObject(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::milliseconds(400));
    connect(&m_timer, &QTimer::timeout, this, &ViewChanges::changed);
    window->installEventFilter(this);
}

void ViewChanges::watch(const QWidget &widget) const
{
    for (const auto *splitter : named<QSplitter>(widget))
        connect(splitter, &QSplitter::splitterMoved, this, &ViewChanges::soon);
    for (const auto *header : named<QHeaderView>(widget)) {
        connect(header, &QHeaderView::sectionResized, this, &ViewChanges::soon);
        connect(header, &QHeaderView::sectionMoved, this, &ViewChanges::soon);
        connect(header, &QHeaderView::sortIndicatorChanged, this, &ViewChanges::soon);
    }
}

void ViewChanges::soon()
{
    m_timer.start();
}

bool ViewChanges::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    // What the window system does before it is first shown is no wish of anybody's.
    const bool isMoved = type == QEvent::Resize || type == QEvent::Move || type == QEvent::WindowStateChange;
    if (isMoved && static_cast<const QWidget *>(watched)->isVisible())
        soon();
    return QObject::eventFilter(watched, event);
}

} // namespace espalier::ui
