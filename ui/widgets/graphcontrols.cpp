// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphcontrols.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QToolButton>

namespace espalier::ui {

GraphControls::GraphControls(QWidget *parent)
    : QFrame(parent)
    , m_out(new QToolButton(this))
    , m_zoom(new QToolButton(this))
    , m_in(new QToolButton(this))
    , m_fit(new QToolButton(this))
{
    setProperty("card", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(0);
    for (auto *button : {m_out, m_zoom, m_in, m_fit}) {
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
    }
    m_zoom->setFixedWidth(52);
    m_zoom->setFont(fontFor(TextRole::Secondary));
    m_out->setIcon(icon(QStringLiteral("minus")));
    m_in->setIcon(icon(QStringLiteral("plus")));
    m_fit->setIcon(icon(QStringLiteral("fit")));
    connect(m_out, &QToolButton::clicked, this, [this] {
        Q_EMIT zoomRequested(0.8);
    });
    connect(m_in, &QToolButton::clicked, this, [this] {
        Q_EMIT zoomRequested(1.25);
    });
    connect(m_fit, &QToolButton::clicked, this, &GraphControls::fitRequested);
    connect(m_zoom, &QToolButton::clicked, this, &GraphControls::fullSizeRequested);
    setZoom(1);
    retranslate();
}

void GraphControls::setZoom(double zoom)
{
    m_zoom->setText(QStringLiteral("%1 %").arg(QLocale().toString(zoom * 100, 'f', 0)));
}

void GraphControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void GraphControls::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_out, tr("Zoom out (-)"));
    name(m_zoom, tr("Zoom to 100 % (0)"));
    name(m_in, tr("Zoom in (+)"));
    name(m_fit, tr("Show all tables (F)"));
}

} // namespace espalier::ui
