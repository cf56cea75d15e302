// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/termhints.h"

#include "ui/base/term.h"
#include "ui/words/glossary.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QToolTip>
#include <QWhatsThis>
#include <QWidget>

namespace espalier::ui {

namespace {

QString plainText(const Term &term)
{
    return QStringLiteral("%1: %2").arg(term.name, term.text);
}

//! With what the widget says by itself: what does not fit into a line, for instance.
QString richText(const QWidget &widget, const Term &term)
{
    auto html = QStringLiteral("<p><b>%1</b><br>%2</p>").arg(term.name.toHtmlEscaped(), term.text.toHtmlEscaped());
    if (!widget.toolTip().isEmpty())
        html.prepend(Qt::mightBeRichText(widget.toolTip()) ? widget.toolTip() : widget.toolTip().toHtmlEscaped());
    return html;
}

} // namespace

TermHints::TermHints(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool TermHints::eventFilter(QObject *object, QEvent *event)
{
    const auto type = event->type();
    const bool isAsked = type == QEvent::ToolTip || type == QEvent::QueryWhatsThis || type == QEvent::WhatsThis;
    const bool isToBeTold = type == QEvent::DynamicPropertyChange || type == QEvent::LanguageChange;
    auto *widget = isAsked || isToBeTold ? qobject_cast<QWidget *>(object) : nullptr;
    const auto id = widget == nullptr ? QString() : termOf(*widget);
    if (id.isEmpty())
        return false;
    const auto all = terms();
    const auto *term = findTerm(all, id);
    if (term == nullptr)
        return false;
    if (isToBeTold) {
        widget->setAccessibleDescription(plainText(*term));
        return false;
    }
    if (type == QEvent::QueryWhatsThis) {
        event->accept();
        return true;
    }
    const auto position = static_cast<QHelpEvent *>(event)->globalPos();
    if (type == QEvent::WhatsThis)
        QWhatsThis::showText(position, richText(*widget, *term), widget);
    else
        QToolTip::showText(position, richText(*widget, *term), widget);
    return true;
}

} // namespace espalier::ui
