// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sqlview.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/widgets/sqlhighlighter.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace espalier::ui {

SqlView::SqlView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new SqlHighlighter(document()))
    , m_copy(new QToolButton(this))
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fontFor(TextRole::Code));
    document()->setDocumentMargin(space::s);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setIcon(icon(QStringLiteral("copy")));
    // Beside the text, of which it would hide the end of long lines.
    setViewportMargins(0, 0, m_copy->sizeHint().width() + 2 * space::xs, 0);
    connect(m_copy, &QToolButton::clicked, this, &SqlView::copyAll);
    retranslate();
}

void SqlView::setSql(const QString &sql)
{
    if (sql != toPlainText())
        setPlainText(sql);
    m_copy->setVisible(!sql.isEmpty());
}

void SqlView::setIsSql(bool isSql)
{
    m_isSql = isSql;
    m_highlighter->setDocument(isSql ? document() : nullptr);
    retranslate();
}

void SqlView::light(int begin, int length)
{
    m_litBegin = begin;
    m_litLength = length;
    tint();
    if (length > 0)
        verticalScrollBar()->setValue(std::max(0, document()->findBlock(begin).blockNumber() - 1));
}

void SqlView::tint()
{
    QList<QTextEdit::ExtraSelection> parts;
    if (m_litLength > 0) {
        const auto &colours = coloursOf(this);
        QTextEdit::ExtraSelection part;
        part.cursor = QTextCursor(document());
        part.cursor.setPosition(m_litBegin);
        part.cursor.setPosition(m_litBegin + m_litLength, QTextCursor::KeepAnchor);
        part.format.setBackground(mixed(colours.surface, colours.accent, 0.14));
        parts.append(part);
    }
    setExtraSelections(parts);
}

void SqlView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // The base class sends palette changes while it is being made, before there is a highlighter.
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        if (m_isSql)
            m_highlighter->rehighlight();
        tint();
    }
    QPlainTextEdit::changeEvent(event);
}

void SqlView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const auto size = m_copy->sizeHint();
    m_copy->setGeometry(viewport()->geometry().right() + 1 + space::xs, space::xs, size.width(), size.height());
}

void SqlView::retranslate()
{
    const auto copy = m_isSql ? tr("Copy SQL") : tr("Copy Command");
    m_copy->setToolTip(copy);
    m_copy->setAccessibleName(copy);
    setAccessibleName(m_isSql ? tr("SQL") : tr("Command"));
}

void SqlView::copyAll()
{
    QGuiApplication::clipboard()->setText(toPlainText());
    m_copy->setIcon(icon(QStringLiteral("check"), Tint::Accent));
    QTimer::singleShot(1200, m_copy, [button = m_copy] {
        button->setIcon(icon(QStringLiteral("copy")));
    });
}

} // namespace espalier::ui
